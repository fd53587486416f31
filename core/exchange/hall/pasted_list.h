#pragma once

#include "core/base/codes.h"
#include "core/formats/workbook.h"

#include <functional>
#include <map>
#include <optional>

namespace ocop {

/// What a list that is pasted tells of.
enum class PasteKind { Participants, Guests, Buyers, Contracts };

/// What a column of such a list may hold.
enum class PastedField {
    Ordinal,
    Organisation, ///< of contracts the producer
    Buyer, ///< of contracts
    Kind,
    Number,
    SignedOn,
    Person,
    Title,
    Phone,
    Email,
    TaxCode,
    Stall,
    Products,
    Wants,
    Value,
    StartsOn,
    EndsOn,
    Event,
    Markets,
    Place,
    Note
};

template <>
struct EnumCodes<PastedField>
{
    static constexpr std::pair<PastedField, const char*> all[] = {
        {PastedField::Ordinal, "ordinal"},   {PastedField::Organisation, "organisation"},
        {PastedField::Buyer, "buyer"},       {PastedField::Kind, "kind"},
        {PastedField::Number, "number"},     {PastedField::SignedOn, "signedOn"},
        {PastedField::Person, "person"},     {PastedField::Title, "title"},
        {PastedField::Phone, "phone"},       {PastedField::Email, "email"},
        {PastedField::TaxCode, "taxCode"},   {PastedField::Stall, "stall"},
        {PastedField::Products, "products"}, {PastedField::Wants, "wants"},
        {PastedField::Value, "value"},       {PastedField::StartsOn, "startsOn"},
        {PastedField::EndsOn, "endsOn"},     {PastedField::Event, "event"},
        {PastedField::Markets, "markets"},   {PastedField::Place, "place"},
        {PastedField::Note, "note"}};
};

/// A line of such a list, its cells by what they mean.
struct PastedRow
{
    int number = 0; ///< of the row in the list, from 1
    std::map<PastedField, QString> values; ///< those that say something
    QStringList rest; ///< what no column is known for: "Số thứ tự bàn: 12"
    QStringList cells; ///< all of it, as it stands

    QString of(PastedField field) const
    {
        const auto at = values.find(field);
        return at == values.end() ? QString() : at->second;
    }
};

/// What a person said columns hold, by number; nothing: none of the fields.
using ColumnMeanings = std::map<int, std::optional<PastedField>>;

/// A list as it was read.
struct PastedList
{
    std::map<int, PastedField> columns; ///< by number, from 1
    std::map<int, QString> titles; ///< of all columns, where there is a heading
    int width = 0; ///< columns that hold something
    std::vector<PastedRow> rows;

    bool hasHeading() const { return !titles.empty(); }
    bool has(PastedField field) const { return columnOf(field) > 0; }
    /// 0 where none holds it.
    int columnOf(PastedField field) const;
    QString titleOf(PastedField field) const;
};

/// Finds the heading, or guesses from what stands in the columns; what a person said of columns goes before both.
/// `isKnown` says of a text that it names a producer or a buyer of the register. What stands above a heading is left out.
PastedList readPasted(PasteKind kind, const Sheet& sheet, const std::function<bool(const QString&)>& isKnown,
                      const ColumnMeanings& said = {});
/// The sheets with rows that are not hidden.
std::vector<const Sheet*> sheetsToRead(const Workbook& workbook);
/// The rows of a sheet as texts, so that a person can read and mend them.
std::vector<QStringList> textsOf(const Sheet& sheet);

} // namespace ocop
