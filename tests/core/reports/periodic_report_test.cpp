#include "core/reports/periodic_report.h"

#include "core/reports/report_catalog.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace ocop::test {

TEST_CASE("Periodic report: a district's one counts its own decisions and letters alone")
{
    const QDate catalogDay(2024, 8, 31);
    TempRegister book;
    const auto certified = [&](const char* district, int number) {
        const UnitId place = book->units().districtByCode(QString::fromLatin1(district), catalogDay)->id;
        const auto communes = book->units().communes(catalogDay);
        const auto inside =
            std::find_if(communes.begin(), communes.end(), [&](const Unit* each) { return each->parent == place; });
        REQUIRE(inside != communes.end());
        const Subject maker =
            book.addSubject(QStringLiteral("Cơ sở %1").arg(number), SubjectKind::Household, (*inside)->id.value);
        const Product product = book.addProduct(QStringLiteral("Sản phẩm %1").arg(number), maker.id, 204);
        const QDate day(2024, 8, number);
        const Decision decision = book.addDecision(QStringLiteral("%1/QĐ-UBND").arg(number), day);
        return book.addCertificate(product.id, day, 3, decision.id).id;
    };
    std::vector<LetterItem> items;
    std::vector<Letter> letters;
    int number = 0;
    for (const char* district : {"514", "514", "503"}) {
        ++number;
        Letter letter;
        letter.id = {number};
        letter.sentOn = QDate(2024, 8, 10);
        letters.push_back(letter);
        LetterItem item;
        item.id = {number};
        item.letter = letter.id;
        item.certificate = certified(district, number);
        items.push_back(item);
    }
    const Snapshot snapshot = Snapshot::load(*book);
    const ReminderBook reminders = ReminderBook::from({}, LetterBook::from(letters, items));
    ReportSource source{snapshot, book->units(), book->groups(), officeSettings(book->settings().all())};
    source.reminders = &reminders;
    ReportRequest request;
    request.asOf = catalogDay;
    const auto says = [&](const char* words) {
        return makeReport(*findReport(QStringLiteral("dinh-ky")), source, request)
            .intro.join(u' ')
            .contains(QString::fromUtf8(words));
    };
    CHECK(says("Thông báo, đôn đốc đánh giá lại: đã gửi 03 văn bản."));
    request.district = book->units().districtByCode(QStringLiteral("514"), catalogDay)->id;
    CHECK(says("Thông báo, đôn đốc đánh giá lại: đã gửi 02 văn bản."));
    CHECK(says("Quyết định trong kỳ: 02 quyết định công nhận."));
    request.district = book->units().districtByCode(QStringLiteral("504"), catalogDay)->id;
    CHECK(says("Thông báo, đôn đốc đánh giá lại: không có văn bản."));
    CHECK(says("Quyết định trong kỳ: không có."));
}

} // namespace ocop::test
