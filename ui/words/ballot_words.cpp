#include "ui/words/ballot_words.h"

#include <QCoreApplication>
#include <QHash>

namespace ocop::ballotWords {
namespace {

QString ballotWord(const char* source) { return QCoreApplication::translate("ballots", source); }

} // namespace

QString roundKind(RoundKind kind)
{
    return kind == RoundKind::Ballot ? ballotWord(QT_TRANSLATE_NOOP("ballots", "By written ballot"))
                                     : ballotWord(QT_TRANSLATE_NOOP("ballots", "At a meeting"));
}

QString answer(BallotAnswer answer)
{
    switch (answer) {
    case BallotAnswer::Agrees: return ballotWord(QT_TRANSLATE_NOOP("ballots", "agrees"));
    case BallotAnswer::Disagrees: return ballotWord(QT_TRANSLATE_NOOP("ballots", "does not agree"));
    case BallotAnswer::Other: return ballotWord(QT_TRANSLATE_NOOP("ballots", "other opinion"));
    case BallotAnswer::Blank: break;
    }
    return ballotWord(QT_TRANSLATE_NOOP("ballots", "no answer given"));
}

QString field(const QString& entity, const QString& field)
{
    static const QHash<QString, const char*> ofBallots = {
        {Ballot::Field::application, QT_TRANSLATE_NOOP("ballots", "Dossier")},
        {Ballot::Field::member, QT_TRANSLATE_NOOP("ballots", "Member")},
        {Ballot::Field::returnedOn, QT_TRANSLATE_NOOP("ballots", "Came back on")},
        {Ballot::Field::answer, QT_TRANSLATE_NOOP("ballots", "Answer")},
        {Ballot::Field::reason, QT_TRANSLATE_NOOP("ballots", "Reason")}};
    using Report = AdvisoryReport::Field;
    static const QHash<QString, const char*> ofReports = {
        {Report::application, QT_TRANSLATE_NOOP("ballots", "Dossier")},
        {Report::number, QT_TRANSLATE_NOOP("ballots", "Number of the report")},
        {Report::reportedOn, QT_TRANSLATE_NOOP("ballots", "Reported on")},
        {Report::signer, QT_TRANSLATE_NOOP("ballots", "Signed by")},
        {Report::changes, QT_TRANSLATE_NOOP("ballots", "Changes since it was recognised")},
        {Report::findingA, QT_TRANSLATE_NOOP("ballots", "Found on part A")},
        {Report::findingB, QT_TRANSLATE_NOOP("ballots", "Found on part B")},
        {Report::findingC, QT_TRANSLATE_NOOP("ballots", "Found on part C")},
        {Report::visitedOn, QT_TRANSLATE_NOOP("ballots", "Site visited on")},
        {Report::visitedBy, QT_TRANSLATE_NOOP("ballots", "Who went")},
        {Report::visitFinding, QT_TRANSLATE_NOOP("ballots", "What was seen")},
        {Report::tests, QT_TRANSLATE_NOOP("ballots", "Extra tests")},
        {Report::conclusion, QT_TRANSLATE_NOOP("ballots", "Conclusion")},
        {Report::points, QT_TRANSLATE_NOOP("ballots", "Points")},
        {Report::stars, QT_TRANSLATE_NOOP("ballots", "Proposes")}};
    const char* source = nullptr;
    if (entity == QLatin1String(Ballot::table)) source = ofBallots.value(field);
    if (entity == QLatin1String(AdvisoryReport::table)) source = ofReports.value(field);
    return source ? ballotWord(source) : QString();
}

} // namespace ocop::ballotWords
