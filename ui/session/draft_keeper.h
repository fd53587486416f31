#pragma once

#include "ui/session/draft.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace ocop {

class DraftFile;
class Session;

/// Keeps what was typed and is not in the register: whatever ends the program, it is offered when the register is opened
/// again. Lists and forms tell what is typed in them; the keeper asks often.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    using Gather = std::function<std::vector<Draft>()>;

    explicit DraftKeeper(Session& session);
    ~DraftKeeper() override;

    /// `gather` gives what is typed in `owner` and not written. What it gave last is kept when `owner` goes.
    void watch(QObject* owner, Gather gather);
    /// The person decided about what is typed in `owner`: it is closing and nothing of it is kept.
    void forget(QObject* owner);
    /// Something typed whose place is not open.
    void keep(const Draft& draft);

    /// Typed just now, in lists and forms that are open.
    std::vector<Draft> live();
    /// From before, waiting for the person.
    const std::vector<Draft>& kept() const { return m_kept; }
    void drop(const Draft& draft);
    /// Asks the list it is typed in to give it up: what is stored stands there again.
    void giveUp(const Draft& draft) { Q_EMIT givenUp(draft); }
    /// Asks the list it is typed in to make its cell the current one.
    void pointAt(const Draft& draft) { Q_EMIT pointedAt(draft); }

    /// Its text is to go back to where it was typed: the place, when it opens or is open already, takes it.
    void reopen(const Draft& draft);
    /// For a place: what is to go back into it. It is the place's from now on.
    std::vector<Draft> takeReopened(const QString& place, const std::optional<RecordRef>& record = {});
    /// What was reopened and no place took.
    std::vector<Draft> takeUntaken();

    /// Writes down what is typed now; does so by itself twice a second.
    void flush();

Q_SIGNALS:
    /// The list of those kept is another.
    void changed();
    void reopened();
    void givenUp(const ocop::Draft& draft);
    void pointedAt(const ocop::Draft& draft);

private:
    void leave();
    void enter();
    std::vector<Draft> all();
    /// The same with the time each was seen first.
    std::vector<Draft> timed(std::vector<Draft> typed);

    struct Source
    {
        QObject* owner;
        Gather gather;
        std::vector<Draft> last; ///< what it gave
    };

    void keepOf(QObject* owner);

    Session& m_session;
    std::vector<Source> m_sources;
    std::vector<Draft> m_kept;
    std::vector<Draft> m_reopened;
    std::vector<Draft> m_seen; ///< what was typed at the last look
    std::unique_ptr<DraftFile> m_file;
    QTimer m_timer;
};

} // namespace ocop
