#include "ui/table/column_chooser.h"

#include "core/base/formats.h"
#include "ui/table/record_model.h"
#include "ui/table/record_table.h"

#include <QActionGroup>
#include <QMenu>

namespace ocop {
namespace {

constexpr int mostValues = 400; ///< a menu longer than this helps nobody

QString shownValue(const QString& value) { return value.isEmpty() ? ColumnChooser::tr("(empty)") : value; }

} // namespace

ColumnChooser::ColumnChooser(RecordTable* table, const QString& columnKey, QWidget* parent)
    : QToolButton(parent), m_table(table), m_key(columnKey), m_lines(new QActionGroup(this))
{
    setObjectName(QStringLiteral("choose_") + columnKey);
    setProperty("kind", QStringLiteral("chip"));
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &ColumnChooser::fillMenu);
    connect(menu(), &QMenu::aboutToHide, this, &ColumnChooser::refresh);
    connect(m_table, &RecordTable::filterChanged, this, &ColumnChooser::refresh);
    setCheckable(true); // shows whether it filters
    refresh();
}

int ColumnChooser::column() const
{
    const Columns& columns = m_table->columns();
    for (size_t i = 0; i < columns.size(); ++i)
        if (columns[i].key == m_key) return int(i);
    return -1;
}

void ColumnChooser::refresh()
{
    const auto& filters = m_table->model()->rows().columnFilters();
    const auto filter = filters.find(column());
    const bool chosen = filter != filters.end();
    const QString title = m_table->columns()[size_t(column())].title;
    QString text = title;
    if (chosen && filter->second.values.size() == 1)
        text = QStringLiteral("%1: %2").arg(
            title, fontMetrics().elidedText(shownValue(*filter->second.values.begin()), Qt::ElideRight, 220));
    text += QStringLiteral(" \u25be");
    setChecked(chosen);
    if (text == this->text()) return; // this runs at every key of the filter
    setText(text);
    setAccessibleName(text.chopped(2));
    updateGeometry();
}

void ColumnChooser::fillMenu()
{
    menu()->clear();
    const auto& filters = m_table->model()->rows().columnFilters();
    const auto filter = filters.find(column());
    const auto add = [&](const QString& text, bool checked, const std::optional<ColumnFilter>& chosen) {
        QAction* action = menu()->addAction(text);
        action->setCheckable(true);
        action->setChecked(checked);
        m_lines->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen] {
            m_table->releaseRows();
            m_table->setColumnFilter(m_key, chosen);
            m_table->focusTable();
        });
        if (checked) menu()->setActiveAction(action);
    };
    add(tr("All"), filter == filters.end(), std::nullopt);
    menu()->addSeparator();
    for (const auto& [value, count] : m_table->model()->rows().valuesOf(column(), mostValues)) {
        const ColumnFilter chosen{.kind = ColumnFilter::Kind::Values, .values = {value}};
        const QString shown = shownValue(value).replace(u'&', QStringLiteral("&&"));
        add(QStringLiteral("%1  (%2)").arg(shown, formatCount(count)),
            filter != filters.end() && filter->second == chosen, chosen);
    }
}

} // namespace ocop
