// The whole conference by keyboard: the event, sixty participants pasted, who came, twelve contracts, three follow-ups,
// and the report that counts them.
#include "core/promotion/event_result.h"
#include "core/promotion/promotion_stores.h"
#include "core/reports/report_catalog.h"
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"
#include "ui/form/field_box.h"
#include "ui/paper/paper_source.h"
#include "ui/promotion/contracts_page.h"
#include "ui/promotion/promotion_forms.h"
#include "ui/promotion/promotion_page.h"
#include "ui/records/panel/child_part.h"
#include "ui/records/panel/record_panel.h"
#include "ui/table/record_table.h"

#include <catch2/catch.hpp>

#include <QClipboard>
#include <QGuiApplication>

using namespace ocop;
using namespace ocop::test;

namespace {

constexpr int producers = 60;

/// Sixty producers, one product in force each, and a supermarket, on 31/8/2024.
struct ConferenceDesk
{
    TestSession t;

    ConferenceDesk()
    {
        Session& session = t.session;
        session.write(ActKind::Import, QStringLiteral("danh sách"), [&](WriteAct& act) {
            Decision decision;
            decision.number = QStringLiteral("1/QĐ-UBND");
            decision.date = QDate(2023, 6, 1);
            decision.issuer = QStringLiteral("UBND tỉnh Quảng Nam");
            session.book().decisions().add(act, decision);
            for (int i = 1; i <= producers; ++i) {
                Subject maker;
                maker.name = nameOf(i);
                session.book().subjects().add(act, maker);
                Product product;
                product.name = QStringLiteral("Sản phẩm số %1").arg(i);
                product.subject = maker.id;
                session.book().products().add(act, product);
                Certificate certificate;
                certificate.product = product.id;
                certificate.decision = decision.id;
                certificate.effectiveFrom = decision.date;
                certificate.stars = 3;
                normalize(certificate, session.book().rules());
                session.book().certificates().add(act, certificate);
            }
            Buyer buyer;
            buyer.name = QStringLiteral("Siêu thị Hoa Sen");
            stores().buyers.add(act, buyer);
        });
    }
    static QString nameOf(int i) { return QStringLiteral("Cơ sở Hương Quê %1").arg(i); }
    PromotionStores& stores() { return t.session.book().stores<PromotionStores>(); }
};

void fill(const char* field, const QString& text)
{
    REQUIRE(clerkGoesTo(field));
    clerkTypes(reinterpret_cast<const char16_t*>(text.utf16()));
}

} // namespace

TEST_CASE("a whole conference goes by keyboard, from the event to the report", "[promotion][conference]")
{
    ConferenceDesk desk;
    Session& session = desk.t.session;
    PromotionPage page(session);
    page.refresh();
    showActive(&page);

    TradeEventForm form(session, {}, nullptr);
    showActive(&form);
    fill("name", QStringLiteral("Hội nghị kết nối giao thương"));
    fill("starts_on", QStringLiteral("31/8/24"));
    fill("place", QStringLiteral("TP. Tam Kỳ"));
    clerkPresses(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.stores().events.all().size() == 1);
    const TradeEventId event = desk.stores().events.all().front().id;

    // Sixty participants as they come from a workbook.
    QStringList lines{QStringLiteral("TT\tTên cơ sở\tNgười dự\tĐiện thoại\tGian hàng")};
    for (int i = 1; i <= producers; ++i)
        lines << QStringLiteral("%1\t%2\tĐại biểu %1\t0905%3\tA%1")
                     .arg(QString::number(i), ConferenceDesk::nameOf(i), QString::number(100000 + i));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    page.refresh();
    REQUIRE(page.showRecordOf({QLatin1String(TradeEvent::table), event.value}));
    auto* part = page.findChild<ChildPart*>(QStringLiteral("participantsPart"));
    REQUIRE(part);
    showActive(&page);
    for (auto* panel : page.current()->findChildren<RecordPanel*>()) panel->showPart(part);
    part->table()->focusTable();
    inNextDialog([](QDialog&) { clerkPresses(Qt::Key_Return, Qt::ControlModifier); });
    clerkPresses(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(desk.stores().participants.all().size() == producers);
    CHECK(desk.stores().shown.all().size() == producers);

    // All came but three.
    page.refresh();
    part->table()->focusTable();
    clerkPresses(Qt::Key_A, Qt::ControlModifier);
    clerkPresses(Qt::Key_Space);
    page.refresh();
    for (int i = 0; i < 3; ++i) {
        part->choose(desk.stores().participants.all()[size_t(i)].id.value);
        clerkPresses(Qt::Key_Space, Qt::ShiftModifier);
    }

    for (int i = 1; i <= 12; ++i) {
        ContractForm contract(session, {}, {}, nullptr);
        showActive(&contract);
        fill("number", QStringLiteral("%1/HĐTT").arg(i));
        fill("subject_id", ConferenceDesk::nameOf(producers + 1 - i));
        clerkPresses(Qt::Key_Return);
        fill("buyer_id", QStringLiteral("hoa sen"));
        clerkPresses(Qt::Key_Return);
        fill("signed_on", i <= 3 ? QStringLiteral("15/1/24") : QStringLiteral("31/8/24"));
        fill("value", QStringLiteral("100,5"));
        fill("event_id", QStringLiteral("hoi nghi"));
        clerkPresses(Qt::Key_Return);
        clerkPresses(Qt::Key_S, Qt::ControlModifier);
        REQUIRE(desk.stores().contracts.all().size() == size_t(i));
    }

    // Three of them are older than six months: asked about with F6.
    page.refresh();
    auto* contracts = qobject_cast<ContractsPage*>(page.turnTo(QLatin1String(Contract::table)));
    REQUIRE(contracts);
    showActive(&page);
    for (int i = 0; i < 3; ++i) {
        contracts->table()->selectRecord(desk.stores().contracts.all()[size_t(i)].id.value);
        contracts->table()->focusTable();
        inNextForm([](FormDialog&) {
            fill("value", QStringLiteral("50"));
            clerkPresses(Qt::Key_S, Qt::ControlModifier);
        });
        clerkPresses(Qt::Key_F6);
        page.refresh();
    }
    CHECK(desk.stores().followups.all().size() == 3);

    const EventResult result = eventResults(session.state().promotion, QDate(2024, 8, 31)).at(event);
    CHECK(result.participants == producers);
    CHECK(result.came == producers - 3);
    CHECK(result.products == producers);
    CHECK(result.contracts == 12);
    CHECK(result.value == 12 * 100'50);
    CHECK(result.delivered == 3 * 50'00);
    ReportRequest request;
    request.asOf = QDate(2024, 8, 31);
    const Report report = makeReport(*findReport(QStringLiteral("xuc-tien")),
                                     paperSource(session.book(), *session.holdMoment()), request);
    CHECK(report.intro.join(u' ').contains(QStringLiteral("60 lượt chủ thể")));
    CHECK(report.intro.join(u' ').contains(QStringLiteral("12 hợp đồng")));
    CHECK(report.intro.join(u' ').contains(QStringLiteral("1.206,00 triệu đồng")));
}
