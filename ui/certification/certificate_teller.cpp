#include "ui/certification/certificate_teller.h"

#include "ui/records/panel/recognition_story.h"
#include "ui/session/session.h"

namespace ocop {
namespace {

Status statusOf(const Session& session, const Certificate& certificate)
{
    const auto all = session.snapshot().certificatesOf(certificate.product);
    return statusOn(certificate, supersededFrom(certificate, all), session.asOf(), session.expiringDays());
}

} // namespace

CertificateTeller::CertificateTeller() : RecordTeller(Certificate::table) {}

bool CertificateTeller::has(const Session& session, qint64 id) const { return session.snapshot().certificate({id}); }

RecordHeadWords CertificateTeller::head(const Session& session, qint64 id) const
{
    const Certificate& certificate = *session.snapshot().certificate({id});
    RecordHeadWords head{QStringLiteral("view-certificate"), texts::origin(certificate.origin), {}};
    const Product* product = session.snapshot().product(certificate.product);
    if (product) {
        head.name = product->name;
        const Decision* decision = session.snapshot().decision(certificate.decision);
        head.second = decision ? decision->number : texts::origin(certificate.origin);
    }
    head.stars = certificate.stars;
    head.status = statusOf(session, certificate);
    head.pill = texts::status(*head.status);
    return head;
}

std::vector<RecordFact> CertificateTeller::facts(const Session& session, qint64 id) const
{
    const Certificate& certificate = *session.snapshot().certificate({id});
    std::vector<RecordFact> facts = fieldFacts(session, certificate, {Certificate::Field::product});
    const Product* product = session.snapshot().product(certificate.product);
    if (product) {
        const QString entity = QStringLiteral("certificate");
        facts.insert(facts.begin(), {texts::field(entity, Certificate::Field::product),
                                     product->name,
                                     {QStringLiteral("product"), product->id.value}});
    }
    return facts;
}

std::vector<MissingField> CertificateTeller::missing(const Session& session, qint64 id) const
{
    const Snapshot& all = session.snapshot();
    const Certificate& certificate = *all.certificate({id});
    return missingOf(validate(certificate, all.decision(certificate.decision), all.certificatesOf(certificate.product),
                              CertificateTerms(session.book().rules(), session.settings()), session.today()));
}

std::vector<TimelineNode> CertificateTeller::story(const Session& session, qint64 id) const
{
    return recognitionStory(session, session.snapshot().certificate({id})->product);
}

bool CertificateTeller::ownerIsThere(const Session& session, const QJsonObject& image) const
{
    return session.snapshot().product({image.value(Certificate::Field::product).toInteger()});
}

void CertificateTeller::putBack(const Session& session, WriteAct& act, qint64 id, const QJsonObject& image) const
{
    putImageBack(act, session.book().certificates(), session.stored().certificate({id}), image);
}

} // namespace ocop
