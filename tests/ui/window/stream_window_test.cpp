// The window on the stream of acts: what a cell costs, what a colleague's act does to it, another register.
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/other_desk.h"
#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"
#include "ui/kit/small_widgets.h"
#include "ui/registry/subjects_page.h"
#include "ui/table/grid/grid_control.h"
#include "ui/table/record_model.h"
#include "ui/table/record_view.h"
#include "ui/window/main_window.h"

#include <catch2/catch.hpp>

#include <QLineEdit>

namespace ocop::test {
namespace {

struct SubjectWindow
{
    TestSession t;
    std::unique_ptr<MainWindow> window;

    SubjectWindow()
    {
        for (const char16_t* name : {u"Hộ An", u"Hộ Bình", u"Hộ Cúc"}) t.addSubject(QString::fromUtf16(name));
        window = std::make_unique<MainWindow>(t.session);
        window->resize(1366, 768);
        showActive(window.get());
        window->showPage(QStringLiteral("subjects"));
    }
    RecordTable& table() { return *qobject_cast<SubjectsPage*>(window->page(QStringLiteral("subjects")))->table(); }
    int column(const char* key)
    {
        const Columns& columns = table().columns();
        const auto at = std::find_if(columns.begin(), columns.end(),
                                     [&](const Column& each) { return each.key == QLatin1String(key); });
        return int(at - columns.begin());
    }
    void goTo(int row, const char* key)
    {
        table().setColumnShown(column(key), true);
        table().view()->selectionModel()->setCurrentIndex(table().model()->index(row, column(key)),
                                                          QItemSelectionModel::ClearAndSelect);
        table().focusTable();
    }
    QString cell(int row, const char* key)
    {
        return table().model()->cell(table().model()->index(row, column(key))).text;
    }
};

} // namespace

TEST_CASE("a cell typed in the window costs a few statements and no whole table", "[window][desks]")
{
    SubjectWindow w;
    w.goTo(0, "note");
    clerkTypes(u"một");
    clerkPresses(Qt::Key_Return); // the statements are worked out now
    const Traffic before = w.t.session.book().database().traffic();
    clerkTypes(u"hai");
    clerkPresses(Qt::Key_Return);
    const Traffic after = w.t.session.book().database().traffic();
    CHECK(w.cell(1, "note") == QStringLiteral("hai"));
    CHECK(after.wholeTables == before.wholeTables);
    CHECK(after.run - before.run <= 10);
}

TEST_CASE("a colleague's act shows without moving the hand", "[window][desks]")
{
    SubjectWindow w;
    OtherDesk other(w.t);
    w.goTo(1, "note");
    const SubjectId last = nth(w.t.snapshot().subjects(), 2).id;
    other.change(last, [](Subject& each) { each.note = QStringLiteral("của Hạnh"); });
    CHECK(w.t.session.followOthers());
    CHECK(w.cell(2, "note") == QStringLiteral("của Hạnh"));
    CHECK(w.table().view()->currentIndex() == w.table().model()->index(1, w.column("note")));
    CHECK(w.table().view()->hasFocus());
    CHECK(w.cell(1, "note").isEmpty());
    // And one who comes anew does not take the place of the one the hand is on.
    other.session.write(ActKind::Add, QStringLiteral("Hộ Ái"), [&](WriteAct& act) {
        Subject added;
        added.name = QStringLiteral("Hộ Ái");
        other.session.book().subjects().add(act, added);
    });
    CHECK(w.t.session.followOthers());
    CHECK(w.table().model()->rowCount() == 4);
    CHECK(w.cell(w.table().view()->currentIndex().row(), "name") == QStringLiteral("Hộ Bình"));
}

TEST_CASE("another register begins with nothing of the one before", "[window][desks]")
{
    SubjectWindow w;
    w.goTo(0, "phone");
    clerkTypes(u"không phải số");
    clerkPresses(Qt::Key_Return);
    w.goTo(0, "name");
    clerkPresses(Qt::Key_Delete); // a name must be: refused
    CHECK(w.table().grid()->refusedCount() > 0);
    w.table().filterBox()->setText(QStringLiteral("an"));
    w.table().groupBy(QStringLiteral("kind"));
    w.table().view()->selectAll();
    auto* offer = w.window->findChild<UndoBar*>();
    REQUIRE(offer);

    const QString path = w.t.folder.file(QStringLiteral("khac.db"));
    {
        TestSession made;
        made.session.setDeskId(QStringLiteral("elsewhere"));
        made.session.create(path);
        made.addSubject(QStringLiteral("Hộ khác"));
    }
    w.t.session.open(path);
    REQUIRE(w.table().model()->rowCount() == 1);
    CHECK(w.table().grid()->refusedCount() == 0);
    CHECK(w.cell(0, "name") == QStringLiteral("Hộ khác"));
    CHECK(w.table().filterBox()->text().isEmpty());
    CHECK(w.table().groupKey().isEmpty());
    CHECK(w.table().selectedIds().size() <= 1);
    CHECK(offer->isHidden());
    CHECK_FALSE(w.t.session.undoable()); // another desk made the one there is
}

} // namespace ocop::test
