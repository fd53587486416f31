// The record table as a grid that is edited in place.
#include "ui/kit/icons.h"
#include "ui/table/grid/grid_control.h"
#include "ui/table/record_model.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace ocop {

void RecordTable::setGrid(std::unique_ptr<GridEditor> editor)
{
    m_grid = new GridControl(this, std::move(editor));
    connect(m_grid, &GridControl::told, this, [this](const QString& words) {
        m_told->setText(words);
        m_told->setVisible(!words.isEmpty());
        m_summary->setVisible(words.isEmpty());
    });
    connect(m_grid, &GridControl::refusedChanged, this, &RecordTable::refreshRefused);
    connect(m_refused, &QPushButton::clicked, this, [this] {
        focusTable();
        m_grid->goToNextRefused();
    });
}

void RecordTable::holdRows() { m_model->hold(); }

void RecordTable::releaseRows() { m_model->release(); }

void RecordTable::refreshRefused()
{
    const int count = m_grid->refusedCount();
    m_refused->setText(tr("%n cell(s) not written (F8)", nullptr, count));
    m_refused->setVisible(count > 0);
}

void RecordTable::addGridActions(QMenu& menu)
{
    if (!m_grid || !m_grid->editor().isOpen()) return;
    const auto add = [&](const QString& text, const char* keys, auto act, const QString& icon = {}) {
        QAction* action = menu.addAction(themeIcon(icon, Ink::Secondary), text + u'\t' + QLatin1String(keys));
        connect(action, &QAction::triggered, m_grid, act);
    };
    menu.addSeparator();
    add(
        tr("Cu&t cells"), "Ctrl+X", [this] { m_grid->blocks().cut(); }, QStringLiteral("edit-cut"));
    add(
        tr("&Paste"), "Ctrl+V", [this] { m_grid->blocks().paste(); }, QStringLiteral("edit-paste"));
    add(tr("Paste as &new rows…"), "Ctrl+Shift+V", [this] { m_grid->blocks().pasteNewRows(); });
    add(tr("Fill &down"), "Ctrl+D", [this] { m_grid->blocks().fillDown(); });
    add(tr("As the cell &above"), "Ctrl+'", [this] { m_grid->blocks().takeAbove(); });
    add(tr("Change &many rows…"), "Ctrl+M", &GridControl::changeMany);
    add(tr("&Find and replace…"), "Ctrl+Shift+F", &GridControl::findAndReplace, QStringLiteral("edit-find-replace"));
    if (m_grid->refusedCount() > 0) {
        add(tr("Next cell not &written"), "F8", &GridControl::goToNextRefused);
        add(tr("&Give up cells not written"), "", &GridControl::giveUpRefused);
    }
}

} // namespace ocop
