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
};

/// A month has gone by since the last drill, and drills are wanted.
bool isDrillDue(const QSettings& desk, const QString& registerPath, const QDateTime& now);

/// A drill from any thread, remembered by the desk.
LastDrill runDrill(const QString& registerPath, const QString& backup, const ActInfo& info);

/// What came of it, as a sentence.
QString drillWords(DrillResult result);

} // namespace ocop
