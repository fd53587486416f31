#include "core/duplicates/likely_subjects.h"
#include "core/office/open_register.h"

#include "core/sample/sample_register.h"
#include "tests/support/name_variants.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

#include <iostream>
#include <map>

namespace ocop::test {
namespace {

QString u8(const char* text) { return QString::fromUtf8(text); }

Subject named(const char* name, qint64 id = 0, qint64 unit = 0)
{
    Subject subject;
    subject.id = {id};
    subject.name = u8(name);
    subject.unit = {unit};
    return subject;
}

} // namespace

TEST_CASE("names written otherwise are the same name", "[likeness]")
{
    struct Case
    {
        const char* stored;
        const char* typed;
    };
    const Case cases[] = {{"Hợp tác xã Nông nghiệp Đại Hòa", "HTX NN Đại Hoà"},
                          {"Hợp tác xã Nông nghiệp Đại Hòa", "HTXNN dai hoa"},
                          {"Tổ hợp tác Rau sạch Trà Quế", "THT rau sạch trà quế"},
                          {"Công ty TNHH MTV Sâm Ngọc Linh", "Cty TNHH Một thành viên Sâm Ngọc Linh"},
                          {"Công ty Cổ phần Dược liệu Trường Sơn", "Cty CP Dược Liệu Trường Sơn"},
                          {"Doanh nghiệp tư nhân Mỹ Lý", "DNTN Mĩ Lí"},
                          {"Hộ kinh doanh Nguyễn Thị Quý", "Hộ KD Nguyễn Thị Quí"},
                          {"Hộ kinh doanh Nguyễn Thị Quý", "Nguyễn Thị Quý"},
                          {"Hộ kinh doanh Nguyễn Thị Quý", "HỘ SXKD NGUYỄN THỊ QUÝ"},
                          {"Cơ sở sản xuất Bánh tráng Đại Lộc", "Cơ sở SX bánh tráng Đại Lộc"},
                          {"HTX Dịch vụ Thương mại Sản xuất Tiên Mỹ", "HTX DV-TM-SX Tiên Mỹ"}};
    for (const Case& each : cases) {
        INFO(each.stored << " / " << each.typed);
        const std::vector<Subject> all{named("Hộ kinh doanh Trần Văn Nam", 1), named(each.stored, 2),
                                       named("HTX Bình Minh", 3)};
        const auto likely = LikelySubjects(all).find(named(each.typed));
        REQUIRE_FALSE(likely.empty());
        CHECK(likely.front().id.value == 2);
        CHECK(likely.front().reason == LikenessReason::SameName);
    }
}

TEST_CASE("words in another order are like, not the same", "[likeness]")
{
    const std::vector<Subject> all{named("Hộ kinh doanh Nguyễn Thị Quý", 1), named("HTX Bình Minh", 2)};
    const auto likely = LikelySubjects(all).find(named("Quý Nguyễn Thị"));
    REQUIRE(likely.size() == 1);
    CHECK(likely.front().reason == LikenessReason::SimilarName);
}

TEST_CASE("names that only look alike are not taken for one another", "[likeness]")
{
    const std::vector<Subject> all{
        named("Hộ kinh doanh Nguyễn Văn An", 1, 5), named("Hợp tác xã Nông nghiệp Đại Hòa", 2, 6),
        named("Công ty TNHH Hoa Sen", 3),           named("Hộ kinh doanh Lê Thị Mai", 4),
        named("Hộ kinh doanh Phạm Ngọc Thạch", 5),  named("HTX Nông nghiệp Tam Ngãi", 6)};
    const LikelySubjects index(all);
    for (const char* other : {"Hộ kinh doanh Trần Văn Bình", "HTX Nông nghiệp Bình Trung", "Hộ Phan Thị Sáu",
                              "HTX Nông nghiệp Đại Lãnh", "Công ty TNHH Quế Trà My"}) {
        INFO(other);
        CHECK(index.find(named(other)).empty());
    }
    CHECK(index.find(named("Hộ kinh doanh Nguyễn Văn An", 1, 5)).empty()); // itself
    const auto there = index.find(named("Nguyễn Văn An", 0, 5));
    const auto elsewhere = index.find(named("Nguyễn Văn An", 0, 7));
    REQUIRE(there.size() == 1);
    REQUIRE(elsewhere.size() == 1);
    CHECK(there.front().reason == LikenessReason::SameNameAndCommune);
    CHECK(there.front().score > elsewhere.front().score);
}

TEST_CASE("numbers tell a producer whatever its name", "[likeness]")
{
    std::vector<Subject> all{named("Hộ kinh doanh Nguyễn Văn An", 1), named("HTX Bình Minh", 2),
                             named("Công ty Hoa Sen", 3)};
    all[0].phone = QStringLiteral("0905123456; 02353812345");
    all[1].taxCode = QStringLiteral("4000123456");
    all[2].personalId = QStringLiteral("049080001234");
    const LikelySubjects index(all);
    Subject typed = named("Tên gì đó khác hẳn");
    CHECK(index.find(typed).empty());
    typed.phone = QStringLiteral("0235 381 2345");
    REQUIRE(index.find(typed).size() == 1);
    CHECK(index.find(typed).front().reason == LikenessReason::SamePhone);
    typed.taxCode = QStringLiteral("4000123456");
    CHECK(index.find(typed).front().reason == LikenessReason::TaxCode);
    CHECK(index.find(typed).front().id.value == 2);
    typed.taxCode.clear();
    typed.personalId = QStringLiteral("049080001234");
    CHECK(index.find(typed).front().reason == LikenessReason::PersonalId);
}

TEST_CASE("of 325 producers written in twenty ways the right one comes first", "[likeness]")
{
    TempFolder folder;
    writeSampleRegister(folder.file(QStringLiteral("mau.db")), testAct(ActKind::Sample));
    const auto book = openRegister(folder.file(QStringLiteral("mau.db")), QDateTime(QDate(2024, 8, 31), QTime(12, 0)));
    std::vector<Subject> subjects = book->subjects().all();
    REQUIRE(subjects.size() >= 325);
    subjects.resize(325);
    const LikelySubjects index(subjects);
    std::mt19937 random(7);
    int asked = 0;
    int first = 0;
    int amongThree = 0;
    int shown = 0;
    std::map<int, int> missed; // by kind of variant
    for (const Subject& subject : subjects) {
        const QStringList variants = variantsOf(subject.name, random);
        REQUIRE(variants.size() == variantsPerName);
        for (int kind = 0; kind < variantsPerName; ++kind) {
            Subject typed;
            typed.name = variants.at(kind);
            const auto likely = index.find(typed, 3, 0.3);
            ++asked;
            const bool isFirst = !likely.empty() && likely.front().id == subject.id;
            first += isFirst;
            missed[kind] += !isFirst;
            amongThree += std::any_of(likely.begin(), likely.end(),
                                      [&](const LikelySubject& each) { return each.id == subject.id; });
            shown += std::any_of(likely.begin(), likely.end(), [&](const LikelySubject& each) {
                return each.id == subject.id && each.score >= LikelySubjects::shownFrom;
            });
        }
    }
    // Producers nobody has: what would be shown for them is a false alarm.
    int alarms = 0;
    const std::vector<Subject> others = [&] {
        std::vector<Subject> all = book->subjects().all();
        return std::vector<Subject>(all.begin() + 325, all.end());
    }();
    for (const Subject& other : others) {
        Subject typed;
        typed.name = other.name;
        alarms += !index.find(typed).empty();
    }
    std::cout << "likeness: " << asked << " names, first " << 100.0 * first / asked << " %, among three "
              << 100.0 * amongThree / asked << " %, shown " << 100.0 * shown / asked << " %; false alarms " << alarms
              << " of " << others.size() << "\n";
    for (const auto& [kind, count] : missed)
        if (count > 3) std::cout << "  way " << kind << ": " << count << " not first\n";
    CHECK(first >= 0.97 * asked);
    CHECK(amongThree >= 0.995 * asked);
    CHECK(shown >= 0.88 * asked); // one slip in a short name may be somebody else
    REQUIRE_FALSE(others.empty());
    CHECK(alarms <= int(others.size()) / 5);
}

} // namespace ocop::test
