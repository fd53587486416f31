#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace ocop::test {

/// A record of the old Excel format: its type and length before its data.
QByteArray xlsRecord(quint16 type, const QByteArray& data);
/// Numbers, two bytes each.
QByteArray xlsWords(const QList<int>& numbers);
/// A text with its length, in two bytes a letter.
QByteArray xlsText(const QString& text, bool shortLength = false);

/// A stream in the container of the old Office files.
QByteArray compoundOf(const QString& name, const QByteArray& stream);
/// A workbook of one sheet "Trang 1" with the records between its beginning and end; cell style 0 is plain, 1 shows a
/// date, 2 has the font.
QByteArray xlsOf(const QByteArray& sheetRecords, const QByteArray& globalRecords = {},
                 const QString& font = QStringLiteral(".VnTime"));

} // namespace ocop::test
