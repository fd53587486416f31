#include "ui/records/record_words.h"

#include "core/base/dates.h"
#include "ui/evaluation/dossiers/application_facts.h"
#include "ui/words/application_words.h"
#include "ui/words/letter_words.h"
#include "ui/words/texts.h"

#include <QCoreApplication>

namespace ocop {
namespace {

QString factWord(const char* source, int n = -1)
{
    return QCoreApplication::translate("RecordPanel", source, nullptr, n);
}

Standing standingOf(const Session& session, ProductId product)
{
    return standingOn(session.snapshot().certificatesOf(product), session.asOf(), session.expiringDays());
}

Status statusOf(const Session& session, const Certificate& certificate)
{
    const auto all = session.snapshot().certificatesOf(certificate.product);
    return statusOn(certificate, supersededFrom(certificate, all), session.asOf(), session.expiringDays());
}

template <class Record>
std::vector<RecordFact> fieldFacts(Session& session, const Record& record, const QStringList& leftOut)
{
    const QString entity = QLatin1String(Record::table);
    std::vector<RecordFact> facts;
    Record::eachField(record, [&](const char* name, const auto& stored) {
        const QString field = QLatin1String(name);
        if (leftOut.contains(field)) return;
        if constexpr (std::is_same_v<std::decay_t<decltype(stored)>, bool>)
            if (!stored) return;
        const QString text = filledWords(session, entity, field, fields::toJson(stored));
        if (!text.isEmpty()) facts.push_back({texts::field(entity, field), text, {}, text.size() > 90});
    });
    return facts;
}

std::vector<RecordFact> subjectFacts(Session& session, const Subject& subject)
{
    std::vector<RecordFact> facts = fieldFacts(session, subject, {QStringLiteral("name"), QStringLiteral("kind")});
    const auto products = session.snapshot().productsOf(subject.id);
    bool first = true;
    for (const Product* product : products) {
        const QString label = first ? factWord(QT_TRANSLATE_NOOP("RecordPanel", "Products")) : QString();
        facts.push_back({label, product->name, {QStringLiteral("product"), product->id.value}});
        first = false;
    }
    return facts;
}

std::vector<RecordFact> productFacts(Session& session, const Product& product)
{
    std::vector<RecordFact> facts =
        fieldFacts(session, product, {QStringLiteral("name"), QStringLiteral("subject_id"), QStringLiteral("unit_id")});
    const UnitId unit = session.snapshot().unitOf(product);
    if (unit) {
        const RecordFact place{texts::field(QStringLiteral("product"), QStringLiteral("unit_id")),
                               session.book().units().describe(unit)};
        facts.insert(facts.begin() + std::min<std::ptrdiff_t>(2, std::ptrdiff_t(facts.size())), place);
    }
    return facts;
}

std::vector<RecordFact> certificateFacts(Session& session, const Certificate& certificate)
{
    std::vector<RecordFact> facts = fieldFacts(session, certificate, {QStringLiteral("product_id")});
    const Product* product = session.snapshot().product(certificate.product);
    if (product) {
        const QString entity = QStringLiteral("certificate");
        facts.insert(facts.begin(), {texts::field(entity, QStringLiteral("product_id")),
                                     product->name,
                                     {QStringLiteral("product"), product->id.value}});
    }
    return facts;
}

RecordHeadWords subjectHead(const Session& session, const Subject& subject)
{
    RecordHeadWords head{QStringLiteral("system-users"), subject.name, texts::kind(subject.kind)};
    const int count = int(session.snapshot().productsOf(subject.id).size());
    head.pill = factWord(QT_TRANSLATE_N_NOOP("RecordPanel", "%n product(s)"), count);
    if (subject.status != SubjectStatus::Active) head.pill = texts::subjectStatus(subject.status);
    return head;
}

RecordHeadWords productHead(const Session& session, const Product& product)
{
    RecordHeadWords head{QStringLiteral("tag"), product.name, {}};
    if (const Subject* subject = session.snapshot().subject(product.subject)) {
        head.second = subject->name;
        head.secondLink = {QStringLiteral("subject"), subject->id.value};
    }
    const Standing standing = standingOf(session, product.id);
    head.stars = standing.stars();
    if (standing.certificate) head.status = standing.status;
    head.pill = standing.certificate ? texts::status(standing.status)
                                     : factWord(QT_TRANSLATE_NOOP("RecordPanel", "Not recognised yet"));
    return head;
}

RecordHeadWords certificateHead(const Session& session, const Certificate& certificate)
{
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

const Application* applicationOf(const Session& session, const RecordRef& record)
{
    return record.entity == QLatin1String("application") ? session.evaluations().application({record.id}) : nullptr;
}

const Letter* letterOf(const Session& session, const RecordRef& record)
{
    return record.entity == QLatin1String("letter") ? session.care().letters().find({record.id}) : nullptr;
}

Findings findingsOf(const Session& session, const RecordRef& record)
{
    const Snapshot& all = session.snapshot();
    if (const Subject* subject = all.subject({record.entity == QLatin1String("subject") ? record.id : 0}))
        return validate(*subject, session.today());
    if (const Product* product = all.product({record.entity == QLatin1String("product") ? record.id : 0}))
        return validate(*product, session.book().groups());
    if (const Certificate* certificate =
            all.certificate({record.entity == QLatin1String("certificate") ? record.id : 0}))
        return validate(*certificate, all.decision(certificate->decision), all.certificatesOf(certificate->product),
                        session.today());
    if (const Application* application = applicationOf(session, record))
        return validate(*application, contextOf(session, *application));
    if (const Letter* letter = letterOf(session, record)) return validate(*letter, session.today());
    return {};
}

} // namespace

bool hasRecord(const Session& session, const RecordRef& record)
{
    if (!session.isOpen()) return false;
    const Snapshot& all = session.snapshot();
    if (record.entity == QLatin1String("subject")) return all.subject({record.id});
    if (record.entity == QLatin1String("product")) return all.product({record.id});
    if (record.entity == QLatin1String("application")) return applicationOf(session, record);
    if (record.entity == QLatin1String("letter")) return letterOf(session, record);
    return record.entity == QLatin1String("certificate") && all.certificate({record.id});
}

RecordHeadWords headWordsOf(Session& session, const RecordRef& record)
{
    const Snapshot& all = session.snapshot();
    if (record.entity == QLatin1String("subject")) return subjectHead(session, *all.subject({record.id}));
    if (record.entity == QLatin1String("product")) return productHead(session, *all.product({record.id}));
    if (const Application* application = applicationOf(session, record)) return applicationHead(session, *application);
    if (const Letter* letter = letterOf(session, record)) return letterWords::head(session, *letter);
    return certificateHead(session, *all.certificate({record.id}));
}

std::vector<RecordFact> factsOf(Session& session, const RecordRef& record)
{
    const Snapshot& all = session.snapshot();
    if (record.entity == QLatin1String("subject")) return subjectFacts(session, *all.subject({record.id}));
    if (record.entity == QLatin1String("product")) return productFacts(session, *all.product({record.id}));
    if (const Application* application = applicationOf(session, record)) return applicationFacts(session, *application);
    if (const Letter* letter = letterOf(session, record)) return letterWords::facts(session, *letter);
    return certificateFacts(session, *all.certificate({record.id}));
}

std::vector<MissingField> missingFieldsOf(Session& session, const RecordRef& record)
{
    std::vector<MissingField> missing;
    for (const Finding& finding : findingsOf(session, record))
        if (finding.code == QLatin1String("missing") || finding.code == QLatin1String("required"))
            missing.push_back({texts::field(record.entity, finding.field).toLower(), finding.field});
    const Application* application = applicationOf(session, record);
    if (application && isOpen(application->state)) {
        QStringList papers; // their titles have commas of their own
        for (const MissingPart& part : missingPartsOf(session, *application)) papers << dossierWords::missing(part);
        if (!papers.isEmpty()) missing.push_back({papers.join(QStringLiteral("; "))});
    }
    return missing;
}

} // namespace ocop
