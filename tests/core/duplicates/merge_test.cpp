#include "core/duplicates/merge.h"

#include "core/promotion/promotion_stores.h"
#include "core/storage/attachment_store.h"
#include "tests/support/register_dump.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

namespace ocop::test {
namespace {

void within(TempRegister& book, const std::function<void(WriteAct&)>& work)
{
    WriteAct act(book->database(), testAct(ActKind::Batch, QStringLiteral("gộp")));
    work(act);
    act.commit();
}

/// Two records of one producer, with everything that can hang on them.
struct Twins
{
    TempRegister book;
    Subject kept = book.addSubject(QStringLiteral("HTX Đại Hòa"));
    Subject gone = book.addSubject(QStringLiteral("Hợp tác xã Đại Hoà"));
    Product tea = book.addProduct(QStringLiteral("Chè"), kept.id);
    Product doubled = book.addProduct(QStringLiteral("Chè"), gone.id);
    Product salt = book.addProduct(QStringLiteral("Muối"), gone.id);

    Twins()
    {
        book.addCertificate(tea.id, QDate(2020, 5, 1));
        book.addCertificate(doubled.id, QDate(2023, 5, 1), 4);
        within(book, [&](WriteAct& act) {
            SubjectVersion former;
            former.subject = gone.id;
            former.until = QDate(2021, 1, 1);
            former.name = QStringLiteral("Tổ hợp tác Đại Hoà");
            book->subjectVersions().add(act, former);
            ProductVersion owner;
            owner.product = tea.id;
            owner.subject = gone.id;
            owner.until = QDate(2019, 1, 1);
            owner.name = QStringLiteral("Chè");
            book->productVersions().add(act, owner);
            Application dossier;
            dossier.product = doubled.id;
            dossier.ruleSet = QStringLiteral("QD148");
            dossier.filedOn = QDate(2023, 2, 1);
            book->evaluation().applications.add(act, dossier);
            attachFile(book->attachments(), act, QStringLiteral("subject"), gone.id.value, QStringLiteral("a.pdf"),
                       QByteArray("%PDF-1.4 a"), QDate(2023, 1, 1));
            attachFile(book->attachments(), act, QStringLiteral("product"), doubled.id.value, QStringLiteral("b.pdf"),
                       QByteArray("%PDF-1.4 b"), QDate(2023, 1, 1));
            meet(act);
        });
    }

    /// Both at one event, each with its tea, and a contract of the one that goes.
    void meet(WriteAct& act)
    {
        PromotionStores& promotion = book->stores<PromotionStores>();
        TradeEvent event;
        event.name = QStringLiteral("Hội nghị");
        event.startsOn = event.endsOn = QDate(2024, 8, 31);
        promotion.events.add(act, event);
        for (const auto& [subject, product] : {std::pair(kept.id, tea.id), std::pair(gone.id, doubled.id)}) {
            EventParticipant participant;
            participant.event = event.id;
            participant.subject = subject;
            promotion.participants.add(act, participant);
            EventProduct shown;
            shown.participant = participant.id;
            shown.product = product;
            promotion.shown.add(act, shown);
        }
        Buyer buyer;
        buyer.name = QStringLiteral("Siêu thị");
        promotion.buyers.add(act, buyer);
        Contract contract;
        contract.subject = gone.id;
        contract.buyer = buyer.id;
        contract.signedOn = event.startsOn;
        promotion.contracts.add(act, contract);
        ContractItem item;
        item.contract = contract.id;
        item.product = doubled.id;
        promotion.items.add(act, item);
    }
};

} // namespace

TEST_CASE("everything of a merged producer follows, and taking the act back parts them again", "[merge]")
{
    Twins twins;
    TempRegister& book = twins.book;
    const QStringList before = dumpOf(*book);
    Subject kept = *book->subjects().find(twins.kept.id);
    kept.phone = QStringLiteral("0905123456"); // a field chosen from the other
    within(book, [&](WriteAct& act) { mergeSubjects(*book, act, kept, twins.gone.id); });
    const ActId merged = book->history().acts(1).front().id;
    CHECK(book->subjects().all().size() == 1);
    CHECK(book->subjects().find(twins.kept.id)->phone == QLatin1String("0905123456"));
    for (const Product& product : book->products().all()) CHECK(product.subject == twins.kept.id);
    CHECK(book->subjectVersions().all().front().subject == twins.kept.id);
    CHECK(book->productVersions().all().front().subject == twins.kept.id);
    CHECK(attachmentsOf(book->attachments(), QStringLiteral("subject"), twins.kept.id.value).size() == 1);

    PromotionStores& promotion = book->stores<PromotionStores>();
    CHECK(promotion.contracts.all().front().subject == twins.kept.id);
    REQUIRE(promotion.participants.all().size() == 1); // once at one event, with what both showed
    CHECK(
        promotion.shown.where(EventProduct::Field::participant, promotion.participants.all().front().id.value).size() ==
        2);

    // The two products of one name are now one producer's: they become one too.
    const Product tea = *book->products().find(twins.tea.id);
    within(book, [&](WriteAct& act) { mergeProducts(*book, act, tea, twins.doubled.id); });
    CHECK(book->products().all().size() == 2);
    CHECK(book->certificates().where(QStringLiteral("product_id"), tea.id.value).size() == 2);
    CHECK(book->evaluation().applications.all().front().product == tea.id);
    CHECK(promotion.shown.all().size() == 1);
    CHECK(promotion.items.all().front().product == tea.id);
    CHECK(attachmentsOf(book->attachments(), QStringLiteral("product"), tea.id.value).size() == 1);

    // The merged subject cannot be parted while the later merge rests on it … by its products, which changed since.
    CHECK(book->obstacleTo(merged));
    book->takeBack(book->undoable(test::testDesk)->id, testAct(ActKind::Undo));
    CHECK_FALSE(book->obstacleTo(merged));
    book->takeBack(merged, testAct(ActKind::Undo));
    CHECK(dumpOf(*book) == before);
}

TEST_CASE("products with certificates of one first day are not merged, and nothing is written", "[merge]")
{
    Twins twins;
    TempRegister& book = twins.book;
    book.addCertificate(twins.salt.id, QDate(2020, 5, 1));
    const QStringList before = dumpOf(*book);
    const Findings findings = obstaclesToMerge(*book, twins.tea.id, twins.salt.id);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().args == QStringList{QStringLiteral("01/05/2020")});
    CHECK_THROWS_AS(within(book, [&](WriteAct& act) { mergeProducts(*book, act, twins.tea, twins.salt.id); }), Error);
    CHECK_THROWS_AS(within(book, [&](WriteAct& act) { mergeSubjects(*book, act, twins.kept, twins.kept.id); }), Error);
    CHECK(dumpOf(*book) == before);
}

TEST_CASE("two products with an open dossier each are not merged; the finding names both", "[merge]")
{
    TempRegister book;
    const Subject maker = book.addSubject(QStringLiteral("HTX Đại Hòa"));
    const Product tea = book.addProduct(QStringLiteral("Chè"), maker.id);
    const Product doubled = book.addProduct(QStringLiteral("Chè"), maker.id);
    within(book, [&](WriteAct& act) {
        for (const ProductId product : {tea.id, doubled.id}) {
            Application dossier;
            dossier.product = product;
            dossier.ruleSet = QStringLiteral("QD148");
            dossier.filedOn = QDate(2023, 2, int(product.value));
            book->evaluation().applications.add(act, dossier);
        }
    });
    const QStringList before = dumpOf(*book);
    const Findings obstacles = obstaclesToMerge(*book, tea.id, doubled.id);
    REQUIRE(obstacles.size() == 1);
    CHECK(obstacles.front().code == QLatin1String("bothOpenDossiers"));
    CHECK(obstacles.front().args.size() == 2);
    try {
        within(book, [&](WriteAct& act) { mergeProducts(*book, act, tea, doubled.id); });
        FAIL("merged all the same");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::BadInput);
        CHECK(error.detail().startsWith(QLatin1String("bothOpenDossiers|")));
    }
    CHECK(dumpOf(*book) == before);
}

TEST_CASE("the record that stays may take the code of the one that goes", "[merge]")
{
    TempRegister book;
    const auto withCode = [&](auto& store, auto record, const char* code) {
        record.code = QLatin1String(code);
        within(book, [&](WriteAct& act) { store.save(act, record); });
        return record;
    };
    Subject kept = withCode(book->subjects(), book.addSubject(QStringLiteral("HTX A")), "CT-1");
    const Subject gone = withCode(book->subjects(), book.addSubject(QStringLiteral("HTX  A")), "CT-2");
    Product tea = withCode(book->products(), book.addProduct(QStringLiteral("Chè"), kept.id), "SP-1");
    const Product doubled = withCode(book->products(), book.addProduct(QStringLiteral("Chè"), kept.id), "SP-2");
    const QStringList before = dumpOf(*book);
    kept.code = gone.code;
    within(book, [&](WriteAct& act) { mergeSubjects(*book, act, kept, gone.id); });
    tea.code = doubled.code;
    within(book, [&](WriteAct& act) { mergeProducts(*book, act, tea, doubled.id); });
    CHECK(book->subjects().find(kept.id)->code == QLatin1String("CT-2"));
    CHECK(book->products().find(tea.id)->code == QLatin1String("SP-2"));
    for (int i = 0; i < 2; ++i) book->takeBack(book->undoable(test::testDesk)->id, testAct(ActKind::Undo));
    CHECK(dumpOf(*book) == before);
}

} // namespace ocop::test
