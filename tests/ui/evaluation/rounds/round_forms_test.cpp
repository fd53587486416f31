// The editors of rounds and councils by keyboard.
#include "core/evaluation/record/round_council.h"
#include "tests/support/ui/scripted_ask.h"
#include "tests/support/ui/ui_support.h"
#include "tests/ui/evaluation/rounds/round_desk.h"
#include "ui/evaluation/rounds/council_form.h"
#include "ui/evaluation/rounds/council_members_field.h"
#include "ui/evaluation/rounds/round_form.h"
#include "ui/evaluation/rounds/substitute_form.h"
#include "ui/form/choice_field.h"
#include "ui/form/field_box.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace ocop::test {
namespace {

QWidget* councilFocus() { return QApplication::focusWidget(); }

void setField(FormDialog& form, const char* key, const QString& text)
{
    form.focusField(QLatin1String(key));
    qobject_cast<QLineEdit*>(councilFocus())->selectAll();
    typeText(councilFocus(), text);
    pressTab(&form);
}

} // namespace

TEST_CASE("a council is typed line by line", "[rounds]")
{
    RoundsDesk desk;
    CouncilForm form(desk.session, {});
    showActive(&form);
    CHECK(inputsWithoutName(&form).join(u'\n').toStdString() == std::string());
    CHECK(doubledMnemonics(&form).join(u'\n').toStdString() == std::string());
    CHECK(councilFocus()->objectName() == QLatin1String("name"));
    typeText(councilFocus(), QStringLiteral("Hội đồng 2026"));
    while (councilFocus()->objectName() != QLatin1String("memberName1")) pressTab(&form);
    typeText(councilFocus(), QStringLiteral("Lê Thị Hạnh"));
    CHECK(pressTab(&form)->objectName() == QLatin1String("memberPosition1"));
    typeText(councilFocus(), QStringLiteral("Phó Chủ tịch"));
    CHECK(pressTab(&form)->objectName() == QLatin1String("memberAgency1"));
    CHECK(pressTab(&form)->objectName() == QLatin1String("memberRole1"));
    CHECK(pressTab(&form)->objectName() == QLatin1String("memberVotes1"));
    CHECK(pressTab(&form)->objectName() == QLatin1String("memberName2"));
    typeText(councilFocus(), QStringLiteral("Trần Văn Bình"));
    pressKey(councilFocus(), Qt::Key_Return); // the next line
    CHECK(councilFocus()->objectName() == QLatin1String("memberName3"));
    typeText(councilFocus(), QStringLiteral("Đỗ Ấn"));
    pressKey(councilFocus(), Qt::Key_Return); // past the last one: a new line
    CHECK(councilFocus()->objectName() == QLatin1String("memberName4"));
    pressTab(&form);
    typeText(councilFocus(), QStringLiteral("chức vụ không tên"));
    CHECK_FALSE(form.save());
    CHECK_FALSE(form.box(QStringLiteral("members"))->message().isEmpty());
    form.findChild<QLineEdit*>(QStringLiteral("memberPosition4"))->setFocus();
    form.findChild<QPushButton*>(QStringLiteral("removeMember"))->click();
    // Alt+Up brings the third before the second.
    form.findChild<QLineEdit*>(QStringLiteral("memberName3"))->setFocus();
    pressKey(councilFocus(), Qt::Key_Up, Qt::AltModifier);
    CHECK(councilFocus()->objectName() == QLatin1String("memberName2"));
    const size_t acts = desk.session.book().history().acts(1000).size();
    REQUIRE(form.save());
    CHECK(desk.session.book().history().acts(1000).size() == acts + 1); // council and members are one act
    const auto members = desk.session.evaluations().membersOf(form.savedId());
    REQUIRE(members.size() == 3);
    CHECK(members[0].role == MemberRole::Chair);
    CHECK(members[0].position == QStringLiteral("Phó Chủ tịch"));
    CHECK(members[1].name == QStringLiteral("Đỗ Ấn"));
    CHECK(members[2].name == QStringLiteral("Trần Văn Bình"));
    const Council stored = *desk.session.evaluations().council(form.savedId());
    CHECK(stored.rules == desk.session.book().rules().on(desk.session.today()).council);
    desk.session.undo();
    CHECK_FALSE(desk.session.evaluations().council(form.savedId()));
}

TEST_CASE("who has scored stays in the council", "[rounds]")
{
    RoundsDesk desk;
    desk.scoreThem();
    CouncilForm form(desk.session, desk.council.id);
    showActive(&form);
    CHECK_FALSE(form.isDirty());
    form.findChild<QLineEdit*>(QStringLiteral("memberName2"))->setFocus();
    form.findChild<QPushButton*>(QStringLiteral("removeMember"))->click();
    CHECK_FALSE(form.save());
    CHECK(form.box(QStringLiteral("members"))->message().contains(QStringLiteral("Thành viên 2")));
}

TEST_CASE("an impossible quorum is told at its field", "[rounds]")
{
    RoundsDesk desk;
    CouncilForm form(desk.session, desk.council.id);
    showActive(&form);
    setField(form, "quorum_numerator", QStringLiteral("5"));
    CHECK_FALSE(form.save());
    CHECK_FALSE(form.box(QStringLiteral("quorum_numerator"))->message().isEmpty());
    setField(form, "quorum_numerator", QStringLiteral("2"));
    setField(form, "quorum_denominator", QStringLiteral("3"));
    setField(form, "deviation_limit", QStringLiteral("abc"));
    CHECK_FALSE(form.save());
    setField(form, "deviation_limit", QStringLiteral("12"));
    REQUIRE(form.save());
    CHECK(desk.session.evaluations().council(desk.council.id)->rules.quorumNumerator == 2);
    CHECK(desk.session.evaluations().council(desk.council.id)->rules.deviationLimit == 12);
}

TEST_CASE("a new round comes with its name, day and rule set", "[rounds]")
{
    RoundsDesk desk;
    RoundForm form(desk.session, {});
    showActive(&form);
    CHECK(inputsWithoutName(&form).join(u'\n').toStdString() == std::string());
    CHECK(doubledMnemonics(&form).join(u'\n').toStdString() == std::string());
    const auto content = [&](const char* key) { return form.box(QLatin1String(key))->input()->content(); };
    CHECK(content("name") == QStringLiteral("Đợt 2 năm 2026"));
    CHECK(content("proposed_by") == QLatin1String("2026-10-30"));
    CHECK(content("rule_set") == QLatin1String("QD26"));
    setField(form, "year", QStringLiteral("2025")); // the name follows
    CHECK(content("name") == QStringLiteral("Đợt 2 năm 2025"));
    setField(form, "held_on", QStringLiteral("1/8/25")); // and the rule set follows the meeting
    CHECK(content("rule_set") == QLatin1String("QD1489"));
    setField(form, "name", QStringLiteral("Đợt bổ sung"));
    setField(form, "number", QStringLiteral("3"));
    CHECK(content("name") == QStringLiteral("Đợt bổ sung")); // typed, so it stays
    setField(form, "year", QStringLiteral("1999"));
    CHECK_FALSE(form.save());
    setField(form, "year", QStringLiteral("2025"));
    REQUIRE(form.save());
    const Round* round = desk.session.evaluations().round(form.savedId());
    REQUIRE(round);
    const Council* own = desk.session.evaluations().council(round->council);
    REQUIRE(own);
    CHECK(own->id != desk.council.id);
    CHECK_FALSE(own->standing);
    CHECK(own->origin == desk.council.id);
    CHECK(desk.session.evaluations().membersOf(own->id).size() == 9);
    CHECK(round->ruleSet == QLatin1String("QD1489"));
    CHECK(round->number == 3);
}

TEST_CASE("a member is replaced on the round's page by day and paper", "[rounds]")
{
    RoundsDesk desk;
    const MemberId second = desk.session.evaluations().membersOf(desk.council.id)[1].id;
    SubstituteForm form(desk.session, desk.round.id, second, nullptr);
    showActive(&form);
    CHECK(inputsWithoutName(&form).join(u'\n').toStdString() == std::string());
    CHECK(doubledMnemonics(&form).join(u'\n').toStdString() == std::string());
    CHECK_FALSE(form.save()); // a name is asked for
    setField(form, "name", QStringLiteral("Trần Đình Khải"));
    auto* kind = qobject_cast<ChoiceField*>(form.box(QStringLiteral("stands_in"))->input());
    REQUIRE(kind);
    kind->setValue(QStringLiteral("delegation"));
    CHECK_FALSE(form.save()); // and until when
    setField(form, "until_day", QStringLiteral("12/6/2026"));
    setField(form, "basis", QStringLiteral("Giấy ủy quyền số 3"));
    REQUIRE(form.save());
    const Round& round = *desk.session.evaluations().round(desk.round.id);
    const auto sitting = sittingMembers(desk.session.evaluations(), round);
    REQUIRE(sitting.size() == 9);
    CHECK(sitting[1].name == QStringLiteral("Trần Đình Khải"));
    CHECK(desk.session.evaluations().membersOf(desk.council.id)[1].name == QStringLiteral("Thành viên 2"));
    desk.session.undo();
    CHECK(sittingMembers(desk.session.evaluations(), *desk.session.evaluations().round(desk.round.id))[1].name ==
          QStringLiteral("Thành viên 2"));
}

} // namespace ocop::test
