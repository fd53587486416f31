#pragma once

#include "core/register/snapshot.h"
#include "core/storage/attachment.h"

#include <span>

namespace ocop {

/// A record in which a check found something.
struct QualityCase
{
    qint64 id = 0; ///< of the check's entity
    Finding finding;
};

/// One thing that can be wrong or missing in records of one kind, and all records where it is. Every case is a finding
/// of the record's own validate(), so that a form says the same.
struct QualityCheck
{
    QString entity; ///< "subject", "product", "certificate"
    QString field;
    QString code; ///< of the finding; "noCertificate": a product nobody ever recognised; "fileOfNobody": a file whose
        ///< record is deleted or gone
    Severity severity = Severity::Note;
    std::vector<QualityCase> cases; ///< by id

    QString key() const { return entity + u'.' + field + u'.' + code; }
};

/// How many records of a kind there are, and how many lack something compulsory or have an error or doubt.
struct Completeness
{
    int records = 0;
    int incomplete = 0; ///< something missing
    int doubtful = 0; ///< an error or a warning that is not only about something missing
};

struct Quality
{
    std::vector<QualityCheck> checks; ///< errors first, then by how many records
    Completeness subjects, products, certificates;
};

/// Checks every record as it is stored. `files` are the register's attachments.
Quality qualityOf(const Snapshot& stored, const ProductGroups& groups, const CertificateTerms& terms,
                  std::span<const Attachment> files, QDate today);

} // namespace ocop
