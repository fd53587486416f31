#include "core/office/since_backup.h"

#include "core/base/error.h"
#include "core/office/backup_book.h"
#include "core/office/open_register.h"
#include "core/office/record_stores.h"
#include "core/storage/backups/backup_shelf.h"
#include "core/storage/backups/restore.h"
#include "core/storage/driver.h"
#include "tests/support/register_dump.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

#include <QSet>

#include <algorithm>

using namespace ocop;
using ocop::test::TempRegister;
using ocop::test::testAct;

namespace {

const QDateTime sinceNow(QDate(2024, 8, 31), QTime(8, 0));

/// A register of a producer with a product, backed up.
struct BackedUp : TempRegister
{
    BackedUp()
    {
        maker = addSubject(QStringLiteral("HTX Nước mắm Cửa Khe"));
        product = addProduct(QStringLiteral("Nước mắm Cửa Khe"), maker.id);
        keep();
    }
    void keep()
    {
        backup = BackupShelf(folder().file(QStringLiteral("sao lưu")))
                     .add((*this)->database(), {sinceNow, QStringLiteral("Lê Thị Hạnh")});
    }
    void deleteBoth()
    {
        WriteAct act((*this)->database(), testAct(ActKind::Delete));
        (*this)->products().remove(act, product.id);
        (*this)->subjects().remove(act, maker.id);
        act.commit();
    }
    std::vector<RecordFate> fates()
    {
        const BackupBook book(backup);
        return fatesSince(**this, *book);
    }
    size_t placeOf(const std::vector<RecordFate>& all, const char* entity) const
    {
        const auto at = std::find_if(all.begin(), all.end(), [&](const RecordFate& each) {
            return each.record.entity == QLatin1String(entity);
        });
        REQUIRE(at != all.end());
        return size_t(at - all.begin());
    }
    void bring(const std::vector<RecordFate>& all, const std::vector<size_t>& which)
    {
        WriteAct act((*this)->database(), testAct(ActKind::Restore));
        bringBack(act, **this, all, which);
        act.commit();
    }

    Subject maker;
    Product product;
    QString backup;
};

} // namespace

TEST_CASE("every table of records has its store", "[backup]")
{
    TempRegister book;
    QSet<QString> stored;
    for (const RecordStore* each : recordStores(*book)) stored << each->entity();
    for (const TableLink& link : book->database().driver().links()) {
        INFO(link.table.toStdString());
        CHECK(stored.contains(link.table));
    }
}

TEST_CASE("a deleted product comes back out of a backup with its producer, as one act that is taken back", "[backup]")
{
    BackedUp book;
    const QStringList before = test::dumpOf(*book);
    book.addSubject(QStringLiteral("Hộ mới"));
    const QStringList beforeDeleting = test::dumpOf(*book);
    book.deleteBoth();
    const std::vector<RecordFate> all = book.fates();
    REQUIRE(all.size() == 3);
    const RecordFate& product = all[book.placeOf(all, "product")];
    CHECK(product.fate == Fate::Deleted);
    CHECK(product.name == QStringLiteral("Nước mắm Cửa Khe"));
    CHECK(product.who == QStringLiteral("test"));
    CHECK(std::count_if(all.begin(), all.end(), [](const RecordFate& each) { return each.fate == Fate::Added; }) == 1);

    const std::vector<size_t> which = withRelatives(*book, all, {book.placeOf(all, "product")});
    REQUIRE(which.size() == 2);
    CHECK(all[which.back()].record.entity == QLatin1String("subject"));
    book.bring(all, which);
    CHECK(test::dumpOf(*book) == beforeDeleting);
    CHECK(book.fates().size() == 1); // only the new one differs
    const ActId brought = book->history().last();
    CHECK_THROWS_AS(book.bring(all, which), Error); // it is not as it was when the two were compared
    CHECK(book->history().last() == brought);
    book->takeBack(brought, testAct(ActKind::Undo));
    CHECK(book.fates().size() == 3);
}

TEST_CASE("what went in the same act comes back with it, what went by itself stays away", "[backup]")
{
    BackedUp book;
    const Product other = book.addProduct(QStringLiteral("Mắm cá cơm"), book.maker.id);
    book.keep();
    {
        WriteAct act(book->database(), testAct(ActKind::Delete));
        book->products().remove(act, other.id);
        act.commit();
    }
    book.deleteBoth();
    const std::vector<RecordFate> all = book.fates();
    std::vector<size_t> which = withRelatives(*book, all, {book.placeOf(all, "subject")});
    REQUIRE(which.size() == 2);
    CHECK(all[which.back()].record.id == book.product.id.value);
}

TEST_CASE("a changed record gets the backup's values; a taken code is named and nothing is written", "[backup]")
{
    BackedUp book;
    Subject maker = *book->subjects().find(book.maker.id);
    maker.code = QStringLiteral("49-514-01");
    {
        WriteAct act(book->database(), testAct());
        book->subjects().save(act, maker);
        act.commit();
    }
    book.keep();
    {
        WriteAct act(book->database(), testAct());
        maker.code.clear();
        maker.name = QStringLiteral("Tên khác");
        book->subjects().save(act, maker);
        act.commit();
    }
    std::vector<RecordFate> all = book.fates();
    REQUIRE(all.size() == 1);
    CHECK(all.front().fate == Fate::Changed);
    SECTION("free")
    {
        book.bring(all, {0});
        CHECK(book->subjects().find(book.maker.id)->name == QStringLiteral("HTX Nước mắm Cửa Khe"));
        CHECK(book.fates().empty());
    }
    SECTION("taken by another")
    {
        Subject thief = book.addSubject(QStringLiteral("Hộ Lấy"));
        thief.code = QStringLiteral("49-514-01");
        {
            WriteAct act(book->database(), testAct());
            book->subjects().save(act, thief);
            act.commit();
        }
        const ActId last = book->history().last();
        CHECK_THROWS_AS(book.bring(all, {0}), Error);
        CHECK(book->history().last().value == last.value);
    }
}

TEST_CASE("what a backup has and the register never had comes back as new records that belong together", "[backup]")
{
    BackedUp book;
    const QString early = book.backup;
    const Subject other = book.addSubject(QStringLiteral("Hộ Mới"));
    book.addProduct(QStringLiteral("Mắm nêm"), other.id);
    book.keep();
    const QString late = book.backup;
    book.close();
    restoreBackup(early, book.path(), testAct(ActKind::Setting));
    // Since then another producer has the number the lost one had.
    const auto now = openRegister(book.path(), sinceNow);
    Subject stranger;
    stranger.name = QStringLiteral("Hộ Khác");
    {
        WriteAct act(now->database(), testAct(ActKind::Add));
        now->subjects().add(act, stranger);
        act.commit();
    }
    CHECK(stranger.id == other.id);
    const BackupBook backup(late);
    const std::vector<RecordFate> all = fatesSince(*now, *backup);
    const size_t product = book.placeOf(all, "product");
    CHECK(all[product].now.isEmpty());
    CHECK(all[product].mayComeBack());
    const std::vector<size_t> which = withRelatives(*now, all, {product});
    REQUIRE(which.size() == 2); // its producer as well
    {
        WriteAct act(now->database(), testAct(ActKind::Restore));
        bringBack(act, *now, all, which);
        act.commit();
    }
    const std::vector<Product> products = now->products().all();
    REQUIRE(products.size() == 2);
    CHECK(products.back().name == QStringLiteral("Mắm nêm"));
    CHECK(now->subjects().find(products.back().subject)->name == QStringLiteral("Hộ Mới"));
    CHECK(now->subjects().find(stranger.id)->name == QStringLiteral("Hộ Khác"));
    now->takeBack(now->history().last(), testAct(ActKind::Undo));
    CHECK(now->products().all().size() == 1);
}
