#include "app/verbs.h"
#include "core/promotion/promotion_search.h"
#include "core/register/search.h"
#include "ui/words/record_kinds.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ocop {
namespace {

QJsonObject hitJson(const Hit& hit)
{
    static constexpr const char* kinds[] = {"product", "subject", "decision"};
    return {{QStringLiteral("kind"), QLatin1String(kinds[size_t(hit.kind)])},
            {QStringLiteral("id"), hit.id},
            {QStringLiteral("title"), hit.title},
            {QStringLiteral("detail"), hit.detail},
            {QStringLiteral("otherName"), hit.otherName}};
}

QJsonObject hitJson(const PromotionHit& hit)
{
    return {{QStringLiteral("kind"), hit.record.entity},
            {QStringLiteral("id"), hit.record.id},
            {QStringLiteral("title"), hit.title},
            {QStringLiteral("detail"), hit.detail},
            {QStringLiteral("otherName"), QString()}};
}

QString hitWord(HitKind kind)
{
    switch (kind) {
    case HitKind::Product: return CommandLine::tr("Product");
    case HitKind::Subject: return CommandLine::tr("Subject");
    case HitKind::Decision: return CommandLine::tr("Decision");
    }
    return {};
}

} // namespace

int findVerb(Terminal& terminal)
{
    const QString text = terminal.line.word(CommandLine::tr("a text"));
    terminal.line.expectNoMore();
    const auto book = terminal.open();
    const Snapshot snapshot = Snapshot::load(*book, terminal.today());
    const std::vector<Hit> hits = SearchIndex(snapshot, book->units(), terminal.today()).find(text, 1000);
    const PromotionBook promotion = PromotionBook::load(book->stores<PromotionStores>());
    const std::vector<PromotionHit> ofPromotion = PromotionSearch(promotion, snapshot).find(text, 1000);
    if (terminal.line.flag(QStringLiteral("json"))) {
        QJsonArray array;
        for (const Hit& hit : hits) array.append(hitJson(hit));
        for (const PromotionHit& hit : ofPromotion) array.append(hitJson(hit));
        terminal.out << QString::fromUtf8(QJsonDocument(array).toJson());
        return 0;
    }
    for (const Hit& hit : hits)
        terminal.out << hitWord(hit.kind) << "  " << hit.title << (hit.detail.isEmpty() ? "" : " — ") << hit.detail
                     << (hit.otherName.isEmpty() ? QString()
                                                 : u' ' + CommandLine::tr("(also called: %1)").arg(hit.otherName))
                     << '\n';
    for (const PromotionHit& hit : ofPromotion)
        terminal.out << texts::recordKind(hit.record.entity) << "  " << hit.title << (hit.detail.isEmpty() ? "" : " — ")
                     << hit.detail << '\n';
    if (hits.empty() && ofPromotion.empty())
        terminal.out << CommandLine::tr("Nothing found for “%1”.").arg(text) << '\n';
    return 0;
}

} // namespace ocop
