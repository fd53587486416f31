#pragma once

#include "core/evaluation/scoring.h"
#include "tests/support/register_support.h"

namespace ocop::test {

/// A round before its council, in a register: dossiers and members to score them. Everything is written through the
/// stores, in one act.
struct ScoreRound
{
    Round round;
    Council council;
    std::vector<CouncilMember> members;
    std::vector<Application> applications;

    /// One dossier per set number given, all under `ruleSet`.
    static ScoreRound make(Register& book, const QString& ruleSet, const std::vector<int>& sets, int members);

    ApplicationId dossier(size_t at = 0) const { return applications[at].id; }
    MemberId member(size_t at = 0) const { return members[at].id; }
};

/// Gives every criterion of the sheet its best (`best`) or its first answer.
void fillSheet(Register& book, WriteAct& act, ApplicationId application, MemberId member, bool best = true);

/// Writes within one act by "test".
void writeTo(Register& book, const std::function<void(WriteAct&)>& work);

} // namespace ocop::test
