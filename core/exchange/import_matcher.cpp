#include "core/exchange/import_matcher.h"

#include "core/base/text.h"

#include <algorithm>

namespace ocop {

ImportMatcher::ImportMatcher(ImportPlan& plan, const Snapshot& snapshot, const Units& units, QDate asOf)
    : m_plan(plan), m_snapshot(snapshot), m_units(units), m_asOf(asOf)
{
    for (const Subject& each : snapshot.subjects()) {
        indexSubject(int(m_subjects.size()), each);
        m_subjects.push_back(&each);
    }
    for (const Product& each : snapshot.products()) {
        const std::pair key{each.subject.value, productKey(each.name)};
        if (!m_storedProducts.contains(key)) m_storedProducts.insert(key, &each);
        if (!each.code.isEmpty()) m_storedCodes.insert(each.code, &each);
    }
    for (const Decision& decision : snapshot.decisions()) {
        const int index = int(plan.decisions.size());
        plan.decisions.push_back({decision, decision, {}});
        m_decisionsByDigits[decision.number.section(u'/', 0, 0)].push_back(index);
        m_plannedDecisions.insert(decision.id.value, index);
    }
}

void ImportMatcher::indexSubject(int handle, const Subject& subject)
{
    const QString key = subjectKey(subject.name);
    m_subjectsByName[key].push_back(handle);
    m_subjectsByPlainName[folded(key)].push_back(handle);
    if (!subject.taxCode.isEmpty() && !m_subjectsByTaxCode.contains(subject.taxCode))
        m_subjectsByTaxCode.insert(subject.taxCode, handle);
}

const Subject& ImportMatcher::candidate(int handle) const
{
    if (handle < 0) return m_plan.subjects[size_t(~handle)].record;
    const Subject& stored = *m_subjects[size_t(handle)];
    const auto planned = m_plannedSubjects.constFind(stored.id.value);
    return planned == m_plannedSubjects.cend() ? stored : m_plan.subjects[size_t(*planned)].record;
}

int ImportMatcher::takeSubject(const Subject& stored, const QString& row)
{
    const auto planned = m_plannedSubjects.constFind(stored.id.value);
    if (planned != m_plannedSubjects.cend()) return *planned;
    const int index = int(m_plan.subjects.size());
    m_plan.subjects.push_back({stored, stored, row});
    m_plannedSubjects.insert(stored.id.value, index);
    return index;
}

ImportMatcher::Match ImportMatcher::foundSubject(int handle, const QString& row)
{
    return {handle < 0 ? ~handle : takeSubject(*m_subjects[size_t(handle)], row), false, {}};
}

bool ImportMatcher::samePlace(UnitId a, UnitId b) const
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

std::vector<int> ImportMatcher::subjectsMeant(const Subject& wanted) const
{
    if (!wanted.taxCode.isEmpty())
        if (const auto found = m_subjectsByTaxCode.constFind(wanted.taxCode); found != m_subjectsByTaxCode.cend())
            return {*found};
    const QString key = subjectKey(wanted.name);
    std::vector<int> here;
    if (const auto named = m_subjectsByName.constFind(key); named != m_subjectsByName.cend())
        for (const int handle : *named) {
            const Subject& one = candidate(handle);
            const bool otherTaxCode =
                !wanted.taxCode.isEmpty() && !one.taxCode.isEmpty() && one.taxCode != wanted.taxCode;
            if (!otherTaxCode && samePlace(one.unit, wanted.unit)) here.push_back(handle);
        }
    const bool noMarks = folded(key) == key;
    if (here.empty() && noMarks)
        if (const auto plain = m_subjectsByPlainName.constFind(key);
            plain != m_subjectsByPlainName.cend() && plain->size() == 1 &&
            samePlace(candidate(plain->front()).unit, wanted.unit))
            here = *plain;
    // The one in the very commune before one whose commune is not known.
    const auto exact = std::find_if(here.begin(), here.end(),
                                    [&](int handle) { return wanted.unit && candidate(handle).unit == wanted.unit; });
    if (exact != here.end()) return {*exact};
    return here;
}

ImportMatcher::Match ImportMatcher::subject(const Subject& wanted, const QString& row)
{
    if (const std::vector<int> meant = subjectsMeant(wanted); !meant.empty()) {
        Match match = foundSubject(meant.front(), row);
        if (meant.size() > 1 && !wanted.unit)
            match.findings.push_back({Severity::Warning,
                                      codeOf(ListField::Subject),
                                      QStringLiteral("import.subjectSeveral"),
                                      {wanted.name, QString::number(meant.size())}});
        return match;
    }
    const QString key = subjectKey(wanted.name);
    const auto named = m_subjectsByName.constFind(key);
    Match match;
    if (named != m_subjectsByName.cend() && !named->empty())
        match.findings.push_back({Severity::Warning,
                                  codeOf(ListField::Subject),
                                  QStringLiteral("import.subjectElsewhere"),
                                  {wanted.name, m_units.describe(candidate(named->front()).unit)}});
    else if (const auto alike = m_subjectsByPlainName.constFind(folded(key)); alike != m_subjectsByPlainName.cend())
        match.findings.push_back({Severity::Warning,
                                  codeOf(ListField::Subject),
                                  QStringLiteral("import.subjectSimilar"),
                                  {wanted.name, candidate(alike->front()).name}});
    match.index = int(m_plan.subjects.size());
    match.created = true;
    m_plan.subjects.push_back({wanted, std::nullopt, row});
    indexSubject(~match.index, wanted);
    return match;
}

void ImportMatcher::takeCertificates(int product, ProductId stored, const QString& row)
{
    std::vector<int>& indexes = m_certificatesOf[product];
    for (const Certificate& certificate : m_snapshot.certificatesOf(stored)) {
        const int index = int(m_plan.certificates.size());
        PlannedCertificate planned;
        planned.record = certificate;
        planned.before = certificate;
        planned.row = row;
        planned.product = product;
        planned.decision = m_plannedDecisions.value(certificate.decision.value, -1);
        m_plan.certificates.push_back(std::move(planned));
        indexes.push_back(index);
    }
}

ImportMatcher::Match ImportMatcher::product(const Product& wanted, int subject, const QString& row)
{
    const QString key = productKey(wanted.name);
    const std::pair plannedKey{subject, key};
    if (const auto found = m_plannedProducts.constFind(plannedKey); found != m_plannedProducts.cend())
        return {*found, false, {}};
    Match match;
    match.index = int(m_plan.products.size());
    PlannedProduct planned;
    planned.record = wanted;
    planned.subject = subject;
    planned.row = row;
    const SubjectId storedSubject = m_plan.subjects[size_t(subject)].record.id;
    const auto stored = m_storedProducts.constFind({storedSubject.value, key});
    if (storedSubject && stored != m_storedProducts.cend()) {
        planned.record = **stored;
        planned.before = planned.record;
    } else {
        match.created = true;
        planned.record.subject = storedSubject;
    }
    const ProductId storedId = planned.record.id;
    m_plan.products.push_back(std::move(planned));
    m_plannedProducts.insert(plannedKey, match.index);
    if (storedId) {
        m_plannedOfStored.insert(storedId.value, match.index);
        takeCertificates(match.index, storedId, row);
    }
    return match;
}

qint64 ImportMatcher::identityOf(int product) const
{
    const ProductId stored = m_plan.products[size_t(product)].record.id;
    return stored ? stored.value : -1 - qint64(product);
}

qint64 ImportMatcher::productMeant(const Subject& subject, const Product& wanted) const
{
    const std::vector<int> meant = subjectsMeant(subject);
    if (meant.empty()) return 0;
    const QString key = productKey(wanted.name);
    const Subject& one = candidate(meant.front());
    const int planned = meant.front() < 0 ? ~meant.front() : m_plannedSubjects.value(one.id.value, -1);
    if (const auto found = m_plannedProducts.constFind({planned, key}); found != m_plannedProducts.cend())
        return identityOf(*found);
    const auto stored = m_storedProducts.constFind({one.id.value, key});
    return one.id && stored != m_storedProducts.cend() ? (*stored)->id.value : 0;
}

std::optional<ImportMatcher::CodeHolder> ImportMatcher::otherWithCode(const Subject& subject,
                                                                      const Product& wanted) const
{
    if (wanted.code.isEmpty()) return std::nullopt;
    if (const auto planned = m_plannedCodes.constFind(wanted.code); planned != m_plannedCodes.cend()) {
        const PlannedProduct& holder = m_plan.products[size_t(*planned)];
        if (holder.record.code == wanted.code) {
            if (identityOf(*planned) == productMeant(subject, wanted)) return std::nullopt;
            const bool wasSo = holder.before && holder.before->code == wanted.code;
            return CodeHolder{holder.record.name, m_plan.subjects[size_t(holder.subject)].record.name,
                              wasSo ? QString() : holder.row};
        }
    }
    const auto stored = m_storedCodes.constFind(wanted.code);
    if (stored == m_storedCodes.cend()) return std::nullopt;
    const Product& holder = **stored;
    // An earlier row of the file may have given it another code.
    if (const auto planned = m_plannedOfStored.constFind(holder.id.value);
        planned != m_plannedOfStored.cend() && m_plan.products[size_t(*planned)].record.code != wanted.code)
        return std::nullopt;
    if (holder.id.value == productMeant(subject, wanted)) return std::nullopt;
    const Subject* owner = m_snapshot.subject(holder.subject);
    return CodeHolder{holder.name, owner ? owner->name : QString(), {}};
}

void ImportMatcher::noteCode(int product)
{
    const QString& code = m_plan.products[size_t(product)].record.code;
    if (!code.isEmpty()) m_plannedCodes.insert(code, product);
}

ImportMatcher::Match ImportMatcher::decision(const Decision& wanted, std::optional<int> year, const QString& row)
{
    std::vector<int>& numbered = m_decisionsByDigits[wanted.number.section(u'/', 0, 0)];
    std::vector<int> fitting;
    for (const int index : numbered) {
        const Decision& one = m_plan.decisions[size_t(index)].record;
        const bool sameDay = !one.date.isValid() || !wanted.date.isValid() || one.date == wanted.date;
        const bool sameYear = wanted.date.isValid() || !year || !one.date.isValid() || one.date.year() == *year;
        const bool sameIssuer =
            one.issuer.isEmpty() || wanted.issuer.isEmpty() || folded(one.issuer) == folded(wanted.issuer);
        if (sameDecisionNumber(one.number, wanted.number) && sameDay && sameYear && sameIssuer)
            fitting.push_back(index);
    }
    if (!fitting.empty()) {
        // The one that says the same before one with gaps: filling those would make two of one issuer, number and day.
        const auto likeness = [&](int index) {
            const Decision& one = m_plan.decisions[size_t(index)].record;
            return 4 * int(one.date == wanted.date) + 2 * int(folded(one.issuer) == folded(wanted.issuer)) +
                   int(one.number == wanted.number);
        };
        return {
            *std::max_element(fitting.begin(), fitting.end(), [&](int a, int b) { return likeness(a) < likeness(b); }),
            false,
            {}};
    }
    const int index = int(m_plan.decisions.size());
    m_plan.decisions.push_back({wanted, std::nullopt, row});
    numbered.push_back(index);
    return {index, true, {}};
}

} // namespace ocop
