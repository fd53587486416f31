#include "core/duplicates/merge.h"

#include "core/base/dates.h"
#include "core/letters/letter_stores.h"
#include "core/promotion/promotion_stores.h"
#include "core/storage/attachment_store.h"

#include <algorithm>

namespace ocop {
namespace {

/// The records whose `column` names `gone` name `kept` from now on.
template <class Record, class RecordId>
void follow(Store<Record>& store, WriteAct& act, QLatin1String column, RecordId Record::*member, RecordId kept,
            RecordId gone)
{
    for (Record& record : store.where(column, gone.value)) {
        record.*member = kept;
        store.save(act, record);
    }
}

void followFiles(Register& book, WriteAct& act, const char* entity, qint64 kept, qint64 gone)
{
    for (Attachment& file : attachmentsOf(book.attachments(), QLatin1String(entity), gone)) {
        file.recordId = kept;
        book.attachments().save(act, file);
    }
}

/// By what a person finds it by: its receipt number, else its day.
QString nameOfOpenDossier(const Application& dossier)
{
    for (const QString& number : {dossier.provinceReceiptNo, dossier.communeReceiptNo})
        if (!number.isEmpty()) return number;
    return dossier.filedOn.isValid() ? formatDate(dossier.filedOn) : QStringLiteral("–");
}

std::optional<Application> openDossierOf(Register& book, ProductId product)
{
    for (Application& each : book.evaluation().applications.where(Application::Field::product, product.value))
        if (isOpen(each.state)) return std::move(each);
    return std::nullopt;
}

/// Who shows a product once shows it once also after two of them became one.
void followShown(PromotionStores& promotion, WriteAct& act, ParticipantId participant, ProductId product,
                 EventProduct shown)
{
    for (const EventProduct& other : promotion.shown.where(EventProduct::Field::participant, participant.value))
        if (other.id != shown.id && other.product == product) {
            promotion.shown.remove(act, shown.id);
            return;
        }
    shown.participant = participant;
    shown.product = product;
    promotion.shown.save(act, shown);
}

/// A producer takes part in an event once: what the other one showed there is shown by the one that is kept.
void followParticipants(PromotionStores& promotion, WriteAct& act, SubjectId kept, SubjectId gone)
{
    using Field = EventParticipant::Field;
    const auto ofKept = promotion.participants.where(Field::subject, kept.value);
    for (EventParticipant& other : promotion.participants.where(Field::subject, gone.value)) {
        const auto own = std::find_if(ofKept.begin(), ofKept.end(),
                                      [&](const EventParticipant& each) { return each.event == other.event; });
        if (own == ofKept.end()) {
            other.subject = kept;
            promotion.participants.save(act, other);
            continue;
        }
        for (const EventProduct& shown : promotion.shown.where(EventProduct::Field::participant, other.id.value))
            followShown(promotion, act, own->id, shown.product, shown);
        promotion.participants.remove(act, other.id);
    }
}

} // namespace

Findings obstaclesToMerge(Register& book, ProductId kept, ProductId gone)
{
    Findings findings;
    const auto ofKept = book.certificates().where(Certificate::Field::product, kept.value);
    for (const Certificate& other : book.certificates().where(Certificate::Field::product, gone.value))
        for (const Certificate& own : ofKept)
            if (own.effectiveFrom.isValid() && own.effectiveFrom == other.effectiveFrom)
                findings.push_back({Severity::Error,
                                    Certificate::Field::effectiveFrom,
                                    QStringLiteral("sameFirstDay"),
                                    {formatDate(own.effectiveFrom)}});
    // A product has one open dossier at a time.
    const auto ownDossier = openDossierOf(book, kept);
    const auto otherDossier = openDossierOf(book, gone);
    if (ownDossier && otherDossier)
        findings.push_back({Severity::Error,
                            Application::Field::product,
                            QStringLiteral("bothOpenDossiers"),
                            {nameOfOpenDossier(*ownDossier), nameOfOpenDossier(*otherDossier)}});
    return findings;
}

void mergeSubjects(Register& book, WriteAct& act, Subject kept, SubjectId gone)
{
    if (kept.id == gone) throw Error(ErrorKind::BadInput, QStringLiteral("subject"));
    const SubjectId id = kept.id;
    book.subjects().remove(act, gone); // first: its code may be the one that is kept
    book.subjects().save(act, kept);
    follow(book.products(), act, Product::Field::subject, &Product::subject, id, gone);
    follow(book.subjectVersions(), act, SubjectVersion::Field::subject, &SubjectVersion::subject, id, gone);
    follow(book.productVersions(), act, ProductVersion::Field::subject, &ProductVersion::subject, id, gone);
    follow(book.stores<LetterStores>().letters, act, Letter::Field::subject, &Letter::subject, id, gone);
    follow(book.standards(), act, StandardCertificate::Field::subject, &StandardCertificate::subject, id, gone);
    follow(book.stores<PromotionStores>().contracts, act, Contract::Field::subject, &Contract::subject, id, gone);
    followParticipants(book.stores<PromotionStores>(), act, id, gone);
    followFiles(book, act, "subject", id.value, gone.value);
}

void mergeProducts(Register& book, WriteAct& act, Product kept, ProductId gone)
{
    const ProductId id = kept.id;
    if (id == gone) throw Error(ErrorKind::BadInput, QStringLiteral("product"));
    for (const Finding& obstacle : obstaclesToMerge(book, id, gone))
        throw Error(ErrorKind::BadInput, QStringList(QStringList{obstacle.code} + obstacle.args).join(u'|'));
    book.products().remove(act, gone); // first: its code may be the one that is kept
    book.products().save(act, kept);
    follow(book.certificates(), act, Certificate::Field::product, &Certificate::product, id, gone);
    follow(book.evaluation().applications, act, Application::Field::product, &Application::product, id, gone);
    follow(book.productVersions(), act, ProductVersion::Field::product, &ProductVersion::product, id, gone);
    follow(book.standards(), act, StandardCertificate::Field::product, &StandardCertificate::product, id, gone);
    PromotionStores& promotion = book.stores<PromotionStores>();
    follow(promotion.items, act, ContractItem::Field::product, &ContractItem::product, id, gone);
    for (const EventProduct& shown : promotion.shown.where(EventProduct::Field::product, gone.value))
        followShown(promotion, act, shown.participant, id, shown);
    followFiles(book, act, "product", id.value, gone.value);
}

void mergeBuyers(Register& book, WriteAct& act, Buyer kept, BuyerId gone)
{
    const BuyerId id = kept.id;
    if (id == gone) throw Error(ErrorKind::BadInput, QStringLiteral("buyer"));
    PromotionStores& promotion = book.stores<PromotionStores>();
    promotion.buyers.remove(act, gone);
    promotion.buyers.save(act, kept);
    follow(promotion.contracts, act, Contract::Field::buyer, &Contract::buyer, id, gone);
    follow(promotion.needs, act, BuyerNeed::Field::buyer, &BuyerNeed::buyer, id, gone);
    follow(promotion.calls, act, BuyerCall::Field::buyer, &BuyerCall::buyer, id, gone);
    follow(promotion.guests, act, EventGuest::Field::buyer, &EventGuest::buyer, id, gone);
    followFiles(book, act, Buyer::table, id.value, gone.value);
}

} // namespace ocop
