#include "ui/dashboard/charts/chart.h"

#include "ui/dashboard/charts/chart_painter.h"
#include "ui/kit/theme.h"

#include <QAccessible>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHelpEvent>
#include <QHorizontalStackedBarSeries>
#include <QKeyEvent>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include <map>

namespace ocop {

Chart::Chart(Qt::Orientation orientation, QWidget* parent) : QChartView(parent), m_orientation(orientation)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->legend()->hide();
}

void Chart::setBars(std::vector<ChartBar> bars)
{
    m_bars = std::move(bars);
    m_current = qBound(0, m_current, qMax(0, int(m_bars.size()) - 1));
    m_hovered = m_pressed = -1;
    // QChartView sets a minimum of its own in every resize; only a set one stands against it.
    setMinimumSize(minimumSizeHint());
    rebuild();
    describe();
}

int Chart::category(int index) const { return isVertical() ? index : int(m_bars.size()) - 1 - index; }

void Chart::rebuild()
{
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    addSeries();
    layOut();
    addAxes();
}

void Chart::addSeries()
{
    m_series = isVertical() ? static_cast<QAbstractBarSeries*>(new QStackedBarSeries(chart()))
                            : new QHorizontalStackedBarSeries(chart());
    m_series->setBarWidth(isVertical() ? 0.68 : 0.62);
    std::map<ChartFill, QBarSet*> sets;
    for (int i = 0; i < int(m_bars.size()); ++i)
        for (const ChartBar::Part& part : m_bars[size_t(i)].parts) {
            QBarSet*& set = sets[part.fill];
            if (!set) {
                set = new QBarSet(QString(), m_series);
                for (size_t n = 0; n < m_bars.size(); ++n) set->append(0);
                set->setColor(chartColour(part.fill, themeOf(this)));
                set->setPen(Qt::NoPen);
            }
            set->replace(category(i), set->at(category(i)) + part.value);
        }
    // What is due soon stands at the foot of its bar, whatever order the sets were met in.
    if (const auto soon = sets.find(ChartFill::Soon); soon != sets.end()) m_series->append(soon->second);
    for (const auto& [fill, set] : sets)
        if (fill != ChartFill::Soon) m_series->append(set);
    chart()->addSeries(m_series);
}

/// Axes that only scale the bars; what is to be seen of them is painted here.
void Chart::addAxes()
{
    auto* categories = new QBarCategoryAxis(chart());
    for (int i = 0; i < int(m_bars.size()); ++i) categories->append(QString::number(i));
    auto* values = new QValueAxis(chart());
    values->setRange(0, m_layout.axisEnd());
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(categories), static_cast<QAbstractAxis*>(values)})
        axis->setVisible(false);
    chart()->addAxis(categories, isVertical() ? Qt::AlignBottom : Qt::AlignLeft);
    chart()->addAxis(values, isVertical() ? Qt::AlignLeft : Qt::AlignBottom);
    m_series->attachAxis(categories);
    m_series->attachAxis(values);
}

void Chart::layOut()
{
    m_layout = ChartLayout(m_bars, m_orientation, viewport()->size(), themeOf(this));
    chart()->setPlotArea(m_layout.plot());
}

void Chart::drawBackground(QPainter* painter, const QRectF&)
{
    paintChartGround(painter, m_bars, m_layout, themeOf(this), m_hovered);
}

void Chart::drawForeground(QPainter* painter, const QRectF&)
{
    paintChartTexts(painter, m_bars, m_layout, themeOf(this), hasFocus() ? m_current : -1);
}

void Chart::setCurrent(int index)
{
    if (m_bars.empty()) return;
    m_current = qBound(0, index, int(m_bars.size()) - 1);
    describe();
    viewport()->update();
}

void Chart::describe()
{
    setAccessibleDescription(m_bars.empty() ? QString() : m_bars[size_t(m_current)].words);
    if (!hasFocus()) return;
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

int Chart::barAt(const QPoint& position) const
{
    for (int i = 0; i < int(m_bars.size()); ++i)
        if (slot(i).contains(position)) return i;
    return -1;
}

QRect Chart::slot(int index) const { return mapFromScene(m_layout.slot(index)).boundingRect(); }

QSize Chart::sizeHint() const
{
    const int rows = qMax(1, int(m_bars.size()));
    return isVertical() ? QSize(themeOf(this).px(400), themeOf(this).px(180))
                        : QSize(themeOf(this).px(400), rows * themeOf(this).px(19));
}

QSize Chart::minimumSizeHint() const
{
    const int rows = qMax(1, int(m_bars.size()));
    return isVertical() ? QSize(themeOf(this).px(280), themeOf(this).px(110))
                        : QSize(themeOf(this).px(240), rows * themeOf(this).px(16));
}

void Chart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    layOut();
}

void Chart::keyPressEvent(QKeyEvent* event)
{
    const int back = isVertical() ? Qt::Key_Left : Qt::Key_Up;
    const int on = isVertical() ? Qt::Key_Right : Qt::Key_Down;
    const int key = event->key();
    if (key == back)
        setCurrent(m_current - 1);
    else if (key == on)
        setCurrent(m_current + 1);
    else if (key == Qt::Key_Home)
        setCurrent(0);
    else if (key == Qt::Key_End)
        setCurrent(int(m_bars.size()) - 1);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        if (!m_bars.empty() && m_bars[size_t(m_current)].value() > 0) Q_EMIT activated(m_current);
    } else {
        // The graphics view would scroll; the page wants the key.
        event->ignore();
        return;
    }
    event->accept();
}

void Chart::mouseMoveEvent(QMouseEvent* event)
{
    const int over = barAt(event->pos());
    if (over == m_hovered) return;
    m_hovered = over;
    const bool opens = over >= 0 && m_bars[size_t(over)].value() > 0;
    viewport()->setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void Chart::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? barAt(event->pos()) : -1;
    if (m_pressed >= 0) setCurrent(m_pressed);
}

void Chart::mouseReleaseEvent(QMouseEvent* event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed >= 0 && pressed == barAt(event->pos()) && m_bars[size_t(pressed)].value() > 0)
        Q_EMIT activated(pressed);
}

void Chart::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    m_hovered = -1;
    viewport()->update();
}

void Chart::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    describe();
    viewport()->update();
}

void Chart::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void Chart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) rebuild();
}

bool Chart::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int over = barAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           over < 0 ? QString() : m_bars[size_t(over)].words + (m_hint ? m_hint(over) : QString()),
                           this);
        return true;
    }
    return QChartView::viewportEvent(event);
}

} // namespace ocop
