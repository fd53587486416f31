// Events, contracts and buyers by keyboard: entered, followed up, taken back.
#include "core/promotion/promotion_stores.h"
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"
#include "ui/form/field_box.h"
#include "ui/form/fields/pick_field.h"
#include "ui/kit/quick_filters.h"
#include "ui/promotion/contracts_page.h"
#include "ui/promotion/participant_form.h"
#include "ui/promotion/promotion_forms.h"
#include "ui/promotion/promotion_page.h"
#include "ui/records/panel/child_part.h"
#include "ui/records/panel/record_panel.h"
#include "ui/reminders/work_rows.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"
#include "ui/words/promotion/promotion_words.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QLineEdit>

using namespace ocop;
using namespace ocop::test;

namespace {

/// A producer with a product in force and one that is not, and a buyer, on 31/8/2024.
struct PromotionDesk
{
    TestSession t;
    Subject maker = t.addSubject(QStringLiteral("HTX Tiên Mỹ"), SubjectKind::Cooperative);
    Product pepper = t.addProduct(QStringLiteral("Tiêu Tiên Phước"), maker.id);
    Product draft = t.addProduct(QStringLiteral("Trà gừng"), maker.id);
    Buyer buyer;
    TradeEvent event;

    PromotionDesk()
    {
        t.addCertificate(pepper.id, t.addDecision(QStringLiteral("1/QĐ-UBND"), QDate(2023, 6, 1)).id, QDate(2023, 6, 1),
                         4);
        t.session.write(ActKind::Add, QStringLiteral("mua bán"), [&](WriteAct& act) {
            buyer.name = QStringLiteral("Siêu thị Hoa Sen");
            buyer.contact = QStringLiteral("Lê Thị An");
            stores().buyers.add(act, buyer);
            event.name = QStringLiteral("Hội nghị kết nối");
            event.startsOn = event.endsOn = QDate(2024, 8, 31);
            stores().events.add(act, event);
        });
    }

    PromotionStores& stores() { return t.session.book().stores<PromotionStores>(); }
    Contract addContract(QDate signedOn, Amount value)
    {
        Contract contract;
        contract.subject = maker.id;
        contract.buyer = buyer.id;
        contract.signedOn = signedOn;
        contract.value = value;
        t.session.write(ActKind::Add, QStringLiteral("hợp đồng"),
                        [&](WriteAct& act) { stores().contracts.add(act, contract); });
        return contract;
    }
};

template <class Part>
ContractsPage* contractsOf(Part& page)
{
    return qobject_cast<ContractsPage*>(page.turnTo(QLatin1String(Contract::table)));
}

void typeInto(const char* field, const char16_t* text)
{
    REQUIRE(clerkGoesTo(field));
    clerkTypes(text);
}

} // namespace

TEST_CASE("a contract is entered by keyboard, and its money reads as typed in Vietnam", "[promotion]")
{
    PromotionDesk desk;
    ContractForm form(desk.t.session, {}, {}, nullptr);
    showActive(&form);
    CHECK(inputsWithoutName(&form).join(u' ').toStdString() == std::string());
    CHECK(doubledMnemonics(&form).isEmpty());
    typeInto("number", u"12/HĐTT");
    typeInto("subject_id", u"tien my");
    clerkPresses(Qt::Key_Return);
    typeInto("buyer_id", u"hoa sen");
    clerkPresses(Qt::Key_Return);
    typeInto("signed_on", u"31/8/24");
    typeInto("value", u"ba trăm");
    typeInto("event_id", u"hoi nghi");
    clerkPresses(Qt::Key_Return);
    CHECK(form.box(QStringLiteral("value"))->message().contains(QStringLiteral("ba trăm")));
    CHECK_FALSE(form.save());
    form.focusField(QStringLiteral("value"));
    qobject_cast<QLineEdit*>(form.box(QStringLiteral("value"))->input()->target())->selectAll();
    clerkTypes(u"1.250,5");
    clerkPresses(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.stores().contracts.all().size() == 1);
    const Contract stored = desk.stores().contracts.all().front();
    CHECK(stored.value == 1250'50);
    CHECK(stored.kind == ContractKind::Sale); // as it stood
    CHECK(stored.subject == desk.maker.id);
    CHECK(stored.buyer == desk.buyer.id);
    CHECK(stored.event == desk.event.id);
    desk.t.session.undo();
    CHECK(desk.stores().contracts.all().empty());
}

TEST_CASE("a participant shows the products in force on the day, and others when they are ticked", "[promotion]")
{
    PromotionDesk desk;
    const auto shown = [&] {
        QStringList names;
        for (const EventProduct& each : desk.stores().shown.all())
            names << desk.t.snapshot().product(each.product)->name;
        return names;
    };
    ParticipantForm form(desk.t.session, {}, desk.event.id.value, nullptr);
    showActive(&form);
    typeInto("subject_id", u"tien my");
    clerkPresses(Qt::Key_Return);
    REQUIRE(form.save());
    CHECK(shown() == QStringList{desk.pepper.name});
    REQUIRE(desk.stores().participants.all().size() == 1);

    ParticipantForm again(desk.t.session, desk.stores().participants.all().front().id, desk.event.id.value, nullptr);
    showActive(&again);
    auto* products = qobject_cast<PickField*>(again.box(EventProduct::Field::product)->input());
    REQUIRE(products->picked() == std::vector<qint64>{desk.pepper.id.value});
    again.focusField(EventProduct::Field::product);
    clerkPresses(Qt::Key_End);
    clerkPresses(Qt::Key_Space);
    CHECK(again.isDirty());
    REQUIRE(again.save());
    CHECK(shown() == QStringList{desk.pepper.name, desk.draft.name});
    desk.t.session.undo();
    CHECK(shown() == QStringList{desk.pepper.name});
}

TEST_CASE("F6 notes a follow-up that is owed, and the contract leaves the filter", "[promotion]")
{
    PromotionDesk desk;
    const Contract late = desk.addContract(QDate(2024, 1, 15), 100'00);
    desk.addContract(QDate(2024, 8, 1), 20'00);
    PromotionPage page(desk.t.session);
    page.refresh();
    showActive(&page);
    ContractsPage* contracts = contractsOf(page);
    REQUIRE(contracts);
    contracts->filters()->setCurrent(QStringLiteral("owed"));
    Q_EMIT contracts->filters()->currentChanged(QStringLiteral("owed"));
    REQUIRE(contracts->table()->visibleRows().size() == 1);
    contracts->table()->selectRecord(late.id.value);
    contracts->table()->focusTable();
    inNextForm([&](FormDialog& form) {
        CHECK(form.findChild<QComboBox*>(QStringLiteral("months"))->currentData().toString() == QStringLiteral("6"));
        typeInto("value", u"100");
        clerkPresses(Qt::Key_S, Qt::ControlModifier);
    });
    clerkPresses(Qt::Key_F6);
    REQUIRE(desk.stores().followups.all().size() == 1);
    const ContractFollowup stored = desk.stores().followups.all().front();
    CHECK(stored.contract == late.id);
    CHECK(stored.value == 100'00);
    CHECK(stored.madeOn == QDate(2024, 8, 31));
    page.refresh();
    CHECK(contracts->table()->visibleRows().empty());
    CHECK(desk.t.session.state().promotion.contractOn(late, QDate(2024, 8, 31)).state == ContractState::Done);
}

TEST_CASE("what belongs to an event goes with it, and comes back with it", "[promotion]")
{
    PromotionDesk desk;
    PromotionPage page(desk.t.session);
    page.refresh();
    showActive(&page);
    REQUIRE(page.showRecordOf({QLatin1String(TradeEvent::table), desk.event.id.value}));
    auto* tasks = page.findChild<ChildPart*>(QStringLiteral("tasksPart"));
    REQUIRE(tasks);
    for (auto* panel : page.current()->findChildren<RecordPanel*>()) panel->showPart(tasks);
    inNextForm([&](FormDialog&) {
        typeInto("task", u"Truyền thông");
        typeInto("due_on", u"31/12/24");
        clerkPresses(Qt::Key_S, Qt::ControlModifier);
    });
    tasks->addOne();
    REQUIRE(desk.stores().tasks.all().size() == 1);
    auto* events = qobject_cast<RecordListPage*>(page.current());
    events->table()->selectRecord(desk.event.id.value);
    events->deleteSelected();
    CHECK(desk.stores().events.all().empty());
    CHECK(desk.stores().tasks.all().empty());
    desk.t.session.undo();
    CHECK(desk.stores().events.all().size() == 1);
    CHECK(desk.stores().tasks.all().size() == 1);
}

TEST_CASE("an annex has the parties of its contract, and keeps it from being deleted", "[promotion]")
{
    PromotionDesk desk;
    const Contract whole = desk.addContract(QDate(2024, 1, 15), 100'00);
    ContractForm form(desk.t.session, {}, {}, nullptr);
    showActive(&form);
    auto* kind = form.findChild<QComboBox*>(QStringLiteral("kind"));
    REQUIRE(kind);
    form.focusField(QStringLiteral("kind"));
    clerkPresses(Qt::Key_End);
    CHECK(form.box(Contract::Field::annexOf)->isVisible());
    form.focusField(Contract::Field::annexOf);
    clerkTypes(u"tien my");
    clerkPresses(Qt::Key_Return);
    typeInto("signed_on", u"1/3/24");
    REQUIRE(form.save());
    const Contract annex = desk.stores().contracts.all().back();
    CHECK(annex.kind == ContractKind::Annex);
    CHECK(annex.annexOf == whole.id);
    CHECK(annex.subject == desk.maker.id);
    CHECK(annex.buyer == desk.buyer.id);
}

TEST_CASE("contracts to be asked about and tasks that are due stand in the list of work", "[promotion][home]")
{
    PromotionDesk desk;
    const Contract late = desk.addContract(QDate(2024, 1, 15), 100'00);
    desk.addContract(QDate(2024, 8, 1), 20'00);
    const auto addTask = [&](const QString& words, QDate due, QDate done) {
        EventTask task;
        task.event = desk.event.id;
        task.task = words;
        task.dueOn = due;
        task.doneOn = done;
        desk.t.session.write(ActKind::Add, words, [&](WriteAct& act) { desk.stores().tasks.add(act, task); });
    };
    addTask(QStringLiteral("Truyền thông"), QDate(2024, 9, 20), {});
    addTask(QStringLiteral("Việc xa"), QDate(2024, 12, 31), {});
    addTask(QStringLiteral("Việc xong"), QDate(2024, 9, 1), QDate(2024, 8, 31));
    QStringList told;
    for (const WorkRow& row : workRows(desk.t.session))
        if (row.group == WorkGroup::FollowUp || row.group == WorkGroup::Task)
            told << QStringLiteral("%1 %2 %3").arg(row.opens.entity, row.product, QString::number(row.daysLeft));
    CHECK(told == QStringList{QStringLiteral("contract %1 -47").arg(promotionWords::contractName(late)),
                              QStringLiteral("trade_event Truyền thông 20")});
    ContractFollowup answered;
    answered.contract = late.id;
    answered.madeOn = QDate(2024, 8, 31);
    answered.months = 6;
    answered.note = QStringLiteral("Giao đều");
    desk.t.session.write(ActKind::Add, QStringLiteral("theo dõi"),
                         [&](WriteAct& act) { desk.stores().followups.add(act, answered); });
    const auto rows = workRows(desk.t.session);
    CHECK(std::none_of(rows.begin(), rows.end(), [](const WorkRow& row) { return row.group == WorkGroup::FollowUp; }));
}
