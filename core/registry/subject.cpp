#include "core/registry/subject.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/base/length.h"
#include "core/base/text.h"
#include "core/registry/contact.h"

#include <QRegularExpression>

namespace ocop {

QStringList subKinds(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::Household: return {QStringLiteral("registeredHousehold"), QStringLiteral("producingHousehold")};
    case SubjectKind::Cooperative: return {QStringLiteral("cooperative"), QStringLiteral("cooperativeUnion")};
    case SubjectKind::Enterprise:
        return {QStringLiteral("privateEnterprise"), QStringLiteral("limitedOne"), QStringLiteral("limitedMany"),
                QStringLiteral("jointStock"), QStringLiteral("branch")};
    case SubjectKind::Association: return {QStringLiteral("association"), QStringLiteral("operationCentre")};
    case SubjectKind::CooperativeGroup:
    case SubjectKind::Farm: return {};
    }
    return {};
}

void normalize(Subject& subject)
{
    for (QString* text : {&subject.code, &subject.name, &subject.representative, &subject.ethnicity, &subject.email,
                          &subject.website, &subject.registrationNo, &subject.address})
        *text = cleaned(*text);
    subject.note = cleaned(subject.note, true);
    subject.phone = phonesAsStored(subject.phone);
    subject.taxCode = normalizedTaxCode(subject.taxCode);
    subject.personalId = cleaned(subject.personalId).remove(u' ');
}

Findings validate(const Subject& subject, QDate today)
{
    Findings findings;
    if (cleaned(subject.name).isEmpty())
        findings.push_back({Severity::Error, Subject::Field::name, QStringLiteral("required")});
    checkLength(findings, Subject::Field::name, subject.name);
    checkLength(findings, Subject::Field::representative, subject.representative);
    checkLength(findings, Subject::Field::code, subject.code, roomForNumber);
    if (!subject.subKind.isEmpty() && !subKinds(subject.kind).contains(subject.subKind))
        findings.push_back({Severity::Error, Subject::Field::subKind, QStringLiteral("subKindOfOtherKind")});
    addFound(findings, taxCodeFindings(Subject::Field::taxCode, subject.taxCode));
    addFound(findings, phoneFindings(Subject::Field::phone, subject.phone));
    static const QRegularExpression personal(QStringLiteral("^(\\d{9}|\\d{12})$"));
    if (!subject.personalId.isEmpty() && !personal.match(subject.personalId).hasMatch())
        findings.push_back({Severity::Warning, Subject::Field::personalId, QStringLiteral("personalIdForm")});
    addFound(findings, emailFindings(Subject::Field::email, subject.email));
    if (subject.registrationDate.isValid() && subject.registrationDate > today)
        findings.push_back({Severity::Warning,
                            Subject::Field::registrationDate,
                            QStringLiteral("dateInFuture"),
                            {formatDate(subject.registrationDate)}});
    if (!subject.unit) findings.push_back({Severity::Note, Subject::Field::unit, QStringLiteral("missing")});
    if (subject.phone.isEmpty()) findings.push_back({Severity::Note, Subject::Field::phone, QStringLiteral("missing")});
    return findings;
}

} // namespace ocop
