// Two people have one record open in forms: what both saved stands, and where they clash a person chooses.
#include "core/reports/office_settings.h"
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/other_desk.h"
#include "tests/support/ui/scripted_ask.h"
#include "tests/support/ui/ui_support.h"

#include "ui/evaluation/rounds/council_form.h"
#include "ui/form/conflict_dialog.h"
#include "ui/form/field_box.h"
#include "ui/records/with_editor.h"
#include "ui/registry/subject_form.h"
#include "ui/window/settings_dialog.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace ocop::test {
namespace {

/// A producer open in a form, and a colleague who has it too.
struct OpenForm
{
    TestSession t;
    Subject subject = t.addSubject(QStringLiteral("Hộ A"));
    OtherDesk other{t};
    SubjectForm form{t.session, subject.id};

    OpenForm() { showActive(&form); }
    Subject stored() const { return other.stored(subject.id); }
    QString typed(const char* key) { return form.box(QLatin1String(key))->input()->content(); }
};

void otherNames(OpenForm& open, const QString& name, const QString& phone)
{
    open.other.change(open.subject.id, [&](Subject& subject) {
        subject.name = name;
        subject.phone = phone;
    });
}

} // namespace

TEST_CASE("what only a colleague changed is kept beside what I typed", "[form][clash]")
{
    OpenForm open;
    open.other.change(open.subject.id, [](Subject& subject) { subject.phone = QStringLiteral("0905123456"); });
    clerkTypes(u"Hộ mới ");
    inNextDialog([](QDialog& dialog) {
        CHECK(dialog.findChild<QLabel*>(QStringLiteral("who"))->text().contains(QStringLiteral("Lê Thị Hạnh")));
        clerkPresses(Qt::Key_Return);
    });
    clerkPresses(Qt::Key_S, Qt::ControlModifier);
    CHECK(open.stored().phone == QStringLiteral("0905123456"));
    CHECK(open.stored().name.contains(QStringLiteral("Hộ mới")));
    CHECK_FALSE(open.form.isVisible());
}

TEST_CASE("a form keeps what it was opened with when the session follows the others", "[form][clash]")
{
    OpenForm open;
    otherNames(open, QStringLiteral("Hộ của Hạnh"), QStringLiteral("0905123456"));
    CHECK(open.t.session.followOthers());
    clerkTypes(u"Hộ mới ");
    SECTION("Escape: nothing is stored, nothing typed is lost, and it is asked again")
    {
        for (int times = 0; times < 2; ++times) {
            inNextDialog([](QDialog& dialog) {
                CHECK(dialog.objectName() == QLatin1String("conflict"));
                clerkPresses(Qt::Key_Escape);
            });
            CHECK_FALSE(open.form.save());
            CHECK(open.form.isVisible());
            CHECK(open.typed("name").contains(QStringLiteral("Hộ mới")));
            CHECK(open.form.bannerText().contains(QStringLiteral("Lê Thị Hạnh")));
            CHECK(open.stored().name == QStringLiteral("Hộ của Hạnh"));
        }
    }
    SECTION("keep mine: their other fields stand")
    {
        inNextDialog([](QDialog& dialog) {
            dialog.findChild<QRadioButton*>(QStringLiteral("mine-name"))->setFocus();
            clerkPresses(Qt::Key_Space);
            clerkPresses(Qt::Key_S, Qt::ControlModifier);
        });
        clerkPresses(Qt::Key_S, Qt::ControlModifier);
        CHECK(open.stored().name.contains(QStringLiteral("Hộ mới")));
        CHECK(open.stored().phone == QStringLiteral("0905123456"));
    }
    SECTION("take theirs: my other fields stand")
    {
        clerkGoesTo("taxCode");
        clerkGoesTo("note");
        clerkTypes(u"ghi chú của tôi");
        inNextDialog([](QDialog& dialog) {
            dialog.findChild<QPushButton*>(QStringLiteral("allTheirs"))->click();
            clerkPresses(Qt::Key_Return);
        });
        clerkPresses(Qt::Key_S, Qt::ControlModifier);
        CHECK(open.stored().name == QStringLiteral("Hộ của Hạnh"));
        CHECK(open.stored().note == QStringLiteral("ghi chú của tôi"));
    }
    SECTION("what is stored while the question stands is asked about as well")
    {
        int asked = 0;
        const std::function<void(QDialog&)> decide = [&](QDialog& dialog) {
            if (++asked == 1) {
                otherNames(open, QStringLiteral("Hộ của Hạnh, lần hai"), {});
                inNextDialog(decide);
            }
            dialog.findChild<QPushButton*>(QStringLiteral("allMine"))->click();
            if (asked == 1)
                clerkPresses(Qt::Key_Return);
            else
                clerkPresses(Qt::Key_Escape);
        };
        inNextDialog(decide);
        clerkPresses(Qt::Key_S, Qt::ControlModifier);
        CHECK(asked == 2);
        CHECK(open.stored().name == QStringLiteral("Hộ của Hạnh, lần hai"));
    }
}

TEST_CASE("a record deleted under an open form comes back only when the person wants it", "[form][clash]")
{
    OpenForm open;
    open.other.remove(open.subject.id);
    clerkTypes(u"Hộ mới ");
    SECTION("Escape leaves it deleted")
    {
        inNextDialog([](QDialog&) { clerkPresses(Qt::Key_Escape); });
        clerkPresses(Qt::Key_S, Qt::ControlModifier);
        CHECK(open.stored().deleted);
        CHECK(open.stored().name == QStringLiteral("Hộ A"));
        CHECK(open.form.isVisible());
    }
    SECTION("saving brings it back")
    {
        inNextDialog([](QDialog&) { clerkPresses(Qt::Key_S, Qt::ControlModifier); });
        clerkPresses(Qt::Key_S, Qt::ControlModifier);
        CHECK_FALSE(open.stored().deleted);
        CHECK(open.stored().name.contains(QStringLiteral("Hộ mới")));
    }
}

TEST_CASE("a record that is gone opens no form but a sentence", "[form][clash]")
{
    TestSession t;
    const Subject subject = t.addSubject(QStringLiteral("Hộ A"));
    OtherDesk other(t);
    other.remove(subject.id);
    ScriptedAsk ask(t.session);
    const auto open = [&] {
        SubjectForm form(t.session, subject.id);
        FAIL("a form of a deleted record");
        return true;
    };
    CHECK_FALSE(withEditor(t.session, nullptr, open));
    REQUIRE(ask.details.size() == 1);
    CHECK_FALSE(ask.details.front().contains(QStringLiteral("subject")));
}

TEST_CASE("a council's members that a colleague changed are not replaced unseen", "[form][clash]")
{
    TestSession t;
    OtherDesk other(t);
    Council council;
    council.name = QStringLiteral("Hội đồng 2024");
    CouncilMember member;
    member.name = QStringLiteral("Nguyễn An");
    t.session.write(ActKind::Add, council.name, [&](WriteAct& act) {
        EvaluationStores& stores = t.session.book().evaluation();
        member.council = stores.councils.add(act, council);
        stores.members.add(act, member);
    });
    CouncilForm form(t.session, council.id);
    showActive(&form);
    other.session.followOthers();
    CouncilMember theirs = other.session.evaluations().membersOf(council.id).front();
    theirs.agency = QStringLiteral("Sở Công Thương");
    other.session.write(ActKind::Edit, theirs.name,
                        [&](WriteAct& act) { other.session.book().evaluation().members.save(act, theirs); });
    form.focusField(QStringLiteral("members"));
    clerkTypes(u"Trần ");
    const auto stored = [&] { return *other.session.book().evaluation().members.find(member.id); };
    SECTION("Escape")
    {
        inNextDialog([](QDialog&) { clerkPresses(Qt::Key_Escape); });
        form.save();
        CHECK(stored().agency == QStringLiteral("Sở Công Thương"));
        CHECK(stored().name == QStringLiteral("Nguyễn An"));
    }
    SECTION("mine")
    {
        inNextDialog([](QDialog& dialog) {
            dialog.findChild<QPushButton*>(QStringLiteral("allMine"))->click();
            clerkPresses(Qt::Key_Return);
        });
        CHECK(form.save());
        CHECK(stored().name.contains(QStringLiteral("Trần")));
    }
    SECTION("theirs")
    {
        inNextDialog([](QDialog& dialog) {
            dialog.findChild<QPushButton*>(QStringLiteral("allTheirs"))->click();
            clerkPresses(Qt::Key_Return);
        });
        CHECK(form.save());
        CHECK(stored().name == QStringLiteral("Nguyễn An"));
        CHECK(stored().agency == QStringLiteral("Sở Công Thương"));
    }
}

TEST_CASE("office settings that a colleague changed stay", "[form][clash]")
{
    TestSession t;
    OtherDesk other(t);
    const auto present = [](const QString& name) { return settings::inProfile(name, {}); };
    const auto otherSets = [&](const QString& name, const QString& value) {
        other.session.write(ActKind::Setting, name,
                            [&](WriteAct& act) { SettingsStore(act.database()).set(act, name, value); });
    };
    const auto stored = [&](const QString& name) { return other.session.book().settings().value(name); };
    SettingsDialog form(t.session);
    showActive(&form);
    SECTION("another one than mine: both stand")
    {
        otherSets(present(settings::signerName), QStringLiteral("Phạm Viết Tích"));
        form.focusField(QStringLiteral("officePlace"));
        clerkTypes(u"Hội An");
        CHECK(form.save());
        CHECK(stored(present(settings::place)).contains(QStringLiteral("Hội An")));
        CHECK(stored(present(settings::signerName)) == QStringLiteral("Phạm Viết Tích"));
    }
    SECTION("the same one: it is asked")
    {
        otherSets(present(settings::place), QStringLiteral("Tam Kỳ"));
        form.focusField(QStringLiteral("officePlace"));
        clerkTypes(u"Hội An");
        inNextDialog([](QDialog&) { clerkPresses(Qt::Key_Escape); });
        CHECK_FALSE(form.save());
        CHECK(stored(present(settings::place)) == QStringLiteral("Tam Kỳ"));
        inNextDialog([](QDialog& dialog) {
            dialog.findChild<QPushButton*>(QStringLiteral("allMine"))->click();
            clerkPresses(Qt::Key_Return);
        });
        CHECK(form.save());
        CHECK(stored(present(settings::place)).contains(QStringLiteral("Hội An")));
    }
}

} // namespace ocop::test
