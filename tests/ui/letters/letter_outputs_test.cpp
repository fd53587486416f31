#include "tests/support/letter_desk.h"
#include "tests/ui/paper/pdf_reading.h"
#include "ui/letters/letter_outputs.h"
#include "ui/paper/label_sheet.h"
#include "ui/paper/layout/report_layout.h"
#include "ui/paper/page_painter.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace ocop;
using namespace ocop::test;

namespace {

const QDate paperDay(2024, 8, 31);

/// `count` subjects with one to three products each that end within the next weeks; long names among them.
struct ManyLetters
{
    TempRegister book;
    std::vector<CertificateId> certificates;
    std::vector<Report> reports;

    explicit ManyLetters(int count)
    {
        for (int i = 0; i < count; ++i) {
            const QString longer =
                i % 7 == 0 ? QStringLiteral(" sản xuất và kinh doanh nông sản sạch vùng cao Tiên Phước, Trà My")
                           : QString();
            const Subject subject = book.addSubject(QStringLiteral("Hộ số %1%2").arg(i + 1).arg(longer));
            for (int product = 0; product <= i % 3; ++product) {
                const Product made =
                    book.addProduct(QStringLiteral("Sản phẩm %1-%2").arg(i + 1).arg(product + 1), subject.id);
                certificates.push_back(book.addCertificate(made.id, paperDay.addDays(10 + i % 60).addMonths(-36)).id);
            }
        }
        const LetterDesk desk(book, paperDay);
        for (const LetterPlan& each : desk.worded(desk.order(LetterKind::Expiry, certificates), 1))
            reports.push_back(makeLetter(desk.paper(), each.letter, each.items));
    }
};

/// Words as a reader has them: lines and blanks of the page are not part of a sentence.
QString inOneLine(const QString& text) { return text.simplified(); }

} // namespace

TEST_CASE("Every kind of letter says on its paper what it must, read from the PDF", "[letters][paper]")
{
    const QDate day(2026, 10, 5);
    TempRegister book;
    const Subject maker = book.addSubject(QStringLiteral("HTX %2 Thử"), SubjectKind::Cooperative);
    const auto ending = [&](const char* name, QDate last) {
        const Product product = book.addProduct(QString::fromUtf8(name), maker.id);
        return book.addCertificate(product.id, last.addMonths(-36));
    };
    const Certificate soon = ending("Tiêu %1 %2", QDate(2026, 11, 10));
    const Certificate lapsed = ending("Chè dây", QDate(2026, 9, 1));
    Certificate concluded = ending("Mật ong", QDate(2028, 1, 1));
    concluded.withdrawalGround = WithdrawalGround::D;
    concluded.withdrawalConcludedOn = QDate(2026, 9, 20);
    {
        WriteAct act(book->database(), testAct());
        book->certificates().save(act, concluded);
        act.commit();
    }
    const std::pair<LetterKind, std::vector<const char*>> kinds[] = {
        {LetterKind::Expiry, {"Kính gửi: HTX %2 Thử", "Tiêu %1 %2", "10/11/2026", "V/v thông báo"}},
        {LetterKind::Locality, {"Kính gửi: Ủy ban nhân dân phường", "Tiêu %1 %2", "HTX %2 Thử"}},
        {LetterKind::Public,
         {"THÔNG BÁO", "Chè dây", "Các chủ thể có sản phẩm nêu trên", "UBND các xã, phường nơi có sản phẩm nêu trên"}},
        {LetterKind::Withdrawal,
         {"TỜ TRÌNH", "Mật ong", "Chủ tịch Ủy ban nhân dân thành phố Đà Nẵng", "khoản 1 Điều 8", "điểm d"}}};
    const QString path = book.folder().file(QStringLiteral("letter.pdf"));
    for (const auto& [kind, words] : kinds) {
        INFO(codeOf(kind).toStdString());
        const LetterDesk desk(book, day);
        LetterOrder order = desk.order(kind, {soon.id, lapsed.id, concluded.id});
        order.copies = usualLetterCopies(kind, desk.paper().office.on(day).recipients);
        const auto plans = desk.worded(order, 7);
        REQUIRE(plans.size() == 1);
        writePagesPdf(letterPages({makeLetter(desk.paper(), plans.front().letter, plans.front().items)}), path,
                      QStringLiteral("Thông báo"), {});
        if (!canReadPdf()) continue;
        const QString text = inOneLine(pdfPages(path).join(u' '));
        INFO(text.toStdString());
        for (const char* each : words) CHECK(text.contains(QString::fromUtf8(each)));
        for (const char* each : {"THÀNH PHỐ ĐÀ NẴNG", "Đà Nẵng, ngày 05 tháng 10 năm 2026", "26/2026/QĐ-TTg",
                                 "Nguyễn Văn An", "Sở NN&MT", "Lưu: VT", "07/"})
            CHECK(text.contains(QString::fromUtf8(each)));
        for (const char* each : {"huyện", "Tam Kỳ,", "148/QĐ-TTg", "……", "[", "Quảng Nam, ngày"})
            CHECK_FALSE(text.contains(QString::fromUtf8(each)));
    }
}

TEST_CASE("Letters to 1, 40 and 400 recipients stand in one PDF, each on pages of its own, inside the margins",
          "[letters][paper]")
{
    for (const int count : {1, 40, 400}) {
        INFO(count);
        ManyLetters many(count);
        REQUIRE(int(many.reports.size()) == count);
        const std::vector<PaperPage> pages = letterPages(many.reports);
        CHECK(int(pages.size()) == count); // short letters: a page each
        const QString path = many.book.folder().file(QStringLiteral("letters.pdf"));
        writePagesPdf(pages, path, QStringLiteral("Thông báo"), {});
        if (!canReadPdf()) continue;
        const QStringList texts = pdfPages(path);
        REQUIRE(texts.size() == count);
        for (int i = 0; i < count; ++i) {
            const Report& letter = many.reports[size_t(i)];
            const QString text = texts.at(i).simplified();
            INFO(i << ' ' << text.toStdString());
            CHECK(text.contains(QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")));
            CHECK(text.contains(QStringLiteral("Số: %1/CCPTNT-NV").arg(i + 1, 2, 10, QLatin1Char('0'))));
            CHECK(text.contains(letter.addressees.front().left(12)));
            CHECK(text.contains(QStringLiteral("Nguyễn Văn An")));
            CHECK_FALSE(text.contains(QStringLiteral("Trang ")));
            for (const ReportRow& row : letter.tables.front().rows)
                CHECK(text.contains(std::get<QString>(row.cells[1])));
        }
        constexpr double pointsPerMm = 72 / 25.4;
        for (const PdfWord& word : pdfWords(path)) {
            if (word.page > 40) break;
            CHECK(word.box.left() >= 30 * pointsPerMm - 0.5);
            CHECK(word.box.right() <= word.pageSize.width() - 15 * pointsPerMm + 0.5);
            CHECK(word.box.bottom() <= word.pageSize.height() - 19 * pointsPerMm);
        }
    }
}

TEST_CASE("A letter about many products goes on over the page, its signature with the last words", "[letters][paper]")
{
    TempRegister book;
    const Subject subject = book.addSubject(QStringLiteral("HTX Nhiều"));
    std::vector<CertificateId> certificates;
    for (int i = 0; i < 45; ++i)
        certificates.push_back(
            book.addCertificate(book.addProduct(QStringLiteral("Sản phẩm thứ %1").arg(i + 1), subject.id).id,
                                paperDay.addDays(20).addMonths(-36))
                .id);
    const LetterDesk desk(book, paperDay);
    const auto plans = desk.worded(desk.order(LetterKind::Expiry, certificates));
    REQUIRE(plans.size() == 1);
    const auto pages = layOutReport(makeLetter(desk.paper(), plans.front().letter, plans.front().items));
    REQUIRE(pages.size() >= 2);
    const auto onPage = [](const PaperPage& page, const QString& text) {
        return std::any_of(page.texts.begin(), page.texts.end(),
                           [&](const PaperText& each) { return each.box.text().contains(text); });
    };
    CHECK(onPage(pages.back(), QStringLiteral("Nguyễn Văn An")));
    CHECK(onPage(pages.back(), QStringLiteral("Trường hợp không tiếp tục")));
    CHECK_FALSE(onPage(pages.front(), QStringLiteral("Nguyễn Văn An")));
}

TEST_CASE("A Word file for each recipient, under a name every system takes", "[letters]")
{
    ManyLetters many(3);
    many.reports[0].scope = QStringLiteral("Hộ a/b: \"c\"?");
    many.reports[1].office.number.clear();
    many.reports[2].office.number.clear();
    many.reports[2].scope = many.reports[1].scope;
    const QString folder = many.book.folder().file(QStringLiteral("word"));
    const QStringList paths = writeLetterFiles(letterFiles(many.reports), folder);
    REQUIRE(paths.size() == 3);
    CHECK(paths[0].endsWith(QStringLiteral("/01-CCPTNT-NV Hộ a b c.docx")));
    CHECK(paths[1] != paths[2]);
    for (const QString& path : paths) CHECK(QFile(path).size() > 1000);
    // A second run writes nothing over.
    const QStringList again = writeLetterFiles(letterFiles(many.reports), folder);
    for (const QString& path : again) CHECK_FALSE(paths.contains(path));
}

TEST_CASE("Labels fit their places, fourteen to a sheet, and a long address is set smaller", "[letters][paper]")
{
    std::vector<AddressLabel> labels(29, {QStringLiteral("Hộ kinh doanh Nguyễn Thị Hoa"),
                                          QStringLiteral("Thôn 3, xã Tiên Lộc, huyện Tiên Phước"),
                                          QStringLiteral("0905 123 456"), QStringLiteral("45/CCPTNT-NV")});
    labels[3].name =
        QString(QStringLiteral("Hợp tác xã sản xuất và kinh doanh dịch vụ nông nghiệp tổng hợp ")).repeated(4);
    labels[4] = {QStringLiteral("Hộ A"), {}, {}, {}};
    const auto sheets = layOutLabels(labels, QStringLiteral("Chi cục Phát triển nông thôn"));
    REQUIRE(sheets.size() == 3);
    for (const PaperPage& sheet : sheets)
        for (const PaperText& text : sheet.texts) {
            const QRectF box(text.position, QSizeF(text.box.textWidth(), text.lineCount * text.box.lineHeight()));
            int inside = 0;
            for (int place = 0; place < labelsOnSheet; ++place)
                inside += labelRect(place).adjusted(-1, -1, 1, 1).contains(box);
            INFO(text.box.text().toStdString());
            CHECK(inside == 1);
        }
    CHECK(layOutLabels({}, {}).empty());
    CHECK(labelRect(13).bottom() <= 297 * twipsPerMm);
    CHECK(labelRect(13).right() <= 210 * twipsPerMm);
}
