#include "tests/ui/dashboard/board_session.h"

#include "core/base/formats.h"
#include "ui/home/home_page.h"
#include "ui/home/month_calendar.h"
#include "ui/kit/card_button.h"
#include "ui/reminders/work_act_bar.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace ocop;
using ocop::test::BoardSession;

namespace {

struct ShownHome
{
    BoardSession session;
    HomePage page{*session, nullptr, session.settings()};

    explicit ShownHome(bool sample = true) : session(QDate(2024, 8, 31), sample)
    {
        page.resize(1174, 720);
        page.refresh();
        page.show();
        QApplication::setActiveWindow(&page);
        QObject::connect(&*session, &Session::changed, &page, &HomePage::refresh);
        QCoreApplication::processEvents();
    }
    CardButton* card(const QString& key) { return page.cards()->findChild<CardButton*>(QStringLiteral("card_") + key); }
};

} // namespace

TEST_CASE("A card's number is the number of rows it filters", "[home]")
{
    ShownHome shown;
    for (const QString& key : HomePage::cardKeys()) {
        INFO(key.toStdString());
        shown.card(key)->setFocus();
        QTest::keyClick(shown.card(key), Qt::Key_Space);
        CHECK(shown.page.cards()->current() == key);
        CHECK(int(shown.page.table()->visibleRows().size()) == shown.page.cardCount(key));
        CHECK(shown.card(key)->number() == formatCount(shown.page.cardCount(key)));
    }
    // The last one again takes the filter off.
    QTest::keyClick(shown.card(HomePage::cardKeys().last()), Qt::Key_Space);
    CHECK(shown.page.cards()->current().isEmpty());
    CHECK(shown.page.cardCount(QStringLiteral("expiring")) == shown.session->statistics().total().expiring);
    CHECK(shown.page.cardCount(QStringLiteral("overdue")) == shown.session->statistics().total().lapsed.total());
}

TEST_CASE("Enter opens the product; what is chosen is put off or handled and comes back by undo", "[home]")
{
    ShownHome shown;
    RecordTable* table = shown.page.table();
    const int rows = int(table->visibleRows().size());
    const int waiting = int(waitingRows(workRows(*shown.session)).size());
    REQUIRE(waiting > 2);
    table->focusTable();
    const qint64 first = table->source()->id(table->visibleRows().front());
    REQUIRE(table->selectRecord(first));
    QTest::keyClick(table->view(), Qt::Key_Return);
    CHECK(shown.session.record().entity == QStringLiteral("product"));
    CHECK(shown.session.record().id == first);

    QTest::keyClick(table->view(), Qt::Key_Space);
    CHECK(table->checkedIds() == QSet<qint64>{first});
    shown.page.acts()->note(ReminderKind::Handled, QStringLiteral("Đã gọi"));
    CHECK(int(waitingRows(workRows(*shown.session)).size()) == waiting - 1);
    CHECK(int(table->visibleRows().size()) == rows); // still to be seen, among what is put off or handled
    shown.session->undo();
    CHECK(int(waitingRows(workRows(*shown.session)).size()) == waiting);
}

TEST_CASE("What a filter hides is not acted on, ticked or not", "[home]")
{
    ShownHome shown;
    RecordTable* table = shown.page.table();
    table->setCheckedIds({table->source()->id(table->visibleRows().front())});
    REQUIRE(shown.page.acts()->chosen().size() == 1);
    shown.page.cards()->setCurrent({});
    table->setTypedFilter(QStringLiteral("không có gì như thế này"));
    CHECK(shown.page.acts()->chosen().empty());
}

TEST_CASE("The month shows what ends on each day and opens it", "[home]")
{
    ShownHome shown;
    MonthCalendar* calendar = shown.page.calendar();
    calendar->setFocus();
    CHECK(calendar->current() == QDate(2024, 8, 31));
    QTest::keyClick(calendar, Qt::Key_PageDown);
    CHECK(calendar->current() == QDate(2024, 9, 30));
    int opened = 0;
    for (QDate day(2024, 9, 1); day <= QDate(2024, 11, 30); day = day.addDays(1)) {
        calendar->setCurrent(day);
        shown.session.forget();
        QTest::keyClick(calendar, Qt::Key_Return);
        if (calendar->countOf(day) == 0) {
            CHECK(shown.session.asked().times == 0);
            continue;
        }
        REQUIRE(shown.session.asked().times == 1);
        CHECK(shown.session.asked().ids.size() == calendar->countOf(day));
        ++opened;
    }
    CHECK(opened > 2);
}

TEST_CASE("A past day is for looking only", "[home]")
{
    ShownHome shown;
    shown.session->setAsOf(QDate(2024, 6, 30));
    RecordTable* table = shown.page.table();
    REQUIRE_FALSE(table->visibleRows().empty());
    table->selectRecord(table->source()->id(table->visibleRows().front()));
    CHECK_FALSE(shown.page.acts()->handledButton()->isEnabled());
    CHECK_FALSE(shown.page.acts()->handledButton()->toolTip().isEmpty());
    CHECK(shown.page.acts()->openButton()->isEnabled());
}

TEST_CASE("An empty register says so with one act", "[home]")
{
    ShownHome shown(false);
    int asked = 0;
    QObject::connect(&shown.page, &HomePage::importRequested, &shown.page, [&] { ++asked; });
    auto* button = shown.page.table()->findChild<QPushButton*>(QStringLiteral("emptyAction"));
    REQUIRE(button);
    CHECK(button->isVisible());
    QTest::keyClick(button, Qt::Key_Space);
    CHECK(asked == 1);
}
