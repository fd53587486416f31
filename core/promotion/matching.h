#pragma once

#include "core/promotion/promotion_book.h"
#include "core/register/selection.h"
#include "core/registry/standard_certificate.h"

namespace ocop {

/// One thing to be said of a product and a need: what speaks for it, what it lacks, what ends soon, what nobody knows.
struct MatchPoint
{
    enum class Says {
        InName, ///< the goods wanted are in its name
        InText, ///< in its description or the name of its group
        InGroup, ///< it is of the group wanted
        HoldsStandard,
        NotInText, ///< of the group, but the goods wanted are nowhere
        GroupUnknown, ///< a group is wanted, and nobody knows the product's
        LacksStandard,
        StandardEnded,
        StandardEnding,
        CertificateEnding, ///< the stars'
        QuantityUnknown, ///< the need names a quantity, the register knows none
        PriceUnknown
    };

    Says says = Says::InName;
    QString standard = {}; ///< its kind
    QDate day = {}; ///< the last day of what ended or ends
    int daysLeft = 0; ///< to that day

    bool isFor() const { return says <= Says::HoldsStandard; }
    bool isLacking() const { return says >= Says::NotInText && says <= Says::StandardEnded; }
    bool isEnding() const { return says == Says::StandardEnding || says == Says::CertificateEnding; }
    bool operator==(const MatchPoint&) const = default;
};

template <>
struct EnumCodes<MatchPoint::Says>
{
    using Says = MatchPoint::Says;
    static constexpr std::pair<Says, const char*> all[] = {{Says::InName, "inName"},
                                                           {Says::InText, "inText"},
                                                           {Says::InGroup, "inGroup"},
                                                           {Says::HoldsStandard, "holdsStandard"},
                                                           {Says::NotInText, "notInText"},
                                                           {Says::GroupUnknown, "groupUnknown"},
                                                           {Says::LacksStandard, "lacksStandard"},
                                                           {Says::StandardEnded, "standardEnded"},
                                                           {Says::StandardEnding, "standardEnding"},
                                                           {Says::CertificateEnding, "certificateEnding"},
                                                           {Says::QuantityUnknown, "quantityUnknown"},
                                                           {Says::PriceUnknown, "priceUnknown"}};
};

inline constexpr int matchEndsSoonDays = 90; ///< a standard's last day is told when it is at most so many days away

/// A product that fits what a buyer looks for.
struct Match
{
    ProductId product;
    BuyerId buyer;
    decltype(BuyerNeed::id) need;
    std::vector<MatchPoint> points; ///< in the order of MatchPoint::Says
    int nearness = 0; ///< where its goods were found: 0 as typed in the name … 3 nowhere, it is only of the group

    int lacking() const;
    int ending() const;
    /// Its name has the goods wanted, or none are named.
    bool isByName() const { return nearness < 2; }
    bool operator==(const Match&) const = default;
};

/// The kinds of standards a need wants held.
QStringList standardsWanted(const BuyerNeed& need);
/// Whether the buyer still looks for it.
inline bool holdsOn(const BuyerNeed& need, QDate day) { return !need.until.isValid() || need.until >= day; }

/// Finds products for needs: those in force of a day, laid out once by word and group. A word with marks only finds words
/// with the same marks, or texts typed without any.
class ProductMatcher
{
public:
    using Standards = Children<StandardCertificate, &StandardCertificate::subject, AsNumbered>;

    /// What is given must outlive it; products not in force on the day are left out.
    ProductMatcher(std::span<const ProductOnDay> products, const ProductGroups& groups, const Standards& standards,
                   QDate day);

    /// What fits one need, the best first: by name before other texts, then what lacks least, then what ends latest.
    std::vector<Match> productsFor(const BuyerNeed& need) const;
    /// What fits any need of the buyer that holds on the day: each product once, by the need it fits best.
    std::vector<Match> productsFor(const PromotionBook& promotion, BuyerId buyer) const;
    /// The needs of all buyers that its products fit, the best first; a product once for each buyer.
    std::vector<Match> buyersFor(const PromotionBook& promotion) const;

private:
    struct Entry
    {
        const ProductOnDay* product = nullptr;
        QString name; ///< its words in lower case, with marks, a blank before and after each
        bool hasMarks = false; ///< in any of its texts
    };
    using Places = std::vector<int>; ///< in m_entries, ascending

    /// Words that must all be found.
    using Goods = QStringList;
    /// What a need says in words: any of these will do.
    static std::vector<Goods> goodsOf(const BuyerNeed& need);

    void add(const ProductOnDay& product);
    Places withWord(const QString& word) const;
    Places withGoods(const Goods& goods) const;
    int nearnessOf(const Entry& entry, const Goods& goods) const;
    void addStandards(const ProductOnDay& product, const BuyerNeed& need, std::vector<MatchPoint>& points) const;
    Match matchOf(int place, const BuyerNeed& need, std::optional<int> nearness, bool inGroup) const;
    void sort(std::vector<Match>& matches) const;

    const ProductGroups& m_groups;
    const Standards& m_standards;
    QDate m_day;
    std::vector<Entry> m_entries;
    QHash<ProductId, int> m_placeOf;
    QHash<QString, Places> m_ofWord; ///< without marks
    QHash<QString, Places> m_ofMarkedWord;
    QHash<ProductGroupId, Places> m_ofGroup;
};

} // namespace ocop
