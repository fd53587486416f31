// Certificates of a list end on the day their issuer counts to.
#include "tests/core/exchange/plan_lists.h"

#include <catch2/catch.hpp>

namespace ocop::test {

TEST_CASE("a list's certificates end as their issuer counts", "[terms]")
{
    TempRegister file;
    const QString byDistrict = QStringLiteral("UBND huyện Tiên Phước");
    const QString byProvince = QStringLiteral("UBND tỉnh Quảng Nam");
    file.setting(settings::endsBeforeDay, byDistrict);
    const CertificateTerms terms(file->rules(), file->settings().all());
    const auto planned = [&](const QString& issuer, const QString& last) {
        const QString text = QStringLiteral("STT;Tên sản phẩm;Chủ thể;Số sao;Số quyết định;Ngày quyết định;"
                                            "Cơ quan ban hành;Thời hạn\n"
                                            "1;Mật ong;Hộ Nguyễn Văn A;3;12/QĐ-UBND;29/02/2024;%1;%2\n")
                                 .arg(issuer, last);
        const ImportPlan plan = planImport(readListBook(readWorkbook(text.toUtf8())), Snapshot::load(*file),
                                           file->units(), file->groups(), terms, {planDay, QStringLiteral("ds.csv")});
        REQUIRE(plan.certificates.size() == 1);
        return plan.certificates.front().record.lastValidDay;
    };
    CHECK(planned(byDistrict, {}) == QDate(2027, 2, 27));
    CHECK(planned(byDistrict, QStringLiteral("36 tháng")) == QDate(2027, 2, 27));
    CHECK(planned(byProvince, {}) == QDate(2027, 2, 28));
    CHECK(planned(byProvince, QStringLiteral("36 tháng")) == QDate(2027, 2, 28));
    CHECK(planned(byDistrict, QStringLiteral("28/02/2027")) == QDate(2027, 2, 28)); // what the paper says
}

} // namespace ocop::test
