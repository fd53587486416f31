#include "core/certification/unusual_days.h"

#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/certification/renewal.h"

namespace ocop {
namespace {

/// The decree that allows extensions at all.
const RuleSet* rulesOfExtension(const RuleBook& rules)
{
    for (auto each = rules.all().rbegin(); each != rules.all().rend(); ++each)
        if (each->extensionDays > 0) return &*each;
    return nullptr;
}

} // namespace

QStringList doubtArgs(const Certificate& certificate, const RuleSet& rules, ExtensionDoubt doubt)
{
    const QDate last = certificate.lastValidDay;
    if (doubt == ExtensionDoubt::EndedBefore) return {formatDate(last), formatDate(rules.validFrom)};
    if (doubt == ExtensionDoubt::WindowWasOpen)
        return {formatDate(last.addDays(-rules.filingOpensDays)), formatDate(last.addDays(-rules.filingClosesDays))};
    return {};
}

std::optional<Certificate> renewedTooEarly(const Certificate& renewal, std::span<const Certificate> others,
                                           const RuleBook& rules)
{
    const QDate from = renewal.effectiveFrom;
    if (renewal.origin != Origin::Renewal || !from.isValid()) return std::nullopt;
    const int opens = rules.on(from).renewalOpensDays();
    const EarlierRecognition earlier = earlierRecognition(others, from);
    const bool runsOn = earlier.last && earlier.inForce && earlier.last->lastValidDay.isValid();
    if (!runsOn || opens <= 0 || from >= earlier.last->lastValidDay.addDays(-opens)) return std::nullopt;
    return earlier.last;
}

Findings unusualDays(const Certificate& certificate, std::span<const Certificate> others, const RuleBook& rules)
{
    Findings findings;
    if (const auto earlier = renewedTooEarly(certificate, others, rules))
        findings.push_back({Severity::Warning,
                            Certificate::Field::effectiveFrom,
                            QStringLiteral("renewedTooEarly"),
                            {formatDate(earlier->effectiveFrom), formatDate(earlier->lastValidDay)}});
    const RuleSet* extending = certificate.extendedUntil.isValid() ? rulesOfExtension(rules) : nullptr;
    if (extending && certificate.lastValidDay.isValid()) {
        const ExtensionDoubt doubt = extensionDoubt(certificate, *extending);
        if (doubt != ExtensionDoubt::None)
            findings.push_back({Severity::Warning, Certificate::Field::extendedUntil,
                                doubt == ExtensionDoubt::EndedBefore ? QStringLiteral("extendedThoughEnded")
                                                                     : QStringLiteral("extendedThoughWindowOpen"),
                                doubtArgs(certificate, *extending, doubt)});
    }
    if (!findings.empty() && cleaned(certificate.note).isEmpty())
        findings.push_back({Severity::Warning, Certificate::Field::note, reasonInNote});
    return findings;
}

QString noteWithReason(const QString& note, const QString& reason)
{
    const QString words = cleaned(reason, true);
    if (words.isEmpty() || note.contains(words)) return note;
    const QString line = QStringLiteral("Lý do: ") + words;
    return note.isEmpty() ? line : note + u'\n' + line;
}

} // namespace ocop
