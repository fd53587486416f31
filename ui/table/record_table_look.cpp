// How a record table is looked at: as a whole to be kept under a name and taken again; groups; sums of the chosen rows.
#include "core/base/formats.h"
#include "ui/kit/theme.h"
#include "ui/table/record_header.h"
#include "ui/table/record_model.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTimer>

namespace ocop {

void RecordTable::groupBy(const QString& columnKey)
{
    const int column = columnKey.isEmpty() ? -1 : columnOf(columnKey);
    applyChange([&](RowIndex& rows) { rows.setGroupColumn(column); });
    m_save->start(500);
}

QString RecordTable::groupKey() const
{
    const int column = m_model->rows().groupColumn();
    return column < 0 ? QString() : columns()[size_t(column)].key;
}

QJsonObject RecordTable::look() const
{
    QJsonArray order;
    for (const int column : visibleColumns())
        order << QJsonObject{{QStringLiteral("key"), columns()[size_t(column)].key},
                             {QStringLiteral("width"), int(m_base[size_t(column)] / themeOf(this).scale)}};
    QJsonObject filters;
    for (const auto& [column, filter] : m_model->rows().columnFilters())
        filters.insert(columns()[size_t(column)].key, filter.toJson());
    return {{QStringLiteral("columns"), order},
            {QStringLiteral("sort"), sortKey()},
            {QStringLiteral("descending"), m_model->rows().sortOrder() == Qt::DescendingOrder},
            {QStringLiteral("group"), groupKey()},
            {QStringLiteral("typed"), m_model->rows().typed()},
            {QStringLiteral("filters"), filters}};
}

QStringList RecordTable::takeLook(const QJsonObject& look)
{
    QStringList unknown;
    const auto known = [&](const QString& key) {
        const bool is = columnOf(key) >= 0;
        if (!is && !key.isEmpty() && !unknown.contains(key)) unknown << key;
        return is;
    };
    std::vector<int> shown;
    for (const QJsonValue& each : look.value(QStringLiteral("columns")).toArray()) {
        const QString key = each.toObject().value(QStringLiteral("key")).toString();
        if (!known(key)) continue;
        const int column = columnOf(key);
        shown.push_back(column);
        const int width = each.toObject().value(QStringLiteral("width")).toInt();
        if (width > 0) m_base[size_t(column)] = qBound(minimumWidth(column), themeOf(this).px(width), 2000);
    }
    if (!shown.empty()) {
        QHeaderView* header = m_view->horizontalHeader();
        const QScopedValueRollback fitting(m_fitting, true); // showing a section tells its old width
        for (int column = 0; column < int(columns().size()); ++column)
            m_view->setColumnHidden(column, std::find(shown.begin(), shown.end(), column) == shown.end());
        for (size_t i = 0; i < shown.size(); ++i) header->moveSection(header->visualIndex(shown[i]), int(i));
    }
    const QJsonObject filters = look.value(QStringLiteral("filters")).toObject();
    const QString sort = look.value(QStringLiteral("sort")).toString();
    const QString group = look.value(QStringLiteral("group")).toString();
    {
        const QSignalBlocker quiet(m_filterBox);
        m_filterBox->setText(look.value(QStringLiteral("typed")).toString());
    }
    applyChange([&](RowIndex& rows) {
        rows.clearColumnFilters();
        for (auto each = filters.begin(); each != filters.end(); ++each)
            if (known(each.key()))
                rows.setColumnFilter(columnOf(each.key()), ColumnFilter::fromJson(each.value().toObject()));
        if (sort.isEmpty() || known(sort))
            rows.setSort(sort.isEmpty() ? -1 : columnOf(sort),
                         look.value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
        rows.setGroupColumn(known(group) ? columnOf(group) : -1);
        rows.setTyped(m_filterBox->text());
    });
    m_sortRemembered = true;
    m_view->layOutRows();
    fitColumns();
    m_save->start(500);
    return unknown;
}

void RecordTable::resetLook()
{
    resetColumns();
    clearFilters();
    applyChange([&](RowIndex& rows) {
        rows.setGroupColumn(-1);
        rows.setSort(columnOf(m_defaultSort.first), m_defaultSort.second);
    });
}

/// The page's summary, or, while several rows are chosen, how many they are and the sums of their numbers.
void RecordTable::refreshSummary()
{
    const QSet<qint64> chosen = m_view->selectedRecords();
    if (chosen.size() < 2) {
        m_summary->setText(m_summaryText);
        return;
    }
    QStringList parts{tr("%1 chosen").arg(formatCount(chosen.size()))};
    for (const int column : visibleColumns()) {
        if (columns()[size_t(column)].kind != CellKind::Number) continue;
        qint64 sum = 0;
        bool counts = true; // scores are no counts: their sum says nothing
        for (const int row : visibleRows()) {
            if (!chosen.contains(source()->id(row))) continue;
            const QVariant value = source()->cell(row, column).value;
            if (value.typeId() != QMetaType::LongLong && value.isValid()) counts = false;
            sum += value.toLongLong();
        }
        if (counts) parts << QStringLiteral("%1: %2").arg(columns()[size_t(column)].title, formatCount(sum));
    }
    m_summary->setText(parts.join(QStringLiteral("  ·  ")));
}

} // namespace ocop
