#include "tests/pictures/promotion.h"

#include "core/promotion/promotion_book.h"
#include "tests/pictures/picture_taker.h"
#include "ui/promotion/hall/paste_dialog.h"
#include "ui/promotion/participant_form.h"
#include "ui/promotion/promotion_forms.h"
#include "ui/records/panel/child_part.h"
#include "ui/records/panel/record_panel.h"
#include "ui/session/page.h"
#include "ui/window/main_window.h"

namespace ocop::tour {
namespace {

/// The list of a kind of record with one of them chosen, and the tabs of its panel.
void takeList(MainWindow& window, PictureTaker& taker, const RecordRef& record, const QStringList& parts)
{
    Page* page = window.page(QStringLiteral("promotion"));
    page->showRecordOf(record);
    settle();
    taker.take(QStringLiteral("promotion-") + record.entity);
    for (const QString& name : parts) {
        for (auto* panel : page->findChildren<RecordPanel*>())
            if (auto* part = panel->findChild<ChildPart*>(name)) panel->showPart(part);
        settle();
        taker.take(QStringLiteral("promotion-") + name);
    }
}

} // namespace

void takePromotion(MainWindow& window, Session& session, PictureTaker& taker)
{
    const PromotionBook& promotion = session.state().promotion;
    if (promotion.events().empty() || promotion.contracts().empty()) return;
    const TradeEventId event = promotion.events().begin()->id;
    const ContractId contract = std::next(promotion.contracts().begin(), 3)->id;
    window.showPage(QStringLiteral("promotion"));
    settle();
    takeList(window, taker, {QLatin1String(TradeEvent::table), event.value},
             {QStringLiteral("participantsPart"), QStringLiteral("guestsPart"), QStringLiteral("tasksPart")});
    takeList(window, taker, {QLatin1String(Contract::table), contract.value},
             {QStringLiteral("followupsPart"), QStringLiteral("itemsPart")});
    takeList(window, taker, {QLatin1String(Buyer::table), promotion.buyers().begin()->id.value},
             {QStringLiteral("needsPart"), QStringLiteral("callsPart")});
    taker.takeDialog(QStringLiteral("promotion-event-form"), [&] { TradeEventForm(session, event, &window).exec(); });
    taker.takeDialog(QStringLiteral("promotion-contract-form"),
                     [&] { ContractForm(session, contract, {}, &window).exec(); });
    taker.takeDialog(QStringLiteral("promotion-followup-form"),
                     [&] { ContractFollowupForm(session, {}, contract.value, &window).exec(); });
    taker.takeDialog(
        QStringLiteral("promotion-read-contracts"), [&] { PasteDialog(session, PasteKind::Contracts).exec(); },
        [&](QWidget* dialog) {
            const Contract& known = *promotion.find<Contract>(contract);
            const QString maker = session.snapshot().subject(known.subject)->name;
            const QString buyer = promotion.find<Buyer>(known.buyer)->name;
            static_cast<PasteDialog*>(dialog)->takeRows(
                {{QStringLiteral("Số"), QStringLiteral("Ngày ký"), QStringLiteral("Chủ thể"), QStringLiteral("Bên mua"),
                  QStringLiteral("Giá trị (triệu đồng)"), QStringLiteral("Sản phẩm")},
                 {QStringLiteral("41/HĐTT"), QStringLiteral("30/8/2024"), maker, buyer, QStringLiteral("1.250,5"),
                  QStringLiteral("bánh tráng")},
                 {QStringLiteral("42/HĐNT"), QStringLiteral("31/13/2024"), maker, buyer, QStringLiteral("75"), {}},
                 {QStringLiteral("43/HĐTT"),
                  QStringLiteral("30/8/2024"),
                  maker,
                  QStringLiteral("Chợ đầu mối Hòa Cường"),
                  QStringLiteral("20"),
                  {}}});
        });
    const ParticipantId participant = promotion.participantsOf(event).front().id;
    taker.takeDialog(QStringLiteral("promotion-participant-form"),
                     [&] { ParticipantForm(session, participant, event.value, &window).exec(); });
}

} // namespace ocop::tour
