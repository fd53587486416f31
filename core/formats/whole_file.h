#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QIODevice;

namespace ocop {

/// Writes the bytes under a temporary name beside `path`, then renames: the old file or the whole new one, never
/// a half, and readable by nobody else. Throws Error{WriteFailed, DiskFull, Unreadable} with the path.
void writeWholeFile(const QString& path, const QByteArray& bytes);
/// The same of what is written piece by piece; what the disk refuses meanwhile is thrown with the path.
void fillWholeFile(const QString& path, const std::function<void(QIODevice&)>& write);

} // namespace ocop
