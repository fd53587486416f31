// Buyers, contracts and events changed in the cells of their lists, with another desk beside.
#include "tests/support/ui/grid_desk.h"
#include "tests/support/ui/market_desk.h"
#include "tests/support/ui/other_register.h"
#include "ui/promotion/buyers_page.h"
#include "ui/promotion/contracts_page.h"
#include "ui/promotion/events_page.h"

namespace ocop::test {
namespace {

/// A page of promotion, shown, and a way to its cells.
template <class P>
struct MarketGrid
{
    MarketSession desk;
    std::unique_ptr<P> page;

    void show()
    {
        page = std::make_unique<P>(desk.t.session);
        page->resize(1200, 700);
        QObject::connect(&desk.t.session, &Session::changed, page.get(),
                         [this](const Touched& touched) { page->follow(touched); });
        page->refresh();
        showActive(page.get());
        page->table()->focusTable();
    }
    RecordTable& table() { return *page->table(); }
    int columnOf(const char* key)
    {
        const Columns& columns = table().columns();
        for (size_t i = 0; i < columns.size(); ++i)
            if (columns[i].key == QLatin1String(key)) return int(i);
        FAIL(key);
        return -1;
    }
    void goTo(qint64 id, const char* key)
    {
        table().setColumnShown(columnOf(key), true);
        REQUIRE(table().selectRecord(id));
        const int row = table().view()->currentIndex().row();
        const QModelIndex cell = table().model()->index(row, columnOf(key));
        table().view()->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
        table().focusTable();
    }
    /// F2, over what was there, and Enter.
    void writes(const char16_t* text)
    {
        clerkTypes(text);
        clerkPresses(Qt::Key_Return);
    }
    int refused() { return table().grid()->refusedCount(); }
};

} // namespace

TEST_CASE("cells of a contract take what a person writes there, and refuse what they cannot be", "[grid][promotion]")
{
    MarketGrid<ContractsPage> grid;
    const Contract first = grid.desk.addContract(u"1/HĐ", 10'00);
    const Contract second = grid.desk.addContract(u"2/HĐ");
    grid.show();
    const auto stored = [&](const Contract& of) { return *grid.desk.stores().contracts.find(of.id); };
    grid.goTo(first.id.value, "value");
    grid.writes(u"1.250,5");
    CHECK(stored(first).value == 1250'50);
    grid.goTo(first.id.value, "kind");
    grid.writes(u"nguyên tắc");
    grid.goTo(first.id.value, "buyer");
    grid.writes(u"khach san");
    CHECK(stored(first).buyer == grid.desk.hotel.id);
    grid.goTo(first.id.value, "event");
    grid.writes(u"hoi nghi");
    CHECK(stored(first).event == grid.desk.event.id);
    grid.goTo(first.id.value, "signed");
    grid.writes(u"2/8/24");
    CHECK(stored(first).signedOn == QDate(2024, 8, 2));
    CHECK(grid.refused() == 0);

    grid.goTo(second.id.value, "value");
    grid.writes(u"ba trăm");
    CHECK(grid.refused() == 1);
    CHECK_FALSE(stored(second).value);
    grid.goTo(second.id.value, "ends");
    grid.writes(u"1/7/24"); // before it was signed
    CHECK(grid.refused() == 2);
    CHECK_FALSE(stored(second).endsOn.isValid());

    SECTION("a value is copied and pasted, and taken back")
    {
        grid.goTo(first.id.value, "value");
        clerkPresses(Qt::Key_C, Qt::ControlModifier);
        CHECK(clipText().trimmed() == QStringLiteral("1.250,50"));
        grid.goTo(second.id.value, "value");
        clerkPresses(Qt::Key_V, Qt::ControlModifier);
        CHECK(stored(second).value == 1250'50);
        grid.desk.t.session.undo();
        CHECK_FALSE(stored(second).value);
    }
}

TEST_CASE("what is filled down goes to all buyers chosen", "[grid][promotion]")
{
    MarketGrid<BuyersPage> grid;
    grid.show();
    grid.goTo(grid.desk.hotel.id.value, "markets"); // the first by name
    grid.writes(u"miền Trung");
    grid.goTo(grid.desk.hotel.id.value, "markets");
    clerkPresses(Qt::Key_Down, Qt::ShiftModifier);
    clerkPresses(Qt::Key_D, Qt::ControlModifier);
    CHECK(grid.desk.stores().buyers.find(grid.desk.lotus.id)->markets == QStringLiteral("miền Trung"));
    grid.goTo(grid.desk.lotus.id.value, "kind");
    grid.writes(u"xuất khẩu");
    grid.goTo(grid.desk.lotus.id.value, "phone");
    grid.writes(u"+84 905 111 222");
    CHECK(grid.desk.stores().buyers.find(grid.desk.lotus.id)->phone == QStringLiteral("0905111222"));
}

TEST_CASE("an event that is put off keeps its length", "[grid][promotion]")
{
    MarketGrid<EventsPage> grid;
    grid.show();
    grid.goTo(grid.desk.event.id.value, "starts");
    grid.writes(u"15/9/2024");
    const TradeEvent stored = *grid.desk.stores().events.find(grid.desk.event.id);
    CHECK(stored.startsOn == QDate(2024, 9, 15));
    CHECK(stored.endsOn == QDate(2024, 9, 16));
    grid.goTo(grid.desk.event.id.value, "place");
    grid.writes(u"Tam Kỳ");
    CHECK(grid.desk.stores().events.find(grid.desk.event.id)->place == QStringLiteral("Tam Kỳ"));
}

TEST_CASE("a contract another desk changed is followed, and a cell it changed is not written over", "[grid][promotion]")
{
    MarketGrid<ContractsPage> grid;
    const Contract contract = grid.desk.addContract(u"1/HĐ", 10'00);
    grid.show();
    OtherRegister other(grid.desk.t.session);
    const auto changeThere = [&](const std::function<void(Contract&)>& edit) {
        other.write([&](WriteAct& act) {
            auto& contracts = other->stores<PromotionStores>().contracts;
            Contract there = *contracts.find(contract.id);
            edit(there);
            contracts.save(act, there);
        });
    };
    changeThere([](Contract& there) { there.number = QStringLiteral("1A/HĐ"); });
    grid.desk.t.session.followOthers();
    grid.goTo(contract.id.value, "number");
    CHECK(grid.table().model()->cell(grid.table().view()->currentIndex()).text == QStringLiteral("1A/HĐ"));

    grid.goTo(contract.id.value, "value");
    changeThere([](Contract& there) { there.value = 20'00; });
    grid.writes(u"30");
    CHECK(grid.refused() == 1);
    CHECK(grid.desk.stores().contracts.find(contract.id)->value == 20'00);
    clerkPresses(Qt::Key_F8);
    clerkPresses(Qt::Key_F8, Qt::ShiftModifier); // mine is kept, seen by now
    CHECK(grid.refused() == 0);
    CHECK(grid.desk.stores().contracts.find(contract.id)->value == 30'00);

    other.write([&](WriteAct& act) { other->stores<PromotionStores>().contracts.remove(act, contract.id); });
    grid.desk.t.session.followOthers();
    CHECK(grid.table().visibleRows().empty());
}

} // namespace ocop::test
