#pragma once

#include "core/evaluation/round_results.h"

namespace ocop {

// What is done to a round. Every function writes within the act it is given, so that one act of a person is one step
// of undo. What a closed round refuses throws Error{Constraint}; the window does not offer it.

/// Dossiers that may be put into a round: ready, and in no other round yet; by id.
std::vector<const Application*> assignableApplications(const EvaluationSnapshot& evaluations, RoundId round);

/// Puts dossiers before the round's council (ready -> scoring), or takes them out again (back to ready).
/// Those whose state does not allow it are left as they are; returns how many were moved.
int assignToRound(EvaluationStores& stores, WriteAct& act, RoundId round,
                  const std::vector<ApplicationId>& applications, QDate day);
int takeOutOfRound(EvaluationStores& stores, WriteAct& act, const std::vector<ApplicationId>& applications, QDate day);

/// Notes who is there. Members not yet noted are noted as they counted until now, so that the list is whole.
void setAttendance(EvaluationStores& stores, WriteAct& act, const RoundResults& results,
                   const std::vector<MemberId>& members, bool present);

/// Notes the whole list: these came, the other members did not.
void setParticipants(EvaluationStores& stores, WriteAct& act, const RoundResults& results,
                     const std::vector<MemberId>& present);

/// Ticks or unticks a knock-out of the dossier, or changes its note.
void setKnockout(EvaluationStores& stores, WriteAct& act, ApplicationId application, const QString& key, bool holds,
                 const QString& note = {});

/// What a person must or should know before `stars` (0 to 5) are decided for the dossier. Errors keep it from being
/// stored: five stars at the province, no scores, no reason when other than proposed.
Findings checkDecision(const RoundResults& results, const ApplicationResult& result, int stars, const QString& reason,
                       QDate day);

/// Writes down the council's decision with the means it rests on (thousandths). Throws Error{BadInput} naming the
/// code of the first error of checkDecision() that does not need the round, Error{Constraint} for a dossier that has
/// ended or a closed round.
void decideResult(EvaluationStores& stores, WriteAct& act, const Application& application, int stars, QDate day,
                  const QString& reason, const Verdict& verdict);
/// Takes the decision back. Means are forgotten unless they had been typed (`finalScoresOnly`).
void undecideResult(EvaluationStores& stores, WriteAct& act, const ApplicationResult& result);

/// Accepts what is proposed for every complete dossier that has nothing to look at and is not decided; returns how
/// many.
int acceptProposals(EvaluationStores& stores, WriteAct& act, const RoundResults& results, QDate day);

/// Undecided dossiers keep a round open (error); attendance, quorum and changed scores are told (warnings).
Findings checkClosing(const RoundResults& results);
/// Closes the round; what was not recognised comes to its end. Throws Error{Constraint} when checkClosing() has errors.
void closeRound(EvaluationStores& stores, WriteAct& act, const RoundResults& results, QDate day);
/// Opens it again; dossiers that closing brought to their end are before the council again.
void reopenRound(EvaluationStores& stores, WriteAct& act, const RoundResults& results, QDate day);

/// The next round's name, year, number and last day for proposals by the law's two rounds a year: 30 April and 30 October.
Round proposedRound(const EvaluationSnapshot& evaluations, const RuleBook& rules, QDate today);
QString roundName(int number, int year);

} // namespace ocop
