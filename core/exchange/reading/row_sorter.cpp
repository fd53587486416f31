#include "core/exchange/reading/row_sorter.h"

#include "core/base/text.h"
#include "core/exchange/place_text.h"

#include <QRegularExpression>

namespace ocop {
namespace {

RowSorter::Kind skipped(const char* code) { return {QLatin1String(code), {}, -1}; }

bool isSum(const QString& text)
{
    static const QRegularExpression sum(
        QStringLiteral("^(?:[ivx]+[.)]\\s*)?(?:tong cong|tong so|cong|tong)(?:$|[ :\\d(])(?!nghe|ty)"));
    return sum.match(folded(text)).hasMatch();
}

/// Who signs, who gets a copy, what is remarked under a list.
bool isSignature(const QString& text)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?:nguoi lap|lap bieu|ke toan|truong phong|pho truong phong|chu tich|pho chu tich|giam doc|thu truong|"
        "chanh van phong|noi nhan|xac nhan|tm\\.|kt\\.|tl\\.|lanh dao|can bo|ghi chu ?:|luu y ?:|chu thich|"
        "\\(?ky|\\(da ky|nguoi bao cao|uy ban nhan dan|ubnd|phong nong nghiep|phong kinh te|\\*)|"
        "^[^,]{2,40}, ?ngay .{1,12}thang"));
    return form.match(folded(text)).hasMatch();
}

/// "2 sản phẩm", "(5)", "3": how many a group has.
bool isCount(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^\\(?\\d{1,4}\\s*(?:san pham|sp|chu the|ho|htx)?\\)?$"));
    return form.match(folded(text)).hasMatch();
}

bool isRoman(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[IVXA-H]{1,5}[.)/]?$"));
    return form.match(text).hasMatch();
}

} // namespace

RowSorter::RowSorter(const ListHeading& heading) : m_heading(heading)
{
    for (const HeadingColumn& title : heading.titles)
        m_titles.insert(title.column, folded(title.title.section(QStringLiteral(" – "), -1)));
}

/// Column numbers under the heading: 1 2 3 ... or (1) (2) (3).
bool RowSorter::isNumberingRow(const SheetCells& cells) const
{
    const auto& row = cells.row().cells;
    if (row.size() < 3 || cells.row().number > m_heading.lastRow + 2) return false;
    static const QRegularExpression number(QStringLiteral("^\\(?(\\d{1,2}|[A-Z])\\)?$"));
    for (const Cell& one : row)
        if (!number.match(plainText(one)).hasMatch()) return false;
    const QString first = plainText(row[0]).remove(QRegularExpression(QStringLiteral("[()]")));
    const QString second = plainText(row[1]).remove(QRegularExpression(QStringLiteral("[()]")));
    return first == QLatin1String("A") || second.toInt() == first.toInt() + 1;
}

/// A heading printed again, as lists pasted together have it.
bool RowSorter::repeatsHeading(const SheetCells& cells) const
{
    int alike = 0;
    for (const Cell& one : cells.row().cells) {
        const auto title = m_titles.constFind(one.column);
        if (title == m_titles.cend()) continue;
        if (one.kind != CellType::Text || one.text.size() > title->size() + 8) return false;
        if (folded(cleaned(one.text)) == *title && ++alike == 2) return true;
    }
    return false;
}

QString RowSorter::ordinalOf(const SheetCells& cells, const QString& name) const
{
    if (cells.isFilled(ListField::Ordinal)) return cells.text(ListField::Ordinal);
    static const QRegularExpression start(QStringLiteral("^([IVX]{1,5}|[A-H]|[a-h]|\\d{1,2})\\s*[.)/-]\\s"));
    const auto match = start.match(name);
    return match.hasMatch() ? match.captured(1) : QString();
}

std::optional<RowSorter::Kind> RowSorter::groupRow(const SheetCells& cells, const QString& name) const
{
    const bool numbered = m_heading.column(ListField::Ordinal) > 0;
    QString ordinal = ordinalOf(cells, name);
    if (ordinal == name) ordinal.clear();
    bool counted = false;
    for (const Cell* one : cells.seen()) {
        const QString text = plainText(*one);
        if (text == name || one->column == m_heading.column(ListField::Ordinal)) continue;
        if (!isCount(text)) return std::nullopt;
        counted = true;
    }
    const bool ownNumber = cells.isFilled(ListField::Ordinal) && cells.text(ListField::Ordinal) != name;
    if (ownNumber && !isRoman(ordinal) && !startsWithUnitWord(name)) return std::nullopt;
    const ContextValue value = readGroupRow(name);
    const bool speaks = value.stars || !value.decision.number.isEmpty() || value.year || !value.commune.isEmpty() ||
                        !value.district.isEmpty();
    static const QRegularExpression romanStart(QStringLiteral("^[IVX]{1,4}[.)]\\s"));
    static const QRegularExpression groupWord(
        QStringLiteral("^(?:[ivx\\d]+[.)] *)?(?:nhom|nganh|bo san pham|phan nhom)\\b"));
    const bool capitals = name == name.toUpper() && name != name.toLower();
    const bool alone = cells.filledCells() == 1;
    if (speaks || isRoman(ordinal) || romanStart.match(name).hasMatch() ||
        (groupWord.match(folded(name)).hasMatch() && !ownNumber) || (capitals && (numbered || alone || counted)) ||
        (numbered && !ownNumber && alone))
        return Kind{QStringLiteral("import.groupRow"), value, groupLevel(ordinal)};
    return std::nullopt;
}

RowSorter::Kind RowSorter::sort(const SheetCells& cells) const
{
    if (isNumberingRow(cells)) return skipped("import.numberingRow");
    if (repeatsHeading(cells)) return skipped("import.headingRow");
    const ListField productField =
        m_heading.column(ListField::Product) > 0 ? ListField::Product : ListField::ProductWithSubject;
    // A product's name merged from above is another row of that product, not a group.
    const QString product = cells.text(productField);
    QString first;
    for (const Cell* one : cells.seen())
        if (first.isEmpty() && one->kind == CellType::Text && !isRoman(plainText(*one))) first = plainText(*one);
    const bool hasSubject = cells.isFilled(ListField::Subject) || cells.isFilled(ListField::SubjectWithPlace);
    if (!hasSubject && (isSum(product) || isSum(first))) return skipped("import.sumRow");
    const bool alone = cells.filledCells() <= 3;
    if (product.isEmpty()) {
        if (hasSubject && (cells.isFilled(ListField::Stars) || cells.isFilled(ListField::Decision) || !alone))
            return {};
        if (isSignature(first)) return skipped("import.noteRow");
        if (auto group = groupRow(cells, first); group && !group->group.isEmpty() && !hasSubject) return *group;
        if (cells.filledCells() <= 3) return skipped("import.noteRow");
        return {};
    }
    if (m_heading.mappedColumns() < 2 || hasSubject) return {};
    const QString ordinal = cells.text(ListField::Ordinal);
    const bool numbered = !ordinal.isEmpty() && ordinal.front().isDigit();
    if (isSignature(product) && !numbered) return skipped("import.noteRow");
    if (auto group = groupRow(cells, product)) return *group;
    return {};
}

} // namespace ocop
