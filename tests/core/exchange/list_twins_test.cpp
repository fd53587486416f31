#include "core/exchange/list_book.h"
#include "tests/core/formats/make_xls.h"
#include "tests/core/formats/make_xlsx.h"

#include <QStringEncoder>

#include <catch2/catch.hpp>

#include <iconv.h>

namespace ocop {
namespace {

const std::vector<QStringList>& twinCells()
{
    static const std::vector<QStringList> cells = {
        {QStringLiteral("STT"), QStringLiteral("Tên sản phẩm"), QStringLiteral("Chủ thể"), QStringLiteral("Địa chỉ"),
         QStringLiteral("Hạng sao"), QStringLiteral("Quyết định công nhận")},
        {QStringLiteral("1"), QStringLiteral("Nước mắm Cửa Khe, loại 1"), QStringLiteral("HTX Hải sản Bình Dương"),
         QStringLiteral("thôn 2, xã Bình Dương, huyện Thăng Bình"), QStringLiteral("4 sao"),
         QStringLiteral("3610/QĐ-UBND ngày 27/12/2024")},
        {QStringLiteral("2"), QStringLiteral("Quế chi Trà My"), QStringLiteral("Hộ kinh doanh Nguyễn Thị Đẹp"),
         QStringLiteral("xã Trà Giang, huyện Bắc Trà My"), QStringLiteral("3 sao"),
         QStringLiteral("512/QĐ-UBND ngày 05/3/2025")}};
    return cells;
}

QString twinText(const QString& separator)
{
    QString text;
    for (const QStringList& row : twinCells()) {
        QStringList fields;
        for (const QString& field : row) fields << u'"' + field + u'"';
        text += fields.join(separator) + QStringLiteral("\r\n");
    }
    return text;
}

QByteArray inCodePage(const QString& text, const char* page)
{
    const iconv_t to = iconv_open(page, "UTF-8");
    REQUIRE(to != iconv_t(-1));
    QByteArray in = text.toUtf8();
    QByteArray out(in.size() * 2, '\0');
    char* from = in.data();
    char* into = out.data();
    size_t left = size_t(in.size());
    size_t room = size_t(out.size());
    REQUIRE(iconv(to, &from, &left, &into, &room) != size_t(-1));
    iconv_close(to);
    out.truncate(out.size() - qsizetype(room));
    return out;
}

/// As the fonts VNI-… show it: a letter, then its mark as a letter of Windows' Western code page.
QByteArray inVni(const QString& text)
{
    static const std::pair<QString, QString> vowels[] = {
        {QStringLiteral("áàảãạ"), QStringLiteral("aù aø aû aõ aï")},
        {QStringLiteral("ắằẳẵặ"), QStringLiteral("aé aè aú aü aë")},
        {QStringLiteral("ấầẩẫậ"), QStringLiteral("aá aà aå aã aä")},
        {QStringLiteral("éèẻẽẹ"), QStringLiteral("eù eø eû eõ eï")},
        {QStringLiteral("ếềểễệ"), QStringLiteral("eá eà eå eã eä")},
        {QStringLiteral("íìỉĩị"), QStringLiteral("í ì æ ó ò")},
        {QStringLiteral("óòỏõọ"), QStringLiteral("où oø oû oõ oï")},
        {QStringLiteral("ốồổỗộ"), QStringLiteral("oá oà oå oã oä")},
        {QStringLiteral("ớờởỡợ"), QStringLiteral("ôù ôø ôû ôõ ôï")},
        {QStringLiteral("úùủũụ"), QStringLiteral("uù uø uû uõ uï")},
        {QStringLiteral("ứừửữự"), QStringLiteral("öù öø öû öõ öï")},
        {QStringLiteral("ýỳỷỹỵ"), QStringLiteral("yù yø yû yõ î")},
        {QStringLiteral("ăâêôơưđ"), QStringLiteral("aê aâ eâ oâ ô ö ñ")}};
    QString written;
    for (const QChar letter : text) {
        QString as = letter;
        for (const auto& [plain, marked] : vowels)
            if (const auto at = plain.indexOf(letter.toLower()); at >= 0) as = marked.split(u' ')[at];
        written += letter.isUpper() ? as.toUpper() : as;
    }
    return written.toLatin1();
}

QByteArray inUtf16(const QString& text, QStringConverter::Encoding encoding, bool marked)
{
    QStringEncoder encoder(encoding, marked ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

QByteArray twinSheet()
{
    QString rows;
    for (const QStringList& row : twinCells()) {
        rows += QStringLiteral("<row>");
        for (const QString& field : row) rows += QStringLiteral("<c t=\"inlineStr\"><is><t>%1</t></is></c>").arg(field);
        rows += QStringLiteral("</row>");
    }
    return "<sheetData>" + rows.toUtf8() + "</sheetData>";
}

QByteArray twinXls()
{
    QByteArray records;
    for (int row = 0; row < int(twinCells().size()); ++row)
        for (int column = 0; column < int(twinCells()[size_t(row)].size()); ++column)
            records += test::xlsRecord(0x204, test::xlsWords({row, column, 0}) +
                                                  test::xlsText(twinCells()[size_t(row)][column]));
    return test::xlsOf(records);
}

QByteArray twinOds()
{
    QString rows;
    for (const QStringList& row : twinCells()) {
        rows += QStringLiteral("<table:table-row>");
        for (const QString& field : row)
            rows +=
                QStringLiteral("<table:table-cell office:value-type=\"string\"><text:p>%1</text:p></table:table-cell>")
                    .arg(field);
        rows += QStringLiteral("</table:table-row>");
    }
    return test::zipOf({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
                        {QStringLiteral("content.xml"),
                         "<a xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                         " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                         " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><table:table>" +
                             rows.toUtf8() + "</table:table></a>"}});
}

QByteArray twinHtml()
{
    QString rows;
    for (const QStringList& row : twinCells())
        rows += QStringLiteral("<tr><td>") + row.join(QStringLiteral("</td><td>")) + QStringLiteral("</td></tr>\n");
    return "<html><body><table>" + rows.toUtf8() + "</table></body></html>";
}

/// What was understood of each row.
QStringList readTwin(const QByteArray& bytes)
{
    QStringList rows;
    for (const ListRow& row : readListBook(readWorkbook(bytes)).rows) {
        QStringList fields{row.product, row.subject, row.place.commune, row.place.district, row.place.rest};
        for (const ListRecognition& one : row.recognitions)
            fields << QString::number(one.stars.stars.value_or(0)) << one.decision.number
                   << one.date.toString(Qt::ISODate);
        rows << fields.join(u'|');
    }
    return rows;
}

} // namespace

TEST_CASE("one list in many encodings and containers is one list", "[import][twins]")
{
    const QString commas = twinText(QStringLiteral(","));
    const std::pair<const char*, QByteArray> twins[] = {
        {"UTF-8", commas.toUtf8()},
        {"UTF-8 with a mark", "\xEF\xBB\xBF" + commas.toUtf8()},
        {"decomposed letters", commas.normalized(QString::NormalizationForm_D).toUtf8()},
        {"UTF-16LE with a mark", inUtf16(commas, QStringConverter::Utf16LE, true)},
        {"UTF-16BE with a mark", inUtf16(commas, QStringConverter::Utf16BE, true)},
        {"UTF-16LE", inUtf16(commas, QStringConverter::Utf16LE, false)},
        {"windows-1258", inCodePage(commas, "CP1258")},
        {"TCVN3", inCodePage(commas, "TCVN5712-1")},
        {"VNI", inVni(commas)},
        {"semicolons", twinText(QStringLiteral(";")).toUtf8()},
        {"tabs", inUtf16(twinText(QStringLiteral("\t")), QStringConverter::Utf16LE, true)},
        {"bars", twinText(QStringLiteral("|")).toUtf8()},
        {".xlsx", test::xlsxOf(twinSheet())},
        {".xlsm", test::xlsmOf(twinSheet())},
        {".xls", twinXls()},
        {".ods", twinOds()},
        {".html", twinHtml()}};
    const QStringList expected = {
        QStringLiteral("Nước mắm Cửa Khe, loại 1|HTX Hải sản Bình Dương|xã Bình Dương|huyện Thăng Bình|thôn 2|4|"
                       "3610/QĐ-UBND|2024-12-27"),
        QStringLiteral("Quế chi Trà My|Hộ kinh doanh Nguyễn Thị Đẹp|xã Trà Giang|huyện Bắc Trà My||3|512/QĐ-UBND|"
                       "2025-03-05")};
    for (const auto& [name, bytes] : twins) {
        INFO(name);
        CHECK(readTwin(bytes) == expected);
    }
}

} // namespace ocop
