// Programs that are killed at any moment: what they had acknowledged is kept, what they had begun leaves nothing behind.
#include "core/letters/letter_stores.h"
#include "core/office/open_register.h"
#include "core/storage/register_file.h"
#include "tests/app/program_call.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>

#include <catch2/catch.hpp>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace ocop;
using test::CallResult;
using test::Desk;
using test::fileBytes;
using test::u8;
using test::writeFile;

namespace {

/// So many kills per case; SO_OCOP_KILLS asks for more.
int kills()
{
    const int asked = qEnvironmentVariableIntValue("SO_OCOP_KILLS");
    return asked > 0 ? asked : 40;
}

/// At most so long per case, unless more was asked for.
bool isTimeOver(const QElapsedTimer& since)
{
    return qEnvironmentVariableIsEmpty("SO_OCOP_KILLS") && since.elapsed() > 12'000;
}

/// Runs the program and kills it within `span` milliseconds. True when it was done before.
bool callAndKill(const Desk& desk, const QStringList& arguments, int span, bool offscreen = false)
{
    QProcess program;
    desk.prepare(program, u8("vi_VN.UTF-8"), {});
    if (offscreen) {
        QProcessEnvironment environment = program.processEnvironment();
        environment.insert(u8("QT_QPA_PLATFORM"), u8("offscreen"));
        program.setProcessEnvironment(environment);
    }
    program.start(u8(SO_OCOP_PROGRAM), arguments);
    REQUIRE(program.waitForStarted(30000));
    if (program.waitForFinished(1 + int(QRandomGenerator::global()->bounded(span))))
        return program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;
    program.kill();
    REQUIRE(program.waitForFinished(30000));
    return false;
}

/// How long one whole run takes here, so that the kills fall all over it.
int durationOf(const Desk& desk, const QStringList& arguments)
{
    QElapsedTimer timer;
    timer.start();
    const CallResult whole = desk.call(arguments);
    INFO(whole.err.toStdString());
    REQUIRE(whole.code == 0);
    return int(timer.elapsed()) + 5;
}

/// The register is sound, and once it was opened nothing of the dead lies beside it.
void checkSound(const QString& path)
{
    {
        const auto book = openRegister(path, QDateTime(QDate(2024, 8, 31), QTime(12, 0)));
        CHECK(damagesIn(book->database()).isEmpty());
    }
    CHECK(QDir(QFileInfo(path).absolutePath()).entryList({u8("*.part*")}, QDir::Files).isEmpty());
}

size_t productsIn(const QString& path)
{
    return openRegister(path, QDateTime(QDate(2024, 8, 31), QTime(12, 0)))->products().all().size();
}

} // namespace

// Run by the next case in a process of its own: writes subjects one by one, says so, and closes the register now and then.
TEST_CASE("a desk that edits until it is killed", "[.][writer]")
{
    const QString path = qEnvironmentVariable("SO_OCOP_WRITER");
    REQUIRE_FALSE(path.isEmpty());
    for (int i = 0; i < 100'000;) {
        const auto book = openRegister(path, QDateTime(QDate(2024, 8, 31), QTime(12, 0)));
        for (int k = 0; k < 3; ++k, ++i) {
            WriteAct act(book->database(), test::testAct(ActKind::Add));
            Subject maker;
            maker.name = QStringLiteral("Hộ %1").arg(i);
            book->subjects().add(act, maker);
            act.commit();
            std::fputs("+\n", stdout);
            std::fflush(stdout);
        }
        if (i % 2 == 0) book->database().foldJournal();
    }
}

TEST_CASE("a desk that is killed while it edits, folds its journal or closes keeps every act it acknowledged",
          "[kills]")
{
    const Desk desk;
    const QString path = desk.file(u8("sổ.db"));
    createRegister(path);
    size_t known = 0;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kills() && !isTimeOver(timer); ++i) {
        QProcess writer;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u8("SO_OCOP_WRITER"), path);
        writer.setProcessEnvironment(environment);
        writer.start(QCoreApplication::applicationFilePath(), {u8("[writer]")});
        REQUIRE(writer.waitForReadyRead(60000)); // it writes
        writer.waitForFinished(1 + int(QRandomGenerator::global()->bounded(60)));
        writer.kill();
        REQUIRE(writer.waitForFinished(30000));
        const auto acknowledged = size_t(writer.readAllStandardOutput().count('+'));
        const auto book = openRegister(path, QDateTime(QDate(2024, 8, 31), QTime(12, 0)));
        const size_t now = book->subjects().all().size();
        CHECK(acknowledged > 0);
        CHECK(now >= known + acknowledged);
        CHECK(now <= known + acknowledged + 1); // one more may have been done and not yet said
        CHECK(damagesIn(book->database()).isEmpty());
        known = now;
    }
}

TEST_CASE("an import that is killed came in whole or not at all", "[kills]")
{
    const Desk desk;
    const QString path = desk.file(u8("sổ.db"));
    createRegister(path);
    const auto listOf = [&](int number) {
        QByteArray text = "Sản phẩm,Chủ thể\n";
        for (int i = 0; i < 20; ++i) text += QStringLiteral("Bánh %1-%2,Hộ %1\n").arg(number).arg(i).toUtf8();
        const QString list = desk.file(u8("ds.csv"));
        writeFile(list, text);
        return QStringList{u8("--db"), path, u8("import"), list};
    };
    const int span = durationOf(desk, listOf(1000));
    size_t acknowledged = 1;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kills() && !isTimeOver(timer); ++i) {
        const size_t before = productsIn(path);
        acknowledged = before / 20;
        if (callAndKill(desk, listOf(i), span)) ++acknowledged;
        checkSound(path);
        const size_t now = productsIn(path);
        CHECK(now % 20 == 0);
        CHECK(now >= acknowledged * 20);
        CHECK(now <= before + 20);
    }
}

TEST_CASE("an upgrade that is killed goes on where it was, from a whole copy of the older register", "[kills]")
{
    const Desk desk;
    const QString old = u8(SOURCE_DIR "/tests/data/schema/register-3.db");
    const QString path = desk.file(u8("cũ.db"));
    const QStringList call{u8("--db"), path, u8("stats")};
    REQUIRE(QFile::copy(old, path));
    const int span = durationOf(desk, call);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kills() && !isTimeOver(timer); ++i) {
        for (const QString& name : QDir(desk.folder()).entryList({u8("cũ*")}, QDir::Files))
            QFile::remove(desk.file(name));
        REQUIRE(QFile::copy(old, path));
        callAndKill(desk, call, span);
        checkSound(path);
        CHECK(openRegister(path, QDateTime(QDate(2024, 8, 31), QTime(12, 0)))->certificates().all().size() == 2);
        for (const QString& name : QDir(desk.folder()).entryList({u8("cũ.v*.db")}, QDir::Files))
            CHECK(checkRegisterFile(desk.file(name)).damages.isEmpty());
    }
}

TEST_CASE("a register that is killed while it is made is not there, and can be made again", "[kills]")
{
    const Desk desk;
    const QString path = desk.file(u8("mới.db"));
    const QString verb = GENERATE(u8("new"), u8("sample"));
    const int span = durationOf(desk, {verb, path});
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kills() / 2 && !isTimeOver(timer); ++i) {
        QFile::remove(path);
        const bool done = callAndKill(desk, {verb, path}, span);
        const QStringList registers = QDir(desk.folder()).entryList({u8("*.db")}, QDir::Files);
        if (done) CHECK(registers.size() == 1);
        for (const QString& name : registers) { // whole, then
            const RegisterCheck check = checkRegisterFile(desk.file(name));
            CHECK(check.damages.isEmpty());
            if (verb == u8("sample")) CHECK(check.db.integer(u8("select count(*) from product")) > 300);
        }
    }
    QFile::remove(path);
    CHECK(desk.call({verb, path}).code == 0);
    CHECK(QDir(desk.folder()).entryList({u8("*.part*")}, QDir::Files).isEmpty());
}

TEST_CASE("a first start that is killed is a first start again", "[kills]")
{
    const Desk desk;
    const QString path = desk.file(u8("data/so-ocop/so-ocop.db"));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kills() / 2 && !isTimeOver(timer); ++i) {
        QDir(desk.file(u8("data"))).removeRecursively();
        callAndKill(desk, {}, 500, true);
        if (QFile::exists(path)) checkSound(path);
    }
}

#ifdef Q_OS_UNIX
TEST_CASE("a window that is asked to end ends well, and the file alone holds everything", "[kills]")
{
    const Desk desk;
    const QString path = desk.sample();
    QProcess program;
    desk.prepare(program, u8("vi_VN.UTF-8"), {});
    QProcessEnvironment environment = program.processEnvironment();
    environment.insert(u8("QT_QPA_PLATFORM"), u8("offscreen"));
    program.setProcessEnvironment(environment);
    program.start(u8(SO_OCOP_PROGRAM), {u8("--db"), path});
    REQUIRE(program.waitForStarted(30000));
    QElapsedTimer timer;
    timer.start();
    while (!QFile::exists(path + u8("-wal")) && timer.elapsed() < 60'000) program.waitForFinished(50);
    REQUIRE(QFile::exists(path + u8("-wal")));
    program.waitForFinished(1500); // the window stands
    program.terminate();
    REQUIRE(program.waitForFinished(60000));
    CHECK(program.exitStatus() == QProcess::NormalExit);
    CHECK(program.exitCode() == 0);
    CHECK_FALSE(QFile::exists(path + u8("-wal")));
    CHECK(checkRegisterFile(path).damages.isEmpty());
}
#endif

TEST_CASE("no paper with a number lies there without its draft", "[kills]")
{
    const Desk desk;
    const QString sample = desk.sample();
    const QString path = desk.file(u8("sổ.db"));
    const QString pdf = desk.file(u8("giấy.pdf"));
    const QStringList call{u8("--db"),  path, u8("letters"), u8("--as-of"), u8("2024-08-31"), u8("--number"), u8("100"),
                           u8("--out"), pdf};
    const auto draftsIn = [&] {
        return openRegister(path, QDateTime(QDate(2024, 8, 31), QTime(12, 0)))
            ->stores<LetterStores>()
            .letters.all()
            .size();
    };
    REQUIRE(QFile::copy(sample, path));
    const size_t before = draftsIn();
    QElapsedTimer timer;
    timer.start();
    const CallResult whole = desk.call(call);
    INFO(whole.err.toStdString());
    REQUIRE((whole.code == 0 || whole.code == 3));
    const int span = int(timer.elapsed()) + 5;
    REQUIRE(QFile::exists(pdf));
    REQUIRE(draftsIn() > before);
    timer.restart();
    for (int i = 0; i < kills() && !isTimeOver(timer); ++i) {
        for (const QString& name : QDir(desk.folder()).entryList({u8("sổ.db*"), u8("giấy*")}, QDir::Files))
            QFile::remove(desk.file(name));
        REQUIRE(QFile::copy(sample, path));
        callAndKill(desk, call, span);
        if (!QFile::exists(pdf)) continue;
        CHECK(fileBytes(pdf).startsWith("%PDF-"));
        CHECK(fileBytes(pdf).trimmed().endsWith("%%EOF"));
        CHECK(draftsIn() > before);
    }
}
