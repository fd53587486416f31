// Certificates of standards of a subject: their tab, their form, their place in the history.
#include "core/reminders/reminder_stores.h"
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"
#include "tests/ui/kit/shown_texts.h"

#include "ui/form/date_field.h"
#include "ui/form/field_box.h"
#include "ui/form/form_dialog.h"
#include "ui/records/act_history_dialog.h"
#include "ui/registry/standard_form.h"
#include "ui/registry/standards_part.h"
#include "ui/registry/subjects_page.h"
#include "ui/reminders/work_rows.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"
#include "ui/window/main_window.h"
#include "ui/words/reminder_words.h"

#include <catch2/catch.hpp>

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>

using namespace ocop;
using ocop::test::clerkGoesTo;
using ocop::test::clerkPresses;
using ocop::test::clerkTypes;

namespace {

/// A subject with a product, on 31/8/2024.
struct StandardsDesk
{
    test::TestSession t;
    Subject maker = t.addSubject(QStringLiteral("HTX Rau sạch"), SubjectKind::Cooperative);
    Product product = t.addProduct(QStringLiteral("Rau muống"), maker.id);

    StandardCertificate add(const QString& kind, QDate issued, QDate ends, ProductId of = {})
    {
        StandardCertificate certificate;
        certificate.subject = maker.id;
        certificate.product = of;
        certificate.kind = kind;
        certificate.issuedOn = issued;
        certificate.expiresOn = ends;
        t.session.write(ActKind::Add, kind, [&](WriteAct& act) { t.session.book().standards().add(act, certificate); });
        return certificate;
    }
    std::vector<StandardCertificate> all() { return t.session.book().standards().all(); }
};

CellData endCell(StandardsPart& part, int row) { return part.table()->source()->cell(row, 1); }

} // namespace

TEST_CASE("the form proposes the last day by kind and issue, and keeps one that was typed", "[standards]")
{
    StandardsDesk desk;
    StandardForm form(desk.t.session, {}, desk.maker.id);
    test::showActive(&form);
    CHECK(test::inputsWithoutName(&form).join(u' ').toStdString() == std::string());
    CHECK(test::doubledMnemonics(&form).isEmpty());
    REQUIRE(clerkGoesTo("kind"));
    clerkTypes(u"vietgap");
    clerkPresses(Qt::Key_Tab);
    REQUIRE(clerkGoesTo("issued_on"));
    clerkTypes(u"5/3/2024");
    clerkPresses(Qt::Key_Tab);
    auto* end = qobject_cast<DateField*>(form.box(QStringLiteral("expires_on"))->input());
    CHECK(end->value() == QDate(2026, 3, 5)); // 24 months
    SECTION("saved as proposed")
    {
        clerkPresses(Qt::Key_S, Qt::ControlModifier);
        REQUIRE(desk.all().size() == 1);
        CHECK(desk.all().front().kind == QLatin1String("vietgap"));
        CHECK(desk.all().front().subject == desk.maker.id);
        CHECK(desk.all().front().expiresOn == QDate(2026, 3, 5));
        desk.t.session.undo();
        CHECK(desk.all().empty());
    }
    SECTION("what the paper says stays")
    {
        REQUIRE(clerkGoesTo("expires_on"));
        end->edit()->selectAll();
        clerkTypes(u"30/6/2025");
        clerkPresses(Qt::Key_Tab);
        REQUIRE(clerkGoesTo("issued_on"));
        form.focusField(QStringLiteral("issued_on"));
        auto* issued = qobject_cast<DateField*>(form.box(QStringLiteral("issued_on"))->input());
        issued->edit()->selectAll();
        clerkTypes(u"1/4/2024");
        clerkPresses(Qt::Key_Tab);
        CHECK(end->value() == QDate(2025, 6, 30));
        REQUIRE(form.save());
        CHECK(desk.all().front().expiresOn == QDate(2025, 6, 30));
    }
    SECTION("an end before the beginning is told and not saved")
    {
        form.focusField(QStringLiteral("expires_on"));
        end->edit()->selectAll();
        clerkTypes(u"1/1/2024");
        clerkPresses(Qt::Key_Tab);
        CHECK(form.box(QStringLiteral("expires_on"))->message().contains(QStringLiteral("01/01/2024")));
        CHECK_FALSE(form.save());
        CHECK(desk.all().empty());
    }
    SECTION("a kind nobody foresaw")
    {
        form.focusField(QStringLiteral("kind"));
        qobject_cast<QLineEdit*>(form.box(QStringLiteral("kind"))->input()->target())->selectAll();
        clerkTypes(u"Chứng nhận làng nghề");
        clerkPresses(Qt::Key_Tab);
        CHECK_FALSE(end->value().isValid());
        REQUIRE(form.save());
        CHECK(standardName(desk.all().front().kind) == QStringLiteral("Chứng nhận làng nghề"));
    }
}

TEST_CASE("the office's months propose the last day", "[standards]")
{
    StandardsDesk desk;
    StandardSetting setting;
    setting.kind = QStringLiteral("vietgap");
    setting.months = 12;
    desk.t.session.write(ActKind::Edit, setting.kind,
                         [&](WriteAct& act) { desk.t.session.book().standardSettings().add(act, setting); });
    StandardForm form(desk.t.session, {}, desk.maker.id);
    test::showActive(&form);
    REQUIRE(clerkGoesTo("kind"));
    clerkTypes(u"VietGAP");
    REQUIRE(clerkGoesTo("issued_on"));
    clerkTypes(u"050324");
    clerkPresses(Qt::Key_Tab);
    CHECK(qobject_cast<DateField*>(form.box(QStringLiteral("expires_on"))->input())->value() == QDate(2025, 3, 5));
}

TEST_CASE("the tab lists a subject's certificates, the pressing ones first, and edits them by keyboard", "[standards]")
{
    StandardsDesk desk;
    desk.add(QStringLiteral("haccp"), QDate(2024, 1, 1), QDate(2026, 12, 31));
    const auto ending = desk.add(QStringLiteral("vietgap"), QDate(2022, 9, 30), QDate(2024, 9, 30), desk.product.id);
    const auto ended = desk.add(QStringLiteral("foodSafety"), QDate(2021, 8, 1), QDate(2024, 8, 1));
    desk.add(QStringLiteral("foodSafety"), QDate(2018, 8, 1), QDate(2021, 7, 31)); // replaced by the one above
    desk.add(QStringLiteral("selfDeclaration"), QDate(2023, 1, 1), {});
    MainWindow window(desk.t.session);
    test::showActive(&window);
    desk.t.session.recordRequested({QStringLiteral("standard_certificate"), ending.id.value});
    CHECK(window.currentPage() == QLatin1String("subjects"));
    auto* page = qobject_cast<SubjectsPage*>(window.page(QStringLiteral("subjects")));
    REQUIRE(page);
    StandardsPart* part = page->standards();
    CHECK(part->isVisible());
    CHECK(part->table()->currentId() == ending.id.value);
    REQUIRE(part->table()->source()->count() == 5);
    CHECK(part->table()->source()->id(0) == ended.id.value);
    CHECK(endCell(*part, 0).mark == Mark::Expired);
    CHECK(part->table()->source()->id(1) == ending.id.value);
    CHECK(endCell(*part, 1).mark == Mark::Expiring);
    CHECK(part->table()->source()->cell(1, 0).second.contains(desk.product.name));
    CHECK(endCell(*part, 2).mark == Mark::InForce);
    CHECK(endCell(*part, 4).mark == Mark::Superseded);
    CHECK(test::untranslated(test::shownTexts(part)).join(u'\n').toStdString() == std::string());

    SECTION("F2 edits")
    {
        test::inNextForm([&](FormDialog& form) {
            REQUIRE(clerkGoesTo("number"));
            clerkTypes(u"12/2024");
            CHECK(form.save());
        });
        clerkPresses(Qt::Key_F2);
        CHECK(desk.t.session.book().standards().find(ending.id)->number == QStringLiteral("12/2024"));
    }
    SECTION("Insert adds, and the new one is chosen")
    {
        test::inNextForm([&](FormDialog&) {
            clerkTypes(u"Halal");
            clerkPresses(Qt::Key_S, Qt::ControlModifier);
        });
        clerkPresses(Qt::Key_Insert);
        REQUIRE(desk.all().size() == 6);
        CHECK(part->table()->currentId() == desk.all().back().id.value);
        CHECK(desk.all().back().kind == QLatin1String("halal"));
    }
    SECTION("Delete deletes, Ctrl+Z brings it back")
    {
        clerkPresses(Qt::Key_Delete);
        CHECK(desk.all().size() == 4);
        desk.t.session.undo();
        CHECK(desk.all().size() == 5);
    }
    SECTION("a past day shows what there was, and changes nothing")
    {
        desk.t.session.setAsOf(QDate(2022, 12, 31));
        part->showRecord({QStringLiteral("subject"), desk.maker.id.value});
        CHECK(part->table()->source()->count() == 3); // neither those of 2023 and 2024
        CHECK(part->findChild<QPushButton*>(QStringLiteral("standardsAdd"))->isHidden());
        part->deleteCurrent();
        CHECK(desk.all().size() == 5);
    }
}

TEST_CASE("the work list opens the certificate of standards itself", "[standards]")
{
    StandardsDesk desk;
    const auto ending = desk.add(QStringLiteral("vietgap"), QDate(2022, 9, 30), QDate(2024, 9, 30));
    const auto rows = workRows(desk.t.session);
    const auto row =
        std::find_if(rows.begin(), rows.end(), [](const WorkRow& each) { return each.group == WorkGroup::Standard; });
    REQUIRE(row != rows.end());
    CHECK(row->opens.entity == QLatin1String(StandardCertificate::table));
    CHECK(row->opens.id == ending.id.value);
}

TEST_CASE("the history names certificates of standards and settings in words", "[standards]")
{
    StandardsDesk desk;
    auto certificate = desk.add(QStringLiteral("vietgap"), QDate(2022, 9, 30), QDate(2024, 9, 30));
    certificate.number = QStringLiteral("45");
    desk.t.session.write(ActKind::Edit, texts::standardTitle(certificate), [&](WriteAct& act) {
        desk.t.session.book().standards().save(act, certificate);
        OfficeDay day;
        day.day = QDate(2024, 11, 22);
        day.kind = DayKind::Work;
        desk.t.session.book().stores<ReminderStores>().days.add(act, day);
        StageSetting stage;
        stage.ruleSet = QStringLiteral("QD148");
        stage.stage = QStringLiteral("quarter");
        stage.days = 100;
        desk.t.session.book().stores<ReminderStores>().stages.add(act, stage);
    });
    ActHistoryDialog dialog(desk.t.session);
    test::showActive(&dialog);
    const QString words = dialog.findChild<QPlainTextEdit*>(QStringLiteral("actChanges"))->toPlainText();
    INFO(words.toStdString());
    CHECK(words.contains(QStringLiteral("VietGAP · 45")));
    CHECK(words.contains(QStringLiteral("22/11/2024")));
    CHECK(words.contains(texts::stage(Stage::Quarter)));
    for (const char* code : {"vietgap", "quarter", "expires_on", "remind_days", "rule_set", "work"})
        CHECK_FALSE(words.contains(QLatin1String(code)));
}
