#include "core/reminders/work_list.h"

#include <algorithm>
#include <tuple>

namespace ocop {
namespace {

Urgency urgencyOf(int daysLeft)
{
    if (daysLeft < 0) return Urgency::NewlyExpired;
    return daysLeft <= noticeDays ? Urgency::NoticeDue : Urgency::Soon;
}

} // namespace

std::vector<WorkItem> workList(const std::vector<ProductOnDay>& products, const std::vector<Reminder>& reminders,
                               QDate asOf, int withinDays)
{
    QHash<CertificateId, const Reminder*> last;
    for (const Reminder& reminder : reminders) {
        const Reminder*& known = last[reminder.certificate];
        if (reminder.deleted || reminder.madeOn > asOf) continue;
        if (!known || std::tuple(known->madeOn, known->id) < std::tuple(reminder.madeOn, reminder.id)) known = &reminder;
    }

    std::vector<WorkItem> items;
    for (const ProductOnDay& each : products) {
        const Standing& standing = each.standing;
        if (!each.lastDay.isValid()) continue;
        const bool ending = standing.inForce() && standing.daysLeft <= withinDays;
        const bool expired = standing.lapsed() && standing.daysLeft >= -newlyExpiredDays;
        if (!ending && !expired) continue;
        WorkItem item{each, standing.certificate->id, urgencyOf(standing.daysLeft), each.lastDay, standing.daysLeft, {}, false, {}};
        if (const Reminder* reminder = last.value(item.certificate)) {
            item.note = reminder->note;
            item.handled = reminder->kind == ReminderKind::Handled;
            if (reminder->kind == ReminderKind::Snoozed && reminder->until > asOf) item.snoozedUntil = reminder->until;
        }
        items.push_back(item);
    }
    std::stable_sort(items.begin(), items.end(), [](const WorkItem& a, const WorkItem& b) {
        return std::tuple(a.urgency, a.lastDay) < std::tuple(b.urgency, b.lastDay);
    });
    return items;
}

QDate latestSnooze(const WorkItem& item, QDate asOf)
{
    return std::max(asOf.addDays(1), item.lastDay.addDays(-noticeDays));
}

} // namespace ocop
