// Lists of buyers and contracts read by keyboard: shown, answered, mended and written at once; with another desk beside.
#include "core/formats/xlsx_file.h"
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/event_wait.h"
#include "tests/support/ui/input_method.h"
#include "tests/support/ui/market_desk.h"
#include "tests/support/ui/other_register.h"
#include "tests/support/ui/scripted_ask.h"
#include "tests/support/ui/ui_support.h"
#include "ui/promotion/buyers_page.h"
#include "ui/promotion/contracts_page.h"
#include "ui/promotion/hall/paste_dialog.h"
#include "ui/promotion/hall/paste_words.h"
#include "ui/promotion/hall/tasks_dialog.h"
#include "ui/promotion/matches_dialog.h"
#include "ui/table/record_table.h"

#include <catch2/catch.hpp>

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ocop::test {
namespace {

constexpr InputMethod::Kind inputKinds[] = {InputMethod::Kind::IBus, InputMethod::Kind::Fcitx};

void copyText(const char16_t* text) { QGuiApplication::clipboard()->setText(QString::fromUtf16(text)); }

/// Down in a box of choices until the line has these words.
void clerkChooses(const char* box, const QString& words)
{
    REQUIRE(clerkGoesTo(box));
    auto* choices = qobject_cast<QComboBox*>(clerkIsAt());
    REQUIRE(choices);
    for (int i = 0; i < choices->count() && choices->currentIndex() > 0; ++i) clerkPresses(Qt::Key_Up);
    for (int i = 0; i < choices->count() && !choices->currentText().contains(words); ++i) clerkPresses(Qt::Key_Down);
    CHECK(choices->currentText().contains(words));
}

QString troubleOf(QDialog& dialog) { return dialog.findChild<QLabel*>(QStringLiteral("pasteTrouble"))->text(); }

} // namespace

TEST_CASE("a list of buyers is typed at the page's button and written in one act", "[promotion][paste]")
{
    MarketSession desk;
    BuyersPage page(desk.t.session);
    page.refresh();
    showActive(&page);
    const size_t acts = desk.t.acts();
    inNextDialog([&](QDialog& dialog) {
        CHECK(inputsWithoutName(&dialog).join(u' ').toStdString() == std::string());
        CHECK(doubledMnemonics(&dialog).join(u' ').toStdString() == std::string());
        clerkTypes(u"Công ty CP Biển Xanh; xuất khẩu; 0905 111 222; Võ Bình; tiêu, quế\n"
                   u"SIÊU THỊ HOA SEN; siêu thị; 0905 333 444; Lê An; nước mắm");
        clerkPresses(Qt::Key_Return, Qt::ControlModifier);
    });
    page.findChild<QPushButton*>(QStringLiteral("readList"))->click();
    const auto buyers = desk.stores().buyers.all();
    REQUIRE(buyers.size() == 3);
    CHECK(buyers[0].phone == QStringLiteral("0905333444"));
    CHECK(buyers[2].kind == BuyerKind::Exporter);
    CHECK(desk.stores().needs.all().size() == 3);
    CHECK(desk.t.acts() == acts + 1);
    desk.t.session.undo();
    CHECK(desk.stores().buyers.all().size() == 2);
    CHECK(desk.stores().needs.all().empty());
}

TEST_CASE("a list of contracts waits for its buyer and a day, which are given by keyboard", "[promotion][paste]")
{
    MarketSession desk;
    ContractsPage page(desk.t.session);
    page.refresh();
    showActive(&page);
    page.table()->focusTable();
    copyText(u"Số\tNgày ký\tChủ thể\tBên mua\tGiá trị (triệu đồng)\tSản phẩm\n"
             u"12\t31/8/2024\tHTX Tiên Mỹ\tHoa Sen ở Tam Kỳ\t1.250,5\ttiêu\n"
             u"13\t31/13/2024\tHTX Tiên Mỹ\tSiêu thị Hoa Sen\t10\ttiêu\n");
    ScriptedAsk ask(desk.t.session);
    inNextDialog([&](QDialog& dialog) {
        auto* paste = qobject_cast<PasteDialog*>(&dialog);
        REQUIRE(paste);
        CHECK(inputsWithoutName(&dialog).join(u' ').toStdString() == std::string());
        CHECK(doubledMnemonics(&dialog).join(u' ').toStdString() == std::string());
        CHECK(paste->plan().count(PasteStep::Unreadable) == 1);
        clerkPresses(Qt::Key_Return); // the buyer is open
        clerkTypes(u"hoa sen");
        clerkPresses(Qt::Key_Return);
        CHECK(paste->plan().count(PasteStep::Adds) == 1);
        clerkPresses(Qt::Key_Return, Qt::ControlModifier);
        CHECK(dialog.isVisible());
        REQUIRE(paste->plan().lines.size() == 1);
        CHECK(troubleOf(dialog).contains(QStringLiteral("B2")));
        CHECK(troubleOf(dialog).contains(QStringLiteral("31/13/2024")));
        // Mended in the box.
        auto* box = dialog.findChild<QPlainTextEdit*>(QStringLiteral("pasteText"));
        box->setFocus();
        box->setPlainText(box->toPlainText().replace(QStringLiteral("31/13"), QStringLiteral("30/8")));
        clerkPresses(Qt::Key_Return, Qt::ControlModifier);
        CHECK_FALSE(dialog.isVisible());
    });
    clerkPresses(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    const auto contracts = desk.stores().contracts.all();
    REQUIRE(contracts.size() == 2);
    CHECK(contracts[0].buyer == desk.lotus.id);
    CHECK(contracts[0].value == 1250'50);
    CHECK(contracts[1].signedOn == QDate(2024, 8, 30));
    CHECK(desk.stores().items.all().size() == 2);
    CHECK(ask.asked.isEmpty());
}

TEST_CASE("a column taken for something else is told by keyboard, of guests too", "[promotion][paste]")
{
    MarketSession desk;
    PasteDialog dialog(desk.t.session, PasteKind::Guests, desk.event.id);
    showActive(&dialog);
    dialog.takeRows({{QStringLiteral("Sở Công Thương"), QStringLiteral("phòng 12")}});
    CHECK(dialog.plan().list.columns.at(2) == PastedField::Products);
    clerkChooses("pasteColumn", QStringLiteral("B"));
    clerkChooses("pasteMeans", pasteWords::field(PasteKind::Guests, PastedField::Title));
    CHECK(dialog.plan().list.columns.at(2) == PastedField::Title);
    CHECK(dialog.plan().lines.front().guest.title == QStringLiteral("phòng 12"));
    dialog.takeRows({{QStringLiteral("Sở Y tế"), QStringLiteral("Lê Thị An")}}); // what was said is of the list before
    CHECK(dialog.plan().list.columns.at(2) == PastedField::Person);
}

TEST_CASE("of a workbook with several sheets the person chooses the one that is read", "[promotion][paste]")
{
    MarketSession desk;
    const QString path = desk.t.folder.file(QStringLiteral("ds.xlsx"));
    XlsxFile file;
    for (const char* name : {"Sieu thi", "Khach san"}) {
        XlsxSheet sheet = file.addSheet(QLatin1String(name));
        sheet.writeText(0, 0, QStringLiteral("Đơn vị"), {});
        sheet.writeText(0, 1, QStringLiteral("Người liên hệ"), {});
        sheet.writeText(1, 0, QStringLiteral("Đơn vị mới %1").arg(QLatin1String(name)), {});
    }
    file.save(path);
    PasteDialog dialog(desk.t.session, PasteKind::Buyers);
    showActive(&dialog);
    auto* sheets = dialog.findChild<QComboBox*>(QStringLiteral("pasteSheets"));
    CHECK_FALSE(sheets->isVisible());
    REQUIRE(dialog.takeFile(path));
    CHECK(sheets->isVisible());
    REQUIRE(dialog.plan().lines.size() == 1);
    CHECK(dialog.plan().lines.front().buyer.name == QStringLiteral("Đơn vị mới Sieu thi"));
    clerkChooses("pasteSheets", QStringLiteral("Khach san"));
    CHECK(dialog.plan().lines.front().buyer.name == QStringLiteral("Đơn vị mới Khach san"));
}

TEST_CASE("a list asks when another desk wrote one of its lines meanwhile", "[promotion][paste]")
{
    MarketSession desk;
    OtherRegister other(desk.t.session);
    ScriptedAsk ask(desk.t.session);
    PasteDialog dialog(desk.t.session, PasteKind::Buyers);
    showActive(&dialog);
    dialog.takeRows({{QStringLiteral("Đơn vị"), QStringLiteral("Người liên hệ")},
                     {QStringLiteral("Công ty CP Biển Xanh"), QStringLiteral("Võ Bình")}});
    const auto addThere = [&](const QString& name) {
        other.write([&](WriteAct& act) {
            Buyer buyer;
            buyer.name = name;
            other->stores<PromotionStores>().buyers.add(act, buyer);
        });
    };
    SECTION("another buyer is no matter")
    {
        addThere(QStringLiteral("Bếp ăn Trường Hải"));
        CHECK(dialog.writeNow());
        CHECK(ask.asked.isEmpty());
        CHECK(desk.stores().buyers.all().size() == 4);
    }
    SECTION("the same buyer is shown, and completed when the person agrees")
    {
        addThere(QStringLiteral("Công ty CP Biển Xanh"));
        CHECK_FALSE(dialog.writeNow());
        REQUIRE(ask.asked.size() == 1);
        CHECK(dialog.plan().count(PasteStep::Completes) == 1);
        CHECK(dialog.writeNow()); // seen now
        const auto buyers = desk.stores().buyers.all();
        REQUIRE(buyers.size() == 3);
        CHECK(buyers.back().contact == QStringLiteral("Võ Bình"));
    }
}

TEST_CASE("a list typed by an input method is written with the word that is still composed",
          "[promotion][paste][input]")
{
    for (const InputMethod::Kind kind : inputKinds) {
        MarketSession desk;
        InputMethod keys(kind);
        PasteDialog dialog(desk.t.session, PasteKind::Guests, desk.event.id);
        showActive(&dialog);
        keys.types(QStringLiteral("Sở Công Thương; Lê An; Giám đốc"));
        keys.passes(Qt::Key_Return, Qt::ControlModifier);
        const auto guests = desk.stores().guests.all();
        REQUIRE(guests.size() == 1);
        CHECK(guests.front().organisation == QStringLiteral("Sở Công Thương"));
        CHECK(guests.front().title == QStringLiteral("Giám đốc"));
        CHECK_FALSE(dialog.isVisible());
    }
}

TEST_CASE("tasks typed by an input method are read word by word", "[promotion][input]")
{
    for (const InputMethod::Kind kind : inputKinds) {
        MarketSession desk;
        InputMethod keys(kind);
        TasksDialog dialog(desk.t.session, desk.event.id);
        showActive(&dialog);
        keys.types(QStringLiteral("Kiểm tra chất lượng"));
        keys.passes(Qt::Key_Return, Qt::ControlModifier);
        const auto tasks = desk.stores().tasks.all();
        REQUIRE(tasks.size() == 1);
        CHECK(tasks.front().task == QStringLiteral("Kiểm tra chất lượng"));
    }
}

TEST_CASE("the filter of what fits a buyer follows an input method", "[promotion][input]")
{
    for (const InputMethod::Kind kind : inputKinds) {
        MarketSession desk;
        const Product tea = desk.t.addProduct(QStringLiteral("Trà gừng"), desk.maker.id);
        const Decision decision = desk.t.addDecision(QStringLiteral("1/QĐ-UBND"), QDate(2023, 6, 1));
        for (const ProductId each : {desk.pepper.id, tea.id})
            desk.t.addCertificate(each, decision.id, QDate(2023, 6, 1), 4);
        desk.t.session.write(ActKind::Add, QStringLiteral("cần"), [&](WriteAct& act) {
            for (const char16_t* goods : {u"tiêu", u"trà"}) {
                BuyerNeed need;
                need.buyer = desk.lotus.id;
                need.goods = QString::fromUtf16(goods);
                desk.stores().needs.add(act, need);
            }
        });
        InputMethod keys(kind);
        MatchesDialog dialog(desk.t.session, desk.lotus.id);
        showActive(&dialog);
        REQUIRE(dialog.table()->visibleRows().size() == 2);
        dialog.table()->filterBox()->setFocus();
        keys.types(QStringLiteral("trà gừng"));
        keys.commits();
        CHECK(waitUntil([&] { return dialog.table()->visibleRows().size() == 1; }));
        CHECK(dialog.isVisible());
    }
}

} // namespace ocop::test
