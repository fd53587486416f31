#include "tests/support/ui/clerk.h"
#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"

#include "core/sample/sample_register.h"
#include "ui/form/field_box.h"
#include "ui/form/form_dialog.h"
#include "ui/promotion/promotion_page.h"
#include "ui/quality/quality_page.h"
#include "ui/records/list_page.h"
#include "ui/window/main_window.h"
#include "ui/window/window_rooms.h"

#include <catch2/catch.hpp>

#include <QApplication>

namespace ocop::test {

TEST_CASE("every check opens exactly its records, here and in their list", "[quality]")
{
    TempFolder folder;
    const QString path = folder.file(QStringLiteral("mau.db"));
    writeSampleRegister(path, testAct(ActKind::Sample));
    Session session([] { return QDateTime(QDate(2024, 8, 31), QTime(9, 0)); }, QStringLiteral("test"));
    WindowRooms rooms{session};
    session.open(path);
    session.desk().clear();
    MainWindow window(session);
    window.resize(1366, 768);
    showActive(&window);
    REQUIRE(window.showPage(QStringLiteral("quality")));
    auto* page = qobject_cast<QualityPage*>(window.page(QStringLiteral("quality")));
    REQUIRE(page);
    REQUIRE(page->quality().checks.size() >= 3);
    for (size_t i = 0; i < page->quality().checks.size(); ++i) {
        const QualityCheck check = page->quality().checks[i];
        INFO(check.key().toStdString());
        REQUIRE(window.showPage(QStringLiteral("quality")));
        REQUIRE(page->checks()->selectRecord(qint64(i) + 1));
        CHECK(page->records()->visibleRows().size() == check.cases.size());
        if (check.entity == QLatin1String("attachment")) continue;
        page->openList();
        CHECK(window.currentPage() != QStringLiteral("quality"));
        Page* shownPage = window.page(window.currentPage());
        if (auto* promotion = qobject_cast<PromotionPage*>(shownPage)) shownPage = promotion->current();
        auto* list = qobject_cast<RecordListPage*>(shownPage);
        REQUIRE(list);
        std::vector<qint64> shown;
        for (const int row : list->table()->visibleRows()) shown.push_back(list->table()->source()->id(row));
        std::sort(shown.begin(), shown.end());
        std::vector<qint64> meant;
        for (const QualityCase& each : check.cases) meant.push_back(each.id);
        CHECK(shown == meant);
        CHECK_FALSE(list->table()->filterWords().isEmpty());
    }
}

TEST_CASE("a record is mended at the very field, and leaves its check", "[quality]")
{
    TestSession t;
    const Subject maker = t.addSubject(QStringLiteral("Hộ An"));
    QualityPage page(t.session);
    page.resize(1100, 600);
    QObject::connect(&t.session, &Session::changed, &page, &QualityPage::refresh);
    page.refresh();
    showActive(&page);
    qint64 phone = 0;
    for (size_t i = 0; i < page.quality().checks.size(); ++i)
        if (page.quality().checks[i].key() == QLatin1String("subject.phone.missing")) phone = qint64(i) + 1;
    REQUIRE(phone);
    const size_t before = page.quality().checks.size();
    page.checks()->selectRecord(phone);
    page.records()->selectRecord(maker.id.value);
    page.records()->focusTable();
    inNextForm([](FormDialog&) {
        CHECK(QApplication::focusWidget()->objectName() == QLatin1String("phone"));
        clerkTypes(u"0905123456");
        clerkPresses(Qt::Key_S, Qt::ControlModifier);
    });
    clerkPresses(Qt::Key_Return);
    CHECK(page.quality().checks.size() == before - 1);
    CHECK(page.quality().subjects.incomplete == 1); // the commune is missing still
}

} // namespace ocop::test
