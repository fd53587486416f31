#include "core/exchange/planning/product_finder.h"

#include <algorithm>

namespace ocop {
namespace {

QString plannedProductKey(const ImportPlan& plan, int place)
{
    const PlannedProduct& planned = plan.products[size_t(place)];
    const Subject& subject = plan.subjects[size_t(planned.subject)].record;
    return QStringLiteral("%1|%2").arg(subject.id ? QString::number(subject.id.value) : plannedKey(subject),
                                       productKey(planned.record.name));
}

} // namespace

ProductFinder::ProductFinder(ImportPlan& plan, const Snapshot& snapshot, const SubjectFinder& subjects,
                             const ImportChoices& choices)
    : m_plan(plan), m_snapshot(snapshot), m_subjects(subjects), m_choices(choices)
{
    for (const Product& each : snapshot.products()) {
        const Handle handle = int(m_stored.size());
        const QString key = productKey(each.name);
        m_stored.push_back(&each);
        m_handleOf.insert(each.id.value, handle);
        if (const Owned owned{each.subject.value, key}; !m_byName.contains(owned)) m_byName.insert(owned, handle);
        m_named[key].push_back(handle);
        if (!each.code.isEmpty()) m_storedCodes.insert(each.code, handle);
    }
}

const Product& ProductFinder::of(Handle handle) const
{
    const int place = plannedOf(handle);
    return place >= 0 ? m_plan.products[size_t(place)].record : *m_stored[size_t(handle)];
}

int ProductFinder::plannedOf(Handle handle) const
{
    return handle < 0 ? ~handle : m_plannedOf.value(m_stored[size_t(handle)]->id.value, -1);
}

qint64 ProductFinder::identityOf(SubjectFinder::Handle subject) const
{
    const Subject& one = m_subjects.of(subject);
    return one.id ? one.id.value : -1 - qint64(~subject);
}

ProductFinder::Producer ProductFinder::subjectOf(Handle product) const
{
    if (product >= 0) return m_subjects.ofStored(m_stored[size_t(product)]->subject);
    const int subject = m_plan.products[size_t(~product)].subject;
    const Subject& record = m_plan.subjects[size_t(subject)].record;
    return record.id ? m_subjects.ofStored(record.id) : Producer(~subject);
}

std::optional<ProductFinder::Handle> ProductFinder::chosen(const ChosenRecord& record) const
{
    if (record.id) {
        const auto found = m_handleOf.constFind(record.id);
        return found == m_handleOf.cend() ? std::nullopt : std::optional(*found);
    }
    const auto found = m_byPlannedKey.constFind(record.planned);
    return found == m_byPlannedKey.cend() ? std::nullopt : std::optional(*found);
}

ImportCandidate ProductFinder::candidate(Handle handle) const
{
    const Product& one = of(handle);
    ChosenRecord record;
    if (one.id)
        record.id = one.id.value;
    else
        record.planned = plannedProductKey(m_plan, ~handle);
    const Producer subject = subjectOf(handle);
    return {record, one.name, subject ? m_subjects.of(*subject).name : QString()};
}

/// The names of a producer's products are taken apart when a row first speaks of one it does not have.
void ProductFinder::indexNear(SubjectFinder::Handle subject)
{
    const qint64 identity = identityOf(subject);
    if (m_nearIndexed.contains(identity)) return;
    m_nearIndexed.insert(identity);
    if (identity > 0)
        for (const Product* each : m_snapshot.productsOf({identity}))
            m_near.add(m_handleOf.value(each->id.value), NameWords::ofProduct(each->name), size_t(identity));
    for (const Handle each : m_newOf.value(identity))
        m_near.add(each, NameWords::ofProduct(of(each).name), size_t(identity));
}

ProductFinder::Meaning ProductFinder::find(Producer subject, const Product& wanted)
{
    if (!subject) return {};
    const qint64 identity = identityOf(*subject);
    const QString key = productKey(wanted.name);
    if (const auto found = m_byName.constFind({identity, key}); found != m_byName.cend()) return {*found, std::nullopt};
    indexNear(*subject);
    const std::vector<Handle> near = m_near.find(NameWords::ofProduct(wanted.name), size_t(identity));
    if (near.empty()) return {};
    ImportDoubt doubt;
    doubt.code = QStringLiteral("import.askProduct");
    doubt.name = wanted.name;
    for (const Handle handle : near) doubt.candidates.push_back(candidate(handle));
    const ChosenRecord& first = doubt.candidates.front().record;
    doubt.key = QStringLiteral("product|%1|%2").arg(key, first.id ? QString::number(first.id) : first.planned);
    const auto answer = m_choices.meant.constFind(doubt.key);
    if (answer == m_choices.meant.cend()) return {std::nullopt, std::move(doubt)};
    if (answer->isAnother()) return {};
    if (const auto handle = chosen(*answer)) return {handle, std::nullopt};
    return {std::nullopt, std::move(doubt)};
}

ProductFinder::Owner ProductFinder::ownerOf(const QString& product, UnitId place) const
{
    const QString key = productKey(product);
    std::vector<SubjectFinder::Handle> owners;
    for (const Handle handle : m_named.value(key)) {
        const Product& one = of(handle);
        const Producer subject = subjectOf(handle);
        if (!subject) continue;
        const UnitId made = one.unit ? one.unit : m_subjects.of(*subject).unit;
        if (m_subjects.samePlace(made, place) && std::find(owners.begin(), owners.end(), *subject) == owners.end())
            owners.push_back(*subject);
    }
    if (owners.size() == 1) return {owners.front(), std::nullopt};
    ImportDoubt doubt;
    doubt.code = owners.empty() ? QStringLiteral("import.askOwner") : QStringLiteral("import.askWhoseProduct");
    doubt.name = product;
    doubt.key = QStringLiteral("owner|%1|%2").arg(key, QString::number(place.value));
    for (const SubjectFinder::Handle owner : owners) doubt.candidates.push_back(m_subjects.candidate(owner));
    const auto answer = m_choices.meant.constFind(doubt.key);
    if (answer != m_choices.meant.cend())
        if (const auto handle = m_subjects.chosen(*answer)) return {handle, std::nullopt};
    return {std::nullopt, std::move(doubt)};
}

int ProductFinder::planned(Handle handle, int subject, const QString& row, bool& entered)
{
    entered = false;
    if (const int place = plannedOf(handle); place >= 0) return place;
    entered = true;
    PlannedProduct planned;
    planned.record = *m_stored[size_t(handle)];
    planned.before = planned.record;
    planned.subject = subject;
    planned.row = row;
    const int place = int(m_plan.products.size());
    m_plan.products.push_back(std::move(planned));
    m_plannedOf.insert(m_stored[size_t(handle)]->id.value, place);
    return place;
}

void ProductFinder::add(int planned)
{
    const Handle handle = ~planned;
    const QString key = productKey(of(handle).name);
    const qint64 identity = identityOf(*subjectOf(handle));
    m_byName.insert({identity, key}, handle);
    m_named[key].push_back(handle);
    m_newOf[identity].push_back(handle);
    m_byPlannedKey.insert(plannedProductKey(m_plan, planned), handle);
    if (m_nearIndexed.contains(identity)) m_near.add(handle, NameWords::ofProduct(of(handle).name), size_t(identity));
}

std::optional<ProductFinder::CodeHolder> ProductFinder::otherWithCode(const QString& code,
                                                                      const std::optional<Handle>& meant) const
{
    if (code.isEmpty()) return std::nullopt;
    const int meantPlace = meant ? plannedOf(*meant) : -1;
    if (const auto planned = m_plannedCodes.constFind(code); planned != m_plannedCodes.cend()) {
        const PlannedProduct& holder = m_plan.products[size_t(*planned)];
        if (holder.record.code == code) {
            if (*planned == meantPlace) return std::nullopt;
            const bool wasSo = holder.before && holder.before->code == code;
            return CodeHolder{holder.record.name, m_plan.subjects[size_t(holder.subject)].record.name,
                              wasSo ? QString() : holder.row};
        }
    }
    const auto stored = m_storedCodes.constFind(code);
    if (stored == m_storedCodes.cend() || *stored == meant) return std::nullopt;
    const Product& holder = of(*stored);
    if (holder.code != code) return std::nullopt; // an earlier row of the file gave it another one
    const Producer owner = subjectOf(*stored);
    return CodeHolder{holder.name, owner ? m_subjects.of(*owner).name : QString(), {}};
}

void ProductFinder::noteCode(int product)
{
    const QString& code = m_plan.products[size_t(product)].record.code;
    if (!code.isEmpty()) m_plannedCodes.insert(code, product);
}

} // namespace ocop
