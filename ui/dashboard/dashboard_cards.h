#pragma once

#include "ui/dashboard/charts/board_data.h"

#include <QWidget>

#include <map>

namespace ocop {

class CardButton;
class CardRow;

/// The six large numbers on top of the dashboard; each opens the rows it counted.
class DashboardCards : public QWidget
{
    Q_OBJECT

public:
    explicit DashboardCards(QWidget* parent = nullptr);

    void show(const Session& session);
    /// Marks by card key: recognised, inForce, lapsed, withdrawn, expiring, subjects.
    const std::map<QString, BoardMark>& marks() const { return m_marks; }
    CardButton* card(const QString& key) const { return m_cards.at(key); }

Q_SIGNALS:
    void activated(const ocop::BoardMark& mark);

private:
    void add(const QString& key, const QString& title);
    void fill(const QString& key, BoardMark mark, const QString& note, const QString& tip = {});

    CardRow* m_row;
    std::map<QString, CardButton*> m_cards;
    std::map<QString, BoardMark> m_marks;
};

} // namespace ocop
