#pragma once

#include "core/exchange/import_apply.h"
#include "core/exchange/import_planner.h"
#include "tests/support/register_support.h"

namespace ocop::test {

inline const QDate planDay(2026, 11, 23);

inline ImportPlan planList(Register& book, const Workbook& workbook, const ImportChoices& choices = {})
{
    ImportOptions options{planDay, QStringLiteral("danh-sach.csv"), book.history().last()};
    options.choices = choices;
    return planImport(readListBook(workbook), Snapshot::load(book), book.units(), book.groups(), book.rules(), options);
}

inline ImportPlan planText(Register& book, const QByteArray& csv, const ImportChoices& choices = {})
{
    return planList(book, readWorkbook(csv), choices);
}

/// As a person who wants everything as the list has it.
inline ImportPlan planReplacing(Register& book, const QByteArray& csv)
{
    ImportChoices choices;
    for (const ImportReplacement& each : planText(book, csv).replacements) choices.replaced.insert(each.key);
    return planText(book, csv, choices);
}

/// Nobody else writes; see import_apply_test for when somebody does.
inline ActId writePlan(Register& book, ImportPlan& plan)
{
    const auto never = [](const QHash<int, Finding>&) -> ImportPlan {
        throw Error(ErrorKind::Conflict, QStringLiteral("register"));
    };
    return applyImport(book, plan, never, testAct(ActKind::Import));
}

inline const Finding* findingOf(const ImportRow& row, const char* code)
{
    for (const Finding& finding : row.findings)
        if (finding.code == QLatin1String(code)) return &finding;
    return nullptr;
}

inline bool saysCode(const ImportRow& row, const char* code) { return findingOf(row, code) != nullptr; }

} // namespace ocop::test
