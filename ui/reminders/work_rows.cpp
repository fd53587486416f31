#include "ui/reminders/work_rows.h"

#include "core/base/dates.h"
#include "ui/shell/session.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace ocop {
namespace {

/// Days before the notice line within which a notice is called "due this week".
constexpr int noticeSoonDays = 7;

QString workText(const char* source) { return QCoreApplication::translate("reminders", source); }

QStringList missingOf(const ProductOnDay& each, const ProductGroups& groups)
{
    QStringList missing;
    if (each.subject->phone.isEmpty()) missing << workText(QT_TRANSLATE_NOOP("reminders", "phone"));
    if (!each.commune.isValid()) missing << workText(QT_TRANSLATE_NOOP("reminders", "commune"));
    const ProductGroup* group = groups.find(each.product->group);
    if (!group || group->level != GroupLevel::Set) missing << workText(QT_TRANSLATE_NOOP("reminders", "product set"));
    if (each.standing.recognised && each.standing.status == Status::MissingDate)
        missing << workText(QT_TRANSLATE_NOOP("reminders", "date"));
    return missing;
}

WorkGroup groupOf(const WorkRow& row)
{
    if (row.item) {
        if (!row.item->isWaiting()) return WorkGroup::PutOff;
        if (row.item->urgency == Urgency::NewlyExpired) return WorkGroup::NewlyExpired;
        if (row.item->urgency == Urgency::NoticeDue) return WorkGroup::NoticeDue;
        return row.daysLeft <= noticeDays + noticeSoonDays ? WorkGroup::NoticeSoon : WorkGroup::Coming;
    }
    return row.lapsed ? WorkGroup::Lapsed : WorkGroup::Missing;
}

Ink workGroupInk(WorkGroup group)
{
    if (group == WorkGroup::NewlyExpired || group == WorkGroup::NoticeDue) return Ink::Error;
    return group == WorkGroup::NoticeSoon ? Ink::Warning : Ink::Secondary;
}

QString nextAct(const WorkRow& row)
{
    switch (row.group) {
    case WorkGroup::NewlyExpired: return workText(QT_TRANSLATE_NOOP("reminders", "Stop using the logo"));
    case WorkGroup::NoticeDue: return workText(QT_TRANSLATE_NOOP("reminders", "Send the notice"));
    case WorkGroup::NoticeSoon: return workText(QT_TRANSLATE_NOOP("reminders", "Write the notice"));
    case WorkGroup::Coming: return workText(QT_TRANSLATE_NOOP("reminders", "Prepare the notice"));
    case WorkGroup::Lapsed: return workText(QT_TRANSLATE_NOOP("reminders", "Recognise again"));
    case WorkGroup::Missing:
        return workText(QT_TRANSLATE_NOOP("reminders", "Missing: %1")).arg(row.missing.join(QStringLiteral(", ")));
    case WorkGroup::PutOff: break;
    }
    return row.item->handled ? workText(QT_TRANSLATE_NOOP("reminders", "Handled"))
                             : workText(QT_TRANSLATE_NOOP("reminders", "Put off until %1")).arg(formatDate(row.item->snoozedUntil));
}

CellData actCell(const WorkRow& row)
{
    QString text = nextAct(row);
    const QString note = row.item ? row.item->note : QString();
    if (!note.isEmpty()) text = row.group == WorkGroup::PutOff ? QStringLiteral("%1 · %2").arg(text, note) : note;
    CellData cell = textCell(text);
    if (!row.missing.isEmpty() && row.group != WorkGroup::Missing)
        cell.tip = QStringLiteral("%1\n%2").arg(text, workText(QT_TRANSLATE_NOOP("reminders", "Missing: %1")).arg(row.missing.join(QStringLiteral(", "))));
    cell.ink = row.group == WorkGroup::PutOff ? Ink::Secondary : Ink::AccentText;
    return cell;
}

} // namespace

std::vector<WorkRow> workRows(const Session& session)
{
    const Statistics& statistics = session.statistics();
    const Units& units = session.book().units();
    QHash<ProductId, WorkItem> items;
    for (const WorkItem& item : workList(statistics.products(), session.book().reminders().all(), session.asOf(), session.expiringDays()))
        items.insert(item.product.product->id, item);

    std::vector<WorkRow> rows;
    for (const ProductOnDay& each : statistics.products()) {
        WorkRow row;
        const auto item = items.constFind(each.product->id);
        if (item != items.cend()) row.item = *item;
        row.missing = missingOf(each, session.book().groups());
        row.lapsed = each.standing.lapsed();
        if (!row.item && !row.lapsed && row.missing.isEmpty()) continue;
        row.id = each.product->id.value;
        row.product = each.product->name;
        row.subject = each.subject->name;
        const Unit* district = units.find(each.district);
        row.district = district ? district->name : QString();
        row.phone = each.subject->phone.section(QLatin1Char(';'), 0, 0).trimmed();
        row.stars = each.standing.stars();
        row.lastDay = each.lastDay;
        row.daysLeft = each.standing.daysLeft;
        row.inForce = each.standing.inForce() && row.lastDay.isValid() && row.daysLeft <= session.expiringDays();
        row.group = groupOf(row);
        rows.push_back(std::move(row));
    }
    // The most pressing first; what lapsed last is still the easiest to bring back.
    std::stable_sort(rows.begin(), rows.end(), [](const WorkRow& a, const WorkRow& b) {
        if (a.group != b.group) return a.group < b.group;
        return a.group == WorkGroup::Lapsed ? a.lastDay > b.lastDay : a.lastDay < b.lastDay;
    });
    return rows;
}

std::vector<WorkRow> waitingRows(const std::vector<WorkRow>& rows)
{
    std::vector<WorkRow> waiting;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(waiting), [](const WorkRow& row) { return row.isWaiting(); });
    return waiting;
}

int snoozedCount(const std::vector<WorkRow>& rows)
{
    return int(std::count_if(rows.begin(), rows.end(), [](const WorkRow& row) {
        return row.item && !row.item->handled && row.item->snoozedUntil.isValid();
    }));
}

QString workGroupTitle(WorkGroup group, int expiringDays)
{
    switch (group) {
    case WorkGroup::NewlyExpired: return workText(QT_TRANSLATE_NOOP("reminders", "Newly expired"));
    case WorkGroup::NoticeDue: return workText(QT_TRANSLATE_NOOP("reminders", "To be notified by law"));
    case WorkGroup::NoticeSoon: return workText(QT_TRANSLATE_NOOP("reminders", "Notice due within a week"));
    case WorkGroup::Coming: return workText(QT_TRANSLATE_NOOP("reminders", "Ending within %1 days")).arg(expiringDays);
    case WorkGroup::PutOff: return workText(QT_TRANSLATE_NOOP("reminders", "Put off or handled"));
    case WorkGroup::Lapsed: return workText(QT_TRANSLATE_NOOP("reminders", "Lapsed, not recognised again"));
    case WorkGroup::Missing: return workText(QT_TRANSLATE_NOOP("reminders", "Data missing"));
    }
    return {};
}

Columns workColumns()
{
    const auto title = [](const char* source) { return workText(source); };
    return {{.key = QStringLiteral("check"), .title = {}, .kind = CellKind::Check, .width = 40},
            {.key = QStringLiteral("product"), .title = title(QT_TRANSLATE_NOOP("reminders", "Product and subject")), .kind = CellKind::TwoLine,
             .width = 240, .stretch = true, .secondTitle = title(QT_TRANSLATE_NOOP("reminders", "Subject"))},
            {.key = QStringLiteral("district"), .title = title(QT_TRANSLATE_NOOP("reminders", "District")), .width = 96},
            {.key = QStringLiteral("stars"), .title = title(QT_TRANSLATE_NOOP("reminders", "Stars")), .kind = CellKind::Stars, .width = 84},
            {.key = QStringLiteral("lastDay"), .title = title(QT_TRANSLATE_NOOP("reminders", "Last day")), .kind = CellKind::Date, .width = 92},
            {.key = QStringLiteral("daysLeft"), .title = title(QT_TRANSLATE_NOOP("reminders", "Left")), .kind = CellKind::DaysLeft, .width = 92},
            {.key = QStringLiteral("phone"), .title = title(QT_TRANSLATE_NOOP("reminders", "Phone")), .width = 104,
             .longest = QStringLiteral("0905 123 456")},
            {.key = QStringLiteral("next"), .title = title(QT_TRANSLATE_NOOP("reminders", "Next step, note")), .width = 150}};
}

std::shared_ptr<const RowSource> workSource(std::vector<WorkRow> rows, int expiringDays)
{
    auto source = std::make_shared<RowsOf<WorkRow>>(
        std::move(rows), [](const WorkRow& row) { return row.id; },
        std::vector<RowsOf<WorkRow>::CellOf>{
            [](const WorkRow&) { return CellData{}; },
            [](const WorkRow& row) { return twoLineCell(row.product, row.subject); },
            [](const WorkRow& row) { return textCell(row.district); },
            [](const WorkRow& row) { return starsCell(row.stars); },
            [](const WorkRow& row) { return dateCell(row.lastDay); },
            [](const WorkRow& row) { return row.lastDay.isValid() ? daysLeftCell(row.daysLeft) : CellData{}; },
            [](const WorkRow& row) { return textCell(row.phone); }, actCell});
    QStringList titles;
    std::vector<Ink> inks;
    for (int group = 0; group <= int(WorkGroup::Missing); ++group) {
        titles << workGroupTitle(WorkGroup(group), expiringDays);
        inks.push_back(workGroupInk(WorkGroup(group)));
    }
    source->setGroups(titles, [](const WorkRow& row) { return int(row.group); }, inks);
    return source;
}

} // namespace ocop
