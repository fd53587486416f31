#pragma once

#include <QString>

namespace ocop {

/// A cell that is filled so as not to be empty says nothing: "Chưa có", "không", "0", "x", "-", "…".
bool isPlaceholder(const QString& text);
/// The text, or nothing where a placeholder stands.
QString given(const QString& text);
/// A tax code that tells its holder: of the right form, and with the check digit where it has one.
bool tellsHolder(const QString& taxCode);

} // namespace ocop
