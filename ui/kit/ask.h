#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace ocop {

/// Asks the person to decide. Answers are verbs ("Save", "Discard changes"), never yes or no; tests put a script
/// in its place.
class Ask
{
public:
    virtual ~Ask() = default;

    /// Index of the verb chosen. The first is the main answer; the last one changes nothing and is what Esc means.
    virtual int choose(QWidget* parent, const QString& question, const QString& detail, const QStringList& verbs) = 0;
};

/// The Ask in force: real dialogs unless useAsk() gave another.
Ask& asker();
/// Makes `ask` answer every question; null returns to real dialogs. `ask` stays the caller's.
void useAsk(Ask* ask);

} // namespace ocop
