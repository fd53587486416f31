// Two people at one dossier: its steps, its fields, its papers and its deletion.
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/scripted_ask.h"
#include "tests/support/ui/ui_support.h"
#include "tests/ui/evaluation/dossiers/dossier_desk.h"

#include "ui/evaluation/dossiers/application_form.h"
#include "ui/evaluation/dossiers/application_step_form.h"
#include "ui/evaluation/dossiers/dossier_acts.h"
#include "ui/evaluation/dossiers/paper_desk.h"
#include "ui/evaluation/rounds/final_scores_form.h"

#include <catch2/catch.hpp>

#include <QPushButton>
#include <QRadioButton>

namespace ocop::test {
namespace {

struct TwoDossierDesks : DossierDesk
{
    Application dossier = addDossier(tea.id, 11);
    Session other{[] { return QDateTime(QDate(2026, 8, 31), QTime(8, 15)); }, QStringLiteral("Trần Văn Bốn")};

    TwoDossierDesks() { other.open(session.path()); }

    void otherChanges(const std::function<void(Application&)>& edit)
    {
        other.followOthers();
        Application theirs = *other.evaluations().application(dossier.id);
        edit(theirs);
        other.write(ActKind::Edit, {},
                    [&](WriteAct& act) { other.book().evaluation().applications.save(act, theirs); });
    }
    void otherSteps(ApplicationState state)
    {
        other.write(ActKind::Edit, {}, [&](WriteAct& act) {
            Application theirs = *other.evaluations().application(dossier.id);
            advance(other.book().evaluation(), act, theirs, state, QDate(2026, 8, 31), {});
        });
    }
    Application now() { return *other.book().evaluation().applications.find(dossier.id); }
};

} // namespace

TEST_CASE("a step of a dossier that a colleague changed is taken over what was shown only", "[dossier][clash]")
{
    TwoDossierDesks d;
    ApplicationStepForm form(d.session, d.dossier.id, ApplicationState::Incomplete);
    showActive(&form);
    SECTION("another field: both stand")
    {
        d.otherChanges([](Application& each) { each.note = QStringLiteral("của Bốn"); });
        inNextDialog([](QDialog&) { clerkPresses(Qt::Key_Return); });
        CHECK(form.save());
        CHECK(d.now().note == QStringLiteral("của Bốn"));
        CHECK(d.now().state == ApplicationState::Incomplete);
    }
    SECTION("they took a step after which this one does not follow")
    {
        d.otherSteps(ApplicationState::Cancelled);
        inNextDialog([](QDialog&) { clerkPresses(Qt::Key_Return); });
        CHECK_FALSE(form.save());
        CHECK(d.now().state == ApplicationState::Cancelled);
        CHECK_FALSE(form.bannerText().isEmpty());
    }
    SECTION("Escape")
    {
        d.otherChanges([](Application& each) { each.note = QStringLiteral("của Bốn"); });
        inNextDialog([](QDialog&) { clerkPresses(Qt::Key_Escape); });
        CHECK_FALSE(form.save());
        CHECK(d.now().state == d.dossier.state);
    }
}

TEST_CASE("final scores that two enter are chosen one by one", "[dossier][clash]")
{
    TwoDossierDesks d;
    FinalScoresForm form(d.session, d.dossier.id);
    showActive(&form);
    d.otherChanges([](Application& each) {
        each.finalTotal = 71000;
        each.note = QStringLiteral("của Bốn");
    });
    form.focusField(Application::Field::finalTotal);
    clerkTypes(u"75,5");
    SECTION("mine")
    {
        inNextDialog([](QDialog& dialog) {
            dialog.findChild<QRadioButton*>(QStringLiteral("mine-final_total"))->setFocus();
            clerkPresses(Qt::Key_Space);
            clerkPresses(Qt::Key_S, Qt::ControlModifier);
        });
        CHECK(form.save());
        CHECK(d.now().finalTotal == 75500);
    }
    SECTION("theirs")
    {
        inNextDialog([](QDialog& dialog) {
            dialog.findChild<QPushButton*>(QStringLiteral("allTheirs"))->click();
            clerkPresses(Qt::Key_Return);
        });
        CHECK(form.save());
        CHECK(d.now().finalTotal == 71000);
    }
    CHECK(d.now().note == QStringLiteral("của Bốn"));
}

TEST_CASE("a paper's field that a colleague changed is not written over", "[dossier][papers][clash]")
{
    TwoDossierDesks d;
    PaperDesk papers(d.session, d.dossier.id);
    papers.reload();
    PaperRow row = papers.rows().front();
    papers.edit(row);
    row.document.note = QStringLiteral("bản gốc");
    papers.store(row.document);
    papers.reload();
    row = papers.rows().front();
    papers.edit(row);
    const auto otherWrites = [&](const std::function<void(ApplicationDocument&)>& edit) {
        d.other.followOthers();
        ApplicationDocument theirs = *d.other.book().evaluation().documents.find(row.document.id);
        edit(theirs);
        d.other.write(ActKind::Edit, {},
                      [&](WriteAct& act) { d.other.book().evaluation().documents.save(act, theirs); });
    };
    const auto now = [&] { return *d.other.book().evaluation().documents.find(row.document.id); };
    ApplicationDocument mine = row.document;
    mine.note = QStringLiteral("của tôi");
    SECTION("another field: both stand")
    {
        otherWrites([](ApplicationDocument& each) { each.number = QStringLiteral("12/PĐK"); });
        papers.store(mine);
        CHECK(now().number == QStringLiteral("12/PĐK"));
        CHECK(now().note == QStringLiteral("của tôi"));
    }
    SECTION("the same one is refused")
    {
        otherWrites([](ApplicationDocument& each) { each.note = QStringLiteral("của Bốn"); });
        CHECK_THROWS_AS(papers.store(mine), Error);
        CHECK(now().note == QStringLiteral("của Bốn"));
    }
}

TEST_CASE("a dossier that a colleague changed is not deleted unseen", "[dossier][clash]")
{
    TwoDossierDesks d;
    d.otherChanges([](Application& each) { each.note = QStringLiteral("của Bốn"); });
    ScriptedAsk ask(d.session);
    removeDossiers(d.session, nullptr, {d.dossier.id.value});
    CHECK_FALSE(d.now().deleted);
    REQUIRE(ask.details.size() == 1);
    CHECK(ask.details.front().contains(QStringLiteral("của Bốn")));
    CHECK_FALSE(d.other.book().evaluation().steps.all().empty());
}

TEST_CASE("what a colleague added to a dossier is not deleted with it unseen", "[dossier][clash]")
{
    TwoDossierDesks d;
    d.other.write(ActKind::Edit, {}, [&](WriteAct& act) {
        ApplicationDocument paper;
        paper.application = d.dossier.id;
        paper.kind = QStringLiteral("registration");
        paper.number = QStringLiteral("7/GP");
        setDocument(d.other.book().evaluation(), act, paper);
    });
    ScriptedAsk ask(d.session);
    SECTION("Escape keeps both")
    {
        removeDossiers(d.session, nullptr, {d.dossier.id.value});
        CHECK_FALSE(d.now().deleted);
        REQUIRE(ask.details.size() == 1);
        CHECK_FALSE(ask.details.front().isEmpty());
        CHECK(d.session.evaluations().documentsOf(d.dossier.id).size() == 1); // and it is shown by now
    }
    SECTION("having been told, both may go")
    {
        ask.answer(QCoreApplication::translate("removeShown", "Delete all the same"));
        removeDossiers(d.session, nullptr, {d.dossier.id.value});
        CHECK(d.now().deleted);
        CHECK(d.other.book().evaluation().documents.all().empty());
    }
}

} // namespace ocop::test
