#pragma once

#include "ui/form/form_dialog.h"

#include <memory>

namespace ocop {

class ChoiceField;
class CheckField;
class MultiLineField;
class OfficeFields;
class Session;
class TextField;

/// The office's settings, kept in the register for every desk and written in one act, and this desk's own.
/// While another day is looked at only the desk's own can be changed.
class SettingsDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(Session& session, QWidget* parent = nullptr);
    ~SettingsDialog() override;

    /// What wanted() is when the person goes on to the reminder settings.
    static inline const QString careWanted = QStringLiteral("careSettings");

    /// Percent; the choice takes effect with the caller.
    int fontPercent() const;
    bool isDark() const;

private:
    void buildOffice();
    void buildDesk();
    void load();
    std::vector<std::pair<QString, QString>> officeItems() const;
    void readOffice();
    void changePeriod(const QString& wanted);
    Findings check() const;
    /// The issuers named of whom the register has no decision.
    QStringList unknownIssuers() const;
    void store();
    void storeOffice();
    FormConflict lookAtTheirs();
    void merge(const QStringList& theirs);
    QString officeValue(const QString& key) const;
    void setOfficeValue(const QString& key, const QString& value);
    void storeDesk();
    void chooseFolder();

    Session& m_session;
    QHash<QString, QString> m_read; ///< the office's settings as they were stored when the form was opened, by key
    QHash<QString, QString> m_shown; ///< and as the fields had them
    QHash<QString, QString> m_theirs; ///< as last looked at
    mutable QSet<QString> m_issuers; ///< keys of those of the register's decisions, once they were asked for
    std::unique_ptr<OfficeFields> m_office;
    ChoiceField* m_territory;
    TextField* m_days;
    MultiLineField* m_endBefore;
    TextField* m_folder;
    ChoiceField* m_fontSize;
    ChoiceField* m_theme;
    ChoiceField* m_language;
    CheckField* m_atStart;
    CheckField* m_tray;
    CheckField* m_autostart;
};

} // namespace ocop
