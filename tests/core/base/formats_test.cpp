#include "core/base/formats.h"

#include <catch2/catch.hpp>

using ocop::CodeCheck;

namespace {

struct TypedNumber
{
    QString typed;
    std::optional<double> expected;
};

struct TypedText
{
    QString typed;
    QString expected;
};

struct CheckedCode
{
    QString code;
    CodeCheck expected;
};

} // namespace

TEST_CASE("numbers with a decimal comma and grouping dots", "[base][formats]")
{
    const auto row = GENERATE(values<TypedNumber>({
        {QStringLiteral("70"), 70.0},
        {QStringLiteral("70,9"), 70.9},
        {QStringLiteral("70.9"), 70.9},
        {QStringLiteral("1.234"), 1234.0},
        {QStringLiteral("1.234,5"), 1234.5},
        {QStringLiteral("1.500.000"), 1500000.0},
        {QStringLiteral("1 500 000"), 1500000.0},
        {QStringLiteral("-3,25"), -3.25},
        {QStringLiteral("+5"), 5.0},
        {QStringLiteral("0,5"), 0.5},
        {QStringLiteral("12.34"), 12.34},
        {QStringLiteral("0.125"), 0.125},
        {QStringLiteral("1.2345"), 1.2345},
        {QStringLiteral("1.23.456"), std::nullopt},
        {QStringLiteral("1,234,567"), std::nullopt},
        {QStringLiteral("1,"), std::nullopt},
        {QStringLiteral(",5"), std::nullopt},
        {QStringLiteral("1e5"), std::nullopt},
        {QStringLiteral("nan"), std::nullopt},
        {QStringLiteral("12 kg"), std::nullopt},
        {QStringLiteral("--1"), std::nullopt},
        {QString(), std::nullopt},
        {QString(400, u'9'), std::nullopt},
    }));
    INFO(row.typed.toStdString());
    const auto number = ocop::parseNumber(row.typed);
    REQUIRE(number.has_value() == row.expected.has_value());
    if (number) CHECK(*number == Approx(*row.expected));
}

TEST_CASE("counts and percentages are Vietnamese", "[base][formats]")
{
    CHECK(ocop::formatCount(0) == QStringLiteral("0"));
    CHECK(ocop::formatCount(407) == QStringLiteral("407"));
    CHECK(ocop::formatCount(1234567) == QStringLiteral("1.234.567"));
    // 31/8/2024: 164, 118 and 43 of 325 subjects.
    CHECK(ocop::formatPercent(164, 325) == QStringLiteral("50,5%"));
    CHECK(ocop::formatPercent(118, 325) == QStringLiteral("36,3%"));
    CHECK(ocop::formatPercent(43, 325) == QStringLiteral("13,2%"));
    CHECK(ocop::formatPercent(0, 5) == QStringLiteral("0,0%"));
    CHECK(ocop::formatPercent(1, 0) == QStringLiteral("–"));
}

TEST_CASE("scores are exact thousandths between 0 and 100", "[base][formats]")
{
    CHECK(ocop::parseScore(QStringLiteral("70,9")) == 70'900);
    CHECK(ocop::parseScore(QStringLiteral("70.9")) == 70'900);
    CHECK(ocop::parseScore(QStringLiteral(" 69,857 ")) == 69'857);
    CHECK(ocop::parseScore(QStringLiteral("69,999")) == 69'999);
    CHECK(ocop::parseScore(QStringLiteral("100")) == 100'000);
    CHECK(ocop::parseScore(QStringLiteral("0")) == 0);
    CHECK(ocop::parseScore(QStringLiteral("70,05")) == 70'050);
    for (const auto& typed : {QStringLiteral("100,001"), QStringLiteral("101"), QStringLiteral("-1"),
                              QStringLiteral("70,"), QStringLiteral(""), QStringLiteral("7o"),
                              QStringLiteral("70,1234"), QStringLiteral("1.000,5"), QStringLiteral("٧٠")})
        CHECK_FALSE(ocop::parseScore(typed));
    CHECK(ocop::formatScore(70'900) == QStringLiteral("70,9"));
    CHECK(ocop::formatScore(69'857) == QStringLiteral("69,857"));
    CHECK(ocop::formatScore(70'050) == QStringLiteral("70,05"));
    CHECK(ocop::formatScore(100'000) == QStringLiteral("100"));
    CHECK(ocop::formatScore(0) == QStringLiteral("0"));
    CHECK(ocop::formatScore(std::nullopt).isEmpty());
    for (int score = 0; score <= 100'000; score += 37) CHECK(ocop::parseScore(ocop::formatScore(score)) == score);
}

TEST_CASE("tax codes are written one way", "[base][formats]")
{
    const auto row = GENERATE(values<TypedText>({
        {QStringLiteral("0100233488"), QStringLiteral("0100233488")},
        {QStringLiteral(" 0100 233 488 "), QStringLiteral("0100233488")},
        {QStringLiteral("0100233488001"), QStringLiteral("0100233488-001")},
        {QStringLiteral("0100233488 - 001"), QStringLiteral("0100233488-001")},
        {QStringLiteral("0100.233.488"), QStringLiteral("0100233488")},
        {QStringLiteral("049 085 001 234"), QStringLiteral("049085001234")},
        {QStringLiteral("chưa có"), QStringLiteral("chưa có")},
        {QString(), QString()},
    }));
    CHECK(ocop::normalizedTaxCode(row.typed) == row.expected);
    CHECK(ocop::normalizedTaxCode(row.expected) == row.expected);
}

TEST_CASE("the tax code's check digit", "[base][formats]")
{
    const auto row = GENERATE(values<CheckedCode>({
        {QStringLiteral("0100233488"), CodeCheck::Right},
        {QStringLiteral("0100112437"), CodeCheck::Right},
        {QStringLiteral("0314409058"), CodeCheck::Right},
        {QStringLiteral("0312687878"), CodeCheck::Right},
        {QStringLiteral("0100233488-001"), CodeCheck::Right},
        {QStringLiteral("0100233489"), CodeCheck::WrongCheckDigit},
        {QStringLiteral("0100233498"), CodeCheck::WrongCheckDigit},
        {QStringLiteral("0100233489-001"), CodeCheck::WrongCheckDigit},
        {QStringLiteral("0000000000"), CodeCheck::WrongCheckDigit}, // sum 0 would need the digit 10
        {QStringLiteral("0100233488-000"), CodeCheck::WrongForm},
        {QStringLiteral("0100233488001"), CodeCheck::WrongForm},
        {QStringLiteral("049085001234"), CodeCheck::Right},
        {QStringLiteral("123456789"), CodeCheck::WrongForm},
        {QStringLiteral("01002334881"), CodeCheck::WrongForm},
        {QStringLiteral("chưa có"), CodeCheck::WrongForm},
        {QStringLiteral("٠١٠٠٢٣٣٤٨٨"), CodeCheck::WrongForm},
        {QString(), CodeCheck::Empty},
    }));
    INFO(row.code.toStdString());
    CHECK(ocop::checkTaxCode(row.code) == row.expected);
}

TEST_CASE("every single wrong digit of a tax code is noticed", "[base][formats]")
{
    const QString right = QStringLiteral("0314409058");
    for (int at = 0; at < 10; ++at)
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString typed = right;
            typed[at] = QChar(digit);
            CHECK((ocop::checkTaxCode(typed) == CodeCheck::Right) == (typed == right));
        }
}

TEST_CASE("GTINs and their check digit", "[base][formats]")
{
    CHECK(ocop::gtinCheckDigit(QStringLiteral("893460200107")) == 8);
    const auto row = GENERATE(values<CheckedCode>({
        {QStringLiteral("8934602001078"), CodeCheck::Right},
        {QStringLiteral("8934602001079"), CodeCheck::WrongCheckDigit},
        {QStringLiteral("8934602001087"), CodeCheck::WrongCheckDigit},
        {QStringLiteral("96385074"), CodeCheck::Right},
        {QStringLiteral("036000291452"), CodeCheck::Right},
        {QStringLiteral("18934602001075"), CodeCheck::Right},
        {QStringLiteral("893460200107"), CodeCheck::WrongCheckDigit},
        {QStringLiteral("893"), CodeCheck::WrongForm},
        {QStringLiteral("123456789"), CodeCheck::WrongForm},
        {QStringLiteral("893460200107x"), CodeCheck::WrongForm},
        {QString(), CodeCheck::Empty},
    }));
    INFO(row.code.toStdString());
    CHECK(ocop::checkGtin(row.code) == row.expected);
    CHECK(ocop::normalizedGtin(QStringLiteral(" 893 4602-00107 8 ")) == QStringLiteral("8934602001078"));
    CHECK(ocop::normalizedGtin(QStringLiteral("không có")) == QStringLiteral("không có"));
}

TEST_CASE("phone numbers of a cell", "[base][formats]")
{
    const auto row = GENERATE(values<TypedText>({
        {QStringLiteral("0905 123 456"), QStringLiteral("0905123456")},
        {QStringLiteral("0905.123.456"), QStringLiteral("0905123456")},
        {QStringLiteral("+84 905 123 456"), QStringLiteral("0905123456")},
        {QStringLiteral("84905123456"), QStringLiteral("0905123456")},
        {QStringLiteral("(+84) 905-123-456"), QStringLiteral("0905123456")},
        {QStringLiteral("0084905123456"), QStringLiteral("0905123456")},
        {QStringLiteral("+84 (0) 905 123 456"), QStringLiteral("0905123456")},
        {QStringLiteral("905123456"), QStringLiteral("0905123456")}, // Excel dropped the 0
        {QStringLiteral("+84 905 123 456 / 0235.3812345"), QStringLiteral("0905123456|02353812345")},
        {QStringLiteral("0905123456; 0905123456"), QStringLiteral("0905123456")},
        {QStringLiteral("0905123456\n0914555666"), QStringLiteral("0905123456|0914555666")},
        {QStringLiteral("0905123456 - 0914555666"), QStringLiteral("0905123456|0914555666")},
        {QStringLiteral("0236 3812345"), QStringLiteral("02363812345")},
        {QStringLiteral("chị Lan"), QStringLiteral("chị Lan")},
        {QStringLiteral("12345"), QStringLiteral("12345")},
        {QStringLiteral(" / ; "), QString()},
        {QString(), QString()},
    }));
    INFO(row.typed.toStdString());
    CHECK(ocop::normalizedPhones(row.typed).join(u'|').toStdString() == row.expected.toStdString());
}

TEST_CASE("what is a phone number", "[base][formats]")
{
    for (const auto& right :
         {QStringLiteral("0905123456"), QStringLiteral("0305123456"), QStringLiteral("0505123456"),
          QStringLiteral("0705123456"), QStringLiteral("0805123456"), QStringLiteral("02353812345")})
        CHECK(ocop::isPhone(right));
    for (const auto& wrong : {QStringLiteral("0105123456"), QStringLiteral("090512345"), QStringLiteral("09051234567"),
                              QStringLiteral("0905 123 456"), QStringLiteral(""), QStringLiteral("٠٩٠٥١٢٣٤٥٦")})
        CHECK_FALSE(ocop::isPhone(wrong));
}

TEST_CASE("decision numbers are written one way", "[base][formats]")
{
    const auto row = GENERATE(values<TypedText>({
        {QStringLiteral("3610/QĐ-UBND"), QStringLiteral("3610/QĐ-UBND")},
        {QStringLiteral("3610/qđ-ubnd"), QStringLiteral("3610/QĐ-UBND")},
        {QStringLiteral("3610/QD-UBND"), QStringLiteral("3610/QĐ-UBND")},
        {QStringLiteral("3610 / QĐ - UBND"), QStringLiteral("3610/QĐ-UBND")},
        {QStringLiteral("3610/QD–UBND"), QStringLiteral("3610/QĐ-UBND")},
        {QStringLiteral("3610/Q\u00D0-UBND"), QStringLiteral("3610/QĐ-UBND")},
        {QStringLiteral("377/qd-bnn-vpđp"), QStringLiteral("377/QĐ-BNN-VPĐP")},
        {QStringLiteral("26/2026/QD-TTg"), QStringLiteral("26/2026/QĐ-TTg")},
        {QStringLiteral("148/QĐ-TTG"), QStringLiteral("148/QĐ-TTg")},
        {QStringLiteral("Số: 3610/QĐ-UBND"), QStringLiteral("3610/QĐ-UBND")},
        {QStringLiteral("Quyết định số 3610/QĐ-UBND"), QStringLiteral("3610/QĐ-UBND")},
        {QString(), QString()},
    }));
    INFO(row.typed.toStdString());
    CHECK(ocop::normalizedDecisionNumber(row.typed).toStdString() == row.expected.toStdString());
    CHECK(ocop::normalizedDecisionNumber(row.typed.normalized(QString::NormalizationForm_D)) == row.expected);
}

TEST_CASE("what is a decision number", "[base][formats]")
{
    for (const auto& right :
         {QStringLiteral("3610/QĐ-UBND"), QStringLiteral("377/QĐ-BNN-VPĐP"), QStringLiteral("1446/QĐ-UBND-HC"),
          QStringLiteral("26/2026/QĐ-TTg"), QStringLiteral("06/2024/QĐ-UBND"), QStringLiteral("858/QĐ-SNN&PTNT")}) {
        INFO(right.toStdString());
        CHECK(ocop::isDecisionNumber(right));
    }
    for (const auto& wrong :
         {QStringLiteral(""), QStringLiteral("3610"), QStringLiteral("QĐ-UBND"), QStringLiteral("3610/QĐ"),
          QStringLiteral("3610/TB-UBND"), QStringLiteral("361000/QĐ-UBND"), QStringLiteral("3610/QĐ-"),
          QStringLiteral("3610/qđ-ubnd")}) {
        INFO(wrong.toStdString());
        CHECK_FALSE(ocop::isDecisionNumber(wrong));
    }
}
