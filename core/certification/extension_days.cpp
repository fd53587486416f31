#include "core/certification/extension_days.h"

namespace ocop {

QDate latestExtension(const Certificate& certificate, const RuleSet& rules)
{
    if (!certificate.lastValidDay.isValid() || rules.extensionDays <= 0) return {};
    return certificate.lastValidDay.addDays(rules.extensionDays);
}

ExtensionDoubt extensionDoubt(const Certificate& certificate, const RuleSet& rules)
{
    if (rules.extensionDays <= 0) return ExtensionDoubt::NoRule;
    if (certificate.lastValidDay < rules.validFrom) return ExtensionDoubt::EndedBefore;
    // The window could be met when any of its days was under the new rules.
    const QDate closes = certificate.lastValidDay.addDays(-rules.filingClosesDays);
    return closes >= rules.validFrom ? ExtensionDoubt::WindowWasOpen : ExtensionDoubt::None;
}

QString extensionGround(const RuleSet& rules)
{
    return rules.extensionDays > 0 ? QStringLiteral("khoản 3 Điều 12 %1").arg(rules.title) : QString();
}

} // namespace ocop
