#include "ui/table/record_model.h"

namespace ocop {
namespace {

/// Rows whose searchable text is made in one slice of idle time.
constexpr int idleSlice = 4000;
constexpr int pauseBeforeIdle = 50; ///< ms after new data: they are shown first

} // namespace

RecordModel::RecordModel(Columns columns, QObject* parent) : QAbstractTableModel(parent), m_columns(std::move(columns))
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        if (!prepareSearch(idleSlice)) m_idle.start(0);
    });
}

void RecordModel::setSource(std::shared_ptr<const RowSource> source)
{
    beginResetModel();
    m_source = std::move(source);
    m_index.setSource(m_source, &m_columns);
    m_index.rebuild();
    endResetModel();
    m_idle.start(pauseBeforeIdle);
}

void RecordModel::setSource(std::shared_ptr<const RowSource> source, const QSet<qint64>& changed)
{
    if (!m_source || !source) return setSource(std::move(source));
    const RowIndex::LineNews news = m_index.follow(source, changed);
    if (!news.stay) beginResetModel();
    m_source = std::move(source);
    m_index.takeLines();
    if (!news.stay) endResetModel();
    for (size_t i = 0; i < news.changed.size(); ++i) {
        const int first = news.changed[i];
        while (i + 1 < news.changed.size() && news.changed[i + 1] == news.changed[i] + 1) ++i;
        Q_EMIT dataChanged(index(first, 0), index(news.changed[i], columnCount() - 1));
    }
    m_idle.start(pauseBeforeIdle);
}

void RecordModel::change(const std::function<void(RowIndex&)>& change)
{
    beginResetModel();
    change(m_index);
    m_index.rebuild();
    endResetModel();
}

CellData RecordModel::cell(const QModelIndex& index) const
{
    if (!index.isValid() || isHeading(index)) return {};
    if (m_overlay)
        if (auto over = m_overlay(recordId(index), index.column())) return *over;
    return m_source->cell(line(index.row()).row, index.column());
}

qint64 RecordModel::recordId(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= rowCount() || isHeading(index)) return 0;
    return m_source->id(line(index.row()).row);
}

int RecordModel::rowOfRecord(qint64 id) const
{
    const auto& lines = m_index.lines();
    for (size_t i = 0; i < lines.size(); ++i)
        if (!lines[i].isHeading() && m_source->id(lines[i].row) == id) return int(i);
    return -1;
}

bool RecordModel::holdsRecord(qint64 id) const
{
    for (int row = 0; m_source && row < m_source->count(); ++row)
        if (m_source->id(row) == id) return true;
    return false;
}

void RecordModel::setChecked(const QSet<qint64>& ids)
{
    if (ids == m_checked) return;
    m_checked = ids;
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
}

void RecordModel::toggleChecked(qint64 id)
{
    QSet<qint64> ids = m_checked;
    if (!ids.remove(id)) ids.insert(id);
    setChecked(ids);
}

int RecordModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_index.lines().size());
}

int RecordModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_columns.size()); }

QVariant RecordModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (isHeading(index)) {
        const int group = line(index.row()).group;
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return QStringLiteral("%1 (%2)").arg(m_index.groupTitles().value(group),
                                                 QString::number(m_index.groupSize(group)));
        return {};
    }
    const Column& spec = column(index.column());
    switch (role) {
    case Qt::DisplayRole: return cell(index).text;
    case Qt::AccessibleTextRole: {
        const CellData data = cell(index);
        if (!data.spoken.isEmpty()) return data.spoken;
        return data.second.isEmpty() ? data.text : QStringLiteral("%1, %2").arg(data.text, data.second);
    }
    case Qt::TextAlignmentRole: return QVariant(spec.align());
    case Qt::CheckStateRole:
        if (spec.kind == CellKind::Check) return m_checked.contains(recordId(index)) ? Qt::Checked : Qt::Unchecked;
        return {};
    default: return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return column(section).title;
    if (role == Qt::TextAlignmentRole) return QVariant(column(section).align());
    return {};
}

Qt::ItemFlags RecordModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!isHeading(index) && column(index.column()).kind == CellKind::Check) flags |= Qt::ItemIsUserCheckable;
    if (!isHeading(index) && m_editable && m_editable(index.column())) flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace ocop
