#include "core/reports/table_shape.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>
#include <numeric>

namespace ocop {
namespace {

const QString numbers = QStringLiteral("tt");

void wantColumn(const Report& report, const QString& key)
{
    if (std::any_of(report.tables.begin(), report.tables.end(),
                    [&](const ReportTable& table) { return table.columnOf(key) >= 0; }))
        return;
    QStringList known;
    for (const ReportTable& table : report.tables)
        for (const ReportColumn& column : table.columns)
            if (!known.contains(column.key)) known << column.key;
    throw Error(ErrorKind::BadInput, QStringLiteral("%1 (%2)").arg(key, known.join(QStringLiteral(", "))));
}

/// Nothing before everything, then by number or day, texts as Vietnamese sorts them.
int compareCells(const ReportCell& a, const ReportCell& b, const QCollator& collator)
{
    if (a.index() != b.index()) return a.index() < b.index() ? -1 : 1;
    if (const auto* text = std::get_if<QString>(&a)) return collator.compare(*text, std::get<QString>(b));
    return a < b ? -1 : b < a ? 1 : 0;
}

class Shaper
{
public:
    Shaper(ReportTable& table, const TableShape& shape) : m_table(table), m_shape(shape) {}

    void shape()
    {
        if (!m_shape.group.isEmpty() && (m_shape.group == noGroups() || m_table.columnOf(m_shape.group) >= 0))
            regroup();
        if (m_table.columnOf(m_shape.sort) >= 0) sortWithinGroups();
        giveNumbers();
        if (std::any_of(m_shape.columns.begin(), m_shape.columns.end(),
                        [&](const QString& key) { return m_table.columnOf(key) >= 0; }))
            chooseColumns();
    }

    void dropSpares()
    {
        std::vector<int> kept;
        for (int i = 0; i < int(m_table.columns.size()); ++i)
            if (const ReportColumn& column = m_table.columns[size_t(i)];
                !column.spare || m_shape.columns.contains(column.key))
                kept.push_back(i);
        if (kept.size() != m_table.columns.size()) keep(kept);
    }

private:
    using Rows = std::vector<ReportRow>;

    void sort(Rows::iterator from, Rows::iterator to, int column, bool descending) const
    {
        const QCollator collator = vietnameseCollator();
        std::stable_sort(from, to, [&](const ReportRow& a, const ReportRow& b) {
            const int order = compareCells(a.cells[size_t(column)], b.cells[size_t(column)], collator);
            return descending ? order > 0 : order < 0;
        });
    }

    void sortWithinGroups()
    {
        const int column = m_table.columnOf(m_shape.sort);
        Rows& rows = m_table.rows;
        for (auto from = rows.begin(); from != rows.end();) {
            const auto isData = [](const ReportRow& row) { return row.kind == RowKind::Data; };
            from = std::find_if(from, rows.end(), isData);
            const auto to = std::find_if_not(from, rows.end(), isData);
            sort(from, to, column, m_shape.descending);
            from = to;
        }
    }

    void regroup()
    {
        Rows& rows = m_table.rows;
        std::erase_if(rows, [](const ReportRow& row) { return row.kind == RowKind::Group; });
        const int column = m_table.columnOf(m_shape.group);
        if (column < 0) return;
        const auto firstTotal =
            std::find_if(rows.begin(), rows.end(), [](const ReportRow& row) { return row.kind == RowKind::Total; });
        sort(rows.begin(), firstTotal, column, false);
        const Rows data(rows.begin(), firstTotal);
        const Rows totals(firstTotal, rows.end());
        rows.clear();
        for (size_t i = 0; i < data.size();) {
            const ReportCell& cell = data[i].cells[size_t(column)];
            size_t end = i;
            while (end < data.size() && data[end].cells[size_t(column)] == cell) ++end;
            const QString name = cellText(m_table.columns[size_t(column)], cell);
            m_table.addGroup(QStringLiteral("%1: %2").arg(name.isEmpty() ? QStringLiteral("Chưa rõ") : name,
                                                          QString::number(end - i)));
            rows.insert(rows.end(), data.begin() + ptrdiff_t(i), data.begin() + ptrdiff_t(end));
            i = end;
        }
        rows.insert(rows.end(), totals.begin(), totals.end());
    }

    void giveNumbers()
    {
        const int column = m_table.columnOf(numbers);
        qint64 number = 0;
        for (ReportRow& row : m_table.rows)
            if (column >= 0 && row.kind == RowKind::Data) row.cells[size_t(column)] = ++number;
    }

    void chooseColumns()
    {
        std::vector<int> kept;
        if (const int number = m_table.columnOf(numbers); number >= 0 && !m_shape.columns.contains(numbers))
            kept.push_back(number);
        for (const QString& key : m_shape.columns)
            if (const int column = m_table.columnOf(key);
                column >= 0 && std::find(kept.begin(), kept.end(), column) == kept.end())
                kept.push_back(column);
        keep(kept);
    }

    void keep(const std::vector<int>& kept)
    {
        for (ReportRow& row : m_table.rows) row = keptOf(row, kept);
        std::vector<ReportColumn> columns;
        for (const int column : kept) columns.push_back(m_table.columns[size_t(column)]);
        m_table.columns = std::move(columns);
        if (m_table.chart && !hasAll(*m_table.chart)) m_table.chart.reset();
    }

    bool hasAll(const ReportChart& chart) const
    {
        return m_table.columnOf(chart.labels) >= 0 &&
               std::all_of(chart.series.begin(), chart.series.end(),
                           [&](const QString& key) { return m_table.columnOf(key) >= 0; });
    }

    /// The label of a heading or sum reaches over the first columns, as far as none of them has a number of its own.
    static ReportRow keptOf(const ReportRow& row, const std::vector<int>& kept)
    {
        ReportRow result{row.kind, {}, 1, row.products};
        for (const int column : kept) result.cells.push_back(row.cells[size_t(column)]);
        for (const int column : kept)
            if (!row.counted.empty()) result.counted.push_back(row.counted[size_t(column)]);
        if (row.kind == RowKind::Data || row.span < 1) return result;
        size_t span = 0;
        while (span < kept.size() &&
               (kept[span] < row.span || std::holds_alternative<std::monostate>(result.cells[span])))
            ++span;
        result.span = int(std::max<size_t>(1, span));
        for (size_t i = 0; i < size_t(result.span); ++i) result.cells[i] = {};
        result.cells.front() = row.cells.front();
        return result;
    }

    ReportTable& m_table;
    const TableShape& m_shape;
};

} // namespace

QString noGroups() { return QStringLiteral("none"); }

void shapeTables(Report& report, const TableShape& shape)
{
    if (shape.isPlain()) return;
    for (const QString& key : shape.columns) wantColumn(report, key);
    if (!shape.sort.isEmpty()) wantColumn(report, shape.sort);
    if (!shape.group.isEmpty() && shape.group != noGroups()) wantColumn(report, shape.group);
    for (ReportTable& table : report.tables) Shaper(table, shape).shape();
}

void dropSpareColumns(Report& report, const TableShape& shape)
{
    for (ReportTable& table : report.tables) Shaper(table, shape).dropSpares();
}

} // namespace ocop
