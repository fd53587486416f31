#include "core/exchange/hall/column_guess.h"

#include "core/base/formats.h"
#include "core/base/text.h"
#include "core/exchange/hall/guest_words.h"
#include "core/exchange/hall/money_text.h"
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
    int days = 0;
    int moneys = 0;
    int numbers = 0; ///< of papers
    int kinds = 0; ///< of contracts
    int buyers = 0;
    int buyerKinds = 0;

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
    looks.days += fits(words, "^(ngay )?\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}$");
    looks.moneys += !phone && readMoney(text, {}).has_value();
    looks.numbers += fits(words, "^(so )?\\d+[^/]*/.*[a-z]{2}");
    looks.kinds += !looks.numbers && contractKindOf(text).has_value();
    looks.buyers += guestKindOf(text) == GuestKind::Buyer;
    looks.buyerKinds +=
        fits(words, "^(doanh nghiep |don vi |nha )?(sieu thi|chuoi( cua hang| ban le)?|xuat khau|phan phoi|"
                    "dai ly|thuong mai|san (tmdt|thuong mai dien tu)|khach san(, nha hang)?|nha hang|"
                    "bep an( tap the)?)$");
}

/// The days of a contract from left to right: its signing, then from when and until when it runs.
void giveDays(const std::vector<int>& columns, const std::function<void(int, PastedField)>& give)
{
    if (columns.empty()) return;
    give(columns.front(), PastedField::SignedOn);
    if (columns.size() > 2) give(columns[1], PastedField::StartsOn);
    if (columns.size() > 1) give(columns[columns.size() > 2 ? 2 : 1], PastedField::EndsOn);
}

/// What only contracts have; the buyer is who looks most like one and is no producer that is known.
void giveOfContracts(const std::map<int, ColumnLooks>& looks, const std::map<int, PastedField>& columns,
                     const std::function<void(int, PastedField)>& give)
{
    std::vector<int> days;
    for (const auto& [column, seen] : looks) {
        if (columns.contains(column)) continue;
        if (seen.mostly(seen.days))
            days.push_back(column);
        else if (seen.mostly(seen.numbers))
            give(column, PastedField::Number);
        else if (seen.mostly(seen.moneys))
            give(column, PastedField::Value);
        else if (seen.mostly(seen.kinds))
            give(column, PastedField::Kind);
    }
    giveDays(days, give);
    int best = 0, most = 0;
    for (const auto& [column, seen] : looks)
        if (const int score = seen.buyers - 2 * seen.known; !columns.contains(column) && score > most) {
            most = score;
            best = column;
        }
    if (best > 0) give(best, PastedField::Buyer);
}

} // namespace

std::map<int, PastedField> guessColumns(PasteKind kind, const Sheet& sheet,
                                        const std::function<bool(const QString&)>& isKnown)
{
    std::map<int, ColumnLooks> looks;
    int rows = 0;
    for (const SheetRow& row : sheet.rows) {
        if (++rows > guessedRows) break;
        for (const Cell& cell : row.cells) look(looks[cell.column], cell, isKnown);
    }
    std::map<int, PastedField> columns;
    const auto give = [&](int column, PastedField field) {
        for (const auto& [other, taken] : columns)
            if (taken == field) return;
        columns.emplace(column, field);
    };
    if (looks.size() > 1 && looks.begin()->second.mostly(looks.begin()->second.ordinals))
        give(looks.begin()->first, PastedField::Ordinal);
    if (kind == PasteKind::Contracts) giveOfContracts(looks, columns, give);
    for (const auto& [column, seen] : looks) {
        if (kind == PasteKind::Contracts) break;
        if (seen.mostly(seen.phones)) give(column, PastedField::Phone);
        if (seen.mostly(seen.emails)) give(column, PastedField::Email);
        if (seen.mostly(seen.taxCodes)) give(column, PastedField::TaxCode);
        if (seen.mostly(seen.titles)) give(column, PastedField::Title);
        if (kind == PasteKind::Buyers && seen.mostly(seen.buyerKinds)) give(column, PastedField::Kind);
        if (kind != PasteKind::Buyers && seen.mostly(seen.stalls)) give(column, PastedField::Stall);
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
    give(best, PastedField::Organisation);
    for (const auto& [column, seen] : looks)
        if (kind != PasteKind::Contracts && !columns.contains(column) && seen.mostly(seen.persons))
            give(column, PastedField::Person);
    for (const auto& [column, seen] : looks)
        if (!columns.contains(column) && column > best && seen.filled > 0) give(column, PastedField::Products);
    return columns;
}

} // namespace ocop
