#include "ui/table/rows/search_text.h"

#include "core/base/text.h"

#include <algorithm>

namespace ocop {
namespace {

bool isSearched(const Column& column) { return column.searchable && column.isText(); }

} // namespace

void SearchText::clear()
{
    m_text.clear();
    m_parts.clear();
    m_next = 0;
    m_lost = 0;
}

void SearchText::follow(const RowMatch& match)
{
    if (m_parts.empty()) return;
    for (const int row : match.stale()) m_lost += size_t(qMax(qint64(0), m_parts[size_t(row)].length));
    if (match.isSame()) {
        for (const int row : match.fresh()) m_parts[size_t(row)] = {};
        if (!match.fresh().empty()) m_next = qMin(m_next, size_t(match.fresh().front()));
    } else {
        std::vector<Part> parts(size_t(match.count()));
        for (int row = 0; row < match.count(); ++row)
            if (!match.isFresh(row)) parts[size_t(row)] = m_parts[size_t(match.before(row))];
        m_parts = std::move(parts);
        m_next = 0;
    }
    if (m_lost > m_text.size() / 2) dropLost();
}

void SearchText::dropLost()
{
    std::string text;
    text.reserve(m_text.size() - m_lost);
    for (Part& part : m_parts) {
        if (part.length < 0) continue;
        const size_t begin = text.size();
        text.append(m_text, part.begin, size_t(part.length));
        part.begin = begin;
    }
    m_text = std::move(text);
    m_lost = 0;
}

bool SearchText::prepare(const RowSource& source, const Columns& columns, int rows)
{
    m_parts.resize(size_t(source.count()));
    for (; m_next < m_parts.size() && rows > 0; ++m_next) {
        Part& part = m_parts[m_next];
        if (part.length >= 0) continue;
        QString text;
        for (size_t column = 0; column < columns.size(); ++column) {
            if (!isSearched(columns[column])) continue;
            const CellData cell = source.cell(int(m_next), int(column));
            text += cell.text;
            text += u'\n';
            if (!cell.second.isEmpty()) text += cell.second + u'\n';
        }
        const QByteArray utf8 = folded(text).toUtf8();
        part = {m_text.size(), utf8.size()};
        m_text.append(utf8.constData(), size_t(utf8.size()));
        --rows;
    }
    return m_next == m_parts.size();
}

bool SearchText::holds(int row, const std::vector<std::string>& words) const
{
    const Part& part = m_parts[size_t(row)];
    const std::string_view text(m_text.data() + part.begin, size_t(part.length));
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
