#include "ui/table/search_text.h"

#include "core/base/text.h"

#include <algorithm>

namespace ocop {
namespace {

bool isSearched(const Column& column) { return column.searchable && column.isText(); }

} // namespace

void SearchText::clear()
{
    m_text.clear();
    m_ends.clear();
}

bool SearchText::prepare(const RowSource& source, const Columns& columns, int rows)
{
    const int count = source.count();
    const int end = int(std::min<qint64>(count, qint64(m_ends.size()) + rows));
    for (int row = int(m_ends.size()); row < end; ++row) {
        QString text;
        for (size_t column = 0; column < columns.size(); ++column) {
            if (!isSearched(columns[column])) continue;
            const CellData cell = source.cell(row, int(column));
            text += cell.text;
            text += u'\n';
            if (!cell.second.isEmpty()) text += cell.second + u'\n';
        }
        const QByteArray utf8 = folded(text).toUtf8();
        m_text.append(utf8.constData(), size_t(utf8.size()));
        m_ends.push_back(m_text.size());
    }
    return end == count;
}

bool SearchText::holds(int row, const std::vector<std::string>& words) const
{
    const size_t begin = row == 0 ? 0 : m_ends[size_t(row) - 1];
    const std::string_view text(m_text.data() + begin, m_ends[size_t(row)] - begin);
    return std::all_of(words.begin(), words.end(),
                       [&text](const std::string& word) { return text.find(word) != std::string_view::npos; });
}

std::vector<std::string> SearchText::wordsOf(const QString& typed)
{
    std::vector<std::string> words;
    for (const QString& word : folded(typed).split(u' ', Qt::SkipEmptyParts)) words.push_back(word.toStdString());
    return words;
}

void SearchText::rank(std::vector<int>& rows, const QString& typed, const RowSource& source, const Columns& columns)
{
    const TextQuery query(typed);
    std::vector<std::pair<int, int>> ranked;
    ranked.reserve(rows.size());
    for (const int row : rows) {
        int best = 7;
        for (size_t column = 0; column < columns.size(); ++column) {
            if (!isSearched(columns[column])) continue;
            const CellData cell = source.cell(row, int(column));
            for (const QString& text : {cell.text, cell.second}) {
                const int rank = text.isEmpty() ? -1 : query.rank(text, folded(text));
                if (rank >= 0) best = std::min(best, rank);
            }
        }
        ranked.emplace_back(best, row);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (size_t i = 0; i < rows.size(); ++i) rows[i] = ranked[i].second;
}

} // namespace ocop
