#pragma once

#include "ui/dashboard/board_picture.h"

#include <QWidget>

#include <functional>

class QToolButton;

namespace ocop {

class Session;

/// Takes a board out of the window: copied, saved as PNG, SVG or PDF, printed. The whole board by the menu of a
/// button, one chart by its context menu.
class BoardExport : public QObject
{
    Q_OBJECT

public:
    /// `pictureOf` gives the picture of a chart, or for null of the whole board.
    BoardExport(Session& session, QWidget* page, std::function<BoardPicture(QWidget* chart)> pictureOf);

    /// Gives the button its menu, and the page the key for printing.
    void addMenu(QToolButton* button);
    void offerChart(QWidget* chart) { chart->installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// Somebody wants a chart's numbers instead.
    void tableRequested();

private:
    void showChartMenu(QWidget* chart, const QPoint& position);
    void copy(const BoardPicture& picture);
    void save(const BoardPicture& picture, const QString& ending);
    void print();

    Session& m_session;
    QWidget* m_page;
    std::function<BoardPicture(QWidget*)> m_pictureOf;
};

} // namespace ocop
