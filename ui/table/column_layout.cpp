#include "ui/table/column_layout.h"

#include "ui/kit/paint.h"
#include "ui/table/cell_delegate.h"
#include "ui/table/record_header.h"
#include "ui/table/record_model.h"
#include "ui/table/record_view.h"
#include "ui/words/texts.h"

#include <QFontMetrics>
#include <QScopedValueRollback>

#include <cmath>

namespace ocop {
namespace {

constexpr int widestColumn = 2000; ///< px

/// Width of the widest status word; states never elide.
int widestStatus(const QFontMetrics& metrics)
{
    int width = 0;
    for (int i = 0; i <= int(Status::MissingDate); ++i)
        width = qMax(width, metrics.horizontalAdvance(texts::status(Status(i))));
    return width;
}

} // namespace

ColumnLayout::ColumnLayout(RecordView* view) : QObject(view), m_view(view), m_base(columns().size())
{
    takeOwnWidths();
    connect(view, &RecordView::resized, this, &ColumnLayout::fit);
    connect(view->recordHeader(), &QHeaderView::sectionMoved, this, [this] {
        if (!m_fitting) Q_EMIT changed();
    });
    connect(view->recordHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int now) {
        if (m_fitting || now == 0) return;
        m_base[size_t(column)] = now;
        Q_EMIT changed();
    });
}

const Columns& ColumnLayout::columns() const { return m_view->recordModel()->columns(); }

int ColumnLayout::indexOf(const QString& key) const
{
    for (size_t i = 0; i < columns().size(); ++i)
        if (columns()[i].key == key) return int(i);
    return -1;
}

std::vector<int> ColumnLayout::shown() const
{
    std::vector<int> result;
    const QHeaderView* header = m_view->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column)) result.push_back(column);
    }
    return result;
}

bool ColumnLayout::isShown(int column) const { return !m_view->isColumnHidden(column); }

int ColumnLayout::minimumWidth(int column) const
{
    const Theme& t = themeOf(m_view);
    const Column& spec = columns()[size_t(column)];
    const QFontMetrics metrics(t.font(TypeSize::Body));
    const int padding = t.px(2 * cellPadding) + 2;
    int width = 0;
    switch (spec.kind) {
    case CellKind::Date: width = metrics.horizontalAdvance(QStringLiteral("00/00/0000")) + padding; break;
    case CellKind::Stars: width = starsWidth(t) + padding - 2; break;
    case CellKind::Status: width = widestStatus(metrics) + t.px(21) + padding; break;
    case CellKind::DaysLeft: width = metrics.horizontalAdvance(daysLeftCell(-1000).text) + padding; break;
    case CellKind::Number: width = metrics.horizontalAdvance(QStringLiteral("00.000")) + padding; break;
    case CellKind::Check: return t.px(40);
    case CellKind::Custom: width = t.px(spec.width); break;
    case CellKind::Strong:
    case CellKind::TwoLine: width = t.px(112); break;
    default: width = t.px(64); break;
    }
    if (!spec.longest.isEmpty()) width = qMax(width, metrics.horizontalAdvance(spec.longest) + padding);
    return qMax(width, spec.mayElide() ? 0 : m_view->recordHeader()->titleWidth(column));
}

void ColumnLayout::takeOwnWidths()
{
    const QScopedValueRollback fitting(m_fitting, true); // showing a section tells its old width
    for (size_t i = 0; i < columns().size(); ++i) {
        const int own = columns()[i].width > 0 ? columns()[i].width : columns()[i].mayElide() ? 120 : 0;
        m_base[i] = qMax(themeOf(m_view).px(own), minimumWidth(int(i)));
        m_view->setColumnHidden(int(i), columns()[i].hidden);
    }
}

void ColumnLayout::fit()
{
    if (m_fitting) return;
    const QScopedValueRollback fitting(m_fitting, true);
    const std::vector<int> seen = shown();
    std::vector<int> width = m_base;
    int stretchable = 0;
    int shrinkable = 0;
    int used = 0;
    for (const int column : seen) {
        const auto i = size_t(column);
        width[i] = qMax(width[i], minimumWidth(column));
        used += width[i];
        if (columns()[i].stretch) stretchable += width[i];
        if (columns()[i].mayElide()) shrinkable += width[i] - minimumWidth(column);
    }
    const int extra = m_view->viewport()->width() - used;
    int given = 0;
    for (const int column : seen) {
        const auto i = size_t(column);
        int change = 0;
        if (extra > 0 && stretchable > 0 && columns()[i].stretch) change = int(qint64(extra) * width[i] / stretchable);
        if (extra < 0 && shrinkable > 0 && columns()[i].mayElide())
            change = int(std::floor(double(qMax(extra, -shrinkable)) * (width[i] - minimumWidth(column)) / shrinkable));
        width[i] += change;
        given += change;
    }
    // What rounding left over, or everything when no column stretches, goes to the last column.
    if (!seen.empty() && extra != given && extra >= -shrinkable) width[size_t(seen.back())] += extra - given;
    for (const int column : seen) m_view->setColumnWidth(column, width[size_t(column)]);
}

void ColumnLayout::setShown(int column, bool show)
{
    if (!show && shown().size() <= 1) return;
    {
        const QScopedValueRollback fitting(m_fitting, true);
        m_view->setColumnHidden(column, !show);
    }
    m_view->layOutRows();
    fit();
    Q_EMIT changed();
}

void ColumnLayout::move(int column, int step)
{
    QHeaderView* header = m_view->horizontalHeader();
    const int from = header->visualIndex(column);
    int to = from + step;
    while (to >= 0 && to < header->count() && header->isSectionHidden(header->logicalIndex(to))) to += step;
    if (to < 0 || to >= header->count()) return;
    header->moveSection(from, to);
}

void ColumnLayout::reset()
{
    QHeaderView* header = m_view->horizontalHeader();
    for (int column = 0; column < header->count(); ++column) header->moveSection(header->visualIndex(column), column);
    takeOwnWidths();
    m_view->layOutRows();
    fit();
    Q_EMIT changed();
}

std::vector<ColumnPlace> ColumnLayout::places() const
{
    std::vector<ColumnPlace> places;
    const QHeaderView* header = m_view->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        // Widths are kept at 100 % so that another font setting scales them too.
        places.push_back({columns()[size_t(column)].key, int(m_base[size_t(column)] / themeOf(m_view).scale),
                          m_view->isColumnHidden(column)});
    }
    return places;
}

void ColumnLayout::take(const std::vector<ColumnPlace>& places)
{
    {
        const QScopedValueRollback fitting(m_fitting, true);
        QHeaderView* header = m_view->horizontalHeader();
        int visual = 0;
        for (const ColumnPlace& place : places) {
            const int column = indexOf(place.key);
            if (column < 0) continue;
            header->moveSection(header->visualIndex(column), visual++);
            if (place.width > 0)
                m_base[size_t(column)] = qBound(minimumWidth(column), themeOf(m_view).px(place.width), widestColumn);
            m_view->setColumnHidden(column, place.hidden);
        }
        if (shown().empty() && !columns().empty()) m_view->setColumnHidden(0, false);
    }
    m_view->layOutRows();
    fit();
}

void ColumnLayout::showOnly(const std::vector<ColumnPlace>& wanted)
{
    std::vector<ColumnPlace> all;
    QSet<QString> named;
    for (const ColumnPlace& place : wanted) {
        if (indexOf(place.key) < 0) continue;
        all.push_back({place.key, place.width, false});
        named.insert(place.key);
    }
    if (all.empty()) return;
    for (const ColumnPlace& place : places())
        if (!named.contains(place.key)) all.push_back({place.key, 0, true});
    take(all);
}

} // namespace ocop
