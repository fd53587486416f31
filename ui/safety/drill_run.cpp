#include "ui/safety/drill_run.h"

#include "ui/session/backup_items.h"

#include <QCoreApplication>

namespace ocop {
std::optional<LastDrill> LastDrill::of(const QSettings& desk, const QString& registerPath)
{
    const QStringList kept = deskItems::lastDrill(registerPath).of(desk);
    const QDateTime at = QDateTime::fromString(kept.value(0), Qt::ISODate);
    if (!at.isValid()) return std::nullopt;
    const int result = kept.value(1).toInt();
    return LastDrill{at, DrillResult(qBound(0, result, int(DrillResult::Unknown))), kept.value(2)};
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
    deskItems::lastDrill(registerPath)
        .set(desk, {done.at.toString(Qt::ISODate), QString::number(int(done.result)), done.backup});
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
