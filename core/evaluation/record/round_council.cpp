#include "core/evaluation/record/round_council.h"

#include "core/base/text.h"
#include "core/evaluation/record/refusals.h"

#include <algorithm>

namespace ocop {
namespace {

/// The copy of each member, by the one it was made from.
using Copies = QHash<MemberId, MemberId>;

CouncilId copyInto(EvaluationStores& stores, WriteAct& act, CouncilId from, bool withStandIns, Copies& copies)
{
    auto council = stores.councils.find(from);
    if (!council) throw Error(ErrorKind::NotFound, QLatin1String(Council::table));
    Council copy = *council;
    copy.id = {};
    copy.deleted = false;
    copy.standing = false;
    copy.origin = council->standing ? council->id : council->origin;
    stores.councils.add(act, copy);
    for (const CouncilMember& each : stores.members.where(CouncilMember::Field::council, from.value)) {
        if (!withStandIns && each.standsIn != StandIn::None) continue;
        CouncilMember member = each;
        member.id = {};
        member.council = copy.id;
        member.insteadOf = copies.value(each.insteadOf); // whoever stands in comes after the one he stands for
        copies.insert(each.id, stores.members.add(act, member));
    }
    return copy.id;
}

/// Whether other rounds, or the next ones, depend on it too. Closed rounds that share it with each other keep it.
bool isShared(const EvaluationStores& stores, CouncilId id, const Round& round)
{
    const auto council = stores.councils.find(id);
    if (!council) return false;
    if (council->standing) return true;
    const QLatin1String field = council->body == CouncilBody::Council ? Round::Field::council : Round::Field::advisory;
    const auto users = stores.rounds.where(field, id.value);
    return std::any_of(users.begin(), users.end(), [&](const Round& each) { return each.id != round.id; });
}

void moveRecords(EvaluationStores& stores, WriteAct& act, RoundId round, const Copies& copies)
{
    for (Attendance& each : stores.attendances.where(Attendance::Field::round, round.value)) {
        if (!copies.contains(each.member)) continue;
        each.member = copies.value(each.member);
        stores.attendances.save(act, each);
    }
    for (const Application& application : stores.applications.where(Application::Field::round, round.value)) {
        for (ScoreSheet& each : stores.sheetsOf(application.id)) {
            if (!copies.contains(each.member)) continue;
            each.member = copies.value(each.member);
            stores.sheets.save(act, each);
        }
        for (MemberExclusion& each :
             stores.exclusions.where(MemberExclusion::Field::application, application.id.value)) {
            if (!copies.contains(each.member)) continue;
            each.member = copies.value(each.member);
            stores.exclusions.save(act, each);
        }
        for (Ballot& each : stores.ballotsOf(application.id)) {
            if (!copies.contains(each.member)) continue;
            each.member = copies.value(each.member);
            stores.ballots.save(act, each);
        }
    }
}

bool isSamePerson(const CouncilMember& a, const CouncilMember& b) { return folded(a.name) == folded(b.name); }

} // namespace

CouncilId copyCouncil(EvaluationStores& stores, WriteAct& act, CouncilId from)
{
    Copies copies;
    return copyInto(stores, act, from, false, copies);
}

void ownCouncils(EvaluationStores& stores, WriteAct& act, Round& round)
{
    Copies copies;
    for (CouncilId Round::*which : {&Round::council, &Round::advisory})
        if (round.*which && isShared(stores, round.*which, round))
            round.*which = copyInto(stores, act, round.*which, true, copies);
    if (copies.isEmpty()) return;
    stores.rounds.save(act, round);
    moveRecords(stores, act, round.id, copies);
}

bool hasBegun(const EvaluationSnapshot& evaluations, const Round& round)
{
    if (!evaluations.attendancesOf(round.id).empty()) return true;
    const auto dossiers = evaluations.applicationsOf(round.id);
    return std::any_of(dossiers.begin(), dossiers.end(), [&](const Application* each) {
        return !evaluations.sheetsOf(each->id).empty() || !evaluations.ballotsOf(each->id).empty();
    });
}

void carryToRounds(EvaluationStores& stores, WriteAct& act, const EvaluationSnapshot& evaluations, CouncilId standing)
{
    for (const Round& each : evaluations.rounds()) {
        if (each.isClosed() || hasBegun(evaluations, each)) continue;
        for (CouncilId Round::*which : {&Round::council, &Round::advisory}) {
            const Council* own = evaluations.council(each.*which);
            if (!own || own->standing || own->origin != standing) continue;
            const auto members = evaluations.membersOf(own->id);
            if (std::any_of(members.begin(), members.end(),
                            [](const CouncilMember& member) { return member.standsIn != StandIn::None; }))
                continue;
            Round round = *stores.rounds.find(each.id);
            round.*which = copyCouncil(stores, act, standing);
            stores.rounds.save(act, round);
            for (const CouncilMember& member : members) stores.members.remove(act, member.id);
            stores.councils.remove(act, own->id);
        }
    }
}

Findings validate(const Substitution& change, const EvaluationSnapshot& evaluations, const Round& round)
{
    Findings findings;
    if (cleaned(change.incoming.name).isEmpty())
        findings.push_back(findingOf(Severity::Error, CouncilMember::Field::name, "required"));
    if (!change.from.isValid()) findings.push_back(findingOf(Severity::Error, CouncilMember::Field::from, "required"));
    if (change.kind == StandIn::Delegation && !change.until.isValid())
        findings.push_back(findingOf(Severity::Error, CouncilMember::Field::until, "required"));
    if (change.from.isValid() && change.until.isValid() && change.until < change.from)
        findings.push_back(findingOf(Severity::Error, CouncilMember::Field::until, "delegationEndsBefore"));
    const CouncilMember* outgoing = evaluations.member(change.insteadOf);
    if (!outgoing || isSamePerson(*outgoing, change.incoming)) return findings;
    for (const Application* each : evaluations.applicationsOf(round.id))
        for (const ScoreSheet& sheet : evaluations.sheetsOf(each->id))
            if (sheet.member == outgoing->id && sheet.isSigned()) {
                findings.push_back(
                    findingOf(Severity::Error, CouncilMember::Field::name, "memberHasSigned", {outgoing->name}));
                return findings;
            }
    return findings;
}

MemberId substitute(EvaluationStores& stores, WriteAct& act, RoundId id, const Substitution& change)
{
    auto round = stores.rounds.find(id);
    const auto shown = stores.members.find(change.insteadOf);
    if (!round || !shown) throw Error(ErrorKind::NotFound, QLatin1String(CouncilMember::table));
    refuseClosedRound(stores, id);
    ownCouncils(stores, act, *round);
    CouncilMember outgoing = *shown;
    if (outgoing.council != round->council) // copied just now: the one at the same place
        for (const CouncilMember& each : stores.members.where(CouncilMember::Field::council, round->council.value))
            if (each.place == shown->place && isSamePerson(each, *shown)) outgoing = each;
    CouncilMember incoming = change.incoming;
    incoming.id = {};
    incoming.council = round->council;
    incoming.place = outgoing.place;
    incoming.insteadOf = outgoing.id;
    incoming.standsIn = change.kind;
    incoming.from = change.from;
    incoming.until = change.kind == StandIn::Delegation ? change.until : QDate();
    incoming.basis = change.basis;
    normalize(incoming);
    stores.members.add(act, incoming);
    if (isSamePerson(outgoing, incoming)) moveRecords(stores, act, id, {{outgoing.id, incoming.id}});
    return incoming.id;
}

std::vector<CouncilMember> sittingMembers(const EvaluationSnapshot& evaluations, const Round& round)
{
    return sittingOn(evaluations.membersOf(round.council), round.councilDay());
}

} // namespace ocop
