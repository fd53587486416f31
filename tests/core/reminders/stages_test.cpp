#include "core/reminders/stages.h"

#include "tests/support/finding_support.h"

#include <catch2/catch.hpp>

using namespace ocop;
using test::codesOf;

namespace {

StageRule& ruleOf(std::vector<StageRule>& stages, Stage stage)
{
    return *std::find_if(stages.begin(), stages.end(), [&](const StageRule& each) { return each.stage == stage; });
}

} // namespace

TEST_CASE("every decree's own stages are in order, each once, and right as they are", "[stages]")
{
    const RuleBook book = RuleBook::load();
    for (const RuleSet& rules : book.all()) {
        INFO(rules.code.toStdString());
        std::vector<StageRule> stages = standardStages(rules);
        REQUIRE(stages.size() == std::size(EnumCodes<Stage>::all));
        for (size_t i = 0; i < stages.size(); ++i) CHECK(stages[i].stage == EnumCodes<Stage>::all[i].first);
        CHECK(validate(stages).empty());
        const bool window = rules.filingOpensDays > 0;
        CHECK(ruleOf(stages, Stage::WindowOpens).used == window);
        CHECK(ruleOf(stages, Stage::LastFilingDay).used == window);
        if (window) CHECK(ruleOf(stages, Stage::LastFilingDay).days == rules.filingClosesDays);
        CHECK(ruleOf(stages, Stage::LetterDue).days > ruleOf(stages, Stage::LegalLine).days);
    }
}

TEST_CASE("the office's settings change the stages of their decree only", "[stages]")
{
    const RuleBook book = RuleBook::load();
    StageSetting setting;
    setting.ruleSet = QStringLiteral("QD26");
    setting.stage = codeOf(Stage::Quarter);
    setting.days = 100;
    std::vector<StageRule> changed = stagesUnder(*book.find(QStringLiteral("QD26")), {setting});
    CHECK(ruleOf(changed, Stage::Quarter).days == 100);
    CHECK(stagesUnder(*book.find(QStringLiteral("QD148")), {setting}) ==
          standardStages(*book.find(QStringLiteral("QD148"))));
    setting.deleted = true;
    CHECK(stagesUnder(*book.find(QStringLiteral("QD26")), {setting}) ==
          standardStages(*book.find(QStringLiteral("QD26"))));
}

TEST_CASE("stages typed wrong are told at their stage", "[stages]")
{
    const RuleBook book = RuleBook::load();
    struct Case
    {
        Stage stage;
        int days;
        bool used;
        const char* code; ///< "" for right
    };
    const Case cases[] = {{Stage::Quarter, 100, true, ""},
                          {Stage::Quarter, 0, false, ""},
                          {Stage::TwoMonths, 90, true, "twoMonths:stageOrder"},
                          {Stage::Plan, 1096, true, "plan:stageRange"},
                          {Stage::Plan, 1095, true, ""},
                          {Stage::MonthAfter, -366, true, "monthAfter:stageRange"},
                          {Stage::LastDay, 1, true, "lastDay:stageLastDay"},
                          {Stage::LegalLine, 30, false, "legalLine:stageNeeded"}};
    for (const Case& each : cases) {
        INFO(codeOf(each.stage).toStdString() << ' ' << each.days);
        std::vector<StageRule> stages = standardStages(*book.find(QStringLiteral("QD26")));
        ruleOf(stages, each.stage).days = each.days;
        ruleOf(stages, each.stage).used = each.used;
        const QStringList expected = qstrlen(each.code) ? QStringList{QLatin1String(each.code)} : QStringList();
        CHECK(codesOf(validate(stages)) == expected);
    }
}

TEST_CASE("a stage on a day off is shown on the working day before; out of order settings are not believed", "[stages]")
{
    const RuleBook book = RuleBook::load();
    const QDate lastDay(2026, 11, 29); // a Sunday
    const ReminderRules rules(book, {}, {});
    const StageDay last = rules.dayOf(Stage::LastDay, lastDay, QDate(2026, 8, 1));
    CHECK(last.day == lastDay);
    CHECK(last.shown == QDate(2026, 11, 27));
    CHECK(rules.daysOf(QDate(), QDate(2026, 8, 1)).empty());

    StageSetting wrong;
    wrong.ruleSet = rules.rulesOn(QDate(2026, 8, 1)).code;
    wrong.stage = codeOf(Stage::TwoMonths);
    wrong.days = 400;
    CHECK(ReminderRules(book, {wrong}, {}).stagesOn(QDate(2026, 8, 1)) == rules.stagesOn(QDate(2026, 8, 1)));
    StageSetting unused = wrong;
    unused.used = false;
    const ReminderRules without(book, {unused}, {});
    CHECK_FALSE(without.dayOf(Stage::TwoMonths, lastDay, QDate(2026, 8, 1)).shown.isValid());
    CHECK(without.daysOf(lastDay, QDate(2026, 8, 1)).size() + 1 == rules.daysOf(lastDay, QDate(2026, 8, 1)).size());
}
