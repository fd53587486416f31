#include "core/reports/decision_words.h"

#include "core/certification/issuer.h"
#include "core/reports/paper_words.h"

namespace ocop {

DecisionWords::DecisionWords(const Snapshot& snapshot)
{
    for (const Decision& each : snapshot.decisions()) ++m_decisions[each.number];
}

QString DecisionWords::number(const Decision* decision) const
{
    if (!decision) return {};
    const bool repeats =
        m_decisions.value(decision->number) > 1 || issuerLevel(decision->issuer) == IssuerLevel::District;
    return repeats && !decision->issuer.isEmpty() ? QStringLiteral("%1 (%2)").arg(decision->number, decision->issuer)
                                                  : decision->number;
}

QString DecisionWords::whole(const Decision& decision)
{
    QString text = decision.number;
    if (decision.date.isValid()) text += QStringLiteral(" ngày ") + dayInSentence(decision.date);
    if (!decision.issuer.isEmpty()) text += QStringLiteral(" của ") + decision.issuer;
    return text;
}

} // namespace ocop
