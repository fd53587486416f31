#include "ui/session/register_watch.h"

#include "core/base/error.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QTimer>

namespace ocop {
namespace {

constexpr int watchMilliseconds =
    700; ///< a journal is folded at the second look after the last change: within two seconds
constexpr int looksPerRenewal = Lease::renewSeconds * 1000 / watchMilliseconds;

} // namespace

RegisterWatch::RegisterWatch(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    m_thread.setMaxThreadCount(1);
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &RegisterWatch::look);
    timer->start(watchMilliseconds);
    connect(&m_session, &Session::opened, this, &RegisterWatch::beginAnew);
    beginAnew();
}

RegisterWatch::~RegisterWatch() { settle(); }

void RegisterWatch::beginAnew()
{
    m_guard = m_session.isOpen() ? m_session.book().database().guard() : nullptr;
    m_journal = {};
    const bool wasAway = m_fate.kind != FileFate::Kind::There;
    m_fate = {};
    m_mayReopen = true;
    if (wasAway) Q_EMIT fateChanged();
}

void RegisterWatch::look()
{
    if (!m_guard || m_busy) return;
    m_busy = true;
    const bool renews = ++m_looks % looksPerRenewal == 0;
    m_thread.start([this, guard = m_guard, journal = m_journal, renews] {
        const FileFate fate = guard->look();
        JournalState now;
        if (fate.kind == FileFate::Kind::There && guard->access().mayWrite()) {
            now = JournalState::of(guard->path());
            if (now.bytes > 0 && now == journal) foldJournalOf(*guard);
            if (renews && guard->lease()) guard->lease()->renew();
        }
        // The destructor waits for this thread.
        QMetaObject::invokeMethod(
            this,
            [this, fate, now, looked = std::weak_ptr(guard)] {
                m_busy = false;
                m_journal = now;
                takeUp(looked, fate);
            },
            Qt::QueuedConnection);
    });
}

void RegisterWatch::finishLook()
{
    m_thread.waitForDone();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

void RegisterWatch::takeUp(const std::weak_ptr<RegisterGuard>& looked, const FileFate& fate)
{
    if (looked.lock() != m_guard) return; // another register was opened meanwhile
    if (fate.kind == m_fate.kind && fate.path == m_fate.path) return;
    m_fate = fate;
    if (fate.kind == FileFate::Kind::Moved) rescueJournal();
    // Pages of this register must not be brought into another.
    if (fate.kind == FileFate::Kind::Overwritten) m_mayReopen = m_session.book().database().giveUpJournal();
    Q_EMIT fateChanged();
    m_session.setFileAway(fate.kind != FileFate::Kind::There);
}

void RegisterWatch::rescueJournal()
{
    // The last changes may still stand in the journal that was left behind. Whoever else opened the moved file made a
    // journal of its own; then nothing more is written into it.
    if (!QFileInfo::exists(m_fate.path + QStringLiteral("-wal"))) m_session.book().database().foldJournal();
}

void RegisterWatch::settle()
{
    m_thread.waitForDone();
    if (!m_session.isOpen() || !m_guard || m_session.book().database().guard() != m_guard) return;
    const FileFate fate = m_guard->look();
    if (fate.kind == FileFate::Kind::There && m_guard->access().mayWrite()) m_session.book().database().foldJournal();
}

} // namespace ocop
