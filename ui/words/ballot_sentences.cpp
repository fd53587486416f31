#include "ui/words/ballot_sentences.h"

#include <QCoreApplication>
#include <QHash>

namespace ocop {

const char* ballotSentence(const QString& code)
{
    static const QHash<QString, const char*> sentences = {
        {QStringLiteral("advisoryProposesNothing"),
         QT_TRANSLATE_NOOP("sentences", "No stars are proposed yet; the council is asked about them.")},
        {QStringLiteral("visitAfterReport"),
         QT_TRANSLATE_NOOP("sentences", "The visit is after the report of %1; please check both.")},
        {QStringLiteral("ballotsWithoutProposal"),
         QT_TRANSLATE_NOOP("sentences",
                           "The advisory team's report proposes no stars yet for %1 dossiers of the ballot.")},
        {QStringLiteral("ballotsNotSent"), QT_TRANSLATE_NOOP("sentences", "The ballots have not been sent yet.")},
        {QStringLiteral("ballotBeforeSent"),
         QT_TRANSLATE_NOOP("sentences", "Before the day the ballots were sent, %1.")},
        {QStringLiteral("ballotLate"),
         QT_TRANSLATE_NOOP("sentences", "Back after the last day, %1; it counts all the same.")},
        {QStringLiteral("ballotReasonMissing"),
         QT_TRANSLATE_NOOP("sentences", "The reason stands in the record of the ballot; please write it down.")},
        {QStringLiteral("ballotsOut"),
         QT_TRANSLATE_NOOP("sentences", "%1 ballots that can still settle it are not back; the last day is %2.")},
        {QStringLiteral("ballotsTooFew"),
         QT_TRANSLATE_NOOP("sentences",
                           "Too few ballots came back: %1 of %2, or the chair's is missing. The council has to meet.")},
        {QStringLiteral("ballotsApart"),
         QT_TRANSLATE_NOOP(
             "sentences",
             "Opinions differ: %1 of %2 agree, which is not more than half. The council has to meet; move the dossier into its round.")},
        {QStringLiteral("ballotsRefuse"),
         QT_TRANSLATE_NOOP("sentences", "More than half of the members do not agree: it cannot be recognised.")},
        {QStringLiteral("ballotsAgreeOtherwise"),
         QT_TRANSLATE_NOOP("sentences", "The members agreed to %1 stars; other stars need a meeting.")},
        {QStringLiteral("ballotsNotUnanimous"),
         QT_TRANSLATE_NOOP(
             "sentences",
             "%1 members do not agree or are of another opinion; it is said in the record. The council may meet about it instead.")},
        {QStringLiteral("decidedBeforeBallots"),
         QT_TRANSLATE_NOOP("sentences", "Before the last ballot came back on %1.")},
        {QStringLiteral("ballotsNotBack"), QT_TRANSLATE_NOOP("sentences", "%1 ballots have not come back.")},
        {QStringLiteral("ballotForRenewals"),
         QT_TRANSLATE_NOOP("sentences",
                           "Written ballots are for renewals; other dossiers of the round need a meeting.")},
        {QStringLiteral("roundKindHasBegun"),
         QT_TRANSLATE_NOOP("sentences",
                           "Attendance, sheets or ballots are noted already: the round stays what it is.")},
        {QStringLiteral("rulesWithoutBallot"),
         QT_TRANSLATE_NOOP("sentences", "This decree knows no written ballot: its councils meet.")},
        {QStringLiteral("decisionDue"),
         QT_TRANSLATE_NOOP("sentences", "To be decided by %1, %2 days from the full dossier of %3; %4 days are left.")},
        {QStringLiteral("decisionOverdue"),
         QT_TRANSLATE_NOOP("sentences", "The %2 days from the full dossier of %3 passed on %1: %4 days late.")},
        {QStringLiteral("decidedLate"),
         QT_TRANSLATE_NOOP("sentences", "Decided after %1, the last of the %2 days from the full dossier of %3.")},
        {QStringLiteral("ballotsDueBeforeSent"),
         QT_TRANSLATE_NOOP("sentences", "The last day for sending ballots back is before they are sent.")}};
    return sentences.value(code);
}

} // namespace ocop
