#include "core/promotion/matching.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace ocop {
namespace {

constexpr int onlyOfGroup = 3;

/// Words in lower case with their marks.
QStringList wordsOf(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return foldedKeepingMarks(text).split(between, Qt::SkipEmptyParts);
}

/// Words that buyers put before what they mean.
bool saysNothing(const QString& word)
{
    static const QStringList words = {QStringLiteral("các"),  QStringLiteral("loại"), QStringLiteral("sản"),
                                      QStringLiteral("phẩm"), QStringLiteral("hàng"), QStringLiteral("đặc"),
                                      QStringLiteral("mặt")};
    return words.contains(word);
}

QString spaced(const QStringList& words) { return u' ' + words.join(u' ') + u' '; }

template <class Map, class Key>
std::vector<int> valueOf(const Map& map, const Key& key)
{
    const auto at = map.constFind(key);
    return at == map.cend() ? std::vector<int>() : *at;
}

int countOf(const std::vector<MatchPoint>& points, bool (MatchPoint::*is)() const)
{
    return int(std::count_if(points.begin(), points.end(), [is](const MatchPoint& each) { return (each.*is)(); }));
}

/// The node of the current tree that one of the old tree means, as deep as that is known.
const ProductGroup* currentNode(const ProductGroups& groups, ProductGroupId id)
{
    const ProductGroup* node = groups.find(id);
    if (!node || node->tree == QLatin1String("current")) return node;
    const ProductGroup* set = groups.setOf(id);
    return set ? set : groups.sectorOf(id);
}

/// Whether a node is `whole` or lies under it.
bool isWithin(const ProductGroups& groups, ProductGroupId id, ProductGroupId whole)
{
    const ProductGroup* wanted = currentNode(groups, whole);
    for (const ProductGroup* node = currentNode(groups, id); node && wanted; node = groups.find(node->parent))
        if (node->id == wanted->id) return true;
    return false;
}

} // namespace

int Match::lacking() const { return countOf(points, &MatchPoint::isLacking); }
int Match::ending() const { return countOf(points, &MatchPoint::isEnding); }

QStringList standardsWanted(const BuyerNeed& need)
{
    QStringList kinds = need.standards.split(u' ', Qt::SkipEmptyParts);
    kinds.removeDuplicates();
    return kinds;
}

ProductMatcher::ProductMatcher(std::span<const ProductOnDay> products, const ProductGroups& groups,
                               const Standards& standards, QDate day)
    : m_groups(groups), m_standards(standards), m_day(day)
{
    for (const ProductOnDay& each : products)
        if (each.standing.inForce()) add(each);
}

void ProductMatcher::add(const ProductOnDay& product)
{
    const int place = int(m_entries.size());
    const QStringList name = wordsOf(product.product->name);
    QStringList words = name + wordsOf(product.product->description);
    bool hasMarks = false;
    for (const QString& word : std::as_const(words)) hasMarks = hasMarks || folded(word) != word;
    for (const ProductGroup* group = m_groups.find(product.product->group); group; group = m_groups.find(group->parent))
        words += wordsOf(group->name);
    words.removeDuplicates();
    const auto enter = [place](QHash<QString, Places>& index, const QString& word) {
        Places& places = index[word];
        if (places.empty() || places.back() != place) places.push_back(place);
    };
    for (const QString& word : std::as_const(words)) {
        enter(m_ofMarkedWord, word);
        enter(m_ofWord, folded(word));
    }
    m_ofGroup[product.product->group].push_back(place);
    m_placeOf.insert(product.product->id, place);
    m_entries.push_back({&product, spaced(name), hasMarks});
}

std::vector<ProductMatcher::Goods> ProductMatcher::goodsOf(const BuyerNeed& need)
{
    static const QRegularExpression between(QStringLiteral("[,;/\\n]|\\s(?:hoặc|và)\\s"),
                                            QRegularExpression::CaseInsensitiveOption);
    std::vector<Goods> all;
    for (const QString& part : need.goods.split(between, Qt::SkipEmptyParts)) {
        const Goods words = wordsOf(part);
        Goods telling = words;
        telling.removeIf(saysNothing);
        if (telling.isEmpty()) telling = words;
        if (!telling.isEmpty()) all.push_back(telling);
    }
    return all;
}

ProductMatcher::Places ProductMatcher::withWord(const QString& word) const
{
    const QString plain = folded(word);
    if (plain == word) return valueOf(m_ofWord, plain);
    Places unmarked = valueOf(m_ofWord, plain);
    std::erase_if(unmarked, [this](int place) { return m_entries[size_t(place)].hasMarks; });
    const Places marked = valueOf(m_ofMarkedWord, word);
    Places all;
    std::set_union(marked.begin(), marked.end(), unmarked.begin(), unmarked.end(), std::back_inserter(all));
    return all;
}

ProductMatcher::Places ProductMatcher::withGoods(const Goods& goods) const
{
    Places found = withWord(goods.front());
    for (qsizetype i = 1; i < goods.size() && !found.empty(); ++i) {
        const Places next = withWord(goods.at(i));
        Places both;
        std::set_intersection(found.begin(), found.end(), next.begin(), next.end(), std::back_inserter(both));
        found = std::move(both);
    }
    return found;
}

/// 0 the words in a row in the name, 1 all of them somewhere in it, 2 only in other texts.
int ProductMatcher::nearnessOf(const Entry& entry, const Goods& goods) const
{
    const QString plain = folded(entry.name);
    const auto inName = [&](const QString& word) {
        const bool isMarked = entry.hasMarks && folded(word) != word;
        return isMarked ? entry.name.contains(spaced({word})) : plain.contains(spaced({folded(word)}));
    };
    if (!std::all_of(goods.begin(), goods.end(), inName)) return 2;
    return plain.contains(folded(spaced(goods))) ? 0 : 1;
}

void ProductMatcher::addStandards(const ProductOnDay& product, const BuyerNeed& need,
                                  std::vector<MatchPoint>& points) const
{
    for (const QString& kind : standardsWanted(need)) {
        const StandardCertificate* good = nullptr;
        const StandardCertificate* ended = nullptr;
        for (const StandardCertificate& each : m_standards.of(product.subject->id)) {
            if (each.kind != kind || (each.product && each.product != product.product->id)) continue;
            if (!each.isIssuedBy(m_day)) continue;
            const StandardCertificate*& known = each.isOverOn(m_day) ? ended : good;
            if (!known || each.endsLaterThan(*known)) known = &each;
        }
        if (!good) {
            if (ended)
                points.push_back(
                    {MatchPoint::Says::StandardEnded, kind, ended->expiresOn, int(m_day.daysTo(ended->expiresOn))});
            else
                points.push_back({MatchPoint::Says::LacksStandard, kind});
            continue;
        }
        const int left = good->expiresOn.isValid() ? int(m_day.daysTo(good->expiresOn)) : 0;
        points.push_back({MatchPoint::Says::HoldsStandard, kind, good->expiresOn, left});
        if (good->expiresOn.isValid() && left <= matchEndsSoonDays)
            points.push_back({MatchPoint::Says::StandardEnding, kind, good->expiresOn, left});
    }
}

Match ProductMatcher::matchOf(int place, const BuyerNeed& need, std::optional<int> nearness, bool inGroup) const
{
    using Says = MatchPoint::Says;
    const ProductOnDay& product = *m_entries[size_t(place)].product;
    Match match{
        product.product->id, need.buyer, need.id, {}, nearness.value_or(need.goods.isEmpty() ? 0 : onlyOfGroup)};
    std::vector<MatchPoint>& points = match.points;
    if (nearness) points.push_back({*nearness < 2 ? Says::InName : Says::InText});
    if (inGroup) points.push_back({Says::InGroup});
    if (need.group && !inGroup) points.push_back({Says::GroupUnknown});
    if (!need.goods.isEmpty() && !nearness) points.push_back({Says::NotInText});
    addStandards(product, need, points);
    if (product.standing.status == Status::Expiring)
        points.push_back({Says::CertificateEnding, {}, product.lastDay, product.standing.daysLeft});
    if (need.quantity) points.push_back({Says::QuantityUnknown});
    if (need.priceFrom || need.priceTo) points.push_back({Says::PriceUnknown});
    std::stable_sort(points.begin(), points.end(),
                     [](const MatchPoint& a, const MatchPoint& b) { return a.says < b.says; });
    return match;
}

std::vector<Match> ProductMatcher::productsFor(const BuyerNeed& need) const
{
    const std::vector<Goods> goods = goodsOf(need);
    std::map<int, int> nearness;
    for (const Goods& each : goods)
        for (const int place : withGoods(each)) {
            const int near = nearnessOf(m_entries[size_t(place)], each);
            const auto [at, isNew] = nearness.emplace(place, near);
            if (!isNew) at->second = std::min(at->second, near);
        }
    std::vector<Match> matches;
    const auto nearnessAt = [&](int place) {
        const auto at = nearness.find(place);
        return at == nearness.end() ? std::nullopt : std::optional(at->second);
    };
    if (!need.group) {
        for (const auto& [place, near] : nearness) matches.push_back(matchOf(place, need, near, false));
        sort(matches);
        return matches;
    }
    // A whole sector is too wide to say what is wanted; where goods are named, they decide.
    const ProductGroup* group = m_groups.find(need.group);
    const bool groupDecides = goods.empty() || (group && group->level != GroupLevel::Sector);
    for (auto each = m_ofGroup.cbegin(); each != m_ofGroup.cend(); ++each) {
        const bool isUnknown = !each.key();
        const bool inGroup = !isUnknown && isWithin(m_groups, each.key(), need.group);
        if (!inGroup && !isUnknown) continue;
        for (const int place : *each)
            if (const auto near = nearnessAt(place); near || (inGroup && groupDecides))
                matches.push_back(matchOf(place, need, near, inGroup));
    }
    sort(matches);
    return matches;
}

void ProductMatcher::sort(std::vector<Match>& matches) const
{
    const QCollator collator = vietnameseCollator();
    struct Key
    {
        bool isAside; ///< the goods wanted are not in its name
        int lacking;
        int nearness;
        int ending;
        int fewerStars;
        QCollatorSortKey name;
        size_t place;
    };
    std::vector<Key> keys;
    keys.reserve(matches.size());
    for (size_t i = 0; i < matches.size(); ++i) {
        const ProductOnDay& product = *m_entries[size_t(m_placeOf.value(matches[i].product))].product;
        keys.push_back({!matches[i].isByName(), matches[i].lacking(), matches[i].nearness, matches[i].ending(),
                        -product.standing.stars(), collator.sortKey(product.product->name), i});
    }
    std::sort(keys.begin(), keys.end(), [&](const Key& a, const Key& b) {
        const auto numbers = [](const Key& key) {
            return std::tuple(key.isAside, key.lacking, key.nearness, key.ending, key.fewerStars);
        };
        if (numbers(a) != numbers(b)) return numbers(a) < numbers(b);
        if (const int order = a.name.compare(b.name); order != 0) return order < 0;
        const Match& first = matches[a.place];
        const Match& second = matches[b.place];
        return std::tuple(first.product, first.buyer, first.need) <
               std::tuple(second.product, second.buyer, second.need);
    });
    std::vector<Match> sorted;
    sorted.reserve(matches.size());
    for (const Key& key : keys) sorted.push_back(std::move(matches[key.place]));
    matches = std::move(sorted);
}

std::vector<Match> ProductMatcher::productsFor(const PromotionBook& promotion, BuyerId buyer) const
{
    std::vector<Match> all;
    for (const BuyerNeed& need : promotion.needsOf(buyer)) {
        if (!holdsOn(need, m_day)) continue;
        for (Match& each : productsFor(need)) all.push_back(std::move(each));
    }
    sort(all);
    QSet<ProductId> seen;
    std::erase_if(all, [&](const Match& each) {
        const bool again = seen.contains(each.product);
        seen.insert(each.product);
        return again;
    });
    return all;
}

std::vector<Match> ProductMatcher::buyersFor(const PromotionBook& promotion) const
{
    std::vector<Match> all;
    for (const Buyer& buyer : promotion.buyers())
        for (Match& each : productsFor(promotion, buyer.id)) all.push_back(std::move(each));
    sort(all);
    return all;
}

} // namespace ocop
