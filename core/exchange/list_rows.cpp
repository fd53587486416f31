#include "core/exchange/list_rows.h"

#include "core/base/formats.h"
#include "core/base/hidden.h"
#include "core/base/text.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace ocop {
namespace {

/// Fields that belong to the producer and are merged over its products.
constexpr std::array subjectBlock = {
    ListField::Subject, ListField::SubjectWithPlace, ListField::SubjectKind, ListField::Place,   ListField::District,
    ListField::Address, ListField::Representative,   ListField::Phone,       ListField::TaxCode, ListField::Email};

QString plainText(const Cell& cell)
{
    if (cell.kind == CellType::Date && cell.date.isValid()) return cell.date.toString(QStringLiteral("dd/MM/yyyy"));
    return cleaned(cell.text);
}

/// Reads the rows of one sheet one after the other, remembering what is above.
class RowReader
{
public:
    RowReader(const Workbook& workbook, const ListHeading& heading)
        : m_workbook(workbook), m_heading(heading), m_sheet(workbook.sheets[size_t(heading.sheet)])
    {
        for (const HeadingColumn& title : heading.titles)
            m_titles.insert(title.column, folded(title.title.section(QStringLiteral(" – "), -1)));
        for (const MergedRange& range : m_sheet.merged) {
            if (range.lastRow <= range.firstRow || range.firstRow <= heading.lastRow) continue;
            if (range.lastRow - range.firstRow > 5000 || range.lastColumn - range.firstColumn > 100) continue;
            const SheetRow* top = m_sheet.row(range.firstRow);
            if (!top || top->at(range.firstColumn).kind == CellType::Empty) continue;
            for (int row = range.firstRow + 1; row <= range.lastRow; ++row)
                m_mergedTop.insert(key(row, range.firstColumn), &top->at(range.firstColumn));
        }
    }

    std::vector<ListRow> read()
    {
        std::vector<ListRow> rows;
        for (const SheetRow& sheetRow : m_sheet.rows) {
            if (sheetRow.number <= m_heading.lastRow) continue;
            m_row = &sheetRow;
            ListRow row;
            row.number = sheetRow.number;
            row.cells = cellsOf(sheetRow);
            row.skipCode = skipReason();
            if (row.skipCode.isEmpty()) readRow(row);
            rows.push_back(std::move(row));
        }
        return rows;
    }

private:
    static quint64 key(int row, int column) { return quint64(quint32(row)) << 32 | quint32(column); }

    static QStringList cellsOf(const SheetRow& row)
    {
        QStringList cells;
        for (const Cell& cell : row.cells) {
            if (cell.column > 200) break;
            while (cells.size() < cell.column) cells << QString();
            cells[cell.column - 1] = plainText(cell);
        }
        return cells;
    }

    const Cell& cell(ListField field) const
    {
        static const Cell nothing;
        const int column = m_heading.column(field);
        if (column == 0) return nothing;
        const Cell& own = m_row->at(column);
        if (own.kind != CellType::Empty) return own;
        if (const auto top = m_mergedTop.constFind(key(m_row->number, column)); top != m_mergedTop.cend()) return **top;
        if (m_carried)
            if (const auto above = m_above.constFind(column); above != m_above.cend()) return *above;
        return nothing;
    }

    QString text(ListField field) const
    {
        const Cell& one = cell(field);
        return one.kind == CellType::Error ? QString() : plainText(one);
    }

    bool isFilled(ListField field) const { return m_heading.column(field) > 0 && !text(field).isEmpty(); }
    int filledCells() const { return int(m_row->cells.size()); }

    /// Column numbers under the heading: 1 2 3 ... or (1) (2) (3).
    bool isNumberingRow() const
    {
        if (filledCells() < 3 || m_row->number > m_heading.lastRow + 2) return false;
        static const QRegularExpression number(QStringLiteral("^\\(?(\\d{1,2}|[A-Z])\\)?$"));
        for (const Cell& one : m_row->cells)
            if (!number.match(plainText(one)).hasMatch()) return false;
        const QString first = plainText(m_row->cells[0]).remove(QRegularExpression(QStringLiteral("[()]")));
        const QString second = plainText(m_row->cells[1]).remove(QRegularExpression(QStringLiteral("[()]")));
        return first == QLatin1String("A") || second.toInt() == first.toInt() + 1;
    }

    /// A heading printed again, as lists pasted together have it.
    bool repeatsHeading() const
    {
        int alike = 0;
        for (const Cell& one : m_row->cells) {
            const auto title = m_titles.constFind(one.column);
            if (title == m_titles.cend()) continue;
            if (one.kind != CellType::Text || one.text.size() > title->size() + 8) return false;
            if (folded(cleaned(one.text)) == *title && ++alike == 2) return true;
        }
        return false;
    }

    QString skipReason()
    {
        m_carried = false;
        if (isNumberingRow()) return QStringLiteral("import.numberingRow");
        if (repeatsHeading()) return QStringLiteral("import.headingRow");
        const ListField productField =
            m_heading.column(ListField::Product) > 0 ? ListField::Product : ListField::ProductWithSubject;
        const QString product = text(productField);
        QString first;
        for (const Cell& one : m_row->cells)
            if (first.isEmpty() && one.kind == CellType::Text) first = plainText(one);
        static const QRegularExpression sum(
            QStringLiteral("^(?:[ivx]+[.)]\\s*)?(?:tong cong|tong so|cong|tong)(?:$|[ :\\d(])(?!nghe|ty)"));
        const bool hasSubject = isFilled(ListField::Subject) || isFilled(ListField::SubjectWithPlace);
        if (!hasSubject && (sum.match(folded(product)).hasMatch() || sum.match(folded(first)).hasMatch()))
            return QStringLiteral("import.sumRow");
        if (product.isEmpty()) {
            if (hasSubject && (isFilled(ListField::Stars) || isFilled(ListField::Decision) || filledCells() > 2))
                return {};
            return filledCells() <= 3 ? noProductReason(first) : QString();
        }
        if (m_heading.columns.size() < 2 || hasSubject) return {};
        return isGroupRow(product) ? QStringLiteral("import.groupRow") : QString();
    }

    /// A row without product and with little else: a group's name in another column, a note, a signature.
    static QString noProductReason(const QString& first)
    {
        return startsWithUnitWord(first) ? QStringLiteral("import.groupRow") : QStringLiteral("import.noteRow");
    }

    bool isGroupRow(const QString& product) const
    {
        // Only the name (and perhaps a roman number or a count beside it) is in the row.
        for (const Cell& one : m_row->cells) {
            const auto field = m_heading.fieldOf(one.column);
            if (field == ListField::Product || field == ListField::ProductWithSubject) continue;
            static const QRegularExpression roman(QStringLiteral("^[IVXA-F]{1,5}[.)]?$"));
            if (field == ListField::Ordinal && !roman.match(plainText(one)).hasMatch()) return false;
            if (field && field != ListField::Ordinal) return false;
        }
        const bool numbered = m_heading.column(ListField::Ordinal) > 0;
        static const QRegularExpression romanStart(QStringLiteral("^[IVX]{1,4}[.)]\\s"));
        return startsWithUnitWord(product) || romanStart.match(product).hasMatch() ||
               (product == product.toUpper() && product != product.toLower() && (numbered || filledCells() == 1)) ||
               (numbered && !isFilled(ListField::Ordinal) && filledCells() == 1);
    }

    /// In a master workbook an unmerged blank producer means the one above (its whole block is blank).
    void carryFromAbove(ListRow& row)
    {
        const bool numbered = isFilled(ListField::Ordinal);
        bool blank = true;
        for (const ListField field : subjectBlock) blank = blank && !isFilled(field);
        if (m_workbook.kind == WorkbookKind::Xlsx && numbered && blank && m_lastDataRow == m_row->number - 1 &&
            !m_above.isEmpty()) {
            m_carried = true;
            row.subjectFromAbove = true;
            row.findings.push_back({Severity::Note,
                                    codeOf(ListField::Subject),
                                    QStringLiteral("import.subjectFromAbove"),
                                    {QString::number(m_lastDataRow)}});
            return;
        }
        m_above.clear();
        for (const ListField field : subjectBlock)
            if (const int column = m_heading.column(field); column > 0 && cell(field).kind != CellType::Empty)
                m_above.insert(column, cell(field));
    }

    void readRow(ListRow& row)
    {
        carryFromAbove(row);
        m_lastDataRow = m_row->number;
        for (const auto& [field, column] : m_heading.columns) {
            if (cell(field).kind == CellType::Error)
                row.findings.push_back(
                    {Severity::Warning, codeOf(field), QStringLiteral("import.cellError"), {cell(field).text}});
            if (cell(field).kind == CellType::Text && hasHidden(cell(field).text))
                row.findings.push_back({Severity::Note, codeOf(field), QStringLiteral("import.hiddenCharacters")});
        }
        readNames(row);
        readPlaces(row);
        row.kindText = text(ListField::SubjectKind);
        row.representative = text(ListField::Representative);
        row.sex = text(ListField::Sex);
        row.ethnicity = text(ListField::Ethnicity);
        row.phone = phoneText(cell(ListField::Phone));
        row.email = text(ListField::Email);
        row.website = text(ListField::Website);
        row.taxCode = text(ListField::TaxCode);
        row.group = text(ListField::Group);
        row.productCode = text(ListField::ProductCode);
        row.gtin = text(ListField::Gtin);
        QStringList notes{text(ListField::Note), m_remark};
        notes.removeAll(QString());
        row.note = notes.join(QStringLiteral("; "));
        readRecognitions(row);
    }

    static QString phoneText(const Cell& cell)
    {
        if (cell.kind == CellType::Error) return {};
        // Kept as a number the leading 0 is lost.
        if (cell.kind == CellType::Number && cell.text.size() == 9) return u'0' + cell.text;
        return cleaned(cell.text, true);
    }

    void readNames(ListRow& row)
    {
        bool withPlace = m_heading.column(ListField::SubjectWithPlace) > 0;
        QString subject = text(withPlace ? ListField::SubjectWithPlace : ListField::Subject);
        if (m_heading.column(ListField::Product) > 0) {
            row.product = text(ListField::Product);
        } else {
            const ProductReading both = readProductWithSubject(text(ListField::ProductWithSubject));
            row.product = both.product;
            subject = both.subject;
            withPlace = true;
        }
        const SubjectReading reading = readSubject(subject, withPlace);
        row.subject = reading.name;
        row.subjectWithout = reading.nameWithout;
        row.perhapsPlace = reading.perhapsPlace;
        row.place = reading.place;
        m_remark = reading.remark;
    }

    void readPlaces(ListRow& row)
    {
        PlaceText place = readPlaceColumn(text(ListField::Place), false);
        const PlaceText district = readPlaceColumn(text(ListField::District), true);
        const PlaceText address = readPlaceText(text(ListField::Address));
        if (place.commune.isEmpty()) place.commune = row.place.commune;
        if (place.commune.isEmpty()) place.commune = address.commune;
        // The column's own district decides over what the address says.
        PlaceText whole = place;
        if (!district.district.isEmpty()) whole.district = district.district;
        if (whole.commune.isEmpty()) whole.commune = district.commune;
        complete(whole, row.place);
        complete(whole, district);
        // An address may be older than the commune beside it: it fills gaps only for the same commune.
        const bool sameCommune = address.commune.isEmpty() || whole.commune.isEmpty() ||
                                 productKey(address.commune) == productKey(whole.commune);
        if (whole.district.isEmpty() && sameCommune) whole.district = address.district;
        if (whole.province.isEmpty()) whole.province = address.province;
        whole.rest = address.rest.isEmpty() ? row.place.rest : address.rest;
        if (!sameCommune) whole.rest = text(ListField::Address);
        row.place = whole;
    }

    ListRecognition recognition(ListRow& row, ListField stars, ListField decision, ListField date, ListField year,
                                ListField issuer)
    {
        ListRecognition one;
        one.stars = readStars(cell(stars));
        one.issuer = text(issuer);
        one.decision = readDecision(text(decision));
        if (one.decision.noSuchDay) addTrouble(row, decision, DateReading::Trouble::NoSuchDay);
        if (one.decision.unclear && !text(decision).isEmpty())
            row.findings.push_back(
                {Severity::Warning, codeOf(decision), QStringLiteral("import.decisionUnclear"), {text(decision)}});
        // "5 sao QĐ số 377 ngày 17/1/2025" in the column of stars.
        static const QRegularExpression namesDecision(QStringLiteral("\\bqd|quyet dinh"));
        if (one.decision.number.isEmpty() && namesDecision.match(folded(text(stars))).hasMatch())
            if (const DecisionReading inStars = readDecision(text(stars)); !inStars.number.isEmpty())
                one.decision = inStars;
        const DateReading dated = readDate(cell(date), m_workbook.system1904);
        addTrouble(row, date, dated.trouble);
        one.date = dated.date.isValid() ? dated.date : one.decision.date;
        const DateReading years = readDate(cell(year), m_workbook.system1904);
        if (years.trouble != DateReading::Trouble::None)
            row.findings.push_back({Severity::Warning, codeOf(year), QStringLiteral("import.notADate"), {text(year)}});
        one.year = dated.year ? dated.year : one.decision.year ? one.decision.year : years.year;
        if (!one.year) one.year = one.stars.year;
        if (years.year && one.date.isValid() && *years.year != one.date.year())
            row.findings.push_back({Severity::Warning,
                                    codeOf(year),
                                    QStringLiteral("import.yearDiffers"),
                                    {QString::number(*years.year), one.date.toString(QStringLiteral("dd/MM/yyyy"))}});
        one.origin = one.stars.origin ? one.stars.origin : readOrigin(text(decision));
        return one;
    }

    void addTrouble(ListRow& row, ListField field, DateReading::Trouble trouble) const
    {
        if (trouble == DateReading::Trouble::None) return;
        row.findings.push_back({Severity::Error,
                                codeOf(field),
                                trouble == DateReading::Trouble::NoSuchDay ? QStringLiteral("import.noSuchDay")
                                                                           : QStringLiteral("import.notADate"),
                                {text(field)}});
    }

    void readRecognitions(ListRow& row)
    {
        const bool hasOwnStars = m_heading.column(ListField::Stars) > 0;
        ListRecognition first =
            recognition(row, hasOwnStars && isFilled(ListField::Stars) ? ListField::Stars : ListField::CurrentStars,
                        ListField::Decision, ListField::DecisionDate, ListField::Year, ListField::Issuer);
        ListRecognition second = recognition(row, ListField::Stars2, ListField::Decision2, ListField::DecisionDate2,
                                             ListField::Year2, ListField::Issuer2);
        const DateReading from = readDate(cell(ListField::EffectiveFrom), m_workbook.system1904);
        addTrouble(row, ListField::EffectiveFrom, from.trouble);
        const DateReading last = readDate(cell(ListField::LastValidDay), m_workbook.system1904);
        addTrouble(row, ListField::LastValidDay, last.trouble);
        const bool hasSecond = second.stars.stars || second.date.isValid() || !second.decision.number.isEmpty();
        ListRecognition& latest = hasSecond ? second : first;
        latest.effectiveFrom = from.date;
        latest.lastValidDay = last.date;
        latest.number = text(ListField::CertificateNumber);
        if (const QString score = text(ListField::Score); !score.isEmpty()) {
            latest.score = parseScore(score);
            if (!latest.score)
                row.findings.push_back(
                    {Severity::Warning, codeOf(ListField::Score), QStringLiteral("import.notAScore"), {score}});
        }
        readKindOfApplication(row, latest);
        const StarReading current = readStars(cell(ListField::CurrentStars));
        if (hasSecond && !second.stars.stars && current.stars) second.stars.stars = current.stars;
        if (hasSecond && !second.origin && first.stars.stars && second.stars.stars)
            second.origin = *second.stars.stars > *first.stars.stars ? Origin::Upgrade : Origin::Renewal;
        if (current.stars && latest.stars.stars && current.stars != latest.stars.stars)
            row.findings.push_back({Severity::Warning,
                                    codeOf(ListField::CurrentStars),
                                    QStringLiteral("import.starsDiffer"),
                                    {QString::number(*current.stars), QString::number(*latest.stars.stars)}});
        row.recognitions.push_back(first);
        if (hasSecond) row.recognitions.push_back(second);
    }

    void readKindOfApplication(ListRow& row, ListRecognition& latest) const
    {
        const QString kind = text(ListField::ApplicationKind);
        if (kind.isEmpty()) return;
        if (saysProposed(kind)) latest.stars.proposed = true;
        if (const auto origin = readOrigin(kind)) latest.origin = origin;
        Q_UNUSED(row);
    }

    const Workbook& m_workbook;
    const ListHeading& m_heading;
    const Sheet& m_sheet;
    QHash<quint64, const Cell*> m_mergedTop;
    QHash<int, QString> m_titles; ///< folded, of the lower heading row
    const SheetRow* m_row = nullptr;
    QHash<int, Cell> m_above; ///< the producer's block of the last row that had one
    int m_lastDataRow = 0;
    bool m_carried = false;
    QString m_remark;
};

} // namespace

std::vector<ListRow> readListRows(const Workbook& workbook, const ListHeading& heading)
{
    if (heading.sheet < 0 || heading.sheet >= int(workbook.sheets.size()) || !heading.isUsable())
        throw importError(ErrorKind::BadInput, QStringLiteral("noHeading"));
    return RowReader(workbook, heading).read();
}

} // namespace ocop
