#include "core/reminders/stages.h"

#include "core/register/register.h"
#include "core/reminders/reminder_stores.h"

#include <algorithm>
#include <tuple>

namespace ocop {
namespace {

constexpr int noticeLineDays = 30; ///< QĐ 148/QĐ-TTg; kept as the office's own line where a decree names none

} // namespace

std::vector<StageRule> standardStages(const RuleSet& rules)
{
    const bool window = rules.filingOpensDays > 0;
    const int legal = rules.noticeDays > 0 ? rules.noticeDays : noticeLineDays;
    return {{Stage::Plan, 365},
            {Stage::WindowOpens, rules.renewalOpensDays(), window},
            {Stage::HalfWindow, 150},
            {Stage::LastFilingDay, rules.renewalClosesDays(), window},
            {Stage::Quarter, 90},
            {Stage::TwoMonths, 60},
            {Stage::LetterDue, legal + 15},
            {Stage::LegalLine, legal},
            {Stage::LastWeek, 7},
            {Stage::LastDay, 0},
            {Stage::LogoStop, -1},
            {Stage::MonthAfter, -30}};
}

std::vector<StageRule> stagesUnder(const RuleSet& rules, const std::vector<StageSetting>& settings)
{
    std::vector<StageRule> stages = standardStages(rules);
    for (StageRule& rule : stages)
        for (const StageSetting& each : settings)
            if (!each.deleted && each.ruleSet == rules.code && each.stage == codeOf(rule.stage)) {
                rule.days = each.days;
                rule.used = each.used;
            }
    return stages;
}

Findings validate(const std::vector<StageRule>& stages)
{
    Findings found;
    const StageRule* earlier = nullptr;
    for (const StageRule& rule : stages) {
        const QString field = codeOf(rule.stage);
        if (rule.stage == Stage::LegalLine && !rule.used)
            found.push_back({Severity::Error, field, QStringLiteral("stageNeeded")});
        if (!rule.used) continue;
        if (rule.stage == Stage::LegalLine && rule.days < 1)
            found.push_back({Severity::Error, field, QStringLiteral("stageLegal"), {QString::number(rule.days)}});
        if (rule.days < -365 || rule.days > 1095)
            found.push_back({Severity::Error, field, QStringLiteral("stageRange"), {QString::number(rule.days)}});
        else if (rule.stage == Stage::LastDay && rule.days != 0)
            found.push_back({Severity::Error, field, QStringLiteral("stageLastDay"), {QString::number(rule.days)}});
        else if (earlier && rule.days >= earlier->days)
            found.push_back({Severity::Error,
                             field,
                             QStringLiteral("stageOrder"),
                             {QString::number(rule.days), codeOf(earlier->stage), QString::number(earlier->days)}});
        earlier = &rule;
    }
    return found;
}

ReminderRules::ReminderRules(const RuleBook& rules, const std::vector<StageSetting>& stages,
                             const std::vector<OfficeDay>& days)
    : m_rules(&rules), m_calendar(WorkCalendar::standard())
{
    for (const OfficeDay& each : days)
        if (!each.deleted) m_calendar.set({each.day, each.kind, each.name});
    for (const RuleSet& set : rules.all()) {
        const std::vector<StageRule> own = stagesUnder(set, stages);
        // What another program wrote may be out of order: the program's own stages then stand.
        m_stages[set.code] = validate(own).empty() ? own : standardStages(set);
    }
}

ReminderRules ReminderRules::load(Register& book)
{
    return ReminderRules(book.rules(), book.stores<ReminderStores>().stages.all(),
                         book.stores<ReminderStores>().days.all());
}

const std::vector<StageRule>& ReminderRules::stagesOn(QDate day) const { return m_stages.at(m_rules->on(day).code); }

bool ReminderRules::noticeIsLaw(QDate day) const
{
    return std::any_of(m_rules->all().begin(), m_rules->all().end(), [day](const RuleSet& each) {
        const QDate until = std::max(each.validTo, each.oldDossiersUntil);
        return each.noticeDays > 0 && day >= each.validFrom && (!until.isValid() || day <= until);
    });
}

StageDay ReminderRules::placed(const StageRule& rule, QDate lastDay) const
{
    const QDate day = lastDay.addDays(-rule.days);
    return {rule.stage, rule.days, day, m_calendar.onOrBefore(day)};
}

StageDay ReminderRules::placed(const StageRule& rule, const Certificate& certificate) const
{
    return placed(rule, isOfRenewal(rule.stage) ? certificate.lastValidDay : certificate.endDay());
}

std::vector<StageDay> ReminderRules::daysOf(QDate lastDay, QDate asOf) const
{
    Certificate certificate;
    certificate.lastValidDay = lastDay;
    return daysOf(certificate, asOf);
}

std::vector<StageDay> ReminderRules::daysOf(const Certificate& certificate, QDate asOf) const
{
    std::vector<StageDay> days;
    if (!certificate.endDay().isValid()) return days;
    for (const StageRule& rule : stagesOn(asOf))
        if (rule.used) days.push_back(placed(rule, certificate));
    return days;
}

StageDay ReminderRules::dayOf(Stage stage, QDate lastDay, QDate asOf) const
{
    for (const StageRule& rule : stagesOn(asOf))
        if (rule.stage == stage && rule.used && lastDay.isValid()) return placed(rule, lastDay);
    return {stage, 0, {}, {}};
}

} // namespace ocop
