#include "core/base/work_calendar.h"

#include "core/base/error.h"

#include <QFile>
#include <QStringList>

namespace ocop {

WorkCalendar parseWorkCalendar(const QString& csv)
{
    WorkCalendar calendar;
    bool headSeen = false;
    for (const QString& line : csv.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#')) continue;
        if (!headSeen) {
            headSeen = true;
            continue;
        }
        const QDate day = QDate::fromString(line.section(u',', 0, 0), Qt::ISODate);
        const auto kind = fromCode<DayKind>(line.section(u',', 1, 1));
        if (!day.isValid() || !kind) throw Error(ErrorKind::Internal, QStringLiteral("holidays: ") + line);
        calendar.set({day, *kind, line.section(u',', 2)});
    }
    return calendar;
}

const WorkCalendar& WorkCalendar::standard()
{
    static const WorkCalendar calendar = [] {
        QFile file(QStringLiteral(":/calendar/holidays.csv"));
        if (!file.open(QIODevice::ReadOnly)) throw Error(ErrorKind::Internal, file.fileName());
        return parseWorkCalendar(QString::fromUtf8(file.readAll()));
    }();
    return calendar;
}

void WorkCalendar::set(const SpecialDay& day)
{
    if (day.kind == DayKind::Plain)
        m_days.remove(day.day);
    else if (day.day.isValid())
        m_days.insert(day.day, day);
}

bool WorkCalendar::isWorkingDay(QDate day) const
{
    const auto special = m_days.constFind(day);
    return special != m_days.cend() ? special->kind == DayKind::Work : day.dayOfWeek() <= 5;
}

QString WorkCalendar::nameOf(QDate day) const { return m_days.value(day).name; }

QDate WorkCalendar::onOrBefore(QDate day) const
{
    // Days the office marked off by the month end somewhere: no run of days off is half a year long.
    for (int i = 0; i < 180 && day.isValid() && !isWorkingDay(day); ++i) day = day.addDays(-1);
    return day;
}

QDate WorkCalendar::add(QDate from, int days) const
{
    QDate day = from;
    while (day.isValid() && days > 0) {
        day = day.addDays(1);
        if (isWorkingDay(day)) --days;
    }
    return day;
}

int WorkCalendar::lastYear() const { return m_days.isEmpty() ? 0 : m_days.lastKey().year(); }

} // namespace ocop
