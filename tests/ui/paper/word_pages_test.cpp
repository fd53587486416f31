// Word documents beside the printed pages: LibreOffice makes a PDF of them, and each page says the same.
#include "tests/support/sample_reports.h"
#include "tests/ui/paper/pdf_reading.h"
#include "ui/paper/report_file.h"

#include <QBuffer>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <algorithm>

namespace ocop::test {
namespace {

bool hasOffice() { return canReadPdf() && !QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty(); }

/// A PDF of each document, all of them in one call.
void convertAll(const QString& folder, const QStringList& documents)
{
    QProcess office;
    office.start(QStringLiteral("soffice"),
                 QStringList{QStringLiteral("--headless"),
                             QStringLiteral("-env:UserInstallation=file://%1/profile").arg(folder),
                             QStringLiteral("--convert-to"), QStringLiteral("pdf"), QStringLiteral("--outdir"),
                             folder + QStringLiteral("/office")} +
                     documents);
    office.waitForFinished(300'000);
}

/// The letters of each page, sorted, so that where a line ends makes no difference; stars are drawn on paper, and the facts
/// at the foot stand apart there.
QStringList lettersOfPages(const QString& path)
{
    QStringList pages;
    for (const QString& page : pdfPages(path)) {
        QString letters;
        for (const QChar c : page)
            if (!c.isSpace() && c != QChar(0x2605) && c != QChar(0xb7) && c != u'-') letters += c;
        std::sort(letters.begin(), letters.end());
        pages << letters;
    }
    return pages;
}

QByteArray drawnPicture()
{
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(QColor(120, 160, 90));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

Report catalogue(int cardsPerPage, bool isSmall)
{
    Report report = bareReport();
    report.documentKind = QStringLiteral("DANH MỤC");
    report.subject = QStringLiteral("Sản phẩm OCOP còn hiệu lực");
    report.cardPaper = CardPaper{cardsPerPage, isSmall};
    const QByteArray picture = drawnPicture();
    for (int i = 1; i <= 90; ++i) {
        ReportCard card;
        card.name = sampleProductName(i);
        card.heading = QStringLiteral("%1. %2").arg(i).arg(card.name);
        card.group = i <= 60 ? QStringLiteral("Thực phẩm") : QStringLiteral("Đồ uống");
        card.place = QStringLiteral("Xã số %1").arg((i + 4) / 5);
        card.stars = 3 + i % 3;
        card.lines = {QStringLiteral("Chủ thể: Hợp tác xã Nông nghiệp dịch vụ tổng hợp số %1").arg(i),
                      QStringLiteral("Điện thoại: 0900 000 %1").arg(100 + i)};
        card.text = QStringLiteral("Làm theo lối cũ của làng, phơi hai nắng, gói lá. ").repeated(i % 4);
        if (i % 3 > 0) card.picture = picture;
        if (i % 2 > 0) card.code = QStringLiteral("https://example.vn/sp/%1").arg(i);
        report.cards.push_back(card);
    }
    return report;
}

/// A paper with long text, a heading over its table, an annex that lies, notes, and two who sign.
Report minutes(int rows)
{
    Report report = productList(rows);
    report.orientation = PaperOrientation::Portrait;
    report.subject = QStringLiteral("Họp Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh Quảng Nam");
    const QString sentence =
        QStringLiteral("Hội đồng xem xét hồ sơ, mẫu sản phẩm và báo cáo của Tổ tư vấn, chấm điểm độc lập, thảo luận. ");
    report.intro.clear();
    for (int i = 1; i <= 7; ++i) report.intro << QStringLiteral("%1. ").arg(i) + sentence.repeated(i);
    report.intro << QStringLiteral("8. Kết quả từng sản phẩm:");
    report.tables.front().columns.erase(report.tables.front().columns.begin() + 3,
                                        report.tables.front().columns.begin() + 5);
    for (ReportRow& row : report.tables.front().rows) row.cells.erase(row.cells.begin() + 3, row.cells.begin() + 5);
    report.closing = {sentence.repeated(3), sentence};
    report.notes = {sentence};
    report.leftSignature = {{QStringLiteral("THƯ KÝ")}, QStringLiteral("Trần Thị Thư")};
    ReportTable annex = districtSummary().tables.front();
    annex.annex = true;
    annex.title = QStringLiteral("Tổng hợp theo địa bàn");
    annex.orientation = PaperOrientation::Landscape;
    report.tables.push_back(annex);
    return report;
}

} // namespace

TEST_CASE("Word: LibreOffice sets the pages that are printed", "[docx][wordPages]")
{
    if (!hasOffice()) return;
    QTemporaryDir folder;
    std::vector<std::pair<QString, Report>> papers;
    papers.emplace_back(QStringLiteral("list"), productList(150));
    papers.emplace_back(QStringLiteral("summary"), districtSummary());
    for (const int rows : {9, 13, 30}) papers.emplace_back(QStringLiteral("minutes-%1").arg(rows), minutes(rows));
    for (const int cards : {1, 2, 4, 8})
        papers.emplace_back(QStringLiteral("cards-%1").arg(cards), catalogue(cards, false));
    papers.emplace_back(QStringLiteral("cards-small"), catalogue(4, true));
    QStringList documents;
    for (const auto& [name, report] : papers) {
        documents << folder.filePath(name + QStringLiteral(".docx"));
        saveReport(report, documents.last());
        saveReport(report, folder.filePath(name + QStringLiteral(".pdf")));
    }
    convertAll(folder.path(), documents);
    for (const auto& [name, report] : papers) {
        const QStringList printed = lettersOfPages(folder.filePath(name + QStringLiteral(".pdf")));
        const QStringList word = lettersOfPages(folder.filePath(QStringLiteral("office/%1.pdf").arg(name)));
        INFO(name.toStdString());
        CHECK(word.size() == printed.size());
        for (qsizetype i = 0; i < std::min(word.size(), printed.size()); ++i) {
            INFO("page " << i + 1);
            CHECK(word.at(i).toStdString() == printed.at(i).toStdString());
        }
    }
}

} // namespace ocop::test
