#include "core/exchange/list_book.h"

#include "core/base/text.h"

#include <algorithm>

namespace ocop {

int ListBook::takenSheets() const
{
    return int(std::count_if(sheets.begin(), sheets.end(), [](const ListSheet& sheet) { return sheet.isTaken(); }));
}

bool ListBook::isUsable() const
{
    return std::any_of(sheets.begin(), sheets.end(),
                       [](const ListSheet& sheet) { return sheet.isTaken() && sheet.heading.isUsable(); });
}

bool ListBook::takeOnly(const QStringList& names)
{
    std::vector<size_t> wanted;
    for (const QString& name : names) {
        const auto found = std::find_if(sheets.begin(), sheets.end(), [&](const ListSheet& sheet) {
            return cleaned(sheet.name).compare(cleaned(name), Qt::CaseInsensitive) == 0;
        });
        if (found == sheets.end()) return false;
        wanted.push_back(size_t(found - sheets.begin()));
    }
    for (size_t i = 0; i < sheets.size(); ++i) {
        if (std::find(wanted.begin(), wanted.end(), i) != wanted.end())
            sheets[i].use = SheetUse::Taken;
        else if (sheets[i].isTaken())
            sheets[i].use = SheetUse::NotChosen;
    }
    return true;
}

ListBook findLists(const Workbook& workbook)
{
    ListBook book;
    book.findings = workbook.findings;
    for (size_t i = 0; i < workbook.sheets.size(); ++i) {
        const Sheet& sheet = workbook.sheets[i];
        ListSheet list;
        list.name = sheet.name;
        if (const auto heading = findHeading(sheet)) {
            list.heading = *heading;
            list.use = SheetUse::Taken;
        }
        list.heading.sheet = int(i);
        if (sheet.rows.empty()) list.use = SheetUse::Empty;
        if (sheet.hidden) list.use = SheetUse::Hidden;
        book.sheets.push_back(std::move(list));
    }
    return book;
}

void readLists(const Workbook& workbook, ListBook& book)
{
    if (!book.isUsable()) throw importError(ErrorKind::BadInput, QStringLiteral("noHeading"));
    book.rows.clear();
    const bool several = book.takenSheets() > 1;
    for (size_t i = 0; i < book.sheets.size(); ++i) {
        const ListSheet& sheet = book.sheets[i];
        if (!sheet.isTaken() || !sheet.heading.isUsable()) continue;
        std::vector<ListRow> rows = readListRows(workbook, sheet.heading);
        for (ListRow& row : rows) {
            row.sheet = int(i);
            row.label = QString::number(row.number);
            if (several) row.label += QStringLiteral(" (%1)").arg(sheet.name);
        }
        std::move(rows.begin(), rows.end(), std::back_inserter(book.rows));
    }
}

ListBook readListBook(const Workbook& workbook)
{
    ListBook book = findLists(workbook);
    readLists(workbook, book);
    return book;
}

} // namespace ocop
