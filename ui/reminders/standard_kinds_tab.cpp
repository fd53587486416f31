#include "ui/reminders/standard_kinds_tab.h"

#include "ui/kit/small_widgets.h"
#include "ui/records/grid_fields.h"
#include "ui/records/remove_shown.h"
#include "ui/reminders/draft_grid.h"
#include "ui/session/session.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ocop {
namespace {

constexpr int longestMonths = 600; // as the schema has it
constexpr int longestRemind = 730; // days

Columns standardKindColumns()
{
    return {{.key = QStringLiteral("name"),
             .title = StandardKindsTab::tr("Certificate"),
             .kind = CellKind::Strong,
             .width = 230,
             .stretch = true},
            {.key = QStringLiteral("months"),
             .title = StandardKindsTab::tr("Months"),
             .kind = CellKind::Number,
             .width = 80},
            {.key = QStringLiteral("days"),
             .title = StandardKindsTab::tr("Remind days before"),
             .kind = CellKind::Number,
             .width = 150},
            {.key = QStringLiteral("words"), .title = StandardKindsTab::tr("What it means"), .width = 290},
            {.key = QStringLiteral("standard"), .title = StandardKindsTab::tr("Standard"), .width = 170}};
}

QString runsWords(int months, int days)
{
    if (months == 0) return StandardKindsTab::tr("does not run out by itself");
    return StandardKindsTab::tr("%n month(s)", nullptr, months) + QStringLiteral(", ") +
           StandardKindsTab::tr("reminded %n day(s) before", nullptr, days);
}

} // namespace

StandardKindsTab::StandardKindsTab(Session& session, QWidget* parent)
    : ReminderTab(session, QStringLiteral("standardKinds"), standardKindColumns(), parent),
      m_stored(session.book().standardSettings().all())
{
    const std::vector<StandardKind> now = standardKindsOf(m_stored);
    for (size_t i = 0; i < now.size(); ++i) m_lines.push_back({standardKinds()[i], now[i].months, now[i].remindDays});
    table()->view()->setAccessibleName(tr("Kinds of quality certificates"));
    table()->setCountText([](int, int total) { return tr("%n kind(s)", nullptr, total); });
    head()->addWidget(
        makeLabel(
            tr("The months only propose the last day; what the paper says counts. 0 months: it does not run out."),
            QStringLiteral("secondary"), this),
        1);
    addAct("standardKindsAgain", tr("Standard &values again"), QStringLiteral("edit-undo"), [this] { takeStandard(); });
    setGrid(makeGrid());
    refresh();
}

QString StandardKindsTab::title() const { return tr("Quality &certificates"); }

std::unique_ptr<GridEditor> StandardKindsTab::makeGrid()
{
    return std::make_unique<DraftGrid<Line>>(
        session(), table()->columns(),
        std::vector<GridField<Line>>{countCellOf<Line>("months", "standardMonthsForm", &Line::months, 0, longestMonths,
                                                       [](const Line& line) { return line.standard.months; }),
                                     countCellOf<Line>("days", "standardDaysForm", &Line::remindDays, 0, longestRemind,
                                                       [](const Line& line) { return line.standard.remindDays; })},
        DraftGrid<Line>::Sheet{
            [this] { return isOpen(); },
            [this](qint64 id) { return id >= 1 && id <= qint64(m_lines.size()) ? &m_lines[size_t(id - 1)] : nullptr; },
            [this] { refresh(); }});
}

std::vector<SheetFinding> StandardKindsTab::find() const
{
    std::vector<SheetFinding> found;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines[i];
        if (line.months > 0 && line.remindDays >= line.months * 31)
            found.push_back({Severity::Warning,
                             tr("%1 would be reminded of all the time it runs.").arg(line.standard.name), qint64(i + 1),
                             QStringLiteral("days")});
    }
    return found;
}

std::shared_ptr<const RowSource> StandardKindsTab::rows() const
{
    struct Row
    {
        qint64 id;
        Line line;
    };
    std::vector<Row> rows;
    for (const Line& line : m_lines) rows.push_back({qint64(rows.size()) + 1, line});
    const auto number = [](int value) { return CellData{.text = QString::number(value), .value = value}; };
    return std::make_shared<RowsOf<Row>>(
        std::move(rows), [](const Row& row) { return row.id; },
        std::vector<RowsOf<Row>::CellOf>{
            [](const Row& row) { return CellData{.text = row.line.standard.name, .value = row.id}; },
            [this, number](const Row& row) { return told(row.id, "months", number(row.line.months)); },
            [this, number](const Row& row) { return told(row.id, "days", number(row.line.remindDays)); },
            [](const Row& row) { return textCell(runsWords(row.line.months, row.line.remindDays)); },
            [](const Row& row) {
                const StandardKind& standard = row.line.standard;
                CellData cell = textCell(standard.months == 0 ? tr("does not run out")
                                                              : tr("%1 months, %2 days")
                                                                    .arg(QString::number(standard.months),
                                                                         QString::number(standard.remindDays)));
                cell.ink = row.line.isStandard() ? Ink::Muted : Ink::AccentText;
                return cell;
            }});
}

const StandardSetting* StandardKindsTab::stored(const QString& kind) const
{
    const auto at =
        std::find_if(m_stored.begin(), m_stored.end(), [&](const StandardSetting& each) { return each.kind == kind; });
    return at == m_stored.end() ? nullptr : &*at;
}

int StandardKindsTab::changedLines() const
{
    int changed = 0;
    for (const Line& line : m_lines) {
        const StandardSetting* before = stored(line.standard.code);
        changed += line.months != (before ? before->months : line.standard.months) ||
                   line.remindDays != (before ? before->remindDays : line.standard.remindDays);
    }
    return changed;
}

void StandardKindsTab::takeStandard()
{
    for (Line& line : m_lines) {
        line.months = line.standard.months;
        line.remindDays = line.standard.remindDays;
    }
    refresh();
    table()->focusTable();
}

void StandardKindsTab::store(WriteAct& act)
{
    Store<StandardSetting>& store = session().book().standardSettings();
    for (const Line& line : m_lines) {
        const StandardSetting* before = stored(line.standard.code);
        if (line.isStandard()) {
            if (before) removeShown(act, store, *before);
            continue;
        }
        StandardSetting setting = before ? *before : StandardSetting{};
        setting.kind = line.standard.code;
        setting.months = line.months;
        setting.remindDays = line.remindDays;
        setting.id ? store.save(act, setting) : void(store.add(act, setting));
    }
}

QMap<QString, QString> StandardKindsTab::storedWords() const
{
    QMap<QString, QString> words;
    for (const StandardKind& kind : standardKindsOf(m_stored))
        words[kind.code] = runsWords(kind.months, kind.remindDays);
    return words;
}

QMap<QString, QString> StandardKindsTab::typedWords() const
{
    QMap<QString, QString> words;
    for (const Line& line : m_lines) words[line.standard.code] = runsWords(line.months, line.remindDays);
    return words;
}

QString StandardKindsTab::nameOf(const QString& key) const
{
    for (const Line& line : m_lines)
        if (line.standard.code == key) return line.standard.name;
    return key;
}

void StandardKindsTab::readTheirs() { m_theirs = session().book().standardSettings().all(); }

void StandardKindsTab::swapTheirs() { std::swap(m_stored, m_theirs); }

void StandardKindsTab::takeStored(const QString& key)
{
    const std::vector<StandardKind> stored = standardKindsOf(m_stored);
    for (size_t i = 0; i < stored.size() && i < m_lines.size(); ++i)
        if (stored[i].code == key) {
            m_lines[i].months = stored[i].months;
            m_lines[i].remindDays = stored[i].remindDays;
        }
}

} // namespace ocop
