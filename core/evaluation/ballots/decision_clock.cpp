#include "core/evaluation/ballots/decision_clock.h"

#include "core/base/dates.h"

namespace ocop {

std::optional<DecisionClock> decisionClock(const Application& application, std::span<const ApplicationStep> steps,
                                           const RuleSet& rules)
{
    if (application.kind != Origin::Renewal || rules.decisionDays <= 0) return std::nullopt;
    QDate full;
    for (const ApplicationStep& step : steps) {
        if (step.state < ApplicationState::Ready)
            full = {};
        else if (step.state == ApplicationState::Ready && !full.isValid()) // out of a round again: full all the time
            full = step.day;
    }
    if (!full.isValid()) return std::nullopt;
    return DecisionClock{full, full.addDays(rules.decisionDays), rules.decisionDays};
}

Findings checkDecisionClock(const Application& application, std::span<const ApplicationStep> steps,
                            const RuleSet& rules, QDate today)
{
    const auto clock = decisionClock(application, steps, rules);
    if (!clock || application.state == ApplicationState::Cancelled) return {};
    const QLatin1String field = Application::Field::decidedOn;
    const QString days = QString::number(clock->days);
    if (application.starsDecided) {
        if (!application.decidedOn.isValid() || application.decidedOn <= clock->due) return {};
        return {{Severity::Warning,
                 field,
                 QStringLiteral("decidedLate"),
                 {formatDate(clock->due), days, formatDate(clock->fullOn)}}};
    }
    if (!isOpen(application.state)) return {};
    if (today > clock->due)
        return {{Severity::Warning,
                 field,
                 QStringLiteral("decisionOverdue"),
                 {formatDate(clock->due), days, formatDate(clock->fullOn), QString::number(clock->due.daysTo(today))}}};
    return {{Severity::Note,
             field,
             QStringLiteral("decisionDue"),
             {formatDate(clock->due), days, formatDate(clock->fullOn), QString::number(today.daysTo(clock->due))}}};
}

} // namespace ocop
