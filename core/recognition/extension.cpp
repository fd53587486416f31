#include "core/recognition/extension.h"

#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/recognition/decision_checks.h"

namespace ocop {
namespace {

struct DoubtCode
{
    ExtensionDoubt doubt;
    const char* code;
};
constexpr DoubtCode doubtCodes[] = {{ExtensionDoubt::NoRule, "extensionNoRule"},
                                    {ExtensionDoubt::EndedBefore, "extensionEndedBefore"},
                                    {ExtensionDoubt::WindowWasOpen, "extensionWindowWasOpen"}};

/// Gives one certificate its new end, or says why not.
class Extender
{
public:
    Extender(const Snapshot& snapshot, const RuleBook& book, const ExtensionOrder& order, QDate today)
        : m_snapshot(snapshot), m_book(book), m_rules(book.on(today)), m_order(order), m_today(today)
    {
    }

    void add(const Certificate& stored, ExtensionPlan& plan)
    {
        m_plan = &plan;
        m_name = nameOfCertificate(m_snapshot, stored);
        const QDate next = supersededFrom(stored, m_snapshot.certificatesOf(stored.product));
        if (stored.withdrawnOn.isValid())
            return tell(Severity::Error, itemsOfAct, "withdrawnAlready", {formatDate(stored.withdrawnOn)});
        if (next.isValid()) return tell(Severity::Error, itemsOfAct, "renewedAlready", {formatDate(next)});
        if (!stored.lastValidDay.isValid()) return tell(Severity::Error, itemsOfAct, "noLastDay");
        const ExtensionDoubt doubt = extensionDoubt(stored, m_rules);
        for (const DoubtCode& each : doubtCodes)
            if (each.doubt == doubt) tell(Severity::Warning, itemsOfAct, each.code, doubtArgs(stored, m_rules, doubt));
        plan.isDoubtful = plan.isDoubtful || doubt != ExtensionDoubt::None;
        setEnd(stored, doubt);
    }

private:
    void setEnd(const Certificate& stored, ExtensionDoubt doubt)
    {
        const QDate latest = latestExtension(stored, m_rules);
        Certificate certificate = stored;
        certificate.extendedUntil = m_order.until.isValid() ? m_order.until : latest;
        certificate.extensionBasis = m_order.basis;
        if (doubt != ExtensionDoubt::None) certificate.note = noteWithReason(certificate.note, m_order.reason);
        normalize(certificate, m_book);
        if (!certificate.extendedUntil.isValid())
            return m_plan->findings.push_back(
                {Severity::Error, Certificate::Field::extendedUntil, QStringLiteral("required")});
        if (certificate.extendedUntil <= certificate.lastValidDay)
            tell(Severity::Error, Certificate::Field::extendedUntil, "productEndsLater",
                 {formatDate(certificate.lastValidDay)});
        else if (latest.isValid() && certificate.extendedUntil > latest)
            tell(Severity::Error, Certificate::Field::extendedUntil, "productExtendedTooLong",
                 {formatDate(latest), QString::number(m_rules.extensionDays)}, formatDate(latest));
        else if (certificate.extendedUntil < m_today)
            tell(Severity::Note, Certificate::Field::extendedUntil, "extensionOver",
                 {formatDate(certificate.extendedUntil)});
        m_plan->certificates.push_back(certificate);
    }

    void tell(Severity severity, QLatin1String field, const char* code, const QStringList& args = {},
              const QString& proposal = {})
    {
        m_plan->findings.push_back({severity, field, QLatin1String(code), QStringList{m_name} + args, proposal});
    }

    const Snapshot& m_snapshot;
    const RuleBook& m_book;
    const RuleSet& m_rules;
    const ExtensionOrder& m_order;
    QDate m_today;
    ExtensionPlan* m_plan = nullptr;
    QString m_name;
};

} // namespace

ExtensionPlan planExtension(const Snapshot& snapshot, const RuleBook& rules, const ExtensionOrder& order, QDate today)
{
    ExtensionPlan plan;
    if (cleaned(order.basis).isEmpty())
        plan.findings.push_back({Severity::Error, Certificate::Field::extensionBasis, QStringLiteral("required")});
    Extender extender(snapshot, rules, order, today);
    for (const CertificateId id : order.certificates)
        if (const Certificate* stored = snapshot.certificate(id)) extender.add(*stored, plan);
    if (plan.isDoubtful && cleaned(order.reason).isEmpty())
        plan.findings.push_back({Severity::Error, reasonOfAct, QStringLiteral("extensionReasonRequired")});
    if (plan.certificates.empty() && !hasErrors(plan.findings))
        plan.findings.push_back({Severity::Error, itemsOfAct, QStringLiteral("nothingChosen")});
    return plan;
}

void extend(Register& book, WriteAct& act, const ExtensionPlan& plan)
{
    if (hasErrors(plan.findings)) throw Error(ErrorKind::BadInput, QStringLiteral("extension"));
    for (Certificate certificate : plan.certificates) book.certificates().save(act, certificate);
}

} // namespace ocop
