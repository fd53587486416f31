// rescue, mirror and protected backups: what is left of a damaged register, and the whole of one for other programs.
#include "core/office/open_register.h"
#include "core/storage/backups/locked_copy.h"
#include "core/storage/file/identity.h"
#include "core/storage/register_file.h"
#include "tests/app/program_call.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

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

TEST_CASE("a protected backup is listed, restored and rescued with the password from a file, never from the call")
{
    const Desk desk;
    const QString path = desk.file(u8("sổ.db"));
    makeSmall(path);
    const QString plain = desk.call({u8("--db"), path, u8("backup"), desk.file(u8("USB"))}).out.trimmed();
    const QString locked = plain.chopped(3) + u8(".khoa");
    const LockedLabel label{registerIdentity(Database::open(path, Database::Mode::ReadOnlyUntouched)),
                            QDateTime(QDate(2024, 8, 31), QTime(8, 0)),
                            BackupWhy::Asked,
                            {},
                            0};
    writeLockedCopy(plain, locked, CopyLock::make(u8("Cá chuồn 1975"), {1, 1 << 20}), label);
    REQUIRE(QFile::remove(plain));
    const QString right = desk.file(u8("đúng.txt"));
    const QString wrong = desk.file(u8("sai.txt"));
    test::writeFile(right, u8("Cá chuồn 1975\r\ndòng sau\n").toUtf8());
    test::writeFile(wrong, "ca chuon 1975\n");
    const QString made = desk.file(u8("lấy ra.db"));
    const QString option = u8("--password-file");
    const auto refused = [&](const QStringList& call, int code, const char* said) {
        const CallResult result = desk.call(call);
        INFO(call.join(u' ').toStdString() << " → " << result.err.toStdString());
        CHECK(result.code == code);
        CHECK(result.err.contains(u8(said)));
        CHECK(result.err.count(u'\n') == 1);
        CHECK_FALSE(QFile::exists(made));
    };
    const QStringList restore{u8("restore"), locked, u8("--to"), made};
    refused(restore, 1, "mật khẩu");
    refused(restore + QStringList{option, wrong}, 1, "không mở được");
    refused(restore + QStringList{option, desk.file(u8("không có.txt"))}, 1, "không có.txt");
    refused({u8("--db"), locked, u8("stats")}, 1, "có mật khẩu");
    const QStringList list{u8("--db"), path, u8("backups"), desk.file(u8("USB")), u8("--json")};
    const QJsonObject closed = desk.call(list).json().array().first().toObject();
    CHECK(closed[u8("protected")] == true);
    CHECK_FALSE(closed.contains(u8("subjects")));
    CHECK(desk.call(list + QStringList{option, right}).json().array().first().toObject()[u8("subjects")] == 40);
    CHECK(desk.call(restore + QStringList{option, right}).code == 0);
    CHECK(openRegister(made, QDateTime(QDate(2024, 8, 31), QTime(12, 0)))->subjects().all().size() == 40);
    // Cut off: restoring refuses, rescue saves what is left.
    QFile file(locked);
    REQUIRE(file.resize(file.size() - 70'000));
    REQUIRE(QFile::remove(made));
    refused(restore + QStringList{option, right}, 1, "bị cụt");
    const QString saved = desk.file(u8("cứu.db"));
    CHECK(desk.call({u8("rescue"), locked, u8("--to"), saved, option, right}).code == 0);
    CHECK(checkRegisterFile(saved).damages.isEmpty());
}
