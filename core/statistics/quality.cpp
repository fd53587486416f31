#include "core/statistics/quality.h"

#include "core/statistics/quality_book.h"

#include <algorithm>

namespace ocop {
namespace {

bool isThere(const Snapshot& stored, const Attachment& file)
{
    if (file.entity == QLatin1String("subject")) return stored.subject({file.recordId});
    if (file.entity == QLatin1String("product")) return stored.product({file.recordId});
    if (file.entity == QLatin1String("certificate")) return stored.certificate({file.recordId});
    if (file.entity == QLatin1String("decision")) return stored.decision({file.recordId});
    return true; // papers of dossiers are looked after there
}

} // namespace

Quality qualityOf(const Snapshot& stored, const ProductGroups& groups, const CertificateTerms& terms,
                  std::span<const Attachment> files, QDate today)
{
    Quality quality;
    QualityBook book;
    for (const Subject& subject : stored.subjects())
        book.add(QStringLiteral("subject"), subject.id.value, validate(subject, today), quality.subjects);
    for (const Product& product : stored.products()) {
        book.add(QStringLiteral("product"), product.id.value, validate(product, groups), quality.products);
        if (stored.certificatesOf(product.id).empty())
            book.note(QStringLiteral("product"), product.id.value,
                      {Severity::Note, {}, QStringLiteral("noCertificate")});
    }
    for (const Certificate& certificate : stored.certificates())
        book.add(QStringLiteral("certificate"), certificate.id.value,
                 validate(certificate, stored.decision(certificate.decision),
                          stored.certificatesOf(certificate.product), terms, today),
                 quality.certificates);
    for (const Attachment& file : files)
        if (!isThere(stored, file))
            book.note(QStringLiteral("attachment"), file.id.value,
                      {Severity::Note, Attachment::Field::name, QStringLiteral("fileOfNobody"), {file.name}});
    quality.checks = book.checks();
    // Certificates come by product: the cases are told by id all the same.
    for (QualityCheck& check : quality.checks)
        std::sort(check.cases.begin(), check.cases.end(),
                  [](const QualityCase& a, const QualityCase& b) { return a.id < b.id; });
    return quality;
}

} // namespace ocop
