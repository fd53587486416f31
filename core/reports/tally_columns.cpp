#include "core/reports/tally_columns.h"

#include "core/base/text.h"
#include "core/reports/paper_words.h"
#include "core/reports/report_parts.h"

#include <algorithm>

namespace ocop {
namespace {

QString tallyStarHead(int stars) { return QStringLiteral("%1 sao").arg(stars); }

/// Rows by number of products, most first, equal ones by name; the place nobody knows stays last.
void sortByCount(std::vector<TallyRow>& rows)
{
    const QCollator collator = vietnameseCollator();
    std::stable_sort(rows.begin(), rows.end(), [&](const TallyRow& a, const TallyRow& b) {
        if (a.name.isEmpty() != b.name.isEmpty()) return b.name.isEmpty();
        const int left = a.tally.products.total();
        const int right = b.tally.products.total();
        return left != right ? left > right : collator.compare(a.name, b.name) < 0;
    });
}

void appendTally(std::vector<ReportCell>& cells, std::vector<ReportCell> more)
{
    cells.insert(cells.end(), more.begin(), more.end());
}

/// What a column of productCells() counts; nothing for the others.
std::optional<Selection> talliedBy(const QString& key)
{
    static const std::pair<QLatin1String, std::optional<StandingClass>> counts[] = {
        {QLatin1String("products"), std::nullopt},
        {QLatin1String("inForce"), StandingClass::InForce},
        {QLatin1String("lapsed"), StandingClass::Lapsed},
        {QLatin1String("withdrawn"), StandingClass::Withdrawn},
        {QLatin1String("missingDate"), StandingClass::MissingDate}};
    for (const auto& [name, standing] : counts) {
        if (!key.startsWith(name)) continue;
        Selection selection;
        selection.standing = standing;
        if (key.size() > name.size()) selection.stars = QStringView(key).mid(name.size()).toInt();
        return selection;
    }
    return std::nullopt;
}

} // namespace

TallyColumns::TallyColumns(const Tally& total)
    : fiveStars(total.products[5] > 0), withdrawn(total.withdrawn > 0), missingDate(total.missingDate > 0),
      otherKinds(total.subjects(SubjectKind::Farm) + total.subjects(SubjectKind::Association) > 0)
{
}

void TallyColumns::addProductColumns(ReportTable& table, bool withInForceByStar) const
{
    const QString stars = QStringLiteral("Hạng sao");
    const QString inForce = QStringLiteral("Còn hiệu lực");
    const int highest = fiveStars ? 5 : 4;
    table.columns.push_back(countColumn(QStringLiteral("products"), {QStringLiteral("Tổng SP")}));
    table.columns.back().bold = true;
    for (int star = 3; star <= highest; ++star)
        table.columns.push_back(countColumn(QStringLiteral("products%1").arg(star), {stars, tallyStarHead(star)}));
    if (withInForceByStar) {
        table.columns.push_back(countColumn(QStringLiteral("inForce"), {inForce, QStringLiteral("Cộng")}));
        for (int star = 3; star <= highest; ++star)
            table.columns.push_back(countColumn(QStringLiteral("inForce%1").arg(star), {inForce, tallyStarHead(star)}));
    } else {
        table.columns.push_back(countColumn(QStringLiteral("inForce"), {inForce}));
    }
    table.columns.push_back(countColumn(QStringLiteral("lapsed"), {QStringLiteral("Hết hiệu lực")}));
    if (withdrawn) table.columns.push_back(countColumn(QStringLiteral("withdrawn"), {QStringLiteral("Thu hồi")}));
    if (missingDate)
        table.columns.push_back(countColumn(QStringLiteral("missingDate"), {QStringLiteral("Thiếu ngày")}));
}

void TallyColumns::addSubjectColumns(ReportTable& table, bool summed) const
{
    const QString head = QStringLiteral("Chủ thể");
    table.columns.push_back(countColumn(QStringLiteral("subjects"), {head, QStringLiteral("Tổng")}, summed));
    const std::pair<const char*, QString> kinds[] = {{"household", QStringLiteral("Hộ")},
                                                     {"cooperative", QStringLiteral("HTX")},
                                                     {"cooperativeGroup", QStringLiteral("THT")},
                                                     {"enterprise", QStringLiteral("DN")}};
    for (const auto& [key, text] : kinds)
        table.columns.push_back(countColumn(QString::fromLatin1(key), {head, text}, summed));
    if (otherKinds)
        table.columns.push_back(countColumn(QStringLiteral("other"), {head, QStringLiteral("Khác")}, summed));
}

std::vector<ReportCell> TallyColumns::productCells(const Tally& tally, bool withInForceByStar) const
{
    const int highest = fiveStars ? 5 : 4;
    std::vector<ReportCell> cells{qint64(tally.products.total())};
    for (int star = 3; star <= highest; ++star) cells.emplace_back(qint64(tally.products[star]));
    cells.emplace_back(qint64(tally.inForce.total()));
    for (int star = 3; withInForceByStar && star <= highest; ++star) cells.emplace_back(qint64(tally.inForce[star]));
    cells.emplace_back(qint64(tally.lapsed.total()));
    if (withdrawn) cells.emplace_back(qint64(tally.withdrawn));
    if (missingDate) cells.emplace_back(qint64(tally.missingDate));
    return cells;
}

std::vector<ReportCell> TallyColumns::subjectCells(const Tally& tally) const
{
    std::vector<ReportCell> cells{qint64(tally.subjects())};
    for (const SubjectKind kind :
         {SubjectKind::Household, SubjectKind::Cooperative, SubjectKind::CooperativeGroup, SubjectKind::Enterprise})
        cells.emplace_back(qint64(tally.subjects(kind)));
    if (otherKinds)
        cells.emplace_back(qint64(tally.subjects(SubjectKind::Farm) + tally.subjects(SubjectKind::Association)));
    return cells;
}

void tellTallied(ReportTable& table, const Statistics& statistics, const Selection& selection)
{
    std::vector<const ProductOnDay*> products;
    for (const ProductOnDay& each : statistics.products())
        if (selection.matches(each)) products.push_back(&each);
    ReportRow& row = table.rows.back();
    row.counted.resize(row.cells.size());
    for (size_t cell = 0; cell < row.cells.size(); ++cell) {
        const std::optional<Selection> tallied = talliedBy(table.columns[cell].key);
        for (const ProductOnDay* each : products)
            if (tallied && tallied->matches(*each)) row.counted[cell].push_back(each->product->id);
    }
}

/// Of several districts asked for together, those without products are in the table as well.
bool isChosen(const ReportRequest& request, const TallyRow& row)
{
    return row.selection.district && std::find(request.districts.begin(), request.districts.end(),
                                               *row.selection.district) != request.districts.end();
}

ReportTable placeTable(const ReportSource& source, const ReportRequest& request, Dimension dimension)
{
    const Statistics statistics = statisticsFor(source, request);
    const Tally total = statistics.total();
    const TallyColumns columns(total);
    ReportTable table;
    table.sheetName = QStringLiteral("Tổng hợp");
    table.columns = {numberColumn(), textColumn(QStringLiteral("place"), {QStringLiteral("Địa bàn")}, 3)};
    columns.addProductColumns(table, true);
    columns.addSubjectColumns(table, true);

    std::vector<TallyRow> rows = statistics.rows(dimension);
    if (!request.district && !request.districts.empty())
        std::erase_if(rows,
                      [&](const TallyRow& row) { return row.tally.products.total() == 0 && !isChosen(request, row); });
    if (request.byCount) sortByCount(rows);
    for (const TallyRow& row : rows) {
        std::vector<ReportCell> cells{row.name.isEmpty() ? QStringLiteral("Chưa rõ địa bàn") : row.name};
        appendTally(cells, columns.productCells(row.tally, true));
        appendTally(cells, columns.subjectCells(row.tally));
        table.addRow(std::move(cells));
        tellTallied(table, statistics, row.selection);
    }
    if (rows.empty()) return table;
    std::vector<ReportCell> sums = columns.productCells(total, true);
    appendTally(sums, columns.subjectCells(total));
    table.addTotal(QStringLiteral("TỔNG CỘNG"), 2, std::move(sums));
    tellTallied(table, statistics, {});
    table.chart = {QStringLiteral("Sản phẩm còn và hết hiệu lực theo địa bàn"),
                   QStringLiteral("place"),
                   {QStringLiteral("inForce"), QStringLiteral("lapsed")}};
    return table;
}

} // namespace ocop
