#include "ui/table/cell_delegate.h"

#include "core/base/formats.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/table/found_words.h"
#include "ui/table/record_model.h"
#include "ui/table/record_view.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace ocop {
namespace {

QColor cellInk(const Theme& t, const Column& column, const CellData& cell, bool selected)
{
    if (cell.ink) return t.ink(*cell.ink);
    if (column.kind == CellKind::Link) return t.accentText;
    if (column.kind == CellKind::DaysLeft) return t.secondary;
    if (column.kind == CellKind::Text && !selected) return t.secondary;
    return column.kind == CellKind::Text ? t.secondary : t.text;
}

QFont cellFont(const Theme& t, CellKind kind)
{
    return t.font(TypeSize::Body, kind == CellKind::Strong || kind == CellKind::TwoLine);
}

/// A text too long for one line of a high row: what fits the first line, cut between words, and the rest.
std::pair<QString, QString> overTwoLines(const QString& text, const QFontMetrics& metrics, int width)
{
    qsizetype cut = -1;
    for (qsizetype blank = text.indexOf(u' '); blank > 0; blank = text.indexOf(u' ', blank + 1)) {
        if (metrics.horizontalAdvance(text.left(blank)) > width) break;
        cut = blank;
    }
    if (cut < 0) return {metrics.elidedText(text, Qt::ElideRight, width), {}};
    return {text.left(cut), metrics.elidedText(text.mid(cut + 1), Qt::ElideRight, width)};
}

void paintDaysLeft(QPainter* painter, const QRect& rect, const CellData& cell, const Theme& t, const QColor& ink)
{
    const qsizetype blank = cell.text.indexOf(u' ');
    const bool number = blank > 0 && cell.text.at(0).isDigit();
    const QString first = number ? cell.text.left(blank) : QString();
    const QString rest = number ? cell.text.mid(blank) : cell.text;
    painter->setPen(ink);
    painter->setFont(t.font(TypeSize::Body));
    const int restWidth = painter->fontMetrics().horizontalAdvance(rest);
    painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, rest);
    painter->setFont(t.font(TypeSize::Body, true));
    painter->drawText(rect.adjusted(0, 0, -restWidth, 0), Qt::AlignRight | Qt::AlignVCenter, first);
}

} // namespace

CellDelegate::CellDelegate(RecordView* view) : QStyledItemDelegate(view), m_view(view) {}

const RecordModel* CellDelegate::model() const { return m_view->recordModel(); }

QSize CellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return QSize(80, m_view->rowHeightNormal());
}

void CellDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& t = themeOf(m_view);
    const QRect r = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const bool heading = model()->isHeading(index);
    const bool current = m_view->selectsCells() && index.row() == m_view->currentIndex().row();
    painter->fillRect(r, selected                                         ? t.selection
                         : index.row() == m_view->hoveredRow() || current ? t.hover
                         : heading                                        ? t.alt
                                                                          : t.surface);
    painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), t.line);
    const bool firstShown = m_view->isFirstShownColumn(index.column());
    if (selected && firstShown && !m_view->hasFocus())
        painter->fillRect(QRect(r.left(), r.top(), 3, r.height()), t.lineStrong);
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& t = themeOf(m_view);
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(painter, option, index);
    const bool current = m_view->hasFocus() && index == m_view->currentIndex();
    if (model()->isHeading(index)) {
        const QRect row = m_view->rowRect(index.row(), option.rect);
        paintHeading(painter, row, index);
        const bool currentRow = m_view->hasFocus() && index.row() == m_view->currentIndex().row();
        if (currentRow) drawRing(painter, QRectF(row).adjusted(0, 0, 0, -1), t.accent, 2, 4);
        painter->restore();
        return;
    }
    const Column& column = model()->column(index.column());
    const QRect content = option.rect.adjusted(t.px(cellPadding), 0, -t.px(cellPadding), -1);
    if (column.kind == CellKind::Check) {
        const bool checked = model()->checkedIds().contains(model()->recordId(index));
        drawCheckBox(painter, option.rect, checked ? Qt::Checked : Qt::Unchecked, t);
    } else {
        const CellData cell = model()->cell(index);
        paintContent(painter, content, column, cell, option.state & QStyle::State_Selected);
        if (cell.refused) drawRing(painter, QRectF(option.rect).adjusted(1, 1, -1, -2), t.ink(Ink::Error), 1, 0);
    }
    if (const QRect arrow = current ? m_view->arrowOf(index) : QRect(); !arrow.isEmpty()) {
        painter->fillRect(arrow.adjusted(0, 1, 0, -2), t.surface);
        const int edge = t.px(14);
        drawIcon(painter, QRect(arrow.center() - QPoint(edge / 2, edge / 2), QSize(edge, edge)),
                 QStringLiteral("go-down"), t.secondary);
    }
    if (current) drawRing(painter, QRectF(option.rect).adjusted(0, 0, 0, -1), t.accent, 2, 4);
    painter->restore();
}

void CellDelegate::paintHeading(QPainter* painter, const QRect& row, const QModelIndex& index) const
{
    const Theme& t = themeOf(m_view);
    const int group = model()->line(index.row()).group;
    const RowIndex& rows = model()->rows();
    const int icon = t.px(12);
    const QRect arrow(row.left() + t.px(cellPadding), row.center().y() - icon / 2, icon, icon);
    drawIcon(painter, arrow, rows.isCollapsed(group) ? QStringLiteral("go-next") : QStringLiteral("go-down"),
             t.ink(rows.groupInk(group)));
    painter->setFont(t.font(TypeSize::Body, true));
    painter->setPen(t.text);
    const QString title = rows.groupTitles().value(group);
    const QRect words = row.adjusted(t.px(28), 0, 0, -1);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft, title);
    const int used = painter->fontMetrics().horizontalAdvance(title);
    painter->setFont(t.font(TypeSize::Body));
    painter->setPen(t.secondary);
    painter->drawText(words.adjusted(used + t.px(8), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                      formatCount(rows.groupSize(group)));
}

/// As typed, whatever the column draws; where somebody else typed too, both, one under the other.
void CellDelegate::paintRefused(QPainter* painter, const QRect& rect, const CellData& cell) const
{
    const Theme& t = themeOf(m_view);
    painter->setPen(t.ink(Ink::Error));
    painter->setFont(t.font(cell.second.isEmpty() ? TypeSize::Body : TypeSize::Tag));
    const auto draw = [&](const QRect& place, const QString& text) {
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    };
    if (cell.second.isEmpty()) return draw(rect, cell.text);
    const int half = rect.height() / 2;
    const QRect above(rect.left(), rect.top(), rect.width(), half);
    draw(above.translated(0, -1), cell.text);
    draw(above.translated(0, half - 2), cell.second); // the ring around the current cell leaves the marks below free
}

void CellDelegate::paintFound(QPainter* painter, const QRect& rect, const QString& text, Qt::Alignment alignment) const
{
    const FoundWords words(model()->rows().typed());
    if (words.isEmpty()) return;
    const QFontMetrics metrics = painter->fontMetrics();
    const int room = alignment & Qt::AlignRight ? rect.width() - metrics.horizontalAdvance(text) : 0;
    for (const auto& [first, length] : words.placesIn(text)) {
        const int left = rect.left() + room + metrics.horizontalAdvance(text.left(first));
        const int right = rect.left() + room + metrics.horizontalAdvance(text.left(first + length));
        const int top = rect.center().y() - metrics.height() / 2;
        painter->fillRect(QRect(left, top, right - left, metrics.height()), themeOf(m_view).look(Mark::Warning).tint);
    }
}

void CellDelegate::paintContent(QPainter* painter, const QRect& rect, const Column& column, const CellData& cell,
                                bool selected) const
{
    const Theme& t = themeOf(m_view);
    if (cell.refused) return paintRefused(painter, rect, cell);
    if (column.kind == CellKind::Custom) {
        if (column.paint) column.paint(painter, rect, cell, t);
        return;
    }
    if (column.kind == CellKind::Stars && (cell.value.toInt() > 0 || cell.text.isEmpty())) {
        drawStars(painter, rect, cell.value.toInt(), t);
        return;
    }
    QColor ink = cellInk(t, column, cell, selected);
    QRect words = rect;
    if (column.kind == CellKind::DaysLeft) {
        paintDaysLeft(painter, rect, cell, t, ink);
        return;
    }
    if (cell.mark && !cell.text.isEmpty()) {
        const StatusLook look = t.look(*cell.mark);
        const int icon = t.px(16);
        drawIcon(painter, QRect(rect.left(), rect.center().y() + 1 - icon / 2, icon, icon), look.icon, look.text);
        words.setLeft(rect.left() + t.px(21));
        if (!cell.ink) ink = look.text;
    }
    painter->setPen(ink);
    painter->setFont(cellFont(t, column.kind));
    const auto fitted = [&](const QString& text) {
        return column.mayElide() ? painter->fontMetrics().elidedText(text, Qt::ElideRight, words.width()) : text;
    };
    const auto draw = [&](const QRect& place, Qt::Alignment alignment, const QString& text) {
        if (column.searchable && column.isText()) paintFound(painter, place, text, alignment);
        painter->drawText(place, int(alignment) | Qt::TextSingleLine, text);
    };
    if (column.kind == CellKind::TwoLine) {
        const int half = rect.height() / 2;
        const int reach = t.px(18);
        draw(QRect(words.left(), rect.top() + half - reach, words.width(), reach), Qt::AlignVCenter | Qt::AlignLeft,
             fitted(cell.text));
        painter->setFont(t.font(TypeSize::Body));
        painter->setPen(t.secondary);
        draw(QRect(words.left(), rect.top() + half, words.width(), reach), Qt::AlignVCenter | Qt::AlignLeft,
             fitted(cell.second));
        return;
    }
    const QFontMetrics metrics = painter->fontMetrics();
    if (column.mayElide() && words.height() >= 2 * metrics.height() &&
        metrics.horizontalAdvance(cell.text) > words.width()) {
        const auto [first, second] = overTwoLines(cell.text, metrics, words.width());
        const QRect upper(words.left(), rect.top() + rect.height() / 2 - metrics.height(), words.width(),
                          metrics.height());
        draw(upper, column.align(), first);
        draw(upper.translated(0, metrics.height()), column.align(), second);
        return;
    }
    draw(words, column.align(), fitted(cell.text));
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || model()->isHeading(index))
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const Theme& t = themeOf(m_view);
    const Column& column = model()->column(index.column());
    const CellData cell = model()->cell(index);
    QString tip = cell.tip;
    if (tip.isEmpty() && column.mayElide()) {
        const int room = option.rect.width() - 2 * t.px(cellPadding) - (cell.mark ? t.px(21) : 0);
        const bool firstCut = QFontMetrics(cellFont(t, column.kind)).horizontalAdvance(cell.text) > room;
        const bool secondCut = QFontMetrics(t.font(TypeSize::Body)).horizontalAdvance(cell.second) > room;
        if (firstCut || secondCut) tip = cell.second.isEmpty() ? cell.text : cell.text + u'\n' + cell.second;
    }
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), tip, view->viewport());
    return true;
}

} // namespace ocop
