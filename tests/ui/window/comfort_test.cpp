// Small helps: the page's own help, sizes of dialogs, records marked and opened last, the record before.
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"
#include "tests/ui/dashboard/board_session.h"

#include "ui/form/field_box.h"
#include "ui/kit/help_dialog.h"
#include "ui/kit/theme.h"
#include "ui/registry/subject_form.h"
#include "ui/registry/subjects_page.h"
#include "ui/session/dialog_sizes.h"
#include "ui/session/remembered_records.h"
#include "ui/table/record_view.h"
#include "ui/window/main_window.h"
#include "ui/window/navigation.h"
#include "ui/window/pages.h"
#include "ui/window/search_box.h"
#include "ui/window/window_menus.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QApplication>
#include <QScrollBar>
#include <QSettings>
#include <QTest>

namespace ocop::test {

TEST_CASE("every page has help of its own, by F1", "[comfort]")
{
    for (const PageEntry& entry : pageEntries()) {
        INFO(entry.key.toStdString());
        CHECK(HelpDialog::textOf(entry.key).startsWith(QStringLiteral("# ")));
        CHECK(HelpDialog::textOf(entry.key).size() > 60);
    }
    CHECK(HelpDialog::textOf(QStringLiteral("nowhere")).isEmpty());
    TestSession t;
    MainWindow window(t.session);
    showActive(&window);
    window.showPage(QStringLiteral("products"));
    bool shown = false;
    inNextDialog([&](QDialog& dialog) { shown = dialog.objectName() == QLatin1String("help"); });
    clerkPresses(Qt::Key_F1);
    CHECK(shown);
}

TEST_CASE("every page fits a small screen", "[comfort]")
{
    applyTheme(*qApp, Theme::light(1.0));
    BoardSession session(QDate(2026, 11, 23));
    MainWindow window(*session);
    window.resize(1366, 768);
    window.show();
    for (const PageEntry& entry : pageEntries()) {
        INFO(entry.key.toStdString());
        REQUIRE(window.showPage(entry.key));
        QTest::qWait(20);
        CHECK(window.minimumSizeHint().width() <= 1366);
        CHECK(window.minimumSizeHint().height() <= 700); // the panel of the desktop takes the rest
    }
}

TEST_CASE("a dialog keeps the size a person gave it", "[comfort]")
{
    TempFolder folder;
    QSettings settings(folder.file(QStringLiteral("desk.ini")), QSettings::IniFormat);
    QObject owner;
    new DialogSizes(settings, &owner);
    const auto showOne = [](QSize wanted) {
        QDialog dialog;
        dialog.setObjectName(QStringLiteral("sized"));
        dialog.resize(400, 300);
        dialog.show();
        QTest::qWait(20);
        const QSize shown = dialog.size();
        if (wanted.isValid()) dialog.resize(wanted);
        dialog.hide();
        return shown;
    };
    CHECK(showOne({}) == QSize(400, 300));
    CHECK(showOne({520, 410}) == QSize(400, 300));
    CHECK(showOne({}) == QSize(520, 410));
    CHECK(showOne({}) == QSize(520, 410)); // left alone, it stays
}

TEST_CASE("the search offers marked records and those opened last before anything is typed", "[comfort]")
{
    TestSession t;
    t.session.desk().clear();
    const Subject an = t.addSubject(QStringLiteral("Hộ An"));
    const Subject binh = t.addSubject(QStringLiteral("Hộ Bình"));
    const Product tea = t.addProduct(QStringLiteral("Chè"), an.id);
    RememberedRecords records(t.session);
    records.addOpened({QStringLiteral("subject"), an.id.value});
    records.addOpened({QStringLiteral("product"), tea.id.value});
    records.addOpened({QStringLiteral("subject"), an.id.value}); // again: first, once
    REQUIRE(records.opened().size() == 2);
    CHECK(records.opened().front().id == an.id.value);

    SubjectsPage page(t.session);
    page.refresh();
    page.showRecord(binh.id.value);
    page.markCurrent();
    SearchBox box(t.session);
    showActive(&box);
    box.setFocus(Qt::ShortcutFocusReason);
    QFocusEvent again(QEvent::FocusIn, Qt::ShortcutFocusReason);
    QCoreApplication::sendEvent(&box, &again);
    CHECK(box.offered() == QStringList{QStringLiteral("Hộ Bình"), QStringLiteral("Hộ An"), QStringLiteral("Chè")});
    page.markCurrent();
    t.session.write(ActKind::Delete, tea.name, [&](WriteAct& act) { t.session.book().products().remove(act, tea.id); });
    QCoreApplication::sendEvent(&box, &again);
    CHECK(box.offered() == QStringList{QStringLiteral("Hộ An")}); // what is gone is not offered
}

TEST_CASE("rows of lists are close, normal or airy at once", "[comfort]")
{
    TestSession t;
    t.addSubject(QStringLiteral("Hộ An"));
    MainWindow window(t.session);
    showActive(&window);
    window.showPage(QStringLiteral("subjects"));
    const RecordView* view = qobject_cast<SubjectsPage*>(window.page(QStringLiteral("subjects")))->table()->view();
    const int normal = view->rowHeight(0);
    const auto choose = [&](const QString& title) {
        for (QAction* action : window.findChildren<QAction*>())
            if (action->text() == title && action->isCheckable()) action->trigger();
        QApplication::processEvents();
    };
    choose(WindowMenus::tr("&Close"));
    CHECK(view->rowHeight(0) < normal);
    choose(WindowMenus::tr("&Airy"));
    CHECK(view->rowHeight(0) > normal);
    choose(WindowMenus::tr("&Normal"));
    CHECK(view->rowHeight(0) == normal);
}

TEST_CASE("Ctrl+' takes what the record before had in the field", "[comfort]")
{
    TestSession t;
    SubjectForm form(t.session, {});
    showActive(&form);
    clerkTypes(u"Hộ An");
    CHECK(clerkGoesTo("ethnicity"));
    clerkTypes(u"Cơ Tu");
    clerkPresses(Qt::Key_Return, Qt::ControlModifier);
    clerkTypes(u"Hộ Bình");
    CHECK(clerkGoesTo("ethnicity"));
    clerkPresses(Qt::Key_Apostrophe, Qt::ControlModifier);
    clerkPresses(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(t.snapshot().subjects().size() == 2);
    CHECK(test::nth(t.snapshot().subjects(), 1).ethnicity == QStringLiteral("Cơ Tu"));
}

TEST_CASE("a low window shows every page, and its name whole beside its count", "[comfort]")
{
    Navigation navigation;
    for (const PageEntry& entry : pageEntries()) {
        if (entry.ruleBefore) navigation.addRule();
        navigation.addPage(entry.key, entry.title, entry.icon);
    }
    const int narrow = navigation.wholeWidth();
    navigation.setCount(QStringLiteral("certificates"), 12345);
    const int whole = navigation.wholeWidth();
    CHECK(whole > narrow);
    const QFontMetrics metrics(themeOf(&navigation).font(TypeSize::Body, true));
    CHECK(whole > metrics.horizontalAdvance(QStringLiteral("Giấy chứng nhận 12.345")));
    navigation.resize(whole, 480);
    navigation.show();
    QApplication::processEvents();
    CHECK(navigation.verticalScrollBar()->maximum() == 0);
    CHECK(navigation.wholeWidth() == whole); // does not come and go
    navigation.resize(whole, 120);
    QApplication::processEvents();
    CHECK(navigation.verticalScrollBar()->maximum() > 0);
    CHECK(navigation.wholeWidth() > whole); // room for the bar
}

} // namespace ocop::test
