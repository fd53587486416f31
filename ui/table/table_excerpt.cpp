#include "ui/table/table_excerpt.h"

#include "core/base/formats.h"

namespace ocop {

TableExcerpt::TableExcerpt(const RowSource& source, const Columns& columns, std::vector<int> rows,
                           std::vector<int> shown)
    : m_source(source), m_columns(columns), m_rows(std::move(rows)), m_shown(std::move(shown))
{
    std::erase_if(m_shown, [this](int index) { return column(index).kind == CellKind::Check; });
}

QVector<QStringList> TableExcerpt::texts(bool headings) const
{
    QVector<QStringList> result;
    const auto isTwoLine = [this](int index) { return column(index).kind == CellKind::TwoLine; };
    if (headings) {
        QStringList titles;
        for (const int index : m_shown) {
            titles.append(column(index).title);
            if (isTwoLine(index)) titles.append(column(index).secondTitle);
        }
        result.append(titles);
    }
    for (const int row : m_rows) {
        QStringList cells;
        for (const int index : m_shown) {
            const CellData cell = m_source.cell(row, index);
            cells.append(cell.text);
            if (isTwoLine(index)) cells.append(cell.second);
        }
        result.append(cells);
    }
    return result;
}

QStringList TableExcerpt::sums() const
{
    QStringList sums;
    for (const int index : m_shown) {
        if (column(index).kind != CellKind::Number) continue;
        qint64 sum = 0;
        bool counts = true;
        for (const int row : m_rows) {
            const QVariant value = m_source.cell(row, index).value;
            if (value.typeId() != QMetaType::LongLong && value.isValid()) counts = false;
            sum += value.toLongLong();
        }
        if (counts) sums << QStringLiteral("%1: %2").arg(column(index).title, formatCount(sum));
    }
    return sums;
}

} // namespace ocop
