#pragma once

#include "core/base/finding.h"
#include "core/storage/settings_store.h"

#include <QDate>

#include <vector>

namespace ocop {

class ChoiceField;
class DateField;
class FormDialog;
class LineField;
class MultiLineField;
class Session;
class TextField;

/// The fields that say what the office is called and who signs: one period at a time, chosen above them.
class OfficeFields
{
public:
    static inline const QString periodKey = QStringLiteral("officePeriod");
    static inline const QString fromKey = QStringLiteral("officeFrom");
    static inline const QString formKey = QStringLiteral("signingForm");

    OfficeFields(FormDialog& form, Session& session);

    /// Shows the period in force on the day.
    void show(const Settings& settings, QDate day);
    /// Shows the one chosen; a new one begins like the last.
    void showChosen(const Settings& settings);
    /// After it was stored: the same period under its first day.
    void showStored(const Settings& settings);
    /// The one shown, and the one chosen to be shown.
    QString period() const;
    QString chosen() const;
    void setPeriod(const QString& code);

    /// The form's keys and the settings' names of the period shown, as it begins now.
    std::vector<std::pair<QString, QString>> items() const;
    QString value(const QString& key) const;
    void setValue(const QString& key, const QString& value);
    /// Its first day was changed, or it is new: all it says is stored, under other names.
    bool isMoved() const;
    /// An emptied first day gives the period up.
    bool isGivenUp() const;

    Findings check() const;
    void setReadOnly();
    /// The role that usually goes with the form of signing.
    void followForm();

private:
    void fill(const Settings& settings, size_t profile, QDate from);
    void offerPeriods(const Settings& settings);
    QString periods() const;

    FormDialog& m_form;
    ChoiceField* m_period;
    DateField* m_from;
    TextField* m_superior;
    TextField* m_office;
    TextField* m_symbol;
    TextField* m_place;
    ChoiceField* m_signs;
    TextField* m_head;
    TextField* m_signerRole;
    TextField* m_signerName;
    MultiLineField* m_recipients;
    std::vector<QDate> m_days; ///< first days of all periods as stored
    QDate m_shown; ///< first day of the one shown
    bool m_isNew = false;
};

} // namespace ocop
