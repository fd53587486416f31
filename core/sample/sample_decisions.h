#pragma once

#include "core/register/register.h"
#include "core/sample/sample_calendar.h"

#include <map>

namespace ocop {

/// The body that decided on so many stars for a district on that day: before QĐ 148 (24/2/2023) and for four
/// stars the province, three stars between then and 30/6/2025 the district, five stars the Ministry.
QString sampleIssuer(QDate day, int stars, const Unit& district);

/// One decision per issuer, day and kind, made when first asked for, then stored in the order of the days.
class SampleDecisions
{
public:
    /// Says that there will be such a decision.
    void want(const QString& issuer, QDate date, DecisionKind kind) { m_ids.insert({{date, issuer, kind}, {}}); }
    void store(Register& book, WriteAct& act);
    DecisionId id(const QString& issuer, QDate date, DecisionKind kind) const { return m_ids.at({date, issuer, kind}); }

private:
    std::map<std::tuple<QDate, QString, DecisionKind>, DecisionId> m_ids;
};

} // namespace ocop
