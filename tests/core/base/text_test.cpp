#include "core/base/text.h"

#include "core/base/hidden.h"

#include <catch2/catch.hpp>

#include <algorithm>

using ocop::TextQuery;

namespace {

QString nfd(const QString& text) { return text.normalized(QString::NormalizationForm_D); }

int rankOf(const char16_t* typed, const char16_t* text)
{
    const QString full = QString::fromUtf16(text);
    return TextQuery(QString::fromUtf16(typed)).rank(full, ocop::folded(full));
}

} // namespace

TEST_CASE("cleaned text is NFC, trimmed, with single blanks", "[base][text]")
{
    struct Row
    {
        QString typed;
        QString expected;
    };
    const auto row = GENERATE(values<Row>({
        {QStringLiteral(""), QStringLiteral("")},
        {QStringLiteral("   \t\n "), QStringLiteral("")},
        {QStringLiteral("  Bánh   tráng  "), QStringLiteral("Bánh tráng")},
        {QStringLiteral("Bánh\u00A0tráng\u2003Đại\u3000Lộc"), QStringLiteral("Bánh tráng Đại Lộc")},
        {QStringLiteral("Bánh\r\ntráng"), QStringLiteral("Bánh tráng")},
        {QStringLiteral("Bánh\u200B tráng\uFEFF"), QStringLiteral("Bánh tráng")},
        {QStringLiteral("a\u0000b\u0007c"), QStringLiteral("a b c")},
        {QStringLiteral("Hoa\u0300 Ươ\u0309ng Đô\u0323"), QStringLiteral("Hoà Ưởng Độ")},
    }));
    CHECK(ocop::cleaned(row.typed) == row.expected);
    CHECK(ocop::cleaned(nfd(row.expected)) == row.expected);
}

TEST_CASE("cleaned text keeps line breaks only when asked", "[base][text]")
{
    const QString typed = QStringLiteral("\r\n  dòng một \r\n\r\n dòng  hai\rba \n\n");
    CHECK(ocop::cleaned(typed) == QStringLiteral("dòng một dòng hai ba"));
    CHECK(ocop::cleaned(typed, true) == QStringLiteral("dòng một\n\ndòng hai\nba"));
    CHECK(ocop::cleaned(QStringLiteral("một\u2028hai"), true) == QStringLiteral("một\nhai"));
}

TEST_CASE("folded text has no marks and no đ, whatever form it came in", "[base][text]")
{
    struct Row
    {
        QString text;
        QString expected;
    };
    const auto row = GENERATE(values<Row>({
        {QStringLiteral("Đường phèn"), QStringLiteral("duong phen")},
        {QStringLiteral("ĐẠI LỘC"), QStringLiteral("dai loc")},
        {QStringLiteral("Trà Dơn"), QStringLiteral("tra don")},
        {QStringLiteral("Nước mắm Ướp Ỷ"), QStringLiteral("nuoc mam uop y")},
        {QStringLiteral("ẮẰẲẴẶ ẤẦẨẪẬ ẾỀỂỄỆ ỐỒỔỖỘ ỚỜỞỠỢ ỨỪỬỮỰ"), QStringLiteral("aaaaa aaaaa eeeee ooooo ooooo uuuuu")},
        {QStringLiteral("OCOP 3*"), QStringLiteral("ocop 3*")},
        {QString(), QString()},
    }));
    CHECK(ocop::folded(row.text) == row.expected);
    CHECK(ocop::folded(nfd(row.text)) == row.expected);
}

TEST_CASE("a look-alike of Đ folds like Đ", "[base][text]")
{
    // Older Vietnamese fonts and keyboards left Ð (eth) and Ɖ where Đ belongs.
    CHECK(ocop::folded(QStringLiteral("\u00D0ại Lộc")) == QStringLiteral("dai loc"));
    CHECK(ocop::folded(QStringLiteral("\u00F0ường")) == QStringLiteral("duong"));
    CHECK(ocop::folded(QStringLiteral("\u0189iện")) == QStringLiteral("dien"));
    CHECK(ocop::cleaned(QStringLiteral("\u00D0ại \u00F0ường \u0189iện")) == QStringLiteral("Đại đường Điện"));
}

TEST_CASE("the two places of a tone are one spelling", "[base][text]")
{
    struct Row
    {
        QString newPlace;
        QString oldPlace;
    };
    const auto row = GENERATE(values<Row>({
        {QStringLiteral("hoà"), QStringLiteral("hòa")},
        {QStringLiteral("Hoá Mỹ"), QStringLiteral("Hóa Mỹ")},
        {QStringLiteral("toả khoẻ"), QStringLiteral("tỏa khỏe")},
        {QStringLiteral("thuỷ"), QStringLiteral("thủy")},
        {QStringLiteral("Thuý, luỹ, tuỳ, luỵ"), QStringLiteral("Thúy, lũy, tùy, lụy")},
        {QStringLiteral("HOẠ"), QStringLiteral("HỌA")},
    }));
    CHECK(ocop::foldedKeepingMarks(row.newPlace) == ocop::foldedKeepingMarks(row.oldPlace));
    CHECK(ocop::foldedKeepingMarks(nfd(row.newPlace)) == ocop::foldedKeepingMarks(row.oldPlace));
}

TEST_CASE("tones that have one place stay where they are", "[base][text]")
{
    const auto text =
        GENERATE(QStringLiteral("quý"), QStringLiteral("quỳ"), QStringLiteral("quỷ"), QStringLiteral("hoàng"),
                 QStringLiteral("thuyền"), QStringLiteral("huỳnh"), QStringLiteral("xoài"));
    CHECK(ocop::foldedKeepingMarks(text) == text);
}

TEST_CASE("a search ranks what has the typed marks first", "[base][text]")
{
    CHECK(rankOf(u"đường", u"Đường") == 0);
    CHECK(rankOf(u"đường", u"Đường phèn") == 1);
    CHECK(rankOf(u"đường", u"Mứt đường") == 2);
    CHECK(rankOf(u"duong", u"Đường") == 3);
    CHECK(rankOf(u"duong", u"Đường phèn") == 4);
    CHECK(rankOf(u"duong", u"Mứt đường") == 5);
    CHECK(rankOf(u"phèn đường", u"Đường phèn") == 6);
    CHECK(rankOf(u"đường", u"Đồng") == -1);
    CHECK(rankOf(u"hoà", u"Hòa Vang") == 1);
    CHECK(rankOf(u"  ĐƯỜNG  ", u"đường") == 0);
    CHECK(rankOf(u"thanh ha thanh", u"Thanh Hà") == 6);
}

TEST_CASE("a search without words finds everything", "[base][text]")
{
    const TextQuery nothing(QStringLiteral("  "));
    CHECK(nothing.isEmpty());
    CHECK(nothing.matches(QStringLiteral("tra")));
    CHECK_FALSE(TextQuery(QStringLiteral("trà")).isEmpty());
}

TEST_CASE("lists sort by the Vietnamese alphabet and by the value of numbers", "[base][text]")
{
    QStringList names = {QStringLiteral("Phường 10"), QStringLiteral("Đặng An"), QStringLiteral("Dương An"),
                         QStringLiteral("Phường 2"),  QStringLiteral("mạ"),      QStringLiteral("má"),
                         QStringLiteral("mà"),        QStringLiteral("ma"),      QStringLiteral("Ân"),
                         QStringLiteral("An"),        QStringLiteral("Ăn")};
    const QCollator collator = ocop::vietnameseCollator();
    std::sort(names.begin(), names.end(), collator);
    CHECK(names.join(u'|').toStdString() == "An|Ăn|Ân|Dương An|Đặng An|ma|mà|má|mạ|Phường 2|Phường 10");
}

TEST_CASE("a fold looked up is the fold worked out by taking letters apart", "[base][text]")
{
    // The snowman lies beyond the looked-up range and makes the whole text go the long way.
    const QString snowman(QChar(0x2603));
    QStringList different;
    for (char16_t code = 1; code < 0x2000; ++code) {
        const QString text = QStringLiteral("a") + QChar(code) + u'b';
        if (ocop::folded(text) + snowman != ocop::folded(text + snowman)) different << QString::number(code, 16);
    }
    CHECK(different.join(u' ').toStdString() == "");
    const QString sentence = QStringLiteral("Ướp Đá ĐẶC Ð ð sản từ Quảng Nam");
    CHECK(ocop::folded(nfd(sentence)) + snowman == ocop::folded(sentence + snowman));
    CHECK(ocop::folded(QString()).isEmpty());
}

TEST_CASE("nobody sees a direction override or a control character, and none comes in")
{
    const QChar backwards(0x202E);
    const QChar end(0x202C);
    CHECK(ocop::cleaned(QStringLiteral("Hộ ") + backwards + QStringLiteral("nA") + end) == QStringLiteral("Hộ nA"));
    for (const char16_t mark : {0x200E, 0x200F, 0x202A, 0x202B, 0x202D, 0x2066, 0x2067, 0x2068, 0x2069, 0x061C})
        CHECK(ocop::cleaned(QStringLiteral("Trà") + QChar(mark) + QStringLiteral(" sen")) == QStringLiteral("Trà sen"));
    CHECK(ocop::cleaned(QStringLiteral("Trà\u0007\u001b[31m sen")) == QStringLiteral("Trà [31m sen"));
    CHECK(ocop::hasHidden(QString(backwards)));
    CHECK(ocop::hasHidden(QStringLiteral("a\u0007b")));
    CHECK_FALSE(ocop::hasHidden(QStringLiteral("Bưởi Đại Bình\tloại 1\n")));
}
