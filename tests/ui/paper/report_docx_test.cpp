#include "ui/paper/word/report_docx.h"

#include "tests/support/register_support.h"
#include "tests/support/sample_reports.h"
#include "tests/support/zip_parts.h"

#include <catch2/catch.hpp>

#include <QXmlStreamReader>

namespace ocop::test {
namespace {

/// Every part of the document must be well-formed; gives the body.
QByteArray bodyOf(const Report& report)
{
    TempFolder folder;
    const QString path = folder.file(QStringLiteral("a.docx"));
    writeDocx(report, path);
    for (const char* part : {"[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/document.xml",
                             "word/styles.xml", "word/header1.xml", "word/header2.xml", "word/footer1.xml"}) {
        INFO(part);
        const QByteArray bytes = zipPart(path, QLatin1String(part));
        REQUIRE_FALSE(bytes.isEmpty());
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd()) xml.readNext();
        CHECK(xml.errorString().isEmpty());
    }
    return zipPart(path, QStringLiteral("word/document.xml"));
}

/// The texts of each table row, cells joined.
QStringList rowsOf(const QByteArray& body)
{
    QStringList rows;
    QStringList cells;
    QXmlStreamReader xml(body);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.qualifiedName() == QLatin1String("w:tr")) cells.clear();
        if (xml.isStartElement() && xml.qualifiedName() == QLatin1String("w:tc")) cells << QString();
        if (xml.isStartElement() && xml.qualifiedName() == QLatin1String("w:t") && !cells.isEmpty())
            cells.last() += xml.readElementText();
        if (xml.isEndElement() && xml.qualifiedName() == QLatin1String("w:tr")) rows << cells.join(u'|');
    }
    return rows;
}

int spansOf(const QByteArray& row) { return row.count("<w:gridSpan"); }

} // namespace

TEST_CASE("Word: every row stands once, heads repeat, no row is cut", "[docx]")
{
    const Report report = productList(60);
    const QByteArray body = bodyOf(report);
    const QStringList rows = rowsOf(body);
    for (int row = 1; row <= 60; ++row) {
        INFO(row);
        CHECK(rows.filter(sampleProductName(row)).size() == 1);
    }
    const ReportTable& table = report.tables.front();
    CHECK(body.count("<w:tblHeader/>") == table.headLevels());
    CHECK(body.count("<w:cantSplit/>") >= int(table.rows.size()) + table.headLevels());
}

TEST_CASE("Word: merged heads and sums span as on paper", "[docx]")
{
    const Report report = districtSummary();
    const QByteArray body = bodyOf(report);
    CHECK(spansOf(body) >= 2);
    CHECK(body.contains("<w:vMerge w:val=\"restart\"/>"));
    // Each row of the table fills the whole grid.
    const qsizetype columns = qsizetype(report.tables.front().columns.size());
    QXmlStreamReader xml(body);
    int table = 0;
    qsizetype cells = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.qualifiedName() == QLatin1String("w:tbl")) ++table;
        if (xml.isStartElement() && xml.qualifiedName() == QLatin1String("w:tr")) cells = 0;
        if (xml.isStartElement() && xml.qualifiedName() == QLatin1String("w:tc")) ++cells;
        if (xml.isStartElement() && xml.qualifiedName() == QLatin1String("w:gridSpan"))
            cells += xml.attributes().value(QStringLiteral("w:val")).toInt() - 1;
        if (xml.isEndElement() && xml.qualifiedName() == QLatin1String("w:tr") && table == 2) CHECK(cells == columns);
    }
    CHECK(body.contains("w:orient=\"landscape\""));
}

TEST_CASE("Word: texts no XML can hold, and none at all, do no harm", "[docx]")
{
    Report report = productList(1);
    report.tables.front().rows.front().cells[1] = QStringLiteral("Mắm <cá> & \"ruốc\"\u0001\u0008 ]]>\nhai dòng");
    const QByteArray body = bodyOf(report);
    CHECK(body.contains("Mắm &lt;cá&gt; &amp; &quot;ruốc&quot; ]]&gt;"));
    CHECK(body.contains("<w:br/>"));
    report.tables.front().rows.clear();
    CHECK(rowsOf(bodyOf(report)).contains(emptyTableText()));
    CHECK_NOTHROW(bodyOf(Report{}));
}

TEST_CASE("Word: the number of a document is one piece", "[docx]")
{
    Report report = productList(1);
    report.intro = {
        QStringLiteral("Căn cứ Quyết định số 412/QĐ-UBND ngày 12/8/2024 của Ủy ban nhân dân tỉnh về việc công "
                       "nhận kết quả đánh giá, phân hạng sản phẩm, có giá trị 36 tháng; xem tại trang "
                       "https://ocop-tien-phuoc.example/ds")};
    const QByteArray body = bodyOf(report);
    CHECK(body.contains("số\u00a0412/QĐ</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">UBND ngày\u00a012/8/2024"));
    CHECK(body.contains("36\u00a0tháng"));
    CHECK(body.contains("https://ocop-tien-phuoc.example/ds")); // whoever copies it gets what was written
}

TEST_CASE("Word: the same report gives the same bytes", "[docx]")
{
    CHECK(reportAsDocx(productList(12)) == reportAsDocx(productList(12)));
}

TEST_CASE("Word: photographs stand two beside each other under the tables", "[docx]")
{
    Report report = productList(2);
    report.picturesTitle = QStringLiteral("ẢNH MẪU");
    for (const char* name : {"mặt trước", "mặt sau", "nhãn"})
        report.pictures.push_back({QString::fromUtf8(name), QByteArray("jpeg of ") + name, 1200, 900});
    const QByteArray body = bodyOf(report);
    CHECK(body.indexOf("ẢNH MẪU") > body.lastIndexOf("w:tblHeader"));
    CHECK(body.count("<pic:pic>") == 3);
    CHECK(rowsOf(body).contains(QStringLiteral("mặt trước|mặt sau")));
    TempFolder folder;
    const QString path = folder.file(QStringLiteral("a.docx"));
    writeDocx(report, path);
    CHECK(zipPart(path, QStringLiteral("word/media/img3.jpeg")) == QByteArray("jpeg of nhãn"));
    const QByteArray relations = zipPart(path, QStringLiteral("word/_rels/document.xml.rels"));
    for (const char* id : {"img1", "img2", "img3"}) {
        CHECK(relations.count(QByteArray("Id=\"") + id + '"') == 1);
        CHECK(body.count(QByteArray("r:embed=\"") + id + '"') == 1);
    }
}

TEST_CASE("Word: a letter has its parts in their order and no foot line", "[docx]")
{
    Report report = productList(1);
    report.isLetter = true;
    report.footLine = false;
    report.subject = QStringLiteral("V/v thông báo sản phẩm OCOP sắp hết hạn");
    report.addressees = {QStringLiteral("HTX Tiêu [Chủ thể] & con")};
    report.closing = {QStringLiteral("Để sản phẩm tiếp tục được công nhận, đề nghị HTX lập hồ sơ.")};
    const QString body = QString::fromUtf8(bodyOf(report));
    qsizetype before = 0;
    for (const char* text : {"Số: 214/BC-CCPTNT", "V/v thông báo sản phẩm", "Kính gửi: HTX Tiêu [Chủ thể] &amp; con",
                             "SP0001", "Để sản phẩm tiếp tục", "Nơi nhận:", "- Lưu: VT, OCOP.", "Nguyễn Văn Mẫu"}) {
        INFO(text);
        const qsizetype at = body.indexOf(QString::fromUtf8(text));
        CHECK(at > before);
        before = at;
    }
    TempFolder folder;
    const QString path = folder.file(QStringLiteral("a.docx"));
    writeDocx(report, path);
    CHECK_FALSE(zipPart(path, QStringLiteral("word/footer1.xml")).contains("<w:t "));
}

} // namespace ocop::test
