#include "ui/words/taken_sentences.h"

#include "core/storage/unique_keys.h"
#include "ui/words/texts.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace ocop::texts {
namespace {

/// %1 the record that is there, %2 the value both would have.
const QHash<QString, const char*>& takenSentences()
{
    static const QHash<QString, const char*> sentences = {
        {QStringLiteral("subject_code_once"),
         QT_TRANSLATE_NOOP("sentences", "The code “%2” is that of the subject “%1” already. Give another code here, or "
                                        "correct the code of that subject first.")},
        {QStringLiteral("product_code_once"),
         QT_TRANSLATE_NOOP("sentences", "The code “%2” is that of the product “%1” already. Give another code here, or "
                                        "correct the code of that product first.")},
        {QStringLiteral("decision_once"),
         QT_TRANSLATE_NOOP("sentences", "A decision %1 of the same issuer and day is in the register already. Use that "
                                        "one, or correct the number, the issuer or the day here.")},
        {QStringLiteral("certificate_begins_once"),
         QT_TRANSLATE_NOOP("sentences",
                           "“%1” has another certificate that begins on %2. Correct that one, or give this "
                           "one its right first day.")},
        {QStringLiteral("event_participant_once"),
         QT_TRANSLATE_NOOP("sentences", "“%1” takes part in this event already. Change that line.")},
        {QStringLiteral("event_product_once"),
         QT_TRANSLATE_NOOP("sentences", "“%1” is among the products shown there already.")},
        {QStringLiteral("application_open_once"),
         QT_TRANSLATE_NOOP("sentences",
                           "“%1” has another dossier that is still open. Finish or cancel that one first.")},
        {QStringLiteral("application_document_once"),
         QT_TRANSLATE_NOOP("sentences", "This paper is noted already in the dossier of “%1”. Look at its present state "
                                        "and change that.")},
        {QStringLiteral("application_knockout_once"),
         QT_TRANSLATE_NOOP("sentences",
                           "This ground is ticked already in the dossier of “%1”. Look at its present state "
                           "and change that.")},
        {QStringLiteral("score_sheet_once"),
         QT_TRANSLATE_NOOP("sentences", "“%1” has a score sheet for this dossier already. Open that one.")},
        {QStringLiteral("member_exclusion_once"),
         QT_TRANSLATE_NOOP("sentences", "“%1” takes no part in this product already. Look at the present reason and "
                                        "change that.")},
        {QStringLiteral("ballot_once"),
         QT_TRANSLATE_NOOP("sentences",
                           "The ballot of “%1” on this product is noted already. Look at its present state "
                           "and change that.")},
        {QStringLiteral("advisory_report_once"),
         QT_TRANSLATE_NOOP("sentences", "The advisory team has reported on “%1” already. Open that report.")},
        {QStringLiteral("attendance_once"),
         QT_TRANSLATE_NOOP("sentences", "The attendance of “%1” in this round is noted already. Look at its present "
                                        "state and change that.")},
        {QStringLiteral("letter_item_once"),
         QT_TRANSLATE_NOOP("sentences", "“%1” is in this letter already; once is enough.")},
        {QStringLiteral("special_day_once"),
         QT_TRANSLATE_NOOP("sentences", "%1 has a line in the list of days already. Change that line.")},
        {QStringLiteral("district_care_once"),
         QT_TRANSLATE_NOOP("sentences", "Somebody is named for “%1” already. Change that line.")}};
    return sentences;
}

/// What a table's records are called in a sentence.
QString recordWord(const QString& table)
{
    static const QHash<QString, const char*> words = {
        {QStringLiteral("subject"), QT_TRANSLATE_NOOP("sentences", "a subject")},
        {QStringLiteral("product"), QT_TRANSLATE_NOOP("sentences", "a product")},
        {QStringLiteral("decision"), QT_TRANSLATE_NOOP("sentences", "a decision")},
        {QStringLiteral("certificate"), QT_TRANSLATE_NOOP("sentences", "a certificate")},
        {QStringLiteral("application"), QT_TRANSLATE_NOOP("sentences", "an open dossier")},
        {QStringLiteral("application_document"), QT_TRANSLATE_NOOP("sentences", "a paper of a dossier")},
        {QStringLiteral("application_knockout"), QT_TRANSLATE_NOOP("sentences", "a ground of exclusion")},
        {QStringLiteral("score_sheet"), QT_TRANSLATE_NOOP("sentences", "a score sheet")},
        {QStringLiteral("score_item"), QT_TRANSLATE_NOOP("sentences", "a line of a score sheet")},
        {QStringLiteral("attendance"), QT_TRANSLATE_NOOP("sentences", "an attendance")},
        {QStringLiteral("event_participant"), QT_TRANSLATE_NOOP("sentences", "a participant of the event")},
        {QStringLiteral("event_product"), QT_TRANSLATE_NOOP("sentences", "a product shown at the event")},
        {QStringLiteral("letter"), QT_TRANSLATE_NOOP("sentences", "a letter")},
        {QStringLiteral("letter_item"), QT_TRANSLATE_NOOP("sentences", "a product of a letter")},
        {QStringLiteral("special_day"), QT_TRANSLATE_NOOP("sentences", "a day off or at work")},
        {QStringLiteral("stage_setting"), QT_TRANSLATE_NOOP("sentences", "a stage of reminding")},
        {QStringLiteral("district_care"), QT_TRANSLATE_NOOP("sentences", "who looks after a district")},
        {QStringLiteral("standard_certificate"), QT_TRANSLATE_NOOP("sentences", "a quality certificate")},
        {QStringLiteral("standard_setting"), QT_TRANSLATE_NOOP("sentences", "a kind of quality certificate")}};
    const char* source = words.value(table, QT_TRANSLATE_NOOP("sentences", "a record"));
    return QCoreApplication::translate("sentences", source);
}

QString fieldWord(const QString& table, const QString& name)
{
    const QString word = field(table, name);
    return word == name ? QCoreApplication::translate("sentences", "a field") : word;
}

QString filledIn(const char* source, const QString& first, const QString& second)
{
    const QString sentence = QCoreApplication::translate("sentences", source);
    return sentence.contains(QLatin1String("%2")) ? sentence.arg(first, second) : sentence.arg(first);
}

/// Only that there is another one is known.
QString otherIsThere(const UniqueKey& key)
{
    return filledIn(QT_TRANSLATE_NOOP("sentences", "Nothing was saved: the register has %1 with the same value of “%2” "
                                                   "already. Close this, look at that one, and change one of the two."),
                    recordWord(key.table), fieldWord(key.table, key.field));
}

} // namespace

bool isRefusalCode(const QString& code)
{
    return code.startsWith(QLatin1String("taken.")) || code == QLatin1String("refused");
}

QString refusalSentence(const QString& code, const QStringList& args)
{
    if (code == QLatin1String("refused"))
        return filledIn(QT_TRANSLATE_NOOP("sentences",
                                          "Nothing was saved: the value of “%2” of %1 is missing or is not "
                                          "one the register can keep. Please check that field."),
                        recordWord(args.value(0)), fieldWord(args.value(0), args.value(1)));
    const QString index = code.section(u'.', 1);
    if (index == QLatin1String("act_undone_once"))
        return QCoreApplication::translate("sentences", "This was taken back already, perhaps at another desk.");
    const char* source = takenSentences().value(index);
    const bool isDay = index == QLatin1String("special_day_once"); // it is its own name
    const QString name = args.value(isDay ? 1 : 0);
    if (source && !name.isEmpty()) return filledIn(source, name, args.value(1));
    const auto key = std::find_if(uniqueKeys().begin(), uniqueKeys().end(),
                                  [&](const UniqueKey& each) { return each.index == index; });
    return key == uniqueKeys().end() ? code : otherIsThere(*key);
}

} // namespace ocop::texts
