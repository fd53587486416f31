#pragma once

#include "ui/window/notice_strip.h"

class QPushButton;

namespace ocop {

class Session;

/// The strip below the pages while the computer's clock is behind the register's last change: what is wrong, by which
/// day reminders are counted, how to mend it. Hidden otherwise.
class ClockStrip : public NoticeStrip
{
    Q_OBJECT

public:
    explicit ClockStrip(Session& session, QWidget* parent = nullptr);

    void refresh();
    /// Says that the clock is right.
    QPushButton* trust() const { return m_trust; }

private:
    void trustClock();

    Session& m_session;
    QPushButton* m_trust;
};

} // namespace ocop
