#include "tests/support/ui/ui_support.h"
#include "tests/ui/table/table_samples.h"
#include "ui/table/clipboard.h"
#include "ui/table/record_model.h"
#include "ui/table/record_view.h"
#include "ui/words/texts.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ocop::test;
using ocop::CellData;
using ocop::ColumnFilter;
using ocop::RecordTable;
using ocop::Status;

namespace {

QString u8(const char* text) { return QString::fromUtf8(text); }

std::vector<SampleRow> namesAsRows(const std::vector<const char*>& names)
{
    std::vector<SampleRow> rows;
    for (const char* name : names) {
        SampleRow row;
        row.id = qint64(rows.size()) + 1;
        row.name = u8(name);
        row.maker = QStringLiteral("HTX %1").arg(row.id);
        row.place = row.id % 2 ? u8("Tiên Phước") : u8("Đại Lộc");
        row.stars = row.id % 3 ? 3 : 4;
        row.until = QDate(2024, 1, 1).addDays(int(row.id));
        rows.push_back(row);
    }
    return rows;
}

QStringList namesSeen(const RecordTable& table)
{
    QStringList names;
    for (const int row : table.visibleRows()) names.append(table.cellText(row, 0));
    return names;
}

} // namespace

TEST_CASE("The table sorts by Vietnamese collation, empty values last both ways", "[table]")
{
    RecordTable table(QStringLiteral("t"), sampleColumns(), nullptr);
    QAbstractItemModelTester tester(table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    table.setSource(sampleSource(namesAsRows({"Đèn", "Dầu", "", "Ăn", "Âm", "An", "Phường 10", "Phường 2"})));
    table.sortBy(QStringLiteral("name"), Qt::AscendingOrder);
    CHECK(namesSeen(table) ==
          QStringList{u8("An"), u8("Ăn"), u8("Âm"), u8("Dầu"), u8("Đèn"), u8("Phường 2"), u8("Phường 10"), u8("")});
    table.sortBy(QStringLiteral("name"), Qt::DescendingOrder);
    CHECK(namesSeen(table).first() == u8("Phường 10"));
    CHECK(namesSeen(table).last().isEmpty());
    table.sortBy(QStringLiteral("until"), Qt::DescendingOrder);
    CHECK(namesSeen(table).first() == u8("Phường 2"));
}

TEST_CASE("Typing filters without marks; exact marks come first while unsorted", "[table]")
{
    RecordTable table(QStringLiteral("t"), sampleColumns(), nullptr);
    QAbstractItemModelTester tester(table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    table.setSource(sampleSource(namesAsRows({"Trà An Bàng", "Chả bò", "Trà An Bằng", "Đường phèn"})));
    typeText(table.filterBox(), u8("trà an bằng"));
    CHECK(namesSeen(table) == QStringList{u8("Trà An Bằng"), u8("Trà An Bàng")});
    table.setTypedFilter(u8("duong"));
    CHECK(namesSeen(table) == QStringList{u8("Đường phèn")});
    CHECK(table.filterWords().contains(u8("duong")));
    table.setTypedFilter(u8("htx 2 bo"));
    CHECK(namesSeen(table) == QStringList{u8("Chả bò")});
    table.setTypedFilter(u8("không có gì"));
    CHECK(namesSeen(table).isEmpty());
    table.clearFilters();
    CHECK(namesSeen(table).size() == 4);
    CHECK(table.filterBox()->text().isEmpty());
}

TEST_CASE("Columns filter by values, text and range", "[table]")
{
    RecordTable table(QStringLiteral("t"), sampleColumns(), nullptr);
    QAbstractItemModelTester tester(table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    table.setSource(sampleSource(namesAsRows({"a", "b", "c", "d", "e", "f"})));
    table.setColumnFilter(QStringLiteral("place"),
                          ColumnFilter{.kind = ColumnFilter::Kind::Values, .values = {u8("Đại Lộc")}});
    CHECK(namesSeen(table) == QStringList{u8("b"), u8("d"), u8("f")});
    table.setColumnFilter(QStringLiteral("until"),
                          ColumnFilter{.kind = ColumnFilter::Kind::Range, .from = QDate(2024, 1, 5)});
    CHECK(namesSeen(table) == QStringList{u8("d"), u8("f")});
    table.setColumnFilter(QStringLiteral("until"),
                          ColumnFilter{.kind = ColumnFilter::Kind::Range, .to = QDate(2024, 1, 5)});
    CHECK(namesSeen(table) == QStringList{u8("b"), u8("d")});
    table.setColumnFilter(QStringLiteral("maker"), ColumnFilter{.text = u8("htx 4")});
    CHECK(namesSeen(table) == QStringList{u8("d")});
    CHECK(table.model()->rows().valuesOf(3, 10) ==
          std::vector<std::pair<QString, int>>{{ocop::starsCell(3).text, 4}, {ocop::starsCell(4).text, 2}});
    table.setRowFilter([](int row) { return row < 2; }, u8("hai dòng đầu"));
    CHECK(namesSeen(table).isEmpty());
    QSignalSpy cleared(&table, &RecordTable::filtersCleared);
    table.clearFilters();
    CHECK(cleared.count() == 1);
    CHECK(namesSeen(table).size() == 6);
}

TEST_CASE("What expires soon is let through as in force", "[table]")
{
    const auto passes = [](Status ticked, Status status) {
        const ColumnFilter filter{.kind = ColumnFilter::Kind::Values, .values = {ocop::texts::status(ticked)}};
        return filter.passes(statusCell(status, ocop::texts::status(status)));
    };
    for (const Status status : {Status::InForce, Status::Expiring, Status::Extended})
        CHECK(passes(Status::InForce, status));
    CHECK_FALSE(passes(Status::InForce, Status::Expired));
    CHECK(passes(Status::Expiring, Status::Expiring));
    CHECK_FALSE(passes(Status::Expiring, Status::InForce));
}

TEST_CASE("Selection, current record and place survive new data and filtering", "[table]")
{
    RecordTable table(QStringLiteral("t"), sampleColumns(), nullptr);
    table.resize(700, 300);
    std::vector<const char*> names(200, "x");
    auto rows = namesAsRows(names);
    table.setSource(sampleSource(rows));
    showActive(&table);
    REQUIRE(table.selectRecord(150));
    const int y = table.view()->rowViewportPosition(table.view()->currentIndex().row());
    QSignalSpy moved(&table, &RecordTable::currentChanged);
    rows.erase(rows.begin(), rows.begin() + 20);
    table.setSource(sampleSource(rows));
    CHECK(table.currentId() == 150);
    CHECK(table.selectedIds() == QSet<qint64>{150});
    CHECK(table.view()->rowViewportPosition(table.view()->currentIndex().row()) == y);
    CHECK(moved.isEmpty());
    table.setRowFilter([](int row) { return row < 3; }, u8("ba"));
    CHECK(table.currentId() == 0);
    CHECK(moved.count() == 1);
    CHECK_FALSE(table.selectRecord(150));
}

TEST_CASE("Copying gives what is seen as text and as a table", "[table]")
{
    RecordTable table(QStringLiteral("t"), sampleColumns(), nullptr);
    table.setSource(sampleSource(namesAsRows({"Trà <ngon>", "Chả bò"})));
    table.setColumnShown(1, false);
    table.moveColumn(5, -1);
    table.view()->selectAll();
    pressKey(table.view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    const QStringList lines = data->text().split(u'\n');
    CHECK(lines.at(0) == u8("Sản phẩm\tĐịa bàn\tHạng\tHết hạn\tTình trạng"));
    CHECK(lines.at(2).startsWith(u8("Chả bò\tĐại Lộc\t")));
    CHECK(lines.at(1).contains(u8("02/01/2024")));
    CHECK(data->html().contains(u8("<td>Trà &lt;ngon&gt;</td>")));
    pressKey(table.view(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text().split(u'\n').size() == 3);
    CHECK(ocop::tabSeparated({{u8("a\tb"), u8("c\nd")}}) == u8("\"a\tb\"\t\"c\nd\"\n"));
}

TEST_CASE("Widths, order, visibility and sorting are remembered", "[table]")
{
    QTemporaryDir dir;
    QSettings settings(dir.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    {
        RecordTable table(QStringLiteral("products"), sampleColumns(), &settings);
        table.resize(1100, 300);
        table.show();
        table.setSource(sampleSource(namesAsRows({"a", "b"})));
        table.setColumnShown(2, false);
        table.moveColumn(5, -1);
        table.view()->horizontalHeader()->resizeSection(1, 333);
        table.sortBy(QStringLiteral("until"), Qt::DescendingOrder);
    }
    RecordTable table(QStringLiteral("products"), sampleColumns(), &settings);
    table.resize(1100, 300);
    table.show();
    table.setDefaultSort(QStringLiteral("name"));
    table.setSource(sampleSource(namesAsRows({"a", "b"})));
    CHECK(table.visibleColumns() == std::vector<int>{0, 1, 3, 5, 4});
    CHECK(table.sortKey() == QStringLiteral("until"));
    CHECK(namesSeen(table) == QStringList{u8("b"), u8("a")});
    CHECK(table.view()->columnWidth(1) == 333);
    table.resetColumns();
    CHECK(table.visibleColumns() == std::vector<int>{0, 1, 2, 3, 4, 5});
}

TEST_CASE("Rows stand under headings that open and close by keyboard", "[table]")
{
    RecordTable table(QStringLiteral("t"), sampleColumns(), nullptr);
    QAbstractItemModelTester tester(table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto source = sampleSource(namesAsRows({"a", "b", "c", "d"}));
    source->setGroups({u8("Quá hạn"), u8("Không có ai"), u8("Sắp tới")},
                      [](const SampleRow& r) { return r.id % 2 ? 2 : 0; });
    table.setSource(source);
    showActive(&table);
    CHECK(table.model()->rowCount() == 6);
    CHECK(namesSeen(table) == QStringList{u8("b"), u8("d"), u8("a"), u8("c")});
    table.view()->setCurrentIndex(table.model()->index(0, 0));
    pressKey(table.view(), Qt::Key_Return);
    CHECK(table.model()->rowCount() == 4);
    CHECK(table.view()->currentIndex().row() == 0);
    pressKey(table.view(), Qt::Key_Right);
    CHECK(table.model()->rowCount() == 6);
    CHECK(table.model()->data(table.model()->index(0, 0), Qt::DisplayRole).toString() == u8("Quá hạn (2)"));
}

TEST_CASE("Keys: Enter opens, letters go to the filter box, the box leads back", "[table]")
{
    QWidget window;
    RecordTable table(QStringLiteral("t"), sampleColumns(), nullptr, &window);
    table.filterBox()->setParent(&window);
    table.move(0, 40);
    table.filterBox()->show();
    table.setSource(sampleSource(namesAsRows({"mật ong", "mắm", "trà"})));
    showActive(&window);
    table.focusTable();
    CHECK(table.currentId() == 1);
    QSignalSpy opened(&table, &RecordTable::activated);
    pressKey(table.view(), Qt::Key_Down);
    pressKey(table.view(), Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.at(0).at(0).toLongLong() == 2);
    QTest::keyClick(table.view(), Qt::Key_T);
    CHECK(table.filterBox()->hasFocus());
    CHECK(table.filterBox()->text() == QStringLiteral("t"));
    pressKey(table.filterBox(), Qt::Key_Return);
    CHECK(table.view()->hasFocus());
    pressKey(table.filterBox(), Qt::Key_Escape);
    CHECK(namesSeen(table).size() == 3);
}

TEST_CASE("Cells say their value to screen readers", "[table]")
{
    RecordTable table(QStringLiteral("t"), sampleColumns(true), nullptr);
    table.setSource(sampleSource(namesAsRows({"a"})));
    const auto spoken = [&](int column) {
        return table.model()->data(table.model()->index(0, column), Qt::AccessibleTextRole).toString();
    };
    CHECK(spoken(3) == ocop::starsCell(3).text);
    CHECK(spoken(4) == u8("Còn hiệu lực"));
    CHECK(table.view()->rowHeight(0) == 44);
    table.setColumnShown(1, true);
    table.setColumnShown(0, false);
    CHECK(table.view()->rowHeight(0) == 31);
}

TEST_CASE("Ticked rows are kept by record", "[table]")
{
    auto columns = sampleList();
    columns.push_back({{.key = QStringLiteral("tick"), .title = {}, .kind = ocop::CellKind::Check},
                       [](const SampleRow&) { return CellData{}; }});
    RecordTable table(QStringLiteral("t"), columnsOf(columns), nullptr);
    table.setRows<SampleRow>(
        namesAsRows({"a", "b"}), [](const SampleRow& r) { return r.id; }, columns);
    showActive(&table);
    table.focusTable();
    pressKey(table.view(), Qt::Key_Space);
    CHECK(table.checkedIds() == QSet<qint64>{1});
    pressKey(table.view(), Qt::Key_Space);
    CHECK(table.checkedIds().isEmpty());
}

TEST_CASE("A hundred thousand rows filter, sort and keep their selection", "[table]")
{
    std::vector<SampleRow> rows;
    rows.reserve(100000);
    for (int i = 0; i < 100000; ++i) {
        SampleRow row;
        row.id = i + 1;
        row.name = u8(i % 10 == 0 ? "Đường bát %1" : "Trà mạn %1").arg(i);
        rows.push_back(row);
    }
    RecordTable table(QStringLiteral("t"), sampleColumns(), nullptr);
    table.resize(700, 400);
    table.setSource(sampleSource(std::move(rows)));
    table.sortBy(QStringLiteral("name"), Qt::AscendingOrder);
    table.show();
    REQUIRE(table.selectRecord(11));
    for (const char* typed : {"d", "du", "duo", "duong", "duong 1", "duong 10"}) table.setTypedFilter(u8(typed));
    for (const QString& name : namesSeen(table)) REQUIRE(name.contains(u8("10")));
    CHECK(table.visibleRows().size() > 300);
    CHECK(table.currentId() == 11);
}
