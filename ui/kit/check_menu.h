#pragma once

#include <QMenu>

namespace ocop {

/// A menu of boxes to tick that stays open while they are ticked.
class CheckMenu : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool tick();
};

} // namespace ocop
