#include "core/reminders/calendar_events.h"

#include <QCryptographicHash>
#include <QJsonObject>

#include <algorithm>

namespace ocop {
namespace {

/// The first act is the same in every copy of a file and in no other register: moment, person and what it was done to.
QString nameOf(const Act& first)
{
    const QStringList parts = {first.info.at.toUTC().toString(Qt::ISODate), first.info.who, codeOf(first.info.kind),
                               first.info.label, first.info.source};
    return QString::fromLatin1(
        QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex().left(20));
}

GoneCertificate goneOf(Register& book, const Certificate& certificate)
{
    GoneCertificate gone{certificate, certificate.printedProduct, certificate.printedSubject, {}};
    const auto product = book.products().find(certificate.product);
    const auto subject = product ? book.subjects().find(product->subject) : std::nullopt;
    if (product) gone.product = product->name;
    if (subject) gone.subject = subject->name;
    gone.unit = product && product->unit ? product->unit : subject ? subject->unit : UnitId{};
    return gone;
}

QDate endIn(const QJsonObject& image)
{
    const auto day = [&](QLatin1String name) { return QDate::fromString(image.value(name).toString(), Qt::ISODate); };
    return std::max(day(Certificate::Field::lastValidDay), day(Certificate::Field::extendedUntil));
}

} // namespace

CalendarIdentity CalendarIdentity::load(Register& book)
{
    CalendarIdentity identity;
    const auto first = book.history().first();
    const auto last = book.history().acts(1);
    if (!first || last.empty()) return identity;
    identity.name = nameOf(*first);
    identity.acts = int(last.front().id.value);
    identity.lastChange = last.front().info.at;
    return identity;
}

CalendarPast CalendarPast::load(Register& book, const CarePart& part)
{
    CalendarPast past;
    std::vector<CertificateId> present;
    for (const Certificate& each : part.stored.certificates()) present.push_back(each.id);
    std::sort(present.begin(), present.end());
    for (const bool deleted : {false, true})
        for (const Certificate& each : book.certificates().among(Certificate::Field::product, part.ids, deleted))
            if (!std::binary_search(present.begin(), present.end(), each.id)) past.gone.push_back(goneOf(book, each));
    for (const Change& change : book.history().editsOf(QLatin1String(Certificate::table), fields::idList(present)))
        if (const QDate end = endIn(change.before); end.isValid() && end != endIn(change.after))
            past.formerEnds[{change.recordId}].push_back(end);
    return past;
}

} // namespace ocop
