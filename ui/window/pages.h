#pragma once

#include "ui/session/page.h"

#include <functional>
#include <vector>

namespace ocop {

/// A page of the navigation: its key, icon, and how it is made when first shown.
struct PageEntry
{
    QString key;
    QString icon;
    QString title;
    std::function<Page*(Session&, QWidget*)> make;
    QString keys; ///< "Alt+1"; fixed, so that a new page moves nobody's fingers
    bool ruleBefore = false;
};

/// Every page of the window in the order of the navigation.
std::vector<PageEntry> pageEntries();

} // namespace ocop
