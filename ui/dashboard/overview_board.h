#pragma once

#include "ui/dashboard/board_charts.h"

#include <QWidget>

class QLabel;

namespace ocop {

class ChartLegend;
class UnitBoard;

/// The first board: places with their bars on the left, three charts on the right.
class OverviewBoard : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewBoard(QWidget* parent = nullptr);

    void show(const Session& session, bool byCommune);
    UnitBoard* places() const { return m_places; }
    Chart* months() const { return m_months.chart; }
    Chart* kinds() const { return m_kinds.chart; }
    Chart* sectors() const { return m_sectors.chart; }
    /// The board of places and the charts.
    std::vector<QWidget*> charts() const;

Q_SIGNALS:
    void activated(const ocop::BoardMark& mark);

private:
    /// A chart and what its bars open.
    struct MarkedChart
    {
        Chart* chart = nullptr;
        std::vector<BoardMark> marks = {};
    };

    QWidget* panel(QLabel* title, QWidget* content, int margin, ChartLegend* legend = nullptr);
    QWidget* chartPanel(const QString& title, MarkedChart& shown, ChartLegend* legend = nullptr);
    static void fill(MarkedChart& shown, ChartData data);
    void fillLegend();

    const Session* m_session = nullptr;
    UnitBoard* m_places;
    ChartLegend* m_placesLegend;
    QLabel* m_placesTitle;
    MarkedChart m_months;
    ChartLegend* m_monthsLegend;
    MarkedChart m_kinds;
    MarkedChart m_sectors;
};

} // namespace ocop
