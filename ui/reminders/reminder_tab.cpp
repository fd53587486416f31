#include "ui/reminders/reminder_tab.h"

#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"
#include "ui/session/session.h"
#include "ui/table/grid/grid_control.h"
#include "ui/table/record_model.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ocop {

ReminderTab::ReminderTab(Session& session, const QString& key, Columns columns, QWidget* parent)
    : QWidget(parent), m_session(session), m_table(new RecordTable(key, std::move(columns), nullptr, this)),
      m_head(new QHBoxLayout)
{
    const Theme& theme = themeOf(this);
    setObjectName(key + QStringLiteral("Tab"));
    m_head->setSpacing(theme.px(8));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(8));
    layout->addLayout(m_head);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table->view());
}

bool ReminderTab::isOpen() const { return m_session.isOpen() && !m_session.isReadOnly(); }

void ReminderTab::setGrid(std::unique_ptr<GridEditor> grid)
{
    m_table->setGrid(std::move(grid), session().ask());
    connect(m_table->grid(), &GridControl::refusedChanged, this, &ReminderTab::edited);
}

QPushButton* ReminderTab::addAct(const char* name, const QString& text, const QString& icon,
                                 const std::function<void()>& run)
{
    QPushButton* button = makeButton(text, icon, {}, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    button->setVisible(isOpen());
    connect(button, &QPushButton::clicked, this, run);
    m_head->addWidget(button);
    return button;
}

void ReminderTab::refresh()
{
    m_findings = find();
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const auto& a, const auto& b) { return a.severity > b.severity; });
    m_table->setSource(rows());
    Q_EMIT edited();
}

CellData ReminderTab::told(qint64 row, const char* column, CellData cell) const
{
    for (const SheetFinding& each : m_findings) {
        if (each.row != row || each.column != QLatin1String(column)) continue;
        cell.tip = each.sentence;
        cell.spoken = QStringLiteral("%1. %2").arg(cell.text, each.sentence);
        cell.refused = each.severity == Severity::Error;
        cell.ink = each.severity == Severity::Error ? Ink::Error : Ink::Warning;
        break;
    }
    return cell;
}

int ReminderTab::changedCount() const
{
    return changedLines() + (m_table->grid() ? m_table->grid()->refusedCount() : 0);
}

void ReminderTab::finishTyping()
{
    if (m_table->grid()) m_table->grid()->cellEditor()->commit();
}

bool ReminderTab::hasUnread() const { return m_table->grid() && m_table->grid()->refusedCount() > 0; }

void ReminderTab::goToUnread()
{
    m_table->focusTable();
    m_table->grid()->goToNextRefused();
}

void ReminderTab::goTo(const SheetFinding& finding)
{
    if (!finding.part.isEmpty()) showPart(finding.part);
    standAt(finding.row, finding.column);
}

void ReminderTab::enter()
{
    m_table->focusTable();
    if (std::exchange(m_entered, true) || !m_table->grid() || m_table->visibleRows().empty()) return;
    for (const Column& each : m_table->columns())
        if (m_table->grid()->editor().isEditable(columnOf(each.key)))
            return standAt(m_table->source()->id(m_table->visibleRows().front()), each.key);
}

qint64 ReminderTab::currentRow() const { return m_table->currentId(); }

int ReminderTab::columnOf(const QString& key) const
{
    const Columns& columns = m_table->columns();
    const auto at = std::find_if(columns.begin(), columns.end(), [&](const Column& each) { return each.key == key; });
    return at == columns.end() ? 0 : int(at - columns.begin());
}

void ReminderTab::standAt(qint64 row, const QString& column, bool edit)
{
    const int line = m_table->model()->rowOfRecord(row);
    if (line < 0) return;
    const QModelIndex cell = m_table->model()->index(line, columnOf(column));
    m_table->view()->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
    m_table->view()->scrollTo(cell);
    m_table->focusTable();
    if (edit) m_table->grid()->editCurrent();
}

std::vector<ConflictField> ReminderTab::lookAtTheirs()
{
    readTheirs();
    const QMap<QString, QString> base = storedWords();
    const QMap<QString, QString> mine = typedWords();
    swapTheirs();
    const QMap<QString, QString> theirs = storedWords();
    swapTheirs();
    QMap<QString, QString> all = base;
    all.insert(mine);
    all.insert(theirs);
    std::vector<ConflictField> lines;
    for (const QString& key : all.keys()) {
        const auto in = [&](const QMap<QString, QString>& words) { return words.value(key, QStringLiteral("–")); };
        const bool byThem = in(theirs) != in(base);
        const bool byMe = in(mine) != in(base) && in(mine) != in(theirs);
        if (byThem || byMe) lines.push_back({key, nameOf(key), in(base), in(theirs), in(mine), byThem, byMe});
    }
    return lines;
}

void ReminderTab::merge(const QStringList& theirs)
{
    const QMap<QString, QString> base = storedWords();
    const QMap<QString, QString> mine = typedWords();
    swapTheirs();
    const QMap<QString, QString> now = storedWords();
    QMap<QString, QString> all = base;
    all.insert(now);
    for (const QString& key : all.keys())
        if (base.value(key) != now.value(key) && (base.value(key) == mine.value(key) || theirs.contains(key)))
            takeStored(key);
    refresh();
}

} // namespace ocop
