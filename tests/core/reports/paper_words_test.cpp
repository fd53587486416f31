#include "core/reports/paper_words.h"

#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

#include <QSet>

using namespace ocop;

TEST_CASE("days in a sentence as in the tables of the same paper")
{
    const std::pair<QDate, const char*> cases[] = {
        {QDate(2024, 8, 31), "31/08/2024"}, {QDate(2024, 2, 5), "05/02/2024"},  {QDate(2024, 1, 10), "10/01/2024"},
        {QDate(2024, 3, 9), "09/03/2024"},  {QDate(2024, 12, 1), "01/12/2024"}, {QDate(), "…"}};
    for (const auto& [day, text] : cases) CHECK(dayInSentence(day) == QString::fromUtf8(text));
}

TEST_CASE("periods and counts on paper")
{
    CHECK(periodOnPaper(Period::Month, QDate(2026, 3, 31)) == QStringLiteral("03/2026"));
    CHECK(periodOnPaper(Period::Quarter, QDate(2026, 3, 31)) == QStringLiteral("Quý 1/2026"));
    CHECK(periodOnPaper(Period::Quarter, QDate(2026, 10, 1)) == QStringLiteral("Quý 4/2026"));
    CHECK(periodOnPaper(Period::Year, QDate(2026, 6, 30)) == QStringLiteral("2026"));
    Selection filter;
    CHECK(filterOnPaper(filter).isEmpty());
    filter.stars = 4;
    filter.sector = 1;
    filter.standing = StandingClass::InForce;
    CHECK(filterOnPaper(filter) == QStringLiteral("4 sao, thực phẩm, còn hiệu lực"));
}

TEST_CASE("every status, kind and channel has a word of its own on paper")
{
    QSet<QString> words;
    for (int i = 0; i <= int(Status::MissingDate); ++i) words.insert(statusOnPaper(Status(i)));
    CHECK(words.size() == int(Status::MissingDate) + 1);
    CHECK_FALSE(words.contains(QString()));
    words.clear();
    for (int i = 0; i <= int(SubjectKind::Association); ++i) {
        words.insert(kindOnPaper(SubjectKind(i)));
        CHECK(shortKindOnPaper(SubjectKind(i)).size() <= kindOnPaper(SubjectKind(i)).size());
        CHECK_FALSE(shortKindOnPaper(SubjectKind(i)).isEmpty());
    }
    CHECK(words.size() == int(SubjectKind::Association) + 1);
    words.clear();
    for (const auto& [channel, code] : EnumCodes<LetterChannel>::all) words.insert(channelOnPaper(channel));
    CHECK(words.size() == qsizetype(std::size(EnumCodes<LetterChannel>::all)));
    CHECK(channelOnPaper(LetterChannel::None).isEmpty());
}

TEST_CASE("a report's scope: the province, a district, and both after districts ended")
{
    test::TempRegister book;
    const Units& units = book->units();
    const QDate before(2025, 6, 30);
    const QDate after(2025, 7, 1);
    const Unit* unit = units.districtByCode(QStringLiteral("514"), before);
    REQUIRE(unit);
    CHECK(scopeOnPaper(units, {}, before) == QStringLiteral("Tỉnh Quảng Nam"));
    CHECK(scopeInSentence(units, {}, before) == QStringLiteral("toàn tỉnh"));
    CHECK(scopeOnPaper(units, unit->id, before) == QStringLiteral("Huyện Tiên Phước"));
    CHECK(scopeInSentence(units, unit->id, before) == QStringLiteral("huyện Tiên Phước"));
    CHECK(scopeOnPaper(units, unit->id, after) == QStringLiteral("Huyện Tiên Phước (cũ)"));
    CHECK(scopeOnPaper(units, {}, after) == QStringLiteral("Tỉnh Quảng Nam (cũ)"));
    CHECK(scopeInSentence(units, {}, after) == QStringLiteral("toàn địa bàn tỉnh Quảng Nam (cũ)"));
    CHECK(nameOnPaper(units, unit->id) == QStringLiteral("Tiên Phước"));
    book.setting(settings::territory, codeOf(Territory::DaNang));
    const Units old = Units::load(book->database());
    CHECK(scopeOnPaper(old, {}, after) == QStringLiteral("Thành phố Đà Nẵng (cũ)"));
    CHECK(scopeInSentence(old, {}, before) == QStringLiteral("toàn địa bàn thành phố Đà Nẵng"));
    book.setting(settings::territory, codeOf(Territory::City));
    const Units city = Units::load(book->database());
    CHECK(scopeOnPaper(city, {}, after) == QStringLiteral("Thành phố Đà Nẵng"));
    CHECK(scopeInSentence(city, {}, before) == QStringLiteral("toàn địa bàn tỉnh Quảng Nam và thành phố Đà Nẵng"));
    CHECK(nameOnPaper(units, {}).isEmpty());
}
