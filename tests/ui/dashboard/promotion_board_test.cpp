// The board of promotion says what its contracts say, by whatever they are summed.
#include "tests/ui/dashboard/board_session.h"

#include "core/promotion/deals.h"
#include "ui/dashboard/promotion_board.h"

#include <catch2/catch.hpp>

namespace ocop::test {

TEST_CASE("the board of promotion sums the same contracts by buyer, place, group, event and year",
          "[boards][promotion]")
{
    BoardSession session(QDate(2026, 11, 29), true);
    const PromotionBook& book = session->state().promotion;
    const auto contracts = contractsBetween(book, {}, session->asOf());
    const Deals all = dealsOf(book, contracts, session->asOf());
    REQUIRE(all.value);
    PromotionBoard board;
    board.show(*session);
    const auto checkAll = [&](const ChartBoard::Panel& panel) {
        INFO(panel.title.toStdString());
        QSet<qint64> ids;
        int counted = 0;
        for (const BoardMark& mark : panel.marks) {
            CHECK(mark.count == mark.ids.size());
            counted += mark.count;
            ids.unite(mark.ids);
        }
        CHECK(counted == int(contracts.size()));
        CHECK(ids.size() == qsizetype(contracts.size()));
        Amount value;
        for (const ChartBar& bar : panel.chart->bars()) addTo(value, parseMoney(bar.valueText));
        return value;
    };
    for (const char* measure : {"buyer", "district", "group", "event"}) {
        REQUIRE(board.setMeasure(QLatin1String(measure)));
        CHECK(checkAll(board.panels()[0]) == all.value);
    }
    CHECK(checkAll(board.panels()[2]) == all.value); // by year
    checkAll(board.panels()[1]); // by standing: every contract has one

    // Those of a district are a part of it.
    size_t ofDistricts = 0;
    for (const Unit* each : session->book().units().districts(QDate(2024, 8, 31))) {
        session->setDistrict(each->id);
        board.show(*session);
        for (const BoardMark& mark : board.panels()[1].marks) ofDistricts += size_t(mark.count);
    }
    CHECK(ofDistricts == contracts.size());
}

TEST_CASE("what the board calls overdue is what the list of work calls so", "[boards][promotion]")
{
    BoardSession session(QDate(2026, 11, 29), true);
    PromotionBoard board;
    board.show(*session);
    QSet<qint64> late;
    for (const FollowupDue& each : session->promotionDue().followups)
        if (each.isOverdue()) late.insert(each.contract.value);
    REQUIRE_FALSE(late.isEmpty());
    CHECK(board.panels()[3].marks.front().ids == late);
}

} // namespace ocop::test
