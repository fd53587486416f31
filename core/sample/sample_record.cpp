#include "core/sample/sample_record.h"

#include "core/evaluation/record/round_council.h"
#include "core/evaluation/scoring.h"

#include <algorithm>

namespace ocop {

SampleBoard seatRound(EvaluationStores& stores, WriteAct& act, Round& round)
{
    stores.rounds.add(act, round);
    ownCouncils(stores, act, round);
    SampleBoard board;
    board.council = *stores.councils.find(round.council);
    for (const CouncilMember& each : stores.members.where(CouncilMember::Field::council, round.council.value))
        if (each.votes) board.members.push_back(each);
    return board;
}

void replaceOne(EvaluationStores& stores, WriteAct& act, SampleBoard& board, const Round& round)
{
    CouncilMember& outgoing = board.members.back();
    Substitution change;
    change.insteadOf = outgoing.id;
    change.incoming = outgoing;
    change.incoming.name = QStringLiteral("Trần Đình Khải");
    change.from = round.heldOn.addDays(-20);
    change.basis = QStringLiteral("Quyết định 1215/QĐ-UBND");
    outgoing = *stores.members.find(substitute(stores, act, round.id, change));
}

SampleBoard boardWithoutOne(EvaluationStores& stores, WriteAct& act, const Application& application,
                            const SampleBoard& board)
{
    SampleBoard rest = board;
    MemberExclusion exclusion;
    exclusion.application = application.id;
    exclusion.member = board.members[1].id;
    exclusion.reason = QStringLiteral("có người thân là thành viên của chủ thể");
    stores.exclusions.add(act, exclusion);
    rest.members.erase(rest.members.begin() + 1);
    return rest;
}

void noteRescored(EvaluationStores& stores, WriteAct& act, const Application& application, const Round& round)
{
    const ScoreSheet sheet = stores.sheetsOf(application.id).back();
    std::vector<ScoreItem> items = stores.itemsOf(sheet.id);
    CorrectionSlip slip;
    slip.kind = SlipKind::Rescore;
    slip.round = round.id;
    slip.application = application.id;
    slip.sheet = sheet.id;
    slip.day = round.heldOn;
    slip.who = QStringLiteral("Dương Gia Bảo Phúc");
    slip.reason = QStringLiteral("chênh lệch 14 điểm so với các thành viên, Hội đồng đã thảo luận");
    slip.after = pointsOnSlip(items);
    for (ScoreItem& each : items)
        each.points = std::max(0, each.points.value_or(0) - (each.points.value_or(0) > 2 ? 2 : 0));
    slip.before = pointsOnSlip(items);
    stores.slips.add(act, slip);
}

} // namespace ocop
