#include "ui/session/job_bar.h"

#include "ui/kit/theme.h"
#include "ui/session/job.h"

namespace ocop {

constexpr int barParts = 1000; ///< of the bar's length
constexpr int glanceMilliseconds = 100;

JobBar::JobBar(QWidget* parent) : QProgressBar(parent)
{
    setTextVisible(false);
    setFixedHeight(themeOf(this).px(4));
    setAccessibleName(tr("Progress"));
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true); // nothing below it jumps
    setSizePolicy(policy);
    m_glance.setInterval(glanceMilliseconds);
    hide();
}

void JobBar::follow(const Job* job)
{
    m_glance.disconnect(this);
    connect(&m_glance, &QTimer::timeout, this, [this, job] { showShare(job); });
    connect(job, &Job::finished, this, &JobBar::rest);
    connect(job, &QObject::destroyed, this, &JobBar::rest);
    m_glance.start();
}

void JobBar::showShare(const Job* job)
{
    const auto share = job->progress().share();
    setRange(0, share ? barParts : 0);
    if (share) setValue(int(*share * barParts));
    show();
}

void JobBar::rest()
{
    m_glance.stop();
    hide();
}

} // namespace ocop
