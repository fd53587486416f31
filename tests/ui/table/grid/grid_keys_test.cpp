// The keys of a spreadsheet in a list.
#include "tests/support/ui/grid_desk.h"

#include "ui/form/form_dialog.h"

#include <QAction>
#include <QLineEdit>

namespace ocop::test {
namespace {

int rowOf(SubjectDesk& desk) { return desk.table().view()->currentIndex().row(); }
int columnAt(SubjectDesk& desk) { return desk.table().view()->currentIndex().column(); }

} // namespace

TEST_CASE("Home and End go to the edges of the row, with Ctrl to those of the list", "[grid]")
{
    SubjectDesk desk{u"A", u"B", u"C"};
    const std::vector<int> columns = desk.table().grid()->cursor().columns();
    desk.goTo(1, "phone");
    clerkPresses(Qt::Key_Home);
    CHECK(rowOf(desk) == 1);
    CHECK(columnAt(desk) == columns.front());
    clerkPresses(Qt::Key_End);
    CHECK(columnAt(desk) == columns.back());
    clerkPresses(Qt::Key_End, Qt::ControlModifier);
    CHECK(rowOf(desk) == 2);
    CHECK(columnAt(desk) == columns.back());
    clerkPresses(Qt::Key_Home, Qt::ControlModifier);
    CHECK(rowOf(desk) == 0);
    CHECK(columnAt(desk) == columns.front());
    clerkPresses(Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.table().grid()->chosen().rows.size() == 3);
    CHECK(desk.table().grid()->chosen().columns.size() == columns.size());
}

TEST_CASE("Tab stays in the list, Ctrl+Tab leaves it", "[grid]")
{
    SubjectDesk desk{u"A", u"B"};
    desk.goTo(0, "name");
    for (size_t i = 0; i < desk.table().grid()->cursor().columns().size(); ++i) clerkPresses(Qt::Key_Tab);
    CHECK(desk.table().view()->hasFocus());
    CHECK(rowOf(desk) == 1);
    clerkPresses(Qt::Key_Tab, Qt::ShiftModifier);
    CHECK(rowOf(desk) == 0);
    clerkPresses(Qt::Key_Tab, Qt::ControlModifier);
    CHECK_FALSE(desk.table().view()->hasFocus());
}

TEST_CASE("whole rows and columns are chosen by Shift+Space and Ctrl+Space", "[grid]")
{
    SubjectDesk desk{u"A", u"B", u"C"};
    desk.goTo(1, "phone");
    clerkPresses(Qt::Key_Space, Qt::ShiftModifier);
    CHECK(desk.table().view()->wholeRowsSelected());
    desk.goTo(1, "phone");
    clerkPresses(Qt::Key_Space, Qt::ControlModifier);
    CHECK(desk.table().grid()->chosen().rows.size() == 3);
    CHECK(desk.table().grid()->chosen().columns.size() == 1);
}

TEST_CASE("Ctrl+Enter writes the same in all cells chosen, as one act", "[grid]")
{
    SubjectDesk desk{u"A", u"B", u"C"};
    const size_t acts = desk.t.acts();
    desk.goTo(0, "address");
    desk.down(2);
    clerkTypes(u"Thôn 3");
    clerkPresses(Qt::Key_Return, Qt::ControlModifier);
    for (size_t i = 0; i < 3; ++i) CHECK(desk.subject(i).address == QStringLiteral("Thôn 3"));
    CHECK(desk.t.acts() == acts + 1);
    CHECK(rowOf(desk) == 2); // stays
    desk.goTo(0, "kind");
    desk.down(1);
    clerkTypes(u"htx");
    clerkPresses(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.subject(0).kind == SubjectKind::Cooperative);
    CHECK(desk.subject(1).kind == SubjectKind::Cooperative);
    CHECK(desk.subject(2).kind == SubjectKind::Household);
}

TEST_CASE("a cell that is not edited says why, by letters, F2 and Backspace", "[grid]")
{
    SubjectDesk desk{u"A"};
    const auto says = [&] {
        const QString told = desk.told();
        CHECK(told.contains(desk.table().columns()[size_t(desk.columnOf("district"))].title));
        desk.goTo(0, "name");
        clerkPresses(Qt::Key_F2); // takes the words away
        clerkPresses(Qt::Key_Escape);
        CHECK(desk.told().isEmpty());
        desk.goTo(0, "district");
    };
    desk.goTo(0, "district");
    clerkTypes(u"x");
    says();
    pressKey(clerkIsAt(), Qt::Key_A);
    clerkPresses(Qt::Key_F2);
    says();
    clerkPresses(Qt::Key_Backspace);
    says();
    CHECK(desk.table().view()->hasFocus());
    CHECK(desk.table().filterBox()->text().isEmpty());
}

TEST_CASE("the place stays when rows are deleted", "[grid]")
{
    SubjectDesk desk{u"A", u"B", u"C", u"D"};
    desk.table().sortBy(QStringLiteral("name"), Qt::AscendingOrder);
    desk.goTo(1, "phone");
    clerkPresses(Qt::Key_Space, Qt::ShiftModifier);
    clerkPresses(Qt::Key_Delete);
    CHECK(rowOf(desk) == 1);
    CHECK(desk.cell(rowOf(desk), "name") == QStringLiteral("C"));
    CHECK(columnAt(desk) == desk.columnOf("phone"));
    clerkPresses(Qt::Key_Down);
    clerkPresses(Qt::Key_Space, Qt::ShiftModifier);
    clerkPresses(Qt::Key_Delete); // the last one
    CHECK(desk.cell(rowOf(desk), "name") == QStringLiteral("C"));
}

TEST_CASE("a new record is selected where it was put", "[grid]")
{
    SubjectDesk desk{u"Hộ An", u"Hộ Xuân"};
    desk.table().sortBy(QStringLiteral("name"), Qt::AscendingOrder);
    desk.goTo(0, "phone");
    inNextForm([](FormDialog&) {
        clerkTypes(u"Hộ Mai");
        clerkPresses(Qt::Key_S, Qt::ControlModifier);
    });
    desk.page->addRecord();
    CHECK(desk.cell(rowOf(desk), "name") == QStringLiteral("Hộ Mai"));
    CHECK(rowOf(desk) == 1);

    desk.table().setTypedFilter(QStringLiteral("mai"));
    inNextForm([](FormDialog&) {
        clerkTypes(u"Hộ Bình");
        clerkPresses(Qt::Key_S, Qt::ControlModifier);
    });
    desk.page->addRecord();
    CHECK(desk.told().contains(QStringLiteral("mai"))); // the filter is left, and said to hide it
}

TEST_CASE("after editing nothing is said any more", "[grid]")
{
    SubjectDesk desk{u"A", u"B"};
    desk.goTo(0, "name");
    clerkTypes(u"Hộ A");
    CHECK_FALSE(desk.told().isEmpty());
    clerkPresses(Qt::Key_Return);
    CHECK(desk.told().isEmpty());
}

} // namespace ocop::test
