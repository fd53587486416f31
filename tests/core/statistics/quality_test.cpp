#include "core/statistics/quality.h"

#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

namespace ocop::test {

TEST_CASE("checks count each record once under what is wrong with it", "[quality]")
{
    Subject whole;
    whole.id = {1};
    whole.name = QStringLiteral("Hộ An");
    whole.phone = QStringLiteral("0905123456");
    whole.unit = {20335};
    Subject bare;
    bare.id = {2};
    bare.name = QStringLiteral("Hộ Bình");
    Subject doubtful = whole;
    doubtful.id = {3};
    doubtful.taxCode = QStringLiteral("4000123458");
    doubtful.phone = QStringLiteral("123; 456"); // two wrong numbers, one record
    Product product;
    product.id = {1};
    product.name = QStringLiteral("Tiêu");
    product.subject = {1};
    Product listed = product;
    listed.id = {2};
    Certificate undated;
    undated.id = {1};
    undated.product = {2};
    Attachment lost;
    lost.id = {9};
    lost.entity = QStringLiteral("product");
    lost.recordId = 77;
    Attachment kept = lost;
    kept.id = {10};
    kept.recordId = 1;
    TempRegister book;
    const Snapshot snapshot = Snapshot::of({whole, bare, doubtful}, {product, listed}, {}, {undated});
    const Quality quality =
        qualityOf(snapshot, book->groups(), book->rules(), std::vector<Attachment>{lost, kept}, QDate(2024, 8, 31));
    const auto idsOf = [&](const char* key) {
        std::vector<qint64> ids;
        for (const QualityCheck& check : quality.checks)
            if (check.key() == QLatin1String(key))
                for (const QualityCase& each : check.cases) ids.push_back(each.id);
        return ids;
    };
    CHECK(idsOf("subject.phone.missing") == std::vector<qint64>{2});
    CHECK(idsOf("subject.unit_id.missing") == std::vector<qint64>{2});
    CHECK(idsOf("subject.phone.phoneForm") == std::vector<qint64>{3});
    CHECK(idsOf("subject.tax_code.taxCodeCheckDigit") == std::vector<qint64>{3});
    CHECK(idsOf("product.group_id.missing") == std::vector<qint64>{1, 2});
    CHECK(idsOf("product..noCertificate") == std::vector<qint64>{1});
    CHECK(idsOf("certificate.effective_from.missing") == std::vector<qint64>{1});
    CHECK(idsOf("certificate.decision_id.missing") == std::vector<qint64>{1});
    CHECK(idsOf("attachment.name.fileOfNobody") == std::vector<qint64>{9});
    CHECK(quality.subjects.records == 3);
    CHECK(quality.subjects.incomplete == 1);
    CHECK(quality.subjects.doubtful == 1);
}

} // namespace ocop::test
