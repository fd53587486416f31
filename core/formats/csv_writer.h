#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace ocop {

/// Rows as comma separated text for spreadsheet programs: RFC 4180 quotes, CRLF, UTF-8 with a byte order mark so that
/// Excel reads the marks. An empty row is an empty line. Every field goes through csvHarmless().
QByteArray csvOf(const std::vector<QStringList>& rows);

/// The one rule against formulas. A spreadsheet program runs a field that begins with = + - @, a tab or a line break
/// and goes on; somebody else's text must never run on our reader's machine. Such a field gets an apostrophe in front,
/// the sign office programs have for "this is text", and so does one that has apostrophes before the sign already, so
/// that csvAsMeant() gives every field back as it was. Left alone are a lone sign ("-" for nothing) and a plain
/// number (a sign, then digits with single points, commas or spaces among them: "-5", "-1,5", "+84 905 123 456"):
/// there is nothing in it to run.
///
/// A workbook needs no such mark: its texts are written as strings, never as formulas (see XlsxSheet).
QString csvHarmless(const QString& field);

/// The field as it was before csvHarmless(), for reading our own lists back.
QString csvAsMeant(const QString& field);

} // namespace ocop
