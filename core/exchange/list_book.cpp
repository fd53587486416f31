#include "core/exchange/list_book.h"

#include "core/base/text.h"
#include "core/exchange/subject_text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace ocop {
namespace {

void tell(Findings& told, const char* code, const QStringList& args)
{
    told.push_back({Severity::Note, {}, QLatin1String(code), args});
}

QStringList linesAround(const Sheet& sheet, const ListHeading& heading)
{
    QStringList lines;
    if (!sheet.name.isEmpty()) lines << sheet.name;
    for (const SheetRow& row : sheet.rows) {
        if (row.number >= heading.firstRow || lines.size() > 20) break;
        for (const Cell& cell : row.cells)
            if (cell.kind == CellType::Text) lines << cleaned(cell.text);
    }
    return lines;
}

/// Sheets that count or repeat what others list: by their name, or because all their products stand in the others.
void leaveSummariesOut(const Workbook& workbook, std::vector<ListSheet>& sheets)
{
    std::vector<QSet<QString>> products(sheets.size());
    int lists = 0;
    for (size_t i = 0; i < sheets.size(); ++i) {
        if (!sheets[i].isTaken()) continue;
        ++lists;
        const int column = std::max(sheets[i].heading.column(ListField::Product),
                                    sheets[i].heading.column(ListField::ProductWithSubject));
        for (const SheetRow& row : workbook.sheets[i].rows)
            if (row.number > sheets[i].heading.lastRow)
                if (const QString name = productKey(row.at(column).text); !name.isEmpty()) products[i].insert(name);
    }
    if (lists < 2) return;
    for (size_t i = 0; i < sheets.size(); ++i) {
        if (!sheets[i].isTaken()) continue;
        QSet<QString> others;
        for (size_t j = 0; j < sheets.size(); ++j)
            if (j != i && sheets[j].isTaken()) others.unite(products[j]);
        const auto known = std::count_if(products[i].begin(), products[i].end(),
                                         [&](const QString& name) { return others.contains(name); });
        static const QRegularExpression summary(
            QStringLiteral("^(?:tong|bieu tong|bang tong|th$|th |thong ke|bao cao|summary|toan tinh|chung$|ds tong)"));
        const bool named = summary.match(folded(cleaned(sheets[i].name))).hasMatch();
        const bool repeats = lists > 2 && known == products[i].size() && known * 10 >= others.size() * 9;
        if (products[i].isEmpty() || (named && known * 2 >= products[i].size()) || repeats)
            sheets[i].use = SheetUse::Summary;
    }
}

void tellLeftOut(const ListSheet& sheet, Findings& told)
{
    switch (sheet.use) {
    case SheetUse::Hidden: return tell(told, "import.sheetHidden", {sheet.name});
    case SheetUse::Summary: return tell(told, "import.sheetSummary", {sheet.name});
    case SheetUse::NoHeading: return tell(told, "import.sheetNoHeading", {sheet.name});
    case SheetUse::NotChosen: return tell(told, "import.sheetNotChosen", {sheet.name});
    case SheetUse::Taken:
    case SheetUse::Empty: break;
    }
}

/// The columns that are not used, by name with their first values, and dates that are written month first.
void tellColumns(const ListSheet& sheet, Findings& told)
{
    const auto called = [&](int column) {
        return sheet.name.isEmpty() ? columnName(column) : sheet.name + u'!' + columnName(column);
    };
    for (const HeadingColumn& column : sheet.heading.unmapped()) {
        if (column.hidden)
            tell(told, "import.hiddenColumn", {called(column.column), column.title});
        else
            tell(told, "import.unusedColumn",
                 {called(column.column), column.title, column.examples.join(QStringLiteral("; "))});
    }
    for (const auto& [field, column] : sheet.heading.columns)
        if (isDateField(field) && sheet.heading.dateOrder(field) == DateOrder::MonthFirst)
            tell(told, "import.monthFirst", {called(column)});
}

} // namespace

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
        list.around = linesAround(sheet, list.heading);
        if (sheet.rows.empty()) list.use = SheetUse::Empty;
        if (sheet.hidden) list.use = SheetUse::Hidden;
        book.sheets.push_back(std::move(list));
    }
    leaveSummariesOut(workbook, book.sheets);
    return book;
}

void readLists(const Workbook& workbook, ListBook& book)
{
    if (!book.isUsable()) throw importError(ErrorKind::BadInput, QStringLiteral("noHeading"));
    book.rows.clear();
    book.told.clear();
    if (!book.mapping.isEmpty()) tell(book.told, "import.readBy", {book.mapping});
    const bool several = book.takenSheets() > 1;
    for (size_t i = 0; i < book.sheets.size(); ++i) {
        ListSheet& sheet = book.sheets[i];
        if (!sheet.isTaken() || !sheet.heading.isUsable()) {
            tellLeftOut(sheet, book.told);
            continue;
        }
        tellColumns(sheet, book.told);
        QStringList hidden;
        for (ListRow& row : readListRows(workbook, sheet.heading, sheet.wishes)) {
            row.sheet = int(i);
            row.label = QString::number(row.number);
            if (several) row.label += QStringLiteral(" (%1)").arg(sheet.name);
            if (row.skipCode == QLatin1String("import.hiddenRow")) hidden << row.label;
            book.rows.push_back(std::move(row));
        }
        if (!hidden.isEmpty())
            tell(book.told, "import.hiddenRows",
                 {QString::number(hidden.size()), hidden.mid(0, 20).join(QStringLiteral(", "))});
    }
}

ListBook readListBook(const Workbook& workbook)
{
    ListBook book = findLists(workbook);
    readLists(workbook, book);
    return book;
}

} // namespace ocop
