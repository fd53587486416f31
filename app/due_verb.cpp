#include "app/verbs.h"
#include "core/base/dates.h"
#include "core/certification/search.h"
#include "core/certification/selection.h"
#include "ui/shell/texts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ocop {
namespace {

QJsonObject dueJson(const ProductOnDay& each, const Snapshot& snapshot, const Units& units)
{
    const Certificate& certificate = *each.standing.certificate;
    const Decision* decision = snapshot.decision(certificate.decision);
    const Unit* district = units.find(each.district);
    return {{QStringLiteral("product"), each.product->name},
            {QStringLiteral("subject"), each.subject->name},
            {QStringLiteral("district"), district ? district->name : QString()},
            {QStringLiteral("stars"), certificate.stars},
            {QStringLiteral("decision"), decision ? decision->number : QString()},
            {QStringLiteral("lastValidDay"), each.lastDay.toString(Qt::ISODate)},
            {QStringLiteral("daysLeft"), each.standing.daysLeft}};
}

QJsonObject hitJson(const Hit& hit)
{
    static constexpr const char* kinds[] = {"product", "subject", "decision"};
    return {{QStringLiteral("kind"), QLatin1String(kinds[size_t(hit.kind)])},
            {QStringLiteral("id"), hit.id},
            {QStringLiteral("title"), hit.title},
            {QStringLiteral("detail"), hit.detail},
            {QStringLiteral("otherName"), hit.otherName}};
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

int dueVerb(Terminal& terminal)
{
    terminal.line.expectNoMore();
    const auto within = terminal.line.number(QStringLiteral("within"));
    if (!within) throw UsageError{CommandLine::tr("due wants --within DAYS.")};
    const auto book = terminal.open();
    const Snapshot snapshot = Snapshot::load(*book, terminal.asOf());
    std::vector<ProductOnDay> rows = productsOn(snapshot, book->units(), book->groups(), terminal.asOf(), *within);
    Selection ending;
    ending.endsWithinDays = *within;
    std::erase_if(rows, [&](const ProductOnDay& each) { return !ending.matches(each); });
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.lastDay < b.lastDay; });
    if (terminal.line.flag(QStringLiteral("json"))) {
        QJsonArray array;
        for (const ProductOnDay& each : rows) array.append(dueJson(each, snapshot, book->units()));
        terminal.out << QString::fromUtf8(QJsonDocument(array).toJson());
        return 0;
    }
    for (const ProductOnDay& each : rows)
        terminal.out << formatDate(each.lastDay) << "  "
                     << CommandLine::tr("%1 days left").arg(each.standing.daysLeft).leftJustified(14) << ' '
                     << texts::stars(each.standing.stars()) << "  " << each.product->name << " — " << each.subject->name
                     << '\n';
    terminal.out << CommandLine::tr("%1 certificates end within %2 days.").arg(rows.size()).arg(*within) << '\n';
    return 0;
}

int findVerb(Terminal& terminal)
{
    const QString text = terminal.line.word(CommandLine::tr("a text"));
    terminal.line.expectNoMore();
    const auto book = terminal.open();
    const Snapshot snapshot = Snapshot::load(*book, terminal.today());
    const std::vector<Hit> hits = SearchIndex(snapshot, book->units()).find(text, 1000);
    if (terminal.line.flag(QStringLiteral("json"))) {
        QJsonArray array;
        for (const Hit& hit : hits) array.append(hitJson(hit));
        terminal.out << QString::fromUtf8(QJsonDocument(array).toJson());
        return 0;
    }
    for (const Hit& hit : hits)
        terminal.out << hitWord(hit.kind) << "  " << hit.title << (hit.detail.isEmpty() ? "" : " — ") << hit.detail
                     << (hit.otherName.isEmpty() ? QString() : u' ' + CommandLine::tr("(also called: %1)").arg(hit.otherName))
                     << '\n';
    if (hits.empty()) terminal.out << CommandLine::tr("Nothing found for “%1”.").arg(text) << '\n';
    return 0;
}

} // namespace ocop
