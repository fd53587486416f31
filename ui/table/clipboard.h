#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace ocop {

/// Rows of texts as tab-separated lines; tabs and line breaks inside a text become blanks.
QString tabSeparated(const QVector<QStringList>& rows);
/// The same rows as an HTML table; the first row is headings when `headings` is set.
QString htmlTable(const QVector<QStringList>& rows, bool headings);
/// Puts both on the clipboard.
void copyRows(const QVector<QStringList>& rows, bool headings);

} // namespace ocop
