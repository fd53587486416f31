// Lists of participants and guests: what their columns hold, whom their lines mean, what is written of them.
#include "core/exchange/hall/paste_plan.h"
#include "core/exchange/hall/pasted_headings.h"
#include "core/office/office_state.h"
#include "core/office/open_register.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

namespace ocop::test {
namespace {

Sheet sheetOf(const std::vector<QStringList>& rows) { return workbookOf(rows).sheets.front(); }

QString columnsAs(const PastedList& list)
{
    QStringList words;
    for (const auto& [column, field] : list.columns)
        words << QStringLiteral("%1=%2").arg(QString::number(column), codeOf(field));
    return words.join(u' ');
}

/// A conference with one participant and one guest in a register of a few producers.
struct Invited
{
    TempRegister book;
    Subject tienMy = book.addSubject(QStringLiteral("Hợp tác xã Nông nghiệp Tiên Mỹ"));
    Subject huong = book.addSubject(QStringLiteral("Hộ kinh doanh Nguyễn Thị Hương"));
    Product pepper = book.addProduct(QStringLiteral("Tiêu Tiên Phước"), tienMy.id);
    Product tea = book.addProduct(QStringLiteral("Trà lá sâm"), tienMy.id);
    Product cake = book.addProduct(QStringLiteral("Bánh tráng"), huong.id);
    TradeEvent event;
    Buyer buyer;

    Invited()
    {
        write([&](WriteAct& act, PromotionStores& stores) {
            huong.phone = QStringLiteral("0905123456");
            book->subjects().save(act, huong);
            event.name = QStringLiteral("Hội nghị");
            event.startsOn = event.endsOn = QDate(2024, 8, 31);
            stores.events.add(act, event);
            buyer.name = QStringLiteral("Siêu thị Hoa Sen");
            stores.buyers.add(act, buyer);
        });
    }

    void write(const std::function<void(WriteAct&, PromotionStores&)>& work)
    {
        WriteAct act(book->database(), testAct());
        work(act, book->stores<PromotionStores>());
        act.commit();
    }

    PastePlan plan(const std::vector<QStringList>& rows, bool guests = false, const PasteChoices& choices = {})
    {
        const OfficeState state = OfficeState::load(*book);
        const PasteSource source{state.stored, book->units(), state.promotion};
        return guests ? planGuests(source, event.id, sheetOf(rows), choices)
                      : planParticipants(source, event.id, sheetOf(rows), choices);
    }
    void apply(const PastePlan& plan)
    {
        write([&](WriteAct& act, PromotionStores& stores) { applyPasted(stores, act, plan); });
    }
    std::vector<EventParticipant> participants() { return book->stores<PromotionStores>().participants.all(); }
};

QString stepsOf(const PastePlan& plan)
{
    QStringList steps;
    for (const PastedLine& line : plan.lines) steps << codeOf(line.step);
    return steps.join(u' ');
}

} // namespace

TEST_CASE("columns of a list of participants are known by their headings, in whatever order", "[attendees]")
{
    const auto none = [](const QString&) { return false; };
    const PastedList list = readPasted(
        PasteKind::Participants,
        sheetOf({{QStringLiteral("DANH SÁCH THAM GIA HỘI NGHỊ")},
                 {QStringLiteral("STT"), QStringLiteral("Số điện thoại"), QStringLiteral("Tên chủ thể/cơ sở sản xuất"),
                  QStringLiteral("Họ và tên người dự"), QStringLiteral("Chức vụ"), QStringLiteral("Gian hàng số"),
                  QStringLiteral("Sản phẩm trưng bày"), QStringLiteral("Số ghế")},
                 {QStringLiteral("1"), QStringLiteral("905123456"), QStringLiteral("HTX A"), QStringLiteral("Lê B"),
                  QStringLiteral("Giám đốc"), QStringLiteral("A1"), QStringLiteral("Tiêu"), QStringLiteral("3")}}),
        none);
    CHECK(columnsAs(list).toStdString() == "1=ordinal 2=phone 3=organisation 4=person 5=title 6=stall 7=products");
    REQUIRE(list.rows.size() == 1);
    CHECK(list.rows.front().of(PastedField::Phone).toStdString() == "0905123456");
    CHECK(list.rows.front().rest == QStringList{QStringLiteral("Số ghế: 3")});

    const std::pair<const char16_t*, std::optional<PastedField>> titles[] = {
        {u"Đơn vị", PastedField::Organisation},
        {u"Cơ quan, đơn vị", PastedField::Organisation},
        {u"Tên doanh nghiệp", PastedField::Organisation},
        {u"Người đại diện", PastedField::Person},
        {u"Đại diện cơ sở", PastedField::Person},
        {u"SĐT", PastedField::Phone},
        {u"Loại hình", PastedField::Kind},
        {u"Email liên hệ", PastedField::Email},
        {u"Nhu cầu kết nối", PastedField::Wants},
        {u"Địa chỉ cơ sở", PastedField::Place},
        {u"MST", PastedField::TaxCode},
        {u"HTX Tiên Mỹ", std::nullopt},
        {u"Công ty TNHH Sâm Sâm", std::nullopt}};
    for (const auto& [title, field] : titles) {
        INFO(QString::fromUtf16(title).toStdString());
        CHECK((pastedField(PasteKind::Guests, QString::fromUtf16(title)) == field));
    }
}

TEST_CASE("columns without headings are guessed from what stands in them", "[attendees]")
{
    const PastedList list =
        readPasted(PasteKind::Participants,
                   sheetOf({{QStringLiteral("1"), QStringLiteral("HTX Tiên Mỹ"), QStringLiteral("Lê Văn Bình"),
                             QStringLiteral("Giám đốc"), QStringLiteral("0905 111 222"), QStringLiteral("A12"),
                             QStringLiteral("tiêu, chè dây")},
                            {QStringLiteral("2"), QStringLiteral("Cơ sở Phú Ninh"), QStringLiteral("Trần Thị Cúc"),
                             QStringLiteral("Chủ cơ sở"), QStringLiteral("0914222333"), QStringLiteral("A13"),
                             QStringLiteral("bánh tráng")}}),
                   [](const QString&) { return false; });
    CHECK_FALSE(list.hasHeading());
    CHECK(columnsAs(list).toStdString() == "1=ordinal 2=organisation 3=person 4=title 5=phone 6=stall 7=products");
    CHECK(list.rows.size() == 2);
}

TEST_CASE("a line means a producer by name, phone or tax code, and asks where only a person can tell", "[attendees]")
{
    Invited hall;
    const QString head = QStringLiteral("Chủ thể");
    const QString phone = QStringLiteral("Điện thoại");
    const PastePlan plan = hall.plan({{head, phone},
                                      {QStringLiteral("HTX NN Tiên Mỹ"), {}},
                                      {QStringLiteral("Bánh tráng Cô Hương"), QStringLiteral("0905 123 456")},
                                      {QStringLiteral("HKD Nguyễn Hương Thị"), {}},
                                      {QStringLiteral("HTX chưa ai biết"), {}},
                                      {QStringLiteral("hop tac xa nong nghiep tien my"), {}},
                                      {{}, QStringLiteral("0914000111")}});
    CHECK(stepsOf(plan).toStdString() == "adds asks asks unknown joins nameless");
    REQUIRE(plan.lines.size() == 6);
    CHECK(plan.lines[0].participant.subject == hall.tienMy.id);
    CHECK(plan.lines[1].candidates == std::vector<qint64>{hall.huong.id.value});
    CHECK(plan.lines[2].candidates == std::vector<qint64>{hall.huong.id.value});

    PasteChoices choices;
    choices.meant.insert(plan.lines[1].key(), hall.huong.id.value);
    const PastePlan chosen = hall.plan(
        {{head, phone}, {QStringLiteral("Bánh tráng Cô Hương"), QStringLiteral("0905 123 456")}}, false, choices);
    CHECK(stepsOf(chosen).toStdString() == "adds");
}

TEST_CASE("products named are shown, what is none of the producer's is kept in the note", "[attendees]")
{
    Invited hall;
    const std::vector<QStringList> rows{
        {QStringLiteral("Chủ thể"), QStringLiteral("Sản phẩm trưng bày"), QStringLiteral("Yêu cầu điện")},
        {QStringLiteral("HTX NN Tiên Mỹ"), QStringLiteral("tieu tien phuoc (4 sao), Nước mắm"),
         QStringLiteral("2 ổ cắm")}};
    const PastePlan plan = hall.plan(rows);
    REQUIRE(plan.lines.size() == 1);
    CHECK(plan.lines.front().products == std::vector<ProductId>{hall.pepper.id});
    CHECK(plan.lines.front().strangeProducts == QStringList{QStringLiteral("Nước mắm")});
    CHECK(plan.lines.front().participant.note.toStdString() ==
          "Sản phẩm ghi trong danh sách: Nước mắm\nYêu cầu điện: 2 ổ cắm");
    hall.apply(plan);
    REQUIRE(hall.participants().size() == 1);
    CHECK(hall.book->stores<PromotionStores>().shown.all().size() == 1);

    SECTION("once more it is there already, and what it lacked is completed")
    {
        CHECK(stepsOf(hall.plan(rows)).toStdString() == "known");
        const PastePlan more =
            hall.plan({{QStringLiteral("Chủ thể"), QStringLiteral("Gian hàng"), QStringLiteral("Sản phẩm")},
                       {QStringLiteral("HTX NN Tiên Mỹ"), QStringLiteral("A7"), QStringLiteral("Trà lá sâm")}});
        CHECK(stepsOf(more).toStdString() == "completes");
        hall.apply(more);
        REQUIRE(hall.participants().size() == 1);
        CHECK(hall.participants().front().stall == QStringLiteral("A7"));
        CHECK(hall.book->stores<PromotionStores>().shown.all().size() == 2);
    }
}

TEST_CASE("guests that buy are linked to their buyer, or become new ones when that is wanted", "[attendees]")
{
    Invited hall;
    const std::vector<QStringList> rows{
        {QStringLiteral("Đơn vị"), QStringLiteral("Người đại diện"), QStringLiteral("Chức vụ"),
         QStringLiteral("Email")},
        {QStringLiteral("SIÊU THỊ HOA SEN"), QStringLiteral("Lê An"), QStringLiteral("Trưởng phòng thu mua"), {}},
        {QStringLiteral("Công ty CP Xuất khẩu Biển Xanh"), QStringLiteral("Võ Bình"), {}, QStringLiteral("b@x.vn")},
        {QStringLiteral("Sở Công Thương"), {}, {}, {}},
        {QStringLiteral("UBND huyện Tiên Phước"), {}, {}, {}},
        {QStringLiteral("Trung tâm Khuyến công và Xúc tiến thương mại"), {}, {}, {}},
        {QStringLiteral("Báo Quảng Nam"), {}, {}, {}}};
    const PastePlan plan = hall.plan(rows, true);
    QStringList kinds;
    for (const PastedLine& line : plan.lines) kinds << codeOf(line.guest.kind);
    CHECK(kinds.join(u' ').toStdString() == "buyer buyer agency locality promotion press");
    CHECK(plan.lines[0].guest.buyer == hall.buyer.id);
    CHECK_FALSE(plan.lines[1].makesBuyer);

    PasteChoices choices;
    choices.makesBuyers = true;
    hall.apply(hall.plan(rows, true, choices));
    PromotionStores& stores = hall.book->stores<PromotionStores>();
    CHECK(stores.guests.all().size() == 6);
    REQUIRE(stores.buyers.all().size() == 2);
    CHECK(stores.buyers.all().back().kind == BuyerKind::Exporter);
    CHECK(stores.buyers.all().back().email == QStringLiteral("b@x.vn"));
    CHECK(stores.guests.all()[1].buyer == stores.buyers.all().back().id);
    CHECK(hall.plan(rows, true, choices).count(PasteStep::Known) == 6);
}

} // namespace ocop::test
