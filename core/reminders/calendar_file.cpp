#include "core/reminders/calendar_file.h"

#include "core/base/error.h"
#include "core/reminders/promotion_calendar.h"
#include "core/reminders/work_list.h"

#include <QIODevice>

#include <libical/ical.h>

#include <algorithm>
#include <cstdlib>

namespace ocop {
namespace {

constexpr int alarmHour = 8;

struct ComponentFree
{
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentFree>;

icaltimetype calendarDay(QDate day)
{
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

icaltimetype calendarMoment(const QDateTime& at)
{
    const QDateTime utc = at.toUTC();
    icaltimetype time = calendarDay(utc.date());
    time.is_date = 0;
    time.hour = utc.time().hour();
    time.minute = utc.time().minute();
    time.second = utc.time().second();
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

/// Grows with every act and every day, so that of two files the later one holds, also where only a day has passed
/// between them and one as of a past day changes nothing.
int calendarSequence(const CalendarIdentity& identity, QDate asOf)
{
    static const QDate beginning(2020, 1, 1);
    return identity.acts + int(std::max<qint64>(0, beginning.daysTo(asOf)));
}

Component alarmOf(const CalendarEntry& event)
{
    Component alarm(icalcomponent_new(ICAL_VALARM_COMPONENT));
    icalcomponent_add_property(alarm.get(), icalproperty_new_action(ICAL_ACTION_DISPLAY));
    icalcomponent_add_property(alarm.get(), icalproperty_new_trigger(icaltriggertype_from_int(alarmHour * 3600)));
    icalcomponent_add_property(alarm.get(), icalproperty_new_description(event.summary.toUtf8().constData()));
    return alarm;
}

QString calendarName(const Units& units, std::optional<UnitId> district, QDate day)
{
    return district ? QStringLiteral("Sổ OCOP – %1").arg(units.nameOn(*district, day)) : QStringLiteral("Sổ OCOP");
}

Component componentOf(const CalendarEntry& event, icaltimetype stamp, int sequence)
{
    Component component(icalcomponent_new(ICAL_VEVENT_COMPONENT));
    const auto add = [&](icalproperty* property) { icalcomponent_add_property(component.get(), property); };
    add(icalproperty_new_uid(event.uid.toUtf8().constData()));
    add(icalproperty_new_dtstamp(stamp));
    add(icalproperty_new_lastmodified(stamp));
    add(icalproperty_new_sequence(sequence));
    add(icalproperty_new_dtstart(calendarDay(event.day)));
    add(icalproperty_new_dtend(calendarDay(event.day.addDays(1))));
    add(icalproperty_new_summary(event.summary.toUtf8().constData()));
    add(icalproperty_new_description(event.description.toUtf8().constData()));
    add(icalproperty_new_categories("OCOP"));
    add(icalproperty_new_status(event.cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    if (event.alarm) icalcomponent_add_component(component.get(), alarmOf(event).release());
    return component;
}

QByteArray textOf(icalcomponent* component)
{
    const std::unique_ptr<char, decltype(&std::free)> text(icalcomponent_as_ical_string_r(component), &std::free);
    if (!text) throw Error(ErrorKind::Internal, QStringLiteral("libical"));
    return QByteArray(text.get());
}

/// The calendar without its events, as what stands before them and what closes it.
std::pair<QByteArray, QByteArray> frameOf(const QString& name)
{
    Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//so-ocop//So OCOP//VI"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    icalproperty* shownName = icalproperty_new_x(name.toUtf8().constData());
    icalproperty_set_x_name(shownName, "X-WR-CALNAME"); // no standard has one; every program reads this
    icalcomponent_add_property(calendar.get(), shownName);
    const QByteArray whole = textOf(calendar.get());
    const qsizetype end = whole.lastIndexOf("END:VCALENDAR");
    return {whole.left(end), whole.mid(end)};
}

void put(QIODevice& to, const QByteArray& bytes)
{
    if (to.write(bytes) != bytes.size()) throw Error(ErrorKind::WriteFailed, to.errorString());
}

} // namespace

CalendarFile CalendarFile::write(QIODevice& to, Register& book, QDate asOf, std::optional<UnitId> district,
                                 Progress* progress)
{
    const Transaction oneMoment(book.database(), Transaction::Kind::Reading);
    const ReminderRules rules = ReminderRules::load(book);
    const CalendarIdentity identity = CalendarIdentity::load(book);
    CalendarFile file;
    const auto [front, end] = frameOf(calendarName(book.units(), district, asOf));
    const icaltimetype stamp = calendarMoment(identity.lastChange);
    const int sequence = calendarSequence(identity, asOf);
    put(to, front);
    const auto take = [&](const CalendarEntry& entry) {
        (entry.cancelled ? file.cancelled : file.events) += 1;
        put(to, textOf(componentOf(entry, stamp, sequence).get()));
    };
    const auto parts = careParts(book);
    if (progress) progress->expect(qint64(parts.size()));
    for (const auto& ids : parts) {
        step(progress);
        const CarePart part = CarePart::load(book, ids, asOf);
        const CalendarPast past = CalendarPast::load(book, part);
        eachCalendarEvent({part, past, identity, rules, book.units(), asOf, district}, take);
        file.overdue =
            file.overdue || hasOverdue({part.products, part.evaluations, part.reminders, rules, asOf}, district);
    }
    for (const CalendarEntry& each : promotionCalendar(book, identity, rules.calendar(), asOf, district)) take(each);
    put(to, end);
    return file;
}

} // namespace ocop
