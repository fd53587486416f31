#include "ui/certification/certificate_term_fields.h"

#include "core/certification/certificate.h"
#include "ui/form/date_field.h"
#include "ui/form/form_dialog.h"
#include "ui/session/session.h"
#include "ui/words/texts.h"

namespace ocop {
namespace {

const QString firstDayKey = Certificate::Field::effectiveFrom;
const QString lastDayKey = Certificate::Field::lastValidDay;

} // namespace

CertificateTermFields::CertificateTermFields(FormDialog& form, const Session& session, std::function<QDate()> decided,
                                             std::function<QString()> issuer, bool isStored)
    : m_session(session), m_decided(std::move(decided)), m_issuer(std::move(issuer)), m_fromTouched(isStored),
      m_lastTouched(isStored)
{
    const auto add = [&](const QString& key) {
        return form.add(key, texts::field(QStringLiteral("certificate"), key),
                        new DateField([&session] { return session.today(); }));
    };
    m_from = add(firstDayKey);
    m_from->setBase(m_decided);
    m_last = add(lastDayKey);
    m_last->setBase([from = m_from] { return from->value(); });
}

void CertificateTermFields::load(const Certificate& certificate)
{
    m_from->setValue(certificate.effectiveFrom);
    m_last->setValue(certificate.lastValidDay);
}

void CertificateTermFields::writeTo(Certificate& certificate) const
{
    certificate.effectiveFrom = m_from->value();
    certificate.lastValidDay = m_last->value();
}

void CertificateTermFields::follow(const QString& key)
{
    // The fields tell whether the person typed something of his own in them.
    if (key == firstDayKey) m_fromTouched = m_from->value() != m_decided() && !m_from->typed().isEmpty();
    if (key == lastDayKey) m_lastTouched = m_last->value() != usualLastDay() && !m_last->typed().isEmpty();

    if (!m_fromTouched && key != firstDayKey) m_from->setValue(m_decided());
    if (!m_lastTouched && key != lastDayKey) m_last->setValue(usualLastDay());
}

void CertificateTermFields::beginNext()
{
    m_fromTouched = m_from->value() != m_decided();
    m_lastTouched = m_last->value() != usualLastDay();
}

QDate CertificateTermFields::firstDay() const { return m_from->value(); }

QDate CertificateTermFields::usualLastDay() const
{
    return CertificateTerms(m_session.book().rules(), m_session.settings()).lastValidDay(m_from->value(), m_issuer());
}

QDate CertificateTermFields::lastDay() const { return m_last->value(); }

} // namespace ocop
