#include "core/storage/sqlite_error.h"

#include <catch2/catch.hpp>

using namespace ocop;

TEST_CASE("SQLite's codes, extended ones too, are kinds of errors a person is told of")
{
    // Codes by number, as https://www.sqlite.org/rescode.html lists them.
    const std::pair<int, ErrorKind> cases[] = {
        {5, ErrorKind::Busy},          {261, ErrorKind::Busy}, // SQLITE_BUSY, _RECOVERY
        {6, ErrorKind::Busy},          {19, ErrorKind::Constraint},
        {2067, ErrorKind::Constraint}, // _UNIQUE
        {11, ErrorKind::Damaged},      {26, ErrorKind::NotARegister},
        {8, ErrorKind::ReadOnly},      {14, ErrorKind::Unreadable},
        {13, ErrorKind::DiskFull},     {778, ErrorKind::NoAnswer}, // SQLITE_FULL, _IOERR_WRITE
        {3082, ErrorKind::Internal}, // _IOERR_NOMEM
        {1, ErrorKind::Internal}};
    for (const auto& [code, kind] : cases) {
        INFO(code);
        const Error error = sqliteError(code, QStringLiteral("so.db"));
        CHECK(error.kind() == kind);
        CHECK(error.detail() == QStringLiteral("sqlite|so.db")); // SQLite's words, marked as such
    }
}
