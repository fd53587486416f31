#pragma once

#include <QChartView>

#include <functional>
#include <vector>

class QAbstractBarSeries;

namespace ocop {

struct Theme;

/// What a part of a bar is filled with; the theme in force gives the colour.
enum class ChartFill { Time, Soon, Lapsed, Kind, Sector1, Sector2, Sector3, Sector4, Sector5, Sector6, Unknown };

/// One bar: its parts from the axis on, its texts, and the words for tooltip and screen reader.
struct ChartBar
{
    struct Part
    {
        ChartFill fill;
        int value;
    };

    QString label; ///< under or beside the bar
    QString valueText; ///< at the bar's end
    QString words; ///< "October 2025: 8 certificates (3,3 %)"
    std::vector<Part> parts;
    QString span = {}; ///< neighbours with the same one share it under their labels (a year)

    int value() const;
};

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
    void placePlot();
    void describe();
    int barAt(const QPoint& position) const;
    /// A bar's place on the category axis; horizontal charts count from below.
    int category(int index) const;
    QRectF slotRect(int index) const;
    QRectF barRect(int index) const;
    void drawScale(QPainter* painter, const Theme& theme) const;
    void drawVerticalTexts(QPainter* painter, const Theme& theme) const;
    void drawHorizontalTexts(QPainter* painter, const Theme& theme) const;
    void drawSpans(QPainter* painter, const Theme& theme) const;

    Qt::Orientation m_orientation;
    std::vector<ChartBar> m_bars;
    std::function<QString(int)> m_hint;
    QAbstractBarSeries* m_series = nullptr;
    int m_top = 1; ///< end of the value axis
    int m_step = 1; ///< between its lines
    int m_current = 0;
    int m_hovered = -1;
    int m_pressed = -1;
};

} // namespace ocop
