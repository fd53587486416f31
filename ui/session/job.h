#pragma once

#include "core/base/progress.h"
#include "core/office/office_state.h"

#include <QObject>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace ocop {

class Session;

/// What long work is done with on its own thread: the register as it was when the work began, and a connection of its own.
class JobDesk
{
public:
    JobDesk(Database::Door door, std::shared_ptr<const OfficeState> state, std::shared_ptr<Progress> progress);

    const OfficeState& state() const { return *m_state; }
    /// For a result that points into it.
    std::shared_ptr<const OfficeState> holdState() const { return m_state; }
    /// Opened when it is asked for first. It is gone with the work: a result must not point into it. Throws Error.
    Register& book();
    Progress& progress() const { return *m_progress; }

private:
    Database::Door m_door;
    std::shared_ptr<const OfficeState> m_state;
    std::shared_ptr<Progress> m_progress;
    std::unique_ptr<Register> m_book;
};

/// Long work beside the window. What comes out of it is taken on the window's thread, unless it was stopped, the job is no
/// more, another register was opened or the register moved on meanwhile: then it is dropped.
class Job : public QObject
{
    Q_OBJECT

public:
    /// What to do with the result, in the window.
    using Delivery = std::function<void()>;
    /// Runs on the other thread; must hold all it needs by value. Throws Error or Stopped.
    using Work = std::function<Delivery(JobDesk&)>;

    enum class Outcome { Running, Delivered, Stopped, Outdated, Failed };
    enum class Basis {
        ThisVersion, ///< the result is about the register as it is: of no use when others wrote meanwhile
        AnyVersion ///< the delivery looks after that itself
    };

    Job(Session& session, Work work, Basis basis = Basis::ThisVersion, QObject* parent = nullptr);
    /// Stops it without waiting for its end.
    ~Job() override;

    void stop();
    /// Holds the window for so long, so that short work needs no words. True when it is over; finished() was told then.
    bool waitBriefly(int milliseconds);
    Outcome outcome() const { return m_outcome; }
    /// What went wrong with a job that failed.
    const std::optional<Error>& error() const { return m_error; }
    const Progress& progress() const { return *m_progress; }

Q_SIGNALS:
    /// It is over, however: outcome() says how.
    void finished();

private:
    /// Where the other thread leaves what it made; it may outlive the job.
    struct Tray
    {
        std::mutex mutex;
        Job* job = nullptr; ///< null when nobody waits any more
        bool isOver = false;
        std::condition_variable over;
    };

    static Outcome run(const Work& work, JobDesk& desk, Delivery& delivery, std::optional<Error>& error);
    void end(Outcome outcome, const Delivery& delivery, const std::optional<Error>& error);

    Session& m_session;
    Basis m_basis;
    ActId m_version;
    std::shared_ptr<Progress> m_progress = std::make_shared<Progress>();
    std::shared_ptr<Tray> m_tray = std::make_shared<Tray>();
    Outcome m_outcome = Outcome::Running;
    std::optional<Error> m_error;
};

} // namespace ocop
