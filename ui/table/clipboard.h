#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

class QMimeData;

namespace ocop {

/// Rows of texts as tab-separated lines, in the form spreadsheet programs use: quotes around a text with tabs or line
/// breaks, an apostrophe before one that would run there as a formula (csvHarmless()). rowsOfTabSeparated() gives the
/// same texts back.
QString tabSeparated(const QVector<QStringList>& rows);
/// The same rows as an HTML table; the first row is headings when `headings` is set.
QString htmlTable(const QVector<QStringList>& rows, bool headings);
/// The cells of what a spreadsheet put on the clipboard: tab-separated text (cells in quotes may hold line breaks), else
/// the first table of its HTML. Empty when there is neither. All rows end at their last cell.
QVector<QStringList> pastedRows(const QMimeData* data);
QVector<QStringList> rowsOfTabSeparated(const QString& text);
QVector<QStringList> rowsOfHtml(const QString& html);
/// Puts both on the clipboard.
void copyRows(const QVector<QStringList>& rows, bool headings);

} // namespace ocop
