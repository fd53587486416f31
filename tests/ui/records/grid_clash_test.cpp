// Two people write into the same cells: neither writes over what the other stored without having seen it.
#include "tests/support/ui/grid_desk.h"
#include "tests/support/ui/other_desk.h"
#include "tests/support/ui/scripted_ask.h"

#include "ui/form/choice_field.h"
#include "ui/table/grid/grid_batch_dialog.h"
#include "ui/table/record_table.h"
#include "ui/table/row_menu.h"

#include <QAction>
#include <QPushButton>

namespace ocop::test {
namespace {

struct TwoDesks : SubjectDesk
{
    TwoDesks() : SubjectDesk({u"Hộ An", u"Hộ Bình", u"Hộ Chung"}), other(t)
    {
        for (size_t i = 0; i < 3; ++i) ids.push_back(subject(i).id);
    }
    void otherWrites(size_t row, const char16_t* note)
    {
        other.change(ids[row], [&](Subject& each) { each.note = QString::fromUtf16(note); });
    }
    QString note(size_t row) { return other.stored(ids[row]).note; }
    const RefusedCell* refusedNote(size_t row)
    {
        return table().grid()->refused().find(ids[row].value, columnOf("note"));
    }

    OtherDesk other;
    std::vector<SubjectId> ids;
};

} // namespace

TEST_CASE("a cell that a colleague changed meanwhile is not written over", "[grid][clash]")
{
    TwoDesks d;
    d.goTo(0, "note");
    d.otherWrites(0, u"của Hạnh");
    clerkTypes(u"của tôi");
    clerkPresses(Qt::Key_Return);

    CHECK(d.note(0) == QStringLiteral("của Hạnh"));
    REQUIRE(d.refusedNote(0));
    CHECK(d.refusedNote(0)->clash->theirs == QStringLiteral("của Hạnh"));
    CHECK(d.cell(0, "note").contains(QStringLiteral("của tôi")));
    CHECK(d.second(0, "note").contains(QStringLiteral("của Hạnh")));
    CHECK(d.told().contains(QStringLiteral("Lê Thị Hạnh")));
    CHECK(d.told().contains(QStringLiteral("08:15")));

    SECTION("typing it once more is no decision")
    {
        clerkPresses(Qt::Key_Escape);
        clerkPresses(Qt::Key_Up);
        clerkPresses(Qt::Key_F2);
        clerkPresses(Qt::Key_Return);
        CHECK(d.note(0) == QStringLiteral("của Hạnh"));
        CHECK(d.refused() == 1);
    }
    SECTION("Escape changes nothing")
    {
        clerkPresses(Qt::Key_F8);
        clerkPresses(Qt::Key_F2);
        clerkPresses(Qt::Key_Escape);
        clerkPresses(Qt::Key_Escape);
        CHECK(d.note(0) == QStringLiteral("của Hạnh"));
        CHECK(d.refused() == 1);
    }
    SECTION("theirs is taken by a key")
    {
        clerkPresses(Qt::Key_F8);
        clerkPresses(Qt::Key_F8, Qt::ControlModifier);
        CHECK(d.refused() == 0);
        CHECK(d.cell(0, "note") == QStringLiteral("của Hạnh"));
        CHECK(d.note(0) == QStringLiteral("của Hạnh"));
    }
    SECTION("mine is kept by a key")
    {
        clerkPresses(Qt::Key_F8);
        clerkPresses(Qt::Key_F8, Qt::ShiftModifier);
        CHECK(d.refused() == 0);
        CHECK(d.note(0) == QStringLiteral("của tôi"));
    }
    SECTION("mine is kept only over what was shown")
    {
        d.otherWrites(0, u"của Hạnh, lần hai");
        clerkPresses(Qt::Key_F8);
        clerkPresses(Qt::Key_F8, Qt::ShiftModifier);
        CHECK(d.note(0) == QStringLiteral("của Hạnh, lần hai"));
        REQUIRE(d.refused() == 1);
        CHECK(d.refusedNote(0)->clash->theirs == QStringLiteral("của Hạnh, lần hai"));
    }
    SECTION("the mouse has the same, in the line under the list and in the menu")
    {
        auto* mine = d.table().findChild<QPushButton*>(QStringLiteral("keepMine"));
        clerkPresses(Qt::Key_Escape);
        CHECK_FALSE(mine->isVisible());
        clerkPresses(Qt::Key_F8);
        CHECK(mine->isVisible());
        RowMenu menu(&d.table(), {}, d.columnOf("note"));
        QStringList acts;
        for (const QAction* each : menu.actions()) acts << each->text().section(u'\t', 1);
        CHECK(acts.contains(QStringLiteral("Ctrl+F8")));
        CHECK(acts.contains(QStringLiteral("Shift+F8")));
        mine->click();
        CHECK(d.note(0) == QStringLiteral("của tôi"));
        CHECK_FALSE(mine->isVisible());
    }
}

TEST_CASE("changes of other fields of the row stand beside mine", "[grid][clash]")
{
    TwoDesks d;
    d.goTo(0, "note");
    d.other.change(d.ids[0], [](Subject& each) { each.phone = QStringLiteral("0905111222"); });
    clerkTypes(u"của tôi");
    clerkPresses(Qt::Key_Return);
    CHECK(d.refused() == 0);
    CHECK(d.note(0) == QStringLiteral("của tôi"));
    CHECK(d.other.stored(d.ids[0]).phone == QStringLiteral("0905111222"));
}

TEST_CASE("the same value from both is no clash", "[grid][clash]")
{
    TwoDesks d;
    d.goTo(0, "note");
    d.otherWrites(0, u"như nhau");
    clerkTypes(u"như  nhau ");
    clerkPresses(Qt::Key_Return);
    CHECK(d.refused() == 0);
    CHECK(d.note(0) == QStringLiteral("như nhau"));
}

TEST_CASE("a cell is written over what it held when it was opened", "[grid][clash]")
{
    TwoDesks d;
    d.goTo(0, "note");
    clerkTypes(u"của tôi");
    d.otherWrites(0, u"của Hạnh");
    d.t.session.followOthers(); // the list is read anew under the hand
    clerkPresses(Qt::Key_Return);
    if (!d.refusedNote(0) || !d.refusedNote(0)->clash) { // it was put aside by the list
        d.goTo(0, "note");
        clerkPresses(Qt::Key_F2);
        clerkPresses(Qt::Key_Return);
    }
    CHECK(d.note(0) == QStringLiteral("của Hạnh"));
    REQUIRE(d.refusedNote(0));
    CHECK(d.refusedNote(0)->clash);
}

TEST_CASE("the cells of a paste nobody else touched arrive", "[grid][clash]")
{
    TwoDesks d;
    d.goTo(0, "note");
    d.otherWrites(1, u"của Hạnh");
    putOnClipboard(QStringLiteral("một\nhai\nba"));
    clerkPresses(Qt::Key_V, Qt::ControlModifier);
    CHECK(d.note(0) == QStringLiteral("một"));
    CHECK(d.note(1) == QStringLiteral("của Hạnh"));
    CHECK(d.note(2) == QStringLiteral("ba"));
    CHECK(d.refused() == 1);
    SECTION("copied out again, the cell is what was typed")
    {
        clerkPresses(Qt::Key_C, Qt::ControlModifier);
        CHECK(clipText().trimmed() == QStringLiteral("một\nhai\nba"));
    }
    SECTION("several are decided at once")
    {
        d.otherWrites(0, u"của Hạnh 0");
        putOnClipboard(QStringLiteral("uno\ndue\ntre"));
        clerkPresses(Qt::Key_V, Qt::ControlModifier);
        CHECK(d.refused() == 2);
        CHECK(d.note(2) == QStringLiteral("tre"));
        clerkPresses(Qt::Key_F8, Qt::ShiftModifier);
        CHECK(d.refused() == 0);
        CHECK(d.note(0) == QStringLiteral("uno"));
        CHECK(d.note(1) == QStringLiteral("due"));
    }
}

TEST_CASE("fill, as above, clear and cut look at what the list shows", "[grid][clash]")
{
    TwoDesks d;
    d.goTo(0, "note");
    putOnClipboard(QStringLiteral("một\nhai\nba"));
    clerkPresses(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(d.refused() == 0);
    d.otherWrites(1, u"của Hạnh");
    SECTION("fill down")
    {
        d.goTo(0, "note");
        d.down(2);
        clerkPresses(Qt::Key_D, Qt::ControlModifier);
        CHECK(d.note(2) == QStringLiteral("một"));
    }
    SECTION("as above")
    {
        d.goTo(1, "note");
        clerkPresses(Qt::Key_Apostrophe, Qt::ControlModifier);
    }
    SECTION("clear")
    {
        d.goTo(0, "note");
        d.down(2);
        clerkPresses(Qt::Key_Delete);
        CHECK(d.note(0).isEmpty());
        CHECK(d.note(2).isEmpty());
    }
    SECTION("cut")
    {
        d.goTo(1, "note");
        clerkPresses(Qt::Key_X, Qt::ControlModifier);
    }
    CHECK(d.note(1) == QStringLiteral("của Hạnh"));
    CHECK(d.refused() == 1);
}

TEST_CASE("a batch writes over what its preview showed", "[grid][clash]")
{
    TwoDesks d;
    d.otherWrites(0, u"cũ");
    d.otherWrites(1, u"cũ");
    d.otherWrites(2, u"cũ");
    d.t.session.followOthers();
    d.goTo(0, "note");
    SECTION("the same value for all")
    {
        d.down(2);
        inNextDialog([&](QDialog& dialog) {
            clerkGoesTo("value");
            clerkTypes(u"mới");
            d.otherWrites(1, u"của Hạnh");
            clerkPresses(Qt::Key_Return, Qt::ControlModifier);
            CHECK_FALSE(dialog.isVisible());
        });
        clerkPresses(Qt::Key_M, Qt::ControlModifier);
    }
    SECTION("found and replaced, the list having followed meanwhile")
    {
        inNextDialog([&](QDialog& dialog) {
            clerkGoesTo("find");
            clerkTypes(u"cũ");
            clerkGoesTo("with");
            clerkTypes(u"mới");
            d.otherWrites(1, u"cũ, Hạnh sửa");
            d.t.session.followOthers();
            clerkPresses(Qt::Key_Return, Qt::ControlModifier);
            CHECK_FALSE(dialog.isVisible());
        });
        clerkPresses(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    }
    CHECK(d.note(0) == QStringLiteral("mới"));
    CHECK(d.note(1).contains(QStringLiteral("Hạnh")));
    CHECK(d.note(2) == QStringLiteral("mới"));
    REQUIRE(d.refusedNote(1));
    CHECK(d.refusedNote(1)->clash->mine == QStringLiteral("mới"));
}

TEST_CASE("a row that a colleague deleted is told, with what was typed", "[grid][clash]")
{
    TwoDesks d;
    d.goTo(1, "note");
    d.other.remove(d.ids[1]);
    clerkTypes(u"của tôi");
    clerkPresses(Qt::Key_Return);
    CHECK(d.other.stored(d.ids[1]).deleted);
    CHECK(d.other.stored(d.ids[1]).note.isEmpty());
    CHECK(d.told().contains(QStringLiteral("Lê Thị Hạnh")));
    CHECK(d.told().contains(QStringLiteral("của tôi")));
    CHECK(d.refused() == 1);
    d.table().grid()->giveUpRefused();
    CHECK(d.refused() == 0);
}

TEST_CASE("words that were chosen clash in words", "[grid][clash]")
{
    TwoDesks d;
    d.goTo(0, "kind");
    d.other.change(d.ids[0], [](Subject& each) { each.kind = SubjectKind::Cooperative; });
    putOnClipboard(texts::kind(SubjectKind::CooperativeGroup));
    clerkPresses(Qt::Key_V, Qt::ControlModifier);
    CHECK(d.other.stored(d.ids[0]).kind == SubjectKind::Cooperative);
    CHECK(d.second(0, "kind").contains(texts::kind(SubjectKind::Cooperative)));
    CHECK(d.cell(0, "kind").contains(texts::kind(SubjectKind::CooperativeGroup)));
}

} // namespace ocop::test
