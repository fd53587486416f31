#pragma once

#include "ui/dashboard/charts/chart_layout.h"

#include <QChartView>

#include <functional>

class QAbstractBarSeries;

namespace ocop {

/// The one chart of the program: bars with direct labels that can be walked by arrow keys and opened by Enter or
/// click. Vertical bars have a value scale, horizontal ones their names at the left. Nothing is animated.
class Chart : public QChartView
{
    Q_OBJECT

public:
    explicit Chart(Qt::Orientation orientation, QWidget* parent = nullptr);

    /// Words put behind a bar's own in its tooltip.
    void setHint(std::function<QString(int bar)> hint) { m_hint = std::move(hint); }
    void setBars(std::vector<ChartBar> bars);
    const std::vector<ChartBar>& bars() const { return m_bars; }

    /// The bar the keyboard is on.
    int current() const { return m_current; }
    void setCurrent(int index);
    /// Where a bar can be clicked, in the widget's coordinates.
    QRect slot(int index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A bar above zero was opened.
    void activated(int index);

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    bool isVertical() const { return m_orientation == Qt::Vertical; }
    void rebuild();
    void addSeries();
    void addAxes();
    void layOut();
    void describe();
    int barAt(const QPoint& position) const;
    /// A bar's place on the category axis; horizontal charts count from below.
    int category(int index) const;

    Qt::Orientation m_orientation;
    std::vector<ChartBar> m_bars;
    ChartLayout m_layout;
    std::function<QString(int)> m_hint;
    QAbstractBarSeries* m_series = nullptr;
    int m_current = 0;
    int m_hovered = -1;
    int m_pressed = -1;
};

} // namespace ocop
