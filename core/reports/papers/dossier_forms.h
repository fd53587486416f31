#pragma once

#include "core/evaluation/application.h"
#include "core/evaluation/rule_book.h"
#include "core/reports/report_request.h"

namespace ocop {

/// The forms of a dossier (QĐ 26/2026 Phụ lục III) with what the register knows filled in and dots for the rest.
enum class DossierForm {
    Registration, ///< Mẫu số 01: Phiếu đăng ký
    SelfAssessment, ///< Mẫu số 02: Báo cáo tự đánh giá
    CommuneReport ///< Mẫu số 03: Báo cáo của UBND cấp xã
};

/// `day`: whose names and places it shows ("mau-01" to "mau-03").
Report makeDossierForm(const ReportSource& source, const RuleBook& rules, const Application& application,
                       DossierForm form, QDate day);

} // namespace ocop
