#pragma once

#include "core/base/codes.h"
#include "core/formats/workbook.h"

#include <functional>
#include <map>
#include <optional>

namespace ocop {

/// What a column of a list of participants or guests of an event may hold.
enum class AttendeeField {
    Ordinal,
    Organisation,
    Kind,
    Person,
    Title,
    Phone,
    Email,
    TaxCode,
    Stall,
    Products,
    Wants,
    Place,
    Note
};

template <>
struct EnumCodes<AttendeeField>
{
    static constexpr std::pair<AttendeeField, const char*> all[] = {
        {AttendeeField::Ordinal, "ordinal"}, {AttendeeField::Organisation, "organisation"},
        {AttendeeField::Kind, "kind"},       {AttendeeField::Person, "person"},
        {AttendeeField::Title, "title"},     {AttendeeField::Phone, "phone"},
        {AttendeeField::Email, "email"},     {AttendeeField::TaxCode, "taxCode"},
        {AttendeeField::Stall, "stall"},     {AttendeeField::Products, "products"},
        {AttendeeField::Wants, "wants"},     {AttendeeField::Place, "place"},
        {AttendeeField::Note, "note"}};
};

/// A line of such a list, its cells by what they mean.
struct AttendeeRow
{
    int number = 0; ///< of the row in the list, from 1
    std::map<AttendeeField, QString> values; ///< those that say something
    QStringList rest; ///< what no column is known for: "Số thứ tự bàn: 12"
    QStringList cells; ///< all of it, as it stands

    QString of(AttendeeField field) const
    {
        const auto at = values.find(field);
        return at == values.end() ? QString() : at->second;
    }
};

/// A list of participants or guests as it was read.
struct AttendeeList
{
    std::map<int, AttendeeField> columns; ///< by number, from 1
    std::map<int, QString> titles; ///< of all columns, where there is a heading
    std::vector<AttendeeRow> rows;

    bool hasHeading() const { return !titles.empty(); }
    bool has(AttendeeField field) const;
};

/// What a heading says its column holds.
std::optional<AttendeeField> attendeeField(const QString& title);
/// Finds the heading, or guesses from what stands in the columns; `isKnown` says of a text that it names a producer or a
/// buyer of the register. What stands above a heading is left out.
AttendeeList readAttendees(const Sheet& sheet, const std::function<bool(const QString&)>& isKnown);
/// The first sheet with rows that is not hidden; null without one.
const Sheet* attendeeSheet(const Workbook& workbook);
/// The rows of a sheet as texts, so that a person can read and mend them.
std::vector<QStringList> textsOf(const Sheet& sheet);

} // namespace ocop
