#include "core/formats/xls/xls_records.h"

#include "core/formats/workbook.h"

#include <algorithm>

namespace ocop {
namespace {

Error brokenRecord() { return importError(ErrorKind::Damaged, QStringLiteral("damagedZip")); }

} // namespace

bool XlsRecords::next()
{
    if (m_next < 0 || m_next + 4 > m_stream.size()) return false;
    m_type = littleEndian<quint16>(m_stream, m_next);
    const qsizetype size = littleEndian<quint16>(m_stream, m_next + 2);
    if (m_next + 4 + size > m_stream.size()) throw brokenRecord();
    m_data = QByteArrayView(m_stream).sliced(m_next + 4, size);
    m_next += 4 + size;
    return true;
}

std::vector<QByteArrayView> XlsRecords::dataWithMore()
{
    std::vector<QByteArrayView> parts{m_data};
    while (littleEndian<quint16>(m_stream, m_next) == xls::Continue && next()) parts.push_back(m_data);
    return parts;
}

bool XlsTexts::atEnd()
{
    while (m_part < m_parts.size() && m_at >= m_parts[m_part].size()) {
        ++m_part;
        m_at = 0;
    }
    return m_part >= m_parts.size();
}

quint8 XlsTexts::byte()
{
    if (atEnd()) throw brokenRecord();
    return quint8(m_parts[m_part][m_at++]);
}

quint16 XlsTexts::word()
{
    const quint16 low = byte();
    return quint16(low | byte() << 8);
}

quint32 XlsTexts::longWord()
{
    const quint32 low = word();
    return low | quint32(word()) << 16;
}

void XlsTexts::skip(qint64 count)
{
    while (count > 0) {
        if (atEnd()) throw brokenRecord();
        const qint64 step = std::min<qint64>(count, m_parts[m_part].size() - m_at);
        m_at += step;
        count -= step;
    }
}

/// Where characters go on in another record, it says anew how wide they are.
QString XlsTexts::characters(int count, bool wide)
{
    QString text;
    for (int i = 0; i < count; ++i) {
        const size_t part = m_part;
        if (m_part < m_parts.size() && m_at >= m_parts[m_part].size() && !atEnd() && m_part != part) wide = byte() & 1;
        text += QChar(wide ? word() : quint16(byte()));
    }
    return text;
}

QString XlsTexts::text(bool shortLength)
{
    const int count = shortLength ? byte() : word();
    if (count == 0 && atEnd()) return {};
    const quint8 flags = byte();
    const int runs = flags & 8 ? word() : 0;
    const quint32 phonetic = flags & 4 ? longWord() : 0;
    const QString text = characters(count, flags & 1);
    skip(qint64(runs) * 4 + phonetic);
    return text;
}

} // namespace ocop
