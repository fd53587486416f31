// The rule sets by date and all 52 score sheets: they load, and what does not add up is exactly what is known.
#include "core/base/error.h"
#include "core/evaluation/rule_book.h"
#include "core/evaluation/rule_json.h"
#include "core/evaluation/sheet_json.h"

#include <catch2/catch.hpp>

#include <set>

using namespace ocop;

namespace {

QString ru(const char* text) { return QString::fromUtf8(text); }

int highestOf(const Criterion& criterion, QChar sheetCase)
{
    int highest = 0;
    for (const CriterionOption* option : criterion.optionsOf(sheetCase)) highest = std::max(highest, option->points);
    return highest;
}

/// Every criterion at its best.
int bestTotal(const CriteriaSet& set, QChar sheetCase)
{
    int total = 0;
    for (const Criterion* criterion : set.scored()) total += highestOf(*criterion, sheetCase);
    return total;
}

} // namespace

TEST_CASE("rule sets follow each other without a gap and are found by day")
{
    const RuleBook book = RuleBook::load();
    REQUIRE(book.all().size() == 4);
    for (size_t i = 1; i < book.all().size(); ++i)
        CHECK(book.all()[i - 1].validTo.addDays(1) == book.all()[i].validFrom);
    CHECK_FALSE(book.all().back().validTo.isValid());
    const std::pair<QDate, const char*> days[] = {
        {QDate(2018, 1, 1), "QD1048"},  {QDate(2019, 8, 21), "QD1048"}, {QDate(2023, 2, 23), "QD1048"},
        {QDate(2023, 2, 24), "QD148"},  {QDate(2025, 7, 5), "QD148"},   {QDate(2025, 7, 6), "QD1489"},
        {QDate(2026, 5, 21), "QD1489"}, {QDate(2026, 5, 22), "QD26"},   {QDate(2040, 1, 1), "QD26"}};
    for (const auto& [day, code] : days) {
        INFO(day.toString(Qt::ISODate).toStdString());
        CHECK(book.on(day).code == QLatin1String(code));
    }
    CHECK(book.find(ru("QD9999")) == nullptr);
}

TEST_CASE("a decree that is amended goes on until another takes its place")
{
    const RuleBook book = RuleBook::load();
    const auto code = [](const RuleSet* rules) { return rules ? rules->code : QString(); };
    const std::tuple<const char*, const char*, const char*> decrees[] = {
        {"QD1048", "", "QD148"}, {"QD148", "QD1489", "QD26"}, {"QD1489", "", "QD26"}, {"QD26", "", ""}};
    for (const auto& [decree, amended, replaced] : decrees) {
        INFO(decree);
        CHECK(code(book.amendedBy(*book.find(ru(decree)))) == ru(amended));
        CHECK(code(book.replacedBy(*book.find(ru(decree)))) == ru(replaced));
    }
}

TEST_CASE("each decree has its own parts, authorities and windows")
{
    const RuleBook book = RuleBook::load();
    const RuleSet& old = *book.find(ru("QD1048"));
    CHECK(old.partMaxima == std::map<SheetPart, int>{{SheetPart::A, 35}, {SheetPart::B, 25}, {SheetPart::C, 40}});
    CHECK(old.sheets.isEmpty());
    CHECK(book.sheet(old, 1) == nullptr);
    const RuleSet& first = *book.find(ru("QD148"));
    CHECK(first.authority.at(3) == ru("UBND cấp huyện"));
    CHECK(first.noticeDays == 30);
    CHECK(first.filingOpensDays == 0);
    CHECK_FALSE(first.communeReport);
    const RuleSet& amended = *book.find(ru("QD1489"));
    CHECK(amended.authority.at(3) == ru("UBND cấp tỉnh"));
    CHECK(amended.communeReport);
    CHECK(amended.communeCheckDays == 15);
    CHECK(amended.noticeDays == 30);
    CHECK(amended.sheets == first.sheets);
    CHECK(amended.evidence.size() == first.evidence.size());
    CHECK(amended.oldDossiersUntil == QDate(2026, 7, 21));
    CHECK(amended.oldRenewalsUntil == QDate(2026, 6, 21));
    const RuleSet& now = *book.find(ru("QD26"));
    CHECK(now.filingOpensDays == 180);
    CHECK(now.filingClosesDays == 120);
    CHECK(now.decisionDays == 45);
    CHECK(now.extensionDays == 180);
    CHECK(now.withdrawalDays == 15);
    CHECK(now.noticeDays == 0);
    CHECK(now.council == CouncilRules{});
    for (const RuleSet& each : book.all()) {
        CHECK(each.validityMonths == 36);
        CHECK(each.authority.size() == 3);
        CHECK_FALSE(each.notes.isEmpty());
    }
}

TEST_CASE("the evidence checklists have stable codes, each once, and know what a trade makes compulsory")
{
    for (const RuleBook book = RuleBook::load(); const RuleSet& rules : book.all()) {
        std::set<QString> codes;
        for (const EvidenceKind& kind : rules.evidence) CHECK(codes.insert(kind.code).second);
        REQUIRE(rules.evidenceKind(ru("registration")));
        CHECK(rules.evidenceKind(ru("registration"))->isRequiredFor(0));
        CHECK(rules.evidenceKind(ru("samples"))->notForServices);
        CHECK(rules.evidenceKind(ru("không có")) == nullptr);
    }
    const RuleBook book = RuleBook::load();
    const EvidenceKind& permit = *book.find(ru("QD26"))->evidenceKind(ru("productionConditions"));
    CHECK(permit.isRequiredFor(1));
    CHECK(permit.isRequiredFor(20));
    CHECK_FALSE(permit.isRequiredFor(21));
    CHECK_FALSE(permit.isRequiredFor(0));
    CHECK(permit.expires);
}

TEST_CASE("bands are half open and compared without rounding")
{
    const RuleBook book = RuleBook::load();
    for (const RuleSet& rules : book.all()) {
        CHECK(rules.bandOf(100, 1) == 5);
        CHECK(rules.bandOf(90, 1) == 5);
        CHECK(rules.bandOf(89995, 1000) == 4);
        CHECK(rules.bandOf(70, 1) == 4);
        CHECK(rules.bandOf(489, 7) == 3); // 69,857
        CHECK(rules.bandOf(6999999, 100000) == 3);
        CHECK(rules.bandOf(50, 1) == 3);
        CHECK(rules.bandOf(4999, 100) == 2);
        CHECK(rules.bandOf(30, 1) == 2);
        CHECK(rules.bandOf(29, 1) == 1);
        CHECK(rules.bandOf(0, 1) == 1);
    }
}

TEST_CASE("all 52 sheets load, and only the known ones do not add up")
{
    const RuleBook book = RuleBook::load();
    CHECK(book.families() == QStringList{ru("QD148"), ru("QD26")});
    std::map<std::pair<QString, int>, QStringList> doubted;
    for (const QString& family : book.families()) {
        CHECK(book.sheetNumbers(family).size() == 26);
        for (const int number : book.sheetNumbers(family)) {
            INFO(family.toStdString() << ' ' << number);
            const CriteriaSet* set = book.sheet(family, number);
            REQUIRE(set);
            CHECK(set->sheets == family);
            CHECK(set->number == number);
            CHECK(set->needsSamples == (number != 26));
            CHECK(set->hasCases() == (number == 26));
            if (const QStringList doubts = set->doubts(); !doubts.isEmpty()) doubted[{family, number}] = doubts;
        }
        CHECK(book.sheet(family, 0) == nullptr);
        CHECK(book.sheet(family, 27) == nullptr);
    }
    const std::map<std::pair<QString, int>, QStringList> known = {
        {{ru("QD148"), 7}, {ru("Mục 6d: mức cao nhất là 3 điểm, mục ghi tối đa 4.")}},
        {{ru("QD148"), 11}, {ru("Phần C: các mục cộng được 32 điểm, quy định 35.")}},
        {{ru("QD148"), 12}, {ru("Phần C: các mục cộng được 32 điểm, quy định 35.")}},
        {{ru("QD148"), 13}, {ru("Phần C: các mục cộng được 33 điểm, quy định 35.")}}};
    CHECK(doubted == known);
}

TEST_CASE("best totals are 100 but for the known four sheets")
{
    const RuleBook book = RuleBook::load();
    std::map<std::pair<QString, int>, int> short_;
    for (const QString& family : book.families())
        for (const int number : book.sheetNumbers(family)) {
            const CriteriaSet& set = *book.sheet(family, number);
            for (const QChar sheetCase : set.hasCases() ? std::vector<QChar>{u'A', u'B'} : std::vector<QChar>{QChar()})
                if (const int best = bestTotal(set, sheetCase); best != 100) short_[{family, number}] = best;
        }
    CHECK(short_ ==
          std::map<std::pair<QString, int>, int>{
              {{ru("QD148"), 7}, 99}, {{ru("QD148"), 11}, 97}, {{ru("QD148"), 12}, 97}, {{ru("QD148"), 13}, 98}});
}

TEST_CASE("sheets are whole: counts, trees, marks that rise, knock-outs on criteria there are")
{
    const RuleBook book = RuleBook::load();
    std::map<QString, std::pair<int, int>> counts; // criteria, options
    std::map<QString, int> knockouts;
    for (const QString& family : book.families())
        for (const int number : book.sheetNumbers(family)) {
            const CriteriaSet& set = *book.sheet(family, number);
            INFO(family.toStdString() << ' ' << number);
            counts[family].first += int(set.criteria.size());
            knockouts[family] += int(set.knockouts.size());
            std::set<QString> seen;
            for (const Criterion& each : set.criteria) {
                INFO(each.code.toStdString());
                counts[family].second += int(each.options.size());
                CHECK(seen.insert(each.code).second);
                if (!each.parent.isEmpty()) {
                    REQUIRE(seen.count(each.parent) == 1);
                    CHECK_FALSE(set.find(each.parent)->isScored());
                    CHECK(set.find(each.parent)->part == each.part);
                    CHECK(set.find(each.parent)->depth + 1 == each.depth);
                }
                int below = 0;
                for (const int star : {3, 4, 5})
                    if (const auto needed = each.minimumFor(star, u'A')) {
                        CHECK(*needed > below);
                        CHECK(*needed <= each.maxPoints);
                        below = *needed;
                    }
            }
            for (const Knockout& each : set.knockouts)
                if (!each.criterion.isEmpty()) CHECK(set.find(each.criterion));
        }
    CHECK(counts[ru("QD148")] == std::pair(968, 2632));
    CHECK(counts[ru("QD26")] == std::pair(943, 2557));
    CHECK(knockouts[ru("QD148")] == 24);
    CHECK(knockouts[ru("QD26")] == 128);
}

TEST_CASE("peculiar sheets: three levels, the tick box, the two cases, the zero rule")
{
    const RuleBook book = RuleBook::load();
    const CriteriaSet& tea = *book.sheet(ru("QD26"), 11);
    CHECK(tea.find(ru("6.1.1"))->depth == 2);
    CHECK(tea.find(ru("6.1.1"))->parent == ru("6.1"));
    CHECK(book.sheet(ru("QD148"), 13)->find(ru("6a"))->maxPoints == 10);
    CHECK(book.sheet(ru("QD26"), 1)->find(ru("2.4"))->kind == CriterionKind::Tick);
    const CriteriaSet& tourism = *book.sheet(ru("QD26"), 26);
    const Criterion& trade = *tourism.find(ru("8"));
    CHECK(trade.kind == CriterionKind::Alternatives);
    CHECK(trade.optionsOf(u'A').size() == 2);
    CHECK(trade.optionsOf(u'B').size() == 2);
    CHECK(trade.optionsOf({}).size() == 4);
    CHECK(tourism.knockouts.empty());
    const CriteriaSet& water = *book.sheet(ru("QD26"), 16);
    REQUIRE(water.knockout(ru("6-1")));
    CHECK(water.knockout(ru("6-1"))->whenZero);
    CHECK(water.knockout(ru("6-1"))->effect == KnockoutEffect::Stop);
    CHECK(book.sheet(ru("QD148"), 1)->find(ru("3e"))->minimumFor(4, {}) == 1);
    CHECK(book.sheet(ru("QD148"), 1)->find(ru("1đ")));
}

TEST_CASE("what a certificate runs, the star of a score and the longest extension are the decrees'")
{
    const RuleBook book = RuleBook::load();
    for (const RuleSet& rules : book.all()) {
        INFO(rules.code.toStdString());
        CHECK(rules.validityMonths == 36);
        CHECK(rules.renewalOpensDays() == 180);
        CHECK(rules.renewalClosesDays() == 120);
        for (const auto& [score, star] : {std::pair{0, 1},
                                          {29'999, 1},
                                          {30'000, 2},
                                          {49'999, 2},
                                          {50'000, 3},
                                          {69'999, 3},
                                          {70'000, 4},
                                          {89'999, 4},
                                          {90'000, 5},
                                          {100'000, 5}}) {
            INFO(score);
            CHECK(rules.starOf(score) == star);
        }
    }
    CHECK(book.longestExtension() == 180);
    for (const QDate last : {QDate(2022, 6, 1), QDate(2026, 2, 23), QDate(2029, 5, 22), QDate(2029, 5, 21)})
        CHECK(book.monthsBefore(last) == last.addMonths(-36));
}

TEST_CASE("a broken resource is refused with what is wrong in it")
{
    CHECK_THROWS_AS(parseRuleSets("{"), Error);
    CHECK_THROWS_AS(parseRuleSets("{}"), Error);
    CHECK_THROWS_AS(parseRuleSets(R"({"ruleSets":[{"code":"X","title":"x","validFrom":"2020-02-30"}]})"), Error);
    CHECK_THROWS_AS(parseRuleSets(R"({"ruleSets":[{"code":"X","title":"x","validFrom":"2020-02-03","amends":"Y"}]})"),
                    Error);
    CHECK_THROWS_AS(parseCriteriaSet("[]"), Error);
    CHECK_THROWS_AS(parseCriteriaSet(R"({"sheets":"X","number":1,"criteria":[{"code":"1","part":"D"}]})"), Error);
    CHECK_THROWS_AS(parseCriteriaSet(R"({"sheets":"X","number":1,"criteria":[{"code":"1","part":"A"}]})"), Error);
}
