#include "ui/reminders/days_tab.h"

#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/reminders/reminder_stores.h"
#include "ui/kit/small_widgets.h"
#include "ui/records/grid_fields.h"
#include "ui/reminders/draft_grid.h"
#include "ui/session/session.h"
#include "ui/table/grid_control.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"
#include "ui/words/reminder_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>

namespace ocop {
namespace {

constexpr int firstListedYear = 2024;

Columns dayColumns()
{
    return {{.key = QStringLiteral("day"), .title = DaysTab::tr("Day"), .kind = CellKind::Date, .width = 110},
            {.key = QStringLiteral("weekday"), .title = DaysTab::tr("Weekday"), .width = 100},
            {.key = QStringLiteral("kind"), .title = DaysTab::tr("Office"), .width = 130},
            {.key = QStringLiteral("name"), .title = DaysTab::tr("Name, reason"), .width = 240, .stretch = true},
            {.key = QStringLiteral("state"), .title = DaysTab::tr("Whose entry"), .width = 210}};
}

QString weekdayWords(QDate day)
{
    QString words = day.isValid() ? QLocale().toString(day, QStringLiteral("dddd")) : QString();
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return words;
}

std::vector<ChoiceField::Entry> dayKindEntries()
{
    std::vector<ChoiceField::Entry> entries;
    for (const auto& [kind, code] : EnumCodes<DayKind>::all)
        entries.push_back({QLatin1String(code), texts::dayKind(kind)});
    return entries;
}

} // namespace

DaysTab::DaysTab(Session& session, QWidget* parent)
    : CareTab(session, QStringLiteral("days"), dayColumns(), parent),
      m_stored(session.book().stores<ReminderStores>().days.all()), m_years(new QComboBox(this))
{
    load();
    m_years->setObjectName(QStringLiteral("daysYear"));
    m_years->setAccessibleName(tr("Year"));
    fillYears();
    table()->view()->setAccessibleName(tr("Days off and days worked instead"));
    table()->setDefaultSort(QStringLiteral("day"));
    table()->setCountText([](int, int total) { return tr("%n day(s)", nullptr, total); });
    table()->setEmpty(QStringLiteral("clock"), tr("No special day in this year"), tr("Monday to Friday are worked."));
    auto* label = makeLabel(tr("&Year"), {}, this);
    label->setBuddy(m_years);
    head()->addWidget(label);
    head()->addWidget(m_years);
    head()->addStretch(1);
    addAct("addDayOff", tr("Day &off"), QStringLiteral("list-add"), [this] {
        addDay(DayKind::Off);
    })->setToolTip(tr("Add a day off (Ctrl+N)"));
    addAct("addDayWorked", tr("Day &worked"), QStringLiteral("list-add"), [this] {
        addDay(DayKind::Work);
    })->setToolTip(tr("Add a Saturday or Sunday worked instead of another day (Ctrl+Shift+N)"));
    addAct("plainDay", tr("Pl&ain day"), {}, [this] {
        makePlain();
    })->setToolTip(tr("As the weekday says, whatever the list holds"));
    addAct("dropOwnDay", tr("As the &list"), QStringLiteral("edit-undo"), [this] {
        dropOwn();
    })->setToolTip(tr("Takes the office's own entry away (Ctrl+Delete)"));
    const auto key = [this](const QKeySequence& keys, const std::function<void()>& run) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    key(QKeySequence(QKeySequence::New), [this] { addDay(DayKind::Off); });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] { addDay(DayKind::Work); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Delete), [this] { dropOwn(); });
    setGrid(makeGrid());
    connect(m_years, &QComboBox::activated, this, [this] {
        table()->releaseRows();
        refresh();
    });
    refresh();
}

QString DaysTab::title() const { return tr("Days &off"); }

void DaysTab::load()
{
    QMap<QDate, Line> lines;
    for (const SpecialDay& each : WorkCalendar::standard().days())
        lines.insert(each.day, {0, each.day, each.kind, each.name, each});
    for (const OfficeDay& each : m_stored) {
        Line& line = lines[each.day];
        line.day = each.day;
        line.kind = each.kind;
        line.name = each.name;
    }
    for (Line& line : lines) {
        line.row = ++m_lastRow;
        m_lines.push_back(line);
    }
}

void DaysTab::fillYears()
{
    int last = WorkCalendar::standard().lastYear();
    int first = firstListedYear;
    for (const Line& each : m_lines) {
        last = std::max(last, each.day.year());
        first = std::min(first, each.day.year());
    }
    const int shown = m_years->count() ? year() : session().asOf().year();
    m_years->clear();
    for (int each = first; each <= last; ++each) m_years->addItem(QString::number(each), each);
    m_years->setCurrentIndex(std::max(0, m_years->findData(shown)));
}

int DaysTab::year() const { return m_years->currentData().toInt(); }

DaysTab::Line* DaysTab::line(qint64 row)
{
    const auto at = std::find_if(m_lines.begin(), m_lines.end(), [row](const Line& each) { return each.row == row; });
    return at == m_lines.end() ? nullptr : &*at;
}

/// A day typed into another year takes the sheet there.
void DaysTab::follow(QDate day)
{
    if (!day.isValid() || day.year() == year()) return;
    if (m_years->findData(day.year()) < 0) fillYears();
    m_years->setCurrentIndex(m_years->findData(day.year()));
}

GridField<DaysTab::Line> DaysTab::dayField()
{
    GridField<Line> field = dayCellOf<Line>(session(), "day", "day", &Line::day);
    field.take = [this, read = field.take](Line& line, const QString& text) -> std::optional<Finding> {
        Line now = line;
        if (const auto problem = read(now, text)) return problem;
        if (now.day == line.day) return std::nullopt;
        if (line.listed) return Finding{Severity::Error, {}, QStringLiteral("dayOfTheList"), {formatDate(line.day)}};
        for (const Line& each : m_lines)
            if (each.row != line.row && each.day == now.day && now.day.isValid())
                return Finding{Severity::Error, {}, QStringLiteral("dayListedAlready"), {formatDate(now.day)}};
        line.day = now.day;
        m_typed = line.row;
        return std::nullopt;
    };
    return field;
}

std::unique_ptr<GridEditor> DaysTab::makeGrid()
{
    GridField<Line> kind = wordCellOf<Line>(
        "kind", "kind", dayKindEntries(), [](const Line& line) { return codeOf(line.kind); },
        [](Line& line, const QString& code) { line.kind = fromCode<DayKind>(code).value_or(DayKind::Off); });
    kind.take = [read = kind.take](Line& line, const QString& text) -> std::optional<Finding> {
        if (!cleaned(text).isEmpty()) return read(line, text);
        line.kind = line.listed ? line.listed->kind : DayKind::Off;
        return std::nullopt;
    };
    return std::make_unique<DraftGrid<Line>>(
        session(), table()->columns(),
        std::vector<GridField<Line>>{dayField(), kind, textCellOf<Line>("name", "name", &Line::name)},
        DraftGrid<Line>::Sheet{[this] { return isOpen(); }, [this](qint64 row) { return line(row); },
                               [this] {
                                   if (const Line* typed = line(std::exchange(m_typed, 0))) follow(typed->day);
                                   refresh();
                               },
                               [this](const QVector<QStringList>& rows) { addPasted(rows); }});
}

std::vector<SheetFinding> DaysTab::find() const
{
    std::vector<SheetFinding> found;
    for (const Line& each : m_lines) {
        if (each.isEmpty() || !each.isOwn()) continue;
        const QString part = each.day.isValid() ? QString::number(each.day.year()) : QString();
        const auto add = [&](Severity severity, const char* column, const QString& sentence) {
            found.push_back({severity, sentence, each.row, QLatin1String(column), part});
        };
        if (!each.day.isValid()) {
            add(Severity::Error, "day",
                tr("“%1” has no day yet: type one, such as 05/03/2026, or take the line away with Ctrl+Delete.")
                    .arg(each.name));
            continue;
        }
        const bool weekday = each.day.dayOfWeek() <= 5;
        if (each.kind == DayKind::Work && weekday)
            add(Severity::Warning, "kind",
                tr("%1 is a %2 and worked anyway.").arg(formatDate(each.day), weekdayWords(each.day)));
        else if (each.kind == DayKind::Off && !weekday)
            add(Severity::Warning, "kind",
                tr("%1 is a %2 and off anyway.").arg(formatDate(each.day), weekdayWords(each.day)));
        else if (each.kind == DayKind::Plain && !each.listed)
            add(Severity::Warning, "kind",
                tr("%1 is in no list: it needs no entry to be a plain day.").arg(formatDate(each.day)));
    }
    return found;
}

QString DaysTab::stateOf(const Line& line) const
{
    if (!line.isOwn()) return tr("The program's list");
    return line.listed ? tr("The office; the list: %1").arg(texts::dayKind(line.listed->kind)) : tr("The office");
}

std::shared_ptr<const RowSource> DaysTab::rows() const
{
    std::vector<Line> lines;
    for (const Line& each : m_lines)
        if (!each.day.isValid() || each.day.year() == year()) lines.push_back(each);
    int off = 0;
    int worked = 0;
    for (const Line& each : lines) {
        off += each.kind == DayKind::Off && each.day.isValid() && each.day.dayOfWeek() <= 5;
        worked += each.kind == DayKind::Work && each.day.isValid() && each.day.dayOfWeek() > 5;
    }
    table()->setSummary(tr("%1 weekdays off, %2 weekend days worked").arg(off).arg(worked));
    return std::make_shared<RowsOf<Line>>(
        std::move(lines), [](const Line& line) { return line.row; },
        std::vector<RowsOf<Line>::CellOf>{[this](const Line& line) {
                                              CellData cell = dateCell(line.day);
                                              if (!line.day.isValid())
                                                  cell.value = QDate(9999, 1, 1); // what is being added stands last
                                              return told(line.row, "day", cell);
                                          },
                                          [](const Line& line) { return textCell(weekdayWords(line.day)); },
                                          [this](const Line& line) {
                                              CellData cell = textCell(texts::dayKind(line.kind));
                                              cell.ink = line.kind == DayKind::Work ? Ink::AccentText : Ink::Text;
                                              return told(line.row, "kind", cell);
                                          },
                                          [](const Line& line) { return textCell(line.name); },
                                          [this](const Line& line) {
                                              CellData cell = textCell(stateOf(line));
                                              cell.ink = line.isOwn() ? Ink::AccentText : Ink::Muted;
                                              return cell;
                                          }});
}

bool DaysTab::isStored(const Line& line) const
{
    return std::any_of(m_stored.begin(), m_stored.end(), [&](const OfficeDay& each) {
        return each.day == line.day && each.kind == line.kind && each.name == line.name;
    });
}

int DaysTab::changedLines() const
{
    int changed = 0;
    for (const Line& each : m_lines) changed += each.isOwn() && !each.isEmpty() && !isStored(each);
    for (const OfficeDay& each : m_stored)
        changed += std::none_of(m_lines.begin(), m_lines.end(),
                                [&](const Line& line) { return line.isOwn() && line.day == each.day; });
    return changed;
}

void DaysTab::showPart(const QString& part)
{
    m_years->setCurrentIndex(std::max(0, m_years->findData(part.toInt())));
    refresh();
}

void DaysTab::addDay(DayKind kind)
{
    if (!isOpen()) return;
    finishTyping();
    Line added;
    added.row = ++m_lastRow;
    added.kind = kind;
    m_lines.push_back(added);
    table()->releaseRows();
    refresh();
    standAt(added.row, QStringLiteral("day"), true);
}

void DaysTab::addPasted(const QVector<QStringList>& rows)
{
    if (!isOpen()) return;
    QDate last;
    for (const QStringList& row : rows) {
        QStringList names;
        Line added;
        for (const QString& text : row) {
            const QString cell = cleaned(text);
            const auto day = added.day.isValid() ? std::nullopt : parseDate(cell, session().today());
            const auto kind = gridtexts::codeOfWord(dayKindEntries(), cell);
            if (day)
                added.day = *day;
            else if (kind && !cell.isEmpty())
                added.kind = fromCode<DayKind>(*kind).value_or(DayKind::Off);
            else if (!cell.isEmpty())
                names << cell;
        }
        added.name = names.join(QStringLiteral(", "));
        if (!added.day.isValid() && (added.name.isEmpty() || &row == &rows.front())) continue; // headings
        const auto at = std::find_if(m_lines.begin(), m_lines.end(),
                                     [&](const Line& each) { return each.day == added.day && added.day.isValid(); });
        Line& line = at != m_lines.end() ? *at : m_lines.emplace_back();
        if (line.row == 0) line.row = ++m_lastRow;
        line.day = added.day;
        line.kind = added.kind;
        if (!added.name.isEmpty()) line.name = added.name;
        if (added.day.isValid()) last = added.day;
    }
    follow(last);
    table()->releaseRows();
    refresh();
}

void DaysTab::makePlain()
{
    finishTyping();
    Line* chosen = line(currentRow());
    if (!chosen || !isOpen()) return;
    chosen->kind = DayKind::Plain;
    refresh();
    table()->focusTable();
}

void DaysTab::dropOwn()
{
    finishTyping();
    Line* chosen = line(currentRow());
    if (!chosen || !isOpen()) return;
    if (chosen->listed) {
        chosen->kind = chosen->listed->kind;
        chosen->name = chosen->listed->name;
    } else {
        m_lines.erase(m_lines.begin() + (chosen - m_lines.data()));
    }
    refresh();
    table()->focusTable();
}

void DaysTab::store(WriteAct& act)
{
    Store<OfficeDay>& store = session().book().stores<ReminderStores>().days;
    for (const OfficeDay& each : m_stored)
        if (std::none_of(m_lines.begin(), m_lines.end(),
                         [&](const Line& line) { return line.isOwn() && line.day == each.day; }))
            store.remove(act, each.id);
    for (const Line& line : m_lines) {
        if (!line.isOwn() || !line.day.isValid() || isStored(line)) continue;
        const auto at =
            std::find_if(m_stored.begin(), m_stored.end(), [&](const OfficeDay& each) { return each.day == line.day; });
        OfficeDay day = at != m_stored.end() ? *at : OfficeDay{};
        day.day = line.day;
        day.kind = line.kind;
        day.name = line.name;
        day.id ? store.save(act, day) : void(store.add(act, day));
    }
}

} // namespace ocop
