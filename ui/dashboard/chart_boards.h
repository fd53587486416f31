#pragma once

#include "core/statistics/trend.h"
#include "ui/dashboard/board.h"
#include "ui/dashboard/board_charts.h"

class QComboBox;
class QGridLayout;
class QLabel;

namespace ocop {

/// A board made of charts in panels; a board says which charts there are and what they show.
class ChartBoard : public Board
{
    Q_OBJECT

public:
    void show(const Session& session) override;
    std::vector<BoardFigure> figures() const override;
    bool setMeasure(const QString& code) override;
    std::vector<QWidget*> charts() const override;

    /// A chart of the board with what its bars open.
    struct Panel
    {
        QString title;
        Chart* chart = nullptr;
        std::vector<BoardMark> marks = {};
        QLabel* label = nullptr;
    };
    const std::vector<Panel>& panels() const { return m_panels; }

protected:
    explicit ChartBoard(QWidget* parent) : Board(parent) {}
    /// Adds a chart in a panel at a place of the grid, `stretch` of its row's height.
    void addChart(const QString& key, const QString& title, Qt::Orientation orientation, int row, int column,
                  int columns = 1);
    void setRowStretch(int row, int stretch);
    /// A choice of what the board measures, above its first chart.
    void addMeasure(const QString& name, const std::vector<std::pair<QString, QString>>& entries,
                    const QString& chosen);
    QString measure() const;
    void put(size_t panel, ChartData shown, const QString& title = {});
    virtual void fill(const Session& session) = 0;
    QGridLayout* grid();

private:
    const Session* m_session = nullptr;
    QGridLayout* m_grid = nullptr;
    QComboBox* m_measure = nullptr;
    std::vector<Panel> m_panels;
};

/// Products in force and lapsed at the end of every month, quarter or year since 2019, and what became of products
/// within the last year.
class TrendBoard : public ChartBoard
{
    Q_OBJECT

public:
    explicit TrendBoard(QWidget* parent = nullptr);

protected:
    void fill(const Session& session) override;
};

/// Dossiers by state, renewals by month of expiry, and where products in force stand in their filing window.
class PipelineBoard : public ChartBoard
{
    Q_OBJECT

public:
    explicit PipelineBoard(QWidget* parent = nullptr);

protected:
    void fill(const Session& session) override;
};

/// Subjects by kind, by who represents them, by how many products they have, and those with most.
class SubjectBoard : public ChartBoard
{
    Q_OBJECT

public:
    explicit SubjectBoard(QWidget* parent = nullptr);

protected:
    void fill(const Session& session) override;
};

// What these charts show.
ChartData trendChart(const Session& session, Period period);
/// What became of products since the same day last year.
ChartData movementChart(const Session& session);
ChartData dossiersChart(const Session& session);
/// Products in force by where they stand before, in and after the window in which a renewal is filed.
ChartData filingChart(const Session& session);
ChartData sexChart(const Session& session);
ChartData ethnicityChart(const Session& session);
/// Subjects by the number of their recognised products.
ChartData productsPerSubjectChart(const Session& session);
/// The ten subjects with most recognised products.
ChartData largestSubjectsChart(const Session& session);

} // namespace ocop
