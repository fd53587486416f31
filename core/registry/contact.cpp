#include "core/registry/contact.h"

#include "core/base/formats.h"

#include <QRegularExpression>

namespace ocop {

Findings taxCodeFindings(const QString& field, const QString& normalized)
{
    switch (checkTaxCode(normalized)) {
    case CodeCheck::WrongForm: return {{Severity::Warning, field, QStringLiteral("taxCodeForm"), {normalized}}};
    case CodeCheck::WrongCheckDigit:
        return {{Severity::Warning, field, QStringLiteral("taxCodeCheckDigit"), {normalized}}};
    case CodeCheck::Empty:
    case CodeCheck::Right: break;
    }
    return {};
}

Findings phoneFindings(const QString& field, const QString& phones)
{
    Findings found;
    for (const QString& phone : phones.split(QStringLiteral("; "), Qt::SkipEmptyParts))
        if (!isPhone(phone)) found.push_back({Severity::Warning, field, QStringLiteral("phoneForm"), {phone}});
    return found;
}

Findings emailFindings(const QString& field, const QString& address)
{
    static const QRegularExpression form(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"));
    if (address.isEmpty() || form.match(address).hasMatch()) return {};
    return {{Severity::Warning, field, QStringLiteral("emailForm"), {address}}};
}

} // namespace ocop
