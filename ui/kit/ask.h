#pragma once

#include <QString>
#include <QStringList>

#include <memory>

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

/// Questions as dialogs.
std::unique_ptr<Ask> dialogAsk();

} // namespace ocop
