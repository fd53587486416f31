#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace ocop {

/// Reads a number typed the Vietnamese way ("1.234,5") or the plain way ("70.9" where the dot cannot group
/// thousands: "0.125"). Nothing for anything else.
std::optional<double> parseNumber(const QString& typed);

/// 1.234 for a count.
QString formatCount(qint64 count);
/// "05", "45": official papers write numbers below ten with a leading zero (NĐ 30/2020).
QString formatOnPaper(int number);
/// "50,5%": one decimal, of part in whole; "–" when whole is 0.
QString formatPercent(qint64 part, qint64 whole);

/// Scores are held in thousandths of a point so that bands compare exactly (69,999 is not 70).
std::optional<int> parseScore(const QString& typed);
/// "70,9" or "69,857": decimal comma, no trailing zeros.
QString formatScore(std::optional<int> thousandths);

enum class CodeCheck { Empty, Right, WrongForm, WrongCheckDigit };

/// Tax code as written out: "4000 123 456" -> "4000123456", "4000123456001" -> "4000123456-001".
QString normalizedTaxCode(const QString& typed);
/// 10 digits with a check digit, 10-3 for branches, or a 12-digit personal number (TT 86/2024/TT-BTC).
CodeCheck checkTaxCode(const QString& normalized);

/// GTIN without blanks; check digit of GTIN-8, 12, 13 and 14.
QString normalizedGtin(const QString& typed);
CodeCheck checkGtin(const QString& normalized);
/// The digit a GTIN with this body (all but the last digit) must end in.
int gtinCheckDigit(const QString& body);

/// Every phone number in a cell, +84 and blanks taken out ("+84 905 123 456 / 0235.3812345" -> 0905123456,
/// 02353812345). Anything that is not a number stays as typed in the one entry it is.
QStringList normalizedPhones(const QString& typed);
/// The same as one text, "; " between: how a phone field is stored.
QString phonesAsStored(const QString& typed);
/// 10 digits from 03, 05, 07, 08, 09, or a landline of 10–11 digits from 02.
bool isPhone(const QString& normalized);

/// "Số: 3610/qđ-ubnd" -> "3610/QĐ-UBND": upper case (but TTg), no blanks, Đ where QD was typed, no words before.
QString normalizedDecisionNumber(const QString& typed);
/// number/QĐ-ISSUER, with or without a year between.
bool isDecisionNumber(const QString& normalized);

} // namespace ocop
