#include "core/promotion/promotion_quality.h"

#include "core/base/dates.h"
#include "core/statistics/quality_book.h"

#include <algorithm>

namespace ocop {
namespace {

class PromotionCheck
{
public:
    PromotionCheck(const PromotionBook& promotion, const Snapshot& stored, QDate today)
        : m_promotion(promotion), m_stored(stored), m_today(today)
    {
        for (const Contract& each : promotion.contracts())
            if (each.kind == ContractKind::Annex) addTo(m_annexes[each.annexOf], each.value);
        for (const Buyer& each : promotion.buyers()) look(each);
        for (const TradeEvent& each : promotion.events()) look(each);
        for (const Contract* each : promotion.contractsBy(today)) look(*each); // the list has no later ones
    }

    std::vector<QualityCheck> checks() { return m_book.checks(); }

private:
    void look(const Buyer& buyer)
    {
        const auto note = [&](const auto& found) { m_book.note(QLatin1String(Buyer::table), buyer.id.value, found); };
        note(validate(buyer));
        if (buyer.contact.isEmpty() && buyer.phone.isEmpty() && buyer.email.isEmpty())
            note(Finding{Severity::Warning, Buyer::Field::contact, QStringLiteral("missing")});
    }

    void look(const TradeEvent& event)
    {
        const auto note = [&](const auto& found) {
            m_book.note(QLatin1String(TradeEvent::table), event.id.value, found);
        };
        note(validate(event, m_today));
        const auto participants = m_promotion.participantsOf(event.id);
        for (const EventParticipant& each : participants) note(validate(each));
        const bool nobodyNoted =
            std::all_of(participants.begin(), participants.end(),
                        [](const EventParticipant& each) { return each.attended == Attended::Unknown; });
        if (!participants.empty() && nobodyNoted && event.endsOn.isValid() && event.endsOn < m_today)
            note(Finding{Severity::Note, EventParticipant::Field::attended, QStringLiteral("missing")});
        for (const EventGuest& each : m_promotion.guestsOf(event.id)) note(validate(each));
        for (const EventTask& each : m_promotion.tasksOf(event.id)) note(validate(each, m_today));
    }

    void look(const Contract& contract)
    {
        using Field = Contract::Field;
        const auto note = [&](const auto& found) {
            m_book.note(QLatin1String(Contract::table), contract.id.value, found);
        };
        note(validate(contract, m_today));
        const bool sells = contract.kind == ContractKind::Sale || contract.kind == ContractKind::Frame;
        if (sells && !contract.value)
            note(Finding{contract.kind == ContractKind::Sale ? Severity::Warning : Severity::Note, Field::value,
                         QStringLiteral("missing")});
        if (sells && !contract.endsOn.isValid())
            note(Finding{Severity::Note, Field::endsOn, QStringLiteral("missing")});
        const auto items = m_promotion.itemsOf(contract.id);
        if (contract.kind == ContractKind::Sale && items.empty())
            note(Finding{Severity::Note, ContractItem::Field::product, QStringLiteral("missing")});
        for (const ContractItem& each : items) {
            note(validate(each));
            if (const auto found = productFinding(contract, each)) note(*found);
        }
        Amount agreed = contract.value;
        if (agreed) addTo(agreed, m_annexes[contract.id]);
        for (const ContractFollowup& each : m_promotion.followupsOf(contract.id)) {
            note(validate(each, contract, m_today));
            if (agreed && each.value && *each.value > *agreed)
                note(Finding{Severity::Warning,
                             ContractFollowup::Field::value,
                             QStringLiteral("deliveredMoreThanAgreed"),
                             {formatMoney(each.value), formatMoney(agreed)}});
        }
    }

    std::optional<Finding> productFinding(const Contract& contract, const ContractItem& item) const
    {
        constexpr int anyDays = 90; // only whether it was in force is asked
        using Field = ContractItem::Field;
        if (!item.product)
            return Finding{Severity::Note, Field::goods, QStringLiteral("goodsNotInRegister"), {item.goods}};
        const Product* product = m_stored.product(item.product);
        if (!product) return std::nullopt;
        if (product->subject != contract.subject)
            return Finding{Severity::Warning,
                           Field::product,
                           QStringLiteral("goodsOfOtherSubject"),
                           {product->name, subjectName(product->subject)}};
        const bool sells = contract.kind == ContractKind::Sale && contract.signedOn.isValid();
        if (sells && !m_stored.standingOf(product->id, contract.signedOn, anyDays).inForce())
            return Finding{Severity::Warning,
                           Field::product,
                           QStringLiteral("goodsNotInForce"),
                           {product->name, formatDate(contract.signedOn)}};
        return std::nullopt;
    }

    QString subjectName(SubjectId id) const
    {
        const Subject* subject = m_stored.subject(id);
        return subject ? subject->name : QString();
    }

    const PromotionBook& m_promotion;
    const Snapshot& m_stored;
    QDate m_today;
    QHash<ContractId, Amount> m_annexes; ///< the value they add, by the contract they belong to
    QualityBook m_book;
};

} // namespace

std::vector<QualityCheck> promotionQuality(const PromotionBook& promotion, const Snapshot& stored, QDate today)
{
    return PromotionCheck(promotion, stored, today).checks();
}

} // namespace ocop
