#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace ocop {

/// One part of a zip file to be written.
struct ZipEntry
{
    QString name;
    QByteArray content;
};

/// The parts as one zip file, in their order, with no clock in it: the same parts give the same bytes.
/// Throws Error{WriteFailed}.
QByteArray zipped(const std::vector<ZipEntry>& entries);

} // namespace ocop
