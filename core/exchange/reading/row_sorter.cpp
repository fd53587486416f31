#include "core/exchange/reading/row_sorter.h"

#include "core/base/text.h"
#include "core/exchange/place_text.h"
#include "core/exchange/subject_text.h"

#include <QRegularExpression>

namespace ocop {
namespace {

RowSorter::Kind skipped(const char* code) { return {QLatin1String(code), {}, -1, false}; }

bool isSum(const QString& text)
{
    static const QRegularExpression sum(
        QStringLiteral("^(?:[ivx]+[.)]\\s*)?(?:tong cong|tong so|cong|tong)(?:$|[ :\\d(])(?!nghe|ty)"));
    return sum.match(folded(text)).hasMatch();
}

/// Who signs and who gets a copy: under a list, and nothing but names below.
bool isSignature(const QString& text)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?:nguoi lap|lap bieu|ke toan|truong phong|pho truong phong|chu tich|pho chu tich|giam doc|thu truong|"
        "chanh van phong|noi nhan|xac nhan|tm\\.|kt\\.|tl\\.|tuq\\.|lanh dao|can bo|\\(?ky[ ,]|\\(da ky|nguoi bao cao|"
        "nguoi tong hop|uy ban nhan dan|ubnd|phong nong nghiep|phong kinh te)|^[^,]{2,40}, ?ngay .{1,12}thang"));
    return form.match(folded(text)).hasMatch();
}

/// What is remarked under a list or in it.
bool isRemark(const QString& text)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?:ghi chu ?:|luu y ?:|chu thich|\\*|\\(?(?:danh sach|bang|bieu)(?: nay| tren)? (?:nay )?(?:co|gom) )"));
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
        return Kind{QStringLiteral("import.groupRow"), value, groupLevel(ordinal), false};
    return std::nullopt;
}

QString RowSorter::producerAlone(const SheetCells& cells, const QString& product) const
{
    if (cells.isFilled(ListField::Stars) || cells.isFilled(ListField::Decision)) return {};
    const bool withPlace = m_heading.column(ListField::SubjectWithPlace) > 0;
    const bool ownColumn = withPlace || m_heading.column(ListField::Subject) > 0;
    if (ownColumn) {
        const QString name = cells.text(withPlace ? ListField::SubjectWithPlace : ListField::Subject);
        return product.isEmpty() && kindOfName(name) ? name : QString();
    }
    if (m_heading.column(ListField::Stars) < 1) return {};
    // "Hộ" and "Cơ sở" alone begin names of products, too.
    static const QRegularExpression form(QStringLiteral(
        "^(?:hợp tác xã|htx|công ty|cty|tổ hợp tác|tht|doanh nghiệp|dntn|hộ kinh doanh|hkd|hộ |cơ sở )"));
    static const QRegularExpression number(QStringLiteral("^(?:[IVX]{1,5}|[A-H]|\\d{1,2})\\s*[.)/-]\\s*"));
    const QString name = QString(product).remove(number);
    return form.match(foldedKeepingMarks(name)).hasMatch() ? name : QString();
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
    const QString ordinal = cells.text(ListField::Ordinal);
    const bool numbered = !ordinal.isEmpty() && ordinal.front().isDigit();
    const bool recognised = cells.isFilled(ListField::Stars) || cells.isFilled(ListField::Decision);
    if (alone && !numbered && !recognised && isSignature(first))
        return {QStringLiteral("import.noteRow"), {}, -1, true};
    if (const QString producer = producerAlone(cells, product); !producer.isEmpty())
        return {QStringLiteral("import.groupRow"), {}, -1, false, producer};
    if (product.isEmpty()) {
        if (hasSubject && (recognised || !alone)) return {};
        if (isRemark(first) || isSignature(first)) return skipped("import.noteRow");
        if (auto group = groupRow(cells, first); group && !group->group.isEmpty() && !hasSubject) return *group;
        if (cells.filledCells() <= 3) return skipped("import.noteRow");
        return {};
    }
    if (m_heading.mappedColumns() < 2 || hasSubject) return {};
    if ((isRemark(product) || isSignature(product)) && !numbered) return skipped("import.noteRow");
    if (auto group = groupRow(cells, product)) return *group;
    return {};
}

bool RowSorter::mayBeSigner(const SheetCells& cells) const
{
    const QString ordinal = cells.text(ListField::Ordinal);
    if (!ordinal.isEmpty() && ordinal.front().isDigit()) return false;
    if (cells.isFilled(ListField::Stars) || cells.isFilled(ListField::Decision)) return false;
    // Where no column numbers the rows, a product with its producer is one below a signature, too.
    const bool hasSubject = cells.isFilled(ListField::Subject) || cells.isFilled(ListField::SubjectWithPlace);
    return cells.filledCells() <= 3 && (m_heading.column(ListField::Ordinal) > 0 || !hasSubject);
}

} // namespace ocop
