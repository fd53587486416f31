#include "core/exchange/hall/column_guess.h"

#include "core/base/formats.h"
#include "core/base/text.h"
#include "core/exchange/reading/contact_text.h"

#include <QRegularExpression>

namespace ocop {
namespace {

constexpr int guessedRows = 80;

/// How many of a column's cells look like something.
struct ColumnLooks
{
    int filled = 0;
    int ordinals = 0;
    int phones = 0;
    int emails = 0;
    int taxCodes = 0;
    int titles = 0;
    int stalls = 0;
    int persons = 0;
    int organisations = 0;
    int known = 0;

    bool mostly(int count) const { return filled > 0 && count * 2 > filled; }
};

bool fits(const QString& text, const char* words)
{
    return QRegularExpression(QLatin1String(words)).match(text).hasMatch();
}

bool isPhoneCell(const Cell& cell)
{
    const QStringList phones = normalizedPhones(phonesOf(cell));
    return !phones.isEmpty() && isPhone(phones.front());
}

/// "Nguyễn Thị Thu Vân", "Ông Lê Bình": two to six words that begin with capitals.
bool looksLikePerson(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || words.size() > 6) return false;
    for (const QString& word : words)
        if (!word.front().isUpper()) return false;
    return true;
}

void look(ColumnLooks& looks, const Cell& cell, const std::function<bool(const QString&)>& isKnown)
{
    const QString text = cleaned(cell.text);
    if (text.isEmpty()) return;
    const QString words = folded(text);
    ++looks.filled;
    const bool phone = isPhoneCell(cell);
    looks.phones += phone;
    looks.emails += text.contains(u'@');
    looks.taxCodes += !phone && checkTaxCode(normalizedTaxCode(taxCodeOf(cell))) == CodeCheck::Right;
    looks.ordinals += fits(words, "^\\d{1,3}[.)]?$");
    looks.stalls += fits(words, "^(gian |so )?[a-z]{1,2}[ .-]?\\d{1,3}$");
    const bool title =
        fits(words, "^(pho |tong |q\\. ?|p\\. ?)*(giam doc|gd|chu tich|chu ho|chu co so|chu nhiem|truong|to "
                    "truong|quan ly|ke toan|nhan vien|chuyen vien|dai dien|thanh vien|hoi vien|pgd|ctv)");
    looks.titles += title;
    looks.organisations += fits(
        words, "^(htx|hop tac xa|tht|to hop tac|cong ty|cty|co so|ho (kinh doanh|ong|ba|san xuat)?|hkd|doanh nghiep|"
               "dntn|trang trai|sieu thi|trung tam|so |chi cuc|ubnd|uy ban|phong |hiep hoi|hoi |lien minh|bao |dai |"
               "tap doan|khach san|nha hang|to |lang nghe|san )");
    looks.persons += !title && looksLikePerson(text);
    looks.known += isKnown(text);
}

} // namespace

std::map<int, AttendeeField> guessColumns(const Sheet& sheet, const std::function<bool(const QString&)>& isKnown)
{
    std::map<int, ColumnLooks> looks;
    int rows = 0;
    for (const SheetRow& row : sheet.rows) {
        if (++rows > guessedRows) break;
        for (const Cell& cell : row.cells) look(looks[cell.column], cell, isKnown);
    }
    std::map<int, AttendeeField> columns;
    const auto give = [&](int column, AttendeeField field) {
        for (const auto& [other, taken] : columns)
            if (taken == field) return;
        columns.emplace(column, field);
    };
    for (const auto& [column, seen] : looks) {
        if (seen.mostly(seen.phones)) give(column, AttendeeField::Phone);
        if (seen.mostly(seen.emails)) give(column, AttendeeField::Email);
        if (seen.mostly(seen.taxCodes)) give(column, AttendeeField::TaxCode);
        if (seen.mostly(seen.ordinals) && looks.size() > 1 && column == looks.begin()->first)
            give(column, AttendeeField::Ordinal);
        if (seen.mostly(seen.titles)) give(column, AttendeeField::Title);
        if (seen.mostly(seen.stalls)) give(column, AttendeeField::Stall);
    }
    // Who comes from where: the column that names most of those who are known, else organisations, else the first words.
    int best = 0, most = 0, firstText = 0;
    for (const auto& [column, seen] : looks) {
        if (columns.contains(column) || seen.filled == 0) continue;
        if (firstText == 0) firstText = column;
        if (const int score = 3 * seen.known + seen.organisations; score > most) {
            most = score;
            best = column;
        }
    }
    if (best == 0) best = firstText;
    if (best == 0) return columns;
    give(best, AttendeeField::Organisation);
    for (const auto& [column, seen] : looks)
        if (!columns.contains(column) && seen.mostly(seen.persons)) give(column, AttendeeField::Person);
    for (const auto& [column, seen] : looks)
        if (!columns.contains(column) && column > best && seen.filled > 0) give(column, AttendeeField::Products);
    return columns;
}

} // namespace ocop
