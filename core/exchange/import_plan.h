#pragma once

#include "core/exchange/import_choices.h"
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

/// One value a row writes, or would write; nothing before where it is new.
struct ImportDifference
{
    QString entity;
    QString field;
    QString before;
    QString after;
    QString replacement = {}; ///< key of the ImportReplacement it is; empty where no value is lost
    bool isWritten = true;

    bool operator==(const ImportDifference&) const = default;
};

/// A value of the register that the list would replace by its own. It is kept until a person says otherwise.
struct ImportReplacement
{
    QString key; ///< the same whenever the list is planned again
    int row = 0; ///< place in ImportPlan::rows
    bool isWritten = false;
};

/// A record a name may mean.
struct ImportCandidate
{
    ChosenRecord record;
    QString name;
    QString place; ///< of a product its producer
};

/// What only a person can tell: what a name means.
struct ImportDoubt
{
    QString code; ///< of the sentence, "import.ask…"
    QString key;
    QString name; ///< as the list writes it
    std::vector<ImportCandidate> candidates; ///< the likeliest first; none where nothing is alike
};

/// A name that is asked for, and the rows that wait for the answer.
struct AskedName
{
    QString key; ///< ImportChoices::meant holds the answer by it
    QString name;
    std::vector<int> rows; ///< places in ImportPlan::rows
};

/// Names of the list that may all mean the same records, or texts that may all be meant otherwise than they are written: the
/// proposal of each is that of its row's finding.
struct ImportQuestion
{
    enum class About { Subject, Product, Owner, Text };
    About about = About::Subject;
    QString code;
    std::vector<ImportCandidate> candidates;
    std::vector<AskedName> names;
};

/// What will become of one row, and why.
struct ImportRow
{
    int sheet = 0; ///< place in ImportPlan::sheets
    int number = 0; ///< as the spreadsheet shows it
    int part = 0; ///< see RowPlace
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
    int question = -1; ///< place in ImportPlan::questions; until it is answered the row is passed over
    QStringList cells; ///< as read

    RowPlace at() const { return {sheet, number, part}; }
    bool isAsked() const { return question >= 0; }
};

/// What a text in a list is asked by, where the finding proposes another; empty for other findings.
QString askedText(const Finding& finding);

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
    std::vector<ImportQuestion> questions;
    std::vector<ImportReplacement> replacements;

    ImportCounts counts() const;
    bool writesAnything() const;
    /// "J7" of a finding in a row; empty when it speaks of no column.
    QString cellOf(const ImportRow& row, const Finding& finding) const;
};

/// The heading and the rows that failed or wait for an answer, as they were read, with a last column of reasons (`reasonOf` makes the words).
std::vector<QStringList> failedRows(const ImportPlan& plan, const std::function<QString(const ImportRow&)>& reasonOf,
                                    const QString& reasonTitle);

} // namespace ocop
