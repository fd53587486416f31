#pragma once

#include "core/evaluation/application.h"
#include "core/evaluation/rule_book.h"

#include <span>

namespace ocop {

/// What must be known of a product's recognitions to judge its dossiers: certificates are not known here.
struct RecognitionFacts
{
    bool ever = false; ///< has or had a certificate
    bool inForce = false; ///< on the day asked
    QDate lastValidDay; ///< of its latest certificate, without extension; invalid when there is none
};

/// Everything around a dossier that its check needs. The references must outlive the call.
struct ApplicationContext
{
    const RuleBook& rules;
    QDate today;
    int productSet = 0; ///< score sheet by the product's group; 0 not known
    RecognitionFacts recognition = {};
    const Application* otherOpen = nullptr; ///< another open dossier of the product
};

/// Cleans texts, takes the rule set of the filing day where none is chosen, forgets a reason that is not needed and a
/// case the sheet does not have.
void normalize(Application& application, const RuleBook& rules, QDate today);

/// Errors: no product, another open dossier, no or an unknown rule set, one other than the filing day's without a
/// reason. Everything else (filing window, order of dates, kind, set, case, commune report, rules that may no longer
/// be used) warns.
Findings validate(const Application& application, const ApplicationContext& context);

/// The rule set a dossier of this day is judged by; without a day the one in force today.
const RuleSet& ruleSetFor(const RuleBook& rules, QDate filedOn, QDate today);

/// The last day a dossier filed under an ended rule set may still be judged by it (QĐ 26/2026 art. 12: renewals
/// have less time); invalid when there is no such day.
QDate lastDayOfOldRules(const RuleSet& rules, Origin kind);

/// First while never recognised, upgrade while the certificate runs, renewal once it may be filed (the usual day
/// where the decree has none) or it ended.
Origin suggestedKind(const RecognitionFacts& recognition, const RuleSet& rules, QDate day);

/// First and last day for filing a renewal; nothing where the decree sets none or the end is not known.
std::optional<std::pair<QDate, QDate>> filingWindow(const RuleSet& rules, QDate lastValidDay);

/// The day the commune's report is due; invalid when none is or its receipt has no day.
QDate communeReportDue(const Application& application, const RuleSet& rules);

/// The papers a dossier of this kind and product set may hold, in the order of the decree's list.
std::vector<const EvidenceKind*> evidenceFor(const RuleSet& rules, Origin kind, int setNumber);

/// Past its last day when the dossier was filed (today while it was not): may not count.
bool isOutdated(const ApplicationDocument& document, QDate filedOn, QDate today);

/// Why a required paper is not there as it should be.
enum class PartProblem { Absent, ToAmend, Expired };

struct MissingPart
{
    QString title; ///< as the office calls the paper
    PartProblem problem = PartProblem::Absent;
    QDate expiredOn; ///< of Expired, when known

    bool operator==(const MissingPart&) const = default;
};

/// What a dossier still needs, in the order of the list: required papers that are missing, and all that must be
/// amended or have expired; last the commune's report where the rules want one.
std::vector<MissingPart> missingParts(const Application& application, std::span<const ApplicationDocument> documents,
                                      const RuleSet& rules, QDate today);

} // namespace ocop
