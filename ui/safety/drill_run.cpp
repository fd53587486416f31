#include "ui/safety/drill_run.h"

#include "core/base/error.h"
#include "core/storage/backups/locked_copy.h"
#include "ui/session/backup_items.h"

#include <QCoreApplication>

namespace ocop {
namespace {

constexpr int trialDays = 90;

std::optional<LastDrill> drillFrom(const QStringList& kept)
{
    const QDateTime at = QDateTime::fromString(kept.value(0), Qt::ISODate);
    if (!at.isValid()) return std::nullopt;
    const int result = kept.value(1).toInt();
    return LastDrill{at, DrillResult(qBound(0, result, int(DrillResult::Unknown))), kept.value(2)};
}

QStringList listFrom(const LastDrill& done)
{
    return {done.at.toString(Qt::ISODate), QString::number(int(done.result)), done.backup};
}

} // namespace

std::optional<LastDrill> LastDrill::of(const QSettings& desk, const QString& registerPath)
{
    return drillFrom(deskItems::lastDrill(registerPath).of(desk));
}

std::optional<LastDrill> LastDrill::ofPassword(const QSettings& desk, const QString& registerPath)
{
    return drillFrom(deskItems::lastTrial(registerPath).of(desk));
}

bool isPasswordTrialDue(const QSettings& desk, const QString& registerPath, const QDateTime& now)
{
    if (deskItems::secondFolder().of(desk).isEmpty() || deskItems::secondLock().of(desk).isEmpty()) return false;
    const auto last = LastDrill::ofPassword(desk, registerPath);
    return !last || last->at.date().addDays(trialDays) <= now.date();
}

LastDrill runPasswordTrial(const QString& registerPath, const QString& backup, const QString& password,
                           const ActInfo& info)
{
    LastDrill done{info.at, DrillResult::NotRestored, backup};
    try {
        const ReadableBackup opened(backup, password);
        done.result = drill(opened.path(), info).result;
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::Damaged) throw;
    }
    QSettings desk;
    deskItems::lastTrial(registerPath).set(desk, listFrom(done));
    return done;
}

bool isDrillDue(const QSettings& desk, const QString& registerPath, const QDateTime& now)
{
    if (!deskItems::drills().of(desk)) return false;
    const auto last = LastDrill::of(desk, registerPath);
    return !last || last->at.date().addMonths(1) <= now.date();
}

LastDrill runDrill(const QString& registerPath, const QString& backup, const ActInfo& info)
{
    const LastDrill done{info.at, drill(backup, info).result, backup};
    QSettings desk;
    deskItems::lastDrill(registerPath).set(desk, listFrom(done));
    return done;
}

QString drillWords(DrillResult result)
{
    const auto words = [](const char* source) { return QCoreApplication::translate("drill", source); };
    switch (result) {
    case DrillResult::Sound:
        return words(QT_TRANSLATE_NOOP("drill", "The backup was restored and is to the letter what was backed up."));
    case DrillResult::Different:
        return words(QT_TRANSLATE_NOOP(
            "drill",
            "The backup can be restored, but it is not what was backed up: the disk has changed it. Make a new "
            "one and have the disk looked at."));
    case DrillResult::NotRestored:
        return words(QT_TRANSLATE_NOOP(
            "drill", "The backup could not be restored. Make a new one and have the disk looked at."));
    case DrillResult::Unknown:
        return words(QT_TRANSLATE_NOOP(
            "drill", "The backup was restored and is sound. It is too old to be compared with what was backed up."));
    }
    return {};
}

} // namespace ocop
