#pragma once

#include "core/storage/backups/drill.h"

#include <QDateTime>

#include <optional>

class QSettings;

namespace ocop {

/// The last drill of a register, as this desk remembers it.
struct LastDrill
{
    QDateTime at;
    DrillResult result = DrillResult::Unknown;
    QString backup;

    static std::optional<LastDrill> of(const QSettings& desk, const QString& registerPath);
    /// The last time the second place's password was tried on a backup there, which was restored for practice as well.
    static std::optional<LastDrill> ofPassword(const QSettings& desk, const QString& registerPath);
};

/// A month has gone by since the last drill, and drills are wanted.
bool isDrillDue(const QSettings& desk, const QString& registerPath, const QDateTime& now);

/// Copies in the second place are protected, and 90 days have gone by since the password was tried.
bool isPasswordTrialDue(const QSettings& desk, const QString& registerPath, const QDateTime& now);

/// Opens a protected backup with the password and restores it for practice, from any thread; the desk remembers what came
/// of it. Throws Error when the password is wrong: that was no trial.
LastDrill runPasswordTrial(const QString& registerPath, const QString& backup, const QString& password,
                           const ActInfo& info);

/// A drill from any thread, remembered by the desk.
LastDrill runDrill(const QString& registerPath, const QString& backup, const ActInfo& info);

/// What came of it, as a sentence.
QString drillWords(DrillResult result);

} // namespace ocop
