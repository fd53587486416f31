#pragma once

#include <QString>

namespace ocop {

struct Theme;

/// The application stylesheet filled from a theme. Tables and cards are painted, not styled here.
QString themeSheet(const Theme& theme);

} // namespace ocop
