#include "core/reports/report.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/reports/office_name.h"

#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>

namespace ocop {
namespace {

QString reportDecimalText(double number, int decimals)
{
    if (decimals >= 0) return QLocale(QLocale::Vietnamese, QLocale::Vietnam).toString(number, 'f', decimals);
    QString text = QLocale(QLocale::Vietnamese, QLocale::Vietnam).toString(number, 'f', 3);
    while (text.endsWith(u'0')) text.chop(1);
    if (text.endsWith(u',')) text.chop(1);
    return text;
}

/// A sentence-case name of the document kind inside a sentence: "BÁO CÁO" -> "Báo cáo".
QString reportKindInSentence(const QString& kind)
{
    return kind.isEmpty() ? kind : kind.left(1).toUpper() + kind.mid(1).toLower();
}

} // namespace

void ReportTable::addRow(std::vector<ReportCell> cells)
{
    if (!columns.empty() && columns.front().key == QLatin1String("tt") && cells.size() + 1 <= columns.size())
        cells.insert(cells.begin(), ReportCell(qint64(dataRowCount() + 1)));
    cells.resize(columns.size());
    rows.push_back({RowKind::Data, std::move(cells), 1});
}

void ReportTable::addGroup(const QString& label, int span, std::vector<ReportCell> rest)
{
    const int width = int(columns.size());
    addTotal(label, span <= 0 ? width : span, std::move(rest));
    rows.back().kind = RowKind::Group;
}

void ReportTable::addTotal(const QString& label, int span, std::vector<ReportCell> rest)
{
    ReportRow row{RowKind::Total, {ReportCell(label)}, std::clamp(span, 1, std::max(1, int(columns.size())))};
    row.cells.resize(size_t(row.span));
    row.cells.insert(row.cells.end(), rest.begin(), rest.end());
    row.cells.resize(columns.size());
    rows.push_back(std::move(row));
}

int ReportTable::columnOf(const QString& key) const
{
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const auto& c) { return c.key == key; });
    return found == columns.end() ? -1 : int(found - columns.begin());
}

int ReportTable::headLevels() const
{
    qsizetype levels = 1;
    for (const ReportColumn& column : columns) levels = std::max(levels, column.heading.size());
    return int(levels);
}

int ReportTable::dataRowCount() const
{
    return int(std::count_if(rows.begin(), rows.end(), [](const auto& row) { return row.kind == RowKind::Data; }));
}

ParagraphLook paragraphLook(const QString& paragraph)
{
    static const QString middle = QStringLiteral("### ");
    if (paragraph.startsWith(middle)) return {paragraph.mid(middle.size()), true, true, false};
    ParagraphLook look{paragraph};
    look.isBold = paragraph == paragraph.toUpper() && paragraph != paragraph.toLower();
    look.isItalic = (paragraph.startsWith(QStringLiteral("Căn cứ ")) && paragraph.endsWith(u';')) ||
                    paragraph.startsWith(QStringLiteral("Theo đề nghị của "));
    return look;
}

QString pageMark(const Report& report)
{
    QStringList marks;
    if (report.isDraft) marks << QStringLiteral("DỰ THẢO");
    if (report.sample) marks << QStringLiteral("DỮ LIỆU MẪU");
    return marks.join(QStringLiteral(" · "));
}

QString cellText(const ReportColumn& column, const ReportCell& cell)
{
    if (const auto* text = std::get_if<QString>(&cell)) return *text;
    if (const auto* date = std::get_if<QDate>(&cell)) return formatDate(*date);
    if (const auto* number = std::get_if<double>(&cell)) return reportDecimalText(*number, column.decimals);
    if (const auto* count = std::get_if<qint64>(&cell))
        return column.kind == ColumnKind::Stars ? QStringLiteral("%1 sao").arg(*count) : formatCount(*count);
    return {};
}

ColumnAlign alignmentOf(const ReportColumn& column)
{
    if (column.align != ColumnAlign::Auto) return column.align;
    return column.kind == ColumnKind::Text ? ColumnAlign::Left : ColumnAlign::Centre;
}

QString spotWords(const ReportTable& table, size_t row, size_t cell)
{
    const ReportRow& at = table.rows[row];
    // The label of a heading or a sum stands first, that of a row behind its number.
    const size_t label = at.kind == RowKind::Data && table.columns.front().key == QLatin1String("tt") ? 1 : 0;
    const QString words = cellText(table.columns[label], at.cells[label]);
    return cell <= label ? words : words + QStringLiteral(" – ") + headingText(table.columns[cell]);
}

QString headingText(const ReportColumn& column) { return column.heading.join(QStringLiteral(" – ")); }

QString asOfText(const Report& report)
{
    return report.asOf.isValid() ? QStringLiteral("Tính đến ngày %1").arg(formatDate(report.asOf)) : QString();
}

QString numberText(const OfficeHeader& office)
{
    if (!office.isNumbered) return {};
    const QString number = office.number.isEmpty() ? QStringLiteral("        ") : office.number;
    return office.symbol.isEmpty() ? QStringLiteral("Số: %1").arg(number)
                                   : QStringLiteral("Số: %1/%2").arg(number, office.symbol);
}

QString placeAndDateText(const OfficeHeader& office)
{
    const QString date =
        office.date.isValid() ? formatDateInWords(office.date) : QStringLiteral("ngày … tháng … năm …");
    return office.place.isEmpty() ? date : QStringLiteral("%1, %2").arg(office.place, date);
}

QString annexReferenceText(const Report& report)
{
    const OfficeHeader& office = report.office;
    const QString number = office.number.isEmpty() ? QStringLiteral("……") : office.number;
    const QString symbol = office.symbol.isEmpty() ? number : QStringLiteral("%1/%2").arg(number, office.symbol);
    const QString date =
        office.date.isValid() ? formatDateInWords(office.date) : QStringLiteral("ngày … tháng … năm …");
    QString what = reportKindInSentence(report.documentKind);
    if (office.isNumbered) what += QStringLiteral(" số ") + symbol;
    const QString issuer =
        office.issuingBody.isEmpty() ? QString() : QStringLiteral(" của ") + officeInSentence(office.issuingBody);
    return QStringLiteral("(Kèm theo %1 %2%3)").arg(what, date, issuer);
}

QString annexLabel(const Report& report, int index)
{
    const auto annexes =
        std::count_if(report.tables.begin(), report.tables.end(), [](const auto& table) { return table.annex; });
    if (annexes < 2) return QStringLiteral("Phụ lục");
    static const QStringList numerals = {QStringLiteral("I"),   QStringLiteral("II"),  QStringLiteral("III"),
                                         QStringLiteral("IV"),  QStringLiteral("V"),   QStringLiteral("VI"),
                                         QStringLiteral("VII"), QStringLiteral("VIII")};
    return QStringLiteral("Phụ lục %1").arg(index < numerals.size() ? numerals.at(index) : QString::number(index + 1));
}

QString fingerprintOf(const Report& report)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QString& text) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\x1f", 1));
    };
    for (const QString& text : QStringList{report.name, report.scope, report.asOf.toString(Qt::ISODate)}) add(text);
    for (const ReportTable& table : report.tables)
        for (const ReportRow& row : table.rows)
            for (size_t i = 0; i < row.cells.size(); ++i) add(cellText(table.columns[i], row.cells[i]));
    return QString::fromLatin1(hash.result().toHex().left(8)).toUpper();
}

QString emptyTableText() { return QStringLiteral("Không có"); }

} // namespace ocop
