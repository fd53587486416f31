#include "core/exchange/hall/producer_finder.h"

#include "core/base/formats.h"
#include "core/base/text.h"
#include "core/exchange/subject_text.h"

#include <algorithm>

namespace ocop {

ProducerFinder::ProducerFinder(const PasteSource& source, QDate day)
    : m_source(source), m_day(day), m_finder(m_plan, source.snapshot, source.units, m_choices, day)
{
    for (const Subject& each : source.snapshot.subjects()) {
        m_names.insert(subjectKey(each.name));
        for (const QString& phone : normalizedPhones(each.phone)) m_byPhone[phone].push_back(each.id);
    }
}

bool ProducerFinder::isKnown(const QString& name) const
{
    return m_names.contains(subjectKey(readSubject(name, false).name));
}

ProducerFinder::Meaning ProducerFinder::find(const PastedRow& row) const
{
    const SubjectReading read = readSubject(row.of(PastedField::Organisation), false);
    Subject wanted;
    wanted.name = read.name.isEmpty() ? row.of(PastedField::Organisation) : read.name;
    wanted.taxCode = normalizedTaxCode(row.of(PastedField::TaxCode));
    Meaning meaning;
    SubjectFinder::Meaning found = m_finder.find(wanted);
    if (!found.found && !found.doubt && !read.nameWithout.isEmpty() && read.nameWithout != wanted.name) {
        wanted.name = read.nameWithout;
        found = m_finder.find(wanted);
    }
    if (found.found) {
        meaning.found = m_finder.of(*found.found).id;
        return meaning;
    }
    std::vector<qint64> called;
    if (found.doubt)
        for (const ImportCandidate& each : found.doubt->candidates) called.push_back(each.record.id);
    std::vector<qint64> phoned;
    for (const QString& phone : normalizedPhones(row.of(PastedField::Phone) + QStringLiteral("; ") + read.phone))
        for (const SubjectId each : m_byPhone.value(phone))
            if (std::find(phoned.begin(), phoned.end(), each.value) == phoned.end()) phoned.push_back(each.value);
    const auto onlyOne = [&called](const auto& fits) {
        std::vector<qint64> left;
        std::copy_if(called.begin(), called.end(), std::back_inserter(left), fits);
        return left.size() == 1 ? SubjectId{left.front()} : SubjectId{};
    };
    // Typed without marks it is the same name.
    const QStringList plain{folded(wanted.name), folded(row.of(PastedField::Organisation))};
    meaning.found = onlyOne([&](qint64 id) { return plain.contains(folded(m_source.snapshot.subject({id})->name)); });
    // A name that is near and its phone are one producer; a phone alone may be a helper's of several.
    if (!meaning.found)
        meaning.found = onlyOne([&](qint64 id) { return std::find(phoned.begin(), phoned.end(), id) != phoned.end(); });
    if (!meaning.found && found.doubt && found.doubt->code == QLatin1String("import.askSeveral")) {
        QStringList places{row.of(PastedField::Place), read.place.commune, read.place.district, read.perhapsPlace};
        places.removeAll(QString());
        const TextQuery query(places.join(u' ').remove(u','));
        if (!query.isEmpty())
            meaning.found = onlyOne([&](qint64 id) {
                return query.matches(folded(m_source.units.describe(m_source.snapshot.subject({id})->unit, m_day)));
            });
    }
    if (meaning.found) return meaning;
    meaning.candidates = std::move(called);
    for (const qint64 id : phoned)
        if (std::find(meaning.candidates.begin(), meaning.candidates.end(), id) == meaning.candidates.end())
            meaning.candidates.push_back(id);
    return meaning;
}

} // namespace ocop
