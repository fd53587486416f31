#pragma once

#include "core/evaluation/round_results.h"

namespace ocop {

// What is done to a round. Every function writes within the act it is given, so that one act of a person is one step
// of undo. What a closed round refuses throws Error{Constraint}; the window does not offer it.

/// Dossiers that may be put into a round: ready, and in no other round yet; by id. Into one by written ballot renewals only.
std::vector<const Application*> assignableApplications(const EvaluationSnapshot& evaluations, RoundId round);

/// Puts dossiers before the round's council (ready -> scoring), or takes them out again (back to ready).
/// Those whose state does not allow it are left as they are; returns how many were moved. The reason stands in their
/// steps. Sheets that are kept belong to the round's own members: they count again only if the dossier comes back to it.
enum class SheetsFate { Kept, Removed };
int assignToRound(EvaluationStores& stores, WriteAct& act, RoundId round,
                  const std::vector<ApplicationId>& applications, QDate day, const QString& reason = {});
int takeOutOfRound(EvaluationStores& stores, WriteAct& act, const std::vector<ApplicationId>& applications, QDate day,
                   SheetsFate fate = SheetsFate::Kept, const QString& reason = {});
/// Both in one step.
int moveToRound(EvaluationStores& stores, WriteAct& act, RoundId round, const std::vector<ApplicationId>& applications,
                QDate day, SheetsFate fate, const QString& reason);

/// Notes who is there. Members not yet noted are noted as they counted until now, so that the list is whole.
void setAttendance(EvaluationStores& stores, WriteAct& act, const RoundResults& results,
                   const std::vector<MemberId>& members, bool present);

/// Notes the whole list: these came, the other members did not.
void setParticipants(EvaluationStores& stores, WriteAct& act, const RoundResults& results,
                     const std::vector<MemberId>& present);

/// Ticks or unticks a knock-out of the dossier, or changes its note.
void setKnockout(EvaluationStores& stores, WriteAct& act, ApplicationId application, const QString& key, bool holds,
                 const QString& note = {});

/// Undecided dossiers keep a round open (error), and attendance not noted or no quorum without a written reason; changed
/// scores are told (warnings).
Findings checkClosing(const RoundResults& results);
/// Closes the round; what was not recognised comes to its end. From then on the file refuses any change of its record.
/// `paperHeads`: what its papers take from the settings. Throws Error{Constraint} when checkClosing() has errors.
void closeRound(EvaluationStores& stores, WriteAct& act, const RoundResults& results, QDate day,
                const QString& paperHeads = {});
/// Opens it again, and leaves a slip with the reason; dossiers that closing brought to their end are before the council
/// again. Throws Error{BadInput} without a reason.
void reopenRound(EvaluationStores& stores, WriteAct& act, const RoundResults& results, QDate day,
                 const QString& reason);

/// The next round's name, year, number and last day for proposals by the law's two rounds a year: 30 April and 30 October.
Round proposedRound(const EvaluationSnapshot& evaluations, const RuleBook& rules, QDate today);
QString roundName(int number, int year);

} // namespace ocop
