#pragma once

#include "ui/promotion/owned_part.h"
#include "ui/promotion/promotion_forms.h"

namespace ocop {

/// The tasks of an event's conclusion: one by one in the form, or several pasted or typed at once (Ctrl+V).
class TasksPart : public OwnedPart<EventTask, EventTaskForm>
{
public:
    TasksPart(Session& session, const Words& words, ListColumns<EventTask> columns, Of of, Name name, QWidget* parent);

    /// Opens the window for several, with what was copied.
    void addSeveral(const QString& text);

protected:
    std::function<void()> actOf(const QKeyEvent& key) override;
};

} // namespace ocop
