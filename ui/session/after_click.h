#pragma once

#include <QObject>

#include <functional>

namespace ocop {

/// Holds back what moves things in a window while a button of the mouse is down, so that a click meets what it was aimed
/// at.
class AfterClick : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Runs `act` now, or once when the button is released and the click was handled.
    void run(const std::function<void()>& act);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void runWaiting();

    std::function<void()> m_waiting;
};

} // namespace ocop
