#include "core/exchange/reading/list_context.h"

#include "core/base/text.h"
#include "core/exchange/date_cell.h"
#include "core/exchange/place_text.h"
#include "core/exchange/star_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace ocop {
namespace {

/// Stars a line is about: one number only, and no "from … up".
std::optional<int> starsOfLine(const QString& text)
{
    const QString plain = folded(text);
    static const QRegularExpression form(QStringLiteral("(?<![\\d-])([3-5])\\s*(?:sao(?![a-z])|\\*)"));
    std::optional<int> stars;
    for (auto matches = form.globalMatch(plain); matches.hasNext();) {
        const int now = matches.next().captured(1).toInt();
        if (stars && stars != now) return std::nullopt;
        stars = now;
    }
    const bool range = plain.contains(QLatin1String("tro len")) || saysProposed(text);
    return range ? std::nullopt : stars;
}

std::optional<int> yearOfLine(const QString& plain)
{
    static const QRegularExpression form(
        QStringLiteral("(?<!den )(?<!tu )(?<!truoc )nam (20[12]\\d)(?!\\s*[-–]\\s*20)"));
    if (plain.contains(QLatin1String("giai doan"))) return std::nullopt;
    const auto match = form.match(plain);
    return match.hasMatch() ? std::optional<int>(match.captured(1).toInt()) : std::nullopt;
}

bool namesDecision(const QString& plain)
{
    static const QRegularExpression form(QStringLiteral("quyet dinh|(?<![a-z])qd(?![a-z])"));
    return form.match(plain).hasMatch();
}

} // namespace

bool ContextValue::isEmpty() const
{
    return !stars && decision.number.isEmpty() && !year && commune.isEmpty() && district.isEmpty() && group.isEmpty();
}

ContextValue readTitleLine(const QString& line)
{
    ContextValue value;
    const QString text = cleaned(line);
    const QString plain = folded(text);
    // What a list rests on ("Căn cứ Quyết định số 148/QĐ-TTg …") is not what recognised its products.
    static const QRegularExpression basis(QStringLiteral("^(?:can cu|thuc hien|theo bo tieu chi|bao cao)|qd-ttg"));
    if (basis.match(plain).hasMatch()) return value;
    if (namesDecision(plain)) {
        value.decision = readDecision(text);
        if (value.decision.officialLetter) value.decision = {};
        value.issuer = value.decision.issuer;
        return value;
    }
    static const QRegularExpression counted(QStringLiteral("tinh den|den ngay|den het|hien nay"));
    value.stars = starsOfLine(text);
    if (!counted.match(plain).hasMatch()) value.year = yearOfLine(plain);
    static const QRegularExpression proposal(QStringLiteral(
        "\\b(?:danh sach|bieu|bang).*\\b(?:de nghi|de xuat|du kien|dang ky (?:tham gia|danh gia|phan hang))\\b"));
    value.proposed = proposal.match(plain).hasMatch();
    return value;
}

ContextValue readGroupRow(const QString& typed)
{
    ContextValue value;
    QString text = cleaned(typed);
    static const QRegularExpression number(QStringLiteral("^(?:[IVX]{1,5}|[A-H]|[a-h]|\\d{1,2})\\s*[.)/-]\\s*"));
    static const QRegularExpression count(
        QStringLiteral("\\s*(?:[(:–-]\\s*)+(?:có\\s+)?\\d+\\s*(?:sản phẩm|SP|sp|SẢN PHẨM|chủ thể)?[^)]*\\)?\\s*$"),
        QRegularExpression::UseUnicodePropertiesOption);
    text.remove(number);
    const QString plain = folded(text);
    if (namesDecision(plain)) {
        value.decision = readDecision(text);
        value.issuer = value.decision.issuer;
        return value;
    }
    if (const auto stars = starsOfLine(text)) {
        value.stars = stars;
        return value;
    }
    QString bare = text;
    bare.remove(count);
    while (bare.endsWith(u':') || bare.endsWith(u'.')) bare.chop(1);
    bare = bare.trimmed();
    if (startsWithUnitWord(bare)) {
        const PlaceText place = readPlaceText(bare);
        value.commune = place.commune;
        value.district = place.district;
        return value;
    }
    static const QRegularExpression yearOnly(QStringLiteral(
        "^(?:(?:cac )?san pham )?(?:ocop )?(?:duoc )?(?:cong nhan |danh gia |phan hang )?(?:dot (?:\\d+|[ivx]+) )?nam "
        "(20[12]\\d)\\b"));
    if (const auto match = yearOnly.match(plain); match.hasMatch()) {
        value.year = match.captured(1).toInt();
        return value;
    }
    static const QRegularExpression groupWord(
        QStringLiteral(
            "^(?:nhóm (?:sản phẩm|ngành)|nhóm|ngành hàng|ngành|bộ sản phẩm|phân nhóm)\\s*(?:\\d+)?\\s*[:.\\-–]?\\s*"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    value.group = cleaned(bare.remove(groupWord));
    return value;
}

int groupLevel(const QString& number)
{
    QString bare = cleaned(number);
    while (!bare.isEmpty() && !bare.back().isLetterOrNumber()) bare.chop(1);
    static const QRegularExpression roman(QStringLiteral("^[IVX]+$"));
    if (roman.match(bare).hasMatch()) return 1;
    if (bare.size() == 1 && bare.front().isUpper()) return 0;
    if (bare.size() == 1 && bare.front().isLower()) return 3;
    return !bare.isEmpty() && bare.front().isDigit() ? 2 : -1;
}

ListContext::ListContext(const Sheet& sheet, int headingRow) { readTitles(sheet, headingRow); }

void ListContext::readTitles(const Sheet& sheet, int headingRow)
{
    QString letterhead;
    for (const SheetRow& row : sheet.rows) {
        if (row.number >= headingRow) break;
        for (const Cell& cell : row.cells) {
            if (cell.kind != CellType::Text) continue;
            const ContextValue line = readTitleLine(cell.text);
            // The line the list comes with before one that is only named.
            const bool comesWith = folded(cell.text).contains(QLatin1String("kem theo"));
            if (!line.decision.number.isEmpty() && (m_titles.decision.number.isEmpty() || comesWith)) {
                m_titles.decision = line.decision;
                m_titles.issuer = line.issuer;
            }
            if (line.stars) m_titles.stars = line.stars;
            if (line.year) m_titles.year = line.year;
            m_titles.proposed = m_titles.proposed || line.proposed;
            static const QRegularExpression placed(QStringLiteral("^[^,]{2,40}, ngay \\d"));
            if (placed.match(folded(cleaned(cell.text))).hasMatch()) letterhead = cell.text;
        }
    }
    // "Tiên Phước, ngày 5 tháng 3 năm 2025" dates the decision whose number stands above it.
    if (!m_titles.decision.number.isEmpty() && !m_titles.decision.date.isValid() && !m_titles.decision.year)
        m_titles.decision.date = findDate(letterhead).date;
    if (m_titles.decision.date.isValid()) m_titles.year.reset();
}

void ListContext::enter(const ContextValue& group, int level)
{
    const auto speaksOfSame = [&](const ContextValue& value) {
        return (group.stars && value.stars) || (!group.decision.number.isEmpty() && !value.decision.number.isEmpty()) ||
               (group.year && value.year) ||
               (!group.district.isEmpty() && !(value.district + value.commune).isEmpty()) ||
               (!group.commune.isEmpty() && !value.commune.isEmpty()) ||
               (!group.group.isEmpty() && !value.group.isEmpty());
    };
    std::erase_if(m_groups, [&](const Entry& entry) {
        return speaksOfSame(entry.value) || (level >= 0 && entry.level >= level) || (level >= 0 && entry.level < 0);
    });
    m_groups.push_back({group, level});
}

std::optional<int> ListContext::stars() const
{
    for (auto entry = m_groups.rbegin(); entry != m_groups.rend(); ++entry)
        if (entry->value.stars) return entry->value.stars;
    return m_titles.stars;
}

const ContextValue* ListContext::decision() const
{
    for (auto entry = m_groups.rbegin(); entry != m_groups.rend(); ++entry)
        if (!entry->value.decision.number.isEmpty()) return &entry->value;
    return m_titles.decision.number.isEmpty() ? nullptr : &m_titles;
}

std::optional<int> ListContext::year() const
{
    for (auto entry = m_groups.rbegin(); entry != m_groups.rend(); ++entry)
        if (entry->value.year) return entry->value.year;
    return m_titles.year;
}

QString ListContext::text(QString ContextValue::*member) const
{
    for (auto entry = m_groups.rbegin(); entry != m_groups.rend(); ++entry)
        if (!(entry->value.*member).isEmpty()) return entry->value.*member;
    return {};
}

} // namespace ocop
