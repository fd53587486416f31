#pragma once

#include "core/exchange/hall/paste_plan.h"

namespace ocop {

/// Goes through the rows of a list and settles what each does; a kind of list says how.
class LinePlanner
{
public:
    virtual ~LinePlanner() = default;
    PastePlan plan(const Sheet& sheet, const PasteChoices& choices);

protected:
    LinePlanner(PasteKind kind, const PasteSource& source, TradeEventId event = {})
        : m_kind(kind), m_source(source), m_event(event)
    {
    }

    const PasteSource& source() const { return m_source; }
    TradeEventId event() const { return m_event; }
    /// Whether a text names somebody of the register whom such a list is about.
    virtual bool isKnown(const QString& text) const = 0;
    /// The lines before it stand in the plan.
    virtual void settle(PastedLine& line, PastePlan& plan, const PasteChoices& choices) = 0;

private:
    PasteKind m_kind;
    const PasteSource& m_source;
    TradeEventId m_event;
};

} // namespace ocop
