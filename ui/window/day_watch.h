#pragma once

#include <QDate>
#include <QObject>

namespace ocop {

class Session;

/// Notices in a window left open that another day has begun: looks every half minute and when the computer wakes. Waits
/// while a dialog is open or something is being typed, which a window read anew would take away.
class DayWatch : public QObject
{
    Q_OBJECT

public:
    explicit DayWatch(Session& session, QObject* parent = nullptr);

    void look();
    /// A dialog or menu is open, or a text not yet kept has the cursor.
    static bool isSomebodyBusy();

Q_SIGNALS:
    /// Every half minute, busy or not.
    void ticked();
    /// The session has turned to the new day.
    void dayBegan();

private:
    /// What another desk or a scheduled job wrote is shown without waiting for an act of one's own.
    void followOthers();

    Session& m_session;
    QDate m_day;
};

} // namespace ocop
