// Lists of buyers and contracts: their columns in any order, whom they mean, what cannot be read, and read twice.
#include "core/exchange/hall/money_text.h"
#include "core/exchange/hall/paste_plan.h"
#include "core/exchange/hall/pasted_headings.h"
#include "core/office/office_state.h"
#include "core/office/open_register.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

namespace ocop::test {
namespace {

/// "a|b|c" lines as a sheet.
Sheet linesOf(const char16_t* text)
{
    std::vector<QStringList> rows;
    for (const QString& line : QString::fromUtf16(text).split(u'\n', Qt::SkipEmptyParts))
        rows.push_back(line.split(u'|'));
    return workbookOf(rows).sheets.front();
}

/// Two producers, a buyer and a conference.
struct MarketDesk
{
    TempRegister book;
    Subject tienMy = book.addSubject(QStringLiteral("Hợp tác xã Nông nghiệp Tiên Mỹ"));
    Subject huong = book.addSubject(QStringLiteral("Hộ kinh doanh Nguyễn Thị Hương"));
    Product pepper = book.addProduct(QStringLiteral("Tiêu Tiên Phước"), tienMy.id);
    Buyer buyer;
    TradeEvent event;

    MarketDesk()
    {
        write([&](WriteAct& act, PromotionStores& stores) {
            buyer.name = QStringLiteral("Siêu thị Hoa Sen");
            stores.buyers.add(act, buyer);
            event.name = QStringLiteral("Hội nghị kết nối giao thương 2024");
            event.startsOn = event.endsOn = QDate(2024, 8, 31);
            stores.events.add(act, event);
        });
    }
    void write(const std::function<void(WriteAct&, PromotionStores&)>& work)
    {
        WriteAct act(book->database(), testAct());
        work(act, book->stores<PromotionStores>());
        act.commit();
    }
    PastePlan plan(PasteKind kind, const char16_t* text, const PasteChoices& choices = {})
    {
        const OfficeState state = OfficeState::load(*book);
        const PasteSource source{state.stored, book->units(), state.promotion, 90, QDate(2024, 8, 31)};
        const Sheet sheet = linesOf(text);
        return kind == PasteKind::Buyers ? planBuyers(source, sheet, choices) : planContracts(source, sheet, choices);
    }
    void apply(const PastePlan& plan)
    {
        write([&](WriteAct& act, PromotionStores& stores) { applyPasted(stores, act, plan); });
    }
    PromotionStores& stores() { return book->stores<PromotionStores>(); }
};

std::string settledAs(const PastePlan& plan)
{
    QStringList steps;
    for (const PastedLine& line : plan.lines) steps << codeOf(line.step);
    return steps.join(u' ').toStdString();
}

std::string columnsOf(const PastePlan& plan)
{
    QStringList words;
    for (const auto& [column, field] : plan.list.columns)
        words << QStringLiteral("%1=%2").arg(QString::number(column), codeOf(field));
    return words.join(u' ').toStdString();
}

} // namespace

TEST_CASE("headings of lists of buyers and contracts are known, names in the lists are none", "[paste]")
{
    struct Title
    {
        PasteKind kind;
        const char16_t* title;
        std::optional<PastedField> field;
    };
    const Title titles[] = {{PasteKind::Buyers, u"Tên đơn vị thu mua", PastedField::Organisation},
                            {PasteKind::Buyers, u"Doanh nghiệp", PastedField::Organisation},
                            {PasteKind::Buyers, u"Người liên hệ", PastedField::Person},
                            {PasteKind::Buyers, u"Thị trường tiêu thụ", PastedField::Markets},
                            {PasteKind::Buyers, u"Nhu cầu thu mua", PastedField::Wants},
                            {PasteKind::Buyers, u"Loại hình", PastedField::Kind},
                            {PasteKind::Buyers, u"Công ty TNHH Sâm Sâm", std::nullopt},
                            {PasteKind::Buyers, u"Siêu thị Hoa Sen", std::nullopt},
                            {PasteKind::Contracts, u"Số hợp đồng", PastedField::Number},
                            {PasteKind::Contracts, u"Ngày ký", PastedField::SignedOn},
                            {PasteKind::Contracts, u"Bên bán (chủ thể OCOP)", PastedField::Organisation},
                            {PasteKind::Contracts, u"Chủ thể", PastedField::Organisation},
                            {PasteKind::Contracts, u"Bên mua", PastedField::Buyer},
                            {PasteKind::Contracts, u"Đơn vị thu mua", PastedField::Buyer},
                            {PasteKind::Contracts, u"Giá trị (triệu đồng)", PastedField::Value},
                            {PasteKind::Contracts, u"Sản phẩm tiêu thụ", PastedField::Products},
                            {PasteKind::Contracts, u"Từ ngày", PastedField::StartsOn},
                            {PasteKind::Contracts, u"Đến ngày", PastedField::EndsOn},
                            {PasteKind::Contracts, u"Ký tại sự kiện", PastedField::Event},
                            {PasteKind::Contracts, u"Sự kiện", PastedField::Event},
                            {PasteKind::Contracts, u"Siêu thị Hoa Sen", std::nullopt},
                            {PasteKind::Contracts, u"Công ty phân phối Biển Xanh", std::nullopt},
                            {PasteKind::Contracts, u"HTX Tiên Mỹ", std::nullopt},
                            {PasteKind::Contracts, u"Hội nghị kết nối giao thương 2024", std::nullopt}};
    for (const Title& each : titles) {
        INFO(QString::fromUtf16(each.title).toStdString());
        CHECK((pastedField(each.kind, QString::fromUtf16(each.title)) == each.field));
    }
}

TEST_CASE("money of a cell is in its own unit, its heading's, or what it can only be", "[paste]")
{
    struct Read
    {
        const char16_t* cell;
        const char16_t* heading;
        Amount money;
    };
    const Read reads[] = {{u"1.250,5", u"Giá trị (triệu đồng)", 1250'50},
                          {u"250", u"Giá trị", 250'00},
                          {u"500 triệu", u"", 500'00},
                          {u"1,2 tỷ", u"Giá trị (đồng)", 1200'00},
                          {u"1,2 tỉ đồng", u"", 1200'00},
                          {u"350.000.000", u"Giá trị (đồng)", 350'00},
                          {u"350.000.000 đ", u"", 350'00},
                          {u"350000000", u"Giá trị", 350'00},
                          {u"0", u"Giá trị", 0},
                          {u"2,5", u"Giá trị (tỷ đồng)", 2500'00},
                          {u"ba trăm", u"", std::nullopt},
                          {u"300 thùng", u"", std::nullopt},
                          {u"-5", u"", std::nullopt}};
    for (const Read& each : reads) {
        INFO(QString::fromUtf16(each.cell).toStdString());
        CHECK(readMoney(QString::fromUtf16(each.cell), QString::fromUtf16(each.heading)) == each.money);
    }
}

TEST_CASE("a list of buyers is added once, and completes those there are", "[paste]")
{
    MarketDesk desk;
    const char16_t* list = u"TT|Điện thoại|Đơn vị thu mua|Loại hình|Thị trường|Người liên hệ|Nhu cầu|Mã số thuế|Ghế\n"
                           u"1|0905 111 222|SIÊU THỊ HOA SEN|siêu thị|miền Trung|Lê An|tiêu, nước mắm||\n"
                           u"2||Công ty CP Biển Xanh|xuất khẩu|Nhật Bản|Võ Bình|quế|4000123457|A1\n"
                           u"3||Cong ty CP Bien Xanh||Hàn Quốc||chè||\n"
                           u"4|0914||||||||\n";
    const PastePlan plan = desk.plan(PasteKind::Buyers, list);
    CHECK(columnsOf(plan) == "1=ordinal 2=phone 3=organisation 4=kind 5=markets 6=person 7=wants 8=taxCode");
    CHECK(settledAs(plan) == "completes adds joins");
    CHECK(desk.stores().buyers.all().size() == 1); // nothing before it was shown
    desk.apply(plan);
    const auto buyers = desk.stores().buyers.all();
    REQUIRE(buyers.size() == 2);
    CHECK(buyers[0].contact == QStringLiteral("Lê An"));
    CHECK(buyers[0].phone == QStringLiteral("0905111222"));
    CHECK(buyers[1].kind == BuyerKind::Exporter);
    CHECK(buyers[1].markets == QStringLiteral("Nhật Bản"));
    CHECK(buyers[1].note == QStringLiteral("Ghế: A1"));
    QStringList goods;
    for (const BuyerNeed& each : desk.stores().needs.all())
        goods << QStringLiteral("%1:%2").arg(QString::number(each.buyer.value), each.goods);
    CHECK(goods.join(u' ').toStdString() == "1:tiêu 1:nước mắm 2:quế 2:chè");
    CHECK(settledAs(desk.plan(PasteKind::Buyers, list)) == "known known joins");
}

TEST_CASE("a buyer that is like one of the register is asked about", "[paste]")
{
    MarketDesk desk;
    const char16_t* list = u"Đơn vị|Người liên hệ\nSiêu thị Sen Hoa|Lê An\nKhách sạn Sông Hàn|\n";
    const PastePlan plan = desk.plan(PasteKind::Buyers, list);
    CHECK(settledAs(plan) == "asks adds");
    REQUIRE(plan.lines[0].candidates == std::vector<qint64>{desk.buyer.id.value});
    CHECK(settledAs(desk.plan(PasteKind::Buyers, u"Đơn vị|Người liên hệ\nHoa Sen|Lê An\n")) == "asks");
    PasteChoices choices;
    choices.meant.insert(plan.lines[0].key(), desk.buyer.id.value);
    CHECK(settledAs(desk.plan(PasteKind::Buyers, list, choices)) == "completes adds");
}

TEST_CASE("a list of contracts is read in any order, once, and what it lacked is completed", "[paste]")
{
    MarketDesk desk;
    const char16_t* list =
        u"DANH SÁCH HỢP ĐỒNG\n"
        u"Bên mua|Giá trị (triệu đồng)|Số hợp đồng|Chủ thể|Sản phẩm|Ngày ký|Loại|Đến ngày|Sự kiện\n"
        u"siêu thị hoa sen|1.250,5|12/HĐTT|HTX NN Tiên Mỹ|tiêu tiên phước, Nước mắm|31/8/2024|tiêu thụ|31/8/2025|hội nghị "
        u"kết nối\n"
        u"Siêu thị Hoa Sen|||HKD Nguyễn Thị Hương|Bánh tráng|30/8/24|ghi nhớ||\n";
    const PastePlan plan = desk.plan(PasteKind::Contracts, list);
    CHECK(columnsOf(plan) == "1=buyer 2=value 3=number 4=organisation 5=products 6=signedOn 7=kind 8=endsOn 9=event");
    CHECK(settledAs(plan) == "adds adds");
    desk.apply(plan);
    const auto contracts = desk.stores().contracts.all();
    REQUIRE(contracts.size() == 2);
    CHECK(contracts[0].subject == desk.tienMy.id);
    CHECK(contracts[0].buyer == desk.buyer.id);
    CHECK(contracts[0].value == 1250'50);
    CHECK(contracts[0].event == desk.event.id);
    CHECK(contracts[0].endsOn == QDate(2025, 8, 31));
    CHECK(contracts[1].kind == ContractKind::Memorandum);
    CHECK(contracts[1].signedOn == QDate(2024, 8, 30));
    CHECK_FALSE(contracts[1].value);
    const auto items = desk.stores().items.all();
    REQUIRE(items.size() == 3);
    CHECK(items[0].product == desk.pepper.id);
    CHECK(items[1].goods == QStringLiteral("Nước mắm"));
    CHECK(settledAs(desk.plan(PasteKind::Contracts, list)) == "known known");
    const PastePlan more =
        desk.plan(PasteKind::Contracts, u"Số|Ngày ký|Bên bán|Bên mua|Từ ngày|Sản phẩm\n"
                                        u"12/HĐTT|31/8/2024|HTX NN Tiên Mỹ|Siêu thị Hoa Sen|1/9/2024|Chè dây\n");
    CHECK(settledAs(more) == "completes");
    desk.apply(more);
    CHECK(desk.stores().contracts.all().size() == 2);
    CHECK(desk.stores().contracts.all()[0].startsOn == QDate(2024, 9, 1));
    CHECK(desk.stores().items.all().size() == 4);
}

TEST_CASE("what a cell of a contract cannot be keeps its line back, and names the cell", "[paste]")
{
    MarketDesk desk;
    const PastePlan plan = desk.plan(PasteKind::Contracts, u"Chủ thể|Bên mua|Ngày ký|Giá trị|Loại|Đến ngày|Sự kiện\n"
                                                           u"HTX NN Tiên Mỹ|Siêu thị Hoa Sen|31/13/2024|5||\n"
                                                           u"HTX NN Tiên Mỹ|Siêu thị Hoa Sen|1/8/2024|ba trăm||\n"
                                                           u"HTX NN Tiên Mỹ|Siêu thị Hoa Sen|1/8/2024|5|thuê nhà|\n"
                                                           u"HTX NN Tiên Mỹ|Siêu thị Hoa Sen||5||\n"
                                                           u"HTX NN Tiên Mỹ|Siêu thị Hoa Sen|1/8/2024|5||1/7/2024\n"
                                                           u"HTX NN Tiên Mỹ|Siêu thị Hoa Sen|1/8/2024|5|||Hội chợ lạ\n"
                                                           u"HTX NN Tiên Mỹ|Siêu thị Hoa Sen|1/8/2024|5|phụ lục\n"
                                                           u"HTX NN Tiên Mỹ|Chợ ai đó|1/8/2024|5\n"
                                                           u"Ai Đó Lạ Hoắc|Siêu thị Hoa Sen|1/8/2024|5\n"
                                                           u"HTX NN Tiên Mỹ||1/8/2024|5\n");
    CHECK(settledAs(plan) ==
          "unreadable unreadable unreadable unreadable unreadable unreadable unreadable unknown unknown "
          "nameless");
    const std::pair<int, const char*> told[] = {{3, "dateForm"},      {4, "moneyForm"},       {5, "contractKindForm"},
                                                {3, "required"},      {6, "endsBeforeBegin"}, {7, "notFoundInList"},
                                                {5, "annexOfNothing"}};
    for (size_t i = 0; i < std::size(told); ++i) {
        INFO(i);
        REQUIRE(plan.lines[i].trouble);
        CHECK(plan.lines[i].trouble->column == told[i].first);
        CHECK(plan.lines[i].trouble->finding.code == QLatin1String(told[i].second));
    }
    CHECK(plan.lines[0].trouble->finding.args == QStringList{QStringLiteral("31/13/2024")});
    CHECK_FALSE(plan.writesAnything());
}

TEST_CASE("columns of contracts without headings are told by their looks, and a person's word goes first", "[paste]")
{
    MarketDesk desk;
    const char16_t* list = u"1|12/HĐTT|31/08/2024|HTX NN Tiên Mỹ|Siêu thị Hoa Sen|250|tiêu\n"
                           u"2|13/HĐNT|30/08/2024|HKD Nguyễn Thị Hương|Công ty Biển Xanh|1.250,5|bánh tráng\n";
    const PastePlan plan = desk.plan(PasteKind::Contracts, list);
    CHECK(columnsOf(plan) == "1=ordinal 2=number 3=signedOn 4=organisation 5=buyer 6=value 7=products");
    CHECK(settledAs(plan) == "adds unknown");
    CHECK(plan.lines[1].contract.kind == ContractKind::Frame);
    PasteChoices choices;
    choices.columns = {{6, std::nullopt}, {7, PastedField::Note}};
    const PastePlan said = desk.plan(PasteKind::Contracts, list, choices);
    CHECK(columnsOf(said) == "1=ordinal 2=number 3=signedOn 4=organisation 5=buyer 7=note");
    CHECK_FALSE(said.lines[0].contract.value);
    CHECK(said.lines[0].contract.note == QStringLiteral("tiêu\n250"));
    choices.columns = {{7, PastedField::Buyer}}; // taken from the column that had it
    CHECK(columnsOf(desk.plan(PasteKind::Contracts, list, choices)) ==
          "1=ordinal 2=number 3=signedOn 4=organisation 6=value 7=buyer");
}

TEST_CASE("rows of one contract join, and an annex goes to the one contract of its parties", "[paste]")
{
    MarketDesk desk;
    const char16_t* list = u"Số HĐ|Ngày ký|Chủ thể|Bên mua|Sản phẩm|Loại\n"
                           u"12|1/8/2024|HTX NN Tiên Mỹ|Siêu thị Hoa Sen|Tiêu Tiên Phước|\n"
                           u"12|1/8/2024|HTX NN Tiên Mỹ|Siêu thị Hoa Sen|Chè|\n";
    const PastePlan plan = desk.plan(PasteKind::Contracts, list);
    CHECK(settledAs(plan) == "adds joins");
    desk.apply(plan);
    REQUIRE(desk.stores().contracts.all().size() == 1);
    CHECK(desk.stores().items.all().size() == 2);
    const char16_t* annex = u"Số HĐ|Ngày ký|Chủ thể|Bên mua|Loại\n"
                            u"12/PL1|20/8/2024|HTX NN Tiên Mỹ|Siêu thị Hoa Sen|phụ lục\n";
    desk.apply(desk.plan(PasteKind::Contracts, annex));
    REQUIRE(desk.stores().contracts.all().size() == 2);
    CHECK(desk.stores().contracts.all()[1].annexOf == desk.stores().contracts.all()[0].id);
    CHECK(settledAs(desk.plan(PasteKind::Contracts, annex)) == "known");
}

} // namespace ocop::test
