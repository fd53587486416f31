#include "core/evaluation/criteria_set.h"

#include <algorithm>

namespace ocop {
namespace {

QString partLetter(SheetPart part) { return QString(QChar(u'A' + int(part))); }

int highestOption(const Criterion& criterion, QChar sheetCase)
{
    int highest = 0;
    for (const CriterionOption* option : criterion.optionsOf(sheetCase)) highest = std::max(highest, option->points);
    return highest;
}

void doubtHeadings(const CriteriaSet& set, QStringList& doubts)
{
    for (const Criterion& heading : set.criteria) {
        if (heading.isScored()) continue;
        int sum = 0;
        for (const Criterion& child : set.criteria)
            if (child.parent == heading.code) sum += child.maxPoints;
        if (sum != heading.maxPoints)
            doubts << QStringLiteral("Mục %1: các mục con cộng được %2 điểm, mục ghi %3.")
                          .arg(heading.code, QString::number(sum), QString::number(heading.maxPoints));
    }
}

void doubtParts(const CriteriaSet& set, QStringList& doubts)
{
    for (const SheetPartHead& part : set.parts) {
        int sum = 0;
        for (const Criterion& each : set.criteria)
            if (each.part == part.part && each.parent.isEmpty()) sum += each.maxPoints;
        if (sum != part.maxPoints)
            doubts << QStringLiteral("Phần %1: các mục cộng được %2 điểm, quy định %3.")
                          .arg(partLetter(part.part), QString::number(sum), QString::number(part.maxPoints));
    }
}

void doubtOptions(const CriteriaSet& set, QStringList& doubts)
{
    for (const Criterion* criterion : set.scored()) {
        const bool cases = criterion->kind == CriterionKind::Alternatives;
        for (const QChar sheetCase : cases ? std::vector<QChar>{u'A', u'B'} : std::vector<QChar>{QChar()}) {
            const int highest = highestOption(*criterion, sheetCase);
            if (highest != criterion->maxPoints)
                doubts << QStringLiteral("Mục %1: mức cao nhất là %2 điểm, mục ghi tối đa %3.")
                              .arg(criterion->code, QString::number(highest), QString::number(criterion->maxPoints));
        }
    }
}

} // namespace

std::vector<const CriterionOption*> Criterion::optionsOf(QChar sheetCase) const
{
    std::vector<const CriterionOption*> found;
    for (const CriterionOption& option : options)
        if (kind != CriterionKind::Alternatives || sheetCase.isNull() || option.sheetCase == sheetCase)
            found.push_back(&option);
    return found;
}

std::optional<int> Criterion::minimumFor(int star, QChar sheetCase) const
{
    std::optional<int> least;
    for (const CriterionOption* option : optionsOf(sheetCase))
        if (option->minStar == star) least = std::min(least.value_or(option->points), option->points);
    return least;
}

const Criterion* CriteriaSet::find(const QString& code) const
{
    const auto at =
        std::find_if(criteria.begin(), criteria.end(), [&](const Criterion& each) { return each.code == code; });
    return at == criteria.end() ? nullptr : &*at;
}

const Knockout* CriteriaSet::knockout(const QString& key) const
{
    const auto at =
        std::find_if(knockouts.begin(), knockouts.end(), [&](const Knockout& each) { return each.key == key; });
    return at == knockouts.end() ? nullptr : &*at;
}

std::vector<const Criterion*> CriteriaSet::scored() const
{
    std::vector<const Criterion*> found;
    for (const Criterion& each : criteria)
        if (each.isScored()) found.push_back(&each);
    return found;
}

bool CriteriaSet::hasCases() const
{
    return std::any_of(criteria.begin(), criteria.end(),
                       [](const Criterion& each) { return each.kind == CriterionKind::Alternatives; });
}

// The words are Vietnamese as the sheets themselves are.
QStringList CriteriaSet::doubts() const
{
    QStringList found;
    doubtHeadings(*this, found);
    doubtParts(*this, found);
    doubtOptions(*this, found);
    return found;
}

} // namespace ocop
