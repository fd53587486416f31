#pragma once

#include <QDateTime>
#include <QString>

namespace ocop {

class Session;

/// What waits today, as the tray tells it.
struct DailyCounts
{
    int waiting = 0;
    int newlyExpired = 0;
    int longExpired = 0; ///< more than 30 days ago
    int notice = 0; ///< to be notified by law
    int filing = 0;
    int ending = 0;
    int deciding = 0;
    int promotion = 0; ///< follow-ups of contracts and tasks of events
};

DailyCounts dailyCounts(const Session& session);
/// "3 things to do: 1 to be notified by law, 2 ending soon"; empty when nothing waits.
QString dailyWords(const DailyCounts& counts);
/// Once a day: at the first look after eight in the morning, or at a start whenever that is.
bool isDailyNoticeTime(const QDateTime& now, QDate lastNotice, bool atStart);

/// The day this desk was last told about the register; invalid: never.
QDate lastDailyNotice(const Session& session);
void rememberDailyNotice(const Session& session);

} // namespace ocop
