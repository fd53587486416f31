#pragma once

#include "core/registry/units.h"
#include "ui/reports/tick_button.h"

#include <QDate>
#include <QSet>

namespace ocop {

class Session;

/// Of which districts a report speaks: those ticked, or the whole province.
class DistrictsButton : public TickButton
{
    Q_OBJECT

public:
    explicit DistrictsButton(Session& session, QWidget* parent = nullptr);

    /// Offers the districts of the day; the ones ticked become what they are on that day.
    void setDay(QDate day);
    /// In the order of the list; none: the whole province.
    std::vector<UnitId> chosen() const;
    /// By id.
    void choose(const QSet<qint64>& districts);

private:
    void fill();
    void showChosen();

    Session& m_session;
    QDate m_day;
    std::vector<UnitId> m_offered;
    QSet<qint64> m_chosen;
};

} // namespace ocop
