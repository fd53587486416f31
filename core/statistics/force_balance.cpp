#include "core/statistics/force_balance.h"

#include <algorithm>

namespace ocop {
namespace {

/// The days within (since, until] on which one of the certificates may change how the product stands.
std::vector<QDate> changeDays(std::span<const Certificate> certificates, const Snapshot& snapshot, QDate since,
                              QDate until)
{
    std::vector<QDate> days;
    const auto add = [&](QDate day) {
        if (day.isValid() && day > since && day <= until) days.push_back(day);
    };
    for (const Certificate& each : certificates) {
        add(each.effectiveFrom);
        if (const QDate end = each.endDay(); end.isValid()) add(end.addDays(1));
        add(each.withdrawnOn);
        if (!each.effectiveFrom.isValid()) add(firstKnownDay(each, snapshot.decision(each.decision)));
    }
    days.push_back(until); // what an undated certificate is known by is not always a day of its own
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

std::optional<ForceStep> stepBetween(const Standing& before, const Standing& after)
{
    if (before.inForce() && after.inForce()) {
        if (before.certificate->id == after.certificate->id) return std::nullopt;
        if (before.stars() == after.stars()) return ForceStep::Renewed;
        return after.stars() > before.stars() ? ForceStep::StarUp : ForceStep::StarDown;
    }
    if (after.inForce()) return before.recognised ? ForceStep::Back : ForceStep::Entered;
    if (after.withdrawn() && !before.withdrawn()) return ForceStep::Withdrawn;
    if (before.inForce()) return ForceStep::Lapsed;
    if (!before.recognised && after.recognised) return ForceStep::Entered;
    return std::nullopt;
}

void count(ForceBalance& balance, const ForceChange& change)
{
    if (!change.counts()) return;
    const ProductId product = change.product->product->id;
    switch (change.step) {
    case ForceStep::Entered: return balance.entered.add(change.starsAfter, product);
    case ForceStep::Back: return balance.back.add(change.starsAfter, product);
    case ForceStep::StarUp:
    case ForceStep::StarDown:
        balance.starOut.add(change.starsBefore, product);
        balance.starIn.add(change.starsAfter, product);
        return;
    case ForceStep::Renewed: return;
    case ForceStep::Lapsed: return balance.lapsed.add(change.starsBefore, product);
    case ForceStep::Withdrawn: return balance.withdrawn.add(change.starsBefore, product);
    }
}

void follow(ForceBalance& balance, const ProductOnDay& each, const Snapshot& snapshot, QDate since, QDate until)
{
    const ProductId id = each.product->id;
    const Standing first = snapshot.standingOf(id, since, 0);
    if (first.inForce()) balance.start.add(first.stars(), id);
    Standing before = first;
    for (const QDate day : changeDays(snapshot.certificatesOf(id), snapshot, since, until)) {
        const Standing after = snapshot.standingOf(id, day, 0);
        if (const auto step = stepBetween(before, after)) {
            ForceChange change{*step, &each, after.certificate, first, 0, 0, day};
            if (before.inForce()) change.starsBefore = before.stars();
            if (after.inForce()) change.starsAfter = after.stars();
            if (after.status == Status::MissingDate) change.day = {};
            count(balance, change);
            balance.changes.push_back(change);
        }
        before = after;
    }
    if (before.inForce()) balance.end.add(before.stars(), id);
}

} // namespace

ForceBalance forceBalance(const Snapshot& snapshot, const Statistics& later, QDate since)
{
    ForceBalance balance;
    for (const ProductOnDay& each : later.products()) follow(balance, each, snapshot, since, later.asOf());
    std::stable_sort(balance.changes.begin(), balance.changes.end(), [](const ForceChange& a, const ForceChange& b) {
        return std::pair(a.step, a.day) < std::pair(b.step, b.day);
    });
    return balance;
}

} // namespace ocop
