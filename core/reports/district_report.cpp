#include "core/reports/district_report.h"

#include "core/reports/paper_words.h"
#include "core/reports/product_table.h"
#include "core/reports/report_parts.h"
#include "core/reports/tally_columns.h"

namespace ocop {
namespace {

/// Districts in the whole province, communes within one district.
Dimension placesWithin(const ReportRequest& request)
{
    return request.district ? Dimension::Commune : Dimension::District;
}

/// Behind "theo" in a title: a district is none any more after 30/6/2025.
QString byPlace(const ReportRequest& request)
{
    return hasDistricts(request.asOf) ? QStringLiteral("huyện") : QStringLiteral("địa bàn");
}

QString subjectOfPlaces(const ReportSource& source, const ReportRequest& request)
{
    return isOfPart(request) ? QStringLiteral("Tổng hợp sản phẩm OCOP %1").arg(placeInTitle(source, request))
                             : QStringLiteral("Tổng hợp sản phẩm OCOP theo %1").arg(byPlace(request));
}

/// Subjects without a product in the district they live in and the reverse make readers add up: say how.
QString countingNote(const ReportRequest& request)
{
    return request.district
               ? QStringLiteral("Ghi chú: chủ thể có sản phẩm ở nhiều xã được tính một lần.")
               : QStringLiteral("Ghi chú: sản phẩm tính theo nơi sản xuất, chủ thể tính một lần theo nơi đặt trụ sở.");
}

} // namespace

Report makeDistrictSummary(const ReportSource& source, const ReportRequest& request)
{
    Report report = reportFrame(source, request, QStringLiteral("tong-hop-huyen"), subjectOfPlaces(source, request));
    report.intro = openingSentences(source, request);
    report.tables.push_back(placeTable(source, request, placesWithin(request)));
    report.notes = QStringList(countingNote(request)) + leftOutNotes(source, statisticsFor(source, request));
    return report;
}

Report makeDistrictReport(const ReportSource& source, const ReportRequest& request)
{
    Report report = makeDistrictSummary(source, request);
    report.name = QStringLiteral("theo-huyen");
    if (!request.withList) return report;
    report.intro.last() += QStringLiteral(" Danh sách sản phẩm tại Phụ lục kèm theo.");
    ReportTable list = productTable(source, request);
    list.annex = true;
    list.title =
        QStringLiteral("Danh sách sản phẩm OCOP %1")
            .arg(isOfPart(request) ? placeInTitle(source, request) : QStringLiteral("theo ") + byPlace(request));
    report.tables.push_back(std::move(list));
    return report;
}

Report makeProductList(const ReportSource& source, const ReportRequest& request)
{
    Report report =
        reportFrame(source, request, QStringLiteral("danh-sach"), QStringLiteral("Danh sách sản phẩm OCOP"));
    if (isOfPart(request)) report.subject += u' ' + placeInTitle(source, request);
    report.orientation = PaperOrientation::Landscape;
    report.intro = openingSentences(source, request);
    report.tables.push_back(productTable(source, request));
    report.notes = leftOutNotes(source, statisticsFor(source, request));
    return report;
}

} // namespace ocop
