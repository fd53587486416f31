// What in a score sheet does not add up. The words are Vietnamese as the sheets themselves are.
#include "core/evaluation/rule_book.h"

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
                          .arg(heading.code)
                          .arg(sum)
                          .arg(heading.maxPoints);
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
                          .arg(partLetter(part.part))
                          .arg(sum)
                          .arg(part.maxPoints);
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
                              .arg(criterion->code)
                              .arg(highest)
                              .arg(criterion->maxPoints);
        }
    }
}

} // namespace

QStringList CriteriaSet::doubts() const
{
    QStringList found;
    doubtHeadings(*this, found);
    doubtParts(*this, found);
    doubtOptions(*this, found);
    return found;
}

} // namespace ocop
