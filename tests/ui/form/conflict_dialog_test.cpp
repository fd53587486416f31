#include "ui/form/conflict_dialog.h"

#include "core/base/error.h"
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/scripted_ask.h"
#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"
#include "ui/form/form_dialog.h"
#include "ui/form/line_field.h"

#include <catch2/catch.hpp>

#include <QPushButton>

namespace ocop::test {
namespace {

ConflictField fieldOf(const char* key, bool byThem, bool byMe)
{
    return {QLatin1String(key),
            QLatin1String(key),
            QStringLiteral("A"),
            QStringLiteral("B"),
            QStringLiteral("C"),
            byThem,
            byMe};
}

} // namespace

TEST_CASE("someone else's change is shown before it is decided", "[form][clash]")
{
    TestSession t;
    ScriptedAsk ask(t.session);
    FormDialog form(t.session, QStringLiteral("Sample"));
    form.addSection({});
    form.add(QStringLiteral("name"), QStringLiteral("Name"), new TextField);
    bool conflict = true;
    int saves = 0;
    form.setSave([&] {
        ++saves;
        if (conflict) throw Error(ErrorKind::Conflict, QStringLiteral("x"));
    });
    QStringList theirs;
    form.setConflictHelp({[] {
                              return FormConflict{QStringLiteral("Hạnh"),
                                                  false,
                                                  {fieldOf("place", true, false), fieldOf("name", true, true)}};
                          },
                          [&](const QStringList& keys) {
                              theirs = keys;
                              conflict = false;
                          }});
    form.begin();
    showActive(&form);
    form.focusField(QStringLiteral("name"));
    clerkTypes(u"Trà");
    SECTION("Escape decides nothing")
    {
        inNextDialog([](QDialog&) { clerkPresses(Qt::Key_Escape); });
        CHECK_FALSE(form.save());
        CHECK(saves == 1);
        CHECK(form.isDirty());
        CHECK(form.bannerText().contains(QStringLiteral("Hạnh")));
    }
    SECTION("nothing is saved before every clash is decided")
    {
        inNextDialog([](QDialog& dialog) {
            CHECK_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("save"))->isEnabled());
            clerkPresses(Qt::Key_S, Qt::ControlModifier);
            CHECK(dialog.isVisible());
            clerkPresses(Qt::Key_Space); // the first choice has the focus: theirs
            clerkPresses(Qt::Key_S, Qt::ControlModifier);
            CHECK_FALSE(dialog.isVisible());
        });
        CHECK(form.save());
        CHECK(theirs == QStringList{QStringLiteral("name")});
        CHECK(saves == 2);
    }
    SECTION("the arrows go between the two")
    {
        inNextDialog([](QDialog&) {
            clerkPresses(Qt::Key_Space);
            clerkPresses(Qt::Key_Right);
            clerkPresses(Qt::Key_S, Qt::ControlModifier);
        });
        CHECK(form.save());
        CHECK(theirs.isEmpty());
    }
    SECTION("mine everywhere at once")
    {
        inNextDialog([](QDialog& dialog) {
            dialog.findChild<QPushButton*>(QStringLiteral("allMine"))->click();
            clerkPresses(Qt::Key_Return);
        });
        CHECK(form.save());
        CHECK(theirs.isEmpty());
    }
}

} // namespace ocop::test
