#include "ui/reminders/daily_notice.h"

#include "ui/reminders/work_rows.h"
#include "ui/session/desk_items.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QStringList>

namespace ocop {
namespace {

constexpr int noticeHour = 8;

} // namespace

DailyCounts dailyCounts(const Session& session)
{
    DailyCounts counts;
    for (const WorkRow& row : waitingRows(workRows(session))) {
        ++counts.waiting;
        if (row.group == WorkGroup::NewlyExpired) ++counts.newlyExpired;
        if (isLongExpired(row.group)) ++counts.longExpired;
        if (row.group == WorkGroup::NoticeDue) ++counts.notice;
        if (row.group == WorkGroup::Filing) ++counts.filing;
        if (row.group == WorkGroup::Coming) ++counts.ending;
        if (row.group == WorkGroup::Deciding) ++counts.deciding;
        if (row.group == WorkGroup::FollowUp || row.group == WorkGroup::Task) ++counts.promotion;
    }
    return counts;
}

QString dailyWords(const DailyCounts& counts)
{
    if (counts.waiting == 0) return {};
    const auto word = [](const char* source) { return QCoreApplication::translate("dailyNotice", source); };
    QStringList parts;
    if (counts.newlyExpired)
        parts << word(QT_TRANSLATE_NOOP("dailyNotice", "%1 newly expired")).arg(counts.newlyExpired);
    if (counts.notice)
        parts << word(QT_TRANSLATE_NOOP("dailyNotice", "%1 to be notified (30 days before)")).arg(counts.notice);
    if (counts.filing)
        parts << word(QT_TRANSLATE_NOOP("dailyNotice", "%1 whose filing window is open")).arg(counts.filing);
    if (counts.ending) parts << word(QT_TRANSLATE_NOOP("dailyNotice", "%1 ending soon")).arg(counts.ending);
    if (counts.deciding) parts << word(QT_TRANSLATE_NOOP("dailyNotice", "%1 for the council")).arg(counts.deciding);
    if (counts.promotion)
        parts << word(QT_TRANSLATE_NOOP("dailyNotice", "%1 of trade promotion")).arg(counts.promotion);
    if (counts.longExpired)
        parts << word(QT_TRANSLATE_NOOP("dailyNotice", "%1 expired earlier")).arg(counts.longExpired);
    const QString head = word(QT_TRANSLATE_NOOP("dailyNotice", "%1 to do")).arg(counts.waiting);
    return parts.isEmpty() ? head : QStringLiteral("%1: %2").arg(head, parts.join(QStringLiteral(", ")));
}

bool isDailyNoticeTime(const QDateTime& now, QDate lastNotice, bool atStart)
{
    if (lastNotice == now.date()) return false;
    return atStart || now.time().hour() >= noticeHour;
}

QDate lastDailyNotice(const Session& session) { return deskItems::lastNotice(session.deskName()).of(session.desk()); }

void rememberDailyNotice(const Session& session)
{
    deskItems::lastNotice(session.deskName()).set(session.desk(), session.now().date());
}

} // namespace ocop
