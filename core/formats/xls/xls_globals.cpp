#include "core/formats/xls/xls_globals.h"

#include "core/formats/xls/xls_records.h"

#include <QHash>

namespace ocop {
namespace {

constexpr size_t mostXlsStyles = 100'000;

class XlsGlobalsReader
{
public:
    XlsGlobalsReader(const QByteArray& stream, const WorkbookLimits& limits) : m_records(stream, 0), m_limits(limits) {}

    XlsGlobals read()
    {
        constexpr int excel97 = 0x600;
        const bool begins = m_records.next() && m_records.type() == xls::Begin;
        if (!begins || littleEndian<quint16>(m_records.data(), 0) != excel97)
            throw importError(ErrorKind::BadInput, QStringLiteral("oldExcel"));
        while (m_records.next() && m_records.type() != xls::End) take();
        for (const auto& [font, format] : m_cellFormats) {
            // There is no font 4; the numbers above count it all the same.
            const size_t index = size_t(font > 4 ? font - 1 : font);
            m_globals.styles.push_back({m_dateFormats.value(format, isBuiltInDateFormat(format)),
                                        index < m_fonts.size() ? m_fonts[index] : Letters::Unicode});
        }
        return std::move(m_globals);
    }

private:
    void take()
    {
        const QByteArrayView data = m_records.data();
        switch (m_records.type()) {
        case xls::FilePass: throw importError(ErrorKind::BadInput, QStringLiteral("protected"));
        case xls::Date1904: m_globals.system1904 = littleEndian<quint16>(data, 0) == 1; break;
        case xls::Font:
            if (data.size() > 15 && m_fonts.size() < mostXlsStyles)
                m_fonts.push_back(lettersOfFont(XlsTexts({data.sliced(14)}).text(true)));
            break;
        case xls::NumberFormat:
            if (data.size() > 4 && m_dateFormats.size() < qsizetype(mostXlsStyles))
                m_dateFormats.insert(littleEndian<quint16>(data, 0), isDateFormat(XlsTexts({data.sliced(2)}).text()));
            break;
        case xls::CellFormat:
            if (m_cellFormats.size() < mostXlsStyles)
                m_cellFormats.push_back({littleEndian<quint16>(data, 0), littleEndian<quint16>(data, 2)});
            break;
        case xls::SheetEntry: takeSheet(data); break;
        case xls::SharedStrings: takeStrings(); break;
        default: break;
        }
    }

    void takeSheet(QByteArrayView data)
    {
        constexpr quint8 worksheet = 0;
        if (data.size() < 8 || quint8(data[5]) != worksheet) return;
        if (int(m_globals.sheets.size()) >= m_limits.sheets)
            throw importError(ErrorKind::TooLarge, QStringLiteral("sheets"), {QString::number(m_limits.sheets)});
        m_globals.sheets.push_back(
            {XlsTexts({data.sliced(6)}).text(true), qsizetype(littleEndian<quint32>(data, 0)), (data[4] & 3) != 0});
    }

    void takeStrings()
    {
        XlsTexts texts(m_records.dataWithMore());
        texts.longWord(); // how often they are used
        const quint32 count = texts.longWord();
        while (m_globals.strings.size() < count && !texts.atEnd()) {
            if (int(m_globals.strings.size()) >= m_limits.sharedStrings)
                throw importError(ErrorKind::TooLarge, QStringLiteral("sharedStrings"),
                                  {QString::number(m_limits.sharedStrings)});
            m_globals.strings.push_back(texts.text());
        }
    }

    XlsRecords m_records;
    const WorkbookLimits& m_limits;
    XlsGlobals m_globals;
    std::vector<Letters> m_fonts;
    QHash<int, bool> m_dateFormats;
    std::vector<std::pair<int, int>> m_cellFormats; ///< font and number format
};

} // namespace

XlsGlobals readXlsGlobals(const QByteArray& stream, const WorkbookLimits& limits)
{
    return XlsGlobalsReader(stream, limits).read();
}

} // namespace ocop
