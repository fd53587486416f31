#include "tests/ui/dashboard/board_session.h"

#include "core/base/formats.h"
#include "ui/dashboard/board_stack.h"
#include "ui/dashboard/charts/chart.h"
#include "ui/dashboard/charts/unit_board.h"
#include "ui/dashboard/dashboard_cards.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/dashboard/number_tables.h"
#include "ui/dashboard/overview_board.h"
#include "ui/kit/card_button.h"
#include "ui/kit/small_widgets.h"
#include "ui/table/record_table.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace ocop;
using ocop::test::BoardSession;

namespace {

/// The page as the window shows it at 1366×768.
struct ShownDashboard
{
    BoardSession session;
    DashboardPage page{*session, nullptr, session.settings()};
    OverviewBoard* overview = page.boards()->overview();

    explicit ShownDashboard(QDate day = QDate(2024, 8, 31)) : session(day)
    {
        page.resize(1174, 720);
        page.refresh();
        page.show();
        QApplication::setActiveWindow(&page);
        QCoreApplication::processEvents();
    }

    /// What was asked for lists as many rows as the mark said.
    void checkOpened(int shown)
    {
        INFO(session.asked().words.toStdString());
        REQUIRE(session.asked().times == 1);
        CHECK(session.listed(session.asked().page, session.asked().selection) == shown);
        session.forget();
    }

    /// Opens every number of the board by arrow keys and Enter; returns how many there were.
    int crawlBoard()
    {
        UnitBoard* board = overview->places();
        board->setFocus();
        board->setCurrent(0, 0);
        int opened = 0;
        for (int row = 0; row <= int(board->data().rows.size()); ++row) {
            QTest::keyClick(board, Qt::Key_Home);
            for (;;) {
                REQUIRE(board->currentRow() == row);
                const BoardMark mark = *board->current();
                CHECK(board->accessibleDescription() == mark.detail);
                QTest::keyClick(board, Qt::Key_Return);
                if (mark.count > 0) {
                    checkOpened(mark.count);
                    ++opened;
                }
                const int before = board->currentMark();
                QTest::keyClick(board, Qt::Key_Right);
                if (board->currentMark() == before) break;
            }
            QTest::keyClick(board, Qt::Key_Down);
        }
        return opened;
    }

    int crawlChart(Chart* chart)
    {
        chart->setFocus();
        const bool vertical = chart == overview->months();
        QTest::keyClick(chart, Qt::Key_Home);
        int sum = 0;
        for (int i = 0; i < int(chart->bars().size()); ++i) {
            REQUIRE(chart->current() == i);
            const ChartBar bar = chart->bars()[size_t(i)];
            CHECK(chart->accessibleDescription() == bar.words);
            QTest::keyClick(chart, Qt::Key_Return);
            if (bar.value() > 0)
                checkOpened(bar.value());
            else
                CHECK(session.asked().times == 0);
            sum += bar.value();
            QTest::keyClick(chart, vertical ? Qt::Key_Right : Qt::Key_Down);
        }
        return sum;
    }
};

} // namespace

TEST_CASE("Every number of the dashboard opens as many rows as it says", "[dashboard]")
{
    ShownDashboard shown;
    const Tally total = shown.session->statistics().total();
    REQUIRE(total.products.total() > 400);
    CHECK(shown.crawlBoard() > 100);
    CHECK(shown.crawlChart(shown.overview->kinds()) == total.subjects());
    CHECK(shown.crawlChart(shown.overview->sectors()) == total.products.total());
    CHECK(shown.crawlChart(shown.overview->months()) <= total.inForce.total());
    CHECK(shown.page.boards()->cards()->marks().size() == 6);
    for (const auto& [key, mark] : shown.page.boards()->cards()->marks()) {
        INFO(key.toStdString());
        CardButton* card = shown.page.boards()->cards()->card(key);
        CHECK(card->number() == formatCount(mark.count));
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Space);
        if (mark.count > 0) shown.checkOpened(mark.count);
    }
}

TEST_CASE("Within a district the board counts by commune and every number still opens its rows", "[dashboard]")
{
    ShownDashboard shown;
    const UnitId district = shown.session->book().units().districts(shown.session->asOf()).front()->id;
    shown.session->setDistrict(district);
    shown.page.refresh();
    int sum = 0;
    for (const BoardRow& row : shown.overview->places()->data().rows) sum += row.total();
    CHECK(sum == shown.session->statistics().total().products.total());
    CHECK(sum == shown.overview->places()->data().sum.total());
    CHECK(shown.crawlBoard() > 3);
    shown.crawlChart(shown.overview->sectors());
    shown.crawlChart(shown.overview->months());
    shown.crawlChart(shown.overview->kinds());
}

TEST_CASE("On a later day, when districts have ended, the board still adds up", "[dashboard]")
{
    ShownDashboard shown(QDate(2026, 11, 23));
    int sum = 0;
    for (const BoardRow& row : shown.overview->places()->data().rows) sum += row.total();
    CHECK(sum == shown.session->statistics().total().products.total());
    CHECK(shown.crawlBoard() > 50);
}

TEST_CASE("Rows go from the largest down, an unknown place last, all districts in sight", "[dashboard]")
{
    ShownDashboard shown;
    const BoardData& data = shown.overview->places()->data();
    REQUIRE(data.rows.size() == 19); // 18 districts of 2024 and the products without a place
    for (size_t i = 1; i + 1 < data.rows.size(); ++i) CHECK(data.rows[i - 1].total() >= data.rows[i].total());
    CHECK(data.rows.back().of(BoardSegment::Total).selection.district == UnitId{});
    for (int row = 0; row < int(data.rows.size()); ++row) {
        const QRect rect = shown.overview->places()->markRect(row, int(BoardSegment::Total));
        CHECK(rect.top() > 0);
        CHECK(rect.bottom() < shown.overview->places()->viewport()->height());
    }
}

TEST_CASE("A click on a mark opens what the keyboard opens", "[dashboard]")
{
    ShownDashboard shown;
    UnitBoard* board = shown.overview->places();
    const int mark = int(BoardSegment::Total) + 1;
    QTest::mouseClick(board->viewport(), Qt::LeftButton, {}, board->markRect(2, mark).center());
    shown.checkOpened(board->data().rows[2].marks[size_t(mark)].count);
    Chart* months = shown.overview->months();
    const int last = int(months->bars().size()) - 1;
    for (int i = last; i >= 0; --i)
        if (months->bars()[size_t(i)].value() > 0) {
            QTest::mouseClick(months->viewport(), Qt::LeftButton, {}, months->slot(i).center());
            shown.checkOpened(months->bars()[size_t(i)].value());
            break;
        }
}

TEST_CASE("Amber months add up to the card of what ends soon", "[dashboard]")
{
    ShownDashboard shown;
    int soon = 0;
    for (const ChartBar& bar : shown.overview->months()->bars())
        for (const ChartBar::Part& part : bar.parts)
            if (part.fill == ChartFill::Soon) soon += part.value;
    CHECK(soon == shown.page.boards()->cards()->marks().at(QStringLiteral("expiring")).count);
}

TEST_CASE("Ctrl+T shows the numbers as tables whose rows open too", "[dashboard]")
{
    ShownDashboard shown;
    QTest::keyClick(&shown.page, Qt::Key_T, Qt::ControlModifier);
    REQUIRE(shown.page.showsTables());
    NumberTables* tables = shown.page.boards()->tables();
    for (const auto view : {NumberTables::View::Places, NumberTables::View::Sectors, NumberTables::View::Kinds,
                            NumberTables::View::Stars, NumberTables::View::Months}) {
        tables->setView(view);
        for (int i = 0; i < int(tables->marks().size()); ++i) {
            const BoardMark mark = tables->marks()[size_t(i)];
            Q_EMIT tables->table()->activated(i + 1);
            if (mark.count > 0) shown.checkOpened(mark.count);
        }
    }
    QTest::keyClick(&shown.page, Qt::Key_T, Qt::ControlModifier);
    CHECK_FALSE(shown.page.showsTables());
}

TEST_CASE("An empty register shows one sentence and one act", "[dashboard]")
{
    BoardSession session(QDate(2024, 8, 31), false);
    DashboardPage page(*session, nullptr, session.settings());
    page.resize(1174, 720);
    page.refresh();
    page.show();
    int asked = 0;
    QObject::connect(&page, &DashboardPage::importRequested, &page, [&] { ++asked; });
    auto* button = page.findChild<EmptyState*>(QStringLiteral("dashboardEmpty"))->button();
    REQUIRE(button);
    CHECK(button->isVisible());
    QTest::keyClick(button, Qt::Key_Space);
    CHECK(asked == 1);
    session->setAsOf(QDate(2001, 1, 1));
    page.refresh();
    QTest::keyClick(button, Qt::Key_Space);
    CHECK_FALSE(session->isReadOnly());
}
