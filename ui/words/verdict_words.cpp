#include "ui/words/verdict_words.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QHash>

namespace ocop::texts {
namespace {

const QHash<QString, const char*>& verdictForms()
{
    static const QHash<QString, const char*> forms = {
        {QStringLiteral("verdictKnockout"), QT_TRANSLATE_NOOP("verdict", "The dossier is out: %1.")},
        {QStringLiteral("verdictZero"), QT_TRANSLATE_NOOP("verdict", "Scoring stops: %1 (criterion %2).")},
        {QStringLiteral("verdictBand"), QT_TRANSLATE_NOOP("verdict", "Mean total %1: in the band of %2 stars.")},
        {QStringLiteral("verdictBelow"),
         QT_TRANSLATE_NOOP("verdict", "Mean total %1 is below %3 points: rank %2 stars, not recognised.")},
        {QStringLiteral("verdictMinimum"),
         QT_TRANSLATE_NOOP("verdict", "Minimum for %1 stars not reached: %2 %3 needs %4 points, the mean is %5.")},
        {QStringLiteral("verdictMinimumByMember"),
         QT_TRANSLATE_NOOP(
             "verdict",
             "Minimum for %1 stars not reached: %2 %3 needs %4 points from every member, the mean is %5; below it: %6.")},
        {QStringLiteral("verdictOut"),
         QT_TRANSLATE_NOOP("verdict", "No star, whatever the points, because the dossier is out.")},
        {QStringLiteral("verdictNotRecognised"),
         QT_TRANSLATE_NOOP(
             "verdict",
             "Not recognised: the points are in the band of %1 stars, but minima for 3 stars are not reached.")},
        {QStringLiteral("verdictHeldBack"),
         QT_TRANSLATE_NOOP("verdict", "%1 stars proposed, because minima for %2 stars are not reached.")},
        {QStringLiteral("verdictProposed"), QT_TRANSLATE_NOOP("verdict", "All minima are reached: %1 stars proposed.")},
        {QStringLiteral("verdictPotentialFive"),
         QT_TRANSLATE_NOOP(
             "verdict",
             "Potential %1 stars: the province approves the result and sends the dossier to the Ministry; it counts as 4 stars until the Ministry decides.")},
        {QStringLiteral("verdictSpread"),
         QT_TRANSLATE_NOOP(
             "verdict",
             "The council's highest and lowest totals are %1 points apart (limit %2): %3 should discuss and score again.")},
        {QStringLiteral("verdictByBandAlone"),
         QT_TRANSLATE_NOOP("verdict", "Final scores only: ranked by the total, minima not looked at.")},
        {QStringLiteral("verdictPartTooHigh"),
         QT_TRANSLATE_NOOP("verdict", "Part %1 has %2 points, at most %3 are possible.")},
        {QStringLiteral("verdictPartsNotTotal"),
         QT_TRANSLATE_NOOP("verdict", "The parts add up to %1 points, the total says %2.")},
        {QStringLiteral("scoresEmpty"),
         QT_TRANSLATE_NOOP(
             "verdict",
             "The file is empty. Its first row is “member” and the criteria's codes, then one row per member.")},
        {QStringLiteral("scoresOpenQuote"),
         QT_TRANSLATE_NOOP("verdict", "Row %1: a quotation mark is opened and never closed; close or remove it.")},
        {QStringLiteral("scoresFirstColumn"),
         QT_TRANSLATE_NOOP("verdict", "The first column must be headed “member”; found “%1”.")},
        {QStringLiteral("scoresUnknownColumn"),
         QT_TRANSLATE_NOOP("verdict",
                           "Column %1: “%2” is not a criterion of set %3; correct the code or remove the column.")},
        {QStringLiteral("scoresHeadingColumn"),
         QT_TRANSLATE_NOOP(
             "verdict",
             "Column %1: “%2” is a heading of set %3, it takes no points; give points for the criteria under it.")},
        {QStringLiteral("scoresColumnTwice"),
         QT_TRANSLATE_NOOP("verdict", "Column %1: criterion “%2” has a column already; remove one of the two.")},
        {QStringLiteral("scoresNoMember"),
         QT_TRANSLATE_NOOP("verdict", "The file has no members: one row per member is expected under the heading.")},
        {QStringLiteral("scoresNameless"),
         QT_TRANSLATE_NOOP("verdict", "Row %1: the member's name is missing in the first column.")},
        {QStringLiteral("scoresMemberTwice"),
         QT_TRANSLATE_NOOP("verdict", "Row %1: member “%2” has a row already; tell the two apart or remove one.")},
        {QStringLiteral("scoresBeyondHeading"),
         QT_TRANSLATE_NOOP("verdict", "Row %1, column %2: “%3” is in a column without a heading.")},
        {QStringLiteral("scoresNoOption"),
         QT_TRANSLATE_NOOP("verdict",
                           "Row %1, column %2: “%3” is not an option of this criterion; allowed are empty, 0, %4.")}};
    return forms;
}

} // namespace

bool isVerdictCode(const QString& code) { return verdictForms().contains(code); }

QString verdictFinding(const Finding& reason)
{
    const char* form = verdictForms().value(reason.code);
    return form ? filled(QCoreApplication::translate("verdict", form), reason.args) : reason.code;
}

} // namespace ocop::texts
