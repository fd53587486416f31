#include "core/base/part_file.h"

#include "core/base/system.h"
#include "core/formats/whole_file.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace ocop;
using ocop::test::TempFolder;

namespace {

QStringList namesIn(const QString& folder) { return QDir(folder).entryList(QDir::Files, QDir::Name); }

void putFile(const QString& path, const QByteArray& bytes = "x")
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

TEST_CASE("a file in the making has another name, its own when it is whole, and goes when it is not kept")
{
    TempFolder folder;
    const QString target = folder.file(QStringLiteral("sổ.db"));
    {
        PartFile part(target);
        part.write("abc");
        CHECK(part.path().endsWith(QStringLiteral(".part")));
        CHECK(QFileInfo(part.path()).fileName().startsWith(QStringLiteral("sổ.db.")));
        CHECK(namesIn(folder.path()).size() == 1);
    }
    CHECK(namesIn(folder.path()).isEmpty());
    PartFile part(target);
    part.write("abc");
    part.keep(PartFile::Over::Refuse);
    CHECK(namesIn(folder.path()) == QStringList{QStringLiteral("sổ.db")});
    CHECK((QFile::permissions(target) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
    PartFile second(target);
    second.write("other");
    CHECK_THROWS_AS(second.keep(PartFile::Over::Refuse), Error);
    second.keep(PartFile::Over::Replace);
    CHECK(QFileInfo(target).size() == 5);
}

TEST_CASE("what a dead program left half done is cleared away, what lives or is not ours stays")
{
    TempFolder folder;
    const auto name = [](const QString& machine, qint64 pid, quint64 began) {
        return QStringLiteral("sổ.db.%1-%2-%3-1.part").arg(machine).arg(pid, 0, 16).arg(began, 0, 16);
    };
    const host::Process me = host::thisProcess();
    const QString alive = name(host::machineMark(), me.pid, me.began);
    const QString dead = name(host::machineMark(), me.pid, me.began + 1); // the number was given out again
    const QString elsewhere = name(QStringLiteral("00000000"), 1, 1);
    for (const QString& each : {alive, dead, dead + QStringLiteral("-journal"), elsewhere, QStringLiteral("bài.part"),
                                QStringLiteral("sổ.db.tải về.part")})
        putFile(folder.file(each));
    PartFile::clearLeftovers(folder.path());
    QStringList kept{alive, elsewhere, QStringLiteral("bài.part"), QStringLiteral("sổ.db.tải về.part")};
    kept.sort();
    QStringList found = namesIn(folder.path());
    found.sort();
    CHECK(found == kept);
}

TEST_CASE("a name of any length, a link and a folder that is not there")
{
    TempFolder folder;
    const QString longName = QString(80, QChar(0x1EC5)) + QStringLiteral(".pdf"); // 244 bytes
    writeWholeFile(folder.file(longName), "x");
    CHECK(namesIn(folder.path()) == QStringList{longName});
    const QString link = folder.file(QStringLiteral("đường dẫn.pdf"));
    REQUIRE(QFile::link(folder.file(longName), link));
    writeWholeFile(link, "mới");
    CHECK(QFileInfo(link).isSymLink());
    CHECK(QFileInfo(folder.file(longName)).size() == 5);
    CHECK_THROWS_AS(writeWholeFile(folder.file(QStringLiteral("không có/a.pdf")), "x"), Error);
    CHECK_FALSE(QFileInfo::exists(folder.file(QStringLiteral("không có"))));
}

TEST_CASE("a full disk is called full")
{
    if (!QFileInfo::exists(QStringLiteral("/dev/full"))) return;
    QFile full(QStringLiteral("/dev/full"));
    REQUIRE(full.open(QIODevice::WriteOnly));
    full.write("x");
    CHECK_FALSE(full.flush());
    CHECK(writeError(full, QStringLiteral("a.pdf")).kind() == ErrorKind::DiskFull);
}
