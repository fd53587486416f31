// Lists edited in place, as a clerk who comes from a spreadsheet works: by keyboard.
#include "tests/support/ui/grid_desk.h"
#include "tests/support/ui/other_desk.h"

#include "core/base/text.h"
#include "ui/words/texts.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace ocop::test {

TEST_CASE("typing in a cell writes it, and Enter and Tab go on from there", "[grid]")
{
    SubjectDesk desk{u"Hộ An", u"Hộ Bình", u"Hộ Cúc"};
    const size_t acts = desk.t.acts();
    desk.goTo(0, "phone");
    clerkTypes(u"0905 123 456");
    clerkPresses(Qt::Key_Return);
    CHECK(desk.subject(0).phone == QLatin1String("0905123456"));
    CHECK(desk.table().view()->currentIndex().row() == 1);
    clerkTypes(u"0235.3812345");
    clerkPresses(Qt::Key_Return);
    CHECK(desk.subject(1).phone == QLatin1String("02353812345"));
    clerkPresses(Qt::Key_Return, Qt::ShiftModifier); // while entering, Enter moves
    CHECK(desk.table().view()->currentIndex().row() == 1);
    CHECK(desk.t.acts() == acts + 2);

    desk.goTo(2, "name");
    clerkPresses(Qt::Key_F2);
    auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(edit);
    CHECK(edit->text() == QStringLiteral("Hộ Cúc"));
    clerkTypes(u" Hoa");
    clerkPresses(Qt::Key_Tab);
    CHECK(desk.subject(2).name == QStringLiteral("Hộ Cúc Hoa"));
    CHECK(desk.table().view()->currentIndex().column() != desk.columnOf("name"));

    SECTION("Esc gives up what was typed")
    {
        desk.goTo(0, "name");
        clerkTypes(u"Sai");
        clerkPresses(Qt::Key_Escape);
        CHECK(desk.subject(0).name == QStringLiteral("Hộ An"));
        CHECK(desk.refused() == 0);
    }
    SECTION("leaving the cell by the mouse or the window keeps it")
    {
        desk.goTo(0, "name");
        clerkTypes(u"Hộ Ấn");
        desk.table().filterBox()->setFocus(Qt::MouseFocusReason);
        CHECK(desk.subject(0).name == QStringLiteral("Hộ Ấn"));
    }
    SECTION("every edit is one act that Ctrl+Z takes back")
    {
        desk.t.session.undo();
        CHECK(desk.subject(2).name == QStringLiteral("Hộ Cúc"));
    }
}

TEST_CASE("an input method composes in a cell undisturbed, in Telex and in VNI", "[grid]")
{
    SubjectDesk desk{u"Hộ An"};
    desk.goTo(0, "name");
    SECTION("Telex: the first letters are composed before the cell is open")
    {
        for (const char16_t* shown : {u"H", u"Ho", u"Hộ"}) composeText(clerkIsAt(), QString::fromUtf16(shown));
        REQUIRE(desk.table().grid()->cellEditor()->isOpen());
        clerkTypes(u"Hộ");
        clerkTypes(u" ");
        for (const char16_t* shown : {u"D", u"Du", u"Duo", u"Duon", u"Dương"})
            composeText(clerkIsAt(), QString::fromUtf16(shown));
        clerkTypes(u"Dương");
        clerkPresses(Qt::Key_Return);
        CHECK(desk.subject(0).name == QStringLiteral("Hộ Dương"));
    }
    SECTION("VNI: digits take the place of marks")
    {
        for (const char16_t* shown : {u"H", u"Ho", u"Ho6", u"Hộ"}) composeText(clerkIsAt(), QString::fromUtf16(shown));
        clerkTypes(u"Hộ Đông");
        clerkPresses(Qt::Key_Return);
        CHECK(desk.subject(0).name == QStringLiteral("Hộ Đông"));
    }
    SECTION("letters composed and taken back change nothing")
    {
        composeText(clerkIsAt(), QStringLiteral("x"));
        composeText(clerkIsAt(), {});
        CHECK_FALSE(desk.table().grid()->cellEditor()->isOpen());
        CHECK(desk.subject(0).name == QStringLiteral("Hộ An"));
    }
}

TEST_CASE("a commune and a kind are typed without marks", "[grid]")
{
    SubjectDesk desk{u"Hộ An", u"Hộ Bình"};
    desk.goTo(0, "commune");
    clerkTypes(u"tien my");
    clerkPresses(Qt::Key_Return);
    CHECK(desk.t.session.book().units().describe(desk.subject(0).unit) ==
          QStringLiteral("xã Tiên Mỹ, huyện Tiên Phước"));
    desk.goTo(1, "kind");
    const QString word = folded(texts::kind(SubjectKind::Enterprise));
    QTest::keyClick(clerkIsAt(), word.at(0).toLatin1()); // the first key opens the cell and is the first letter
    for (const QChar letter : word.mid(1, 4)) QTest::keyClick(clerkIsAt(), letter.toLatin1());
    clerkPresses(Qt::Key_Return);
    CHECK(desk.subject(1).kind == SubjectKind::Enterprise);
    desk.goTo(1, "kind");
    composeText(clerkIsAt(), QStringLiteral("h")); // an input method is on: the letter counts all the same
    clerkPresses(Qt::Key_Return);
    CHECK(desk.subject(1).kind != SubjectKind::Enterprise);
}

TEST_CASE("what cannot be written stays in its cell with the reason, and nothing else is lost", "[grid]")
{
    SubjectDesk desk{u"Hộ An", u"Hộ Bình", u"Hộ Cúc"};
    desk.goTo(0, "commune");
    putOnClipboard(QStringLiteral("Xã Không Có\t0905123456\nxã Tiên Mỹ\t0905123457\n\t0905123458\n"));
    clerkPresses(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.refused() == 1);
    CHECK(desk.cell(0, "commune") == QStringLiteral("Xã Không Có"));
    CHECK(desk.told().contains(QStringLiteral("Xã Không Có")));
    CHECK(desk.subject(0).phone == QLatin1String("0905123456")); // the rest of the row is written
    CHECK_FALSE(desk.subject(0).unit);
    CHECK(desk.subject(1).unit);

    desk.page->refresh(); // read anew: it is still there
    CHECK(desk.cell(0, "commune") == QStringLiteral("Xã Không Có"));
    desk.goTo(2, "name");
    clerkPresses(Qt::Key_F8);
    CHECK(desk.table().view()->currentIndex().row() == 0);
    clerkPresses(Qt::Key_F2);
    auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(edit);
    CHECK(edit->text() == QStringLiteral("Xã Không Có")); // mended from what was typed
    edit->selectAll();
    clerkTypes(u"tien canh");
    clerkPresses(Qt::Key_Return);
    CHECK(desk.refused() == 0);
    CHECK(desk.subject(0).unit);

    desk.goTo(1, "name");
    clerkPresses(Qt::Key_Delete); // a name is needed
    CHECK(desk.refused() == 1);
    CHECK(desk.subject(1).name == QStringLiteral("Hộ Bình"));
    desk.table().grid()->giveUpRefused();
    CHECK(desk.cell(1, "name") == QStringLiteral("Hộ Bình"));
}

TEST_CASE("the hand stays in its cell while other rows come and go", "[grid]")
{
    SubjectDesk desk{u"Hộ An", u"Hộ Bình"};
    OtherDesk other(desk.t);
    const SubjectId second = desk.subject(1).id;
    desk.goTo(1, "phone");
    clerkTypes(u"0905 123");
    SECTION("from this program") { desk.t.addSubject(QStringLiteral("Hộ Ánh")); }
    SECTION("from a colleague")
    {
        other.add(QStringLiteral("Hộ Ánh"));
        desk.t.session.followOthers();
    }
    SECTION("a row above goes")
    {
        other.remove(desk.subject(0).id);
        desk.t.session.followOthers();
    }
    SECTION("the same row reads otherwise")
    {
        other.change(second, [](Subject& subject) { subject.note = QStringLiteral("của Hạnh"); });
        desk.t.session.followOthers();
    }
    SECTION("sorted by a click on the heading") { desk.table().sortBy(QStringLiteral("name"), Qt::DescendingOrder); }
    const CellEditor& cell = *desk.table().grid()->cellEditor();
    REQUIRE(cell.isOpen());
    CHECK(clerkIsAt() == cell.input()->target());
    CHECK(cell.input()->geometry().top() == desk.table().view()->visualRect(cell.cell()).top() - 1);
    clerkTypes(u" 456");
    clerkPresses(Qt::Key_Return);
    CHECK(desk.t.session.stored().subject(second)->phone == QLatin1String("0905123456"));
    CHECK(desk.refused() == 0);
    desk.table().resetLook(); // an order is remembered
}

TEST_CASE("what is being typed in a row that goes is not lost", "[grid]")
{
    SubjectDesk desk{u"Hộ An", u"Hộ Bình"};
    desk.goTo(0, "name");
    clerkTypes(u"Hộ Ấn");
    desk.table().setTypedFilter(QStringLiteral("Bình"));
    CHECK(desk.refused() == 1);
    CHECK(desk.subject(0).name == QStringLiteral("Hộ An"));
    desk.table().clearFilters();
    CHECK(desk.cell(0, "name") == QStringLiteral("Hộ Ấn"));
    desk.goTo(0, "name");
    clerkPresses(Qt::Key_F2);
    clerkPresses(Qt::Key_Return);
    CHECK(desk.subject(0).name == QStringLiteral("Hộ Ấn"));
    CHECK(desk.refused() == 0);
}

TEST_CASE("a doubtful value is written and told", "[grid]")
{
    SubjectDesk desk{u"Hộ An", u"Hộ Bình"};
    desk.goTo(0, "phone");
    clerkTypes(u"123");
    clerkPresses(Qt::Key_Return);
    CHECK(desk.subject(0).phone == QLatin1String("123"));
    CHECK(desk.refused() == 0);
    CHECK(desk.told().contains(QStringLiteral("123")));
}

TEST_CASE("a row stays where it is while its cells are written", "[grid]")
{
    SubjectDesk desk{u"An", u"Bình", u"Cúc"};
    desk.table().sortBy(QStringLiteral("name"), Qt::AscendingOrder);
    desk.goTo(0, "name");
    clerkTypes(u"Zét");
    clerkPresses(Qt::Key_Return);
    CHECK(desk.cell(0, "name") == QStringLiteral("Zét"));
    CHECK(desk.cell(desk.table().view()->currentIndex().row(), "name") == QStringLiteral("Bình"));
    desk.table().sortBy(QStringLiteral("name"), Qt::AscendingOrder); // asked for: sorted again
    CHECK(desk.cell(2, "name") == QStringLiteral("Zét"));
}

TEST_CASE("rows are deleted only when whole rows are chosen", "[grid]")
{
    SubjectDesk desk{u"Hộ An", u"Hộ Bình"};
    desk.goTo(0, "phone");
    clerkPresses(Qt::Key_Delete);
    CHECK(desk.t.session.stored().subjects().size() == 2);
    clerkPresses(Qt::Key_Space, Qt::ShiftModifier); // the row
    clerkPresses(Qt::Key_Delete);
    CHECK(desk.t.session.stored().subjects().size() == 1);
}

TEST_CASE("Ctrl and arrows go to the edge of what is filled", "[grid]")
{
    SubjectDesk desk{u"A", u"B", u"C", u"D", u"E"};
    desk.goTo(1, "phone");
    clerkTypes(u"0905123456");
    clerkPresses(Qt::Key_Return);
    clerkTypes(u"0905123457");
    clerkPresses(Qt::Key_Return);
    clerkPresses(Qt::Key_Escape);
    desk.goTo(0, "phone");
    clerkPresses(Qt::Key_Down, Qt::ControlModifier);
    CHECK(desk.table().view()->currentIndex().row() == 1);
    clerkPresses(Qt::Key_Down, Qt::ControlModifier);
    CHECK(desk.table().view()->currentIndex().row() == 2);
    clerkPresses(Qt::Key_Down, Qt::ControlModifier);
    CHECK(desk.table().view()->currentIndex().row() == 4);
    clerkPresses(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.table().grid()->chosen().rows == std::vector<int>{2, 3, 4});
}

TEST_CASE("nothing is edited in place while another day is looked at", "[grid]")
{
    SubjectDesk desk{u"Hộ An"};
    desk.t.session.setAsOf(QDate(2024, 9, 30));
    desk.goTo(0, "phone");
    putOnClipboard(QStringLiteral("0905123456"));
    clerkPresses(Qt::Key_V, Qt::ControlModifier);
    clerkPresses(Qt::Key_Delete);
    CHECK_FALSE(desk.told().isEmpty());
    clerkTypes(u"5");
    CHECK_FALSE(desk.table().grid()->cellEditor()->isOpen());
    CHECK(desk.subject(0).phone.isEmpty());
}

} // namespace ocop::test
