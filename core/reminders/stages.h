#pragma once

#include "core/certification/certificate.h"
#include "core/evaluation/rule_book.h"
#include "core/reminders/reminder_stores.h"

namespace ocop {

/// The steps on a certificate's way to its last valid day and past it, in that order.
enum class Stage {
    Plan, ///< think of the renewal
    WindowOpens, ///< first day a renewal may be filed (QĐ 26/2026 art. 7.6a)
    HalfWindow,
    LastFilingDay, ///< last day a renewal may be filed
    Quarter,
    TwoMonths,
    LetterDue, ///< the notice has to be written
    LegalLine, ///< last day for the notice in writing (QĐ 148/QĐ-TTg)
    LastWeek,
    LastDay, ///< the last valid day itself
    LogoStop, ///< the mark may not be used any more
    MonthAfter ///< look whether it is still used; renew or withdraw
};

template <>
struct EnumCodes<Stage>
{
    static constexpr std::pair<Stage, const char*> all[] = {{Stage::Plan, "plan"},
                                                            {Stage::WindowOpens, "windowOpens"},
                                                            {Stage::HalfWindow, "halfWindow"},
                                                            {Stage::LastFilingDay, "lastFilingDay"},
                                                            {Stage::Quarter, "quarter"},
                                                            {Stage::TwoMonths, "twoMonths"},
                                                            {Stage::LetterDue, "letterDue"},
                                                            {Stage::LegalLine, "legalLine"},
                                                            {Stage::LastWeek, "lastWeek"},
                                                            {Stage::LastDay, "lastDay"},
                                                            {Stage::LogoStop, "logoStop"},
                                                            {Stage::MonthAfter, "monthAfter"}};
};

/// When a stage comes under a rule set.
struct StageRule
{
    Stage stage = Stage::Plan;
    int days = 0; ///< before the last valid day; after it when negative
    bool used = true;

    bool operator==(const StageRule&) const = default;
};

/// A stage of one certificate.
struct StageDay
{
    Stage stage = Stage::Plan;
    int days = 0;
    QDate day; ///< by the calendar
    QDate shown; ///< the same, or the working day before it

    bool operator==(const StageDay&) const = default;
};

/// Whether the stage belongs to the filing of a renewal, which an extension does not move (QĐ 26/2026 art. 7.6a, 12.3).
inline bool isOfRenewal(Stage stage) { return stage <= Stage::LastFilingDay; }

/// The stages a rule set has by itself: those of its filing window only where it has one.
std::vector<StageRule> standardStages(const RuleSet& rules);
/// The stages as the office has set them, in the order of the enum.
std::vector<StageRule> stagesUnder(const RuleSet& rules, const std::vector<StageSetting>& settings);
/// What is wrong with stages as typed: out of order, or the letter due after the legal line. `field` is the stage's code.
Findings validate(const std::vector<StageRule>& stages);

/// By which rules certificates are looked after: the stages of every rule set and the days offices work.
class ReminderRules
{
public:
    ReminderRules(const RuleBook& rules, const std::vector<StageSetting>& stages, const std::vector<OfficeDay>& days);
    static ReminderRules load(Register& book);

    const WorkCalendar& calendar() const { return m_calendar; }
    /// The stages of the rule set in force on the day.
    const std::vector<StageRule>& stagesOn(QDate day) const;
    const RuleSet& rulesOn(QDate day) const { return m_rules->on(day); }
    QStringList citedOn(QDate day) const { return m_rules->citedOn(day); }
    /// Whether a decree wants the notice in writing on the day (QĐ 148/QĐ-TTg, until it lapses on 21/7/2026); otherwise
    /// the notice is the office's own rule.
    bool noticeIsLaw(QDate day) const;
    /// The used stages of a certificate that ends on `lastDay`, looked at on `asOf`, by the day shown.
    std::vector<StageDay> daysOf(QDate lastDay, QDate asOf) const;
    /// The same of one that may have been extended: its filing window stays that of its own 36 months.
    std::vector<StageDay> daysOf(const Certificate& certificate, QDate asOf) const;
    /// A stage of a certificate that ends on the day, and of one that may have been extended: the one place that knows
    /// which stages an extension moves.
    StageDay placed(const StageRule& rule, QDate lastDay) const;
    StageDay placed(const StageRule& rule, const Certificate& certificate) const;
    /// One of them; its shown day is invalid where the stage is not used.
    StageDay dayOf(Stage stage, QDate lastDay, QDate asOf) const;

private:
    const RuleBook* m_rules;
    WorkCalendar m_calendar;
    std::map<QString, std::vector<StageRule>> m_stages;
};

} // namespace ocop
