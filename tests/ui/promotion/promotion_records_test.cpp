// Buyers, events and contracts are records like any other: searched for, with files, as evidence on score sheets.
#include "core/promotion/promotion_stores.h"
#include "core/storage/attachment_check.h"
#include "core/storage/attachment_store.h"
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"
#include "tests/ui/evaluation/sheets/shown_sheet.h"
#include "ui/promotion/promotion_page.h"
#include "ui/records/list_page.h"
#include "ui/records/panel/record_files.h"
#include "ui/records/panel/record_panel.h"
#include "ui/window/search_box.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>

namespace ocop::test {
namespace {

Buyer addBuyerTo(Session& session, const QString& name)
{
    Buyer buyer;
    buyer.name = name;
    session.write(ActKind::Add, name,
                  [&](WriteAct& act) { session.book().stores<PromotionStores>().buyers.add(act, buyer); });
    return buyer;
}

} // namespace

TEST_CASE("the search at the top finds a buyer and opens it, and follows its new name", "[promotion][search]")
{
    TestSession t;
    t.addSubject(QStringLiteral("HTX Hoa Sen"));
    Buyer buyer = addBuyerTo(t.session, QStringLiteral("Siêu thị Hoa Sen"));
    SearchBox box(t.session);
    showActive(&box);
    QSignalSpy opened(&t.session, &Session::recordRequested);
    clerkTypes(u"hoa sen");
    CHECK(box.offered() == QStringList{QStringLiteral("HTX Hoa Sen"), QStringLiteral("Siêu thị Hoa Sen")});
    clerkPresses(Qt::Key_Down);
    clerkPresses(Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.front().front().value<RecordRef>().entity == QLatin1String(Buyer::table));
    CHECK(opened.front().front().value<RecordRef>().id == buyer.id.value);
    buyer.name = QStringLiteral("Siêu thị Phố Xanh");
    t.session.write(ActKind::Edit, buyer.name,
                    [&](WriteAct& act) { t.session.book().stores<PromotionStores>().buyers.save(act, buyer); });
    clerkTypes(u"pho xanh");
    CHECK(box.offered() == QStringList{QStringLiteral("Siêu thị Phố Xanh")});
}

TEST_CASE("a file attached to a contract hangs on it, and the check finds nothing wrong", "[promotion][files]")
{
    TestSession t;
    const Subject maker = t.addSubject(QStringLiteral("HTX Tiên Mỹ"));
    Contract contract;
    contract.subject = maker.id;
    contract.buyer = addBuyerTo(t.session, QStringLiteral("Siêu thị")).id;
    contract.signedOn = QDate(2024, 8, 1);
    t.session.write(ActKind::Add, QStringLiteral("hợp đồng"), [&](WriteAct& act) {
        t.session.book().stores<PromotionStores>().contracts.add(act, contract);
        attachFile(t.session.book().attachments(), act, QLatin1String(Contract::table), contract.id.value,
                   QStringLiteral("hop-dong.pdf"), QByteArray("%PDF-1.4 x"), t.session.today());
    });
    CHECK(AttachmentCheck(t.session.book().database()).faults().empty());
    PromotionPage page(t.session);
    page.refresh();
    showActive(&page);
    REQUIRE(page.showRecordOf({QLatin1String(Contract::table), contract.id.value}));
    auto* panel = page.current()->findChild<RecordPanel*>();
    REQUIRE(panel);
    panel->showFiles();
    CHECK(RecordFiles::takes({QLatin1String(Contract::table), contract.id.value}));
    auto* list = panel->files()->findChild<QListWidget*>();
    REQUIRE(list);
    CHECK(list->count() == 1);
}

TEST_CASE("contracts and fairs stand beside the criteria that ask for them", "[promotion][score]")
{
    ShownSheet shown(QStringLiteral("QD26"), {7});
    Session& session = shown.made.session;
    const Application dossier = *shown.made.stores().applications.find(shown.made.round.dossier());
    const QDate day = dossier.filedOn.isValid() ? dossier.filedOn : session.asOf();
    const Buyer buyer = addBuyerTo(session, QStringLiteral("Siêu thị Hoa Sen"));
    session.write(ActKind::Add, QStringLiteral("hợp đồng"), [&](WriteAct& act) {
        PromotionStores& stores = session.book().stores<PromotionStores>();
        Contract contract;
        contract.subject = session.snapshot().product(dossier.product)->subject;
        contract.buyer = buyer.id;
        contract.signedOn = day.addMonths(-7);
        contract.number = QStringLiteral("12/HĐTT");
        stores.contracts.add(act, contract);
        contract.number = QStringLiteral("13/HĐTT");
        contract.id = {};
        contract.signedOn = day.addDays(1); // nobody knew of it then
        stores.contracts.add(act, contract);
    });
    ScoreSheetDesk desk(session);
    desk.open(shown.made.round.dossier(), shown.made.round.member());
    QStringList told;
    for (const Criterion* each : desk.sheet().scored())
        if (const QStringList lines = desk.evidenceFor(each->code); !lines.isEmpty())
            told << each->code + u' ' + lines.join(u';');
    REQUIRE_FALSE(told.isEmpty());
    for (const QString& line : told) {
        CHECK(line.contains(QStringLiteral("12/HĐTT")));
        CHECK(line.contains(QStringLiteral("Siêu thị Hoa Sen")));
        CHECK(line.contains(QStringLiteral("7 tháng")));
        CHECK_FALSE(line.contains(QStringLiteral("13/HĐTT")));
    }
    CHECK(told.size() < qsizetype(desk.sheet().scored().size()) / 2);
}

} // namespace ocop::test
