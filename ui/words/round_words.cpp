#include "ui/words/round_words.h"

#include "core/base/dates.h"
#include "ui/words/texts.h"

#include <QCoreApplication>
#include <QHash>

namespace ocop::roundWords {
namespace {

QString roundWord(const char* source) { return QCoreApplication::translate("rounds", source); }

} // namespace

QString role(MemberRole role)
{
    switch (role) {
    case MemberRole::Chair: return roundWord(QT_TRANSLATE_NOOP("rounds", "Chair"));
    case MemberRole::ViceChair: return roundWord(QT_TRANSLATE_NOOP("rounds", "Vice chair"));
    case MemberRole::Member: return roundWord(QT_TRANSLATE_NOOP("rounds", "Member"));
    case MemberRole::Secretary: return roundWord(QT_TRANSLATE_NOOP("rounds", "Secretary"));
    }
    return {};
}

QString body(CouncilBody body)
{
    return body == CouncilBody::Council ? roundWord(QT_TRANSLATE_NOOP("rounds", "Council"))
                                        : roundWord(QT_TRANSLATE_NOOP("rounds", "Advisory team"));
}

QString quorum(const Quorum& quorum)
{
    if (quorum.members == 0) return roundWord(QT_TRANSLATE_NOOP("rounds", "No members yet"));
    if (!quorum.taken)
        return roundWord(QT_TRANSLATE_NOOP("rounds", "Attendance is not noted yet; %1 members")).arg(quorum.members);
    const QString share =
        QStringLiteral("%1/%2").arg(QString::number(quorum.numerator), QString::number(quorum.denominator));
    const QString enough = quorum.enough() ? roundWord(QT_TRANSLATE_NOOP("rounds", "%1 reached")).arg(share)
                                           : roundWord(QT_TRANSLATE_NOOP("rounds", "fewer than %1")).arg(share);
    const QString chair = !quorum.hasChair      ? roundWord(QT_TRANSLATE_NOOP("rounds", "nobody is chair"))
                          : quorum.chairPresent ? roundWord(QT_TRANSLATE_NOOP("rounds", "with the chair"))
                                                : roundWord(QT_TRANSLATE_NOOP("rounds", "without the chair"));
    return roundWord(QT_TRANSLATE_NOOP("rounds", "%1/%2 present – %3, %4"))
        .arg(QString::number(quorum.present), QString::number(quorum.members), enough, chair);
}

Mark quorumMark(const Quorum& quorum)
{
    if (!quorum.taken) return Mark::Note;
    return quorum.reached() ? Mark::InForce : Mark::Warning;
}

QString state(const Round& round)
{
    return round.isClosed() ? roundWord(QT_TRANSLATE_NOOP("rounds", "Closed on %1")).arg(formatDate(round.closedOn))
                            : roundWord(QT_TRANSLATE_NOOP("rounds", "Open"));
}

QString stars(int stars)
{
    if (stars == 0) return roundWord(QT_TRANSLATE_NOOP("rounds", "not recognised"));
    if (stars < 3) return roundWord(QT_TRANSLATE_NOOP("rounds", "%1 (no certificate)")).arg(texts::stars(stars));
    return texts::stars(stars);
}

QString proposal(const Verdict& verdict)
{
    return verdict.potentialFive ? roundWord(QT_TRANSLATE_NOOP("rounds", "4 stars, potential 5 stars"))
                                 : stars(verdict.stars);
}

QString sheets(const ApplicationResult& result)
{
    if (result.isByBallot())
        return roundWord(QT_TRANSLATE_NOOP("rounds", "%1/%2 ballots"))
            .arg(QString::number(result.ballot->returned), QString::number(result.ballot->asked));
    if (result.finalScoresOnly) return roundWord(QT_TRANSLATE_NOOP("rounds", "final scores"));
    if (result.verdict && !result.verdict->scored) return roundWord(QT_TRANSLATE_NOOP("rounds", "excluded"));
    return QStringLiteral("%1/%2").arg(QString::number(result.signedCount()), QString::number(result.expected()));
}

QString sheet(const MemberSheet& sheet, int criteria)
{
    QString words;
    switch (sheet.state) {
    case SheetState::Missing: words = roundWord(QT_TRANSLATE_NOOP("rounds", "not begun")); break;
    case SheetState::Begun:
        words = roundWord(QT_TRANSLATE_NOOP("rounds", "%1 of %2 filled in"))
                    .arg(QString::number(sheet.filled), QString::number(criteria));
        break;
    case SheetState::Signed: words = roundWord(QT_TRANSLATE_NOOP("rounds", "signed")); break;
    }
    if (sheet.excluded) return roundWord(QT_TRANSLATE_NOOP("rounds", "takes no part"));
    if (sheet.present) return words;
    if (sheet.state == SheetState::Missing) return roundWord(QT_TRANSLATE_NOOP("rounds", "absent"));
    return roundWord(QT_TRANSLATE_NOOP("rounds", "absent – not counted"));
}

QString setName(const ApplicationResult& result)
{
    const int number = result.application->setNumber;
    if (number == 0) return {};
    return result.criteria ? QStringLiteral("%1 %2").arg(QString::number(number), result.criteria->name)
                           : QString::number(number);
}

QString field(const QString& entity, const QString& field)
{
    static const QHash<QString, const char*> words = {
        {QStringLiteral("round.name"), QT_TRANSLATE_NOOP("rounds", "Name")},
        {QStringLiteral("round.year"), QT_TRANSLATE_NOOP("rounds", "Year")},
        {QStringLiteral("round.number"), QT_TRANSLATE_NOOP("rounds", "Number in the year")},
        {QStringLiteral("round.rule_set"), QT_TRANSLATE_NOOP("rounds", "Rule set")},
        {QStringLiteral("round.council_id"), QT_TRANSLATE_NOOP("rounds", "Council")},
        {QStringLiteral("round.advisory_id"), QT_TRANSLATE_NOOP("rounds", "Advisory team")},
        {QStringLiteral("round.proposed_by"), QT_TRANSLATE_NOOP("rounds", "Proposals until")},
        {QStringLiteral("round.held_on"), QT_TRANSLATE_NOOP("rounds", "Meeting on")},
        {QStringLiteral("round.place"), QT_TRANSLATE_NOOP("rounds", "Place")},
        {QStringLiteral("round.closed_on"), QT_TRANSLATE_NOOP("rounds", "Closed on")},
        {QStringLiteral("round.quorum_reason"), QT_TRANSLATE_NOOP("rounds", "Why without a quorum")},
        {QStringLiteral("round.paper_heads"), QT_TRANSLATE_NOOP("rounds", "Heads of the papers")},
        {QStringLiteral("round.kind"), QT_TRANSLATE_NOOP("rounds", "How it decides")},
        {QStringLiteral("round.ballots_sent_on"), QT_TRANSLATE_NOOP("rounds", "Ballots sent on")},
        {QStringLiteral("round.ballots_due_on"), QT_TRANSLATE_NOOP("rounds", "Ballots back until")},
        {QStringLiteral("council.standing"), QT_TRANSLATE_NOOP("rounds", "For the next rounds")},
        {QStringLiteral("council.origin_id"), QT_TRANSLATE_NOOP("rounds", "Copied from")},
        {QStringLiteral("council_member.from_day"), QT_TRANSLATE_NOOP("rounds", "From")},
        {QStringLiteral("council_member.until_day"), QT_TRANSLATE_NOOP("rounds", "Until")},
        {QStringLiteral("council_member.instead_of"), QT_TRANSLATE_NOOP("rounds", "Instead of")},
        {QStringLiteral("council_member.stands_in"), QT_TRANSLATE_NOOP("rounds", "How")},
        {QStringLiteral("council_member.basis"), QT_TRANSLATE_NOOP("rounds", "By the paper")},
        {QStringLiteral("member_exclusion.application_id"), QT_TRANSLATE_NOOP("rounds", "Dossier")},
        {QStringLiteral("member_exclusion.member_id"), QT_TRANSLATE_NOOP("rounds", "Member")},
        {QStringLiteral("member_exclusion.reason"), QT_TRANSLATE_NOOP("rounds", "Reason")},
        {QStringLiteral("correction_slip.kind"), QT_TRANSLATE_NOOP("rounds", "Kind")},
        {QStringLiteral("correction_slip.round_id"), QT_TRANSLATE_NOOP("rounds", "Round")},
        {QStringLiteral("correction_slip.application_id"), QT_TRANSLATE_NOOP("rounds", "Dossier")},
        {QStringLiteral("correction_slip.sheet_id"), QT_TRANSLATE_NOOP("rounds", "Score sheet")},
        {QStringLiteral("correction_slip.day"), QT_TRANSLATE_NOOP("rounds", "Day")},
        {QStringLiteral("correction_slip.who"), QT_TRANSLATE_NOOP("rounds", "Who")},
        {QStringLiteral("correction_slip.reason"), QT_TRANSLATE_NOOP("rounds", "Reason")},
        {QStringLiteral("correction_slip.before"), QT_TRANSLATE_NOOP("rounds", "Points before")},
        {QStringLiteral("correction_slip.after"), QT_TRANSLATE_NOOP("rounds", "Points after")},
        {QStringLiteral("council.name"), QT_TRANSLATE_NOOP("rounds", "Name")},
        {QStringLiteral("council.body"), QT_TRANSLATE_NOOP("rounds", "Kind")},
        {QStringLiteral("council.decision_no"), QT_TRANSLATE_NOOP("rounds", "Decision no.")},
        {QStringLiteral("council.decision_date"), QT_TRANSLATE_NOOP("rounds", "Decision of the day")},
        {QStringLiteral("council.quorum_numerator"), QT_TRANSLATE_NOOP("rounds", "Quorum")},
        {QStringLiteral("council.quorum_denominator"), QT_TRANSLATE_NOOP("rounds", "Quorum, of parts")},
        {QStringLiteral("council.deviation_limit"), QT_TRANSLATE_NOOP("rounds", "Points apart")},
        {QStringLiteral("council.deviation_at_limit"), QT_TRANSLATE_NOOP("rounds", "Flagged at the limit already")},
        {QStringLiteral("council.minima_by_member"), QT_TRANSLATE_NOOP("rounds", "Minima by every member")},
        {QStringLiteral("council_member.name"), QT_TRANSLATE_NOOP("rounds", "Name")},
        {QStringLiteral("council_member.council_id"), QT_TRANSLATE_NOOP("rounds", "Council")},
        {QStringLiteral("council_member.position"), QT_TRANSLATE_NOOP("rounds", "Position")},
        {QStringLiteral("council_member.agency"), QT_TRANSLATE_NOOP("rounds", "Agency")},
        {QStringLiteral("council_member.role"), QT_TRANSLATE_NOOP("rounds", "Role")},
        {QStringLiteral("council_member.votes"), QT_TRANSLATE_NOOP("rounds", "Scores")},
        {QStringLiteral("council_member.place"), QT_TRANSLATE_NOOP("rounds", "Place in the list")},
        {QStringLiteral("attendance.round_id"), QT_TRANSLATE_NOOP("rounds", "Round")},
        {QStringLiteral("attendance.member_id"), QT_TRANSLATE_NOOP("rounds", "Member")},
        {QStringLiteral("attendance.present"), QT_TRANSLATE_NOOP("rounds", "Present")},
        {QStringLiteral("application_knockout.knockout"), QT_TRANSLATE_NOOP("rounds", "Knock-out")}};
    const char* source = words.value(entity + u'.' + field);
    return source ? QCoreApplication::translate("rounds", source) : QString();
}

} // namespace ocop::roundWords
