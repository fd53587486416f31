#include "core/evaluation/advisory/advisory_report.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/base/text.h"

namespace ocop {
namespace {

Finding reportFinding(Severity severity, QLatin1String field, const char* code, QStringList args = {})
{
    return {severity, field, QLatin1String(code), std::move(args)};
}

} // namespace

void normalize(AdvisoryReport& report)
{
    for (QString* text : {&report.number, &report.signer, &report.visitedBy}) *text = cleaned(*text);
    for (QString* text : {&report.changes, &report.findingA, &report.findingB, &report.findingC, &report.visitFinding,
                          &report.tests, &report.conclusion})
        *text = cleaned(*text, true);
}

Findings validate(const AdvisoryReport& report, const RuleSet* rules, QDate today)
{
    using Field = AdvisoryReport::Field;
    Findings findings;
    if (report.stars == 5)
        findings.push_back(reportFinding(Severity::Error, Field::stars, "fiveAtProvince"));
    else if (report.stars && report.points && rules && *report.stars > rules->starOf(*report.points))
        findings.push_back(reportFinding(Severity::Error, Field::stars, "starsBeyondBand",
                                         {QString::number(*report.stars), formatScore(*report.points),
                                          QString::number(rules->starOf(*report.points))}));
    if (!report.stars) findings.push_back(reportFinding(Severity::Note, Field::stars, "advisoryProposesNothing"));
    for (const auto& [field, day] :
         {std::pair(Field::reportedOn, report.reportedOn), std::pair(Field::visitedOn, report.visitedOn)})
        if (day.isValid() && day > today)
            findings.push_back(reportFinding(Severity::Warning, field, "dateInFuture", {formatDate(day)}));
    if (report.visitedOn.isValid() && report.reportedOn.isValid() && report.visitedOn > report.reportedOn)
        findings.push_back(
            reportFinding(Severity::Warning, Field::visitedOn, "visitAfterReport", {formatDate(report.reportedOn)}));
    return findings;
}

} // namespace ocop
