#pragma once

#include "core/exchange/list_book.h"
#include "core/storage/settings_store.h"

namespace ocop {

/// A heading of a list and what its column is taken as.
struct MappedHeading
{
    QString title; ///< as in HeadingColumn
    std::optional<ListField> field = {}; ///< nothing: the column is passed over
    QString value = {}; ///< where a mark in the column stands for one; see ValueColumn
    std::optional<DateOrder> dates = {}; ///< where a person chose it

    bool operator==(const MappedHeading&) const = default;
};

/// How lists with certain headings are read, kept by the office under a name ("mẫu của huyện Thăng Bình"). Like saved
/// views they lie with the register's settings: all desks and commands see them, Ctrl+Z leaves them alone.
struct ListMapping
{
    QString name;
    std::vector<MappedHeading> headings;

    bool operator==(const ListMapping&) const = default;
};

/// How the taken sheets are read now.
ListMapping mappingOf(const ListBook& book, const QString& name);
/// Reads the sheets by the mapping that have its column of products, headings it does not know as their words say. False
/// and nothing done when there is none. The rows are to be read again.
bool readBy(const ListMapping& mapping, const Workbook& workbook, ListBook& book);
/// Puts a mapping off again: the sheets are read by the words of their headings.
void readByWords(const Workbook& workbook, ListBook& book);
/// The mapping made for such a list: every heading of a sheet is in it; null when none was. Of several the closest.
const ListMapping* mappingFor(const std::vector<ListMapping>& all, const Workbook& workbook);

/// Those the office keeps, by name. What cannot be read is left out.
std::vector<ListMapping> listMappings(const Settings& settings);
void keepMappings(WriteAct& act, const std::vector<ListMapping>& mappings);
/// The one of that name, case and blanks aside; the end when there is none.
std::vector<ListMapping>::const_iterator mappingNamed(const std::vector<ListMapping>& all, const QString& name);

} // namespace ocop
