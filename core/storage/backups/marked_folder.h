#pragma once

#include <QString>

namespace ocop {

/// A folder that is known by a small file in it: where the drive or share it lies on is away, an empty folder of its name
/// on this computer is not taken for it.
class MarkedFolder
{
public:
    explicit MarkedFolder(QString path) : m_path(std::move(path)) {}

    /// Marks a folder that is there. Throws Error{NotFound} when there is none, Error{WriteFailed, DiskFull, …} when
    /// nothing can be written there.
    void claim() const;
    bool isThere() const;
    /// Throws Error{NoAnswer} when it is away.
    void throwIfAway() const;
    const QString& path() const { return m_path; }

private:
    QString markPath() const;

    QString m_path;
};

} // namespace ocop
