#pragma once

#include "ui/kit/ask.h"

#include <QStringList>

namespace ocop::test {

/// Answers questions by verb from a list, and remembers what was asked. In force while it lives.
class ScriptedAsk : public Ask
{
public:
    explicit ScriptedAsk(QStringList verbs = {}) : m_verbs(std::move(verbs)) { useAsk(this); }
    ~ScriptedAsk() override { useAsk(nullptr); }

    int choose(QWidget*, const QString& question, const QString& detail, const QStringList& verbs) override
    {
        asked << question;
        details << detail;
        offered << verbs;
        const QString verb = m_verbs.isEmpty() ? verbs.last() : m_verbs.takeFirst();
        const int index = int(verbs.indexOf(verb));
        return index < 0 ? int(verbs.size()) - 1 : index;
    }

    void answer(const QString& verb) { m_verbs << verb; }

    QStringList asked;
    QStringList details;
    QList<QStringList> offered;

private:
    QStringList m_verbs;
};

} // namespace ocop::test
