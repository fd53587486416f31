#pragma once

#include "ui/reminders/work_rows.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QSettings;

namespace ocop {

class RecordTable;
class WorkActBar;

/// "Việc cần làm": what waits, and what came up since the last run, met at start and opened from the menu. Records open
/// from it through Session::recordRequested, which closes it.
class DueDialog : public QDialog
{
    Q_OBJECT

public:
    /// Without `settings` the program's own are used.
    explicit DueDialog(Session& session, QWidget* parent = nullptr, QSettings* settings = nullptr);

    RecordTable* table() const { return m_table; }
    WorkActBar* acts() const { return m_acts; }
    void refresh();

Q_SIGNALS:
    void homeRequested();

private:
    void openRecord(const RecordRef& record);

    Session& m_session;
    QSettings* m_settings;
    QDate m_lastRun; ///< the day this register was last looked at here
    QLabel* m_title;
    QLabel* m_sentence;
    RecordTable* m_table;
    WorkActBar* m_acts;
    QCheckBox* m_atStart;
};

/// Something waits and the person has not switched the greeting off. False for a past day and without a register.
bool dueDialogNeeded(Session& session, const QSettings* settings = nullptr);

/// Remembers that the register was looked at today: what is first due later is new.
void rememberRun(Session& session, QSettings& settings);
/// The day it was last looked at before; invalid: never.
QDate lastRun(const Session& session, const QSettings& settings);

} // namespace ocop
