// The engine as tables: bands, cumulative minima, knock-outs, spread, peculiar sheets, both families.
#include "core/evaluation/verdict.h"
#include "core/evaluation/verdict_words.h"

#include <catch2/catch.hpp>

using namespace ocop;

namespace {

QString vs(const char* text) { return QString::fromUtf8(text); }

const RuleBook& theBook()
{
    static const RuleBook book = RuleBook::load();
    return book;
}

const CriteriaSet& theSheet(const char* family, int number) { return *theBook().sheet(QLatin1String(family), number); }

/// Every criterion at its best.
MemberScores best(const CriteriaSet& set, QChar sheetCase = {}, const char* name = "A")
{
    MemberScores scores{QLatin1String(name), {}};
    for (const Criterion* criterion : set.scored())
        for (const CriterionOption* option : criterion->optionsOf(sheetCase))
            scores.points[criterion->code] = std::max(scores.points.value(criterion->code), option->points);
    return scores;
}

Verdict judged(const CriteriaSet& set, const std::vector<MemberScores>& members, const QStringList& knockouts = {},
               QChar sheetCase = {}, CouncilRules council = {})
{
    return judge(*theBook().find(set.sheets), set, council, members, knockouts, sheetCase);
}

/// A sheet made up for the test: one criterion of a hundred single points, and one for every mark given.
CriteriaSet ladder(const std::vector<CriterionOption>& marked = {})
{
    CriteriaSet set;
    set.sheets = vs("QD26");
    set.number = 1;
    Criterion all;
    all.code = vs("1");
    all.title = vs("Tất cả");
    all.maxPoints = 100;
    for (int points = 0; points <= 100; ++points) all.options.push_back({points, 0, {}, {}});
    set.criteria.push_back(all);
    int code = 2;
    for (const CriterionOption& option : marked) {
        Criterion criterion;
        criterion.code = QString::number(code++);
        criterion.title = vs("Mục");
        criterion.maxPoints = option.points;
        criterion.options.push_back(option);
        set.criteria.push_back(criterion);
    }
    return set;
}

MemberScores points(int all, int second = 0, int third = 0, const char* name = "A")
{
    return {QLatin1String(name), {{vs("1"), all}, {vs("2"), second}, {vs("3"), third}}};
}

QStringList unmetCodes(const Verdict& verdict)
{
    QStringList codes;
    for (const UnmetMinimum& each : verdict.unmet)
        codes << QStringLiteral("%1:%2≥%3").arg(each.star).arg(each.criterion).arg(each.needed);
    return codes;
}

bool hasReason(const Verdict& verdict, const char* code)
{
    return std::any_of(verdict.reasons.begin(), verdict.reasons.end(),
                       [&](const Finding& each) { return each.code == QLatin1String(code); });
}

} // namespace

TEST_CASE("verdict: the star by total alone, on and around the bounds")
{
    const CriteriaSet set = ladder();
    const struct
    {
        std::vector<int> totals;
        int stars;
    } rows[] = {{{100}, 5},
                {{90}, 5},
                {{90, 89}, 4},
                {{70}, 4},
                {{69, 71}, 4},
                {{70, 70, 69}, 3},
                {{50}, 3},
                {{50, 49}, 2},
                {{49}, 2},
                {{30}, 2},
                {{29}, 1},
                {{30, 29}, 1},
                {{0}, 1},
                {{70, 70, 70, 70, 70, 70, 69}, 3}, // 69,857
                {{70, 70, 70, 70, 70, 70, 70}, 4}};
    for (const auto& row : rows) {
        std::vector<MemberScores> members;
        for (const int total : row.totals) members.push_back(points(total));
        const Verdict verdict = judged(set, members);
        CAPTURE(row.totals);
        CHECK(verdict.stars == row.stars);
        CHECK(verdict.band == row.stars);
        CHECK(verdict.potentialFive == (row.stars == 5));
        CHECK_FALSE(verdict.reasons.empty());
    }
}

TEST_CASE("verdict: means stay exact; 89.995 and 69.995 are below their bands although they show as 90 and 70")
{
    const CriteriaSet set = ladder();
    for (const int bound : {90, 70, 50}) {
        std::vector<MemberScores> members(200, points(bound));
        members.front() = points(bound - 1);
        const Verdict verdict = judged(set, members);
        CHECK(verdict.total.sum == bound * 200 - 1);
        CHECK(verdict.total.thousandths() == bound * 1000 - 5);
        CHECK(verdict.band == theBook().find(vs("QD26"))->bandOf(bound - 1, 1));
    }
    std::vector<MemberScores> seven(7, points(70));
    seven[3] = points(69);
    CHECK(judged(set, seven).total.thousandths() == 69857);
    CHECK(judged(set, seven).total.value() == Approx(489.0 / 7));
    CHECK(Mean{1, 2000}.thousandths() == 1); // 0,0005 rounds up
    CHECK(Mean{1, 2001}.thousandths() == 0);
}

TEST_CASE("verdict: minima are cumulative")
{
    // Second criterion 2 points for 3 stars, third 2 points for 4 stars.
    const CriteriaSet set = ladder({{2, 3, {}, {}}, {2, 4, {}, {}}});
    CHECK(judged(set, {points(70, 2, 2)}).stars == 4);
    CHECK(judged(set, {points(70, 2, 0)}).stars == 3);
    CHECK(judged(set, {points(96, 2, 0)}).stars == 3);
    CHECK(judged(set, {points(96, 0, 2)}).stars == 0);
    CHECK(judged(set, {points(50, 0, 2)}).stars == 0);
    CHECK(judged(set, {points(40, 0, 0)}).stars == 2);
    CHECK(judged(set, {points(20, 0, 0)}).stars == 1);
    const Verdict verdict = judged(set, {points(70)});
    CHECK(unmetCodes(verdict) == QStringList{vs("3:2≥2"), vs("4:3≥2")});
    CHECK(verdict.unmet.front().membersBelow == std::vector<int>{0});
    CHECK(hasReason(verdict, "verdictMinimum"));
    CHECK(hasReason(verdict, "verdictNotRecognised"));
    CHECK(hasReason(judged(set, {points(70, 2, 0)}), "verdictHeldBack"));
    CHECK(hasReason(judged(set, {points(70, 2, 2)}), "verdictProposed"));
}

TEST_CASE("verdict: a criterion marked for 3 and 4 stars is named twice")
{
    CriteriaSet set = ladder({{1, 3, {}, {}}});
    set.criteria.back().options.push_back({2, 4, {}, {}});
    CHECK(unmetCodes(judged(set, {points(60)})) == QStringList{vs("3:2≥1"), vs("4:2≥2")});
    CHECK(unmetCodes(judged(set, {points(60, 1)})) == QStringList{vs("4:2≥2")});
    CHECK(judged(set, {points(60, 1)}).stars == 3);
}

TEST_CASE("verdict: minima on the mean, or on every member's points")
{
    const CriteriaSet set = ladder({{2, 3, {}, {}}});
    const std::vector<MemberScores> members = {points(60, 4), points(60, 1, 0, "B"), points(60, 1, 0, "C")};
    const Verdict onMean = judged(set, members);
    CHECK(onMean.stars == 3);
    CHECK(onMean.unmet.empty());
    CouncilRules strict;
    strict.minimaByMember = true;
    const Verdict each = judged(set, members, {}, {}, strict);
    CHECK(each.stars == 0);
    REQUIRE(each.unmet.size() == 1);
    CHECK(each.unmet[0].membersBelow == std::vector<int>{1, 2});
    CHECK(hasReason(each, "verdictMinimumByMember"));
    CHECK(judged(set, {points(60, 4), points(60, 1), points(60, 0)}).stars == 0); // 5/3 < 2
}

TEST_CASE("verdict: spread is flagged beyond the limit, or already at it")
{
    const CriteriaSet set = ladder();
    CouncilRules atLimit;
    atLimit.deviationAtLimit = true;
    const struct
    {
        int low, high;
        bool beyond, at;
    } rows[] = {{70, 70, false, false}, {70, 79, false, false}, {70, 80, false, true}, {70, 81, true, true}};
    for (const auto& row : rows) {
        const std::vector<MemberScores> members = {points(row.low), points(row.low), points(row.high)};
        CHECK(judged(set, members).spread == row.high - row.low);
        CHECK(judged(set, members).spreadFlag == row.beyond);
        CHECK(judged(set, members, {}, {}, atLimit).spreadFlag == row.at);
    }
    CHECK(judged(set, {points(60), points(65), points(75)}).membersApart == std::vector<int>{0, 2});
    CHECK(judged(set, {points(60), points(70)}).membersApart.empty());
    CHECK_FALSE(judged(set, {points(60)}).spreadFlag);
    CouncilRules zero = atLimit;
    zero.deviationLimit = 0;
    CHECK_FALSE(judged(set, {points(60)}, {}, {}, zero).spreadFlag);
}

TEST_CASE("verdict: a knock-out overrides any total")
{
    const CriteriaSet& set = theSheet("QD26", 7);
    const Verdict full = judged(set, {best(set)});
    CHECK(full.stars == 5);
    for (const Knockout& each : set.knockouts) {
        const Verdict verdict = judged(set, {best(set)}, {each.key});
        CHECK(verdict.stars == 0);
        CHECK(verdict.band == 5);
        CHECK_FALSE(verdict.potentialFive);
        CHECK(verdict.knockouts == std::vector<QString>{each.key});
        CHECK(verdictSentence(verdict.reasons.front()).contains(each.label));
    }
    CHECK(judged(set, {MemberScores{vs("A"), {}}}, {set.knockouts.front().key}).stars == 0); // below 50 too
    CHECK(judged(set, {best(set)}, {vs("head-99")}).stars == 0); // a key of an older sheet
}

TEST_CASE("verdict: set 16 of QD26 stops by itself at a zero in a sensory criterion")
{
    const CriteriaSet& water = theSheet("QD26", 16);
    CHECK(judged(water, {best(water)}).knockouts.empty());
    for (const char* code : {"6.1", "6.2", "6.3", "6.4"}) {
        MemberScores scores = best(water);
        scores.points[QLatin1String(code)] = 0;
        const Verdict verdict = judged(water, {scores});
        CHECK(verdict.stars == 0);
        CHECK(verdict.knockouts == std::vector<QString>{vs("6-1")});
        CHECK(verdictSentence(verdict.reasons.front()).contains(QLatin1String(code)));
        CHECK(judged(water, {scores, best(water)}).knockouts.empty()); // the mean is above zero
        scores.points.remove(QLatin1String(code));
        CHECK(judged(water, {scores}).stars == 0);
    }
    MemberScores elsewhere = best(water);
    elsewhere.points[vs("7")] = 0;
    CHECK(judged(water, {elsewhere}).knockouts.empty());
    const CriteriaSet& earlier = theSheet("QD148", 16);
    MemberScores scores = best(earlier);
    scores.points[vs("6a")] = 0;
    CHECK(judged(earlier, {scores}).knockouts.empty()); // the older sheet has no such rule
}

TEST_CASE("verdict: three-level sheets count every leaf once")
{
    const struct
    {
        const char* family;
        int number, total;
    } rows[] = {{"QD26", 11, 100}, {"QD26", 13, 100}, {"QD148", 11, 97},
                {"QD148", 12, 97}, {"QD148", 13, 98}, {"QD148", 7, 99}};
    for (const auto& row : rows) {
        INFO(row.family << ' ' << row.number);
        const CriteriaSet& set = theSheet(row.family, row.number);
        const Verdict verdict = judged(set, {best(set)});
        CHECK(verdict.total.sum == row.total);
        CHECK(verdict.a.sum == 40);
        CHECK(verdict.b.sum == 25);
        CHECK(verdict.c.sum == row.total - 65);
        CHECK(verdict.stars == 5);
        CHECK(verdict.unmet.empty());
    }
}

TEST_CASE("verdict: every sheet of both families gives 5 stars at its best and 1 with nothing")
{
    for (const QString& family : theBook().families())
        for (const int number : theBook().sheetNumbers(family)) {
            INFO(family.toStdString() << ' ' << number);
            const CriteriaSet& set = *theBook().sheet(family, number);
            for (const QChar sheetCase :
                 set.hasCases() ? std::vector<QChar>{u'A', u'B'} : std::vector<QChar>{QChar()}) {
                CHECK(judged(set, {best(set, sheetCase)}, {}, sheetCase).stars == 5);
                const Verdict nothing = judged(set, {MemberScores{}}, {}, sheetCase);
                CHECK(nothing.band == 1);
                CHECK(nothing.stars == (nothing.knockouts.empty() ? 1 : 0));
            }
        }
}

TEST_CASE("verdict: set 7 keeps 3 stars without its 4-star minimum and none without its 3-star one")
{
    for (const char* family : {"QD148", "QD26"}) {
        const CriteriaSet& set = theSheet(family, 7);
        for (const Criterion* criterion : set.scored())
            for (const int star : {3, 4, 5}) {
                const auto needed = criterion->minimumFor(star, {});
                if (!needed) continue;
                MemberScores scores = best(set);
                // The best option that misses this minimum, so that lower ones may still hold.
                int missed = 0;
                for (const CriterionOption& option : criterion->options)
                    if (option.points < *needed) missed = std::max(missed, option.points);
                scores.points[criterion->code] = missed;
                const Verdict verdict = judged(set, {scores});
                INFO(family << ' ' << criterion->code.toStdString() << ' ' << star);
                REQUIRE(verdict.band >= 4);
                int expected = star == 3 ? 0 : star - 1;
                for (const int lower : {3, 4})
                    if (const auto least = criterion->minimumFor(lower, {}); lower < star && least && missed < *least)
                        expected = std::min(expected, lower == 3 ? 0 : lower - 1);
                CHECK(verdict.stars == std::min(expected, verdict.band));
            }
    }
}

TEST_CASE("verdict: set 26 judges the case chosen")
{
    for (const char* family : {"QD148", "QD26"}) {
        const CriteriaSet& set = theSheet(family, 26);
        const Verdict a = judged(set, {best(set, u'A')}, {}, u'A');
        const Verdict b = judged(set, {best(set, u'B')}, {}, u'B');
        CHECK(a.total.sum == 100);
        CHECK(b.total.sum == 100);
    }
    const CriteriaSet& set = theSheet("QD26", 26);
    MemberScores scores = best(set, u'A');
    scores.points[vs("3.5")] = 0;
    CHECK(judged(set, {scores}, {}, u'A').stars == 0);
    scores.points[vs("3.5")] = 1;
    CHECK(judged(set, {scores}, {}, u'A').stars == 3);
}

TEST_CASE("verdict: QĐ 1489 judges by the sheets of QĐ 148")
{
    const RuleSet& rules = *theBook().find(vs("QD1489"));
    const CriteriaSet& set = *theBook().sheet(rules, 11);
    CHECK(set.sheets == vs("QD148"));
    CHECK(judge(rules, set, rules.council, {best(set)}).stars == 5);
}

TEST_CASE("verdict: nobody scored")
{
    const Verdict verdict = judged(theSheet("QD26", 1), {});
    CHECK(verdict.stars == 0);
    CHECK(verdict.total.sum == 0);
    CHECK(verdict.total.count == 1);
    CHECK(verdict.reasons.empty());
    CHECK(verdict.unmet.empty());
}

TEST_CASE("verdict: final scores of old rounds by the band alone")
{
    const RuleSet& rules = *theBook().find(vs("QD1048"));
    const struct
    {
        int total, stars;
    } rows[] = {{70900, 4}, {64000, 3}, {69999, 3}, {70000, 4}, {90000, 5}, {89995, 4},
                {50000, 3}, {49999, 2}, {30000, 2}, {29999, 1}, {0, 1},     {100000, 5}};
    for (const auto& row : rows) {
        CHECK(judgeFinalScores(rules, {}, {}, {}, row.total).stars == row.stars);
        CHECK(judgeFinalScores(rules, {}, {}, {}, row.total).total.thousandths() == row.total);
    }
    CHECK_FALSE(hasReason(judgeFinalScores(rules, 30000, 20000, 20900, 70900), "verdictPartsNotTotal"));
    CHECK(hasReason(judgeFinalScores(rules, 30000, 20000, 20000, 70900), "verdictPartsNotTotal"));
    CHECK(hasReason(judgeFinalScores(rules, 36000, 20000, 20000, 76000), "verdictPartTooHigh"));
    CHECK_FALSE(hasReason(judgeFinalScores(rules, 35000, {}, {}, 76000), "verdictPartsNotTotal"));
    CHECK(hasReason(judgeFinalScores(*theBook().find(vs("QD148")), {}, {}, {}, 70000), "verdictByBandAlone"));
}

TEST_CASE("verdict: every reason has a sentence, and what stands in it is not read as a place")
{
    CHECK(verdictSentence({Severity::Error, {}, vs("verdictKnockout"), {vs("50%1 hoặc 100%")}, {}}) ==
          vs("Hồ sơ bị loại: 50%1 hoặc 100%."));
    CHECK(verdictSentence({Severity::Error, {}, vs("required"), {}, {}}).isEmpty());
    const CriteriaSet& water = theSheet("QD26", 16);
    CouncilRules byMember;
    byMember.minimaByMember = true;
    for (const Verdict& verdict :
         {judged(water, {best(water)}), judged(water, {MemberScores{}}),
          judged(water, {best(water), MemberScores{}}, {vs("head-1")}),
          judged(theSheet("QD26", 1), {best(theSheet("QD26", 1)), MemberScores{}}, {}, {}, byMember),
          judgeFinalScores(*theBook().find(vs("QD148")), 41000, 0, 0, 95000)})
        for (const Finding& reason : verdict.reasons) {
            INFO(reason.code.toStdString());
            const QString sentence = verdictSentence(reason);
            CHECK(sentence.endsWith(u'.'));
            CHECK_FALSE(sentence.contains(QLatin1String("%1")));
        }
}

TEST_CASE("verdict: what is out has no rank in its reasons")
{
    const CriteriaSet& water = theSheet("QD26", 16);
    const Verdict verdict = judged(water, {MemberScores{}});
    CHECK(verdict.stars == 0);
    CHECK(hasReason(verdict, "verdictOut"));
    CHECK(hasReason(verdict, "verdictBand"));
    CHECK_FALSE(hasReason(verdict, "verdictBelow"));
}
