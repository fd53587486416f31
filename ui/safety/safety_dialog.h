#pragma once

#include "ui/session/backup_items.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace ocop {

class BackupKeeper;
class Session;

/// How safe the register is: where it lies, when it was changed, backed up here and in a second place, restored for
/// practice and looked through; and what is to be done now.
class SafetyDialog : public QDialog
{
    Q_OBJECT

public:
    SafetyDialog(Session& session, BackupKeeper& keeper, QWidget* parent = nullptr);

    /// What is to be done now, one sentence a line; says so when it is nothing.
    QString whatNow() const;

public Q_SLOTS:
    void backUp();
    /// Restores the newest backup for practice.
    void drillNow();
    /// Looks through every page and link of the register's file.
    void checkNow();
    /// Asks for the folder of the second place.
    void chooseSecond();
    void forgetSecond();

Q_SIGNALS:
    void restoreRequested();
    void attachmentCheckRequested();

private:
    QLabel* row(QFormLayout* rows, const QString& name, const QString& title);
    QCheckBox* switchFor(const QString& name, const QString& text, const DeskItem<bool>& item);
    QPushButton* button(const QString& name, const QString& text);
    QFormLayout* states();
    QHBoxLayout* rowOf(const QList<QPushButton*>& buttons);
    QHBoxLayout* buttonsOfRegister();
    QHBoxLayout* buttonsOfSecond();
    QString secondWords() const;
    QString lockWords() const;
    void refresh();

    Session& m_session;
    BackupKeeper& m_keeper;
    QLabel* m_now;
    QLabel* m_place;
    QLabel* m_change;
    QLabel* m_here;
    QLabel* m_there;
    QLabel* m_lock;
    QLabel* m_drill;
    QLabel* m_check;
    QSpinBox* m_secondDays;
    QPushButton* m_password;
    QPushButton* m_try;
    QPushButton* m_forget;
};

} // namespace ocop
