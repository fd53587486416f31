#pragma once

#include "ui/table/column.h"

#include <QStringList>

#include <memory>

namespace ocop {

/// The rows behind a record table, asked for cell by cell. Rows are numbered 0..count()-1 and do not change
/// while the source is shown: new data is a new source.
class RowSource
{
public:
    virtual ~RowSource() = default;

    virtual int count() const = 0;
    /// The record's id; keeps selection and scroll place over a change of source.
    virtual qint64 id(int row) const = 0;
    virtual CellData cell(int row, int column) const = 0;

    /// Group headings in their order; rows carry the index of theirs. No headings, no groups.
    virtual QStringList groups() const { return {}; }
    virtual int groupOf(int) const { return -1; }
    /// Colour of a group's arrow.
    virtual Ink groupInk(int) const { return Ink::Secondary; }
};

/// A column of a list of Records: what it is, and how its cell is made of one.
template <class Record>
struct ListColumn
{
    Column column;
    std::function<CellData(const Record&)> cell;
};

template <class Record>
using ListColumns = std::vector<ListColumn<Record>>;

/// What a table is made with before there are rows.
template <class Record>
Columns columnsOf(const ListColumns<Record>& list)
{
    Columns columns;
    for (const ListColumn<Record>& each : list) columns.push_back(each.column);
    return columns;
}

/// Rows of plain structs, with cells as the columns of their list make them.
template <class Record>
class RowsOf : public RowSource
{
public:
    using CellOf = std::function<CellData(const Record&)>;
    using IdOf = std::function<qint64(const Record&)>;

    RowsOf(std::vector<Record> records, IdOf idOf, const ListColumns<Record>& columns)
        : RowsOf(std::make_shared<const std::vector<Record>>(std::move(records)), std::move(idOf), columns)
    {
    }
    /// Records kept by somebody else too, or only by him: no copy is made.
    RowsOf(std::shared_ptr<const std::vector<Record>> records, IdOf idOf, const ListColumns<Record>& columns)
        : m_records(std::move(records)), m_idOf(std::move(idOf))
    {
        for (const ListColumn<Record>& each : columns) m_cells.push_back(each.cell);
    }
    /// One function a column, in the order of the columns the table was made with.
    RowsOf(std::vector<Record> records, IdOf idOf, std::vector<CellOf> cells)
        : m_records(std::make_shared<const std::vector<Record>>(std::move(records))), m_idOf(std::move(idOf)),
          m_cells(std::move(cells))
    {
    }
    /// Sorts the rows under these headings.
    void setGroups(QStringList titles, std::function<int(const Record&)> groupOf, std::vector<Ink> inks = {})
    {
        m_groups = std::move(titles);
        m_groupOf = std::move(groupOf);
        m_inks = std::move(inks);
    }

    /// What the records point into lives at least as long as they do.
    void keepAlive(std::shared_ptr<const void> owner) { m_owner = std::move(owner); }

    const Record& record(int row) const { return (*m_records)[size_t(row)]; }

    int count() const override { return int(m_records->size()); }
    qint64 id(int row) const override { return m_idOf(record(row)); }
    CellData cell(int row, int column) const override { return m_cells[size_t(column)](record(row)); }
    QStringList groups() const override { return m_groups; }
    int groupOf(int row) const override { return m_groupOf ? m_groupOf(record(row)) : -1; }
    Ink groupInk(int group) const override
    {
        return size_t(group) < m_inks.size() ? m_inks[size_t(group)] : Ink::Secondary;
    }

private:
    std::shared_ptr<const std::vector<Record>> m_records;
    IdOf m_idOf;
    std::vector<CellOf> m_cells;
    QStringList m_groups;
    std::function<int(const Record&)> m_groupOf;
    std::vector<Ink> m_inks;
    std::shared_ptr<const void> m_owner;
};

} // namespace ocop
