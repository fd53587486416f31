// Where lines of a paragraph end, and what a narrow card of a catalogue has room for.
#include "ui/paper/text_box.h"

#include "ui/paper/cards/card_look.h"
#include "ui/paper/cards/card_pages.h"

#include <catch2/catch.hpp>

namespace ocop::test {

TEST_CASE("Text box: the number of a document stays on one line, a word with a slash may be broken", "[textBox]")
{
    const QStringList numbers{QStringLiteral("412/QĐ-UBND"), QStringLiteral("26/2026/QĐ-TTg"),
                              QStringLiteral("(05/BC-TTV),")};
    const QString text =
        QStringLiteral("Căn cứ Quyết định số %1 ngày 12/8/2024 và Quyết định số %2 của Thủ tướng Chính "
                       "phủ, theo báo cáo %3 hộ sản xuất hoặc hợp tác xã đã được công nhận.")
            .arg(numbers[0], numbers[1], numbers[2]);
    PaperStyle style;
    style.align = Qt::AlignJustify;
    style.firstIndent = 567;
    for (int width = 2400; width < 9600; width += 90) {
        INFO(width);
        const TextBox box(text, style, width);
        const QStringList lines = box.lines();
        CHECK(lines.join(u' ') == text); // nothing lost, nothing broken but at blanks
        for (const QString& number : numbers) {
            INFO(number.toStdString());
            CHECK(lines.filter(number).size() == 1);
        }
        CHECK(box.textWidth() <= width + 1);
    }
    const TextBox narrow(QStringLiteral("số 412/QĐ-UBND"), style, 700); // too narrow for it: still all there
    CHECK(narrow.lines().join(QString()).remove(u' ') == QStringLiteral("số412/QĐ-UBND"));
    const QString address = QStringLiteral("https://truyxuat.example/49-514-20884-1-2020");
    CHECK(TextBox(QStringLiteral("Truy xuất nguồn gốc: ") + address, PaperStyle(), 6800).lines().back() == address);
    CHECK(TextBox(QStringLiteral("xã Tiên Cảnh/xã Tiên Châu"), PaperStyle(), 1800).lineCount() > 1);
}

TEST_CASE("Text box: numbers stay with their units, for Word too", "[textBox]")
{
    const QStringList wholes{QStringLiteral("số 412/QĐ-UBND"), QStringLiteral("ngày 31"), QStringLiteral("36 tháng"),
                             QStringLiteral("1.234 triệu đồng"), QStringLiteral("27 sản phẩm")};
    const QString text =
        QStringLiteral("Theo Quyết định %1 %2 tháng 8 năm 2024, Giấy chứng nhận có giá trị %3 kể từ ngày ký; các chủ "
                       "thể bán được %4 từ %5 đã được công nhận trên địa bàn, không kể số bán tại chỗ.")
            .arg(wholes[0], wholes[1], wholes[2], wholes[3], wholes[4]);
    PaperStyle style;
    style.align = Qt::AlignJustify;
    for (int width = 2600; width < 9600; width += 170) {
        INFO(width);
        const TextBox box(text, style, width);
        CHECK(box.lines().join(u' ') == text);
        const QString bound = box.boundText();
        CHECK(bound.size() == text.size());
        for (const QString& whole : wholes) {
            INFO(whole.toStdString());
            CHECK(box.lines().filter(whole).size() == 1);
            const QString there = bound.mid(text.indexOf(whole), whole.size());
            CHECK_FALSE(there.contains(u' '));
            CHECK_FALSE(there.contains(u'-'));
        }
        CHECK(bound.contains(QStringLiteral("trên địa bàn, không")));
        CHECK(bound.contains(QStringLiteral(" tháng"))); // a whole day in one piece would tear the line
    }
    // What no line holds is broken between words as before, on paper and in Word.
    const TextBox narrow(wholes[3], style, 900);
    CHECK(narrow.boundText() == wholes[3]);
    CHECK(narrow.lines().join(u' ') == wholes[3]);
}

TEST_CASE("Text box: an address that no line holds is broken at its signs", "[textBox]")
{
    PaperStyle style;
    style.points = 7;
    style.breakWords = true;
    const QString mail = QStringLiteral("lienhe@gianguyentienphuoc.example");
    const QString text = QStringLiteral("Liên hệ: 0301001675 · ") + mail;
    const double whole = paperTextWidth(mail, style);
    const TextBox narrow(text, style, whole * 0.9);
    const QStringList lines = narrow.lines();
    REQUIRE(lines.size() == 3);
    CHECK(lines[1] == QStringLiteral("lienhe@gianguyentienphuoc."));
    CHECK(lines[2] == QStringLiteral("example"));
    CHECK(narrow.boundText().split(QChar(QChar::LineSeparator)).size() == 2);
    CHECK(TextBox(text, style, whole * 1.1).lines().back() == mail);
    CHECK(TextBox(text, style, whole * 1.1).boundText() == text);
}

TEST_CASE("Cards: the title on a cover breaks between what belongs together", "[cards]")
{
    Report report;
    report.cardPaper = CardPaper{};
    report.scope = QStringLiteral("Huyện Tiên Phước");
    report.subject = QStringLiteral("Sản phẩm OCOP còn hiệu lực huyện Tiên Phước");
    for (const bool isSmall : {false, true}) {
        report.cardPaper->isSmall = isSmall;
        PageSetup setup;
        setup.isSmall = isSmall;
        QStringList title;
        for (const CardCover::Line& line : cardCover(report, bodyRect(PaperOrientation::Portrait, setup)).lines)
            if (line.box.text().contains(QStringLiteral("OCOP"))) title = line.box.lines();
        REQUIRE(title.size() == 2);
        for (const QString& each :
             {QStringLiteral("OCOP"), QStringLiteral("CÒN HIỆU LỰC"), QStringLiteral("HUYỆN TIÊN PHƯỚC")})
            CHECK(title.replaceInStrings(QString(QChar(QChar::Nbsp)), QStringLiteral(" ")).filter(each).size() == 1);
    }
}

TEST_CASE("Text box: a title breaks into even lines, never between the syllables of a word", "[textBox]")
{
    PaperStyle style;
    style.points = 20;
    style.bold = true;
    const QString title = QStringLiteral("SẢN PHẨM OCOP CÒN HIỆU LỰC HUYỆN TIÊN PHƯỚC");
    for (int width = 4000; width < 9000; width += 250) {
        INFO(width);
        const QStringList lines = TextBox(title, style, width).balanced().lines();
        CHECK(lines.join(u' ') == title);
        CHECK(lines.size() <= 4);
        for (const char* word : {"SẢN PHẨM", "CÒN HIỆU LỰC"}) CHECK(lines.filter(QString::fromUtf8(word)).size() == 1);
    }
}

TEST_CASE("Cards: eight to a page keep letters one can read, with picture and code", "[cards]")
{
    ReportCard card;
    card.heading = QStringLiteral("18. Tiêu xanh ngâm giấm Thịnh Vượng");
    card.stars = 3;
    card.code = QStringLiteral("https://truyxuat.example/49-514-20884-1-2020");
    card.lines = {QStringLiteral("Chủ thể: HTX Nông nghiệp sạch Thịnh Vượng"),
                  QStringLiteral("Địa chỉ: Thôn 4, xã Tiên Phong, huyện Tiên Phước"),
                  QStringLiteral("Liên hệ: 0301002262 · lienhe@thinhvuong.example"),
                  QStringLiteral("Mô tả: Hạt tiêu xanh ngâm giấm, vị cay nồng và thơm lâu, dùng kèm món nướng."),
                  QStringLiteral("Bao bì, nhãn: Hũ thủy tinh 200 g"),
                  QStringLiteral("Truy xuất nguồn gốc: ") + card.code,
                  QStringLiteral("Ngày hết hạn: 23/05/2026")};
    Report report;
    report.cardPaper = CardPaper{8};
    const CardGrid grid = cardGrid(report);
    const QRectF cell = grid.cell(bodyRect(PaperOrientation::Portrait, {}), 0);
    for (const QSize picture : {QSize(360, 270), QSize(270, 360), QSize()}) {
        const CardPlan plan = planCard(card, picture, true, cell, grid);
        CHECK(plan.words.width() > 45 * twipsPerMm);
        CHECK_FALSE(plan.code.intersects(plan.picture));
        CHECK_FALSE(plan.code.intersects(plan.words));
        CHECK(plan.code.bottom() <= cell.bottom());
        CHECK(plan.code.width() > 20 * twipsPerMm); // a telephone reads it
        REQUIRE(plan.text.lines.size() == 6); // all but the address, which the code says
        CHECK(plan.text.lines.front().style().points >= 8);
    }
    CHECK(planCard(card, {}, false, cell, grid).words.width() == Approx(cell.width()));
    CHECK(planCard(card, {}, false, cell, grid).text.lines.size() == 7);
}

} // namespace ocop::test
