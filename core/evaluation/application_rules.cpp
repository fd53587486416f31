#include "core/evaluation/application_rules.h"

#include "core/base/ahead.h"
#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/base/work_calendar.h"
#include "core/registry/product_group.h"

#include <algorithm>

namespace ocop {
namespace {

Finding dossierWarning(QLatin1String field, const char* code, const QStringList& args = {},
                       const QString& proposal = {})
{
    return {Severity::Warning, field, QLatin1String(code), args, proposal};
}

Finding dossierError(QLatin1String field, const char* code, const QStringList& args = {}, const QString& proposal = {})
{
    return {Severity::Error, field, QLatin1String(code), args, proposal};
}

/// The other dossier by what a person finds it by: its receipt number, else its day.
QString nameOfDossier(const Application& application)
{
    for (const QString& number : {application.provinceReceiptNo, application.communeReceiptNo})
        if (!number.isEmpty()) return number;
    const QString day = formatDate(application.filedOn);
    return day.isEmpty() ? QStringLiteral("–") : day;
}

void checkRuleSetOfDossier(const Application& application, const ApplicationContext& context, Findings& findings)
{
    if (application.ruleSet.isEmpty()) {
        findings.push_back(dossierError(Application::Field::ruleSet, "required"));
        return;
    }
    const RuleSet* chosen = context.rules.find(application.ruleSet);
    const RuleSet& usual = ruleSetFor(context.rules, application.filedOn, context.today);
    if (!chosen) {
        findings.push_back(
            dossierError(Application::Field::ruleSet, "ruleSetUnknown", {application.ruleSet}, usual.code));
        return;
    }
    if (chosen->code != usual.code && cleaned(application.ruleSetReason).isEmpty())
        findings.push_back(dossierError(Application::Field::ruleSetReason, "ruleSetReasonRequired", {usual.title}));
    const QDate until = lastDayOfOldRules(*chosen, application.kind);
    const bool ended = chosen->validTo.isValid() && context.today > chosen->validTo;
    if (isOpen(application.state) && ended && until.isValid() && context.today > until)
        findings.push_back(dossierWarning(Application::Field::ruleSet, "oldRulesEnded", {formatDate(until)}));
}

void checkDossierKind(const Application& application, const ApplicationContext& context, Findings& findings)
{
    const RecognitionFacts& facts = context.recognition;
    if (!isOpen(application.state) || !application.product) return;
    if (application.kind == Origin::First && facts.ever)
        findings.push_back(dossierWarning(Application::Field::kind, "firstButRecognised"));
    else if (application.kind != Origin::First && !facts.ever)
        findings.push_back(dossierWarning(Application::Field::kind, "neverRecognised"));
    else if (application.kind == Origin::Upgrade && !facts.inForce)
        findings.push_back(
            dossierWarning(Application::Field::kind, "upgradeNotInForce", {formatDate(facts.lastValidDay)}));
}

void checkFilingWindow(const Application& application, const RuleSet& rules, const ApplicationContext& context,
                       Findings& findings)
{
    // QĐ 26/2026 art. 7: not too early, not too late before the end. The office may refuse; we warn.
    if (application.kind != Origin::Renewal || !application.filedOn.isValid()) return;
    const auto window = filingWindow(rules, context.recognition.lastValidDay);
    const QDate end = context.recognition.lastValidDay;
    const bool outside = window && (application.filedOn < window->first || application.filedOn > window->second);
    // Where the decree sets no window: the office goes by its usual days.
    const bool early = !window && end.isValid() && rules.renewalOpensDays() > 0 &&
                       application.filedOn < end.addDays(-rules.renewalOpensDays());
    if ((outside || early) && cleaned(application.filingReason).isEmpty() && isOpen(application.state))
        findings.push_back(dossierWarning(Application::Field::filingReason, "filingReasonMissing"));
    if (early)
        findings.push_back(dossierWarning(Application::Field::filedOn, "renewalTooEarly",
                                          {formatDate(end), formatDate(end.addDays(-rules.renewalOpensDays()))}));
    if (outside)
        findings.push_back(dossierWarning(
            Application::Field::filedOn, "outsideFilingWindow",
            {formatDate(window->first), formatDate(window->second), formatDate(context.recognition.lastValidDay),
             QString::number(rules.filingOpensDays), QString::number(rules.filingClosesDays)}));
}

void checkSheetOfSet(const Application& application, const RuleSet& rules, const ApplicationContext& context,
                     Findings& findings)
{
    const QString proposal = context.productSet ? QString::number(context.productSet) : QString();
    if (application.setNumber < 0 || application.setNumber > 26)
        findings.push_back(dossierError(Application::Field::setNumber, "setRange",
                                        {QString::number(application.setNumber)}, proposal));
    else if (application.setNumber == 0)
        findings.push_back(dossierWarning(Application::Field::setNumber, "missing", {}, proposal));
    else if (context.productSet && application.setNumber != context.productSet)
        findings.push_back(dossierWarning(Application::Field::setNumber, "setOfOtherGroup", {proposal}, proposal));
    if (application.kind == Origin::First && isOpen(application.state) && isFreshOrRaw(application.setNumber))
        findings.push_back({Severity::Note, Application::Field::setNumber, QStringLiteral("freshOrRaw")});
    const CriteriaSet* sheet = context.rules.sheet(rules, application.setNumber);
    if (sheet && sheet->hasCases() && application.sheetCase.isEmpty())
        findings.push_back(dossierWarning(Application::Field::sheetCase, "caseMissing"));
}

/// Days that follow each other on every paper's way; each named by its field.
void checkDayOrder(const Application& application, const ApplicationContext& context, Findings& findings)
{
    const std::pair<QLatin1String, QDate> days[] = {
        {Application::Field::filedOn, application.filedOn},
        {Application::Field::communeReceivedOn, application.communeReceivedOn},
        {Application::Field::reportDate, application.reportDate},
        {Application::Field::provinceReceivedOn, application.provinceReceivedOn},
        {Application::Field::decidedOn, application.decidedOn}};
    QDate latest;
    for (const auto& [field, day] : days) {
        if (!day.isValid()) continue;
        if (latest.isValid() && day < latest)
            findings.push_back(dossierWarning(field, "dayBeforeEarlierStep", {formatDate(day), formatDate(latest)}));
        addFound(findings, doneAhead(field, day, context.today));
        latest = latest.isValid() ? std::max(latest, day) : day;
    }
}

void checkCommuneReport(const Application& application, const RuleSet& rules, QDate today, Findings& findings)
{
    if (!rules.communeReport) return;
    const QDate due = communeReportDue(application, rules);
    if (application.reportDate.isValid()) {
        if (due.isValid() && application.reportDate > due)
            findings.push_back(dossierWarning(Application::Field::reportDate, "reportLate",
                                              {formatDate(due), QString::number(rules.communeCheckDays)}));
    } else if (!isOpen(application.state)) {
        return;
    } else if (due.isValid() && today > due) {
        findings.push_back(dossierWarning(Application::Field::reportDate, "reportOverdue",
                                          {formatDate(due), QString::number(rules.communeCheckDays)}));
    } else if (due.isValid()) {
        findings.push_back({Severity::Note,
                            Application::Field::reportDate,
                            QStringLiteral("reportDue"),
                            {formatDate(due), QString::number(rules.communeCheckDays)}});
    } else if (application.state >= ApplicationState::Received) {
        findings.push_back(dossierWarning(Application::Field::reportDate, "reportExpected"));
    }
}

bool evidenceApplies(const EvidenceKind& evidence, Origin kind, int setNumber)
{
    constexpr int servicesSet = 26; // community tourism
    if (evidence.notForServices && setNumber == servicesSet) return false;
    return evidence.origins.empty() ||
           std::find(evidence.origins.begin(), evidence.origins.end(), codeOf(kind)) != evidence.origins.end();
}

} // namespace

void normalize(Application& application, const RuleBook& rules, QDate today)
{
    for (QString* text :
         {&application.ruleSetReason, &application.filingReason, &application.communeReceiptNo,
          &application.communeReceivedBy, &application.provinceReceiptNo, &application.provinceReceivedBy,
          &application.reportNo, &application.reportSigner, &application.decidedReason})
        *text = cleaned(*text);
    for (QString* text : {&application.reportOriginNote, &application.reportLabourNote, &application.reportIdeaNote,
                          &application.reportIdentityNote, &application.reportProposal, &application.note})
        *text = cleaned(*text, true);
    const RuleSet& usual = ruleSetFor(rules, application.filedOn, today);
    if (application.ruleSet.isEmpty()) application.ruleSet = usual.code;
    if (application.ruleSet == usual.code) application.ruleSetReason.clear();
    const RuleSet* chosen = rules.find(application.ruleSet);
    const CriteriaSet* sheet = chosen ? rules.sheet(*chosen, application.setNumber) : nullptr;
    if (sheet && !sheet->hasCases()) application.sheetCase.clear();
}

Findings validate(const Application& application, const ApplicationContext& context)
{
    Findings findings;
    if (!application.product) findings.push_back(dossierError(Application::Field::product, "required"));
    if (context.otherOpen && context.otherOpen->id != application.id && isOpen(application.state))
        findings.push_back(
            dossierError(Application::Field::product, "openDossierExists", {nameOfDossier(*context.otherOpen)}));
    if (!application.filedOn.isValid() && application.state >= ApplicationState::Received)
        findings.push_back(dossierWarning(Application::Field::filedOn, "missing"));
    checkRuleSetOfDossier(application, context, findings);
    checkDossierKind(application, context, findings);
    checkDayOrder(application, context, findings);
    if (const RuleSet* rules = context.rules.find(application.ruleSet)) {
        checkFilingWindow(application, *rules, context, findings);
        checkSheetOfSet(application, *rules, context, findings);
        checkCommuneReport(application, *rules, context.today, findings);
    }
    return findings;
}

const RuleSet& ruleSetFor(const RuleBook& rules, QDate filedOn, QDate today)
{
    return rules.on(filedOn.isValid() ? filedOn : today);
}

QDate lastDayOfOldRules(const RuleSet& rules, Origin kind)
{
    return kind == Origin::Renewal && rules.oldRenewalsUntil.isValid() ? rules.oldRenewalsUntil
                                                                       : rules.oldDossiersUntil;
}

Origin suggestedKind(const RecognitionFacts& recognition, const RuleSet& rules, QDate day)
{
    if (!recognition.ever) return Origin::First;
    const bool runsOn = recognition.inForce && recognition.lastValidDay.isValid() &&
                        day < recognition.lastValidDay.addDays(-rules.renewalOpensDays());
    return runsOn ? Origin::Upgrade : Origin::Renewal;
}

std::optional<std::pair<QDate, QDate>> filingWindow(const RuleSet& rules, QDate lastValidDay)
{
    if (rules.filingOpensDays <= 0 || !lastValidDay.isValid()) return std::nullopt;
    return std::pair(lastValidDay.addDays(-rules.filingOpensDays), lastValidDay.addDays(-rules.filingClosesDays));
}

QDate communeReportDue(const Application& application, const RuleSet& rules)
{
    if (!rules.communeReport || rules.communeCheckDays <= 0) return {};
    return WorkCalendar::standard().add(application.communeReceivedOn, rules.communeCheckDays);
}

std::vector<const EvidenceKind*> evidenceFor(const RuleSet& rules, Origin kind, int setNumber)
{
    std::vector<const EvidenceKind*> found;
    for (const EvidenceKind& each : rules.evidence)
        if (evidenceApplies(each, kind, setNumber)) found.push_back(&each);
    return found;
}

bool isOutdated(const ApplicationDocument& document, QDate filedOn, QDate today)
{
    const QDate day = filedOn.isValid() ? filedOn : today;
    return document.expiresOn.isValid() && document.expiresOn < day;
}

std::vector<MissingPart> missingParts(const Application& application, std::span<const ApplicationDocument> documents,
                                      const RuleSet& rules, QDate today)
{
    std::vector<MissingPart> parts;
    for (const EvidenceKind* kind : evidenceFor(rules, application.kind, application.setNumber)) {
        const auto at = std::find_if(documents.begin(), documents.end(), [kind](const ApplicationDocument& each) {
            return each.kind == kind->code && !each.deleted;
        });
        const bool known = at != documents.end() && at->state != DocumentState::Missing;
        if (!known) {
            if (kind->isRequiredFor(application.setNumber)) parts.push_back({kind->title, PartProblem::Absent, {}});
        } else if (at->state == DocumentState::Expired || isOutdated(*at, application.filedOn, today)) {
            parts.push_back({kind->title, PartProblem::Expired, at->expiresOn});
        } else if (at->state == DocumentState::ToAmend) {
            parts.push_back({kind->title, PartProblem::ToAmend, {}});
        }
    }
    if (rules.communeReport && !application.reportDate.isValid())
        parts.push_back({QStringLiteral("Báo cáo của UBND cấp xã (Mẫu số 03)"), PartProblem::Absent, {}});
    return parts;
}

} // namespace ocop
