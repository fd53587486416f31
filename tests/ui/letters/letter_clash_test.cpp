// Two people at one letter.
#include "core/letters/letter_stores.h"
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/other_desk.h"
#include "tests/support/ui/ui_support.h"

#include "ui/letters/letter_form.h"
#include "ui/letters/letter_step_form.h"

#include <catch2/catch.hpp>

#include <QPushButton>

namespace ocop::test {
namespace {

struct LetterDesks
{
    TestSession t;
    OtherDesk other{t};
    Letter letter;

    LetterDesks()
    {
        letter.recipient = QStringLiteral("HTX An Bằng");
        letter.body = QStringLiteral("# Thông báo");
        letter.draftedOn = QDate(2024, 8, 30);
        letter.dated = QDate(2024, 8, 30);
        t.session.write(ActKind::Add, {},
                        [&](WriteAct& act) { t.session.book().stores<LetterStores>().letters.add(act, letter); });
    }
    void otherChanges(const std::function<void(Letter&)>& edit)
    {
        other.session.followOthers();
        Letter theirs = *other.session.reminders().letters().find(letter.id);
        edit(theirs);
        other.session.write(ActKind::Edit, {}, [&](WriteAct& act) {
            other.session.book().stores<LetterStores>().letters.save(act, theirs);
        });
    }
    Letter stored() { return *other.session.book().stores<LetterStores>().letters.find(letter.id); }
};

} // namespace

TEST_CASE("a letter's step stands beside what a colleague noted", "[letters][clash]")
{
    LetterDesks d;
    LetterStepForm form(d.t.session, {d.letter.id});
    showActive(&form);
    d.otherChanges([](Letter& each) { each.note = QStringLiteral("của Hạnh"); });
    SECTION("both")
    {
        inNextDialog([](QDialog&) { clerkPresses(Qt::Key_Return); });
        CHECK(form.save());
        CHECK(d.stored().note == QStringLiteral("của Hạnh"));
        CHECK(d.stored().signedOn.isValid());
    }
    SECTION("Escape")
    {
        inNextDialog([](QDialog&) { clerkPresses(Qt::Key_Escape); });
        CHECK_FALSE(form.save());
        CHECK_FALSE(d.stored().signedOn.isValid());
    }
    SECTION("a step they noted meanwhile is not noted again")
    {
        d.otherChanges([](Letter& each) { each.signedOn = QDate(2024, 8, 30); });
        inNextDialog([](QDialog&) { clerkPresses(Qt::Key_Return); });
        CHECK_FALSE(form.save());
        CHECK(d.stored().signedOn == QDate(2024, 8, 30));
    }
}

TEST_CASE("a letter that two people edit", "[letters][clash]")
{
    LetterDesks d;
    LetterForm form(d.t.session, d.letter.id);
    showActive(&form);
    d.otherChanges([](Letter& each) { each.address = QStringLiteral("Thôn 3"); });
    form.focusField(Letter::Field::address);
    clerkTypes(u"Thôn 5");
    inNextDialog([](QDialog& dialog) {
        dialog.findChild<QPushButton*>(QStringLiteral("allTheirs"))->click();
        clerkPresses(Qt::Key_Return);
    });
    CHECK(form.save());
    CHECK(d.stored().address == QStringLiteral("Thôn 3"));
}

} // namespace ocop::test
