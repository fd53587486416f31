// Labels of the fields of rounds and councils, as their forms and the history of changes name them.
#include "ui/words/round_words.h"

#include <QCoreApplication>

namespace ocop::roundWords {

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
