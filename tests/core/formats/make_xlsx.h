#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace ocop::test {

/// Packs parts into a zip in memory, for workbooks no program would write.
QByteArray zipOf(const std::vector<std::pair<QString, QByteArray>>& parts);

/// A workbook of one sheet "Trang 1" around the given <worksheet> content (sheetData and what follows it).
QByteArray xlsxOf(const QByteArray& sheetContent, const QByteArray& sharedStrings = {}, const QByteArray& styles = {},
                  const QByteArray& workbookProperties = {});

/// The same as a workbook that carries macros.
QByteArray xlsmOf(const QByteArray& sheetContent);

} // namespace ocop::test
