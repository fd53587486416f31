#pragma once

#include <QPointer>
#include <QWidget>

namespace ocop {

/// Draws the accent ring outside the button or card that has the focus. One per application: install() once
/// after the theme; fields and tables show their focus themselves.
class FocusRing : public QWidget
{
    Q_OBJECT

public:
    /// Makes the ring follow the keyboard focus of `app`; owned by the application's windows.
    static void install();

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    FocusRing() = default;
    void follow(QWidget* target);
    void place();

    QPointer<QWidget> m_target;
};

} // namespace ocop
