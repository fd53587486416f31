#include "tests/support/ui/scripted_ask.h"
#include "tests/support/ui/ui_support.h"
#include "tests/ui/evaluation/dossiers/dossier_desk.h"

#include "ui/evaluation/dossiers/application_form.h"
#include "ui/evaluation/dossiers/application_step_form.h"
#include "ui/form/choice_field.h"
#include "ui/form/field_box.h"
#include "ui/form/form_bar.h"
#include "ui/words/dossier_words.h"
#include "ui/words/texts.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ocop::test {
namespace {

/// A form of a dossier and ways to type into it.
struct FormDesk : DossierDesk
{
    std::unique_ptr<ApplicationForm> form;

    void open(ApplicationId id = {}, ProductId preset = {})
    {
        form = std::make_unique<ApplicationForm>(session, id, preset);
        showActive(form.get());
    }
    void type(const char* key, const QString& text)
    {
        form->focusField(QLatin1String(key));
        auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        REQUIRE(edit);
        edit->selectAll();
        typeText(edit, text);
        pressTab(form.get());
    }
    /// Moves down in a choice by the arrow key until it has this code.
    void choose(const char* key, const QString& code)
    {
        form->focusField(QLatin1String(key));
        pressKey(QApplication::focusWidget(), Qt::Key_Home);
        for (int i = 0; i < 40 && content(key) != code; ++i) pressKey(QApplication::focusWidget(), Qt::Key_Down);
        REQUIRE(content(key) == code);
        pressTab(form.get());
    }
    QString content(const char* key) const { return form->box(QLatin1String(key))->input()->content(); }
    QString message(const char* key) const { return form->box(QLatin1String(key))->message(); }
    bool isShown(const char* key) const { return !form->box(QLatin1String(key))->isHidden(); }
};

} // namespace

TEST_CASE("a new dossier follows the product and its filing day", "[dossier]")
{
    FormDesk desk;
    desk.open();
    CHECK(desk.content("filed_on") == QLatin1String("2026-08-31"));
    CHECK(desk.content("rule_set") == QLatin1String("QD26"));
    CHECK_FALSE(desk.isShown("rule_set_reason"));
    CHECK_FALSE(desk.isShown("sheet_case"));
    desk.type("product_id", QStringLiteral("mat ong rung"));
    CHECK(desk.content("product_id") == QStringLiteral("#%1").arg(desk.honey.id.value));
    CHECK(desk.content("set_number") == QLatin1String("4"));
    CHECK(desk.content("kind") == QLatin1String("renewal")); // 132 days before its end
    CHECK(desk.message("filed_on").isEmpty());
    desk.type("filed_on", QStringLiteral("1/4/26"));
    CHECK(desk.content("kind") == QLatin1String("upgrade"));
    CHECK(desk.content("rule_set") == QLatin1String("QD1489"));
    desk.type("filed_on", QStringLiteral("20/9/26"));
    CHECK(desk.content("rule_set") == QLatin1String("QD26"));
    CHECK(desk.content("kind") == QLatin1String("renewal"));
    // Outside 180 to 120 days: told with the days, not refused; but why is asked, and it is not that day yet.
    CHECK(desk.message("filed_on").contains(QStringLiteral("14/07/2026")));
    CHECK(desk.message("filed_on").contains(QStringLiteral("12/09/2026")));
    CHECK_FALSE(desk.form->save());
    desk.type("filed_on", QStringLiteral("1/7/26"));
    desk.choose("kind", QStringLiteral("renewal"));
    CHECK_FALSE(desk.form->save());
    CHECK_FALSE(desk.message("filing_reason").isEmpty());
    desk.type("filing_reason", QStringLiteral("xã gửi sớm cùng hồ sơ khác"));
    REQUIRE(desk.form->save());
    const Application stored = desk.stored(desk.form->savedId());
    CHECK(stored.filingReason == QStringLiteral("xã gửi sớm cùng hồ sơ khác"));
    CHECK(stored.kind == Origin::Renewal);
    CHECK(stored.setNumber == 4);
    CHECK(stored.state == ApplicationState::Draft);
    CHECK(desk.session.evaluations().stepsOf(stored.id).size() == 1);
    desk.session.undo();
    CHECK(desk.session.evaluations().applications().empty());
}

TEST_CASE("another rule set than the filing day's is recorded with its reason", "[dossier]")
{
    FormDesk desk;
    desk.open({}, desk.tea.id);
    desk.choose("rule_set", QStringLiteral("QD1489"));
    CHECK(desk.isShown("rule_set_reason"));
    CHECK_FALSE(desk.form->save());
    CHECK(desk.message("rule_set_reason").contains(QStringLiteral("26/2026")));
    // Chosen by the person: the filing day does not change it any more.
    desk.type("rule_set_reason", QStringLiteral("Hồ sơ chuyển tiếp theo Điều 12"));
    desk.type("filed_on", QStringLiteral("20/8/26"));
    CHECK(desk.content("rule_set") == QLatin1String("QD1489"));
    REQUIRE(desk.form->save());
    CHECK(desk.stored(desk.form->savedId()).ruleSetReason == QStringLiteral("Hồ sơ chuyển tiếp theo Điều 12"));
}

TEST_CASE("one open dossier per product: the other one is named", "[dossier]")
{
    FormDesk desk;
    const Application other = desk.addDossier(desk.tea.id, 11);
    desk.open({}, desk.tea.id);
    CHECK_FALSE(desk.form->save());
    CHECK(desk.message("product_id").contains(QStringLiteral("03/08/2026")));
    CHECK(desk.session.evaluations().applications().size() == 1);
    desk.advanceTo(other.id, ApplicationState::Cancelled, QDate(2026, 8, 20));
    REQUIRE(desk.form->save());
    CHECK(desk.session.evaluations().applications().size() == 2);
}

TEST_CASE("the case is asked only where the sheet has cases", "[dossier]")
{
    FormDesk desk;
    desk.open({}, desk.tourism.id);
    CHECK(desk.content("set_number") == QLatin1String("26"));
    CHECK(desk.isShown("sheet_case"));
    desk.choose("sheet_case", QStringLiteral("B"));
    REQUIRE(desk.form->save());
    CHECK(desk.stored(desk.form->savedId()).sheetCase == QLatin1String("B"));
    desk.choose("set_number", QStringLiteral("7"));
    CHECK_FALSE(desk.isShown("sheet_case"));
}

TEST_CASE("receipts and the commune's report are kept, and a receipt is where the dossier begins", "[dossier]")
{
    FormDesk desk;
    desk.open({}, desk.tea.id);
    desk.type("filed_on", QStringLiteral("3/8/26"));
    desk.type("commune_receipt_no", QStringLiteral("05/PĐK-ĐN-TB-2026"));
    desk.type("commune_received_on", QStringLiteral("4/8/26"));
    desk.form->sections().back()->setFolded(false);
    desk.form->focusField(QStringLiteral("report_date"));
    pressTab(desk.form.get());
    CHECK(desk.message("report_date").contains(QStringLiteral("24/08/2026"))); // 15 working days
    desk.type("report_date", QStringLiteral("20/8/26"));
    CHECK(desk.message("report_date").isEmpty());
    desk.choose("report_labour", QStringLiteral("notMet"));
    REQUIRE(desk.form->save());
    const Application stored = desk.stored(desk.form->savedId());
    CHECK(stored.state == ApplicationState::Commune);
    CHECK(stored.communeReceiptNo == QStringLiteral("05/PĐK-ĐN-TB-2026"));
    CHECK(stored.reportDate == QDate(2026, 8, 20));
    CHECK(stored.reportLabour == CommuneFinding::NotMet);
    CHECK(stored.reportIdea == CommuneFinding::None);
    CHECK(desk.session.evaluations().stepsOf(stored.id).front().day == QDate(2026, 8, 4));
}

TEST_CASE("days that make no sense are told where they stand", "[dossier]")
{
    FormDesk desk;
    desk.open({}, desk.tea.id);
    desk.type("commune_received_on", QStringLiteral("20/8/26"));
    desk.type("province_received_on", QStringLiteral("31/2/26"));
    CHECK_FALSE(desk.form->save()); // no day of the calendar
    desk.type("province_received_on", QStringLiteral("19/8/26"));
    CHECK(desk.message("province_received_on").contains(QStringLiteral("31/08/2026")));
    CHECK(desk.form->save());
}

TEST_CASE("every field of the dossier's form can be reached and has a name", "[dossier]")
{
    FormDesk desk;
    const Application dossier = desk.addDossier(desk.tourism.id, 26);
    desk.open(dossier.id);
    for (FormSection* section : desk.form->sections()) section->setFolded(false);
    QApplication::processEvents();
    CHECK(inputsWithoutName(desk.form.get()).join(u'\n').toStdString() == "");
    CHECK(doubledMnemonics(desk.form.get()).join(u'\n').toStdString() == "");
    ApplicationStepForm step(desk.session, dossier.id, ApplicationState::Incomplete);
    showActive(&step);
    CHECK(inputsWithoutName(&step).join(u'\n').toStdString() == "");
    CHECK(doubledMnemonics(&step).join(u'\n').toStdString() == "");
}

TEST_CASE("a step asks for its day; asking for completion says what is missing", "[dossier]")
{
    FormDesk desk;
    const Application dossier = desk.addDossier(desk.tea.id, 11);
    ApplicationStepForm step(desk.session, dossier.id, ApplicationState::Incomplete);
    showActive(&step);
    auto* note = step.findChild<QPlainTextEdit*>(QStringLiteral("note"));
    REQUIRE(note);
    CHECK(note->toPlainText().contains(QStringLiteral("Phiếu đăng ký")));
    step.focusField(QStringLiteral("day"));
    auto* day = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(day);
    day->selectAll();
    typeText(day, QStringLiteral("2/8/26"));
    CHECK_FALSE(step.save()); // before the dossier was received
    CHECK(step.box(QStringLiteral("day"))->message().contains(QStringLiteral("03/08/2026")));
    day->selectAll();
    typeText(day, QStringLiteral("5/8/26"));
    REQUIRE(step.save());
    CHECK(desk.stored(dossier.id).state == ApplicationState::Incomplete);
    const auto steps = desk.session.evaluations().stepsOf(dossier.id);
    REQUIRE(steps.size() == 2);
    CHECK(steps.back().day == QDate(2026, 8, 5));
    CHECK(steps.back().note.contains(QStringLiteral("Phiếu đăng ký")));
}

} // namespace ocop::test
