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

/// Asks in dialogs, or whoever was given instead: what is made with it keeps asking the right one.
class DeskAsk : public Ask
{
public:
    /// `ask` stays the caller's; null returns to dialogs.
    void give(Ask* ask) { m_given = ask; }
    int choose(QWidget* parent, const QString& question, const QString& detail, const QStringList& verbs) override;

private:
    Ask* m_given = nullptr;
};

} // namespace ocop
