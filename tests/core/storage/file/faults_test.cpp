// A disk that is full, or goes away, at any write: what was acknowledged stays, the rest never was.
#include "core/base/error.h"
#include "core/office/open_register.h"
#include "core/storage/backup.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>

using namespace ocop;
using ocop::test::FaultyDisk;
using ocop::test::TempFolder;

namespace {

const QDateTime faultNow(QDate(2024, 8, 31), QTime(8, 0));
constexpr int full = 13;
constexpr int away = 778;

void addMakers(Register& book, int count)
{
    WriteAct act(book.database(), test::testAct(ActKind::Add));
    for (int i = 0; i < count; ++i) {
        Subject maker;
        maker.name = QStringLiteral("Hộ %1").arg(i);
        book.subjects().add(act, maker);
    }
    act.commit();
}

/// Runs `work` on a disk that fails at every write in turn, until it goes through; the first thirty one by one, the later
/// ones in growing steps unless SO_OCOP_KILLS asks for all. `check` looks at the register the way it lies then.
template <class Prepare, class Work, class Check>
int failAtEveryWrite(int code, ErrorKind expected, Prepare prepare, Work work, Check check)
{
    const bool all = !qEnvironmentVariableIsEmpty("SO_OCOP_KILLS");
    for (int at = 0; at < 2000; at += all ? 1 : 1 + at / 30) {
        prepare();
        bool done = false;
        bool failed = false;
        {
            const FaultyDisk disk(at, code);
            try {
                work();
                done = true;
            } catch (const Error& error) {
                INFO("write " << at << ": " << error.what());
                CHECK(error.kind() == expected);
            }
            failed = disk.hasFailed();
        }
        INFO("write " << at);
        check(done);
        if (!failed) return at;
    }
    return -1;
}

} // namespace

TEST_CASE("an act on a disk that fails is done whole or not at all, and the disk is named", "[faults]")
{
    const auto [code, kind] = GENERATE(std::pair(full, ErrorKind::DiskFull), std::pair(away, ErrorKind::NoAnswer));
    TempFolder folder;
    const QString path = folder.file(QStringLiteral("so.db"));
    size_t known = 0;
    const int writes = failAtEveryWrite(
        code, kind,
        [&] {
            QFile::remove(path);
            addMakers(*createRegister(path), 3);
            known = 3;
        },
        [&] { addMakers(*openRegister(path, faultNow), 20); },
        [&](bool done) {
            const auto book = openRegister(path, faultNow);
            const size_t count = book->subjects().all().size();
            CHECK((count == known + 20 || (!done && count == known)));
            CHECK(damagesIn(book->database()).isEmpty());
        });
    CHECK(writes > 5);
}

TEST_CASE("a copy on a disk that fails leaves nothing, and the older copy as it was", "[faults]")
{
    test::TempRegister book;
    addMakers(*book, 20);
    const QString target = book.folder().file(QStringLiteral("bản sao.db"));
    QFile older(target);
    REQUIRE(older.open(QIODevice::WriteOnly));
    older.write("bản cũ");
    older.close();
    for (const int at : {0, 1, 5, 20, 60, 90}) {
        const FaultyDisk disk(at, full);
        try {
            backupTo(book->database(), target);
        } catch (const Error& error) {
            CHECK(error.kind() == ErrorKind::DiskFull);
            CHECK(older.size() == QByteArray("bản cũ").size());
        }
    }
    CHECK(QDir(book.folder().path()).entryList({QStringLiteral("*.part*")}, QDir::Files).isEmpty());
}

TEST_CASE("an upgrade on a disk that fails leaves the older register as it was", "[faults]")
{
    TempFolder folder;
    const QString path = folder.file(QStringLiteral("cu.db"));
    const QString old = QStringLiteral(SOURCE_DIR "/tests/data/schema/register-6.db");
    const int writes = failAtEveryWrite(
        full, ErrorKind::DiskFull,
        [&] {
            for (const QString& name : QDir(folder.path()).entryList(QDir::Files)) QFile::remove(folder.file(name));
            REQUIRE(QFile::copy(old, path));
        },
        [&] { openRegister(path, faultNow); },
        [&](bool) {
            CHECK(checkRegisterFile(path).damages.isEmpty());
            const auto book = openRegister(path, faultNow);
            CHECK(book->certificates().all().size() == 2);
            CHECK(book->identity().size() == 32);
        });
    CHECK(writes > 5);
}

TEST_CASE("a register made on a disk that fails is not there, or whole", "[faults]")
{
    TempFolder folder;
    const QString path = folder.file(QStringLiteral("so.db"));
    bool failed = true;
    for (int at = 0; failed; at += 1 + at / 4) {
        QFile::remove(path);
        INFO("write " << at);
        {
            const FaultyDisk disk(at, full);
            try {
                createRegister(path, faultNow, [](Register& book) { addMakers(book, 5); });
            } catch (const Error& error) {
                CHECK(error.kind() == ErrorKind::DiskFull);
            }
            failed = disk.hasFailed();
        }
        if (QFile::exists(path)) CHECK(openRegister(path, faultNow)->subjects().all().size() == 5);
        CHECK(QDir(folder.path()).entryList({QStringLiteral("*.part*")}, QDir::Files).isEmpty());
    }
    CHECK(QFile::exists(path));
}
