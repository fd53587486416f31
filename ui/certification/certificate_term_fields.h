#pragma once

#include <QDate>
#include <QString>

#include <functional>

namespace ocop {

class DateField;
class FormDialog;
class Session;
struct Certificate;

/// The first and the last day of a certificate in its form. Until the person types days of his own, the first one
/// follows the decision and the last one the first.
class CertificateTermFields
{
public:
    /// Adds them to the form's last section; `decided` and `issuer` are the decision's. The days of a stored certificate
    /// follow nothing.
    CertificateTermFields(FormDialog& form, const Session& session, std::function<QDate()> decided,
                          std::function<QString()> issuer, bool isStored);

    void load(const Certificate& certificate);
    void writeTo(Certificate& certificate) const;
    /// `key`: the field just changed or left.
    void follow(const QString& key);
    /// For the next certificate: days that are not what would follow stay.
    void beginNext();
    QDate firstDay() const;
    QDate lastDay() const;

private:
    QDate usualLastDay() const;

    const Session& m_session;
    std::function<QDate()> m_decided;
    std::function<QString()> m_issuer;
    DateField* m_from;
    DateField* m_last;
    bool m_fromTouched;
    bool m_lastTouched;
};

} // namespace ocop
