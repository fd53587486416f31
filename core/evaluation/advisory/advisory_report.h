#pragma once

#include "core/base/finding.h"
#include "core/base/id.h"
#include "core/evaluation/rule_set.h"

#include <QDate>

#include <optional>

namespace ocop {

/// What the advisory team (tổ tư vấn) reports to the council on one dossier; photos are attached to it.
struct AdvisoryReport
{
    Id<struct AdvisoryReportTag> id;
    int rowVersion = 0;
    bool deleted = false;

    ApplicationId application;
    QString number; ///< "05/BC-TTV"
    QDate reportedOn;
    QString signer;
    QString changes; ///< since the recognition before: materials, technology, labels …
    QString findingA; ///< by part of the score sheet
    QString findingB;
    QString findingC;
    QDate visitedOn; ///< of the site
    QString visitedBy;
    QString visitFinding; ///< what was seen there
    QString tests; ///< extra ones: what, where, with which result
    QString conclusion;
    std::optional<int> points; ///< thousandths of a point the team comes to
    std::optional<int> stars; ///< it proposes; 0: not to be recognised

    static constexpr const char* table = "advisory_report";

    struct Field
    {
        static constexpr QLatin1String application{"application_id"};
        static constexpr QLatin1String number{"number"};
        static constexpr QLatin1String reportedOn{"reported_on"};
        static constexpr QLatin1String signer{"signer"};
        static constexpr QLatin1String changes{"changes"};
        static constexpr QLatin1String findingA{"finding_a"};
        static constexpr QLatin1String findingB{"finding_b"};
        static constexpr QLatin1String findingC{"finding_c"};
        static constexpr QLatin1String visitedOn{"visited_on"};
        static constexpr QLatin1String visitedBy{"visited_by"};
        static constexpr QLatin1String visitFinding{"visit_finding"};
        static constexpr QLatin1String tests{"tests"};
        static constexpr QLatin1String conclusion{"conclusion"};
        static constexpr QLatin1String points{"points"};
        static constexpr QLatin1String stars{"stars"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::application, self.application);
        visit(Field::number, self.number);
        visit(Field::reportedOn, self.reportedOn);
        visit(Field::signer, self.signer);
        visit(Field::changes, self.changes);
        visit(Field::findingA, self.findingA);
        visit(Field::findingB, self.findingB);
        visit(Field::findingC, self.findingC);
        visit(Field::visitedOn, self.visitedOn);
        visit(Field::visitedBy, self.visitedBy);
        visit(Field::visitFinding, self.visitFinding);
        visit(Field::tests, self.tests);
        visit(Field::conclusion, self.conclusion);
        visit(Field::points, self.points);
        visit(Field::stars, self.stars);
    }
};

/// Cleans texts.
void normalize(AdvisoryReport& report);
/// Errors: more stars than the band of its points, five stars (the Ministry's). Warnings: days to come, a visit after the
/// report, nothing proposed. `rules` may be null.
Findings validate(const AdvisoryReport& report, const RuleSet* rules, QDate today);

} // namespace ocop
