// What buyers look for finds products in force, with reasons, and the other way round.
#include "core/promotion/matching.h"
#include "core/promotion/promotion_stores.h"
#include "tests/support/made_up_snapshot.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>

namespace ocop::test {
namespace {

const QDate matchDay(2024, 8, 31);

QString utf(const char* text) { return QString::fromUtf8(text); }

/// A few products in force on 31/8/2024, their standards and a buyer.
struct Shelf
{
    TempRegister book;
    Subject maker = book.addSubject(utf("HTX Tiên Mỹ"));
    Buyer buyer;

    Shelf()
    {
        write([&](WriteAct& act) {
            buyer.name = utf("Siêu thị Hoa Sen");
            stores().buyers.add(act, buyer);
        });
    }

    PromotionStores& stores() { return book->stores<PromotionStores>(); }
    void write(const std::function<void(WriteAct&)>& work)
    {
        WriteAct act(book->database(), testAct());
        work(act);
        act.commit();
    }
    /// Recognised on the day; `group` is one of the programme's.
    Product put(const char* name, qint64 group, QDate from = QDate(2023, 6, 1), int stars = 3)
    {
        const Product product = book.addProduct(utf(name), maker.id, group);
        book.addCertificate(product.id, from, stars);
        return product;
    }
    void hold(const char* kind, QDate until, ProductId product = {})
    {
        write([&](WriteAct& act) {
            StandardCertificate paper;
            paper.subject = maker.id;
            paper.product = product;
            paper.kind = QLatin1String(kind);
            paper.issuedOn = QDate(2022, 1, 1);
            paper.expiresOn = until;
            book->standards().add(act, paper);
        });
    }
    BuyerNeed want(const char* goods, qint64 group = 0, const char* standards = "")
    {
        BuyerNeed need;
        need.buyer = buyer.id;
        need.goods = utf(goods);
        need.group = {group};
        need.standards = QLatin1String(standards);
        write([&](WriteAct& act) { stores().needs.add(act, need); });
        return need;
    }
    /// What is found, the best first: "name: point point".
    QStringList found(const BuyerNeed& need)
    {
        const Snapshot snapshot = Snapshot::load(*book);
        const auto products = productsOn(snapshot, book->units(), book->groups(), matchDay, 90);
        const ProductMatcher::Standards standards(book->standards().all());
        QStringList lines;
        for (const Match& each : ProductMatcher(products, book->groups(), standards, matchDay).productsFor(need)) {
            QStringList points;
            for (const MatchPoint& point : each.points) points << codeOf(point.says);
            lines << snapshot.product(each.product)->name + QStringLiteral(": ") + points.join(u' ');
        }
        return lines;
    }
};

} // namespace

TEST_CASE("goods are found by whole words, with marks before without, in name, group and description", "[matching]")
{
    Shelf shelf;
    shelf.put("Mật ong rừng", 1);
    shelf.put("Trà gừng mật ong", 1);
    shelf.put("Cá tra phi lê", 1);
    shelf.put("Mat ong Que Son", 1); // typed without marks
    shelf.put("Ong mật đóng chai", 1);
    shelf.put("Mắt ong", 1); // other words
    shelf.put("Mật ong hết hạn", 1, QDate(2020, 1, 1));
    const auto names = [&](const char* goods) {
        QStringList all;
        for (const QString& line : shelf.found(shelf.want(goods))) all << line.section(u':', 0, 0);
        all.sort();
        return all;
    };
    CHECK(names("mật ong") ==
          QStringList{utf("Mat ong Que Son"), utf("Mật ong rừng"), utf("Ong mật đóng chai"), utf("Trà gừng mật ong")});
    CHECK(names("các loại trà") == QStringList{utf("Trà gừng mật ong")});
    CHECK(names("cá tra, trà gừng").size() == 2);
    CHECK(names("mật").size() == 4);
    CHECK(names("xe đạp").isEmpty());
    // The words in a row come before the same words apart.
    CHECK(shelf.found(shelf.want("mật ong")).last().startsWith(utf("Ong mật")));
}

TEST_CASE("a group wanted finds what lies under it; goods named decide what comes first", "[matching]")
{
    Shelf shelf;
    const ProductGroups& groups = shelf.book->groups();
    const ProductGroup* set = groups.current(GroupLevel::Set).at(5);
    const ProductGroup* group = groups.find(set->parent);
    const ProductGroup* sector = groups.sectorOf(set->id);
    REQUIRE(group);
    REQUIRE(sector);
    const qint64 elsewhere = groups.current(GroupLevel::Sector).back()->id.value;
    shelf.put("Bánh tổ", set->id.value);
    shelf.put("Kẹo gừng", set->id.value);
    shelf.put("Bánh cảnh", elsewhere);
    shelf.put("Bánh lạ", 0);
    CHECK(shelf.found(shelf.want("", group->id.value)) ==
          QStringList{utf("Bánh tổ: inGroup"), utf("Kẹo gừng: inGroup")});
    CHECK(shelf.found(shelf.want("bánh", set->id.value)) == QStringList{utf("Bánh tổ: inName inGroup"),
                                                                        utf("Bánh lạ: inName groupUnknown"),
                                                                        utf("Kẹo gừng: inGroup notInText")});
    // A whole sector says too little to offer what does not have the words.
    CHECK(shelf.found(shelf.want("bánh", sector->id.value)) ==
          QStringList{utf("Bánh tổ: inName inGroup"), utf("Bánh lạ: inName groupUnknown")});
}

TEST_CASE("standards wanted are held, ended, about to end or lacking, of the product or its producer", "[matching]")
{
    Shelf shelf;
    const Product pepper = shelf.put("Tiêu rừng", 1, QDate(2021, 10, 1));
    const auto points = [&](const char* standards) {
        return shelf.found(shelf.want("tiêu", 0, standards)).value(0).section(QStringLiteral(": "), 1);
    };
    CHECK(points("") == utf("inName certificateEnding")); // until 1/10/2024
    CHECK(points("haccp") == utf("inName lacksStandard certificateEnding"));
    shelf.hold("haccp", QDate(2024, 8, 30));
    CHECK(points("haccp") == utf("inName standardEnded certificateEnding"));
    shelf.hold("haccp", QDate(2024, 9, 30));
    CHECK(points("haccp") == utf("inName holdsStandard standardEnding certificateEnding"));
    shelf.hold("haccp", QDate(2026, 9, 30));
    CHECK(points("haccp vietgap") == utf("inName holdsStandard lacksStandard certificateEnding"));
    const Product other = shelf.put("Trà", 1);
    shelf.hold("vietgap", QDate(), other.id); // another product's
    CHECK(points("vietgap") == utf("inName lacksStandard certificateEnding"));
    shelf.hold("vietgap", QDate(), pepper.id);
    CHECK(points("vietgap") == utf("inName holdsStandard certificateEnding"));
    BuyerNeed much = shelf.want("tiêu");
    much.quantity = 5000;
    much.priceTo = 90'000;
    CHECK(shelf.found(much) == QStringList{utf("Tiêu rừng: inName certificateEnding quantityUnknown priceUnknown")});
}

TEST_CASE("both ways find the same, each product once for a buyer; needs that ended find nothing", "[matching]")
{
    Shelf shelf;
    const Product honey = shelf.put("Mật ong rừng", 1);
    shelf.want("mật ong", 0, "haccp");
    const BuyerNeed better = shelf.want("mật ong");
    BuyerNeed over = shelf.want("rừng");
    over.until = QDate(2024, 8, 30);
    shelf.write([&](WriteAct& act) { shelf.stores().needs.save(act, over); });
    const PromotionBook promotion = PromotionBook::load(shelf.stores());
    const Snapshot snapshot = Snapshot::load(*shelf.book);
    const auto products = productsOn(snapshot, shelf.book->units(), shelf.book->groups(), matchDay, 90);
    const ProductMatcher::Standards standards;
    const ProductMatcher matcher(products, shelf.book->groups(), standards, matchDay);
    const auto forBuyer = matcher.productsFor(promotion, shelf.buyer.id);
    REQUIRE(forBuyer.size() == 1);
    CHECK(forBuyer.front().product == honey.id);
    CHECK(forBuyer.front().need == better.id); // lacks nothing
    CHECK(matcher.buyersFor(promotion) == forBuyer);
    CHECK(matcher.productsFor(over).size() == 1); // asked of it alone it still says what fits
}

TEST_CASE("fifty needs are compared with ten thousand products in a moment", "[matching]")
{
    Shelf shelf;
    const Snapshot snapshot = madeUpSnapshot(shelf.book->units(), 10'000);
    const auto products = productsOn(snapshot, shelf.book->units(), shelf.book->groups(), matchDay, 90);
    const ProductMatcher::Standards standards;
    std::vector<BuyerNeed> needs(50);
    for (size_t i = 0; i < needs.size(); ++i) {
        needs[i].goods = products[i * 7].product->name.section(u' ', 0, 1);
        needs[i].standards = QStringLiteral("haccp vietgap");
    }
    QElapsedTimer timer;
    timer.start();
    const ProductMatcher matcher(products, shelf.book->groups(), standards, matchDay);
    const qint64 made = timer.elapsed();
    size_t hits = 0;
    for (const BuyerNeed& each : needs) hits += matcher.productsFor(each).size();
    WARN("laid out in " << made << " ms, 50 needs in " << timer.elapsed() - made << " ms, " << hits << " matches");
    CHECK(hits > 50);
    CHECK(timer.elapsed() < 20'000); // a developer's build on a busy machine
}

} // namespace ocop::test
