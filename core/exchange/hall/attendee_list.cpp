#include "core/exchange/hall/attendee_list.h"

#include "core/base/formats.h"
#include "core/base/text.h"
#include "core/exchange/hall/column_guess.h"
#include "core/exchange/reading/contact_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace ocop {
namespace {

constexpr int attendeeHeadingRows = 15;
constexpr int longestTitle = 60;

/// A title with the words its folded form is known by; the first that fits counts.
struct AttendeeWords
{
    AttendeeField field;
    const char16_t* words;
};

constexpr AttendeeWords attendeeWords[] = {
    {AttendeeField::Ordinal, u"^(tt|stt|so tt|so thu tu|no)$"},
    {AttendeeField::Email, u"e-?mail|thu dien tu|hop thu"},
    {AttendeeField::Phone, u"dien thoai|so dt|^sdt|^dt$|di dong|hotline|zalo|so may"},
    {AttendeeField::TaxCode, u"ma so thue|^mst|ma so doanh nghiep"},
    {AttendeeField::Place, u"^dia chi|^dia ban|^xa|^huyen|^phuong|^noi (o|san xuat)"},
    {AttendeeField::Stall, u"^(ma |vi tri |so )?(gian|quay)"},
    {AttendeeField::Kind, u"^loai|^thanh phan|^doi tuong|^nhom (khach|dai bieu)|^linh vuc"},
    {AttendeeField::Title, u"^(chuc vu|chuc danh|vai tro)"},
    {AttendeeField::Person, u"nguoi|dai dien|^ho (va )?ten|ho, ten|dai bieu|^ten (nguoi|dai)|lien he|lien lac"},
    {AttendeeField::Wants, u"nhu cau|quan tam|can (tim|mua|gap|ket noi)|mong muon|tim (kiem|nguon)"},
    {AttendeeField::Organisation,
     u"^(ten )?(cac )?(chu the|co so|don vi|doanh nghiep|to chuc|co quan|htx|hop tac xa|ho kinh doanh|cong ty|nha cung "
     u"cap|khach moi|khach)([ ,/&()-]+(chu the|co so|don vi|doanh nghiep|to chuc|co quan|htx|cong ty|ho|hkd|san "
     u"xuat|san pham|ocop|tham gia|tham du|kinh doanh|cong tac|du hoi nghi|du|hoi nghi|duoc moi|moi|va|hoac))*[)]?$"},
    {AttendeeField::Products, u"san pham|hang hoa|mat hang|hang trung bay"},
    {AttendeeField::Note, u"^ghi chu"}};

QString shownIn(const Cell& cell)
{
    return cell.date.isValid() ? cell.date.toString(QStringLiteral("dd/MM/yyyy")) : cleaned(cell.text, true);
}

bool hasLongNumber(const SheetRow& row)
{
    static const QRegularExpression digits(QStringLiteral("\\d[\\d .-]{6,}\\d"));
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [](const Cell& cell) { return digits.match(cell.text).hasMatch(); });
}

std::map<int, AttendeeField> headingOf(const SheetRow& row)
{
    std::map<int, AttendeeField> columns;
    if (hasLongNumber(row)) return columns;
    for (const Cell& cell : row.cells) {
        const auto field = cell.text.size() > longestTitle ? std::nullopt : attendeeField(cell.text);
        const bool taken = field && std::any_of(columns.begin(), columns.end(),
                                                [&](const auto& each) { return each.second == *field; });
        if (field && !taken) columns[cell.column] = *field;
    }
    return columns;
}

bool names(const std::map<int, AttendeeField>& columns, AttendeeField field)
{
    return std::any_of(columns.begin(), columns.end(), [field](const auto& each) { return each.second == field; });
}

QString valueOf(AttendeeField field, const Cell& cell)
{
    switch (field) {
    case AttendeeField::Phone: return phonesAsStored(phonesOf(cell));
    case AttendeeField::TaxCode: return taxCodeOf(cell);
    case AttendeeField::Products:
    case AttendeeField::Note: return shownIn(cell);
    default: return cleaned(shownIn(cell));
    }
}

AttendeeRow rowOf(const SheetRow& row, const AttendeeList& list)
{
    AttendeeRow read;
    read.number = row.number;
    for (const Cell& cell : row.cells) {
        const QString text = shownIn(cell);
        if (text.isEmpty()) continue;
        read.cells << text;
        const auto column = list.columns.find(cell.column);
        if (column == list.columns.end()) {
            const auto title = list.titles.find(cell.column);
            read.rest << (title == list.titles.end() || title->second.isEmpty()
                              ? text
                              : QStringLiteral("%1: %2").arg(title->second, text));
        } else if (column->second != AttendeeField::Ordinal)
            read.values[column->second] = valueOf(column->second, cell);
    }
    return read;
}

/// "I. Các huyện miền núi": a heading between the lines, or sums below them.
bool isBetween(const AttendeeRow& row, const AttendeeList& list)
{
    if (list.columns.size() < 3 || !row.of(AttendeeField::Organisation).isEmpty()) return false;
    return row.values.empty() || (row.values.size() == 1 && row.of(AttendeeField::Person).isEmpty());
}

} // namespace

bool AttendeeList::has(AttendeeField field) const { return names(columns, field); }

std::optional<AttendeeField> attendeeField(const QString& title)
{
    const QString words = folded(cleaned(title));
    if (words.isEmpty()) return std::nullopt;
    for (const AttendeeWords& each : attendeeWords)
        if (QRegularExpression(QString::fromUtf16(each.words)).match(words).hasMatch()) return each.field;
    return std::nullopt;
}

const Sheet* attendeeSheet(const Workbook& workbook)
{
    for (const Sheet& each : workbook.sheets)
        if (!each.hidden && !each.rows.empty()) return &each;
    return nullptr;
}

std::vector<QStringList> textsOf(const Sheet& sheet)
{
    std::vector<QStringList> rows;
    for (const SheetRow& row : sheet.rows) {
        QStringList texts;
        for (const Cell& cell : row.cells) {
            while (texts.size() < cell.column - 1) texts << QString();
            texts << shownIn(cell);
        }
        rows.push_back(texts);
    }
    return rows;
}

AttendeeList readAttendees(const Sheet& sheet, const std::function<bool(const QString&)>& isKnown)
{
    AttendeeList list;
    size_t first = 0;
    for (size_t i = 0; i < sheet.rows.size() && i < attendeeHeadingRows; ++i) {
        auto columns = headingOf(sheet.rows[i]);
        const bool alone = columns.size() == 1 && sheet.rows[i].cells.size() == 1;
        if (!names(columns, AttendeeField::Organisation) || (columns.size() < 2 && !alone)) continue;
        list.columns = std::move(columns);
        for (const Cell& cell : sheet.rows[i].cells) list.titles[cell.column] = cleaned(cell.text);
        first = i + 1;
        break;
    }
    if (!list.hasHeading()) list.columns = guessColumns(sheet, isKnown);
    for (size_t i = first; i < sheet.rows.size(); ++i) {
        AttendeeRow row = rowOf(sheet.rows[i], list);
        if (!row.cells.isEmpty() && !isBetween(row, list)) list.rows.push_back(std::move(row));
    }
    return list;
}

} // namespace ocop
