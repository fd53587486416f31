#include "ui/duplicates/pair_records.h"

#include "core/duplicates/merge.h"
#include "ui/records/likely_words.h"
#include "ui/words/promotion/promotion_words.h"
#include "ui/words/sentences.h"

#include <QCoreApplication>

namespace ocop::pairRecords {
namespace {

QString pairWord(const char* source, int n = -1)
{
    return QCoreApplication::translate("duplicates", source, nullptr, n);
}

QString withPlace(const QString& name, const QString& place)
{
    return place.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, place);
}

/// Contracts, needs, talks and invitations of a buyer.
int hangingOn(const PromotionBook& promotion, BuyerId id)
{
    int guests = 0;
    for (const TradeEvent& event : promotion.events())
        for (const EventGuest& each : promotion.guestsOf(event.id)) guests += each.buyer == id;
    return int(promotion.contractsOf(id).size() + promotion.needsOf(id).size() + promotion.callsOf(id).size()) + guests;
}

} // namespace

QString nameOf(const Session& session, PairKind kind, qint64 id)
{
    switch (kind) {
    case PairKind::Subject:
        if (const Subject* subject = stored(session, SubjectId{id}))
            return withPlace(subject->name, session.book().units().describe(subject->unit, session.asOf()));
        break;
    case PairKind::Product:
        if (const Product* product = stored(session, ProductId{id})) {
            const Subject* subject = stored(session, product->subject);
            return withPlace(product->name, subject ? subject->name : QString());
        }
        break;
    case PairKind::Buyer:
        if (const Buyer* buyer = stored(session, BuyerId{id}))
            return withPlace(buyer->name, promotionWords::buyerKind(buyer->kind));
        break;
    }
    return {};
}

QString kindWord(PairKind kind)
{
    switch (kind) {
    case PairKind::Subject: return pairWord(QT_TRANSLATE_NOOP("duplicates", "producer"));
    case PairKind::Product: return pairWord(QT_TRANSLATE_NOOP("duplicates", "product"));
    case PairKind::Buyer: return pairWord(QT_TRANSLATE_NOOP("duplicates", "buyer"));
    }
    return {};
}

QString reasonOf(const Session& session, const LikelyPair& pair)
{
    if (pair.reason) return likelywords::reason(*pair.reason);
    const Product* product = stored(session, ProductId{pair.kept});
    return product ? likelywords::reason(session, LikelyProduct{product->id, pair.score, true}, *product) : QString();
}

int followersOf(const Session& session, const LikelyPair& pair)
{
    switch (pair.kind) {
    case PairKind::Subject: return int(session.stored().productsOf(SubjectId{pair.gone}).size());
    case PairKind::Product: return int(session.stored().certificatesOf(ProductId{pair.gone}).size());
    case PairKind::Buyer: return hangingOn(session.state().promotion, BuyerId{pair.gone});
    }
    return 0;
}

QString mergeWords(const Session& session, const LikelyPair& pair, bool& isBlocked)
{
    const int followers = followersOf(session, pair);
    switch (pair.kind) {
    case PairKind::Subject:
        return pairWord(QT_TRANSLATE_N_NOOP("duplicates", "%n product(s) will follow; Ctrl+Z parts the records again."),
                        followers);
    case PairKind::Product: {
        const Findings obstacles = obstaclesToMerge(session.book(), {pair.kept}, {pair.gone});
        isBlocked = !obstacles.empty();
        return isBlocked ? texts::finding(obstacles.front()) : QString();
    }
    case PairKind::Buyer:
        return pairWord(QT_TRANSLATE_N_NOOP("duplicates",
                                            "%n contract(s), need(s), talk(s) and invitation(s) will follow; Ctrl+Z "
                                            "parts the records again."),
                        followers);
    }
    return {};
}

} // namespace ocop::pairRecords
