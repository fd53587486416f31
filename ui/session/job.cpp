#include "ui/session/job.h"

#include "core/base/error.h"
#include "core/office/open_register.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <chrono>
#include <utility>

namespace ocop {

JobDesk::JobDesk(Database::Door door, std::shared_ptr<const OfficeState> state, std::shared_ptr<Progress> progress)
    : m_door(std::move(door)), m_state(std::move(state)), m_progress(std::move(progress))
{
}

Register& JobDesk::book()
{
    if (!m_book) m_book = joinRegister(m_door);
    return *m_book;
}

Job::Job(Session& session, Work work, Basis basis, QObject* parent)
    : QObject(parent), m_session(session), m_basis(basis), m_version(session.version())
{
    m_tray->job = this;
    connect(&session, &Session::opened, this, &Job::stop); // its register is no longer the one at hand
    session.jobs().start([work = std::move(work), tray = m_tray, progress = m_progress,
                          door = session.isOpen() ? session.book().database().door() : Database::Door(),
                          state = session.holdState()]() mutable {
        Delivery delivery;
        std::optional<Error> error;
        Outcome outcome = Outcome::Stopped;
        {
            JobDesk desk(door, std::move(state), progress);
            outcome = run(work, desk, delivery, error);
            work = nullptr; // what it held goes with this thread's connection
        }
        const std::scoped_lock lock(tray->mutex);
        if (!tray->job) return;
        QMetaObject::invokeMethod(
            tray->job, [job = tray->job, outcome, delivery, error] { job->end(outcome, delivery, error); },
            Qt::QueuedConnection);
        tray->isOver = true;
        tray->over.notify_all();
    });
}

Job::~Job()
{
    m_progress->stop();
    const std::scoped_lock lock(m_tray->mutex);
    m_tray->job = nullptr;
}

void Job::stop() { m_progress->stop(); }

bool Job::waitBriefly(int milliseconds)
{
    std::unique_lock lock(m_tray->mutex);
    m_tray->over.wait_for(lock, std::chrono::milliseconds(milliseconds), [this] { return m_tray->isOver; });
    const bool isOver = m_tray->isOver;
    lock.unlock();
    if (isOver) QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    return isOver;
}

Job::Outcome Job::run(const Work& work, JobDesk& desk, Delivery& delivery, std::optional<Error>& error)
{
    try {
        delivery = work(desk);
        return Outcome::Delivered;
    } catch (const Stopped&) {
        return Outcome::Stopped;
    } catch (const Error& trouble) {
        error = trouble;
    } catch (const std::exception& trouble) { // no memory: nobody above to catch it on this thread
        error = Error(ErrorKind::Internal, QString::fromUtf8(trouble.what()));
    }
    return Outcome::Failed;
}

void Job::end(Outcome outcome, const Delivery& delivery, const std::optional<Error>& error)
{
    m_error = error;
    m_outcome = outcome;
    if (outcome == Outcome::Delivered) {
        const bool moved = m_basis == Basis::ThisVersion && m_session.version() != m_version;
        if (m_progress->isStopping() && m_basis == Basis::ThisVersion)
            m_outcome = Outcome::Stopped;
        else if (moved)
            m_outcome = Outcome::Outdated;
        else if (delivery)
            delivery();
    }
    Q_EMIT finished();
}

} // namespace ocop
