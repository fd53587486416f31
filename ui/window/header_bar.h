#pragma once

#include <QWidget>

class QMenuBar;
class QToolButton;

namespace ocop {

class SearchBox;
class Session;

/// The bar at the top: brand, menus, the one search, the day looked at and the district.
class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(Session& session, QWidget* parent = nullptr);

    QMenuBar* menus() const { return m_menus; }
    SearchBox* search() const { return m_search; }
    QToolButton* dayChip() const { return m_day; }
    QToolButton* districtChip() const { return m_district; }
    /// Reads day and district from the session.
    void refresh();

private:
    void buildDayMenu();
    void buildDistrictMenu();

    Session& m_session;
    QMenuBar* m_menus;
    SearchBox* m_search;
    QToolButton* m_day;
    QToolButton* m_district;
};

/// Asks for the day to look at; nothing when left with Esc.
void chooseAsOfDay(Session& session, QWidget* parent);

} // namespace ocop
