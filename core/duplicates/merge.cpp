#include "core/duplicates/merge.h"

#include "core/base/dates.h"
#include "core/letters/letter_stores.h"
#include "core/storage/attachment_store.h"

namespace ocop {
namespace {

/// The records whose `column` names `gone` name `kept` from now on.
template <class Record, class RecordId>
void follow(Store<Record>& store, WriteAct& act, const char* column, RecordId Record::*member, RecordId kept,
            RecordId gone)
{
    for (Record& record : store.where(QLatin1String(column), gone.value)) {
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

} // namespace

Findings obstaclesToMerge(Register& book, ProductId kept, ProductId gone)
{
    Findings findings;
    const auto ofKept = book.certificates().where(QStringLiteral("product_id"), kept.value);
    for (const Certificate& other : book.certificates().where(QStringLiteral("product_id"), gone.value))
        for (const Certificate& own : ofKept)
            if (own.effectiveFrom.isValid() && own.effectiveFrom == other.effectiveFrom)
                findings.push_back({Severity::Error,
                                    QStringLiteral("effective_from"),
                                    QStringLiteral("sameFirstDay"),
                                    {formatDate(own.effectiveFrom)}});
    return findings;
}

void mergeSubjects(Register& book, WriteAct& act, Subject kept, SubjectId gone)
{
    if (kept.id == gone) throw Error(ErrorKind::BadInput, QStringLiteral("subject"));
    const SubjectId id = kept.id;
    book.subjects().save(act, kept);
    follow(book.products(), act, "subject_id", &Product::subject, id, gone);
    follow(book.subjectVersions(), act, "subject_id", &SubjectVersion::subject, id, gone);
    follow(book.productVersions(), act, "subject_id", &ProductVersion::subject, id, gone);
    follow(book.stores<LetterStores>().letters, act, "subject_id", &Letter::subject, id, gone);
    follow(book.standards(), act, "subject_id", &StandardCertificate::subject, id, gone);
    followFiles(book, act, "subject", id.value, gone.value);
    book.subjects().remove(act, gone);
}

void mergeProducts(Register& book, WriteAct& act, Product kept, ProductId gone)
{
    const ProductId id = kept.id;
    if (id == gone || !obstaclesToMerge(book, id, gone).empty())
        throw Error(ErrorKind::BadInput, QStringLiteral("product"));
    book.products().save(act, kept);
    follow(book.certificates(), act, "product_id", &Certificate::product, id, gone);
    follow(book.evaluation().applications, act, "product_id", &Application::product, id, gone);
    follow(book.productVersions(), act, "product_id", &ProductVersion::product, id, gone);
    follow(book.standards(), act, "product_id", &StandardCertificate::product, id, gone);
    followFiles(book, act, "product", id.value, gone.value);
    book.products().remove(act, gone);
}

} // namespace ocop
