#pragma once

#include "core/storage/file/journal.h"
#include "core/storage/file/register_guard.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace ocop {

class Session;

/// Looks after the file of the register a window has open, off the window's thread: when nothing was written for a moment
/// it brings the journal into the file, so that the file alone is the truth; it renews the lease of a shared folder; and
/// it sees when the file is moved, deleted or replaced, or its disk goes away. Nothing is written then.
class RegisterWatch : public QObject
{
    Q_OBJECT

public:
    explicit RegisterWatch(Session& session, QObject* parent = nullptr);
    /// Settles the file.
    ~RegisterWatch() override;

    const FileFate& fate() const { return m_fate; }
    /// False when only another start of the program can open what lies at the path now.
    bool mayReopen() const { return m_mayReopen; }
    /// Looks now, as the timer does.
    void look();
    /// Waits until a look that has begun is done and taken up.
    void finishLook();
    /// Everything stands in the file when this returns: before the program ends.
    void settle();

Q_SIGNALS:
    void fateChanged();

private:
    void beginAnew();
    void takeUp(const std::weak_ptr<RegisterGuard>& looked, const FileFate& fate);
    void rescueJournal();

    Session& m_session;
    std::shared_ptr<RegisterGuard> m_guard;
    FileFate m_fate;
    bool m_mayReopen = true;
    JournalState m_journal; ///< at the last look: folded when it is the same at the next
    int m_looks = 0;
    bool m_busy = false;
    QThreadPool m_thread;
};

} // namespace ocop
