#include "ui/session/job_wait.h"

#include "ui/kit/progress_dialog.h"
#include "ui/session/session.h"

#include <QEventLoop>
#include <QThreadPool>
#include <QTimer>

namespace ocop {
namespace {

constexpr int silence = 300; ///< milliseconds before the window says that it waits
constexpr int glance = 100; ///< milliseconds between two looks at how far the work is

void waitForEnd(Job& job, QWidget* parent, const QString& words)
{
    QEventLoop loop;
    QObject::connect(&job, &Job::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(silence, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents); // a second Enter must not begin the same again
    if (job.outcome() != Job::Outcome::Running) return;
    ProgressDialog dialog(words, parent);
    QObject::connect(&dialog, &ProgressDialog::stopRequested, &job, &Job::stop);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &dialog, [&] { dialog.setShare(job.progress().share()); });
    timer.start(glance);
    dialog.open();
    loop.exec();
}

} // namespace

bool waitForJob(Session& session, QWidget* parent, const QString& words, const Job::Work& work, Job::Basis basis)
{
    for (;;) {
        Job job(session, work, basis);
        waitForEnd(job, parent, words);
        if (job.outcome() == Job::Outcome::Running) { // the program is being closed: what the work uses must stay
            job.stop();
            session.jobs().waitForDone();
            return false;
        }
        if (job.error()) throw *job.error();
        if (job.outcome() != Job::Outcome::Outdated) return job.outcome() == Job::Outcome::Delivered;
    }
}

} // namespace ocop
