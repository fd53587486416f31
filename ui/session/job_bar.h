#pragma once

#include <QProgressBar>
#include <QTimer>

namespace ocop {

class Job;

/// A thin line that tells how far a job beside the window is; blank while there is none.
class JobBar : public QProgressBar
{
    Q_OBJECT

public:
    explicit JobBar(QWidget* parent = nullptr);

    /// Until the job is finished or deleted.
    void follow(const Job* job);

private:
    void showShare(const Job* job);
    void rest();

    QTimer m_glance;
};

} // namespace ocop
