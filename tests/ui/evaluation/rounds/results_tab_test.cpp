// What the hand and the room see of results: buttons that stay, and one product large.
#include "tests/support/ui/ui_support.h"
#include "tests/ui/evaluation/rounds/round_desk.h"
#include "ui/evaluation/rounds/results/round_detail.h"
#include "ui/evaluation/rounds/results/round_results_tab.h"
#include "ui/evaluation/wall/product_wall.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

namespace ocop::test {
namespace {

void letButtonsSettle()
{
    for (int turn = 0; turn < 4; ++turn) QApplication::processEvents();
}

} // namespace

TEST_CASE("the buttons of the results stay where they are while it is decided", "[rounds]")
{
    RoundsDesk desk;
    desk.build->everybodyCame(desk.round.id);
    desk.scoreThem();
    desk.open();
    desk.page->findChild<QTabBar*>()->setCurrentIndex(2);
    letButtonsSettle();
    const auto place = [&](const char* name) {
        const auto* button = desk.page->findChild<QWidget*>(QLatin1String(name));
        REQUIRE(button);
        return button->mapTo(desk.page.get(), button->rect().topLeft());
    };
    std::vector<QPoint> before;
    const char* names[] = {"scoreSheets", "decideStars", "roundDecision", "wallButton", "printButton", "moreOfResults"};
    for (const char* name : names) before.push_back(place(name));
    auto* accept = desk.page->findChild<QPushButton*>(QStringLiteral("acceptProposals"));
    REQUIRE(accept->isEnabled());
    accept->click();
    letButtonsSettle();
    for (size_t i = 0; i < before.size(); ++i) CHECK(place(names[i]) == before[i]);
    CHECK(desk.page->findChild<QPushButton*>(QStringLiteral("roundDecision"))->isEnabled());
}

TEST_CASE("on a small screen ten products are seen; the detail is one key away", "[rounds]")
{
    RoundsDesk desk;
    desk.open();
    desk.page->findChild<QTabBar*>()->setCurrentIndex(2);
    letButtonsSettle();
    auto* results = desk.page->findChild<RoundResultsTab*>();
    CHECK(results->detail()->isVisible());
    desk.page->resize(1174, 664); // what a window of 1366 × 768 leaves it, with the bar that takes back
    letButtonsSettle();
    CHECK_FALSE(results->detail()->isVisible());
    const QTableView* list = results->table()->view();
    CHECK(list->viewport()->height() >= 10 * list->verticalHeader()->defaultSectionSize());
    results->table()->focusTable();
    pressKey(results->table()->view(), Qt::Key_F3);
    letButtonsSettle();
    CHECK(results->detail()->isVisible());
    pressKey(results->table()->view(), Qt::Key_F3);
    CHECK_FALSE(results->detail()->isVisible());
}

TEST_CASE("one product large: its points, what it lacks, the next by one key, nobody's name", "[rounds]")
{
    RoundsDesk desk;
    desk.build->everybodyCame(desk.round.id);
    desk.scoreThem();
    ProductWall wall(desk.session, desk.round.id, desk.dossiers[0].id);
    showActive(&wall);
    CHECK(wall.facts().place == QStringLiteral("1/5"));
    CHECK(wall.facts().product == QStringLiteral("Chuối sấy giòn Tiên Phước"));
    CHECK(wall.facts().stars == 4);
    REQUIRE(wall.facts().parts.size() == 3);
    CHECK(wall.facts().parts[0].most == 40);
    CHECK_FALSE(wall.facts().total.isEmpty());
    pressKey(&wall, Qt::Key_Right);
    CHECK(wall.application() == desk.dossiers[1].id);
    CHECK(wall.facts().unmet.isEmpty());
    pressKey(&wall, Qt::Key_Space);
    CHECK(wall.facts().stars == 0); // not scored yet
    for (int i = 0; i < 4; ++i) {
        pressKey(&wall, Qt::Key_PageDown);
        CHECK_FALSE(wall.facts().spoken().contains(QStringLiteral("Thành viên")));
    }
    CHECK(wall.application() == desk.dossiers[4].id); // the last one stays
    CHECK_FALSE(wall.facts().unmet.isEmpty());
    pressKey(&wall, Qt::Key_Left);
    CHECK(wall.application() == desk.dossiers[3].id);
    // What is scored meanwhile shows.
    const QString before = wall.facts().outcome;
    desk.session.write(ActKind::Edit, {}, [&](WriteAct& act) {
        Application decided = desk.stored(3);
        decided.starsDecided = 4;
        decided.decidedOn = QDate(2026, 6, 12);
        desk.stores().applications.save(act, decided);
    });
    CHECK(wall.facts().outcome != before);
}

} // namespace ocop::test
