// The register is backed up on demand, at closing and once a day, when something changed.
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/event_wait.h"
#include "tests/support/ui/scripted_ask.h"
#include "tests/support/ui/session_support.h"

#include "core/storage/file/identity.h"
#include "ui/safety/backup_keeper.h"
#include "ui/session/backup_items.h"
#include "ui/session/desk_backups.h"

#include <catch2/catch.hpp>

#include <QDialog>
#include <QFile>
#include <QThreadPool>
#include <QWidget>

namespace ocop::test {
namespace {

QString b8(const char* text) { return QString::fromUtf8(text); }

struct KeptDesk
{
    KeptDesk() { putFolder(folder.path()); }
    ~KeptDesk() { putFolder({}); }
    void putFolder(const QString& path) { deskItems::backupFolder().set(t.session.desk(), path); }
    std::vector<Backup> backups() const
    {
        return BackupShelf(folder.path()).of(registerIdentity(t.session.book().database()));
    }
    std::optional<LastBackup> last() const { return LastBackup::of(t.session.desk(), t.session.path()); }
    /// The day's backup, if one was begun, is over.
    void waitForDaily(BackupKeeper& keeper)
    {
        bool over = false;
        QObject::connect(&keeper, &BackupKeeper::changed, &keeper, [&] { over = true; });
        keeper.backUpDaily();
        REQUIRE(waitUntil([&] { return over; }));
    }

    TestSession t;
    TempFolder folder;
    QWidget window;
};

} // namespace

TEST_CASE("a backup on demand is made beside the window and remembered by the desk, not by the register", "[safety]")
{
    KeptDesk desk;
    BackupKeeper keeper(desk.t.session, &desk.window);
    CHECK_FALSE(keeper.isDue()); // nothing is in it
    desk.t.addSubject(b8("Hộ An"));
    CHECK(keeper.isDue());
    const size_t acts = desk.t.acts();
    inNextDialog([](QDialog& told) { told.accept(); });
    keeper.backUpNow();
    REQUIRE(desk.backups().size() == 1);
    CHECK(desk.backups().front().note.why == BackupWhy::Asked);
    CHECK(desk.t.acts() == acts);
    REQUIRE(desk.last());
    CHECK(desk.last()->path == desk.backups().front().path);
    CHECK(desk.last()->act == desk.t.session.version());
    CHECK_FALSE(keeper.isDue());
}

TEST_CASE("at closing a backup is made when something changed; where it cannot be the person decides", "[safety]")
{
    KeptDesk desk;
    BackupKeeper keeper(desk.t.session, &desk.window);
    CHECK(keeper.backUpAtClosing());
    CHECK(desk.backups().empty());
    desk.t.addSubject(b8("Hộ An"));
    SECTION("made, once")
    {
        CHECK(keeper.backUpAtClosing());
        CHECK(keeper.backUpAtClosing());
        REQUIRE(desk.backups().size() == 1);
        CHECK(desk.backups().front().note.why == BackupWhy::Closing);
    }
    SECTION("switched off")
    {
        deskItems::backupAtClosing().set(desk.t.session.desk(), false);
        CHECK(keeper.backUpAtClosing());
        CHECK(desk.backups().empty());
        deskItems::backupAtClosing().set(desk.t.session.desk(), true);
    }
    SECTION("not possible")
    {
        desk.putFolder(desk.t.session.path()); // no folder
        ScriptedAsk ask(desk.t.session, {b8("Ở lại"), b8("Đóng, không sao lưu")});
        CHECK_FALSE(keeper.backUpAtClosing());
        CHECK(keeper.backUpAtClosing());
        CHECK(ask.asked.size() == 2);
        CHECK_FALSE(desk.last());
    }
}

TEST_CASE("once a day a backup is made in silence; one that failed says so and is not tried all the time", "[safety]")
{
    KeptDesk desk;
    BackupKeeper keeper(desk.t.session, &desk.window);
    desk.t.addSubject(b8("Hộ An"));
    SECTION("made")
    {
        desk.waitForDaily(keeper);
        CHECK(keeper.trouble().isEmpty());
        REQUIRE(desk.backups().size() == 1);
        CHECK(desk.backups().front().note.why == BackupWhy::Daily);
        desk.t.addSubject(b8("Hộ Bình"));
        keeper.backUpDaily(); // not twice on one day
        desk.t.session.jobs().waitForDone();
        CHECK(desk.backups().size() == 1);
    }
    SECTION("failed")
    {
        desk.putFolder(desk.t.session.path());
        desk.waitForDaily(keeper);
        CHECK_FALSE(keeper.trouble().isEmpty());
        CHECK_FALSE(desk.last());
        desk.putFolder(desk.folder.path());
        keeper.backUpDaily(); // too soon
        desk.t.session.jobs().waitForDone();
        CHECK(desk.backups().empty());
    }
}

TEST_CASE("a register with backups of before this desk kept their times is known by them", "[safety]")
{
    KeptDesk desk;
    desk.t.addSubject(b8("Hộ An"));
    const QDateTime at(QDate(2024, 8, 24), QTime(17, 5));
    BackupShelf(desk.folder.path()).add(desk.t.session.book().database(), {at, b8("Lê Thị Hạnh")});
    const BackupKeeper keeper(desk.t.session, &desk.window);
    REQUIRE(waitUntil([&] { return desk.last().has_value(); })); // looked for beside the window
    CHECK(desk.last()->at == at);
    CHECK(keeper.isDue());
}

} // namespace ocop::test
