#pragma once

#include "core/base/amounts.h"
#include "core/base/codes.h"
#include "core/base/finding.h"
#include "core/base/id.h"

#include <QDate>

namespace ocop {

/// Biên bản ghi nhớ, hợp đồng nguyên tắc, hợp đồng tiêu thụ, phụ lục.
enum class ContractKind { Memorandum, Frame, Sale, Annex };

template <>
struct EnumCodes<ContractKind>
{
    static constexpr std::pair<ContractKind, const char*> all[] = {{ContractKind::Memorandum, "memorandum"},
                                                                   {ContractKind::Frame, "frame"},
                                                                   {ContractKind::Sale, "sale"},
                                                                   {ContractKind::Annex, "annex"}};
};

/// What a producer and a buyer signed. How far it has come follows from its days and from the follow-ups; see contract_state.h.
struct Contract
{
    ContractId id;
    int rowVersion = 0;
    bool deleted = false;

    ContractKind kind = ContractKind::Sale;
    QString number;
    QDate signedOn;
    SubjectId subject; ///< sells
    BuyerId buyer;
    ContractId annexOf; ///< of an annex; its parties are the same
    TradeEventId event; ///< where it was signed
    Amount value; ///< hundredths of a million đồng
    QDate startsOn;
    QDate endsOn; ///< that day included
    QDate liquidatedOn; ///< thanh lý
    QDate cancelledOn;
    QString cancelReason;
    QString note;

    static constexpr const char* table = "contract";

    struct Field
    {
        static constexpr QLatin1String kind{"kind"};
        static constexpr QLatin1String number{"number"};
        static constexpr QLatin1String signedOn{"signed_on"};
        static constexpr QLatin1String subject{"subject_id"};
        static constexpr QLatin1String buyer{"buyer_id"};
        static constexpr QLatin1String annexOf{"annex_of"};
        static constexpr QLatin1String event{"event_id"};
        static constexpr QLatin1String value{"value"};
        static constexpr QLatin1String startsOn{"starts_on"};
        static constexpr QLatin1String endsOn{"ends_on"};
        static constexpr QLatin1String liquidatedOn{"liquidated_on"};
        static constexpr QLatin1String cancelledOn{"cancelled_on"};
        static constexpr QLatin1String cancelReason{"cancel_reason"};
        static constexpr QLatin1String note{"note"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::kind, self.kind);
        visit(Field::number, self.number);
        visit(Field::signedOn, self.signedOn);
        visit(Field::subject, self.subject);
        visit(Field::buyer, self.buyer);
        visit(Field::annexOf, self.annexOf);
        visit(Field::event, self.event);
        visit(Field::value, self.value);
        visit(Field::startsOn, self.startsOn);
        visit(Field::endsOn, self.endsOn);
        visit(Field::liquidatedOn, self.liquidatedOn);
        visit(Field::cancelledOn, self.cancelledOn);
        visit(Field::cancelReason, self.cancelReason);
        visit(Field::note, self.note);
    }
};

/// Goods a contract is about.
struct ContractItem
{
    Id<struct ContractItemTag> id;
    int rowVersion = 0;
    bool deleted = false;

    ContractId contract;
    ProductId product;
    QString goods; ///< of what is no product of the register
    Amount quantity; ///< thousandths
    QString unit;
    Amount value; ///< hundredths of a million đồng

    static constexpr const char* table = "contract_item";

    struct Field
    {
        static constexpr QLatin1String contract{"contract_id"};
        static constexpr QLatin1String product{"product_id"};
        static constexpr QLatin1String goods{"goods"};
        static constexpr QLatin1String quantity{"quantity"};
        static constexpr QLatin1String unit{"unit"};
        static constexpr QLatin1String value{"value"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::contract, self.contract);
        visit(Field::product, self.product);
        visit(Field::goods, self.goods);
        visit(Field::quantity, self.quantity);
        visit(Field::unit, self.unit);
        visit(Field::value, self.value);
    }
};

/// What was found when the office asked how a contract goes.
struct ContractFollowup
{
    Id<struct ContractFollowupTag> id;
    int rowVersion = 0;
    bool deleted = false;

    ContractId contract;
    QDate madeOn;
    int months = 0; ///< which one, 6 or 12 after the signing; 0: in between
    QString who; ///< asked
    Amount quantity; ///< thousandths, delivered since the signing
    QString unit;
    Amount value; ///< hundredths of a million đồng, likewise
    bool finished = false; ///< both sides have done what was agreed
    QString note;

    static constexpr const char* table = "contract_followup";

    struct Field
    {
        static constexpr QLatin1String contract{"contract_id"};
        static constexpr QLatin1String madeOn{"made_on"};
        static constexpr QLatin1String months{"months"};
        static constexpr QLatin1String who{"who"};
        static constexpr QLatin1String quantity{"quantity"};
        static constexpr QLatin1String unit{"unit"};
        static constexpr QLatin1String value{"value"};
        static constexpr QLatin1String finished{"finished"};
        static constexpr QLatin1String note{"note"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::contract, self.contract);
        visit(Field::madeOn, self.madeOn);
        visit(Field::months, self.months);
        visit(Field::who, self.who);
        visit(Field::quantity, self.quantity);
        visit(Field::unit, self.unit);
        visit(Field::value, self.value);
        visit(Field::finished, self.finished);
        visit(Field::note, self.note);
    }
};

/// The months after the signing when the office asks how a contract goes; the score sheets ask for 6 or 12 months of
/// stable sales (QĐ 148/2023, QĐ 26/2026, part A).
inline constexpr int followupMonths[] = {6, 12};

void normalize(Contract& contract);
Findings validate(const Contract& contract, QDate today);

void normalize(ContractItem& item);
Findings validate(const ContractItem& item);

void normalize(ContractFollowup& followup);
/// `contract` is the one it is about.
Findings validate(const ContractFollowup& followup, const Contract& contract, QDate today);

} // namespace ocop
