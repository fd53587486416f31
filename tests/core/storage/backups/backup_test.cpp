#include "core/storage/backup.h"

#include "core/base/error.h"
#include "core/office/open_register.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace ocop;
using ocop::test::TempRegister;

namespace {

const QDateTime backupNow(QDate(2024, 8, 31), QTime(8, 0));

} // namespace

TEST_CASE("a backup takes the place of an older one of its name, in a folder of any name, and leaves no draft")
{
    TempRegister book;
    const QString folder = book.folder().file(QStringLiteral("sao lưu Ễ"));
    const QString target = folder + QStringLiteral("/bản sao.db");
    backupTo(book->database(), target);
    book.addSubject(QStringLiteral("Hộ Trần Thị Bé"));
    backupTo(book->database(), target);
    CHECK(openRegister(target, backupNow)->subjects().all().size() == 1);
    CHECK(QDir(folder).entryList(QDir::Files) == QStringList{QStringLiteral("bản sao.db")});
    CHECK_THROWS_AS(backupTo(book->database(), book.path()), Error); // not over the register itself
    CHECK_THROWS_AS(backupTo(book->database(), QStringLiteral("/proc/nowhere/x.db")), Error);
}

TEST_CASE("a copy that lacks a row or a parent is none", "[backup]")
{
    TempRegister book;
    const Subject subject = book.addSubject(QStringLiteral("Hộ Trần Thị Bé"));
    book.addProduct(QStringLiteral("Mật ong"), subject.id);
    const QString target = book.folder().file(QStringLiteral("bản sao.db"));
    const auto losing = [&](const char* sql) {
        return [sql](const Database& copy) {
            copy.run(QStringLiteral("pragma foreign_keys = off"));
            copy.run(QLatin1String(sql));
        };
    };
    CHECK_THROWS_AS(backupTo(book->database(), target, losing("delete from product")), Error);
    CHECK_THROWS_AS(backupTo(book->database(), target, losing("update product set subject_id = 77")), Error);
    CHECK_FALSE(QFileInfo::exists(target));
}
