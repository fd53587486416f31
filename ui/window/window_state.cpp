#include "ui/window/window_state.h"

#include "ui/session/desk_items.h"

#include <QApplication>
#include <QScreen>
#include <QWidget>

namespace ocop {
namespace {

Theme themeInColours(bool dark, double scale) { return dark ? Theme::dark(scale) : Theme::light(scale); }

} // namespace

Theme windowstate::theme(const QSettings& desk)
{
    Theme theme = themeInColours(deskItems::dark().of(desk), deskItems::fontScale().of(desk));
    theme.rowHeight = qBound(0.8, deskItems::rowHeight().of(desk), 1.4);
    return theme;
}

void windowstate::setDark(QSettings& desk, bool dark)
{
    deskItems::dark().set(desk, dark);
    Theme theme = themeInColours(dark, themeOf().scale);
    theme.rowHeight = themeOf().rowHeight;
    applyTheme(*qApp, theme);
}

void windowstate::setRowHeight(QSettings& desk, double height)
{
    deskItems::rowHeight().set(desk, height);
    Theme theme = themeOf();
    theme.rowHeight = height;
    applyTheme(*qApp, theme);
}

void windowstate::remember(QSettings& desk, const QWidget& window, const QString& page)
{
    deskItems::windowGeometry().set(desk, window.saveGeometry());
    deskItems::windowPage().set(desk, page);
}

void windowstate::restore(const QSettings& desk, QWidget& window)
{
    const QByteArray geometry = deskItems::windowGeometry().of(desk);
    if (!geometry.isEmpty() && window.restoreGeometry(geometry)) return;
    const Theme& theme = themeOf(&window);
    const QSize frame(theme.px(8), theme.px(36)); // what the desktop puts around a window
    window.resize(QSize(theme.px(1366), theme.px(768)).boundedTo(window.screen()->availableSize() - frame));
}

} // namespace ocop
