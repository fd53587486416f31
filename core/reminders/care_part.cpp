#include "core/reminders/care_part.h"

#include <algorithm>

namespace ocop {

CarePart CarePart::load(Register& book, std::vector<ProductId> ids, QDate asOf)
{
    CarePart part;
    part.stored = Snapshot::load(book, ids);
    part.snapshot = part.stored.on(asOf);
    part.products = productsOn(part.snapshot, book.units(), book.groups(), asOf, 0);
    part.evaluations = EvaluationSnapshot::loadDossiers(book.evaluation(), ids);
    std::vector<CertificateId> certificates;
    for (const Certificate& each : part.stored.certificates()) certificates.push_back(each.id);
    part.reminders = ReminderBook::load(book, certificates);
    part.ids = std::move(ids);
    return part;
}

std::vector<std::vector<ProductId>> careParts(Register& book, size_t atOnce)
{
    const std::vector<ProductId> all = book.products().ids();
    std::vector<std::vector<ProductId>> parts;
    for (size_t from = 0; from < all.size(); from += atOnce) {
        const size_t to = std::min(from + atOnce, all.size());
        parts.emplace_back(all.begin() + qsizetype(from), all.begin() + qsizetype(to));
    }
    return parts;
}

} // namespace ocop
