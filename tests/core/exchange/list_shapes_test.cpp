#include "core/exchange/import_planner.h"
#include "core/exchange/reading/contact_text.h"
#include "core/exchange/reading/product_split.h"
#include "core/exchange/star_text.h"
#include "core/formats/legacy_letters.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

#include <iconv.h>

#include <algorithm>

namespace ocop {
namespace {

ImportPlan planOfMessy(const char* file)
{
    test::TempRegister book;
    const ListBook list =
        readListBook(readWorkbook(QStringLiteral(SOURCE_DIR "/tests/data/exchange/messy/") + QLatin1String(file)));
    return planImport(list, Snapshot::load(*book), book->units(), book->groups(), book->rules(),
                      {QDate(2026, 11, 23), QLatin1String(file), book->history().last()});
}

/// One of the eight rows that most of the lists hold, each written another way.
struct Expected
{
    const char* product;
    const char* subject;
    const char* commune;
    const char* district;
    int stars;
    const char* decision;
    QDate date;
};

const Expected eightRows[] = {
    {"Nước mắm Thử Một", "Công ty TNHH Thử Nghiệm Một", "Tam Thanh", "Tam Kỳ", 3, "3610/QĐ-UBND", {2024, 12, 27}},
    {"Mắm ruốc Thử Một", "Công ty TNHH Thử Nghiệm Một", "Tam Thanh", "Tam Kỳ", 4, "3610/QĐ-UBND", {2024, 12, 27}},
    {"Bánh tráng Thử Hai", "Hộ kinh doanh Nguyễn Thử Hai", "Tiên Cảnh", "Tiên Phước", 3, "512/QĐ-UBND", {2025, 3, 5}},
    {"Tiêu Thử Ba", "HTX Nông nghiệp Thử Ba", "Tiên Phong", "Tiên Phước", 3, "512/QĐ-UBND", {2025, 3, 5}},
    {"Rượu Thử Bốn", "Cơ sở Thử Bốn", "Tam Dân", "Phú Ninh", 3, "3610/QĐ-UBND", {2024, 12, 27}},
    {"Chả bò Thử Năm", "Hộ kinh doanh Trần Thử Năm", "Bình Minh", "Thăng Bình", 3, "98/QĐ-UBND", {2024, 1, 11}},
    {"Đèn lồng Thử Sáu", "Công ty cổ phần Thử Sáu", "Cẩm Thanh", "Hội An", 4, "98/QĐ-UBND", {2024, 1, 11}},
    {"Trà sâm Thử Bảy", "Tổ hợp tác Thử Bảy", "Trà Tân", "Bắc Trà My", 3, "98/QĐ-UBND", {2024, 1, 11}}};

/// What a list says otherwise than the eight rows.
struct Variant
{
    const char* file;
    bool hasSubject = true;
    bool hasCommune = true;
    const char* decision = nullptr; ///< of all its rows; "" when none is given
    int asked = 0; ///< rows that wait for an answer
};

} // namespace

TEST_CASE("one list in many shapes gives the same rows", "[import][shapes]")
{
    const Variant variants[] = {{"annex-district-and-decision-in-title-lost.xlsx", true, false, "3610/QĐ-UBND"},
                                {"annex-product-group-in-group-rows-lost.xlsx", true, true, ""},
                                {"annex-stars-in-group-rows-lost.xlsx", true, true, "3610/QĐ-UBND"},
                                {"decision-date-one-cell.xlsx"},
                                {"group-row-with-count-becomes-product.xlsx"},
                                {"hidden-column-wins-over-visible-stars.xlsx"},
                                {"scores-with-diem-refused.xlsx", true, true, nullptr, 1}, // "0,72"
                                {"sheet-per-district-only-first-read.xlsx"},
                                {"stars-and-kinds-as-x-columns.xlsx", false},
                                {"tax-code-chua-co-merges-all-subjects.xlsx"},
                                {"tcvn3-body-imported-as-garbage.xlsx"},
                                {"vni-body-imported-as-garbage.xlsx"},
                                {"thoi-han-36-thang-all-rows-refused.xlsx"},
                                {"three-row-heading-place-and-date-lost.xlsx"},
                                {"two-products-one-cell-newline-become-one-4star.xlsx"},
                                {"two-row-heading-quyet-dinh-so-ngay-date-lost.xlsx"},
                                {"unknown-headings-dropped-silently.xlsx"},
                                {"us-date-column-half-refused-half-wrong.xlsx"}};
    for (const Variant& variant : variants) {
        const ImportPlan plan = planOfMessy(variant.file);
        INFO(variant.file);
        CHECK(plan.counts().added == 8 - variant.asked);
        CHECK(plan.counts().skipped >= variant.asked);
        CHECK(plan.counts().failed == 0);
        for (const Expected& each : eightRows) {
            INFO(each.product);
            const auto row = std::find_if(plan.rows.begin(), plan.rows.end(), [&](const ImportRow& one) {
                return one.product == QString::fromUtf8(each.product);
            });
            REQUIRE(row != plan.rows.end());
            if (variant.hasSubject) CHECK(row->subject == QString::fromUtf8(each.subject));
            CHECK(row->commune == (variant.hasCommune ? QString::fromUtf8(each.commune) : QString()));
            CHECK(row->district == QString::fromUtf8(each.district));
            CHECK(row->stars == each.stars);
            const QString decision = QString::fromUtf8(variant.decision ? variant.decision : each.decision);
            CHECK(row->decision == decision);
            const QDate date = !variant.decision ? each.date : decision.isEmpty() ? QDate() : QDate(2024, 12, 27);
            CHECK(row->date == date);
            if (date.isValid() && !row->isAsked()) CHECK(row->lastValidDay == date.addMonths(36));
        }
    }
}

TEST_CASE("groups of products, years and marks are values", "[import][shapes]")
{
    const ImportPlan groups = planOfMessy("annex-product-group-in-group-rows-lost.xlsx");
    for (const PlannedProduct& product : groups.products) {
        INFO(product.record.name.toStdString());
        CHECK((product.record.group.isValid() || product.record.name == QStringLiteral("Trà sâm Thử Bảy")));
    }
    const ImportPlan marks = planOfMessy("stars-and-kinds-as-x-columns.xlsx");
    CHECK(marks.rows[3].kind == QStringLiteral("cooperative"));
    CHECK(marks.rows[7].kind == QStringLiteral("cooperativeGroup"));
    const ImportPlan years = planOfMessy("years-as-columns-lost.xlsx");
    CHECK(years.counts().added == 8);
    CHECK(years.rows[0].plannedCertificates.size() == 2);
    CHECK(years.rows[0].stars == 4);
}

TEST_CASE("what a list leaves out is told by name", "[import][shapes]")
{
    const auto says = [](const ImportPlan& plan, const char* code) {
        return std::any_of(plan.findings.begin(), plan.findings.end(),
                           [&](const Finding& finding) { return finding.code == QLatin1String(code); });
    };
    CHECK(says(planOfMessy("hidden-column-wins-over-visible-stars.xlsx"), "import.hiddenColumn"));
    CHECK(says(planOfMessy("us-date-column-half-refused-half-wrong.xlsx"), "import.monthFirst"));
    CHECK(says(planOfMessy("tcvn3-body-imported-as-garbage.xlsx"), "import.legacyLetters"));
}

TEST_CASE("stars in the spellings met; what may come is no recognition", "[import][shapes]")
{
    const ImportPlan plan = planOfMessy("stars-32-spellings.xlsx");
    REQUIRE(plan.rows.size() == 32);
    for (size_t i = 0; i < 24; ++i) CHECK(plan.rows[i].stars == 3);
    for (const size_t i : {24, 25, 26}) CHECK(plan.rows[i].stars == 4);
    CHECK(plan.rows[29].stars == 3); // "3 sao (hết hạn)"
    for (const size_t i : {27, 28, 30, 31}) {
        INFO(i);
        CHECK(plan.rows[i].stars == 0);
        CHECK(plan.rows[i].plannedCertificates.empty());
    }
    for (const ImportRow& row : planOfMessy("stars-4-potential-5-loses-certificate.xlsx").rows) {
        CHECK(row.stars == 4);
        CHECK(row.plannedCertificates.size() == 1);
    }
    CHECK(readStars(QStringLiteral("⭐️⭐️⭐️")).stars == 3);
}

TEST_CASE("old Vietnamese letters become those of today", "[import][shapes]")
{
    const QString words = QStringLiteral("Nước mắm Hội An, rượu Hồng Đào; quế Trà My: bánh tráng, ổi, ĩ, ỵ, ẵ");
    const iconv_t to = iconv_open("TCVN5712-1", "UTF-8");
    REQUIRE(to != iconv_t(-1));
    QByteArray in = words.toUtf8();
    QByteArray out(in.size() * 2, '\0');
    char* from = in.data();
    char* into = out.data();
    size_t left = size_t(in.size());
    size_t room = size_t(out.size());
    REQUIRE(iconv(to, &from, &left, &into, &room) != size_t(-1));
    iconv_close(to);
    out.truncate(out.size() - qsizetype(room));
    CHECK(fromLegacyLetters(QString::fromLatin1(out), Letters::Tcvn3) == words);
    CHECK(fromLegacyLetters(QStringLiteral("n­íc m¾m"), Letters::Tcvn3Capitals) == QStringLiteral("NƯỚC MẮM"));
    CHECK(fromLegacyLetters(QStringLiteral("Nöôùc maém Thöû Moät, QÑ"), Letters::Vni) ==
          QStringLiteral("Nước mắm Thử Một, QĐ"));
    CHECK(guessLetters(QStringLiteral("Nöôùc maém")).letters == Letters::Vni);
    CHECK(guessLetters(QStringLiteral("N­íc m¾m")).letters == Letters::Tcvn3);
    CHECK_FALSE(guessLetters(QStringLiteral("Cà phê")).sure);
    CHECK(guessLetters(QStringLiteral("Nước mắm")).isUnicode);
}

TEST_CASE("several products in one cell, and one that only looks so", "[import][shapes]")
{
    const auto names = [](const char* text) {
        QStringList found;
        for (const SplitProduct& each : splitProducts(QString::fromUtf8(text))) found << each.name + u'|' + each.stars;
        return found.join(u';');
    };
    CHECK(names("Trà\nCà phê") == QStringLiteral("Trà|;Cà phê|"));
    CHECK(names("1. Trà; 2. Cà phê") == QStringLiteral("Trà|;Cà phê|"));
    CHECK(names("- Trà (3 sao)\n- Cà phê (4 sao)") == QStringLiteral("Trà|3 sao;Cà phê|4 sao"));
    CHECK(names("Trà; Cà phê") == QStringLiteral("Trà|;Cà phê|"));
    CHECK(names("Trà túi lọc\n(hộp 20 gói)").isEmpty());
    CHECK(names("Trà, cà phê").isEmpty());
    CHECK(names("Bộ yến (yến thô; yến tinh chế)").isEmpty());
    CHECK(names("Yến (thô; tinh chế); Mật") == QStringLiteral("Yến (thô; tinh chế)|;Mật|"));
}

TEST_CASE("points and numbers as lists write them", "[import][shapes]")
{
    CHECK(readScore(QStringLiteral("70,9 điểm")).score == 70'900);
    CHECK(readScore(QStringLiteral("85/100")).score == 85'000);
    CHECK(readScore(QStringLiteral("71.25 đ")).score == 71'250);
    CHECK_FALSE(readScore(QStringLiteral("0.72")).score);
    CHECK(readScore(QStringLiteral("0.72")).meant == 72'000);
    Cell cell;
    cell.kind = CellType::Number;
    cell.text = QStringLiteral("905000001");
    CHECK(phonesOf(cell) == QStringLiteral("0905000001"));
    cell.text = QStringLiteral("0905000001; 912345678");
    CHECK(phonesOf(cell) == QStringLiteral("0905000001; 0912345678"));
}

} // namespace ocop
