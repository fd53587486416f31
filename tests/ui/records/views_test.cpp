// Views of a list: kept under a name, taken again, carried to another office; groups and sums.
#include "tests/support/ui/grid_desk.h"
#include "tests/support/ui/scripted_ask.h"

#include "core/sample/sample_register.h"
#include "ui/kit/quick_filters.h"
#include "ui/records/view_chooser.h"
#include "ui/registry/products_page.h"
#include "ui/table/table_excerpt.h"
#include "ui/table/table_footer.h"
#include "ui/window/window_rooms.h"

#include <QFile>
#include <QJsonDocument>
#include <QMenu>
#include <QToolButton>

#include <random>

namespace ocop::test {
namespace {

struct SampleDesk
{
    TempFolder folder;
    Session session{[] { return QDateTime(QDate(2024, 8, 31), QTime(9, 0)); }, QStringLiteral("test")};
    WindowRooms rooms{session};
    std::unique_ptr<ProductsPage> page;

    explicit SampleDesk(const QString& path = {})
    {
        if (path.isEmpty()) {
            writeSampleRegister(folder.file(QStringLiteral("mau.db")), testAct(ActKind::Sample));
            session.open(folder.file(QStringLiteral("mau.db")));
        } else {
            session.open(path);
        }
        session.desk().clear();
        show();
    }
    void show()
    {
        page = std::make_unique<ProductsPage>(session);
        page->resize(1200, 700);
        page->refresh();
    }
    QVector<QStringList> seen() { return page->table()->excerpt(false).texts(true); }
};

} // namespace

TEST_CASE("a view brings back filter, columns, order, sorting and groups, also for the next desk", "[views]")
{
    SampleDesk desk;
    RecordTable& table = *desk.page->table();
    desk.page->takeLook({{QStringLiteral("quick"), QStringLiteral("inForce")}});
    table.setColumnShown(1, false);
    table.setColumnShown(3, true);
    table.moveColumn(3, -1);
    table.sortBy(QStringLiteral("lastDay"), Qt::DescendingOrder);
    table.setColumnFilter(QStringLiteral("district"),
                          ColumnFilter{.kind = ColumnFilter::Kind::Values,
                                       .values = {QStringLiteral("Tiên Phước"), QStringLiteral("Đại Lộc")}});
    table.groupBy(QStringLiteral("district"));
    desk.page->views()->saveAs(QStringLiteral("Hai huyện"));
    const auto seen = desk.seen();
    REQUIRE(seen.size() > 3);
    CHECK(table.model()->rows().groupTitles().contains(QStringLiteral("Đại Lộc")));
    CHECK_FALSE(desk.page->views()->isChanged());
    CHECK(desk.page->views()->shortcut() == QKeySequence(Qt::ALT | Qt::Key_V));
    table.setTypedFilter(QStringLiteral("rượu"));
    CHECK(desk.page->views()->isChanged());

    desk.page->views()->reset();
    CHECK(desk.seen() != seen);
    CHECK(table.groupKey().isEmpty());
    CHECK(table.filterWords().isEmpty());
    SampleDesk next(desk.session.path());
    CHECK(next.seen() != seen);
    REQUIRE(next.page->views()->choose(QStringLiteral("Hai huyện")));
    CHECK(next.seen() == seen);
    CHECK(next.page->filters()->current() == QLatin1String("inForce"));
    next.page->views()->rename(QStringLiteral("Tiên Phước, Đại Lộc"));
    CHECK(next.page->views()->views().size() == 1);
    CHECK(next.session.undoable() == std::nullopt); // no act of the records
    next.page->views()->remove();
    CHECK(next.page->views()->views().empty());
}

TEST_CASE("views go to another office by file; wrong files are told and change nothing", "[views]")
{
    SampleDesk desk;
    desk.page->table()->groupBy(QStringLiteral("stars"));
    desk.page->views()->saveAs(QStringLiteral("Theo sao"));
    const QString path = desk.folder.file(QStringLiteral("xem.json"));
    desk.page->views()->exportTo(path);
    TestSession other;
    ProductsPage page(other.session);
    const auto import = [&](const QString& file) {
        inNextDialog([](QDialog&) {});
        page.views()->importFrom(file);
    };
    import(path);
    REQUIRE(page.views()->views().size() == 1);
    page.refresh();
    CHECK(page.views()->choose(QStringLiteral("Theo sao")));
    CHECK(page.table()->groupKey() == QLatin1String("stars"));

    SubjectsPage subjects(other.session);
    inNextDialog([](QDialog&) {});
    subjects.views()->importFrom(path); // of products
    CHECK(subjects.views()->views().empty());
    for (const char* content :
         {"", "{}", "[1,2]", "không phải", "{\"kind\":\"so-ocop-views\",\"list\":\"product\",\"views\":[]}"}) {
        const QString bad = desk.folder.file(QStringLiteral("hong.json"));
        QFile file(bad);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        import(bad);
        CHECK(page.views()->views().size() == 1);
    }
}

TEST_CASE("any look taken is the look kept", "[views]")
{
    SampleDesk desk;
    RecordTable& table = *desk.page->table();
    std::mt19937 random(11);
    const auto number = [&](int below) { return int(random() % unsigned(below)); };
    for (int round = 0; round < 40; ++round) {
        for (int i = 0; i < 6; ++i) table.setColumnShown(number(int(table.columns().size())), number(3) > 0);
        table.moveColumn(number(int(table.columns().size())), number(2) ? 1 : -1);
        table.sortBy(table.columns()[size_t(number(int(table.columns().size())))].key,
                     number(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
        table.groupBy(number(2) ? table.columns()[size_t(number(int(table.columns().size())))].key : QString());
        table.setTypedFilter(number(2) ? QStringLiteral("mật") : QString());
        table.setColumnFilter(
            QStringLiteral("lastDay"),
            number(2)
                ? std::optional(ColumnFilter{
                      .kind = ColumnFilter::Kind::Range, .text = {}, .values = {}, .from = QDate(2023, 1, 1), .to = {}})
                : std::nullopt);
        const QJsonObject look = desk.page->look();
        const auto seen = desk.seen();
        table.resetLook();
        CHECK(desk.page->takeLook(look).isEmpty());
        CHECK(QJsonDocument(desk.page->look()).toJson().toStdString() == QJsonDocument(look).toJson().toStdString());
        CHECK(desk.seen() == seen);
    }
    // A view of a newer program: what is not known is told, the rest is taken.
    QJsonObject strange = desk.page->look();
    strange.insert(QStringLiteral("group"), QStringLiteral("màu"));
    CHECK(desk.page->takeLook(strange) == QStringList{QStringLiteral("màu")});
}

TEST_CASE("rows under the headings of a column", "[views]")
{
    SampleDesk desk;
    RecordTable& table = *desk.page->table();
    const size_t rows = table.visibleRows().size();
    table.groupBy(QStringLiteral("district"));
    CHECK(table.visibleRows().size() == rows);
    const RowIndex& index = table.model()->rows();
    int counted = 0;
    for (int group = 0; group < int(index.groupTitles().size()); ++group) counted += index.groupSize(group);
    CHECK(counted == int(rows));
    CHECK(index.groupTitles().indexOf(QStringLiteral("Bắc Trà My")) <
          index.groupTitles().indexOf(QStringLiteral("Đại Lộc")));
    // Every row stands under its own district.
    for (const TableLine& line : index.lines())
        if (!line.isHeading())
            CHECK(table.cellText(line.row, index.groupColumn()) == index.groupTitles().at(line.group));
    table.model()->change([](RowIndex& each) { each.setAllCollapsed(true); });
    CHECK(table.visibleRows().empty());
    desk.page->refresh(); // closed groups stay closed
    CHECK(table.visibleRows().empty());
    table.groupBy({});
    CHECK(table.visibleRows().size() == rows);
}

TEST_CASE("the footer counts and sums the rows chosen", "[views]")
{
    SubjectDesk desk{u"Hộ An", u"Hộ Bình", u"Hộ Cúc"};
    for (const qint64 maker : {1, 1, 2}) desk.t.addProduct(QStringLiteral("Tiêu"), {maker});
    desk.page->refresh();
    desk.goTo(0, "name");
    desk.down(1);
    QStringList words;
    for (const QLabel* label : desk.page->findChildren<QLabel*>()) words << label->text();
    CHECK(words.join(u'|').contains(TableFooter::tr("%1 chosen").arg(2)));
}

TEST_CASE("the choosers beside the quick filters filter by one value of a column, with counts", "[views]")
{
    SampleDesk desk;
    RecordTable& table = *desk.page->table();
    auto* chooser = desk.page->findChild<QToolButton*>(QStringLiteral("choose_district"));
    REQUIRE(chooser);
    const auto lines = [&] {
        Q_EMIT chooser->menu()->aboutToShow();
        return chooser->menu()->actions();
    };
    int sum = 0;
    for (const QAction* line : lines()) sum += line->text().section(u'(', -1).section(u')', 0, 0).toInt();
    CHECK(sum == table.source()->count());
    for (QAction* line : lines()) {
        if (!line->text().startsWith(QStringLiteral("Tiên Phước"))) continue;
        const int count = line->text().section(u'(', -1).section(u')', 0, 0).toInt();
        line->trigger();
        CHECK(int(table.visibleRows().size()) == count);
        break;
    }
    CHECK(chooser->text().contains(QStringLiteral("Tiên Phước")));
    CHECK(chooser->isChecked());
    CHECK(table.filterWords().contains(QStringLiteral("Tiên Phước")));
    lines().front()->trigger(); // all
    CHECK(int(table.visibleRows().size()) == table.source()->count());
    CHECK_FALSE(chooser->isChecked());
}

} // namespace ocop::test
