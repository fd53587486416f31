#pragma once

#include "core/evaluation/advisory/advisory_report.h"
#include "core/evaluation/application.h"
#include "core/evaluation/ballots/ballot.h"
#include "core/evaluation/correction_slip.h"
#include "core/evaluation/council.h"
#include "core/evaluation/member_exclusion.h"
#include "core/evaluation/round.h"
#include "core/evaluation/score_sheet.h"
#include "core/storage/store.h"

namespace ocop {

/// The stores of everything the evaluation cycle keeps.
struct EvaluationStores
{
    explicit EvaluationStores(const Database& db)
        : councils(db), members(db), rounds(db), attendances(db), applications(db), steps(db), documents(db),
          knockouts(db), sheets(db), items(db), exclusions(db), slips(db), ballots(db), advisories(db)
    {
    }

    /// The sheets of a dossier, and the items of a sheet, as they are stored now.
    std::vector<ScoreSheet> sheetsOf(ApplicationId application) const;
    std::vector<ScoreItem> itemsOf(ScoreSheetId sheet) const;
    std::vector<Ballot> ballotsOf(ApplicationId application) const;

    std::vector<RecordStore*> all()
    {
        return {&councils,  &members, &rounds, &attendances, &applications, &steps,   &documents,
                &knockouts, &sheets,  &items,  &exclusions,  &slips,        &ballots, &advisories};
    }

    Store<Council> councils;
    Store<CouncilMember> members;
    Store<Round> rounds;
    Store<Attendance> attendances;
    Store<Application> applications;
    Store<ApplicationStep> steps;
    Store<ApplicationDocument> documents;
    Store<ApplicationKnockout> knockouts;
    Store<ScoreSheet> sheets;
    Store<ScoreItem> items;
    Store<MemberExclusion> exclusions;
    Store<CorrectionSlip> slips;
    Store<Ballot> ballots;
    Store<AdvisoryReport> advisories;
};

} // namespace ocop
