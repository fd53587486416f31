#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace ocop {

/// The last day of something that runs so many months, that day included: the same day `months` later, or that month's last
/// day (29/2/2024 -> 28/2/2027). Invalid in, invalid out.
QDate lastValidDay(QDate effectiveFrom, int months);

/// dd/MM/yyyy, or nothing for an invalid date.
QString formatDate(QDate date);

/// "ngày 05 tháng 3 năm 2020" as NĐ 30/2020 prints it: a leading 0 for days < 10 and the months 1 and 2.
QString formatDateInWords(QDate date);

/// Reads a date as people type it: 5/3/24, 05-03-2024, 5.3.2024, 050324, 05032024, 2024-03-05, "ngày 5 tháng 3
/// năm 2024", T (today), +36m/+2y/+10d/-1w from `base` (today when base is not given). Two-digit years are
/// 19xx from 70 on, else 20xx. Day before month always. Nothing for anything that is not a date.
std::optional<QDate> parseDate(const QString& typed, QDate today, QDate base = {});

/// The day of an Excel serial number (1900 system: 1 = 1/1/1900 with Excel's 29/2/1900; or the 1904 system).
/// Nothing outside 1900..2199.
std::optional<QDate> dateFromExcelSerial(double serial, bool system1904 = false);

} // namespace ocop
