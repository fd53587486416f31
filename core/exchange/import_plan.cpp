#include "core/exchange/import_plan.h"

#include <algorithm>

namespace ocop {

QString askedText(const Finding& finding)
{
    const bool isAsked =
        finding.code == QLatin1String("import.scoreFraction") || finding.code == QLatin1String("import.oldLetters");
    return isAsked ? QStringLiteral("text|%1|%2").arg(finding.field, finding.args.value(0)) : QString();
}

ImportCounts ImportPlan::counts() const
{
    ImportCounts counts;
    for (const ImportRow& row : rows) {
        ++counts.read;
        switch (row.result) {
        case RowResult::New: ++counts.added; break;
        case RowResult::Changed: ++counts.changed; break;
        case RowResult::Same: ++counts.same; break;
        case RowResult::Skipped: ++counts.skipped; break;
        case RowResult::Failed: ++counts.failed; break;
        }
    }
    if (!counts.reconciled()) throw Error(ErrorKind::Internal, QStringLiteral("import counts"));
    return counts;
}

bool ImportPlan::writesAnything() const
{
    const auto writes = [](const auto& planned) { return planned.isNew() || planned.isChanged(); };
    return std::any_of(subjects.begin(), subjects.end(), writes) ||
           std::any_of(products.begin(), products.end(), writes) ||
           std::any_of(decisions.begin(), decisions.end(), writes) ||
           std::any_of(certificates.begin(), certificates.end(), writes);
}

QString ImportPlan::cellOf(const ImportRow& row, const Finding& finding) const
{
    const auto field = fromCode<ListField>(finding.field);
    const int column = field ? sheets[size_t(row.sheet)].heading.column(*field) : 0;
    return column > 0 ? cellName(row.number, column) : QString();
}

namespace {

bool isLeftToMend(const ImportRow& row) { return row.result == RowResult::Failed || row.isAsked(); }

} // namespace

std::vector<QStringList> failedRows(const ImportPlan& plan, const std::function<QString(const ImportRow&)>& reasonOf,
                                    const QString& reasonTitle)
{
    qsizetype width = 0;
    QStringList titles;
    for (const ListSheet& sheet : plan.sheets) {
        if (!sheet.isTaken()) continue;
        for (const HeadingColumn& title : sheet.heading.titles) {
            width = std::max<qsizetype>(width, title.column);
            titles.resize(width);
            if (titles[title.column - 1].isEmpty()) titles[title.column - 1] = title.title;
        }
    }
    for (const ImportRow& row : plan.rows)
        if (isLeftToMend(row)) width = std::max(width, row.cells.size());
    titles.resize(width);
    titles << reasonTitle;
    std::vector<QStringList> rows{titles};
    for (const ImportRow& row : plan.rows) {
        if (!isLeftToMend(row)) continue;
        QStringList cells = row.cells;
        cells.resize(width);
        cells << reasonOf(row);
        rows.push_back(cells);
    }
    return rows;
}

} // namespace ocop
