#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace ocop {

class Session;

/// The strip under the header while the computer's clock is behind the register's last change: what is wrong, by which
/// day reminders are counted, how to mend it. Hidden otherwise.
class ClockStrip : public QFrame
{
    Q_OBJECT

public:
    explicit ClockStrip(Session& session, QWidget* parent = nullptr);

    void refresh();
    QString text() const;
    /// Says that the clock is right.
    QPushButton* trust() const { return m_trust; }

private:
    void trustClock();

    Session& m_session;
    QLabel* m_text;
    QPushButton* m_trust;
};

} // namespace ocop
