#include "core/formats/csv_reader.h"

#include "core/formats/csv_writer.h"
#include "core/formats/sheet_filler.h"
#include "core/formats/text_decoding.h"

#include <algorithm>
#include <array>

namespace ocop {
namespace {

/// Turns decoded text into rows, one character at a time.
class CsvParser
{
public:
    CsvParser(const QString& text, QChar separator, const WorkbookLimits& limits, Sheet& sheet)
        : m_text(text), m_separator(separator), m_limits(limits), m_sheet(sheet, limits)
    {
    }

    /// The row where a quote was opened and never closed; 0 when all were.
    int parse()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (c == u'"' && m_field.trimmed().isEmpty())
                readQuoted();
            else if (c == m_separator)
                endField();
            else if (c == u'\n' || c == u'\r')
                endRow();
            else
                append(c);
            ++m_at;
        }
        if (!m_field.isEmpty() || m_sheet.rowHasFields()) endRow();
        return m_openQuoteRow;
    }

private:
    void append(QChar c)
    {
        m_field += c;
        if (m_field.size() > m_limits.textLength)
            throw importError(ErrorKind::TooLarge, QStringLiteral("textLength"),
                              {QString::number(m_limits.textLength)});
    }

    /// From an opening quote to its end; on return m_at stands on the closing quote.
    void readQuoted()
    {
        m_field.clear();
        const qsizetype opened = m_at;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c != u'"') {
                if (m_field.size() >= m_limits.textLength) return takeUpUnclosed(opened);
                m_field += c;
            } else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
                m_field += c;
                ++m_at;
            } else {
                return;
            }
        }
        takeUpUnclosed(opened);
    }

    /// A quote never closed would swallow the rest of the file: the quote is taken as a letter instead.
    void takeUpUnclosed(qsizetype opened)
    {
        if (m_openQuoteRow == 0) m_openQuoteRow = m_sheet.row();
        m_field = u'"';
        m_at = opened;
    }

    void endField()
    {
        m_sheet.addField(csvAsMeant(m_field));
        m_field.clear();
    }

    void endRow()
    {
        endField();
        m_sheet.endRow();
        if (m_at + 1 < m_text.size() && m_text.at(m_at) == u'\r' && m_text.at(m_at + 1) == u'\n') ++m_at;
    }

    const QString& m_text;
    QChar m_separator;
    const WorkbookLimits& m_limits;
    SheetFiller m_sheet;
    qsizetype m_at = 0;
    QString m_field;
    int m_openQuoteRow = 0;
};

} // namespace

QChar csvSeparator(const QString& text)
{
    // Excel may say it itself in a first line "sep=;".
    if (text.startsWith(QLatin1String("sep=")) && text.size() > 4) return text.at(4);
    constexpr std::array<char16_t, 4> candidates = {u',', u';', u'\t', u'|'};
    QChar best = u',';
    double bestScore = 0;
    for (const char16_t candidate : candidates) {
        int lines = 0;
        int with = 0;
        int count = 0;
        bool quoted = false;
        int onLine = 0;
        for (qsizetype i = 0; i < text.size() && lines < 50; ++i) {
            const QChar c = text.at(i);
            if (c == u'"') quoted = !quoted;
            if (!quoted && c == candidate) ++onLine;
            if ((c == u'\n' && !quoted) || i + 1 == text.size()) {
                ++lines;
                count += onLine;
                if (onLine > 0) ++with;
                onLine = 0;
            }
        }
        // Lines that have it matter more than how often: addresses are full of commas.
        const double score = lines == 0 ? 0 : double(with) / lines * 100 + double(count) / lines;
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

Workbook readCsv(const QByteArray& bytes, const WorkbookLimits& limits)
{
    DecodedText decoded = decodeText(bytes);
    if (decoded.text.left(65536).contains(QChar(u'\0')) || decoded.text.contains(QChar(u'\0')))
        throw importError(ErrorKind::BadInput, QStringLiteral("binary"));
    const auto controls =
        std::count_if(decoded.text.cbegin(), decoded.text.cbegin() + std::min<qsizetype>(decoded.text.size(), 4096),
                      [](QChar c) { return c.unicode() < 0x20 && c != u'\n' && c != u'\r' && c != u'\t'; });
    if (controls > 8) throw importError(ErrorKind::BadInput, QStringLiteral("binary"));
    Workbook workbook;
    workbook.kind = WorkbookKind::Csv;
    Sheet sheet;
    QString& text = decoded.text;
    const QChar separator = csvSeparator(text);
    if (text.startsWith(QLatin1String("sep="))) text.remove(0, 5);
    const int openQuoteRow = CsvParser(text, separator, limits, sheet).parse();
    if (decoded.guessed)
        workbook.findings.push_back(
            {Severity::Warning, {}, QStringLiteral("import.encodingGuessed"), {decoded.encoding}});
    if (openQuoteRow > 0)
        workbook.findings.push_back(
            {Severity::Warning, {}, QStringLiteral("import.openQuote"), {QString::number(openQuoteRow)}});
    workbook.sheets.push_back(std::move(sheet));
    return workbook;
}

} // namespace ocop
