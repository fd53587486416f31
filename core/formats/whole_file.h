#pragma once

#include <QByteArray>
#include <QString>

namespace ocop {

/// Writes the bytes under a temporary name beside `path`, then renames: the old file or the whole new one, never
/// a half, and readable by nobody else. Throws Error{WriteFailed, DiskFull, Unreadable} with the path.
void writeWholeFile(const QString& path, const QByteArray& bytes);

} // namespace ocop
