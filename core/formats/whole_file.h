#pragma once

#include <QByteArray>
#include <QString>

namespace ocop {

/// Writes the bytes under a temporary name beside `path`, then renames: the old file or the whole new one, never
/// a half. Throws Error{WriteFailed} with the path.
void writeWholeFile(const QString& path, const QByteArray& bytes);

} // namespace ocop
