#include "tests/ui/table/table_samples.h"
#include "ui/table/column_layout.h"
#include "ui/table/record_view.h"
#include "ui/table/table_excerpt.h"
#include "ui/table/table_look.h"

#include <catch2/catch.hpp>

#include <QHeaderView>
#include <QSettings>
#include <QTemporaryDir>

namespace ocop::test {

TEST_CASE("A look is kept in JSON with the columns shown and what filters", "[table]")
{
    TableLook look;
    look.columns = {{QStringLiteral("place"), 90, false}, {QStringLiteral("maker"), 0, true}};
    look.sort = QStringLiteral("until");
    look.order = Qt::DescendingOrder;
    look.group = QStringLiteral("place");
    look.typed = QStringLiteral("mật");
    look.filters[QStringLiteral("name")] = {.text = QStringLiteral("ong")};
    look.filters[QStringLiteral("place")] = {.kind = ColumnFilter::Kind::Values,
                                             .values = {QStringLiteral("Đại Lộc"), QString()}};
    look.filters[QStringLiteral("until")] = {.kind = ColumnFilter::Kind::Range, .from = QDate(2024, 1, 31)};
    look.filters[QStringLiteral("score")] = {.kind = ColumnFilter::Kind::Range, .from = 50.5, .to = 90.0};
    const TableLook back = TableLook::fromJson(look.toJson());
    REQUIRE(back.columns.size() == 1);
    CHECK(back.columns.front().key == QStringLiteral("place"));
    CHECK(back.columns.front().width == 90);
    CHECK(back.sort == look.sort);
    CHECK(back.order == look.order);
    CHECK(back.group == look.group);
    CHECK(back.typed == look.typed);
    CHECK(back.filters == look.filters);
    CHECK_FALSE(ColumnFilter::fromJson({{QStringLiteral("from"), QJsonValue()}}));
}

TEST_CASE("What the desk remembers of a list are all its columns in their order", "[table]")
{
    QTemporaryDir dir;
    QSettings settings(dir.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    CHECK(TableLook::remembered(settings, QStringLiteral("products")).columns.empty());
    TableLook look;
    look.columns = {{QStringLiteral("place"), 90, false}, {QStringLiteral("maker"), 120, true}};
    look.group = QStringLiteral("place");
    look.remember(settings, QStringLiteral("products"));
    CHECK(settings.value(QStringLiteral("table/products/order")).toStringList() ==
          QStringList{QStringLiteral("place"), QStringLiteral("maker")});
    CHECK(settings.value(QStringLiteral("table/products/hidden/maker")).toBool());
    const TableLook back = TableLook::remembered(settings, QStringLiteral("products"));
    REQUIRE(back.columns.size() == 2);
    CHECK(back.columns[1].width == 120);
    CHECK(back.columns[1].hidden);
    CHECK(back.group == look.group);
    CHECK(back.sort.isEmpty());
}

TEST_CASE("A column that is hidden at first keeps the width it was given", "[table]")
{
    QTemporaryDir dir;
    QSettings settings(dir.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    auto columns = sampleColumns();
    columns[2].hidden = true;
    const auto open = [&](RecordTable& table) {
        table.resize(1400, 300);
        table.show();
        table.setSource(sampleSource({SampleRow{}}));
    };
    {
        RecordTable table(QStringLiteral("products"), columns, &settings);
        open(table);
        table.setColumnShown(2, true);
        table.view()->horizontalHeader()->resizeSection(2, 233);
    }
    RecordTable table(QStringLiteral("products"), columns, &settings);
    open(table);
    CHECK(table.columnLayout()->isShown(2));
    CHECK(table.view()->columnWidth(2) == 233);
}

TEST_CASE("An excerpt gives what is seen, and sums of counts only", "[table]")
{
    const ListColumns<int> list = {
        {{.key = QStringLiteral("two"),
          .title = QStringLiteral("Một"),
          .kind = CellKind::TwoLine,
          .secondTitle = QStringLiteral("Hai")},
         [](int n) { return twoLineCell(QString::number(n), QStringLiteral("dưới")); }},
        {{.key = QStringLiteral("check"), .kind = CellKind::Check}, [](int) { return CellData{}; }},
        {{.key = QStringLiteral("count"), .title = QStringLiteral("Số"), .kind = CellKind::Number},
         [](int n) { return numberCell(n); }},
        {{.key = QStringLiteral("score"), .title = QStringLiteral("Điểm"), .kind = CellKind::Number},
         [](int n) { return scoreCell(n * 1000); }}};
    const Columns columns = columnsOf(list);
    const RowsOf<int> rows(
        {3, 4, 5}, [](int n) { return qint64(n); }, list);
    const TableExcerpt excerpt(rows, columns, {2, 0}, {2, 1, 0, 3});
    const QVector<QStringList> texts = excerpt.texts(true);
    REQUIRE(texts.size() == 3);
    CHECK(texts[0] ==
          QStringList{QStringLiteral("Số"), QStringLiteral("Một"), QStringLiteral("Hai"), QStringLiteral("Điểm")});
    CHECK(texts[1].mid(0, 3) == QStringList{QStringLiteral("5"), QStringLiteral("5"), QStringLiteral("dưới")});
    CHECK(excerpt.sums() == QStringList{QStringLiteral("Số: 8")});
}

} // namespace ocop::test
