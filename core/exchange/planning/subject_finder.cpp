#include "core/exchange/planning/subject_finder.h"

#include "core/base/text.h"
#include "core/exchange/planning/given_text.h"

#include <algorithm>

namespace ocop {

QString plannedKey(const Subject& subject)
{
    return subjectKey(subject.name) + u'@' + QString::number(subject.unit.value);
}

SubjectFinder::SubjectFinder(ImportPlan& plan, const Snapshot& snapshot, const Units& units,
                             const ImportChoices& choices, QDate asOf)
    : m_plan(plan), m_snapshot(snapshot), m_units(units), m_choices(choices), m_asOf(asOf)
{
    for (const Subject& each : snapshot.subjects()) {
        const Handle handle = int(m_stored.size());
        m_stored.push_back(&each);
        m_handleOf.insert(each.id.value, handle);
        index(handle, each);
        for (const SubjectVersion& former : snapshot.versionsOf(each.id))
            if (const QString key = subjectKey(former.name); key != subjectKey(each.name))
                m_byFormerName[key].push_back(handle);
    }
}

void SubjectFinder::index(Handle handle, const Subject& subject)
{
    const QString key = subjectKey(subject.name);
    m_byName[key].push_back(handle);
    m_byPlainName[folded(key)].push_back(handle);
    m_near.add(handle, NameWords::ofSubject(subject.name));
    if (tellsHolder(subject.taxCode) && !m_byTaxCode.contains(subject.taxCode))
        m_byTaxCode.insert(subject.taxCode, handle);
}

void SubjectFinder::add(int planned, const QString& answered)
{
    if (!answered.isEmpty()) m_madeFor.insert(answered, ~planned);
    const Subject& subject = m_plan.subjects[size_t(planned)].record;
    index(~planned, subject);
    m_byPlannedKey.insert(plannedKey(subject), ~planned);
}

const Subject& SubjectFinder::of(Handle handle) const
{
    const int place = plannedOf(handle);
    return place >= 0 ? m_plan.subjects[size_t(place)].record : *m_stored[size_t(handle)];
}

int SubjectFinder::plannedOf(Handle handle) const
{
    return handle < 0 ? ~handle : m_plannedOf.value(m_stored[size_t(handle)]->id.value, -1);
}

int SubjectFinder::planned(Handle handle, const QString& row)
{
    if (const int place = plannedOf(handle); place >= 0) return place;
    const Subject& stored = *m_stored[size_t(handle)];
    const int place = int(m_plan.subjects.size());
    m_plan.subjects.push_back({stored, stored, row});
    m_plannedOf.insert(stored.id.value, place);
    return place;
}

std::optional<SubjectFinder::Handle> SubjectFinder::ofStored(SubjectId id) const
{
    const auto found = m_handleOf.constFind(id.value);
    return found == m_handleOf.cend() ? std::nullopt : std::optional(*found);
}

std::optional<SubjectFinder::Handle> SubjectFinder::chosen(const ChosenRecord& record) const
{
    if (record.id) return ofStored({record.id});
    const auto found = m_byPlannedKey.constFind(record.planned);
    return found == m_byPlannedKey.cend() ? std::nullopt : std::optional(*found);
}

bool SubjectFinder::samePlace(UnitId a, UnitId b) const
{
    if (!a || !b || a == b) return true;
    const Unit* first = m_units.find(a);
    const Unit* second = m_units.find(b);
    if (!first || !second) return false;
    // Two communes of one time are two places even when they were merged later.
    const Unit* older = first->validFrom <= second->validFrom ? first : second;
    const Unit* newer = older == first ? second : first;
    if (!older->existsOn(newer->validFrom) && m_units.unitOn(older->id, newer->validFrom) == newer->id) return true;
    const bool oneIsDistrict = first->level != UnitLevel::Commune || second->level != UnitLevel::Commune;
    return oneIsDistrict && m_units.districtOf(a, m_asOf) == m_units.districtOf(b, m_asOf);
}

/// Two codes that both tell their holder, and tell two.
bool SubjectFinder::otherCode(const Subject& a, const Subject& b) const
{
    return a.taxCode != b.taxCode && tellsHolder(a.taxCode) && tellsHolder(b.taxCode);
}

/// The name may be this producer's, where its code says so: spelled otherwise, near it, with fewer words or more, or what
/// it was called before.
bool SubjectFinder::isCalled(Handle handle, const QString& name) const
{
    const Subject& subject = of(handle);
    const NameWords own = NameWords::ofSubject(subject.name);
    const NameWords told = NameWords::ofSubject(name);
    const auto saysAllOf = [](const NameWords& all, const NameWords& some) {
        return std::all_of(some.words.begin(), some.words.end(),
                           [&all](const QString& word) { return all.words.contains(word); });
    };
    const bool contained = own.apart == told.apart && (saysAllOf(own, told) || saysAllOf(told, own));
    if (subjectKey(subject.name) == subjectKey(name) || contained || isNear(own, told, true)) return true;
    const auto former = m_byFormerName.constFind(subjectKey(name));
    return former != m_byFormerName.cend() && std::find(former->begin(), former->end(), handle) != former->end();
}

std::vector<SubjectFinder::Handle> SubjectFinder::namedAlike(const Subject& wanted) const
{
    const QString key = subjectKey(wanted.name);
    std::vector<Handle> here;
    for (const Handle handle : m_byName.value(key))
        if (samePlace(of(handle).unit, wanted.unit)) here.push_back(handle);
    if (here.empty() && folded(key) == key)
        if (const auto plain = m_byPlainName.constFind(key);
            plain != m_byPlainName.cend() && plain->size() == 1 && samePlace(of(plain->front()).unit, wanted.unit))
            here = *plain;
    return here;
}

std::vector<SubjectFinder::Handle> SubjectFinder::near(const Subject& wanted) const
{
    std::vector<Handle> near;
    const auto offer = [&](Handle handle) {
        const Subject& one = of(handle);
        if (samePlace(one.unit, wanted.unit) && !otherCode(one, wanted) &&
            std::find(near.begin(), near.end(), handle) == near.end())
            near.push_back(handle);
    };
    for (const Handle handle : m_byFormerName.value(subjectKey(wanted.name))) offer(handle);
    for (const Handle handle : m_near.find(NameWords::ofSubject(wanted.name)))
        if (subjectKey(of(handle).name) != subjectKey(wanted.name)) offer(handle); // those are in another commune
    return near;
}

ImportCandidate SubjectFinder::candidate(Handle handle) const
{
    const Subject& one = of(handle);
    ChosenRecord record;
    if (one.id)
        record.id = one.id.value;
    else
        record.planned = plannedKey(one);
    return {record, one.name, m_units.describe(one.unit, m_asOf)};
}

/// The question, or what a person answered it by.
SubjectFinder::Meaning SubjectFinder::asked(const Subject& wanted, const char* code, std::vector<Handle> meant) const
{
    ImportDoubt doubt;
    doubt.code = QLatin1String(code);
    doubt.name = wanted.name;
    for (const Handle handle : meant) doubt.candidates.push_back(candidate(handle));
    const ChosenRecord& first = doubt.candidates.front().record;
    doubt.key = QStringLiteral("subject|%1|%2|%3")
                    .arg(subjectKey(wanted.name), tellsHolder(wanted.taxCode) ? wanted.taxCode : QString(),
                         first.id ? QString::number(first.id) : first.planned);
    const auto answer = m_choices.meant.constFind(doubt.key);
    if (answer == m_choices.meant.cend()) return {std::nullopt, std::move(doubt), {}};
    if (answer->isAnother()) {
        const auto made = m_madeFor.constFind(doubt.key);
        if (made != m_madeFor.cend()) return {*made, std::nullopt, {}};
        return {std::nullopt, std::nullopt, {}, doubt.key};
    }
    if (const auto handle = chosen(*answer)) return {handle, std::nullopt, {}};
    return {std::nullopt, std::move(doubt), {}};
}

SubjectFinder::Meaning SubjectFinder::find(const Subject& wanted) const
{
    const std::vector<Handle> here = namedAlike(wanted);
    if (tellsHolder(wanted.taxCode))
        if (const auto holder = m_byTaxCode.constFind(wanted.taxCode); holder != m_byTaxCode.cend()) {
            if (isCalled(*holder, wanted.name)) return {*holder, std::nullopt, {}};
            std::vector<Handle> meant{*holder};
            meant.insert(meant.end(), here.begin(), here.end());
            return asked(wanted, "import.askCode", std::move(meant));
        }
    std::vector<Handle> fitting;
    for (const Handle handle : here)
        if (!otherCode(of(handle), wanted)) fitting.push_back(handle);
    if (fitting.empty() && !here.empty()) return asked(wanted, "import.askOtherCode", here);
    // The one in the very commune before one whose commune is not known.
    for (const Handle handle : fitting)
        if (wanted.unit && of(handle).unit == wanted.unit) return {handle, std::nullopt, {}};
    if (fitting.size() > 1) return asked(wanted, "import.askSeveral", std::move(fitting));
    if (!fitting.empty()) return {fitting.front(), std::nullopt, {}};
    if (std::vector<Handle> likely = near(wanted); !likely.empty())
        return asked(wanted, "import.askSimilar", std::move(likely));
    Meaning meaning;
    if (const auto named = m_byName.constFind(subjectKey(wanted.name)); named != m_byName.cend())
        meaning.findings.push_back({Severity::Warning,
                                    codeOf(ListField::Subject),
                                    QStringLiteral("import.subjectElsewhere"),
                                    {wanted.name, m_units.describe(of(named->front()).unit, m_asOf)}});
    return meaning;
}

} // namespace ocop
