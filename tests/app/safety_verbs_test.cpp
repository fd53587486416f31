// rescue and mirror: what is left of a damaged register, and the whole of one for other programs.
#include "core/office/open_register.h"
#include "core/storage/register_file.h"
#include "tests/app/program_call.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

using namespace ocop;
using test::CallResult;
using test::Desk;
using test::u8;

namespace {

void makeSmall(const QString& path)
{
    createRegister(path, QDateTime(), [](Register& book) {
        WriteAct act(book.database(), test::testAct(ActKind::Add));
        for (int i = 0; i < 40; ++i) {
            Subject maker;
            maker.name = QStringLiteral("Hộ %1").arg(i);
            book.subjects().add(act, maker);
        }
        act.commit();
    });
}

} // namespace

TEST_CASE("rescue makes a sound register of a damaged one, says what came of it, and writes over nothing")
{
    const Desk desk;
    const QString path = desk.file(u8("hỏng.db"));
    const QString made = desk.file(u8("cứu.db"));
    makeSmall(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(100, 'x'));
    file.close();
    const QByteArray damaged = test::fileBytes(path);
    const QStringList call{u8("rescue"), path, u8("--to"), made};
    const CallResult rescued = desk.call(call);
    INFO(rescued.err.toStdString());
    CHECK(rescued.code == 0);
    CHECK(rescued.out.contains(u8("mất: 0")));
    CHECK(checkRegisterFile(made).damages.isEmpty());
    CHECK(openRegister(made, QDateTime(QDate(2024, 8, 31), QTime(12, 0)))->subjects().all().size() == 40);
    CHECK(test::fileBytes(path) == damaged);
    CHECK(desk.call(call).code == 1);
    CHECK(desk.call({u8("rescue"), path}).code == 2);
    CHECK(desk.call({u8("rescue"), desk.file(u8("không có.db")), u8("--to"), desk.file(u8("x.db"))}).code == 1);
    CHECK_FALSE(QFile::exists(desk.file(u8("x.db"))));
}

TEST_CASE("mirror writes a list for each kind of record, with the headings of the window")
{
    const Desk desk;
    const QString path = desk.file(u8("sổ.db"));
    makeSmall(path);
    const CallResult mirrored = desk.call({u8("--db"), path, u8("mirror"), desk.file(u8("gương"))});
    INFO(mirrored.err.toStdString());
    CHECK(mirrored.code == 0);
    const QDir folder(desk.file(u8("gương")));
    const QString subjects = QString::fromUtf8(test::fileBytes(folder.filePath(u8("Chủ thể (subject).csv"))));
    CHECK(subjects.contains(u8("Mã số thuế")));
    CHECK(subjects.count(u8("Hộ ")) >= 40);
    CHECK(desk.call({u8("--db"), path, u8("mirror"), path}).code == 1);
    CHECK(desk.call({u8("--db"), path, u8("mirror")}).code == 2);
}
