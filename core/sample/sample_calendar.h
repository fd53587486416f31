#pragma once

#include "core/certification/certificate.h"
#include "core/sample/sample_random.h"

#include <vector>

namespace ocop {

/// One certificate to be of a sample product.
struct SamplePeriod
{
    QDate from;
    int stars = 3;
    Origin origin = Origin::First;
    QDate withdrawnOn = {};
    QDate extendedUntil = {};
};

/// A product's certificates, in order.
using SampleLife = std::vector<SamplePeriod>;

/// The day the sample register reproduces, and the last day it knows anything of.
inline const QDate samplePublished(2024, 8, 31);
inline const QDate sampleEnd(2026, 11, 16);

/// The day a decision of that month was signed. Three stars were the districts' between QĐ 148 (24/2/2023) and
/// QĐ 1489 (6/7/2025), everything else the province's, on one of two days a month.
QDate sampleDecisionDay(QDate month, int stars, UnitId district, SampleRandom& random);

/// Invents the lives of products: first those before 31/8/2024, in exact numbers by month, then what came after.
class SampleCalendar
{
public:
    SampleCalendar(const RuleBook& rules, SampleRandom& random);

    /// A life that is in force, or lapsed, on 31/8/2024 with these stars.
    SampleLife before(bool inForce, int stars, UnitId district);
    /// Goes on from 31/8/2024 to the end of the sample: renewals, upgrades, gaps, extensions, five stars, one withdrawal.
    void goOn(SampleLife& life, UnitId district);
    /// A product recognised in `month` for the first time, after 31/8/2024.
    SampleLife after(QDate month, UnitId district);

private:
    void addUpgraded(SampleLife& life, UnitId district);
    void addRenewed(SampleLife& life, UnitId district);
    void recogniseAgain(SampleLife& life, UnitId district);
    void renewInTime(SampleLife& life, UnitId district);
    bool takeSpecial(SampleLife& life);
    void add(SampleLife& life, QDate month, int stars, UnitId district);

    const RuleBook& m_rules;
    SampleRandom& m_random;
    std::vector<QDate> m_monthsInForce; ///< of the certificates in force on 31/8/2024
    std::vector<QDate> m_monthsLapsed;
    int m_upgradesLastYear = 7; ///< quotas: 58 of the last year's 78 certificates are first ones
    int m_renewalsLastYear = 13;
    int m_upgradesEarlier = 10;
    int m_renewalsEarlier = 26;
    int m_fiveStars = 2;
    int m_withdrawals = 1;
    int m_extensions = 4;
};

} // namespace ocop
