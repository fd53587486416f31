#include "core/storage/sqlite_error.h"

#include <sqlite3.h>

namespace ocop {

Error sqliteError(int code, const QString& detail)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {ErrorKind::Busy, detail};
    case SQLITE_CONSTRAINT: return {ErrorKind::Constraint, detail};
    case SQLITE_CORRUPT: return {ErrorKind::Damaged, detail};
    case SQLITE_NOTADB: return {ErrorKind::NotARegister, detail};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM: return {ErrorKind::Unreadable, detail};
    case SQLITE_FULL:
    case SQLITE_IOERR: return {ErrorKind::WriteFailed, detail};
    default: return {ErrorKind::Internal, detail};
    }
}

} // namespace ocop
