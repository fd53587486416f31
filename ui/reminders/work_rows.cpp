#include "ui/reminders/work_rows.h"

#include "core/reminders/reminder_stores.h"
#include "core/reminders/standards_due.h"
#include "ui/records/due_cells.h"
#include "ui/reminders/promotion_work.h"
#include "ui/words/reminder_words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace ocop {
namespace {

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

WorkGroup groupOfExpired(int daysLeft)
{
    switch (expiredSince(daysLeft)) {
    case ExpiredSince::Not:
    case ExpiredSince::Days: return WorkGroup::NewlyExpired;
    case ExpiredSince::Month: return WorkGroup::ExpiredMonth;
    case ExpiredSince::Quarter: return WorkGroup::ExpiredQuarter;
    case ExpiredSince::Year: break;
    }
    return WorkGroup::ExpiredYear;
}

WorkGroup groupOf(const WorkRow& row)
{
    if (row.awaitsDecision() && !(row.due && row.due->isWaiting())) return WorkGroup::Deciding;
    if (row.due) {
        const Due& due = *row.due;
        if (due.snoozedUntil.isValid()) return WorkGroup::PutOff;
        if (due.answered) return row.lapsed && row.dossierOpen ? WorkGroup::Awaiting : WorkGroup::Answered;
        if (due.act == NextAct::StopLogo || due.act == NextAct::Check) return groupOfExpired(due.daysLeft);
        if (due.act == NextAct::Notify) return WorkGroup::NoticeDue;
        return due.act == NextAct::File ? WorkGroup::Filing : WorkGroup::Coming;
    }
    if (row.dossierOpen) return WorkGroup::Awaiting;
    return row.lapsed ? WorkGroup::Lapsed : WorkGroup::Missing;
}

Ink workGroupInk(WorkGroup group)
{
    if (group == WorkGroup::NewlyExpired || group == WorkGroup::NoticeDue) return Ink::Error;
    if (isLongExpired(group)) return Ink::Warning;
    const bool pressing = group == WorkGroup::Filing || group == WorkGroup::Deciding || group == WorkGroup::Standard ||
                          group == WorkGroup::FollowUp || group == WorkGroup::Task;
    return pressing ? Ink::Warning : Ink::Secondary;
}

QString missingWords(const WorkRow& row)
{
    return row.missing.isEmpty()
               ? QString()
               : workText(QT_TRANSLATE_NOOP("reminders", "Missing: %1")).arg(row.missing.join(QStringLiteral(", ")));
}

QString dueWords(const WorkRow& row, QDate asOf)
{
    if (row.group == WorkGroup::Deciding) return {};
    if (row.due) {
        const Due& due = *row.due;
        if (due.snoozedUntil.isValid()) return texts::said(*due.said);
        QString words = texts::nextStep(due, row.dossierOpen, asOf);
        if (!due.answered && due.said)
            words += QStringLiteral(" · ") +
                     (due.said->kind == ReminderKind::Snoozed ? due.said->note : texts::said(*due.said));
        if (words.endsWith(QStringLiteral(" · "))) words.chop(3);
        return words;
    }
    if (row.dossierOpen) return workText(QT_TRANSLATE_NOOP("reminders", "Dossier waits for its result"));
    return row.lapsed ? workText(QT_TRANSLATE_NOOP("reminders", "Put aside or not made any more")) : missingWords(row);
}

QString nextWords(const WorkRow& row, QDate asOf)
{
    QStringList words{dueWords(row, asOf), row.decision ? texts::decisionStep(*row.decision) : QString()};
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

CellData actCell(const WorkRow& row)
{
    CellData cell = textCell(row.isNew ? workText(QT_TRANSLATE_NOOP("reminders", "New · %1")).arg(row.next) : row.next);
    QStringList tip{cell.text};
    if (row.group != WorkGroup::Missing && !row.missing.isEmpty()) tip << missingWords(row);
    if (row.forHead) tip << workText(QT_TRANSLATE_NOOP("reminders", "Unanswered for 14 days: for the head"));
    if (!row.owner.isEmpty())
        tip << workText(QT_TRANSLATE_NOOP("reminders", "Looked after by %1"))
                   .arg(row.deputy.isEmpty() ? row.owner : QStringLiteral("%1, %2").arg(row.owner, row.deputy));
    if (tip.size() > 1) cell.tip = tip.join(u'\n');
    cell.ink = row.forHead ? Ink::Error : row.isWaiting() ? Ink::AccentText : Ink::Secondary;
    return cell;
}

std::optional<Ink> inkOf(const WorkRow& row)
{
    if (row.group == WorkGroup::Standard)
        return standardInk(row.daysLeft < 0 ? StandardState::Ended : StandardState::Ending);
    return row.due ? dueInk(row.due->urgency()) : std::nullopt;
}

/// Who looks after which district.
class DistrictOwners
{
public:
    explicit DistrictOwners(const Session& session)
    {
        for (const DistrictOwner& each : session.state().districtOwners) m_byUnit.insert(each.unit, each);
    }
    void tell(WorkRow& row, UnitId district) const
    {
        const DistrictOwner reminders = m_byUnit.value(district);
        row.owner = reminders.owner;
        row.deputy = reminders.deputy;
    }

private:
    QHash<UnitId, DistrictOwner> m_byUnit;
};

void describePlace(WorkRow& row, const Subject& subject, UnitId district, const Units& units)
{
    row.subject = subject.name;
    const Unit* unit = units.find(district);
    row.district = unit ? unit->name : QString();
    row.phone = subject.phone.section(QLatin1Char(';'), 0, 0).trimmed();
}

void addStandards(const Session& session, const DistrictOwners& takers, std::vector<WorkRow>& rows)
{
    const Units& units = session.book().units();
    const OfficeState& state = session.state();
    for (const StandardDue& each :
         standardsDue(listed(state.standards), standardKindsOf(listed(state.standardSettings)), session.snapshot(),
                      session.asOf())) {
        const UnitId district = units.districtOf(each.subject->unit, session.asOf());
        if (session.district() && *session.district() != district) continue;
        WorkRow row;
        row.id = idOfOtherWork(WorkGroup::Standard, each.certificate.id.value);
        row.opens = {QLatin1String(StandardCertificate::table), each.certificate.id.value};
        row.group = WorkGroup::Standard;
        row.product = texts::standardTitle(each.certificate);
        describePlace(row, *each.subject, district, units);
        takers.tell(row, district);
        row.lastDay = each.certificate.expiresOn;
        row.daysLeft = each.daysLeft;
        row.next = each.daysLeft < 0 ? workText(QT_TRANSLATE_NOOP("reminders", "Has ended: ask for the new one"))
                                     : workText(QT_TRANSLATE_NOOP("reminders", "Ask for the new one"));
        rows.push_back(std::move(row));
    }
}

} // namespace

std::vector<WorkRow> workRows(const Session& session, QDate lastRun)
{
    const Statistics& statistics = session.statistics();
    const Units& units = session.book().units();
    const DistrictOwners takers(session);
    const auto dues = session.dues();
    QSet<ProductId> dossiers;
    for (const Application& each : session.evaluations().applications())
        if (hasOpenDossier(session.evaluations(), each.product, session.asOf())) dossiers.insert(each.product);

    const std::vector<DecisionDue>& decisions = session.decisions();
    std::vector<WorkRow> rows;
    for (const ProductOnDay& each : statistics.products()) {
        WorkRow row;
        if (each.standing.certificate) {
            row.certificate = each.standing.certificate->id;
            if (const DueOnDay* due = dues->find(row.certificate)) row.due = due->due;
        }
        row.missing = missingOf(each, session.book().groups());
        row.lapsed = each.standing.lapsed();
        row.dossierOpen = dossiers.contains(each.product->id);
        if (const DecisionDue* decision = decisionOf(decisions, each.product->id)) row.decision = *decision;
        if (!row.due && !row.lapsed && !row.dossierOpen && !row.decision && row.missing.isEmpty()) continue;
        row.id = each.product->id.value;
        row.opens = {QStringLiteral("product"), row.id};
        row.product = each.product->name;
        describePlace(row, *each.subject, each.district, units);
        takers.tell(row, each.district);
        row.stars = each.standing.stars();
        row.lastDay = each.lastDay;
        row.daysLeft = each.standing.daysLeft;
        row.inForce = each.standing.inForce() && row.lastDay.isValid() && row.daysLeft <= session.expiringDays();
        if (row.due) {
            const Due& due = *row.due;
            row.windowOpen = due.windowOpen(session.asOf()) && !row.dossierOpen;
            row.forHead = due.isForHead(session.asOf());
            row.isNew = lastRun.isValid() && row.isWaiting() && due.stage && due.stage->shown > lastRun;
        }
        row.group = groupOf(row);
        if (row.group == WorkGroup::Deciding) { // what its heading is about
            row.lastDay = row.decision->clock.due;
            row.daysLeft = row.decision->daysLeft;
            row.isNew = lastRun.isValid() && row.lastDay.addDays(-decisionAheadDays) > lastRun;
        }
        row.next = nextWords(row, session.asOf());
        rows.push_back(std::move(row));
    }
    addStandards(session, takers, rows);
    for (WorkRow& each : promotionWork(session, lastRun)) rows.push_back(std::move(each));
    // The most pressing first; what lapsed last is still the easiest to bring back.
    std::stable_sort(rows.begin(), rows.end(), [](const WorkRow& a, const WorkRow& b) {
        if (a.group != b.group) return a.group < b.group;
        const bool isOver = a.group == WorkGroup::Lapsed || isLongExpired(a.group);
        return isOver ? a.lastDay > b.lastDay : a.lastDay < b.lastDay;
    });
    return rows;
}

std::vector<WorkRow> waitingRows(const std::vector<WorkRow>& rows)
{
    std::vector<WorkRow> waiting;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(waiting),
                 [](const WorkRow& row) { return row.isWaiting(); });
    return waiting;
}

int snoozedCount(const std::vector<WorkRow>& rows)
{
    return int(std::count_if(rows.begin(), rows.end(), [](const WorkRow& row) { return row.isSnoozed(); }));
}

QString workGroupTitle(WorkGroup group, int expiringDays)
{
    switch (group) {
    case WorkGroup::NewlyExpired: return workText(QT_TRANSLATE_NOOP("reminders", "Newly expired"));
    case WorkGroup::NoticeDue: return workText(QT_TRANSLATE_NOOP("reminders", "To be notified (30 days before)"));
    case WorkGroup::Filing: return workText(QT_TRANSLATE_NOOP("reminders", "Filing window open"));
    case WorkGroup::Coming:
        return QCoreApplication::translate("reminders", "Ending within %n day(s)", nullptr, expiringDays);
    case WorkGroup::Deciding: return workText(QT_TRANSLATE_NOOP("reminders", "For the council to decide"));
    case WorkGroup::Standard: return workText(QT_TRANSLATE_NOOP("reminders", "Quality certificates ending"));
    case WorkGroup::FollowUp: return workText(QT_TRANSLATE_NOOP("reminders", "Contracts to follow up"));
    case WorkGroup::Task: return workText(QT_TRANSLATE_NOOP("reminders", "Tasks after events"));
    case WorkGroup::ExpiredMonth: return workText(QT_TRANSLATE_NOOP("reminders", "Expired for more than 30 days"));
    case WorkGroup::ExpiredQuarter: return workText(QT_TRANSLATE_NOOP("reminders", "Expired for more than 90 days"));
    case WorkGroup::ExpiredYear: return workText(QT_TRANSLATE_NOOP("reminders", "Expired for more than a year"));
    case WorkGroup::Answered: return workText(QT_TRANSLATE_NOOP("reminders", "Notified or handled"));
    case WorkGroup::PutOff: return workText(QT_TRANSLATE_NOOP("reminders", "Put off"));
    case WorkGroup::Awaiting: return workText(QT_TRANSLATE_NOOP("reminders", "Waiting for the result"));
    case WorkGroup::Lapsed: return workText(QT_TRANSLATE_NOOP("reminders", "Lapsed, put aside or not made any more"));
    case WorkGroup::Missing: return workText(QT_TRANSLATE_NOOP("reminders", "Data missing"));
    }
    return {};
}

Columns workColumns()
{
    const auto title = [](const char* source) { return workText(source); };
    return {
        {.key = QStringLiteral("check"), .title = {}, .kind = CellKind::Check, .width = 40},
        {.key = QStringLiteral("product"),
         .title = title(QT_TRANSLATE_NOOP("reminders", "Product and subject")),
         .kind = CellKind::TwoLine,
         .width = 240,
         .stretch = true,
         .secondTitle = title(QT_TRANSLATE_NOOP("reminders", "Subject"))},
        {.key = QStringLiteral("district"), .title = title(QT_TRANSLATE_NOOP("reminders", "District")), .width = 96},
        {.key = QStringLiteral("stars"),
         .title = title(QT_TRANSLATE_NOOP("reminders", "Stars")),
         .kind = CellKind::Stars,
         .width = 84},
        {.key = QStringLiteral("lastDay"),
         .title = title(QT_TRANSLATE_NOOP("reminders", "Last day")),
         .kind = CellKind::Date,
         .width = 92},
        {.key = QStringLiteral("daysLeft"),
         .title = title(QT_TRANSLATE_NOOP("reminders", "Left")),
         .kind = CellKind::DaysLeft,
         .width = 92},
        {.key = QStringLiteral("phone"),
         .title = title(QT_TRANSLATE_NOOP("reminders", "Phone")),
         .width = 104,
         .longest = QStringLiteral("0905 123 456")},
        {.key = QStringLiteral("next"),
         .title = title(QT_TRANSLATE_NOOP("reminders", "Next step, note")),
         .width = 176}};
}

std::shared_ptr<const RowSource> workSource(std::vector<WorkRow> rows, int expiringDays)
{
    auto source = std::make_shared<RowsOf<WorkRow>>(
        std::move(rows), [](const WorkRow& row) { return row.id; },
        std::vector<RowsOf<WorkRow>::CellOf>{[](const WorkRow&) { return CellData{}; },
                                             [](const WorkRow& row) { return twoLineCell(row.product, row.subject); },
                                             [](const WorkRow& row) { return textCell(row.district); },
                                             [](const WorkRow& row) { return starsCell(row.stars); },
                                             [](const WorkRow& row) { return dateCell(row.lastDay); },
                                             [](const WorkRow& row) {
                                                 return row.lastDay.isValid() ? daysLeftCell(row.daysLeft, inkOf(row))
                                                                              : CellData{};
                                             },
                                             [](const WorkRow& row) { return textCell(row.phone); }, actCell});
    QStringList titles;
    std::vector<Ink> inks;
    for (int group = 0; group <= int(WorkGroup::Missing); ++group) {
        titles << workGroupTitle(WorkGroup(group), expiringDays);
        inks.push_back(workGroupInk(WorkGroup(group)));
    }
    source->setGroups(
        titles, [](const WorkRow& row) { return int(row.group); }, inks);
    return source;
}

} // namespace ocop
