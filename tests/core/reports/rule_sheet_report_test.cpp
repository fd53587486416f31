// The criteria of a decision as a paper.
#include "core/reports/rule_sheet_report.h"

#include "core/evaluation/rule_book.h"

#include <catch2/catch.hpp>

namespace ocop::test {

TEST_CASE("Criteria on paper: all of the sheet, and said that its words are abridged", "[rule-sheets]")
{
    const RuleBook book = RuleBook::load();
    for (const QString& family : {QStringLiteral("QD148"), QStringLiteral("QD26")})
        for (int number = 1; number <= 26; ++number) {
            INFO(family.toStdString() << ' ' << number);
            const CriteriaSet* sheet = book.sheet(family, number);
            REQUIRE(sheet);
            const Report report = ruleSheetReport(RuleSet{}, *sheet, QDate(2026, 7, 1));
            CHECK(report.intro.join(u' ').contains(QStringLiteral("viết gọn để tra cứu")));
            CHECK(report.notes.join(u' ').contains(QStringLiteral("Chưa nhập trường hợp bị loại")) ==
                  sheet->knockouts.empty());
            qsizetype rows = qsizetype(sheet->parts.size());
            for (const Criterion& each : sheet->criteria) rows += 1 + qsizetype(each.options.size());
            for (const Knockout& each : sheet->knockouts) rows += !each.criterion.isEmpty();
            CHECK(qsizetype(report.tables.front().rows.size()) == rows);
        }
}

} // namespace ocop::test
