#include "core/exchange/hall/line_planner.h"

namespace ocop {

PastePlan LinePlanner::plan(const Sheet& sheet, const PasteChoices& choices)
{
    PastePlan plan;
    plan.event = m_event;
    plan.kind = m_kind;
    plan.list = readPasted(
        m_kind, sheet, [this](const QString& text) { return isKnown(text); }, choices.columns);
    for (PastedRow& row : plan.list.rows) {
        PastedLine line;
        line.row = std::move(row);
        settle(line, plan, choices);
        plan.lines.push_back(std::move(line));
    }
    plan.list.rows.clear();
    return plan;
}

} // namespace ocop
