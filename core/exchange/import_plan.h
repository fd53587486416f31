#pragma once

#include "core/exchange/list_book.h"
#include "core/register/snapshot.h"

#include <optional>

namespace ocop {

enum class RowResult { New, Changed, Same, Skipped, Failed };

template <>
struct EnumCodes<RowResult>
{
    static constexpr std::pair<RowResult, const char*> all[] = {{RowResult::New, "new"},
                                                                {RowResult::Changed, "changed"},
                                                                {RowResult::Same, "same"},
                                                                {RowResult::Skipped, "skipped"},
                                                                {RowResult::Failed, "failed"}};
};

/// A record as the import will leave it. `before` is what the register holds; `row` the label of the row that speaks of
/// it first.
template <class Record>
struct Planned
{
    Record record;
    std::optional<Record> before;
    QString row;
    bool touched = false; ///< a row set something

    bool isNew() const { return !before; }
    bool isChanged() const { return before && touched && imageOf(*before) != imageOf(record); }
};

/// A product whose subject, or a certificate whose product and decision, may not be stored yet: indexes into the
/// plan's own lists, -1 where there is none.
struct PlannedProduct : Planned<Product>
{
    int subject = -1;
};
struct PlannedCertificate : Planned<Certificate>
{
    int product = -1;
    int decision = -1;
};

/// One difference between register and file, for the panel under the preview.
struct ImportDifference
{
    QString entity;
    QString field;
    QString before;
    QString after;
};

/// What will become of one row, and why.
struct ImportRow
{
    int sheet = 0; ///< place in ImportPlan::sheets
    int number = 0; ///< as the spreadsheet shows it
    QString label; ///< as ListRow's
    RowResult result = RowResult::Failed;
    Findings findings; ///< errors say why it failed, warnings what to look at; field = a ListField's code
    QString product;
    QString subject;
    QString kind; ///< the SubjectKind's code
    QString place;
    QString commune;
    QString district;
    int stars = 0;
    QString decision;
    QDate date; ///< of the decision
    QDate lastValidDay;
    int plannedSubject = -1;
    int plannedProduct = -1;
    std::vector<int> plannedCertificates;
    std::vector<ImportDifference> differences;
    QStringList cells; ///< as read
};

struct ImportCounts
{
    int read = 0;
    int added = 0;
    int changed = 0;
    int same = 0;
    int skipped = 0;
    int failed = 0;

    bool reconciled() const { return read == added + changed + same + skipped + failed; }
};

/// What importing a list would do, computed whole before anything is written.
struct ImportPlan
{
    QString source; ///< the file's name, for history
    ActId mark; ///< of the register it was planned on; see planned_write.h
    std::vector<ListSheet> sheets; ///< all of the file, those not taken too
    std::vector<ImportRow> rows; ///< one for each of ListBook::rows
    Findings findings; ///< about the file as a whole
    std::vector<Planned<Subject>> subjects;
    std::vector<PlannedProduct> products;
    std::vector<Planned<Decision>> decisions;
    std::vector<PlannedCertificate> certificates;

    ImportCounts counts() const;
    bool writesAnything() const;
    /// "J7" of a finding in a row; empty when it speaks of no column.
    QString cellOf(const ImportRow& row, const Finding& finding) const;
};

/// The heading and the failed rows as they were read, with a last column of reasons (`reasonOf` makes the words).
std::vector<QStringList> failedRows(const ImportPlan& plan, const std::function<QString(const ImportRow&)>& reasonOf,
                                    const QString& reasonTitle);

} // namespace ocop
