#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>

class QWidget;

namespace ocop {

enum class BackupWhy;
class Job;
class Session;

/// Sees that the open register is backed up: on demand, at closing and once a day when something changed since. All of it
/// beside the window.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    BackupKeeper(Session& session, QWidget* window);

    /// With its progress; tells where it is, or what went wrong.
    void backUpNow();
    /// False when no backup could be made and the person stays.
    bool backUpAtClosing();
    /// Begins the day's backup when none was made today and something changed since the last one.
    void backUpDaily();

    /// Something was changed since the last backup made here.
    bool isDue() const;
    /// Why the day's backup could not be made; empty when it could.
    const QString& trouble() const { return m_trouble; }

Q_SIGNALS:
    /// A backup was made or could not be made.
    void changed();

private:
    bool wait(const QString& words, BackupWhy why, QString* made);
    void adopt();

    Session& m_session;
    QWidget* m_window;
    Job* m_daily = nullptr;
    QString m_trouble;
    QDateTime m_tried; ///< when the day's backup was begun last
};

} // namespace ocop
