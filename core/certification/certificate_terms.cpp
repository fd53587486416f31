#include "core/certification/certificate_terms.h"

#include "core/base/dates.h"
#include "core/base/text.h"

#include <QRegularExpression>

namespace ocop {

CertificateTerms::CertificateTerms(const RuleBook& rules, const Settings& settings) : m_rules(&rules)
{
    for (const QString& line : settings.value(settings::endsBeforeDay).split(u'\n'))
        if (const QString key = issuerKey(line); !key.isEmpty()) m_endBefore.insert(key);
}

bool CertificateTerms::countsLastDay(const QString& issuer) const
{
    if (m_endBefore.isEmpty()) return true;
    auto known = m_asked.constFind(issuer);
    if (known == m_asked.cend()) known = m_asked.insert(issuer, !m_endBefore.contains(issuerKey(issuer)));
    return *known;
}

QDate CertificateTerms::lastValidDay(QDate from, const QString& issuer) const
{
    return from.isValid() ? lastValidDay(from, m_rules->on(from).validityMonths, issuer) : QDate();
}

QDate CertificateTerms::lastValidDay(QDate from, int months, const QString& issuer) const
{
    const QDate day = ocop::lastValidDay(from, months);
    return !day.isValid() || countsLastDay(issuer) ? day : day.addDays(-1);
}

QDate CertificateTerms::firstValidDay(QDate last, const QString& issuer) const
{
    return m_rules->monthsBefore(last.isValid() && !countsLastDay(issuer) ? last.addDays(1) : last);
}

QString issuerKey(const QString& issuer)
{
    static const QRegularExpression chair(QStringLiteral("^chu tich "));
    static const QRegularExpression committee(QStringLiteral("\\buy ban nhan dan\\b"));
    static const QRegularExpression city(QStringLiteral("\\btp\\b\\.? ?"));
    QString key = folded(cleaned(issuer));
    key.remove(chair).replace(committee, QStringLiteral("ubnd")).replace(city, QStringLiteral("thanh pho "));
    return key.simplified();
}

} // namespace ocop
