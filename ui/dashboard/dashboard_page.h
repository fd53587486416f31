#pragma once

#include "ui/dashboard/board.h"
#include "ui/dashboard/board_picture.h"
#include "ui/session/page.h"

class QButtonGroup;
class QLabel;
class QPushButton;
class QSettings;
class QStackedWidget;
class QToolButton;

namespace ocop {

class Chart;
class ChartLegend;
class DashboardCards;
class EmptyState;
class FigureTable;
class NumberTables;
class PageHeader;
class UnitBoard;

/// Tổng quan: the register in numbers on the day and in the district looked at. Every number opens exactly the
/// rows it counted; Ctrl+T shows the same numbers as tables. The overview itself is the first of several boards.
class DashboardPage : public Page
{
    Q_OBJECT

public:
    /// Without `settings` the program's own are used.
    explicit DashboardPage(Session& session, QWidget* parent = nullptr, QSettings* settings = nullptr);

    void refresh() override;

    DashboardCards* cards() const { return m_cards; }
    UnitBoard* board() const { return m_board; }
    Chart* kinds() const { return m_kinds; }
    Chart* sectors() const { return m_sectors; }
    Chart* months() const { return m_months; }
    NumberTables* tables() const { return m_tables; }
    /// The boards by key, in order: "overview", "map", "compare", "trend", "pipeline", "subjects".
    static QStringList boardKeys();
    QString boardKey() const { return m_key; }
    bool setBoard(const QString& key);
    /// Null for the overview, whose parts have accessors of their own.
    Board* namedBoard(const QString& key) const;
    FigureTable* figureTable() const { return m_figures; }
    /// Places as communes instead of districts.
    bool isByCommune() const;
    void setByCommune(bool byCommune);
    /// The board shown, with its heading, for paper and pictures.
    BoardPicture picture() const;
    /// The menu of one chart: copied or saved by itself.
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool showsTables() const;
    void setShowsTables(bool tables);

private:
    struct NamedBoard
    {
        QString key;
        QString title;
        Board* board = nullptr;
    };

    QWidget* makeBoards();
    void makeChoice();
    void makeMenu();
    void showBoard();
    QString headTitle() const;
    QWidget* panel(const QString& title, QWidget* content, ChartLegend* legend = nullptr,
                   QLabel** titleLabel = nullptr);
    void wireChart(Chart* chart, const std::vector<BoardMark>& marks);
    void open(const BoardMark& mark);
    void fillBoards();
    void fillLegend();
    void showEmpty();
    void emptyAction();
    void offerPictures(QWidget* chart);
    void showPartMenu(QWidget* chart, const QPoint& position);
    BoardPicture pictureOf(QWidget* part, const QString& title) const;
    void copyPicture();
    void savePictureAs(const BoardPicture& picture, const QString& name, const QString& ending);
    void printBoard();

    PageHeader* m_header;
    QPushButton* m_tablesButton;
    QToolButton* m_communes;
    QToolButton* m_outButton;
    QButtonGroup* m_choice;
    QString m_key = QStringLiteral("overview");
    std::vector<NamedBoard> m_named;
    FigureTable* m_figures;
    QWidget* m_overview = nullptr;
    DashboardCards* m_cards;
    UnitBoard* m_board;
    ChartLegend* m_boardLegend;
    QLabel* m_boardTitle = nullptr;
    Chart* m_months;
    ChartLegend* m_monthsLegend;
    Chart* m_kinds;
    Chart* m_sectors;
    NumberTables* m_tables;
    EmptyState* m_empty;
    QWidget* m_filled; ///< cards and boards
    QStackedWidget* m_views; ///< boards or tables
    QStackedWidget* m_whole; ///< filled or empty
    std::vector<BoardMark> m_monthMarks;
    std::vector<BoardMark> m_kindMarks;
    std::vector<BoardMark> m_sectorMarks;
};

} // namespace ocop
