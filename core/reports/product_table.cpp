#include "core/reports/product_table.h"

#include "core/base/text.h"
#include "core/reports/decision_words.h"
#include "core/reports/paper_words.h"
#include "core/reports/report_parts.h"
#include "core/reports/tally_columns.h"

#include <QCollatorSortKey>
#include <QHash>

#include <algorithm>
#include <numeric>

namespace ocop {
namespace {

/// Recognised products in the order of the list: district, commune, subject, product.
struct ListedProduct
{
    const ProductOnDay* each = nullptr;
    int district = 0; ///< its place among the groups
    QString commune;
    QCollatorSortKey key;
};

QString listedCommune(const Units& units, UnitId commune)
{
    const Unit* unit = units.find(commune);
    return unit ? unit->fullName() : QString();
}

/// Groups in the order of the summary table, so that both read alike.
QHash<UnitId, int> districtOrder(const ReportTable& places, const std::vector<TallyRow>& rows)
{
    QHash<QString, int> byName;
    const int column = places.columnOf(QStringLiteral("place"));
    for (const ReportRow& row : places.rows)
        if (row.kind == RowKind::Data) byName.insert(std::get<QString>(row.cells[size_t(column)]), int(byName.size()));
    QHash<UnitId, int> order;
    for (const TallyRow& row : rows)
        if (row.selection.district) order.insert(*row.selection.district, byName.value(row.name, 1000));
    return order;
}

std::vector<ListedProduct> listedProducts(const ReportSource& source, const ReportRequest& request,
                                          const Statistics& statistics)
{
    QHash<UnitId, int> order;
    if (!request.district)
        order = districtOrder(placeTable(source, request, Dimension::District), statistics.rows(Dimension::District));
    const QCollator collator = vietnameseCollator();
    std::vector<ListedProduct> listed;
    for (const ProductOnDay& each : statistics.products()) {
        if (!Selection{}.matches(each)) continue;
        const QString commune = listedCommune(source.units, each.commune);
        const QString sorted = commune + u'\t' + each.subject->name + u'\t' + each.product->name;
        listed.push_back({&each, order.value(each.district, 1000), commune, collator.sortKey(sorted)});
    }
    std::sort(listed.begin(), listed.end(), [](const ListedProduct& a, const ListedProduct& b) {
        if (a.district != b.district) return a.district < b.district;
        const int compared = a.key.compare(b.key);
        return compared != 0 ? compared < 0 : a.each->product->id < b.each->product->id;
    });
    return listed;
}

/// What is in force is called so, so that a filter or group of the workbook counts as the sentences do.
QString stateOnPaper(const Standing& standing)
{
    return statusOnPaper(standing.inForce() ? Status::InForce : standing.status);
}

QString remarkOf(const Standing& standing)
{
    QStringList remarks;
    if (standing.certificate && standing.certificate->origin == Origin::Renewal)
        remarks << QStringLiteral("Công nhận lại");
    if (standing.certificate && standing.certificate->origin == Origin::Upgrade) remarks << QStringLiteral("Nâng hạng");
    if (standing.status == Status::Expiring || standing.status == Status::Extended)
        remarks << (remarks.isEmpty() ? statusOnPaper(standing.status) : statusOnPaper(standing.status).toLower());
    return remarks.join(QStringLiteral(", "));
}

std::vector<ReportCell> productCellsOf(const ReportSource& source, const DecisionWords& decisions,
                                       const ListedProduct& listed)
{
    const ProductOnDay& each = *listed.each;
    const Certificate* certificate = each.standing.certificate;
    const Decision* decision = certificate ? source.snapshot.decision(certificate->decision) : nullptr;
    return {each.product->name,
            each.subject->name,
            shortKindOnPaper(each.subject->kind),
            listed.commune,
            sectorShortName(each.sector),
            qint64(each.standing.stars()),
            certificate ? pointsCell(certificate->score) : ReportCell(),
            decisions.number(decision),
            dayCell(decision && decision->date.isValid() ? decision->date
                    : certificate                        ? certificate->effectiveFrom
                                                         : QDate()),
            dayCell(each.lastDay),
            stateOnPaper(each.standing),
            remarkOf(each.standing),
            nameOnPaper(source.units, each.district),
            each.subject->representative,
            each.subject->phone,
            each.subject->address};
}

/// A narrow column of set words: two lines at most ("Còn hiệu / lực").
ReportColumn wordColumn(const char* key, const QString& heading, int minChars)
{
    ReportColumn column = textColumn(QString::fromLatin1(key), {heading}, 0.5);
    column.minChars = minChars;
    return column;
}

ReportColumn spareColumn(const char* key, const QString& heading)
{
    ReportColumn column = textColumn(QString::fromLatin1(key), {heading}, 2);
    column.spare = true;
    return column;
}

std::vector<ReportColumn> productColumns(QDate day)
{
    const QString decision = QStringLiteral("Quyết định");
    return {numberColumn(),
            textColumn(QStringLiteral("product"), {QStringLiteral("Tên sản phẩm")}, 5),
            textColumn(QStringLiteral("subject"), {QStringLiteral("Chủ thể")}, 4),
            textColumn(QStringLiteral("kind"), {QStringLiteral("Loại hình")}, 0.5),
            textColumn(QStringLiteral("commune"), {QStringLiteral("Xã, phường")}, 2),
            textColumn(QStringLiteral("sector"), {QStringLiteral("Nhóm")}, 1),
            fixedColumn(QStringLiteral("stars"), {QStringLiteral("Hạng sao")}, ColumnKind::Stars),
            pointsColumn(),
            textColumn(QStringLiteral("decision"), {decision, QStringLiteral("Số")}, 0.5),
            fixedColumn(QStringLiteral("decisionDate"), {decision, QStringLiteral("Ngày")}, ColumnKind::Date),
            fixedColumn(QStringLiteral("lastDay"), {QStringLiteral("Ngày hết hạn")}, ColumnKind::Date),
            wordColumn("status", QStringLiteral("Tình trạng"), 8),
            wordColumn("remark", QStringLiteral("Ghi chú"), 9),
            spareColumn("district", hasDistricts(day) ? QStringLiteral("Huyện") : QStringLiteral("Huyện (cũ)")),
            spareColumn("representative", QStringLiteral("Người đại diện")),
            spareColumn("phone", QStringLiteral("Điện thoại")),
            spareColumn("address", QStringLiteral("Địa chỉ"))};
}

} // namespace

ReportTable productTable(const ReportSource& source, const ReportRequest& request)
{
    const Statistics statistics = statisticsFor(source, request);
    ReportTable table;
    table.sheetName = QStringLiteral("Danh sách");
    table.orientation = PaperOrientation::Landscape;
    table.columns = productColumns(request.asOf);
    const std::vector<ListedProduct> listed = listedProducts(source, request, statistics);
    const DecisionWords decisions(source.snapshot);
    for (size_t i = 0; i < listed.size(); ++i) {
        const UnitId district = listed[i].each->district;
        if (!request.district && (i == 0 || listed[i - 1].each->district != district)) {
            const auto count = std::count_if(listed.begin(), listed.end(),
                                             [&](const auto& other) { return other.each->district == district; });
            const QString name = source.units.find(district) ? scopeOnPaper(source.units, district, request.asOf)
                                                             : QStringLiteral("Chưa rõ địa bàn");
            table.addGroup(QStringLiteral("%1: %2 sản phẩm").arg(name, QString::number(count)));
        }
        table.addRow(productCellsOf(source, decisions, listed[i]));
        table.rows.back().products = {listed[i].each->product->id};
    }
    return table;
}

} // namespace ocop
