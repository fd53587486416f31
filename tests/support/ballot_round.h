#pragma once

#include "core/evaluation/ballots/ballot_acts.h"
#include "tests/support/round_support.h"

namespace ocop::test {

/// The days of BallotRound: sent, the last day for sending back, and today.
inline const QDate ballotsSent(2026, 9, 1);
inline const QDate ballotsDue(2026, 9, 20);

/// Renewals before a council of five and a secretary who does not vote, by written ballot; the advisory team proposes three
/// stars with 66.5 points for each.
struct BallotRound
{
    RoundBuilder& build;
    Council standing;
    Round round;
    std::vector<Application> dossiers;

    explicit BallotRound(RoundBuilder& builder, int count = 2);

    std::vector<CouncilMember> voting() const;
    /// One letter a member, in the order of the council: + agrees, - does not, ? other opinion, o no answer, . not back.
    void answer(size_t dossier, const QString& letters, QDate day = ballotsSent.addDays(5));
    /// The code of the first error of deciding so; nothing when there is none.
    QString refusal(size_t dossier, int stars, QDate day, QDate today) const;
    void decide(size_t dossier, int stars, QDate day);
};

} // namespace ocop::test
