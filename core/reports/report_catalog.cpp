#include "core/reports/report_catalog.h"

#include "core/reports/catalogue_report.h"
#include "core/reports/district_report.h"
#include "core/reports/expiring_report.h"
#include "core/reports/movement_report.h"
#include "core/reports/papers/withdrawal_decision.h"
#include "core/reports/periodic_report.h"
#include "core/reports/promotion/promotion_report.h"
#include "core/reports/proof_report.h"
#include "core/reports/status_report.h"
#include "core/reports/summary_reports.h"
#include "core/reports/withdrawal_report.h"

#include <algorithm>
#include <utility>

namespace ocop {

const std::vector<ReportInfo>& reportCatalog()
{
    static const std::vector<ReportInfo> catalog = {
        {.name = QStringLiteral("theo-huyen"),
         .title = QStringLiteral("Danh sách và tổng hợp theo địa bàn"),
         .hasList = true,
         .hasOrder = true,
         .make = makeDistrictReport},
        {.name = QStringLiteral("tong-hop-huyen"),
         .title = QStringLiteral("Tổng hợp theo địa bàn"),
         .hasOrder = true,
         .make = makeDistrictSummary},
        {.name = QStringLiteral("danh-sach"),
         .title = QStringLiteral("Danh sách sản phẩm OCOP"),
         .hasOrder = true,
         .make = makeProductList},
        {.name = QStringLiteral("theo-nhom"),
         .title = QStringLiteral("Tổng hợp theo nhóm sản phẩm"),
         .make = makeSectorSummary},
        {.name = QStringLiteral("theo-loai-hinh"),
         .title = QStringLiteral("Tổng hợp theo loại hình chủ thể"),
         .make = makeKindSummary},
        {.name = QStringLiteral("sap-het-han"),
         .title = QStringLiteral("Danh sách sản phẩm sắp hết hạn"),
         .hasWithinDays = true,
         .make = makeExpiringList},
        {.name = QStringLiteral("da-thong-bao"),
         .title = QStringLiteral("Thông báo hết hạn: đúng hạn, trễ hạn"),
         .hasSince = true,
         .sinceYear = true,
         .hasPeriod = true,
         .make = makeProofReport},
        {.name = QStringLiteral("danh-muc"),
         .title = QStringLiteral("Danh mục sản phẩm còn hiệu lực"),
         .hasCards = true,
         .make = makeCatalogue},
        {.name = QStringLiteral("tinh-hinh"),
         .title = QStringLiteral("Tình hình theo tháng, quý, năm"),
         .hasSince = true,
         .sinceBegin = true,
         .hasPeriod = true,
         .make = makeStatusReport},
        {.name = QStringLiteral("bien-dong"),
         .title = QStringLiteral("Biến động giữa hai thời điểm"),
         .hasSince = true,
         .make = makeMovementReport},
        {.name = QStringLiteral("thu-hoi"),
         .title = QStringLiteral("Danh sách sản phẩm bị thu hồi"),
         .hasSince = true,
         .sinceBegin = true,
         .make = makeWithdrawalList},
        {.name = QStringLiteral("xuc-tien"),
         .title = QStringLiteral("Kết quả xúc tiến thương mại"),
         .hasSince = true,
         .sinceYear = true,
         .hasFilter = false,
         .make = makePromotionReport},
        {.name = QStringLiteral("dinh-ky"),
         .title = QStringLiteral("Báo cáo định kỳ tháng, quý, 6 tháng, năm"),
         .hasPeriod = true,
         .wording = TemplateKind::PeriodicReport,
         .make = makePeriodicReport},
        {.name = QStringLiteral("du-thao-thu-hoi"),
         .title = QStringLiteral("Dự thảo quyết định thu hồi Giấy chứng nhận"),
         .wording = TemplateKind::WithdrawalDecision,
         .make = makeWithdrawalDecision}};
    return catalog;
}

Report makeReport(const ReportInfo& info, const ReportSource& source, const ReportRequest& request)
{
    return finishedReport(info.make(source, request), request);
}

Report finishedReport(Report report, const ReportRequest& request)
{
    if (!request.title.isEmpty()) report.subject = request.title;
    if (request.signature) report.signature = *request.signature;
    if (request.filter && !request.filterWords.isEmpty()) report.scope += QStringLiteral(" · ") + request.filterWords;
    shapeTables(report, request.shape);
    dropSpareColumns(report, request.shape);
    report.fingerprint = fingerprintOf(report);
    return report;
}

std::vector<Report> makeReportsByDistrict(const ReportInfo& info, const ReportSource& source, ReportRequest request,
                                          Progress* progress)
{
    const std::vector<UnitId> only = std::exchange(request.districts, {});
    std::vector<Report> reports;
    const std::vector<const Unit*> districts = source.units.districts(request.asOf);
    if (progress) progress->expect(qint64(districts.size()));
    for (const Unit* district : districts) {
        step(progress);
        if (!only.empty() && std::find(only.begin(), only.end(), district->id) == only.end()) continue;
        request.district = district->id;
        reports.push_back(makeReport(info, source, request));
    }
    return reports;
}

const ReportInfo* findReport(const QString& name)
{
    const auto& catalog = reportCatalog();
    const auto found =
        std::find_if(catalog.begin(), catalog.end(), [&](const auto& info) { return info.name == name; });
    return found == catalog.end() ? nullptr : &*found;
}

} // namespace ocop
