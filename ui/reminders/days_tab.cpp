#include "ui/reminders/days_tab.h"

#include "ui/kit/small_widgets.h"
#include "ui/records/grid_fields.h"
#include "ui/reminders/draft_grid.h"
#include "ui/session/session.h"
#include "ui/table/grid/grid_control.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"
#include "ui/words/reminder_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

namespace ocop {
namespace {

Columns dayColumns()
{
    return {{.key = QStringLiteral("day"), .title = DaysTab::tr("Day"), .kind = CellKind::Date, .width = 110},
            {.key = QStringLiteral("weekday"), .title = DaysTab::tr("Weekday"), .width = 100},
            {.key = QStringLiteral("kind"), .title = DaysTab::tr("Office"), .width = 130},
            {.key = QStringLiteral("name"), .title = DaysTab::tr("Name, reason"), .width = 240, .stretch = true},
            {.key = QStringLiteral("state"), .title = DaysTab::tr("Whose entry"), .width = 210}};
}

} // namespace

DaysTab::DaysTab(Session& session, QWidget* parent)
    : ReminderTab(session, QStringLiteral("days"), dayColumns(), parent),
      m_sheet(session.book().stores<ReminderStores>().days.all()), m_years(new QComboBox(this))
{
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

void DaysTab::fillYears()
{
    const auto [first, last] = m_sheet.years();
    const int shown = m_years->count() ? year() : session().asOf().year();
    m_years->clear();
    for (int each = first; each <= last; ++each) m_years->addItem(QString::number(each), each);
    m_years->setCurrentIndex(std::max(0, m_years->findData(shown)));
}

int DaysTab::year() const { return m_years->currentData().toInt(); }

/// A day typed into another year takes the sheet there.
void DaysTab::follow(QDate day)
{
    if (!day.isValid() || day.year() == year()) return;
    if (m_years->findData(day.year()) < 0) fillYears();
    m_years->setCurrentIndex(m_years->findData(day.year()));
}

GridField<DaysTab::Line> DaysTab::dayField()
{
    GridField<Line> field = dayCellOf<Line>(session(), "day", OfficeDay::Field::day, &Line::day);
    field.take = [this, read = field.take](Line& line, const QString& text) -> std::optional<Finding> {
        Line now = line;
        if (const auto problem = read(now, text)) return problem;
        if (now.day == line.day) return std::nullopt;
        if (const auto obstacle = m_sheet.obstacleTo(line, now.day)) return obstacle;
        line.day = now.day;
        m_typed = line.row;
        return std::nullopt;
    };
    return field;
}

std::unique_ptr<GridEditor> DaysTab::makeGrid()
{
    GridField<Line> kind = wordCellOf<Line>(
        "kind", OfficeDay::Field::kind, dayKindEntries(), [](const Line& line) { return codeOf(line.kind); },
        [](Line& line, const QString& code) { line.kind = fromCode<DayKind>(code).value_or(DayKind::Off); });
    kind.take = [read = kind.take](Line& line, const QString& text) -> std::optional<Finding> {
        if (!cleaned(text).isEmpty()) return read(line, text);
        line.kind = line.listed ? line.listed->kind : DayKind::Off;
        return std::nullopt;
    };
    return std::make_unique<DraftGrid<Line>>(
        session(), table()->columns(),
        std::vector<GridField<Line>>{dayField(), kind, textCellOf<Line>("name", OfficeDay::Field::name, &Line::name)},
        DraftGrid<Line>::Sheet{[this] { return isOpen(); }, [this](qint64 row) { return m_sheet.line(row); },
                               [this] {
                                   if (const Line* typed = m_sheet.line(std::exchange(m_typed, 0))) follow(typed->day);
                                   refresh();
                               },
                               [this](const QVector<QStringList>& rows) { addPasted(rows); }});
}

std::vector<SheetFinding> DaysTab::find() const { return m_sheet.find(); }

QString DaysTab::stateOf(const Line& line) const
{
    if (!line.isOwn()) return tr("The program's list");
    return line.listed ? tr("The office; the list: %1").arg(texts::dayKind(line.listed->kind)) : tr("The office");
}

std::shared_ptr<const RowSource> DaysTab::rows() const
{
    std::vector<Line> lines = m_sheet.linesOf(year());
    int off = 0;
    int worked = 0;
    for (const Line& each : lines) {
        off += each.kind == DayKind::Off && each.day.isValid() && each.day.dayOfWeek() <= 5;
        worked += each.kind == DayKind::Work && each.day.isValid() && each.day.dayOfWeek() > 5;
    }
    table()->setSummary(
        tr("weekdays off: %1, weekend days worked: %2").arg(QString::number(off), QString::number(worked)));
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

int DaysTab::changedLines() const { return m_sheet.changedCount(); }

void DaysTab::showPart(const QString& part)
{
    m_years->setCurrentIndex(std::max(0, m_years->findData(part.toInt())));
    refresh();
}

void DaysTab::addDay(DayKind kind)
{
    if (!isOpen()) return;
    finishTyping();
    const qint64 row = m_sheet.add(kind);
    table()->releaseRows();
    refresh();
    standAt(row, QStringLiteral("day"), true);
}

void DaysTab::addPasted(const QVector<QStringList>& rows)
{
    if (!isOpen()) return;
    follow(m_sheet.paste(rows, session().today()));
    table()->releaseRows();
    refresh();
}

void DaysTab::makePlain()
{
    finishTyping();
    Line* chosen = m_sheet.line(currentRow());
    if (!chosen || !isOpen()) return;
    chosen->kind = DayKind::Plain;
    refresh();
    table()->focusTable();
}

void DaysTab::dropOwn()
{
    finishTyping();
    if (!isOpen() || !m_sheet.line(currentRow())) return;
    m_sheet.drop(currentRow());
    refresh();
    table()->focusTable();
}

void DaysTab::store(WriteAct& act) { m_sheet.store(act, session().book().stores<ReminderStores>().days); }

QMap<QString, QString> DaysTab::storedWords() const { return m_sheet.storedWords(); }

QMap<QString, QString> DaysTab::typedWords() const { return m_sheet.typedWords(); }

QString DaysTab::nameOf(const QString& key) const { return formatDate(QDate::fromString(key, Qt::ISODate)); }

void DaysTab::readTheirs() { m_theirs = session().book().stores<ReminderStores>().days.all(); }

void DaysTab::swapTheirs() { m_sheet.swapStored(m_theirs); }

void DaysTab::takeStored(const QString& key) { m_sheet.takeStored(key); }

} // namespace ocop
