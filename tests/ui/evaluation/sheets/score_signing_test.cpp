// Signing a sheet, opening it again with a reason, and going on to the next one.
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/scripted_ask.h"
#include "tests/ui/evaluation/sheets/shown_sheet.h"
#include "ui/form/form_dialog.h"

#include <catch2/catch.hpp>

namespace ocop::test {

TEST_CASE("Signing locks, opening again unlocks; both are taken back by Ctrl+Z", "[scoring]")
{
    ShownSheet shown(QStringLiteral("QD26"), {7});
    CHECK_FALSE(shown.button("signSheet")->isEnabled());
    shown.digit(3);
    REQUIRE(shown.button("signSheet")->isEnabled());
    const int missing = shown.view->count() - 1;
    CHECK(shown.button("signSheet")->text().contains(QString::number(missing)));
    ScriptedAsk ask(shown.made.session);
    pressKey(shown.button("signSheet"), Qt::Key_Space); // the empty criteria are named, and it is left
    REQUIRE(ask.details.size() == 1);
    CHECK(ask.details.first().contains(QStringLiteral("1.2")));
    CHECK_FALSE(shown.made.sheet()->isSigned());
    CHECK(shown.view->currentCode() == QStringLiteral("1.2"));
    ask.answer(ask.offered.first().first());
    pressKey(shown.button("signSheet"), Qt::Key_Space);
    CHECK(shown.made.sheet()->signedOn == QDate(2026, 6, 1));
    CHECK(shown.banner().contains(QStringLiteral("01/06/2026")));
    CHECK(shown.banner().contains(QString::number(missing)));
    shown.digit(1);
    shown.key(Qt::Key_Delete);
    CHECK(shown.made.points().size() == 1);
    inNextForm([](FormDialog& form) {
        CHECK_FALSE(form.save()); // a reason is asked
        clerkFills(form, "reason", QStringLiteral("ghi nhầm tiêu chí"));
        CHECK(form.save());
    });
    pressKey(shown.button("signSheet"), Qt::Key_Space);
    CHECK_FALSE(shown.made.sheet()->isSigned());
    REQUIRE(shown.made.stores().slips.all().size() == 1);
    CHECK(shown.made.stores().slips.all().front().who == QStringLiteral("test"));
    CHECK(shown.made.stores().slips.all().front().before == QStringLiteral("1.1=3"));
    showActive(&shown.dialog); // no window manager gives the focus back here
    shown.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(shown.made.sheet()->isSigned());
    CHECK(shown.made.stores().slips.all().empty());
    shown.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(shown.made.sheet()->isSigned());
    shown.digit(2);
    CHECK(shown.made.points().size() == 2);
}

TEST_CASE("After signing the next member's sheet begins at its first criterion", "[scoring]")
{
    ShownSheet shown(QStringLiteral("QD26"), {7});
    for (int i = 0; i < 4; ++i) shown.digit(1);
    REQUIRE(shown.view->current() > 1);
    shown.key(Qt::Key_Right, Qt::AltModifier); // nothing on it yet
    CHECK(shown.view->current() == 0);
    shown.key(Qt::Key_Left, Qt::AltModifier);
    shown.signElsewhere();
    shown.view->setCurrent(5);
    shown.dialog.desk();
    shown.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(shown.view->current() == 0);
}

TEST_CASE("A sheet of a decided product says why it is not opened again", "[scoring]")
{
    ShownSheet shown(QStringLiteral("QD26"), {7});
    shown.digit(3);
    shown.signElsewhere();
    writeTo(shown.made.session.book(), [&](WriteAct& act) {
        Application decided = *shown.made.stores().applications.find(shown.made.round.dossier());
        decided.starsDecided = 3;
        decided.decidedOn = QDate(2026, 6, 1);
        shown.made.stores().applications.save(act, decided);
    });
    shown.key(Qt::Key_Right, Qt::AltModifier);
    shown.key(Qt::Key_Left, Qt::AltModifier);
    pressKey(shown.button("signSheet"), Qt::Key_Space);
    CHECK(shown.made.sheet()->isSigned());
    CHECK(shown.dialog.message().contains(QStringLiteral("01/06/2026")));
    CHECK(shown.dialog.message() == shown.dialog.desk().whyLocked());
}

} // namespace ocop::test
