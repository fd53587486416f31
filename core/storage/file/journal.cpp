#include "core/storage/file/journal.h"

#include "core/storage/file/register_guard.h"

#include <sqlite3.h>

namespace ocop {

JournalState JournalState::of(const QString& registerPath)
{
    host::FileMark mark;
    if (host::lookAt(registerPath + QStringLiteral("-wal"), mark) != host::Look::There) return {};
    return {mark.size, mark.changed};
}

void foldJournalOf(const RegisterGuard& guard)
{
    sqlite3* handle = nullptr;
    const QByteArray path = guard.path().toUtf8();
    // A journal never meets another file than its own: looked at between the opening and the first reading.
    if (sqlite3_open_v2(path.constData(), &handle, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK &&
        guard.look().kind == FileFate::Kind::There &&
        sqlite3_exec(handle, "pragma synchronous = full; select 1 from sqlite_schema limit 1", nullptr, nullptr,
                     nullptr) == SQLITE_OK)
        sqlite3_wal_checkpoint_v2(handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_close(handle);
    if (guard.overwriteSense()) guard.overwriteSense()->journalFolded();
}

} // namespace ocop
