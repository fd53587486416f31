#pragma once

#include "core/reports/report_request.h"

namespace ocop {

/// One report the office can ask for by name.
struct ReportInfo
{
    QString name;  ///< "theo-huyen": on the command line and in saved choices
    QString title; ///< Vietnamese, as in the list of reports
    bool hasDistrict = true;   ///< can be made for one district
    bool hasWithinDays = false;
    bool hasList = false;      ///< withList says something
    bool hasOrder = false;     ///< byCount says something
    Report (*make)(const ReportSource& source, const ReportRequest& request) = nullptr;
};

/// Every report, in the order of the list.
const std::vector<ReportInfo>& reportCatalog();
/// Null for an unknown name.
const ReportInfo* findReport(const QString& name);

Report makeDistrictReport(const ReportSource& source, const ReportRequest& request);  ///< theo-huyen
Report makeProductList(const ReportSource& source, const ReportRequest& request);     ///< danh-sach (B1)
Report makeDistrictSummary(const ReportSource& source, const ReportRequest& request); ///< tong-hop-huyen (B2)
Report makeSectorSummary(const ReportSource& source, const ReportRequest& request);   ///< theo-nhom (B3)
Report makeKindSummary(const ReportSource& source, const ReportRequest& request);     ///< theo-loai-hinh (B4)
Report makeExpiringList(const ReportSource& source, const ReportRequest& request);    ///< sap-het-han (B5)

} // namespace ocop
