#pragma once

#include "core/reminders/calendar_events.h"

namespace ocop {

/// What an event is about, in the words of papers: always Vietnamese.
struct CalendarCase
{
    QString product;
    QString subject;
    QString phone;
    QString district;
    const Certificate* certificate = nullptr;
    const Decision* decision = nullptr;
    int filingEnds = 0; ///< days from the last filing day to the last valid day; 0 without a filing window
};

/// "Hạn cuối gửi thông báo: Nước mắm Tam Thanh – Hộ Trần Văn A".
QString calendarSummary(const CalendarCase& about, const StageDay& stage);
/// Everything a person wants to see behind it, in lines. `answer` is empty while something is to do.
QString calendarDescription(const CalendarCase& about, const StageDay& stage, const QString& answer);
/// What answered the act; empty when nothing did.
QString calendarAnswer(const Due& due, bool dossierOpen);

} // namespace ocop
