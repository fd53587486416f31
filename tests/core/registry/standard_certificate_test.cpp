#include "core/registry/standard_certificate.h"

#include "tests/support/finding_support.h"

#include <catch2/catch.hpp>

#include <QSet>

using namespace ocop;
using test::codesOf;

TEST_CASE("kinds of standards have codes and names of their own", "[standards]")
{
    QSet<QString> codes;
    QSet<QString> names;
    for (const StandardKind& kind : standardKinds()) {
        INFO(kind.code.toStdString());
        codes.insert(kind.code);
        names.insert(kind.name);
        CHECK(kind.months >= 0);
        CHECK((kind.remindDays > 0) == (kind.months > 0)); // what does not run out is not reminded of
        CHECK(standardName(kind.code) == kind.name);
    }
    CHECK(codes.size() == qsizetype(standardKinds().size()));
    CHECK(names.size() == qsizetype(standardKinds().size()));
    CHECK(standardName(QStringLiteral("Chứng nhận của ai đó")) == QStringLiteral("Chứng nhận của ai đó"));
}

TEST_CASE("the office's months and days take the place of the program's", "[standards]")
{
    StandardSetting setting;
    setting.kind = QStringLiteral("vietgap");
    setting.months = 36;
    setting.remindDays = 45;
    const std::vector<StandardKind> kinds = standardKindsOf({setting});
    REQUIRE(kinds.size() == standardKinds().size());
    CHECK(findStandardKind(kinds, QStringLiteral("vietgap"))->months == 36);
    CHECK(findStandardKind(kinds, QStringLiteral("vietgap"))->remindDays == 45);
    CHECK(findStandardKind(kinds, QStringLiteral("halal"))->months == 12);
    CHECK_FALSE(findStandardKind(kinds, QStringLiteral("VietGAP"))); // a name is not a code
}

TEST_CASE("the usual last day follows from the kind; a name typed out is its code", "[standards]")
{
    const auto kind = [](const char* code) { return *findStandardKind(standardKinds(), QLatin1String(code)); };
    CHECK(usualExpiry(kind("vietgap"), QDate(2024, 3, 15)).addDays(1) > QDate(2026, 3, 14));
    CHECK(usualExpiry(kind("vietgap"), QDate(2024, 3, 15)) <= QDate(2026, 3, 15));
    CHECK_FALSE(usualExpiry(kind("selfDeclaration"), QDate(2024, 3, 15)).isValid());
    StandardCertificate certificate;
    certificate.kind = QStringLiteral("  vietgap ");
    normalize(certificate);
    CHECK(certificate.kind == QStringLiteral("vietgap"));
    certificate.kind = QStringLiteral("nhan hieu"); // Nhãn hiệu, without marks
    normalize(certificate);
    CHECK(certificate.kind == QStringLiteral("trademark"));
}

TEST_CASE("what is wrong with a standards certificate", "[standards]")
{
    const QDate today(2024, 8, 31);
    StandardCertificate certificate;
    CHECK(codesOf(validate(certificate, today)) == QStringList{QStringLiteral("kind:required")});
    certificate.kind = QStringLiteral("vietgap");
    CHECK(codesOf(validate(certificate, today), Severity::Warning) ==
          QStringList{QStringLiteral("expires_on:standardNoEnd")});
    certificate.issuedOn = QDate(2024, 1, 2);
    certificate.expiresOn = QDate(2024, 1, 1);
    CHECK(codesOf(validate(certificate, today)) == QStringList{QStringLiteral("expires_on:endsBeforeBegin")});
    certificate.expiresOn = QDate(2026, 1, 1);
    CHECK(validate(certificate, today).empty());
    certificate.issuedOn = today.addDays(1);
    CHECK(codesOf(validate(certificate, today), Severity::Warning) ==
          QStringList{QStringLiteral("issued_on:dayInFuture")});
    StandardCertificate declared;
    declared.kind = QStringLiteral("selfDeclaration"); // does not run out
    CHECK(validate(declared, today).empty());
}
