#include "core/storage/file/lease.h"

#include "core/base/error.h"
#include "core/office/open_register.h"
#include "core/storage/file/place.h"
#include "core/storage/file/register_guard.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>

using namespace ocop;
using ocop::test::TempFolder;
using State = Lease::State;

namespace {

const QDateTime leaseNow(QDate(2024, 8, 31), QTime(8, 15));

LeaseHolder deskNamed(const QString& desk, const QString& person) { return {desk, person, {}, {}, leaseNow}; }

/// A lease as a program on another computer, or one that is gone, would have left it.
void putLease(const QString& path, const QString& mark, quint64 began, qint64 secondsAgo)
{
    const host::Process me = host::thisProcess();
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral(R"({"desk":"ban-hai","person":"minh","machine":"may-hai","mark":"%1",
        "since":"2024-08-31T07:30:00","processes":[{"pid":"%2","began":"%3"}]})")
                   .arg(mark)
                   .arg(me.pid)
                   .arg(began)
                   .toUtf8());
    file.flush();
    file.setFileTime(file.fileTime(QFileDevice::FileModificationTime).addSecs(-secondsAgo),
                     QFileDevice::FileModificationTime);
}

/// As long as it lives, files lie in a shared folder.
struct SharedPlace
{
    SharedPlace() { qputenv("SO_OCOP_PLACE", "shared"); }
    ~SharedPlace() { qunsetenv("SO_OCOP_PLACE"); }
};

Opening openingOf(const QString& desk, const QString& person)
{
    Opening opening = leaseNow;
    opening.desk = desk;
    opening.person = person;
    return opening;
}

void addMaker(Register& book, const QString& name)
{
    WriteAct act(book.database(), test::testAct(ActKind::Add));
    Subject maker;
    maker.name = name;
    book.subjects().add(act, maker);
    act.commit();
}

const Access& accessOf(Register& book) { return book.database().guard()->access(); }

} // namespace

TEST_CASE("one desk has the lease, its programs share it, and it goes with the last of them")
{
    TempFolder folder;
    const QString path = folder.file(QStringLiteral("sổ.db"));
    Lease mine(path, deskNamed(QStringLiteral("ban-mot"), QStringLiteral("lan")));
    CHECK(mine.look() == State::Free);
    mine.hold();
    CHECK(mine.look() == State::Ours);
    Lease theirs(path, deskNamed(QStringLiteral("ban-hai"), QStringLiteral("minh")));
    LeaseHolder holder;
    CHECK(theirs.look(&holder) == State::Held);
    CHECK(holder.person == QStringLiteral("lan"));
    CHECK(holder.machine == host::machineName());
    CHECK(holder.since == leaseNow);
    CHECK_THROWS_AS(theirs.hold(), Error);
    CHECK_THROWS_AS(theirs.takeOver(), Error); // it is alive
    Lease second(path, deskNamed(QStringLiteral("ban-mot"), QStringLiteral("lan")));
    second.hold();
    mine.renew();
    mine.release();
    second.release();
    CHECK(theirs.look() == State::Free);
    theirs.hold();
    CHECK(mine.look() == State::Held);
}

TEST_CASE("a lease is stale only for its own computer or when its time ran out")
{
    TempFolder folder;
    const QString path = folder.file(QStringLiteral("sổ.db"));
    Lease lease(path, deskNamed(QStringLiteral("ban-mot"), QStringLiteral("lan")));
    const QString file = Lease::pathFor(path);
    const QString here = host::machineMark();
    const QString there = QStringLiteral("00000000");
    const quint64 began = host::thisProcess().began;

    putLease(file, here, began + 1, 0); // the number belongs to another program by now
    CHECK(lease.look() == State::Dead);
    putLease(file, there, began + 1, 0); // nobody can see from here what runs there
    CHECK(lease.look() == State::Held);
    putLease(file, there, began, Lease::lifeSeconds - 20);
    CHECK(lease.look() == State::Held);
    putLease(file, there, began, Lease::lifeSeconds + 20);
    CHECK(lease.look() == State::Expired);
    CHECK_THROWS_AS(lease.hold(), Error); // never without being asked for
    lease.takeOver();
    CHECK(lease.look() == State::Ours);
    QFile(file).resize(0);
    CHECK(lease.look() == State::Unknown);
    CHECK_THROWS_AS(lease.takeOver(), Error);
}

TEST_CASE("a lease that was taken is not renewed, and its former holder writes no more")
{
    const SharedPlace shared;
    TempFolder folder;
    const QString path = folder.file(QStringLiteral("sổ.db"));
    const auto book = createRegister(path, openingOf(QStringLiteral("ban-mot"), QStringLiteral("lan")));
    addMaker(*book, QStringLiteral("Hộ A"));
    putLease(Lease::pathFor(path), QStringLiteral("00000000"), 1, 0); // another computer woke up and took it
    book->database().guard()->lease()->renew();
    try {
        addMaker(*book, QStringLiteral("Hộ B"));
        FAIL("two desks wrote");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::Held);
        CHECK(error.detail() == QStringLiteral("held|minh|may-hai|2024-08-31T07:30:00"));
    }
    CHECK(book->subjects().all().size() == 1);
}

TEST_CASE("in a shared folder one desk writes, without files beside the register, and others look on")
{
    const SharedPlace shared;
    TempFolder folder;
    const QString path = folder.file(QStringLiteral("sổ.db"));
    auto mine = createRegister(path, openingOf(QStringLiteral("ban-mot"), QStringLiteral("lan")));
    addMaker(*mine, QStringLiteral("Hộ A"));
    CHECK(mine->database().text(QStringLiteral("pragma journal_mode")) == QStringLiteral("delete"));
    QStringList files = QDir(folder.path()).entryList(QDir::Files);
    files.sort();
    CHECK(files == QStringList{QStringLiteral("sổ.db"), QStringLiteral("sổ.db.lock")});

    auto theirs = openRegister(path, openingOf(QStringLiteral("ban-hai"), QStringLiteral("minh")));
    CHECK(accessOf(*theirs).kind == Access::Kind::Elsewhere);
    CHECK(accessOf(*theirs).holder.person == QStringLiteral("lan"));
    CHECK(theirs->subjects().all().size() == 1);
    CHECK_THROWS_AS(addMaker(*theirs, QStringLiteral("Hộ B")), Error);
    addMaker(*mine, QStringLiteral("Hộ C"));
    CHECK(theirs->subjects().all().size() == 2); // they see what is written

    const auto again = openRegister(path, openingOf(QStringLiteral("ban-mot"), QStringLiteral("lan")));
    addMaker(*again, QStringLiteral("Hộ D")); // another window of the same desk
    mine.reset();
    theirs.reset();
}

TEST_CASE("a register of one computer is made fit for a shared folder by whoever gets the lease")
{
    TempFolder folder;
    const QString path = folder.file(QStringLiteral("sổ.db"));
    addMaker(*createRegister(path), QStringLiteral("Hộ A")); // with WAL
    const SharedPlace shared;
    Lease held(path, deskNamed(QStringLiteral("ban-hai"), QStringLiteral("minh")));
    held.hold();
    {
        const auto looking = openRegister(path, openingOf(QStringLiteral("ban-mot"), QStringLiteral("lan")));
        CHECK(accessOf(*looking).kind == Access::Kind::Elsewhere);
        CHECK(accessOf(*looking).isCopy); // nothing is mapped into memory over the network
        CHECK(looking->subjects().all().size() == 1);
    }
    held.release();
    const auto mine = openRegister(path, openingOf(QStringLiteral("ban-mot"), QStringLiteral("lan")));
    CHECK(accessOf(*mine).mayWrite());
    CHECK(mine->database().text(QStringLiteral("pragma journal_mode")) == QStringLiteral("delete"));
}

TEST_CASE("shared file systems are known by their names")
{
    for (const char* name : {"nfs", "nfs4", "cifs", "smb3", "9p", "fuse", "fuse.sshfs", "fuse.bindfs", "network"})
        CHECK(isSharedFileSystem(QLatin1String(name)));
    for (const char* name : {"ext4", "btrfs", "tmpfs", "vfat", "exfat", "ntfs", "fuseblk", "overlay", "apfs", ""})
        CHECK_FALSE(isSharedFileSystem(QLatin1String(name)));
}
