#pragma once

#include "core/exchange/list_rows.h"

namespace ocop {

/// What becomes of a sheet of a list's file.
enum class SheetUse {
    Taken,
    Hidden, ///< not shown in the file
    Summary, ///< says again, or counts, what other sheets say
    NoHeading, ///< no row names a product column
    Empty,
    NotChosen ///< a person wants other sheets
};

template <>
struct EnumCodes<SheetUse>
{
    static constexpr std::pair<SheetUse, const char*> all[] = {
        {SheetUse::Taken, "taken"},         {SheetUse::Hidden, "hidden"}, {SheetUse::Summary, "summary"},
        {SheetUse::NoHeading, "noHeading"}, {SheetUse::Empty, "empty"},   {SheetUse::NotChosen, "notChosen"}};
};

/// One sheet as a list: whether its rows are taken, and what its columns hold. A person may change both.
struct ListSheet
{
    QString name; ///< empty for a CSV file
    SheetUse use = SheetUse::NoHeading;
    ListHeading heading; ///< not usable where none was found
    QStringList around; ///< its name and the lines above its heading, which may name a district
    RowWishes wishes = {};

    bool isTaken() const { return use == SheetUse::Taken; }
};

/// A file as the lists in it: sheets as the workbook has them, in its order, and below the rows of those that are taken.
struct ListBook
{
    std::vector<ListSheet> sheets;
    QString mapping = {}; ///< name of the ListMapping the sheets are read by; empty: by the words of their headings
    std::vector<ListRow> rows; ///< a window may mend them before they are planned
    Findings findings = {}; ///< about the file as a whole
    Findings told =
        {}; ///< what is left out or decided for a whole sheet: sheets, columns, hidden rows, orders of dates

    int takenSheets() const;
    /// A list can be read when some sheet with a product column is taken.
    bool isUsable() const;
    /// Takes the sheets of these names and no other; false when the file has none of one. Case and blanks do not count.
    bool takeOnly(const QStringList& names);
};

/// Which sheets are lists, and what their columns hold. Reads no rows.
ListBook findLists(const Workbook& workbook);
/// Reads the rows of the taken sheets (anew, after a person changed a sheet). Throws Error{BadInput} when none is usable.
void readLists(const Workbook& workbook, ListBook& book);
/// Both. Throws Error{BadInput} when no sheet holds a list.
ListBook readListBook(const Workbook& workbook);

} // namespace ocop
