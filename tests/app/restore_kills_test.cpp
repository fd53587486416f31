// Backups and restoring that are killed at any moment, over a register whose journal a killed program left behind.
#include "core/office/open_register.h"
#include "core/storage/register_file.h"
#include "tests/app/program_call.h"
#include "tests/support/register_dump.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>

#include <catch2/catch.hpp>

using namespace ocop;
using test::CallResult;
using test::Desk;
using test::u8;

namespace {

const QDateTime killNow(QDate(2024, 8, 31), QTime(12, 0));

/// SO_OCOP_KILLS asks for more.
int rounds()
{
    const int asked = qEnvironmentVariableIntValue("SO_OCOP_KILLS");
    return asked > 0 ? asked : 3;
}

QStringList saidBy(const QString& path) { return test::dumpOf(*openRegister(path, killNow)); }

void addMaker(const QString& path, const QString& name)
{
    const auto book = openRegister(path, killNow);
    WriteAct act(book->database(), test::testAct(ActKind::Add));
    Subject maker;
    maker.name = name;
    book->subjects().add(act, maker);
    act.commit();
}

void killWithin(const Desk& desk, const QStringList& arguments, int span)
{
    QProcess program;
    desk.prepare(program, u8("vi_VN.UTF-8"), {});
    program.start(u8(SO_OCOP_PROGRAM), arguments);
    REQUIRE(program.waitForStarted(30000));
    if (program.waitForFinished(1 + int(QRandomGenerator::global()->bounded(span)))) return;
    program.kill();
    REQUIRE(program.waitForFinished(30000));
}

/// A desk that edits until it is killed: its last acts stand in the journal only. See "[writer]".
void leaveJournal(const QString& path)
{
    QProcess writer;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u8("SO_OCOP_WRITER"), path);
    writer.setProcessEnvironment(environment);
    writer.start(QCoreApplication::applicationFilePath(), {u8("[writer]")});
    REQUIRE(writer.waitForReadyRead(60000));
    writer.kill();
    REQUIRE(writer.waitForFinished(30000));
}

} // namespace

TEST_CASE("after kills and with a journal left behind a restored register is the backup, every time", "[kills]")
{
    const Desk desk;
    const QString original = desk.file(u8("gốc.db"));
    const QString path = desk.file(u8("sổ.db"));
    createRegister(original);
    addMaker(original, u8("Hộ An"));
    addMaker(original, u8("Hộ Bình"));
    const CallResult made = desk.call({u8("--db"), original, u8("backup")});
    REQUIRE(made.code == 0);
    const QString backup = made.out.trimmed();
    const QString shelf = QFileInfo(backup).absolutePath();
    const QStringList wanted = saidBy(original);
    QElapsedTimer timer;
    timer.start();
    const QStringList restore{u8("restore"), backup, u8("--to"), path};
    REQUIRE(desk.call(restore).code == 0);
    const int span = int(timer.elapsed()) + 5;
    int equal = 0;
    for (int round = 0; round < rounds(); ++round) {
        for (const QString& name : QDir(desk.folder()).entryList({u8("sổ*")}, QDir::Files))
            QFile::remove(desk.file(name));
        REQUIRE(QFile::copy(original, path));
        leaveJournal(path);
        killWithin(desk, {u8("--db"), path, u8("backup")}, span);
        for (const QFileInfo& each : QDir(shelf).entryInfoList({u8("*.db")}, QDir::Files))
            CHECK(checkRegisterFile(each.filePath()).damages.isEmpty());
        killWithin(desk, restore, span);
        // Whatever was reached: nothing of the register of before is lost.
        const QStringList registers = QDir(desk.folder()).entryList({u8("sổ*.db")}, QDir::Files);
        CHECK_FALSE(registers.isEmpty());
        for (const QString& name : registers) CHECK(checkRegisterFile(desk.file(name)).damages.isEmpty());
        const CallResult whole = desk.call(restore);
        INFO(whole.err.toStdString());
        CHECK(whole.code == 0);
        CHECK_FALSE(QFile::exists(path + u8("-wal")));
        equal += saidBy(path) == wanted ? 1 : 0;
        CHECK(checkRegisterFile(path).damages.isEmpty());
        CHECK(QDir(desk.folder()).entryList({u8("*.part*")}, QDir::Files).isEmpty());
    }
    CHECK(equal == rounds());
}
