#include "core/registry/standard_certificate.h"

#include "core/base/dates.h"
#include "core/base/text.h"

#include <algorithm>

namespace ocop {

const std::vector<StandardKind>& standardKinds()
{
    static const std::vector<StandardKind> kinds = {
        {QStringLiteral("foodSafety"), QStringLiteral("Cơ sở đủ điều kiện ATTP"), 36, 180},
        {QStringLiteral("vietgap"), QStringLiteral("VietGAP"), 24, 90},
        {QStringLiteral("globalgap"), QStringLiteral("GlobalGAP"), 12, 90},
        {QStringLiteral("organic"), QStringLiteral("Hữu cơ (TCVN 11041)"), 24, 90},
        {QStringLiteral("organicForeign"), QStringLiteral("Hữu cơ EU, USDA, JAS"), 12, 90},
        {QStringLiteral("haccp"), QStringLiteral("HACCP"), 36, 90},
        {QStringLiteral("iso22000"), QStringLiteral("ISO 22000"), 36, 90},
        {QStringLiteral("iso9001"), QStringLiteral("ISO 9001"), 36, 90},
        {QStringLiteral("fssc22000"), QStringLiteral("FSSC 22000"), 36, 90},
        {QStringLiteral("brc"), QStringLiteral("BRC"), 12, 90},
        {QStringLiteral("gmp"), QStringLiteral("GMP"), 36, 90},
        {QStringLiteral("halal"), QStringLiteral("Halal"), 12, 90},
        {QStringLiteral("fda"), QStringLiteral("Đăng ký cơ sở FDA"), 24, 90},
        {QStringLiteral("testReport"), QStringLiteral("Phiếu kiểm nghiệm"), 12, 60},
        {QStringLiteral("selfDeclaration"), QStringLiteral("Tự công bố sản phẩm"), 0, 0},
        {QStringLiteral("registeredDeclaration"), QStringLiteral("Đăng ký bản công bố"), 0, 0},
        {QStringLiteral("trademark"), QStringLiteral("Nhãn hiệu"), 120, 180},
        {QStringLiteral("industrialDesign"), QStringLiteral("Kiểu dáng công nghiệp"), 60, 180},
        {QStringLiteral("barcode"), QStringLiteral("Mã số mã vạch GS1"), 12, 60},
    };
    return kinds;
}

std::vector<StandardKind> standardKindsOf(const std::vector<StandardSetting>& settings)
{
    std::vector<StandardKind> kinds = standardKinds();
    for (StandardKind& kind : kinds)
        for (const StandardSetting& each : settings)
            if (each.kind == kind.code) {
                kind.months = each.months;
                kind.remindDays = each.remindDays;
            }
    return kinds;
}

std::optional<StandardKind> findStandardKind(const std::vector<StandardKind>& kinds, const QString& code)
{
    const auto at =
        std::find_if(kinds.begin(), kinds.end(), [&](const StandardKind& each) { return each.code == code; });
    return at == kinds.end() ? std::nullopt : std::optional(*at);
}

QString standardName(const QString& kind)
{
    const auto known = findStandardKind(standardKinds(), kind);
    return known ? known->name : kind;
}

QDate usualExpiry(const StandardKind& kind, QDate issuedOn)
{
    return kind.months > 0 ? lastValidDay(issuedOn, kind.months) : QDate();
}

void normalize(StandardCertificate& certificate)
{
    for (QString* text :
         {&certificate.kind, &certificate.number, &certificate.issuer, &certificate.scope, &certificate.note})
        *text = cleaned(*text);
    // A name typed out is the kind of that name.
    for (const StandardKind& kind : standardKinds())
        if (folded(kind.name) == folded(certificate.kind)) certificate.kind = kind.code;
}

Findings validate(const StandardCertificate& certificate, QDate today)
{
    Findings found;
    if (certificate.kind.isEmpty())
        found.push_back({Severity::Error, StandardCertificate::Field::kind, QStringLiteral("required")});
    if (certificate.issuedOn.isValid() && certificate.expiresOn.isValid() &&
        certificate.expiresOn < certificate.issuedOn)
        found.push_back({Severity::Error,
                         StandardCertificate::Field::expiresOn,
                         QStringLiteral("endsBeforeBegin"),
                         {formatDate(certificate.expiresOn), formatDate(certificate.issuedOn)}});
    if (certificate.issuedOn > today)
        found.push_back({Severity::Warning,
                         StandardCertificate::Field::issuedOn,
                         QStringLiteral("dayInFuture"),
                         {formatDate(certificate.issuedOn)}});
    const auto kind = findStandardKind(standardKinds(), certificate.kind);
    if (!certificate.expiresOn.isValid() && (!kind || kind->months > 0) && !certificate.kind.isEmpty())
        found.push_back({Severity::Warning, StandardCertificate::Field::expiresOn, QStringLiteral("standardNoEnd")});
    return found;
}

} // namespace ocop
