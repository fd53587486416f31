#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace ocop {

/// What a column holds; decides alignment, format on paper and cell type in a workbook.
enum class ColumnKind { Text, Integer, Decimal, Date, Stars };
enum class ColumnAlign { Auto, Left, Centre, Right };
enum class RowKind { Data, Group, Total };
enum class PaperOrientation { Portrait, Landscape };

/// One cell: nothing, text, a count (also stars 1..5), a decimal number or a day.
using ReportCell = std::variant<std::monostate, QString, qint64, double, QDate>;

/// One column of a table. Columns that stand side by side and share the leading entries of `heading` are drawn
/// under one merged head ({"Còn hiệu lực", "3 sao"}, {"Còn hiệu lực", "4 sao"}).
struct ReportColumn
{
    QString key;
    QStringList heading;
    ColumnKind kind = ColumnKind::Text;
    double weight = 1.0; ///< share of the width left over once every column has its minimum
    int minChars = 0; ///< never narrower than this many digits
    ColumnAlign align = ColumnAlign::Auto;
    bool summed = false; ///< group and total rows hold the sum of the data rows (a live formula in a workbook)
    bool bold = false;
    int decimals = -1; ///< of a decimal column; -1: as many as the number has, up to three
    bool spare = false; ///< in the table only when it is asked for (see makeReport)

    bool operator==(const ReportColumn&) const = default;
};

/// One row. `cells` has one entry per column; the first cell covers `span` columns, the covered entries are empty.
struct ReportRow
{
    RowKind kind = RowKind::Data;
    std::vector<ReportCell> cells;
    int span = 1;
    std::vector<ProductId> products = {}; ///< the row is about; a window opens them
    std::vector<ContractId> contracts = {}; ///< the row is about, where it is about contracts
    /// The products a cell counts, as often as it counts them; none, or one entry for each cell.
    std::vector<std::vector<ProductId>> counted = {};

    /// What a window opens at the cell: what it counts, else what the row is about.
    const std::vector<ProductId>& behind(size_t cell) const { return cell < counted.size() ? counted[cell] : products; }
    bool operator==(const ReportRow&) const = default;
};

/// A chart a workbook draws beside a table, from the cells of its data rows.
struct ReportChart
{
    QString title;
    QString labels; ///< key of the column with the names
    QStringList series; ///< keys of columns of counts
    bool stacked = true;
    bool columns = false; ///< upright (by time) instead of lying bars

    bool operator==(const ReportChart&) const = default;
};

/// A table with one or two rows of heads. An annex stands on pages of its own behind the signature.
struct ReportTable
{
    QString title; ///< "I. Tổng hợp theo địa bàn"; of an annex without "Phụ lục"
    QString unitLine; ///< "Đơn vị tính: sản phẩm", set in italics above the right edge; may be empty
    QString sheetName; ///< name of the sheet in a workbook
    std::vector<ReportColumn> columns;
    std::vector<ReportRow> rows;
    bool annex = false;
    QString reference; ///< of an annex, instead of "(Kèm theo …)" of this report
    PaperOrientation orientation = PaperOrientation::Portrait; ///< of an annex; other tables follow the report
    std::optional<ReportChart> chart;

    /// Missing cells are filled with nothing. A column with the key "tt" is numbered by itself when the first
    /// cell given belongs to the second column.
    void addRow(std::vector<ReportCell> cells);
    /// A heading row over all columns, or over `span` columns with `rest` (its subtotals) behind them.
    void addGroup(const QString& label, int span = 0, std::vector<ReportCell> rest = {});
    /// A closing row: `label` over `span` columns, then `rest`.
    void addTotal(const QString& label, int span, std::vector<ReportCell> rest);
    /// Position of a column, or -1.
    int columnOf(const QString& key) const;
    /// How many rows of heads the table has (at least 1).
    int headLevels() const;
    int dataRowCount() const;

    bool operator==(const ReportTable&) const = default;
};

/// One entry of a catalogue: a picture, what it is and for whom, and a code to be scanned.
struct ReportCard
{
    QString heading;
    QString group; ///< it stands under in the contents: "Thực phẩm"
    QString place; ///< and within that: "Xã Tiên An, Tiên Phước"
    QString name; ///< in the index
    int stars = 0;
    QStringList lines; ///< "Nguyên liệu: …"
    QString text; ///< its story
    QByteArray picture; ///< a PNG, JPEG or WebP file; may be empty
    QString code; ///< becomes a QR code; may be empty

    bool operator==(const ReportCard&) const = default;
};

/// How cards stand on paper.
struct CardPaper
{
    int perPage = 4; ///< 1, 2, 4 or 8
    bool isSmall = false; ///< on A5
    bool isBadges = false; ///< to be cut apart and worn: without cover, contents and index

    bool operator==(const CardPaper&) const = default;
};

/// A photograph under the tables of a paper, two beside each other.
struct ReportPicture
{
    QString caption;
    QByteArray jpeg; ///< upright, and no larger than it is printed
    int width = 0; ///< pixels
    int height = 0;

    bool operator==(const ReportPicture&) const = default;
};

inline constexpr double reportPictureHeight = 62; ///< mm, at most; its width is half of the page's

/// The upper part of the first page (NĐ 30/2020 Phụ lục I, boxes 1–4). All of it comes from the settings.
struct OfficeHeader
{
    QString superiorBody; ///< cơ quan chủ quản
    QString issuingBody; ///< cơ quan ban hành
    QString number; ///< "214"; empty leaves room for the pen
    QString symbol; ///< "BC-CCPTNT"
    QString place; ///< địa danh
    QDate date; ///< day of the document; invalid leaves room for the pen
    bool isNumbered = true; ///< a list, table or form has no "Số …" over it

    bool operator==(const OfficeHeader&) const = default;
};

/// Who signs (boxes 7a, 7c). No role lines: no signature block.
struct SignatureBlock
{
    QStringList roleLines;
    QString signer;

    bool operator==(const SignatureBlock&) const = default;
};

/// What screen, paper, PDF, XLSX and CSV all render. Its words are those of the official paper: always
/// Vietnamese, whatever the language of the window.
struct Report
{
    QString name; ///< "theo-huyen", as on the command line
    QString documentKind; ///< "BÁO CÁO"
    QString subject; ///< trích yếu, under the kind
    QString scope; ///< "Tỉnh Quảng Nam", "Huyện Tiên Phước": on every page
    QDate asOf; ///< on every page
    OfficeHeader office;
    bool isLetter = false; ///< công văn: no kind; `subject` stands under the number (NĐ 30/2020 box 5b)
    QStringList addressees; ///< Kính gửi (box 9a), without dash and sign
    QStringList intro; ///< opening paragraphs; see paragraphLook()
    std::vector<ReportTable> tables;
    std::optional<CardPaper>
        cardPaper; ///< `cards` stand on paper instead of the tables, which are for workbooks and lists
    std::vector<ReportCard> cards;
    QString picturesTitle;
    std::vector<ReportPicture> pictures; ///< behind the tables; a workbook leaves them out
    QStringList closing; ///< paragraphs behind the tables, before the signature
    QStringList notes;
    SignatureBlock leftSignature; ///< stands where nơi nhận would; minutes are signed by two
    SignatureBlock signature;
    QStringList recipients; ///< nơi nhận, one entry a line, without the dash
    PaperOrientation orientation = PaperOrientation::Portrait;
    bool annexOnly = false; ///< an annex by itself: no header, text and signature
    bool footLine = true; ///< scope, day and page at the foot of every page; a letter has none
    bool sample = false; ///< invented data: said on every page
    bool isDraft = false; ///< said on every page too
    QString fingerprint; ///< of all its cells, in the footer; see fingerprintOf()

    bool operator==(const Report&) const = default;
};

/// How a paragraph is set: "### QUYẾT ĐỊNH:" bold in the middle; one all in capitals bold; what a decision rests on
/// ("Căn cứ …;") in italics (NĐ 30/2020 Phụ lục I, box 6).
struct ParagraphLook
{
    QString text;
    bool isCentred = false;
    bool isBold = false;
    bool isItalic = false;
};
ParagraphLook paragraphLook(const QString& paragraph);
/// What stands at the upper right of every page: "DỰ THẢO", "DỮ LIỆU MẪU"; mostly nothing.
QString pageMark(const Report& report);

/// The cell as it stands on paper: 1.234 · 70,9 · 31/08/2024 · 4 sao.
QString cellText(const ReportColumn& column, const ReportCell& cell);
/// Alignment with Auto resolved: text left, everything else centred.
ColumnAlign alignmentOf(const ReportColumn& column);
/// What a cell says in words: "Trừ: hết hiệu lực – 3 sao", the label alone for a row that is one thing.
QString spotWords(const ReportTable& table, size_t row, size_t cell);
/// The heads of a column in one line: "Còn hiệu lực – 3 sao".
QString headingText(const ReportColumn& column);
/// "Tính đến ngày 31/08/2024".
QString asOfText(const Report& report);
/// "Số: 214/BC-CCPTNT", or "Số:        /BC-CCPTNT"; nothing over a paper without number.
QString numberText(const OfficeHeader& office);
/// "Quảng Nam, ngày 31 tháng 8 năm 2024".
QString placeAndDateText(const OfficeHeader& office);
/// "(Kèm theo Báo cáo số 214/BC-CCPTNT ngày 31 tháng 8 năm 2024 của Chi cục Phát triển nông thôn)".
QString annexReferenceText(const Report& report);
/// "Phụ lục", or "Phụ lục II" when there are several; `index` counts annexes from 0.
QString annexLabel(const Report& report, int index);
/// Eight hex digits of everything the tables say: two papers with the same ones say the same.
QString fingerprintOf(const Report& report);
/// What a table without rows says.
QString emptyTableText();

} // namespace ocop
