#include "ui/table/row_groups.h"

#include "core/base/text.h"

#include <QCollator>
#include <QHash>

#include <algorithm>

namespace ocop {

void RowGroups::setColumn(int column)
{
    m_column = column;
    m_made = false;
    m_closed.clear();
}

int RowGroups::of(const RowSource& source, int row) const
{
    return m_column >= 0 ? m_ofRow[size_t(row)] : source.groupOf(row);
}

void RowGroups::setClosed(int group, bool closed)
{
    if (closed)
        m_closed.insert(m_titles.value(group));
    else
        m_closed.remove(m_titles.value(group));
}

void RowGroups::setAllClosed(bool closed)
{
    m_closed.clear();
    if (closed) m_closed = QSet<QString>(m_titles.begin(), m_titles.end());
}

/// Headings of a column are what it says, in its sorting order; rows that say nothing come last.
void RowGroups::make(const RowSource& source)
{
    if (m_made) return;
    m_made = true;
    m_ofRow.clear();
    m_titles = m_column < 0 ? source.groups() : QStringList();
    if (m_column < 0) return;
    QHash<QString, double> values; // text -> sorting number
    std::vector<QString> texts;
    texts.reserve(size_t(source.count()));
    for (int row = 0; row < source.count(); ++row) {
        const CellData cell = source.cell(row, m_column);
        texts.push_back(cell.text);
        if (!values.contains(cell.text))
            values.insert(cell.text, cell.value.typeId() == QMetaType::QString ? 0 : sortNumber(cell.value));
    }
    QStringList ordered = values.keys();
    const QCollator collator = vietnameseCollator();
    std::sort(ordered.begin(), ordered.end(), [&](const QString& a, const QString& b) {
        if (a.isEmpty() != b.isEmpty()) return b.isEmpty();
        return values[a] != values[b] ? values[a] < values[b] : collator.compare(a, b) < 0;
    });
    QHash<QString, int> places;
    for (const QString& text : ordered) {
        places.insert(text, int(m_titles.size()));
        m_titles << (text.isEmpty() ? tr("(empty)") : text);
    }
    for (const QString& text : texts) m_ofRow.push_back(places.value(text));
}

} // namespace ocop
