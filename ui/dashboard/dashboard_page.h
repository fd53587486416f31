#pragma once

#include "ui/dashboard/board.h"
#include "ui/dashboard/board_picture.h"
#include "ui/session/page.h"

class QPushButton;
class QSettings;
class QStackedWidget;
class QToolButton;

namespace ocop {

class BoardChoice;
class BoardStack;
class EmptyState;
class PageHeader;

/// Tổng quan: the register in numbers on the day and in the district looked at. Every number opens exactly the
/// rows it counted; Ctrl+T shows the same numbers as tables. The overview itself is the first of several boards.
class DashboardPage : public Page
{
    Q_OBJECT

public:
    /// Without `settings` the program's own are used.
    explicit DashboardPage(Session& session, QWidget* parent = nullptr, QSettings* settings = nullptr);

    void refresh() override;

    /// What is on the boards.
    BoardStack* boards() const { return m_boards; }
    /// By key, see boardKeys(); false for one that is not.
    bool setBoard(const QString& key);
    /// Null for the overview.
    Board* namedBoard(const QString& key) const;
    /// Places as communes instead of districts.
    bool isByCommune() const;
    void setByCommune(bool byCommune);
    bool showsTables() const;
    void setShowsTables(bool tables);
    /// The board shown, with its heading, for paper and pictures; or one chart of it, with its panel.
    BoardPicture picture(QWidget* chart = nullptr) const;

private:
    QWidget* makeWhole();
    void makeExport();
    QString headTitle() const;
    void showBoard();
    void open(const BoardMark& mark);
    void showEmpty();
    void emptyAction();

    PageHeader* m_header;
    QPushButton* m_tablesButton;
    QToolButton* m_communes;
    QToolButton* m_outButton;
    BoardStack* m_boards;
    EmptyState* m_empty;
    BoardChoice* m_choice;
    QStackedWidget* m_whole; ///< boards or empty
    QString m_key;
};

} // namespace ocop
