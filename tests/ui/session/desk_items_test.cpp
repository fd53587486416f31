// What a desk of an earlier version kept is found again, and the other way round.
#include "ui/session/desk_items.h"

#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

#include <QFile>

namespace ocop::test {
namespace {

/// The settings of a desk as they have been written since the first version: nothing here may ever change.
constexpr const char* keptDesk = R"([background]
noticed\0123456789ab=2026-11-29
toldHidden=true
tray=true

[backup]
folder=/srv/backups

[calendar]
folder=/home/lan/calendar

[dialog]
dueDialog=@Size(920 612)

[file]
last=/home/lan/so-ocop.db

[import]
folder=/home/lan/lists

[records]
0123456789abcdef\marked=product:7
0123456789abcdef\opened=subject:12, product:7

[reminders]
lastRun\0123456789ab=2026-11-28
showAtStart=false

[reports]
folder=/home/lan/reports

[table]
product\descending=true
product\group=district
product\hidden\note=true
product\order=name, note
product\sort=lastDay
product\width\name=210

[window]
dark=true
fontScale=1.25
geometry=@ByteArray(abc)
language=en
page=home
rowHeight=0.84
)";

struct DeskFile
{
    TempFolder folder;
    QString path = folder.file(QStringLiteral("desk.ini"));

    QByteArray bytes() const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

const QString registerName = QStringLiteral("0123456789ab");
const QString registerFile = QStringLiteral("0123456789abcdef");
const QString table = QStringLiteral("product");
const QString nameColumn = QStringLiteral("name");
const QString noteColumn = QStringLiteral("note");

} // namespace

TEST_CASE("a desk kept by an earlier version is read as it was meant", "[desk]")
{
    DeskFile desk;
    QFile file(desk.path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(keptDesk);
    file.close();
    const QSettings kept(desk.path, QSettings::IniFormat);
    CHECK(deskItems::lastFile().of(kept) == QStringLiteral("/home/lan/so-ocop.db"));
    CHECK(deskItems::dark().of(kept));
    CHECK(deskItems::fontScale().of(kept) == 1.25);
    CHECK(deskItems::rowHeight().of(kept) == 0.84);
    CHECK(deskItems::language().of(kept) == QStringLiteral("en"));
    CHECK(deskItems::windowGeometry().of(kept) == QByteArray("abc"));
    CHECK(deskItems::windowPage().of(kept) == QStringLiteral("home"));
    CHECK(deskItems::dialogSize(QStringLiteral("dueDialog")).of(kept) == QSize(920, 612));
    CHECK(deskItems::reportsFolder().of(kept) == QStringLiteral("/home/lan/reports"));
    CHECK(deskItems::importFolder().of(kept) == QStringLiteral("/home/lan/lists"));
    CHECK(deskItems::calendarFolder().of(kept) == QStringLiteral("/home/lan/calendar"));
    CHECK(deskItems::backupFolder().of(kept) == QStringLiteral("/srv/backups"));
    CHECK_FALSE(deskItems::dueAtStart().of(kept));
    CHECK(deskItems::tray().of(kept));
    CHECK(deskItems::trayExplained().of(kept));
    CHECK(deskItems::lastRun(registerName).of(kept) == QDate(2026, 11, 28));
    CHECK(deskItems::lastNotice(registerName).of(kept) == QDate(2026, 11, 29));
    CHECK(deskItems::records(registerFile, QStringLiteral("opened")).of(kept) ==
          QStringList{QStringLiteral("subject:12"), QStringLiteral("product:7")});
    CHECK(deskItems::records(registerFile, QStringLiteral("marked")).of(kept) ==
          QStringList{QStringLiteral("product:7")});
    CHECK(deskItems::columnOrder(table).of(kept) == QStringList{nameColumn, noteColumn});
    CHECK(deskItems::columnWidth(table, nameColumn).of(kept) == 210);
    CHECK(deskItems::columnHidden(table, noteColumn).of(kept));
    CHECK(deskItems::sortColumn(table).of(kept) == QStringLiteral("lastDay"));
    CHECK(deskItems::sortDescending(table).of(kept));
    CHECK(deskItems::groupColumn(table).of(kept) == QStringLiteral("district"));
}

TEST_CASE("what a desk keeps is written under the same keys and in the same form as ever", "[desk]")
{
    DeskFile file;
    {
        QSettings desk(file.path, QSettings::IniFormat);
        deskItems::lastFile().set(desk, QStringLiteral("/home/lan/so-ocop.db"));
        deskItems::dark().set(desk, true);
        deskItems::fontScale().set(desk, 1.25);
        deskItems::rowHeight().set(desk, 0.84);
        deskItems::language().set(desk, QStringLiteral("en"));
        deskItems::windowGeometry().set(desk, QByteArray("abc"));
        deskItems::windowPage().set(desk, QStringLiteral("home"));
        deskItems::dialogSize(QStringLiteral("dueDialog")).set(desk, QSize(920, 612));
        deskItems::reportsFolder().set(desk, QStringLiteral("/home/lan/reports"));
        deskItems::importFolder().set(desk, QStringLiteral("/home/lan/lists"));
        deskItems::calendarFolder().set(desk, QStringLiteral("/home/lan/calendar"));
        deskItems::backupFolder().set(desk, QStringLiteral("/srv/backups"));
        deskItems::dueAtStart().set(desk, false);
        deskItems::tray().set(desk, true);
        deskItems::trayExplained().set(desk, true);
        deskItems::lastRun(registerName).set(desk, QDate(2026, 11, 28));
        deskItems::lastNotice(registerName).set(desk, QDate(2026, 11, 29));
        deskItems::records(registerFile, QStringLiteral("opened"))
            .set(desk, {QStringLiteral("subject:12"), QStringLiteral("product:7")});
        deskItems::records(registerFile, QStringLiteral("marked")).set(desk, {QStringLiteral("product:7")});
        deskItems::columnOrder(table).set(desk, {nameColumn, noteColumn});
        deskItems::columnWidth(table, nameColumn).set(desk, 210);
        deskItems::columnHidden(table, noteColumn).set(desk, true);
        deskItems::sortColumn(table).set(desk, QStringLiteral("lastDay"));
        deskItems::sortDescending(table).set(desk, true);
        deskItems::groupColumn(table).set(desk, QStringLiteral("district"));
    }
    CHECK(file.bytes().toStdString() == keptDesk);
}

TEST_CASE("a desk that kept nothing yet has what nobody chose", "[desk]")
{
    DeskFile file;
    const QSettings desk(file.path, QSettings::IniFormat);
    CHECK_FALSE(deskItems::dark().of(desk));
    CHECK(deskItems::fontScale().of(desk) == 1.0);
    CHECK(deskItems::rowHeight().of(desk) == 1.0);
    CHECK(deskItems::language().of(desk) == QStringLiteral("vi"));
    CHECK(deskItems::dueAtStart().of(desk));
    CHECK_FALSE(deskItems::tray().of(desk));
    CHECK_FALSE(deskItems::lastRun(registerName).of(desk).isValid());
    CHECK_FALSE(deskItems::dialogSize(QStringLiteral("dueDialog")).of(desk).isValid());
    CHECK(deskItems::reportsFolder().of(desk).isEmpty());
    CHECK(deskItems::reportsFolder().of(desk, QStringLiteral("/home/lan")) == QStringLiteral("/home/lan"));
}

} // namespace ocop::test
