#include "ui/table/found_words.h"

#include "core/base/text.h"
#include "ui/table/record_table.h"

#include <algorithm>

namespace ocop {
namespace {

constexpr size_t rowsLookedAt = 300; ///< what is hidden is told at every letter typed

bool isSought(const Column& column) { return column.searchable && column.isText(); }

QString foldedCell(const RowSource& source, int row, int column)
{
    const CellData cell = source.cell(row, column);
    return folded(cell.text + u' ' + cell.second);
}

} // namespace

FoundWords::FoundWords(const QString& typed) : m_words(folded(typed).split(u' ', Qt::SkipEmptyParts)) {}

std::vector<std::pair<qsizetype, qsizetype>> FoundWords::placesIn(const QString& text) const
{
    std::vector<std::pair<qsizetype, qsizetype>> places;
    if (isEmpty()) return places;
    QString plain;
    std::vector<qsizetype> from; // the letter of `text` that each folded letter was
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QString letter = text.at(i).isSpace() ? QStringLiteral(" ") : folded(QStringView(text).mid(i, 1));
        plain += letter;
        from.insert(from.end(), size_t(letter.size()), i);
    }
    for (const QString& word : m_words)
        for (qsizetype at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.size())) {
            const qsizetype first = from[size_t(at)];
            places.emplace_back(first, from[size_t(at + word.size() - 1)] - first + 1);
        }
    std::sort(places.begin(), places.end());
    return places;
}

QStringList FoundWords::hiddenColumns(const RecordTable& table) const
{
    QStringList titles;
    if (isEmpty() || !table.source()) return titles;
    const RowSource& source = *table.source();
    const std::vector<int> shown = table.visibleColumns();
    const std::vector<int> rows = table.visibleRows();
    for (size_t i = 0; i < std::min(rows.size(), rowsLookedAt); ++i) {
        QString seen;
        for (const int column : shown)
            if (isSought(table.columns()[size_t(column)])) seen += foldedCell(source, rows[i], column) + u'\n';
        for (const QString& word : m_words) {
            if (seen.contains(word)) continue;
            for (int column = 0; column < int(table.columns().size()); ++column) {
                const Column& each = table.columns()[size_t(column)];
                const bool isHidden = std::find(shown.begin(), shown.end(), column) == shown.end();
                if (!isHidden || !isSought(each) || titles.contains(each.title)) continue;
                if (foldedCell(source, rows[i], column).contains(word)) titles << each.title;
            }
        }
    }
    return titles;
}

} // namespace ocop
