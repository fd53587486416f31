#pragma once

#include "core/base/progress.h"
#include "core/reports/report_request.h"

namespace ocop {

/// One report the office can ask for by name.
struct ReportInfo
{
    QString name; ///< "theo-huyen": on the command line and in saved choices
    QString title; ///< Vietnamese, as in the list of reports
    bool hasDistrict = true; ///< can be made for one district
    bool hasWithinDays = false;
    bool hasList = false; ///< withList says something
    bool hasOrder = false; ///< byCount says something
    bool hasSince = false;
    bool sinceBegin = false; ///< usually since the programme began, else since a year ago
    bool sinceYear = false; ///< usually since the first of January
    bool hasPeriod = false;
    bool hasFilter = true;
    bool hasCards = false; ///< cardsPerPage and smallPaper say something
    std::optional<TemplateKind> wording = {}; ///< whose sentences it is made of, for the office to change
    Report (*make)(const ReportSource& source, const ReportRequest& request) = nullptr;
};

/// Every report, in the order of the list.
const std::vector<ReportInfo>& reportCatalog();
/// Null for an unknown name.
const ReportInfo* findReport(const QString& name);

/// The report as it was asked for: filter, title, signer, columns, order and groups included, with its fingerprint.
/// Throws Error{BadInput} for a column it does not have.
Report makeReport(const ReportInfo& info, const ReportSource& source, const ReportRequest& request);
/// The same of what info.make gave for the request: where its columns are to be known first, it need not be made twice.
Report finishedReport(Report made, const ReportRequest& request);
/// The same report of every district of the day, or of the request's districts, each by itself; a
/// step for each district. Throws as makeReport(), or Stopped.
std::vector<Report> makeReportsByDistrict(const ReportInfo& info, const ReportSource& source, ReportRequest request,
                                          Progress* progress = nullptr);

} // namespace ocop
