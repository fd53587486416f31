#pragma once

#include "core/base/amounts.h"
#include "core/base/codes.h"
#include "core/base/finding.h"
#include "core/base/id.h"

#include <QDate>

namespace ocop {

enum class BuyerKind { Supermarket, Chain, Distributor, Exporter, Platform, Hospitality, Kitchen, Other };

template <>
struct EnumCodes<BuyerKind>
{
    static constexpr std::pair<BuyerKind, const char*> all[] = {
        {BuyerKind::Supermarket, "supermarket"}, {BuyerKind::Chain, "chain"},
        {BuyerKind::Distributor, "distributor"}, {BuyerKind::Exporter, "exporter"},
        {BuyerKind::Platform, "platform"},       {BuyerKind::Hospitality, "hospitality"},
        {BuyerKind::Kitchen, "kitchen"},         {BuyerKind::Other, "other"}};
};

/// An organisation that buys products or sells them on: a supermarket, an exporter, a hotel.
struct Buyer
{
    BuyerId id;
    int rowVersion = 0;
    bool deleted = false;

    QString name;
    BuyerKind kind = BuyerKind::Supermarket;
    QString taxCode;
    QString address;
    QString markets; ///< where it sells: "miền Trung", "Nhật Bản"
    QString papers; ///< what it asks of producers, one line each
    QString terms; ///< how it takes in goods and pays
    QString contact;
    QString contactTitle;
    QString phone;
    QString email;
    QString note;

    static constexpr const char* table = "buyer";

    struct Field
    {
        static constexpr QLatin1String name{"name"};
        static constexpr QLatin1String kind{"kind"};
        static constexpr QLatin1String taxCode{"tax_code"};
        static constexpr QLatin1String address{"address"};
        static constexpr QLatin1String markets{"markets"};
        static constexpr QLatin1String papers{"papers"};
        static constexpr QLatin1String terms{"terms"};
        static constexpr QLatin1String contact{"contact"};
        static constexpr QLatin1String contactTitle{"contact_title"};
        static constexpr QLatin1String phone{"phone"};
        static constexpr QLatin1String email{"email"};
        static constexpr QLatin1String note{"note"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::name, self.name);
        visit(Field::kind, self.kind);
        visit(Field::taxCode, self.taxCode);
        visit(Field::address, self.address);
        visit(Field::markets, self.markets);
        visit(Field::papers, self.papers);
        visit(Field::terms, self.terms);
        visit(Field::contact, self.contact);
        visit(Field::contactTitle, self.contactTitle);
        visit(Field::phone, self.phone);
        visit(Field::email, self.email);
        visit(Field::note, self.note);
    }
};

/// Something a buyer looks for.
struct BuyerNeed
{
    Id<struct BuyerNeedTag> id;
    int rowVersion = 0;
    bool deleted = false;

    BuyerId buyer;
    QString goods; ///< in words
    ProductGroupId group; ///< or one of the programme's groups
    Amount quantity; ///< thousandths
    QString unit;
    QString standards; ///< codes of StandardKind, blanks between
    std::optional<int> priceFrom; ///< đồng a unit
    std::optional<int> priceTo;
    QDate until; ///< invalid: as long as nothing else is said
    QString note;

    static constexpr const char* table = "buyer_need";

    struct Field
    {
        static constexpr QLatin1String buyer{"buyer_id"};
        static constexpr QLatin1String goods{"goods"};
        static constexpr QLatin1String group{"group_id"};
        static constexpr QLatin1String quantity{"quantity"};
        static constexpr QLatin1String unit{"unit"};
        static constexpr QLatin1String standards{"standards"};
        static constexpr QLatin1String priceFrom{"price_from"};
        static constexpr QLatin1String priceTo{"price_to"};
        static constexpr QLatin1String until{"until"};
        static constexpr QLatin1String note{"note"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::buyer, self.buyer);
        visit(Field::goods, self.goods);
        visit(Field::group, self.group);
        visit(Field::quantity, self.quantity);
        visit(Field::unit, self.unit);
        visit(Field::standards, self.standards);
        visit(Field::priceFrom, self.priceFrom);
        visit(Field::priceTo, self.priceTo);
        visit(Field::until, self.until);
        visit(Field::note, self.note);
    }
};

/// A call or a visit, and what was said.
struct BuyerCall
{
    Id<struct BuyerCallTag> id;
    int rowVersion = 0;
    bool deleted = false;

    BuyerId buyer;
    QDate calledOn;
    QString who; ///< of the office
    QString spokeWith;
    QString said;

    static constexpr const char* table = "buyer_call";

    struct Field
    {
        static constexpr QLatin1String buyer{"buyer_id"};
        static constexpr QLatin1String calledOn{"called_on"};
        static constexpr QLatin1String who{"who"};
        static constexpr QLatin1String spokeWith{"spoke_with"};
        static constexpr QLatin1String said{"said"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::buyer, self.buyer);
        visit(Field::calledOn, self.calledOn);
        visit(Field::who, self.who);
        visit(Field::spokeWith, self.spokeWith);
        visit(Field::said, self.said);
    }
};

void normalize(Buyer& buyer);
Findings validate(const Buyer& buyer);

void normalize(BuyerNeed& need);
Findings validate(const BuyerNeed& need);

void normalize(BuyerCall& call);
Findings validate(const BuyerCall& call, QDate today);

} // namespace ocop
