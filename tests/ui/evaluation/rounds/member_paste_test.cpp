// Members of a council and participants of its meeting pasted from a sheet.
#include "core/evaluation/round_results.h"
#include "tests/support/ui/scripted_ask.h"
#include "tests/support/ui/ui_support.h"
#include "tests/ui/evaluation/rounds/round_desk.h"
#include "ui/evaluation/rounds/council_form.h"
#include "ui/evaluation/rounds/council_members_field.h"
#include "ui/evaluation/rounds/round_council_tab.h"
#include "ui/evaluation/rounds/round_view.h"
#include "ui/form/field_box.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ocop::test {
namespace {

void pasteInto(QWidget* widget, const char* text)
{
    QApplication::clipboard()->setText(QString::fromUtf8(text));
    widget->setFocus();
    pressKey(widget, Qt::Key_V, Qt::ControlModifier);
}

const char* const membersSheet = "TT\tHọ và tên\tChức vụ\tCơ quan\tVai trò\tĐiện thoại\n"
                                 "1\tÔng Lê Văn An\tPhó Chủ tịch\tUBND tỉnh\tChủ tịch Hội đồng\t0905\n"
                                 "2\tBà Trần Thị Bình\tGiám đốc\tSở Công Thương\tQuan sát viên\t\n"
                                 "3\tPhạm Cường\tChuyên viên\tChi cục\tỦy viên kiêm thư ký\t\n";

} // namespace

TEST_CASE("members are pasted as lines of the council", "[rounds][memberPaste]")
{
    RoundsDesk desk;
    CouncilForm form(desk.session, {});
    showActive(&form);
    form.box(QStringLiteral("name"))->input()->takeDraft(QStringLiteral("Hội đồng 2027"));
    const auto* field = form.findChild<CouncilMembersField*>();
    auto* name = form.findChild<QLineEdit*>(QStringLiteral("memberName1"));
    name->setFocus();
    typeText(name, QStringLiteral("Đỗ Ấn"));
    pasteInto(name, membersSheet);
    REQUIRE(field->lineCount() == 4); // after the one typed; the empty lines made room
    CHECK(field->value()[0].name == QStringLiteral("Đỗ Ấn"));
    CHECK(field->value()[1].name == QStringLiteral("Lê Văn An"));
    CHECK(field->value()[1].agency == QStringLiteral("UBND tỉnh"));
    const auto* told = form.findChild<QLabel*>(QStringLiteral("membersPasted"));
    CHECK(told->isVisible());
    CHECK(told->text().contains(QStringLiteral("Điện thoại")));

    SECTION("a role that is not understood is red and asked")
    {
        auto* role = form.findChild<QComboBox*>(QStringLiteral("memberRole3"));
        CHECK(role->currentText() == QStringLiteral("Quan sát viên"));
        CHECK(role->property("state").toString() == QLatin1String("error"));
        CHECK_FALSE(form.save());
        CHECK(form.box(QStringLiteral("members"))->message().contains(QStringLiteral("Quan sát viên")));
        role->setFocus();
        pressKey(role, Qt::Key_Down);
        pressKey(role, Qt::Key_Down);
        pressKey(role, Qt::Key_Down);
        CHECK(role->property("state").toString().isEmpty());
        REQUIRE(form.save());
        const auto members = desk.session.evaluations().membersOf(form.savedId());
        REQUIRE(members.size() == 4);
        CHECK(members[2].role == MemberRole::Member);
        CHECK(members[3].role == MemberRole::Secretary);
    }
    SECTION("Ctrl+Z takes the paste back as one")
    {
        pressKey(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        CHECK(field->lineCount() == 3);
        REQUIRE(field->value().size() == 1);
        CHECK(field->value()[0].name == QStringLiteral("Đỗ Ấn"));
        CHECK_FALSE(told->isVisible());
    }
    SECTION("a column pasted beside the names goes down")
    {
        pasteInto(form.findChild<QLineEdit*>(QStringLiteral("memberAgency2")), "Sở Y tế\nSở Tài chính\n");
        CHECK(field->value()[1].agency == QStringLiteral("Sở Y tế"));
        CHECK(field->value()[2].agency == QStringLiteral("Sở Tài chính"));
        CHECK(field->lineCount() == 4);
    }
    SECTION("one word is pasted into its field")
    {
        auto* position = form.findChild<QLineEdit*>(QStringLiteral("memberPosition1"));
        pasteInto(position, "Trưởng phòng");
        CHECK(position->text() == QStringLiteral("Trưởng phòng"));
        CHECK(field->lineCount() == 4);
    }
}

TEST_CASE("a position without a name is not lost to copied members", "[rounds][memberPaste]")
{
    RoundsDesk desk;
    CouncilMembersField field;
    showActive(&field);
    auto* position = field.findChild<QLineEdit*>(QStringLiteral("memberPosition3"));
    position->setFocus();
    typeText(position, QStringLiteral("Giám đốc Sở"));
    CouncilMember member;
    member.name = QStringLiteral("Lê Văn An");
    field.append({member});
    CHECK(field.lineCount() == 4);
    CHECK(position->text() == QStringLiteral("Giám đốc Sở"));
}

TEST_CASE("participants are pasted, shown and noted as one act", "[rounds][memberPaste]")
{
    RoundsDesk desk;
    RoundCouncilTab tab(desk.session);
    tab.showRound(roundViewNow(desk.session, desk.round.id));
    showActive(&tab);
    ScriptedAsk ask(desk.session, {QStringLiteral("Ghi điểm danh")});
    const size_t acts = desk.session.book().history().acts(1000).size();
    pasteInto(tab.table()->view(), "1. Ông Thành viên 1, Chủ tịch Hội đồng;\n2. thanh vien 3\n3. Nguyễn Lạ\n");
    REQUIRE(ask.details.size() == 1);
    CHECK(ask.details[0].contains(QStringLiteral("Nguyễn Lạ")));
    CHECK(desk.session.book().history().acts(1000).size() == acts + 1);
    CHECK(roundViewNow(desk.session, desk.round.id)->results.quorum().present == 2);
    desk.session.undo();
    CHECK_FALSE(roundViewNow(desk.session, desk.round.id)->results.quorum().taken);
}

} // namespace ocop::test
