#include "ui/words/ballot_words.h"

#include "ui/words/texts.h"

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

QString outcome(BallotOutcome outcome, int stars)
{
    switch (outcome) {
    case BallotOutcome::Agreed:
        return stars >= 3 ? ballotWord(QT_TRANSLATE_NOOP("ballots", "agreed: %1")).arg(texts::stars(stars))
                          : ballotWord(QT_TRANSLATE_NOOP("ballots", "agreed: not recognised again"));
    case BallotOutcome::Refused: return ballotWord(QT_TRANSLATE_NOOP("ballots", "not agreed to"));
    case BallotOutcome::Apart: return ballotWord(QT_TRANSLATE_NOOP("ballots", "opinions differ: a meeting"));
    case BallotOutcome::TooFew: return ballotWord(QT_TRANSLATE_NOOP("ballots", "too few ballots: a meeting"));
    case BallotOutcome::Waiting: break;
    }
    return ballotWord(QT_TRANSLATE_NOOP("ballots", "waiting for ballots"));
}

Mark mark(BallotOutcome outcome)
{
    switch (outcome) {
    case BallotOutcome::Agreed: return Mark::InForce;
    case BallotOutcome::Refused: return Mark::Expired;
    case BallotOutcome::Apart:
    case BallotOutcome::TooFew: return Mark::Warning;
    case BallotOutcome::Waiting: break;
    }
    return Mark::Note;
}

QString count(const BallotCount& count)
{
    QStringList parts{ballotWord(QT_TRANSLATE_NOOP("ballots", "%1 of %2 ballots back"))
                          .arg(QString::number(count.returned), QString::number(count.asked))};
    if (count.agree > 0) parts << ballotWord(QT_TRANSLATE_NOOP("ballots", "agree: %1")).arg(count.agree);
    if (count.disagree > 0) parts << ballotWord(QT_TRANSLATE_NOOP("ballots", "do not agree: %1")).arg(count.disagree);
    if (count.other > 0) parts << ballotWord(QT_TRANSLATE_NOOP("ballots", "other opinion: %1")).arg(count.other);
    if (count.blank > 0) parts << ballotWord(QT_TRANSLATE_NOOP("ballots", "no answer: %1")).arg(count.blank);
    return parts.join(QStringLiteral(" · "));
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
