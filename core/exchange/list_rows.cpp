#include "core/exchange/list_rows.h"

#include "core/base/hidden.h"
#include "core/base/text.h"
#include "core/exchange/reading/contact_text.h"
#include "core/exchange/reading/product_split.h"
#include "core/exchange/reading/recognition_cells.h"
#include "core/exchange/reading/row_sorter.h"

#include <algorithm>

namespace ocop {
namespace {

constexpr int mostKeptColumns = 200;

QStringList textsOf(const SheetRow& row)
{
    QStringList cells;
    for (const Cell& cell : row.cells) {
        if (cell.column > mostKeptColumns) break;
        while (cells.size() < cell.column) cells << QString();
        cells[cell.column - 1] = plainText(cell);
    }
    return cells;
}

/// Reads the rows of one sheet one after the other, remembering what is above.
class RowReader
{
public:
    RowReader(const Workbook& workbook, const ListHeading& heading, const RowWishes& wishes)
        : m_workbook(workbook), m_heading(heading), m_sheet(workbook.sheets[size_t(heading.sheet)]),
          m_cells(m_sheet, heading), m_sorter(heading), m_context(m_sheet, heading.firstRow),
          m_recognitions(m_cells, m_context, workbook.system1904), m_wishes(wishes)
    {
    }

    std::vector<ListRow> read()
    {
        for (const SheetRow& sheetRow : m_sheet.rows) {
            if (sheetRow.number <= m_heading.lastRow) continue;
            m_cells.setRow(sheetRow);
            ListRow row;
            row.number = sheetRow.number;
            row.cells = textsOf(sheetRow);
            const RowSorter::Kind kind = kindOf();
            row.skipCode = kind.skipCode;
            if (sheetRow.hidden && !m_wishes.hiddenToo && kind.skipCode.isEmpty())
                row.skipCode = QStringLiteral("import.hiddenRow");
            else if (!kind.producer.isEmpty())
                startProducer(kind.producer);
            else if (!kind.group.isEmpty())
                enterGroup(kind);
            if (row.skipCode.isEmpty())
                readProducts(std::move(row));
            else
                m_rows.push_back(std::move(row));
        }
        return std::move(m_rows);
    }

private:
    /// Names below a signature are no products and no groups until the list goes on.
    RowSorter::Kind kindOf()
    {
        RowSorter::Kind kind = m_sorter.sort(m_cells);
        const bool isGroup = kind.skipCode == QLatin1String("import.groupRow");
        const bool speaks = isGroup && kind.group.group.isEmpty() && !kind.group.isEmpty();
        if (m_signed && !speaks && (kind.skipCode.isEmpty() || isGroup) && m_sorter.mayBeSigner(m_cells))
            kind = {QStringLiteral("import.noteRow"), {}, -1, true};
        m_signed = kind.signature || (m_signed && kind.skipCode == QLatin1String("import.noteRow"));
        return kind;
    }

    bool isFilled(ListField field) const { return m_cells.isFilled(field); }
    QString text(ListField field) const { return m_cells.text(field); }

    void startProducer(const QString& name)
    {
        m_cells.rememberProducer();
        m_producerOver = name;
    }

    void enterGroup(const RowSorter::Kind& kind)
    {
        m_context.enter(kind.group, kind.level);
        m_producerOver.clear();
    }

    /// In a master workbook an unmerged blank producer means the one above (its whole block is blank).
    void carryFromAbove(ListRow& row)
    {
        if (!m_producerOver.isEmpty() && m_cells.producerIsBlank()) return m_cells.carryProducer(true);
        m_producerOver.clear();
        const bool numbered = isFilled(ListField::Ordinal);
        if (m_workbook.kind != WorkbookKind::Csv && numbered && m_cells.producerIsBlank() &&
            m_lastDataRow == row.number - 1 && m_cells.hasProducerAbove()) {
            m_cells.carryProducer(true);
            row.subjectFromAbove = true;
            row.findings.push_back({Severity::Note,
                                    codeOf(ListField::Subject),
                                    QStringLiteral("import.subjectFromAbove"),
                                    {QString::number(m_lastDataRow)}});
            return;
        }
        m_cells.rememberProducer();
    }

    /// One row of the list for each product its cell names.
    void readProducts(ListRow row)
    {
        carryFromAbove(row);
        m_cells.fillProducer(row.cells);
        m_lastDataRow = row.number;
        const Cell& cell = m_cells.cell(ListField::Product);
        const std::vector<SplitProduct> products =
            cell.kind == CellType::Text ? splitProducts(cell.text) : std::vector<SplitProduct>();
        const bool isWhole = m_wishes.whole.contains(row.number);
        if (products.empty() || isWhole) {
            if (!products.empty())
                row.findings.push_back({Severity::Note,
                                        codeOf(ListField::Product),
                                        QStringLiteral("import.keptWhole"),
                                        {QString::number(products.size())}});
            readRow(row);
            m_rows.push_back(std::move(row));
            return;
        }
        const ListField starField = m_heading.column(ListField::Stars) > 0 ? ListField::Stars : ListField::CurrentStars;
        const QStringList stars = splitBeside(m_cells.cell(starField).text, qsizetype(products.size()));
        for (size_t i = 0; i < products.size(); ++i) {
            ListRow one = row;
            one.part = int(i) + 1;
            one.findings.push_back({Severity::Warning,
                                    codeOf(ListField::Product),
                                    QStringLiteral("import.split"),
                                    {QString::number(i + 1), QString::number(products.size())}});
            const QString own = !products[i].stars.isEmpty() ? products[i].stars : stars.value(qsizetype(i));
            readRow(one, products[i].name, own);
            m_rows.push_back(std::move(one));
        }
    }

    void readRow(ListRow& row, const QString& product = {}, const QString& ownStars = {})
    {
        for (const auto& [field, column] : m_heading.columns) {
            const Cell& cell = m_cells.cell(field);
            if (cell.kind == CellType::Error)
                row.findings.push_back(
                    {Severity::Warning, codeOf(field), QStringLiteral("import.cellError"), {cell.text}});
            if (cell.kind == CellType::Text && cell.letters != Letters::Unicode) {
                const QString proposal = fromLegacyLetters(cell.text, cell.letters);
                row.findings.push_back({Severity::Warning,
                                        codeOf(field),
                                        QStringLiteral("import.oldLetters"),
                                        {cleaned(cell.text), proposal},
                                        proposal});
            }
            if (cell.kind == CellType::Text && hasHidden(cell.text))
                row.findings.push_back({Severity::Note, codeOf(field), QStringLiteral("import.hiddenCharacters")});
        }
        const QString remark = readNames(row);
        if (!product.isEmpty()) row.product = product;
        readPlaces(row);
        row.kindText = kindOfRow();
        row.representative = text(ListField::Representative);
        row.sex = text(ListField::Sex);
        row.ethnicity = text(ListField::Ethnicity);
        if (isFilled(ListField::Phone)) row.phone = phonesOf(m_cells.cell(ListField::Phone));
        row.email = text(ListField::Email);
        row.website = text(ListField::Website);
        row.taxCode = taxCodeOf(m_cells.cell(ListField::TaxCode));
        row.group = text(ListField::Group);
        row.groupAbove = m_context.group();
        row.productCode = text(ListField::ProductCode);
        row.gtin = text(ListField::Gtin);
        QStringList notes{text(ListField::Note), remark};
        notes.removeAll(QString());
        row.note = notes.join(QStringLiteral("; "));
        m_recognitions.read(row, ownStars);
    }

    QString kindOfRow() const
    {
        if (isFilled(ListField::SubjectKind)) return text(ListField::SubjectKind);
        for (const ValueColumn& value : m_heading.values)
            if (value.field == ListField::SubjectKind && isMarked(m_cells.cellAt(value.column))) return value.value;
        return {};
    }

    /// What the producer's text remarks beside name and place.
    QString readNames(ListRow& row) const
    {
        bool withPlace = m_heading.column(ListField::SubjectWithPlace) > 0;
        const Cell& cell = m_cells.cell(withPlace ? ListField::SubjectWithPlace : ListField::Subject);
        QString subject = cell.kind == CellType::Text ? cell.text : plainText(cell);
        if (cell.kind == CellType::Error) subject.clear();
        if (m_heading.column(ListField::Product) > 0) {
            row.product = text(ListField::Product);
        } else {
            const ProductReading both = readProductWithSubject(text(ListField::ProductWithSubject));
            row.product = both.product;
            subject = both.subject;
            withPlace = true;
        }
        if (cleaned(subject).isEmpty()) subject = m_producerOver;
        const SubjectReading reading = readSubject(subject, withPlace);
        row.subject = reading.name;
        row.subjectWithout = reading.nameWithout;
        row.perhapsPlace = reading.perhapsPlace;
        row.place = reading.place;
        row.phone = reading.phone;
        return reading.remark;
    }

    void readPlaces(ListRow& row) const
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
        if (whole.commune.isEmpty()) whole.commune = m_context.commune();
        if (whole.district.isEmpty() && whole.province.isEmpty()) whole.district = m_context.district();
        row.place = whole;
    }

    const Workbook& m_workbook;
    const ListHeading& m_heading;
    const Sheet& m_sheet;
    SheetCells m_cells;
    RowSorter m_sorter;
    ListContext m_context;
    RecognitionCells m_recognitions;
    const RowWishes& m_wishes;
    std::vector<ListRow> m_rows;
    int m_lastDataRow = 0;
    bool m_signed = false; ///< below a signature
    QString m_producerOver; ///< of a row of its own above its products
};

} // namespace

std::vector<ListRow> readListRows(const Workbook& workbook, const ListHeading& heading, const RowWishes& wishes)
{
    if (heading.sheet < 0 || heading.sheet >= int(workbook.sheets.size()) || !heading.isUsable())
        throw importError(ErrorKind::BadInput, QStringLiteral("noHeading"));
    return RowReader(workbook, heading, wishes).read();
}

} // namespace ocop
