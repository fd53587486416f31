#include "ui/paper/paper_source.h"

#include "core/reports/papers/standard_templates.h"
#include "core/storage/attachment_store.h"

namespace ocop {

ReportSource paperSource(Register& book, const DayFacts& facts)
{
    const OfficeState& state = facts.state();
    return {facts.snapshot(),
            book.units(),
            book.groups(),
            officeSettings(state.settings),
            facts.expiringDays(),
            state.settings.value(settings::sample) == QLatin1String("1"),
            [&book](ProductId id) { return photoFile(book.attachments(), book.database(), id); },
            listed(state.standards),
            &state.reminders,
            state.rules.get(),
            [&book](TemplateKind kind) { return templateBody(book.templates(), kind); },
            &state.promotion};
}

} // namespace ocop
