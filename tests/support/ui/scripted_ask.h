#pragma once

#include "ui/kit/ask.h"
#include "ui/session/session.h"

#include <QPointer>
#include <QStringList>

namespace ocop::test {

/// Answers questions by verb from a list, and remembers what was asked. With a session it is in force there while it
/// lives.
class ScriptedAsk : public Ask
{
public:
    ScriptedAsk() = default;
    explicit ScriptedAsk(Session& session, QStringList verbs = {}) : m_session(&session), m_verbs(std::move(verbs))
    {
        session.setAsk(this);
    }
    ~ScriptedAsk() override
    {
        if (m_session) m_session->setAsk(nullptr);
    }
    Q_DISABLE_COPY_MOVE(ScriptedAsk)

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
    /// As if nothing had been asked, with nothing to answer.
    void forget()
    {
        asked.clear();
        details.clear();
        offered.clear();
        m_verbs.clear();
    }

    QStringList asked;
    QStringList details;
    QList<QStringList> offered;

private:
    QPointer<Session> m_session;
    QStringList m_verbs;
};

} // namespace ocop::test
