#include "app/json_words.h"
#include "app/verbs.h"
#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/promotion/matching.h"
#include "core/statistics/statistics.h"
#include "ui/words/promotion/matching_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ocop {
namespace {

/// The register as products and needs are compared.
struct MatchFacts
{
    explicit MatchFacts(const Terminal& terminal)
        : day(terminal.asOf()), book(terminal.open()), snapshot(Snapshot::load(*book, day)),
          promotion(PromotionBook::load(book->stores<PromotionStores>())), standards(book->standards().all()),
          statistics(snapshot, book->units(), book->groups(), day,
                     book->settings().all().number(settings::expiringDays, 90), terminal.district(book->units()))
    {
    }

    QDate day;
    std::unique_ptr<Register> book;
    Snapshot snapshot;
    PromotionBook promotion;
    ProductMatcher::Standards standards;
    Statistics statistics;
};

/// The record meant by its number, else the only one of that name; `none` says that there is none.
template <class Records>
auto meant(const Records& records, const QString& word, const QString& none) -> decltype(records.begin()->id)
{
    bool isNumber = false;
    const qint64 id = word.toLongLong(&isNumber);
    decltype(records.begin()->id) found;
    const TextQuery query(word);
    int named = 0;
    for (const auto& each : records) {
        if (isNumber ? each.id.value != id : !query.matches(folded(each.name))) continue;
        found = each.id;
        ++named;
    }
    if (named == 1) return found;
    throw UsageError{
        named == 0
            ? none
            : CommandLine::tr("“%1” may mean several (%2); give the number of one.").arg(word, QString::number(named))};
}

QJsonObject pointJson(const MatchPoint& point)
{
    QJsonObject json{{QStringLiteral("says"), codeOf(point.says)}};
    if (!point.standard.isEmpty()) json.insert(QStringLiteral("standard"), point.standard);
    if (point.day.isValid()) {
        json.insert(QStringLiteral("day"), dayJson(point.day));
        json.insert(QStringLiteral("daysLeft"), point.daysLeft);
    }
    return json;
}

QJsonObject matchJson(const MatchFacts& facts, const ProductOnDay& product, const Match& match)
{
    const BuyerNeed& need = *facts.promotion.find<BuyerNeed>(match.need);
    QJsonArray points;
    for (const MatchPoint& each : match.points) points.append(pointJson(each));
    return {{QStringLiteral("buyerId"), match.buyer.value},
            {QStringLiteral("buyer"), facts.promotion.find<Buyer>(match.buyer)->name},
            {QStringLiteral("looksFor"), matchingWords::goods(need, facts.book->groups())},
            {QStringLiteral("until"), dayJson(need.until)},
            {QStringLiteral("productId"), match.product.value},
            {QStringLiteral("product"), product.product->name},
            {QStringLiteral("subject"), product.subject->name},
            {QStringLiteral("stars"), product.standing.stars()},
            {QStringLiteral("lastValidDay"), dayJson(product.lastDay)},
            {QStringLiteral("lacking"), match.lacking()},
            {QStringLiteral("points"), points}};
}

} // namespace

int matchesVerb(Terminal& terminal)
{
    terminal.line.expectNoMore();
    const auto buyer = terminal.line.option(QStringLiteral("buyer"));
    const auto product = terminal.line.option(QStringLiteral("product"));
    if (buyer.has_value() == product.has_value())
        throw UsageError{CommandLine::tr("matches needs --buyer BUYER or --product PRODUCT.")};
    const MatchFacts facts(terminal);
    std::vector<ProductOnDay> products = facts.statistics.products();
    BuyerId asked;
    if (buyer) asked = meant(facts.promotion.buyers(), *buyer, CommandLine::tr("There is no buyer “%1”.").arg(*buyer));
    if (product) {
        const ProductId wanted =
            meant(facts.snapshot.products(), *product, CommandLine::tr("There is no product “%1”.").arg(*product));
        std::erase_if(products, [wanted](const ProductOnDay& each) { return each.product->id != wanted; });
    }
    const ProductMatcher matcher(products, facts.book->groups(), facts.standards, facts.day);
    const std::vector<Match> matches =
        buyer ? matcher.productsFor(facts.promotion, asked) : matcher.buyersFor(facts.promotion);
    QHash<ProductId, const ProductOnDay*> places;
    for (const ProductOnDay& each : products) places.insert(each.product->id, &each);
    if (terminal.line.flag(QStringLiteral("json"))) {
        QJsonArray array;
        for (const Match& each : matches) array.append(matchJson(facts, *places.value(each.product), each));
        terminal.out << QString::fromUtf8(QJsonDocument(array).toJson());
        return 0;
    }
    for (const Match& each : matches) {
        const ProductOnDay& on = *places.value(each.product);
        QStringList words;
        words << (buyer ? on.product->name + QStringLiteral(" — ") + on.subject->name
                        : facts.promotion.find<Buyer>(each.buyer)->name + QStringLiteral(" — ") +
                              matchingWords::goods(*facts.promotion.find<BuyerNeed>(each.need), facts.book->groups()))
              << matchingWords::reasons(each) << matchingWords::lacks(each);
        words.removeAll(QString());
        terminal.out << words.join(QStringLiteral("  · ")) << '\n';
    }
    terminal.out << (buyer ? CommandLine::tr("%n product(s) fit.", nullptr, int(matches.size()))
                           : CommandLine::tr("%n buyer(s) look for it.", nullptr, int(matches.size())))
                 << '\n';
    return 0;
}

} // namespace ocop
