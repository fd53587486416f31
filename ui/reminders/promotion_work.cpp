#include "ui/reminders/promotion_work.h"

#include "ui/words/promotion/promotion_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ocop {
namespace {

/// A contract's follow-up; nothing in a district where its producer is not at home.
std::optional<WorkRow> followupRow(const Session& session, const FollowupDue& due)
{
    const PromotionBook& promotion = session.state().promotion;
    const Contract& contract = *promotion.find<Contract>(due.contract);
    const Subject* maker = session.snapshot().subject(contract.subject);
    const Units& units = session.book().units();
    const UnitId district = maker ? units.districtOf(maker->unit, session.asOf()) : UnitId();
    if (session.district() && district != *session.district()) return std::nullopt;
    const Buyer* buyer = promotion.find<Buyer>(contract.buyer);
    const Unit* place = units.find(district);
    WorkRow row;
    constexpr int ofYear = 12; // a contract is asked about at most once a month
    row.id = idOfOtherWork(WorkGroup::FollowUp, contract.id.value * (ofYear + 1) + due.months);
    row.opens = {QLatin1String(Contract::table), contract.id.value};
    row.group = WorkGroup::FollowUp;
    row.product = promotionWords::contractName(contract);
    row.subject = QStringLiteral("%1 — %2").arg(maker ? maker->name : QString(), buyer ? buyer->name : QString());
    row.district = place ? place->name : QString();
    row.phone = maker ? maker->phone.section(QLatin1Char(';'), 0, 0).trimmed() : QString();
    row.lastDay = due.dueOn;
    row.daysLeft = due.daysLeft;
    row.hasCome = due.daysLeft <= 0;
    row.next = QCoreApplication::translate("reminders", "Ask how it goes after %1 months").arg(due.months);
    return row;
}

WorkRow taskRow(const Session& session, const TradeEvent& event, const EventTask& task)
{
    WorkRow row;
    row.id = idOfOtherWork(WorkGroup::Task, task.id.value);
    row.opens = {QLatin1String(TradeEvent::table), event.id.value};
    row.group = WorkGroup::Task;
    row.product = task.task.section(u'\n', 0, 0);
    row.subject = event.name;
    row.lastDay = task.dueOn;
    row.daysLeft = int(session.asOf().daysTo(task.dueOn));
    row.hasCome = row.daysLeft <= 0;
    row.next = task.who;
    return row;
}

} // namespace

qint64 idOfOtherWork(WorkGroup group, qint64 id)
{
    constexpr qint64 groups = 64; // more than there will ever be
    return -(id * groups + qint64(group));
}

std::vector<WorkRow> promotionWork(const Session& session, QDate lastRun)
{
    const PromotionDue& due = session.promotionDue();
    std::vector<WorkRow> rows;
    for (const FollowupDue& each : due.followups)
        if (auto row = followupRow(session, each)) rows.push_back(std::move(*row));
    if (!session.district()) // a task is the office's, of no district
        for (const EventTask& each : due.tasks)
            if (const TradeEvent* event = session.state().promotion.find<TradeEvent>(each.event))
                rows.push_back(taskRow(session, *event, each));
    for (WorkRow& each : rows) each.isNew = lastRun.isValid() && each.hasCome && each.lastDay > lastRun;
    return rows;
}

int waitingPromotion(const Session& session)
{
    const std::vector<WorkRow> rows = promotionWork(session);
    return int(std::count_if(rows.begin(), rows.end(), [](const WorkRow& row) { return row.isWaiting(); }));
}

} // namespace ocop
