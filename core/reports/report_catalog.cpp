#include "core/reports/report_catalog.h"

#include <algorithm>

namespace ocop {

const std::vector<ReportInfo>& reportCatalog()
{
    static const std::vector<ReportInfo> catalog = {
        {QStringLiteral("theo-huyen"), QStringLiteral("Danh sách và tổng hợp theo huyện"), true, false, true, true,
         makeDistrictReport},
        {QStringLiteral("tong-hop-huyen"), QStringLiteral("Tổng hợp theo địa bàn"), true, false, false, true,
         makeDistrictSummary},
        {QStringLiteral("danh-sach"), QStringLiteral("Danh sách sản phẩm OCOP"), true, false, false, true,
         makeProductList},
        {QStringLiteral("theo-nhom"), QStringLiteral("Tổng hợp theo nhóm sản phẩm"), true, false, false, false,
         makeSectorSummary},
        {QStringLiteral("theo-loai-hinh"), QStringLiteral("Tổng hợp theo loại hình chủ thể"), true, false, false, false,
         makeKindSummary},
        {QStringLiteral("sap-het-han"), QStringLiteral("Danh sách sản phẩm sắp hết hạn"), true, true, false, false,
         makeExpiringList}};
    return catalog;
}

const ReportInfo* findReport(const QString& name)
{
    const auto& catalog = reportCatalog();
    const auto found = std::find_if(catalog.begin(), catalog.end(), [&](const auto& info) { return info.name == name; });
    return found == catalog.end() ? nullptr : &*found;
}

} // namespace ocop
