#pragma once

#include "core/base/codes.h"
#include "core/formats/workbook.h"

#include <map>
#include <optional>
#include <vector>

namespace ocop {

/// What a column of a list may hold. Fields ending in 2 belong to the second recognition (lần 2, nâng hạng).
enum class ListField {
    Ordinal,
    Product,
    ProductWithSubject,
    Subject,
    SubjectWithPlace,
    SubjectKind,
    Place,
    District,
    Address,
    Representative,
    Sex,
    Ethnicity,
    Phone,
    Email,
    Website,
    TaxCode,
    Group,
    ProductCode,
    Gtin,
    CurrentStars,
    Stars,
    Score,
    Decision,
    DecisionDate,
    EffectiveFrom,
    Year,
    Issuer,
    LastValidDay,
    ApplicationKind,
    CertificateNumber,
    Note,
    Stars2,
    Decision2,
    DecisionDate2,
    Year2,
    Issuer2
};

template <>
struct EnumCodes<ListField>
{
    static constexpr std::pair<ListField, const char*> all[] = {{ListField::Ordinal, "ordinal"},
                                                                {ListField::Product, "product"},
                                                                {ListField::ProductWithSubject, "productWithSubject"},
                                                                {ListField::Subject, "subject"},
                                                                {ListField::SubjectWithPlace, "subjectWithPlace"},
                                                                {ListField::SubjectKind, "subjectKind"},
                                                                {ListField::Place, "place"},
                                                                {ListField::District, "district"},
                                                                {ListField::Address, "address"},
                                                                {ListField::Representative, "representative"},
                                                                {ListField::Sex, "sex"},
                                                                {ListField::Ethnicity, "ethnicity"},
                                                                {ListField::Phone, "phone"},
                                                                {ListField::Email, "email"},
                                                                {ListField::Website, "website"},
                                                                {ListField::TaxCode, "taxCode"},
                                                                {ListField::Group, "group"},
                                                                {ListField::ProductCode, "productCode"},
                                                                {ListField::Gtin, "gtin"},
                                                                {ListField::CurrentStars, "currentStars"},
                                                                {ListField::Stars, "stars"},
                                                                {ListField::Score, "score"},
                                                                {ListField::Decision, "decision"},
                                                                {ListField::DecisionDate, "decisionDate"},
                                                                {ListField::EffectiveFrom, "effectiveFrom"},
                                                                {ListField::Year, "year"},
                                                                {ListField::Issuer, "issuer"},
                                                                {ListField::LastValidDay, "lastValidDay"},
                                                                {ListField::ApplicationKind, "applicationKind"},
                                                                {ListField::CertificateNumber, "certificateNumber"},
                                                                {ListField::Note, "note"},
                                                                {ListField::Stars2, "stars2"},
                                                                {ListField::Decision2, "decision2"},
                                                                {ListField::DecisionDate2, "decisionDate2"},
                                                                {ListField::Year2, "year2"},
                                                                {ListField::Issuer2, "issuer2"}};
};

/// One column as its heading names it.
struct HeadingColumn
{
    int column = 0;
    QString title; ///< "Công nhận lần 1 – Hạng" when the heading has more rows than one
    bool hidden = false; ///< in the file; such a column is never mapped unasked
    QStringList examples = {}; ///< its first values
};

/// A column that stands for a value: a mark in it ("x") says the row has that ("3 sao", "HTX"); of a year it holds what
/// was reached then.
struct ValueColumn
{
    int column = 0;
    ListField field = ListField::Stars; ///< Stars, SubjectKind or Year
    QString value; ///< "3", "HTX", "2023"
};

/// How the dates of a column are written where that is not plain from each.
enum class DateOrder { DayFirst, MonthFirst };

template <>
struct EnumCodes<DateOrder>
{
    static constexpr std::pair<DateOrder, const char*> all[] = {{DateOrder::DayFirst, "dayFirst"},
                                                                {DateOrder::MonthFirst, "monthFirst"}};
};

/// Which sheet and rows hold the heading, and which column holds what. A person may change `columns`.
struct ListHeading
{
    int sheet = 0; ///< index into Workbook::sheets
    int firstRow = 0;
    int lastRow = 0; ///< data begins below
    std::map<ListField, int> columns;
    std::vector<ValueColumn> values;
    std::map<int, DateOrder> dateOrders; ///< of the columns that have dates written as numbers, as their cells say
    std::map<int, DateOrder> chosenOrders; ///< what a person says, whatever the cells do
    std::vector<HeadingColumn> titles; ///< every column with a title, mapped or not

    /// The column of a field, 0 when it has none.
    int column(ListField field) const
    {
        const auto found = columns.find(field);
        return found == columns.end() ? 0 : found->second;
    }
    /// What a column is mapped to; nothing when it is passed over.
    std::optional<ListField> fieldOf(int column) const;
    /// Gives a column another field (nothing = pass over). A field has one column at most.
    void assign(int column, std::optional<ListField> field);
    std::vector<HeadingColumn> unmapped() const;
    int mappedColumns() const { return int(columns.size() + values.size()); }
    /// How the dates of the column of a field are read.
    DateOrder dateOrder(ListField field) const;
    /// A list can be read when its products have a column.
    bool isUsable() const { return column(ListField::Product) > 0 || column(ListField::ProductWithSubject) > 0; }
};

/// Whether the column of a field holds days.
bool isDateField(ListField field);

/// The first rows of a sheet, alone and with those below, as headings of a list; some may be none.
std::vector<ListHeading> possibleHeadings(const Sheet& sheet);
/// Finds the heading (one to three rows) by its words. Nothing when no row names a product column.
std::optional<ListHeading> findHeading(const Sheet& sheet);
/// Notes of each column its first values and the order of its dates.
void lookAtColumns(ListHeading& heading, const Sheet& sheet);
/// The heading of a person's own choice: the words of `row` of `sheet`, however few are known.
ListHeading headingAt(const Workbook& workbook, int sheet, int row);

} // namespace ocop
