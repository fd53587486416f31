#include "core/storage/backups/rescue.h"

#include "core/base/error.h"
#include "core/office/open_register.h"
#include "core/storage/register_file.h"
#include "tests/support/register_dump.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QFileInfo>

using namespace ocop;
using ocop::test::TempRegister;

namespace {

const QDateTime rescueNow(QDate(2024, 8, 31), QTime(9, 30));

ActInfo rescuing() { return test::testAct(ActKind::Setting, QStringLiteral("Cứu")); }

/// A register of some pages of subjects, closed, and what it said.
struct Damaged : TempRegister
{
    Damaged()
    {
        WriteAct act((*this)->database(), test::testAct(ActKind::Import));
        for (int i = 0; i < 300; ++i) {
            Subject each;
            each.name = QStringLiteral("Hộ Trần Thị Bé %1").arg(i);
            (*this)->subjects().add(act, each);
        }
        act.commit();
        said = test::dumpOf(**this);
        close();
    }
    QString target() const { return folder().file(QStringLiteral("cứu.db")); }
    void spoil(qint64 from, qint64 bytes) const
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.seek(from);
        file.write(QByteArray(bytes, '\xA5'));
    }
    /// Pages whose bytes hold the text.
    std::vector<qint64> pagesWith(const QByteArray& text) const
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        std::vector<qint64> pages;
        for (qint64 at = 0; at < all.size(); at += 4096)
            if (all.mid(at, 4096).contains(text)) pages.push_back(at);
        return pages;
    }
    QStringList saved() const { return test::dumpOf(*openRegister(target(), rescueNow)); }
    QStringList said;
};

} // namespace

TEST_CASE("all of a sound register is read into a new one", "[backup]")
{
    Damaged book;
    const Rescue rescue = rescueRegister(book.path(), book.target(), rescuing());
    CHECK(rescue.lost() == 0);
    CHECK(rescue.fromHistory() == 0);
    CHECK(book.saved() == book.said);
    CHECK(openRegister(book.target(), rescueNow)->history().acts(1).front().info.label == QStringLiteral("Cứu"));
    CHECK_THROWS_AS(rescueRegister(book.path(), book.target(), rescuing()), Error); // nothing is written over
}

TEST_CASE("bad pages cost nothing the history still tells", "[backup]")
{
    Damaged book;
    SECTION("a page of records")
    {
        // The table's own pages hold the name as text and no image of it.
        for (const qint64 page : book.pagesWith("Bé 150"))
            if (page != book.pagesWith("\"name\":\"Hộ Trần Thị Bé 150\"").front()) book.spoil(page, 4096);
        CHECK_THROWS_AS(openRegister(book.path(), rescueNow), Error);
        const Rescue rescue = rescueRegister(book.path(), book.target(), rescuing());
        CHECK(rescue.fromHistory() > 0);
        CHECK(rescue.lost() == 0);
        CHECK(book.saved() == book.said);
    }
    SECTION("the head of the file")
    {
        book.spoil(0, 100);
        rescueRegister(book.path(), book.target(), rescuing());
        CHECK(book.saved() == book.said);
    }
    SECTION("a page of the history")
    {
        const auto pages = book.pagesWith("\"name\":\"Hộ Trần Thị Bé 150\"");
        REQUIRE_FALSE(pages.empty());
        book.spoil(pages.front(), 4096);
        const Rescue rescue = rescueRegister(book.path(), book.target(), rescuing());
        CHECK(book.saved() == book.said);
        CHECK(std::any_of(rescue.tables.begin(), rescue.tables.end(), [](const RescuedTable& each) {
            return each.name == QLatin1String("history") && !each.torn.empty();
        }));
    }
    CHECK(checkRegisterFile(book.target()).damages.isEmpty());
}

TEST_CASE("what rests on something lost is named as lost, and what is left is sound", "[backup]")
{
    TempRegister book;
    const Subject maker = book.addSubject(QStringLiteral("Hộ Trần Thị Bé"));
    book.addProduct(QStringLiteral("Mật ong"), maker.id);
    book->database().run(QStringLiteral("delete from history where entity = 'subject'"));
    book->database().run(QStringLiteral("pragma foreign_keys = off"));
    book->database().run(QStringLiteral("delete from subject"));
    book.close();
    const QString target = book.folder().file(QStringLiteral("cứu.db"));
    const Rescue rescue = rescueRegister(book.path(), target, rescuing());
    CHECK(rescue.lost() == 1);
    CHECK(checkRegisterFile(target).damages.isEmpty());
    CHECK(openRegister(target, rescueNow)->products().all().empty());
}

TEST_CASE("of a letter nothing is saved and nothing is made", "[backup]")
{
    const test::TempFolder folder;
    const QString letter = folder.file(QStringLiteral("thư.db"));
    QFile file(letter);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(20'000, 'x'));
    file.close();
    const QString target = folder.file(QStringLiteral("cứu.db"));
    CHECK_THROWS_AS(rescueRegister(letter, target, rescuing()), Error);
    CHECK_FALSE(QFileInfo::exists(target));
}
