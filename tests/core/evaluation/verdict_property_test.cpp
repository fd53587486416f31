// What must hold for any scores of any sheet.
#include "core/evaluation/verdict.h"

#include <catch2/catch.hpp>

#include <random>

using namespace ocop;

TEST_CASE("verdict: raising a point never lowers the star (random sheets, fixed seed)")
{
    const RuleBook book = RuleBook::load();
    std::mt19937 dice(20260522);
    const auto roll = [&](size_t faces) { return size_t(dice() % faces); };
    const QStringList families = book.families();
    CouncilRules byMember;
    byMember.minimaByMember = true;
    int raised = 0, climbed = 0;
    for (int round = 0; round < 6000; ++round) {
        const CriteriaSet& set = *book.sheet(families.at(int(roll(2))), int(roll(26)) + 1);
        const QChar sheetCase = set.hasCases() ? QChar(roll(2) ? u'A' : u'B') : QChar();
        const auto scored = set.scored();
        const size_t mood = roll(4); // how often the best option is taken
        std::vector<MemberScores> members(1 + roll(5));
        for (MemberScores& member : members)
            for (const Criterion* criterion : scored) {
                const auto options = criterion->optionsOf(sheetCase);
                const bool good = roll(4) <= mood;
                member.points[criterion->code] = good ? options.back()->points : options[roll(options.size())]->points;
            }
        const CouncilRules council = roll(2) ? byMember : CouncilRules{};
        const Verdict before = judge(*book.find(set.sheets), set, council, members, {}, sheetCase);
        const Criterion* criterion = scored[roll(scored.size())];
        int& now = members[roll(members.size())].points[criterion->code];
        int next = now;
        for (const CriterionOption* option : criterion->optionsOf(sheetCase))
            if (option->points > now && (next == now || option->points < next)) next = option->points;
        if (next == now) continue;
        now = next;
        ++raised;
        const Verdict after = judge(*book.find(set.sheets), set, council, members, {}, sheetCase);
        // 1 and 2 stars are not recognition; a product that comes to 50 points without its minima is no lower than 2 stars.
        const auto place = [](const Verdict& verdict) {
            return std::max(verdict.stars, verdict.knockouts.empty() ? std::min(verdict.band, 2) : 0);
        };
        INFO(set.sheets.toStdString() << ' ' << set.number << ' ' << criterion->code.toStdString());
        REQUIRE(place(after) >= place(before));
        REQUIRE(after.band >= before.band);
        REQUIRE(after.unmet.size() <= before.unmet.size());
        climbed += place(after) > place(before);
    }
    CHECK(raised > 1000);
    CHECK(climbed > 5);
}
