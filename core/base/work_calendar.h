#pragma once

#include "core/base/codes.h"

#include <QDate>
#include <QMap>
#include <QString>

namespace ocop {

/// What makes a day differ from its weekday: off though it is Monday to Friday (or a holiday on a weekend), worked
/// though it is Saturday or Sunday (làm bù), or plain: as its weekday says, whatever the program's list holds.
enum class DayKind { Off, Work, Plain };

template <>
struct EnumCodes<DayKind>
{
    static constexpr std::pair<DayKind, const char*> all[] = {
        {DayKind::Off, "off"}, {DayKind::Work, "work"}, {DayKind::Plain, "plain"}};
};

/// One day that is not as its weekday says.
struct SpecialDay
{
    QDate day;
    DayKind kind = DayKind::Off;
    QString name; ///< "Tết Nguyên đán"

    bool operator==(const SpecialDay&) const = default;
};

/// Which days offices work: Monday to Friday but for public holidays (Labour Code 2019 art. 111, 112) and days worked
/// instead of others.
class WorkCalendar
{
public:
    /// The program's own list (resources/calendar/holidays.csv): 2024 to 2035, lunar days by the Vietnamese calendar.
    static const WorkCalendar& standard();

    /// The office's word on a day goes before the list's.
    void set(const SpecialDay& day);

    bool isWorkingDay(QDate day) const;
    /// What the day is called; empty for a common one.
    QString nameOf(QDate day) const;
    /// The day itself or the working day before it. Invalid in, invalid out.
    QDate onOrBefore(QDate day) const;
    /// The day `days` working days after `from`, which itself does not count. Invalid in, invalid out.
    QDate add(QDate from, int days) const;
    /// All special days, by day.
    const QMap<QDate, SpecialDay>& days() const { return m_days; }
    /// The last year the list knows; later ones have weekends only.
    int lastYear() const;

private:
    QMap<QDate, SpecialDay> m_days;
};

/// The days of the program's list format: "day,kind,name" lines, # comments. Throws Error{Internal} for anything else.
WorkCalendar parseWorkCalendar(const QString& csv);

} // namespace ocop
