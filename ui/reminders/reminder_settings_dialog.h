#pragma once

#include <QDialog>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace ocop {

class ReminderTab;
class DaysTab;
class DistrictTab;
class FormBar;
class IconLabel;
class Session;
class StageTab;
class StandardKindsTab;

/// "Cài đặt nhắc việc": the office's own say over stages, days off, who looks after which district and standards
/// certificates. Four sheets, saved together in one act that Ctrl+Z takes back; read-only while another day is looked at.
class ReminderSettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReminderSettingsDialog(Session& session, QWidget* parent = nullptr);

    StageTab* stages() const { return m_stages; }
    DaysTab* days() const { return m_days; }
    DistrictTab* districts() const { return m_districts; }
    StandardKindsTab* standards() const { return m_standards; }
    void showTab(int index);
    int changedCount() const;
    /// What stands at the bottom.
    QString message() const;
    /// False when something keeps it from being saved, which is then shown.
    bool save();

public Q_SLOTS:
    /// Closes unless something unsaved keeps the person here.
    void reject() override;
    void saveAndClose();

private:
    ReminderTab* tab(int index) const;
    void refresh();
    void tell(const QString& sentence, bool isError);
    bool goToTrouble();
    /// Somebody else stored other settings meanwhile: shows theirs beside mine. False when the person decides nothing,
    /// or nobody did.
    bool meetOthers();

    Session& m_session;
    QTabBar* m_bar;
    QStackedWidget* m_pages;
    StageTab* m_stages;
    DaysTab* m_days;
    DistrictTab* m_districts;
    StandardKindsTab* m_standards;
    IconLabel* m_icon;
    QLabel* m_message;
    FormBar* m_foot;
    QString m_trouble; ///< what a save met; until the next edit
};

/// Shows the dialog, when a register is open.
void editReminderSettings(Session& session, QWidget* parent);

} // namespace ocop
