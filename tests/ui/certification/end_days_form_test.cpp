// The last days of an issuer's certificates: set, shown, stored in one act, taken back.
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"

#include "core/certification/certificate_terms.h"
#include "ui/certification/act_items_field.h"
#include "ui/certification/certificate_acts.h"
#include "ui/certification/certificate_form.h"
#include "ui/certification/end_days_form.h"
#include "ui/form/choice_field.h"
#include "ui/form/field_box.h"
#include "ui/form/multi_line_field.h"
#include "ui/session/desk_items.h"
#include "ui/window/settings_dialog.h"

#include <catch2/catch.hpp>

#include <QDir>

namespace ocop::test {
namespace {

const QString endIssuer = QStringLiteral("UBND tỉnh Quảng Nam");

/// Certificates of one decision of the province.
struct EndDaysDesk
{
    TestSession t;
    Subject maker = t.addSubject(QStringLiteral("HTX Nông nghiệp Tiên Mỹ"), SubjectKind::Cooperative);
    Decision decision = t.addDecision(QStringLiteral("12/QĐ-UBND"), QDate(2023, 12, 31));
    std::vector<Certificate> certificates;

    explicit EndDaysDesk(int count)
    {
        t.session.write(ActKind::Add, QStringLiteral("nhiều"), [&](WriteAct& act) {
            for (int i = 0; i < count; ++i) {
                Product product;
                product.name = QStringLiteral("Sản phẩm %1").arg(i);
                product.subject = maker.id;
                t.session.book().products().add(act, product);
                Certificate certificate;
                certificate.product = product.id;
                certificate.decision = decision.id;
                certificate.effectiveFrom = decision.date;
                normalize(certificate, t.session.book().rules());
                t.session.book().certificates().add(act, certificate);
                certificates.push_back(certificate);
            }
        });
    }
    QDate lastDay(size_t place) const { return t.snapshot().certificate(certificates[place].id)->lastValidDay; }
    void setIssuers(const QString& lines)
    {
        SettingsDialog dialog(t.session);
        dialog.box(QStringLiteral("endsBefore"))->input()->takeProposal(lines);
        REQUIRE(dialog.save());
    }
};

} // namespace

TEST_CASE("the office says of whom the last day counts, and new certificates follow", "[end-days]")
{
    EndDaysDesk desk(2);
    {
        SettingsDialog dialog(desk.t.session);
        showActive(&dialog);
        auto* issuers = static_cast<MultiLineField*>(dialog.box(QStringLiteral("endsBefore"))->input());
        issuers->target()->setFocus();
        clerkTypes(u"UBND huyện Không Có");
        clerkPresses(Qt::Key_Tab);
        CHECK(dialog.box(QStringLiteral("endsBefore"))->findings().size() == 1); // told, not refused
    }
    desk.setIssuers(QStringLiteral("Ủy ban nhân dân tỉnh Quảng Nam"));
    CHECK(desk.lastDay(0) == QDate(2026, 12, 31)); // what is there stays

    CertificateForm form(desk.t.session, {}, desk.certificates[0].product);
    showActive(&form);
    const auto lastDay = [&] { return form.box(Certificate::Field::lastValidDay)->input()->content(); };
    clerkFills(form, "decision_id", QStringLiteral("90/QĐ-UBND"));
    clerkFills(form, "decision_date", QStringLiteral("01032024"));
    CHECK(lastDay() == QLatin1String("2027-03-01"));
    clerkFills(form, "decision_issuer", endIssuer);
    CHECK(lastDay() == QLatin1String("2027-02-28"));
}

TEST_CASE("last days of an issuer are counted again by keyboard, in one act with one undo", "[end-days]")
{
    EndDaysDesk desk(3);
    desk.setIssuers(endIssuer);
    const size_t acts = desk.t.acts();
    inNextForm([&](FormDialog& form) {
        CHECK(doubledMnemonics(&form).isEmpty());
        CHECK(inputsWithoutName(&form).join(u'|').toStdString() == std::string());
        CHECK(static_cast<ChoiceField*>(form.box(QStringLiteral("issuer"))->input())->value() == issuerKey(endIssuer));
        auto* list = form.findChild<ActItemsField*>();
        REQUIRE(list->items().size() == 3);
        CHECK(list->items()[0].before.contains(QStringLiteral("31/12/2026")));
        CHECK(list->items()[0].after.contains(QStringLiteral("30/12/2026")));
        list->target()->setFocus();
        clerkPresses(Qt::Key_Home, Qt::ControlModifier);
        clerkPresses(Qt::Key_Delete); // this one stays as it is
        CHECK(list->items().size() == 2);
        clerkPresses(Qt::Key_S, Qt::ControlModifier);
    });
    CHECK(recountEndDays(desk.t.session, nullptr, desk.certificates[0].id));
    REQUIRE(desk.t.acts() == acts + 1);
    const Act act = desk.t.session.book().history().acts(1).front();
    CHECK(act.changes == 2);
    CHECK(act.info.label.contains(endIssuer));
    CHECK(desk.lastDay(0) == QDate(2026, 12, 31));
    CHECK(desk.lastDay(1) == QDate(2026, 12, 30));
    desk.t.session.undo();
    CHECK(desk.lastDay(1) == QDate(2026, 12, 31));
    EndDaysForm again(desk.t.session, {});
    CHECK(again.plan().certificates.size() == 3);
}

TEST_CASE("many last days are counted again after a backup", "[end-days]")
{
    EndDaysDesk desk(510);
    const QString shelf = desk.t.folder.file(QStringLiteral("sao-luu"));
    deskItems::backupFolder().set(desk.t.session.desk(), shelf);
    desk.setIssuers(endIssuer);
    EndDaysForm form(desk.t.session, {});
    showActive(&form);
    REQUIRE(form.plan().certificates.size() == 510);
    REQUIRE(form.save());
    CHECK(desk.lastDay(509) == QDate(2026, 12, 30));
    CHECK(QDir(shelf).entryList({QStringLiteral("*.db")}, QDir::Files).size() == 1);
    const auto undone = desk.t.session.undoable();
    REQUIRE(undone);
    CHECK(undone->changes == 510);
}

} // namespace ocop::test
