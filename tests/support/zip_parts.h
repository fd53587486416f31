#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace ocop::test {

/// One file out of a zip (a workbook's part), or nothing.
QByteArray zipPart(const QString& path, const QString& name);

/// The text of a workbook's cell by its name ("B7"): shared strings resolved, numbers as written. Nothing for an
/// empty cell.
QString xlsxCell(const QString& path, int sheet, const QString& cell);
/// Attribute t of the cell ("s" for a text, empty for a number).
QString xlsxCellType(const QString& path, int sheet, const QString& cell);
/// The formula of the cell, or nothing.
QString xlsxFormula(const QString& path, int sheet, const QString& cell);

} // namespace ocop::test
