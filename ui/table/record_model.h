#pragma once

#include "ui/table/rows/row_index.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace ocop {

/// The lines of a row index as an item model. Every change that moves lines is a model reset: at 100,000 rows that is
/// a hundred times faster than telling the view which scattered rows went; the view puts selection and place back.
class RecordModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit RecordModel(Columns columns, QObject* parent = nullptr);

    const Columns& columns() const { return m_columns; }
    const Column& column(int index) const { return m_columns[size_t(index)]; }
    const RowSource* source() const { return m_source.get(); }
    const RowIndex& rows() const { return m_index; }

    void setSource(std::shared_ptr<const RowSource> source);
    /// The same when only these records differ from what is shown; see RowIndex::follow(). Without a line that moves
    /// nothing is reset.
    void setSource(std::shared_ptr<const RowSource> source, const QSet<qint64>& changed);
    /// Runs `change` on the index and resets the model.
    void change(const std::function<void(RowIndex&)>& change);
    /// See RowIndex::hold(); neither changes what is shown now.
    void hold() { m_index.hold(); }
    void release() { m_index.release(); }
    /// The model does so by itself when there is time after new data; see RowIndex::prepareSearch().
    bool prepareSearch(int rows) { return m_index.prepareSearch(rows); }

    TableLine line(int modelRow) const { return m_index.lines()[size_t(modelRow)]; }
    bool isHeading(const QModelIndex& index) const { return index.isValid() && line(index.row()).isHeading(); }
    CellData cell(const QModelIndex& index) const;
    /// 0 for headings and invalid indexes.
    qint64 recordId(const QModelIndex& index) const;
    /// The model row that shows a record, -1 when it is not shown.
    int rowOfRecord(qint64 id) const;
    /// Whether the record is among the source's rows, shown or not.
    bool holdsRecord(qint64 id) const;

    /// Texts that stand over the stored ones (typed, but not written), by record and column.
    using Overlay = std::function<std::optional<CellData>(qint64 id, int column)>;
    void setOverlay(Overlay overlay) { m_overlay = std::move(overlay); }
    /// Which columns an input method may begin to write in.
    void setEditable(std::function<bool(int column)> editable) { m_editable = std::move(editable); }

    const QSet<qint64>& checkedIds() const { return m_checked; }
    void setChecked(const QSet<qint64>& ids);
    void toggleChecked(qint64 id);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void checkedChanged();

private:
    Columns m_columns;
    std::shared_ptr<const RowSource> m_source;
    RowIndex m_index;
    QSet<qint64> m_checked;
    Overlay m_overlay;
    std::function<bool(int)> m_editable;
    QTimer m_idle;
};

} // namespace ocop
