#include "ui/reports/tick_button.h"

#include "ui/kit/check_menu.h"

namespace ocop {

TickButton::TickButton(QWidget* parent) : QToolButton(parent)
{
    setProperty("kind", QStringLiteral("field"));
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new CheckMenu(this));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

} // namespace ocop
