#pragma once

#include "core/register/register.h"

class QTemporaryDir;

namespace ocop {

/// A backup opened as the register it is, for reading. One of an older schema is read as a copy of today's schema, which
/// goes away with it: the backup itself stays byte for byte.
class BackupBook
{
public:
    /// Throws Error as openRegister().
    explicit BackupBook(const QString& path);
    ~BackupBook();

    Register& operator*() const { return *m_book; }

private:
    std::unique_ptr<QTemporaryDir> m_folder; ///< goes after the register
    std::unique_ptr<Register> m_book;
};

} // namespace ocop
