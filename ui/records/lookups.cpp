#include "ui/records/lookups.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/base/text.h"
#include "ui/session/rooms.h"
#include "ui/session/session.h"

#include <QCoreApplication>

#include <algorithm>

namespace ocop::lookups {
namespace {

constexpr size_t choicesShown = 40;

struct RankedChoice
{
    int rank;
    Choice choice;
};

/// Best rank first, then by Vietnamese collation; at most choicesShown.
std::vector<Choice> bestOf(std::vector<RankedChoice> ranked)
{
    const QCollator collator = vietnameseCollator();
    std::stable_sort(ranked.begin(), ranked.end(), [&](const RankedChoice& a, const RankedChoice& b) {
        return a.rank != b.rank ? a.rank < b.rank : collator.compare(a.choice.title, b.choice.title) < 0;
    });
    std::vector<Choice> best;
    for (size_t i = 0; i < std::min(choicesShown, ranked.size()); ++i) best.push_back(std::move(ranked[i].choice));
    return best;
}

Choice communeChoice(const Session& session, const Unit& unit)
{
    const Unit* district = session.book().units().find(unit.district2024);
    QString detail = district ? district->fullName() : QString();
    if (!unit.existsOn(session.today()) && unit.validTo.isValid())
        detail += QCoreApplication::translate("lookups", " · until %1").arg(formatDate(unit.validTo));
    return {unit.id.value, unit.fullName(), detail};
}

QString groupDetail(const ProductGroups& groups, const ProductGroup& group)
{
    const ProductGroup* sector = groups.sectorOf(group.id);
    const QString name = sector && sector->id != group.id ? sectorShortName(sector->number) : QString();
    switch (group.level) {
    case GroupLevel::Set: return name + QCoreApplication::translate("lookups", " · set %1").arg(group.number);
    case GroupLevel::Group:
        return name + QCoreApplication::translate("lookups", " · group %1, set not known").arg(group.number);
    case GroupLevel::Sector: return QCoreApplication::translate("lookups", "sector only");
    }
    return {};
}

std::vector<Choice> hitsOf(const Session& session, HitKind kind, const QString& typed)
{
    std::vector<Choice> found;
    for (const Hit& hit : session.searchIndex().find(typed, 400))
        if (hit.kind == kind && found.size() < choicesShown) found.push_back({hit.id, hit.title, hit.detail});
    return found;
}

/// The records entered last, newest first.
template <class Record, class Make>
std::vector<Choice> latest(const Records<Record>& records, Make&& make)
{
    std::vector<Choice> found;
    for (auto it = records.rbegin(); it != records.rend() && found.size() < choicesShown; ++it)
        if (auto choice = make(it->id)) found.push_back(*choice);
    return found;
}

} // namespace

LookupField::Provider communes(const Session& session)
{
    return [&session](const QString& typed) {
        const TextQuery query(typed);
        std::vector<RankedChoice> ranked;
        for (const Unit& unit : session.book().units().all()) {
            if (unit.level != UnitLevel::Commune) continue;
            const Choice choice = communeChoice(session, unit);
            const bool exists = unit.existsOn(session.today());
            if (query.isEmpty() && !exists) continue;
            int rank = query.isEmpty() ? 0 : query.rank(unit.name, folded(unit.name));
            if (rank < 0) rank = query.rank(unit.fullName(), folded(unit.fullName()));
            if (rank < 0 && query.matches(folded(unit.fullName() + u' ' + choice.detail))) rank = 7;
            if (rank >= 0) ranked.push_back({rank * 2 + (exists ? 0 : 1), choice});
        }
        if (ranked.empty()) // other spellings and prefixes ("TT. Hà Lam", "Axan")
            for (const Unit* unit : session.book().units().match(typed, UnitLevel::Commune, session.today()))
                ranked.push_back({0, communeChoice(session, *unit)});
        return bestOf(std::move(ranked));
    };
}

std::optional<Choice> commune(const Session& session, UnitId id)
{
    const Unit* unit = session.book().units().find(id);
    return unit ? std::optional<Choice>(communeChoice(session, *unit)) : std::nullopt;
}

LookupField::Provider productGroups(const Session& session)
{
    return [&session](const QString& typed) {
        const ProductGroups& groups = session.book().groups();
        const TextQuery query(typed);
        std::vector<RankedChoice> ranked;
        for (const GroupLevel level : {GroupLevel::Set, GroupLevel::Group, GroupLevel::Sector})
            for (const ProductGroup* group : groups.current(level)) {
                const QString detail = groupDetail(groups, *group);
                int rank = query.isEmpty() ? 0 : query.rank(group->name, folded(group->name));
                if (rank < 0 && query.matches(folded(group->name + u' ' + detail))) rank = 7;
                if (rank >= 0) ranked.push_back({rank * 4 + 2 - int(level), {group->id.value, group->name, detail}});
            }
        return bestOf(std::move(ranked));
    };
}

std::optional<Choice> productGroup(const Session& session, ProductGroupId id)
{
    const ProductGroups& groups = session.book().groups();
    const ProductGroup* group = groups.find(id);
    if (!group) return std::nullopt;
    return Choice{id.value, group->name, groupDetail(groups, *group)};
}

LookupField::Provider subjects(const Session& session)
{
    return [&session](const QString& typed) {
        if (!typed.isEmpty()) return hitsOf(session, HitKind::Subject, typed);
        return latest(session.snapshot().subjects(), [&](SubjectId id) { return subject(session, id); });
    };
}

std::optional<Choice> subject(const Session& session, SubjectId id)
{
    const Subject* found = session.snapshot().subject(id);
    if (!found) return std::nullopt;
    return Choice{id.value, found->name, session.book().units().describe(found->unit, session.asOf())};
}

LookupField::Provider products(const Session& session)
{
    return [&session](const QString& typed) {
        if (!typed.isEmpty()) return hitsOf(session, HitKind::Product, typed);
        return latest(session.snapshot().products(), [&](ProductId id) { return product(session, id); });
    };
}

std::optional<Choice> product(const Session& session, ProductId id)
{
    const Product* found = session.snapshot().product(id);
    if (!found) return std::nullopt;
    const Subject* maker = session.snapshot().subject(found->subject);
    return Choice{id.value, found->name, maker ? maker->name : QString()};
}

void addSubjects(LookupField& field, const Session& session)
{
    field.setAdd(
        [](const QString& typed) {
            return typed.isEmpty() ? QCoreApplication::translate("lookups", "Add subject…")
                                   : QCoreApplication::translate("lookups", "Add subject “%1”…").arg(typed);
        },
        [&field, &session](const QString& typed) {
            return subject(session, {session.rooms().add(field.window(), QLatin1String(Subject::table), typed)});
        });
}

void addProducts(LookupField& field, const Session& session)
{
    field.setAdd(
        [](const QString& typed) {
            return typed.isEmpty() ? QCoreApplication::translate("lookups", "Add product…")
                                   : QCoreApplication::translate("lookups", "Add product “%1”…").arg(typed);
        },
        [&field, &session](const QString& typed) {
            return product(session, {session.rooms().add(field.window(), QLatin1String(Product::table), typed)});
        });
}

void addDecisions(LookupField& field, const Session& session)
{
    field.setAdd(&addDecisionWords, [&field, &session](const QString& typed) {
        return decision(session, {session.rooms().add(field.window(), QLatin1String(Decision::table), typed)});
    });
}

QString addDecisionWords(const QString& typed)
{
    return typed.isEmpty()
               ? QCoreApplication::translate("lookups", "Add decision…")
               : QCoreApplication::translate("lookups", "Add decision “%1”…").arg(normalizedDecisionNumber(typed));
}

LookupField::Provider decisions(const Session& session)
{
    return [&session](const QString& typed) {
        if (!typed.isEmpty()) return hitsOf(session, HitKind::Decision, typed);
        return latest(session.snapshot().decisions(), [&](DecisionId id) { return decision(session, id); });
    };
}

std::optional<Choice> decision(const Session& session, DecisionId id)
{
    const Decision* found = session.snapshot().decision(id);
    if (!found) return std::nullopt;
    const QString day = found->date.isValid() ? QStringLiteral(", ") + formatDate(found->date) : QString();
    return Choice{id.value, found->number, found->issuer + day};
}

} // namespace ocop::lookups
