#include "core/exchange/list_mapping.h"

#include "core/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ocop {
namespace {

const QString mappingsSetting = QStringLiteral("lists.mappings");

QString titleKey(const QString& title) { return foldedKeepingMarks(cleaned(title)).simplified(); }

bool namesProduct(const MappedHeading& heading)
{
    return heading.field == ListField::Product || heading.field == ListField::ProductWithSubject;
}

/// The columns of a sheet the mapping's headings stand for, -1 where it has none: of two columns with one title the first
/// goes to the first, columns that are shown before hidden ones.
std::vector<int> columnsFor(const ListMapping& mapping, const ListHeading& heading)
{
    std::vector<int> columns;
    for (const MappedHeading& wanted : mapping.headings) {
        int found = -1;
        for (const bool hidden : {false, true})
            for (const HeadingColumn& title : heading.titles)
                if (found < 0 && title.hidden == hidden && titleKey(title.title) == titleKey(wanted.title) &&
                    std::find(columns.begin(), columns.end(), title.column) == columns.end())
                    found = title.column;
        columns.push_back(found);
    }
    return columns;
}

/// The rows of a sheet that have the mapping's column of products and most of its other headings; `whole` asks that they
/// have no heading beside those.
std::optional<ListHeading> headingFor(const ListMapping& mapping, const Sheet& sheet, bool whole)
{
    std::optional<ListHeading> best;
    qsizetype most = 0;
    for (ListHeading& heading : possibleHeadings(sheet)) {
        const std::vector<int> columns = columnsFor(mapping, heading);
        const auto found = std::count_if(columns.begin(), columns.end(), [](int column) { return column > 0; });
        bool hasProducts = false;
        for (size_t i = 0; i < columns.size(); ++i)
            hasProducts = hasProducts || (columns[i] > 0 && namesProduct(mapping.headings[i]));
        if (!hasProducts || found <= most || (whole && found < qsizetype(heading.titles.size()))) continue;
        most = found;
        best = std::move(heading);
    }
    return best;
}

void assign(ListHeading& heading, const ListMapping& mapping)
{
    const std::vector<int> columns = columnsFor(mapping, heading);
    for (const int column : columns)
        if (column > 0) heading.assign(column, std::nullopt);
    for (size_t i = 0; i < columns.size(); ++i) {
        const MappedHeading& each = mapping.headings[i];
        if (columns[i] < 1 || !each.field) continue;
        if (each.dates) heading.chosenOrders[columns[i]] = *each.dates;
        if (each.value.isEmpty())
            heading.assign(columns[i], each.field);
        else
            heading.values.push_back({columns[i], *each.field, each.value});
    }
}

/// Columns without a title hold what a person put beside a list; they stay what they are.
void takeHeading(ListSheet& sheet, ListHeading heading)
{
    const auto isTitled = [&](int column) {
        return std::any_of(sheet.heading.titles.begin(), sheet.heading.titles.end(),
                           [&](const HeadingColumn& title) { return title.column == column; });
    };
    for (const auto& [field, column] : sheet.heading.columns)
        if (!isTitled(column)) heading.columns.emplace(field, column);
    sheet.heading = std::move(heading);
}

QJsonObject headingJson(const MappedHeading& heading)
{
    QJsonObject json{{QStringLiteral("title"), heading.title}};
    if (heading.field) json.insert(QStringLiteral("field"), codeOf(*heading.field));
    if (!heading.value.isEmpty()) json.insert(QStringLiteral("value"), heading.value);
    if (heading.dates) json.insert(QStringLiteral("dates"), codeOf(*heading.dates));
    return json;
}

ListMapping mappingFrom(const QJsonObject& json)
{
    ListMapping mapping{cleaned(json.value(QStringLiteral("name")).toString()), {}};
    for (const QJsonValue& each : json.value(QStringLiteral("headings")).toArray())
        mapping.headings.push_back(
            {each[QStringLiteral("title")].toString(), fromCode<ListField>(each[QStringLiteral("field")].toString()),
             each[QStringLiteral("value")].toString(), fromCode<DateOrder>(each[QStringLiteral("dates")].toString())});
    return mapping;
}

} // namespace

ListMapping mappingOf(const ListBook& book, const QString& name)
{
    ListMapping mapping{cleaned(name), {}};
    for (const ListSheet& sheet : book.sheets) {
        if (!sheet.isTaken()) continue;
        // What an earlier sheet has is not kept again; two columns of one title in one sheet are two.
        const std::vector<int> known = columnsFor(mapping, sheet.heading);
        for (const HeadingColumn& title : sheet.heading.titles) {
            if (std::find(known.begin(), known.end(), title.column) != known.end()) continue;
            MappedHeading heading{title.title, sheet.heading.fieldOf(title.column)};
            for (const ValueColumn& value : sheet.heading.values)
                if (value.column == title.column) heading.value = value.value;
            const auto chosen = sheet.heading.chosenOrders.find(title.column);
            if (chosen != sheet.heading.chosenOrders.end()) heading.dates = chosen->second;
            mapping.headings.push_back(std::move(heading));
        }
    }
    return mapping;
}

bool readBy(const ListMapping& mapping, const Workbook& workbook, ListBook& book)
{
    bool any = false;
    for (size_t i = 0; i < book.sheets.size(); ++i) {
        ListSheet& sheet = book.sheets[i];
        if (sheet.use == SheetUse::Empty) continue;
        auto heading = headingFor(mapping, workbook.sheets[i], false);
        if (!heading) continue;
        heading->sheet = int(i);
        assign(*heading, mapping);
        lookAtColumns(*heading, workbook.sheets[i]);
        takeHeading(sheet, *std::move(heading));
        if (sheet.use == SheetUse::NoHeading) sheet.use = SheetUse::Taken;
        any = any || sheet.isTaken();
    }
    if (!any) return false;
    book.mapping = mapping.name;
    book.rows.clear();
    return true;
}

void readByWords(const Workbook& workbook, ListBook& book)
{
    for (size_t i = 0; i < book.sheets.size(); ++i) {
        ListSheet& sheet = book.sheets[i];
        ListHeading heading = findHeading(workbook.sheets[i]).value_or(ListHeading{});
        heading.sheet = int(i);
        takeHeading(sheet, std::move(heading));
        if (sheet.isTaken() && !sheet.heading.isUsable()) sheet.use = SheetUse::NoHeading;
    }
    book.mapping.clear();
    book.rows.clear();
}

const ListMapping* mappingFor(const std::vector<ListMapping>& all, const Workbook& workbook)
{
    const ListMapping* closest = nullptr;
    for (const ListMapping& mapping : all) {
        if (closest && closest->headings.size() <= mapping.headings.size()) continue;
        if (std::any_of(workbook.sheets.begin(), workbook.sheets.end(), [&](const Sheet& sheet) {
                return !sheet.hidden && headingFor(mapping, sheet, true).has_value();
            }))
            closest = &mapping;
    }
    return closest;
}

std::vector<ListMapping> listMappings(const Settings& settings)
{
    std::vector<ListMapping> mappings;
    for (const QJsonValue& each : QJsonDocument::fromJson(settings.value(mappingsSetting).toUtf8()).array())
        if (ListMapping mapping = mappingFrom(each.toObject());
            !mapping.name.isEmpty() && std::any_of(mapping.headings.begin(), mapping.headings.end(), namesProduct))
            mappings.push_back(std::move(mapping));
    const QCollator collator = vietnameseCollator();
    std::stable_sort(mappings.begin(), mappings.end(),
                     [&](const ListMapping& a, const ListMapping& b) { return collator.compare(a.name, b.name) < 0; });
    return mappings;
}

void keepMappings(WriteAct& act, const std::vector<ListMapping>& mappings)
{
    QJsonArray array;
    for (const ListMapping& mapping : mappings) {
        QJsonArray headings;
        for (const MappedHeading& each : mapping.headings) headings << headingJson(each);
        array << QJsonObject{{QStringLiteral("name"), mapping.name}, {QStringLiteral("headings"), headings}};
    }
    SettingsStore(act.database())
        .set(act, mappingsSetting, QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

std::vector<ListMapping>::const_iterator mappingNamed(const std::vector<ListMapping>& all, const QString& name)
{
    const QString wanted = titleKey(name);
    return std::find_if(all.begin(), all.end(), [&](const ListMapping& each) { return titleKey(each.name) == wanted; });
}

} // namespace ocop
