// Where things lie on boards, without a window.
#include "ui/dashboard/charts/chart_layout.h"
#include "ui/dashboard/charts/tile_layout.h"
#include "ui/dashboard/charts/unit_board_layout.h"
#include "ui/kit/theme.h"

#include <catch2/catch.hpp>

using namespace ocop;

namespace {

BoardRow rowOf(const QString& name, std::initializer_list<int> counts)
{
    BoardRow row{name, {}};
    for (const int count : counts) row.marks.push_back({{}, name, {}, count});
    return row;
}

/// Two places and their sum; stars 5 to 3, lapsed, withdrawn, undated, total, two sectors.
BoardData twoPlaces()
{
    BoardData data;
    data.placeHead = QStringLiteral("District");
    data.sectorHeads = {QStringLiteral("Food"), QStringLiteral("Crafts")};
    data.rows = {rowOf(QStringLiteral("Tiên Phước"), {0, 12, 30, 8, 0, 1, 51, 40, 11}),
                 rowOf(QStringLiteral("Núi Thành"), {0, 0, 2, 0, 0, 0, 2, 2, 0})};
    data.sum = rowOf(QStringLiteral("Province"), {0, 12, 32, 8, 0, 1, 53, 42, 11});
    return data;
}

} // namespace

TEST_CASE("a board of places finds every mark where it put it", "[dashboard]")
{
    const BoardData data = twoPlaces();
    const QSize room(700, 300);
    UnitBoardLayout layout(data, room, Theme::light());
    CHECK(layout.scrollEnd() == 0);
    for (int row = 0; row <= data.rowCount(); ++row)
        for (int mark = 0; mark < int(data.row(row).marks.size()); ++mark) {
            INFO(row << ' ' << mark);
            const QRect rect = layout.markRect({row, mark});
            CHECK(rect.isEmpty() != data.row(row).isReachable(mark));
            if (rect.isEmpty()) continue;
            CHECK(QRect(QPoint(), room).contains(rect));
            CHECK(layout.rowRect(row).contains(rect));
            CHECK(layout.spotAt(rect.center()) == BoardSpot{row, mark});
        }
    // The name stands for the whole row, the head for nothing.
    CHECK(layout.spotAt(layout.rowRect(1).topLeft() + QPoint(3, 3)) == BoardSpot{1, int(BoardSegment::Total)});
    CHECK(layout.spotAt({3, 3}) == BoardSpot{});
}

TEST_CASE("rows of a low board scroll between head and sum", "[dashboard]")
{
    BoardData data = twoPlaces();
    for (int i = 0; i < 40; ++i) data.rows.push_back(data.rows.back());
    UnitBoardLayout layout(data, {700, 300}, Theme::light());
    const QRect sum = layout.rowRect(data.rowCount());
    CHECK(sum.bottom() == 299);
    REQUIRE(layout.scrollEnd() > 0);
    layout.scrollTo(layout.scrollEnd());
    CHECK(layout.rowRect(data.rowCount()) == sum);
    CHECK(layout.rowRect(data.rowCount() - 1).bottom() + 1 == sum.top());
    CHECK(layout.rowAt(layout.bodyRect().bottomLeft()) == data.rowCount() - 1);
}

TEST_CASE("tiles of a map stand where they were told, others follow each other", "[dashboard]")
{
    std::vector<Tile> tiles(7);
    const QSize room(900, 500);
    const TileLayout rows(tiles, true, room, Theme::light());
    CHECK(TileLayout::leastHeight(tiles, true, room.width(), Theme::light()) > 0);
    for (size_t i = 1; i < tiles.size(); ++i) CHECK_FALSE(rows.tileRect(int(i - 1)).intersects(rows.tileRect(int(i))));

    for (int i = 0; i < 7; ++i) {
        tiles[size_t(i)].column = i % 2;
        tiles[size_t(i)].row = i / 2;
    }
    const TileLayout map(tiles, false, room, Theme::light());
    CHECK(TileLayout::leastHeight(tiles, false, room.width(), Theme::light()) == 0);
    CHECK(map.tileRect(3).left() == map.tileRect(1).left());
    CHECK(map.tileRect(3).top() == map.tileRect(2).top());
    CHECK(map.nearest(0, 1, 0) == 1);
    CHECK(map.nearest(1, 1, 0) == 1);
    CHECK(map.spotAt(map.tileRect(4).center()) == 4);
}

TEST_CASE("bars of small charts share one axis, and their column belongs to them", "[dashboard]")
{
    std::vector<Tile> tiles(2);
    tiles[0].bars = {{3, 10, {}, {}}, {0, 0, {}, {}}};
    tiles[1].bars = {{3, 5, {}, {}}};
    const TileLayout layout(tiles, false, {900, 500}, Theme::light());
    REQUIRE(layout.spots().size() == 5);
    const int whole = layout.spots()[1].rect.height();
    CHECK(std::abs(layout.spots()[4].rect.height() * 2 - whole) <= 1);
    const QRect low = layout.spots()[2].rect;
    CHECK(layout.spotAt(low.center() - QPoint(0, whole / 2)) == 2);
}

TEST_CASE("a chart's value axis ends at a round number, and its bars where they are worth", "[dashboard]")
{
    std::vector<ChartBar> bars;
    for (const int value : {0, 37, 12}) bars.push_back({QString::number(value), {}, {}, {{ChartFill::Time, value}}});
    const ChartLayout upright(bars, Qt::Vertical, {400, 200}, Theme::light());
    CHECK(upright.axisStep() == 10);
    CHECK(upright.axisEnd() == 40);
    CHECK(upright.endOf(0) == Approx(upright.plot().bottom()));
    CHECK(upright.endOf(40) == Approx(upright.plot().top()));
    CHECK(upright.slot(1).left() == Approx(upright.slot(0).right()));
    const ChartLayout lying(bars, Qt::Horizontal, {400, 200}, Theme::light());
    CHECK(lying.axisEnd() == 37);
    CHECK(lying.endOf(37) == Approx(lying.plot().right()));
    CHECK(lying.slot(2).top() == Approx(lying.slot(1).bottom()));
}
