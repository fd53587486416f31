#pragma once

#include "ui/dashboard/charts/board_data.h"

#include <QWidget>

namespace ocop {

/// One number of a board as a line of its table: in which chart it stands, what it is called, how it is written.
struct BoardFigure
{
    QString chart;
    QString label;
    QString value;
    BoardMark mark;
};

/// One of the boards of the overview. Everything on it is a figure, and every figure opens what it counted.
class Board : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows the register of the session's day and district.
    virtual void show(const Session& session) = 0;
    /// All numbers shown, in the order of the charts: the board's table twin.
    virtual std::vector<BoardFigure> figures() const = 0;
    /// Its charts, each in a panel of its own.
    virtual std::vector<QWidget*> charts() const = 0;
    /// Chooses what is measured by its code, where the board has a choice; false for a code it does not have.
    virtual bool setMeasure(const QString&) { return false; }
    /// Counts by commune instead of by district, where the board counts by place.
    void setByCommune(bool byCommune) { m_byCommune = byCommune; }

Q_SIGNALS:
    void activated(const ocop::BoardMark& mark);

protected:
    bool isByCommune(const Session& session) const { return countsByCommune(session, m_byCommune); }

private:
    bool m_byCommune = false;
};

} // namespace ocop
