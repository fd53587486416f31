#pragma once

#include "ui/reminders/work_rows.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QSettings;

namespace ocop {

class RecordTable;
class WorkActBar;

/// "Việc cần làm": what expires soon or has just expired, met at start and opened from the menu. Records open
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
    void openRecord(qint64 product);

    Session& m_session;
    QSettings* m_settings;
    QLabel* m_title;
    QLabel* m_sentence;
    RecordTable* m_table;
    WorkActBar* m_acts;
    QCheckBox* m_atStart;
};

/// Something waits and the person has not switched the greeting off. False for a past day and without a register.
bool dueDialogNeeded(Session& session, const QSettings* settings = nullptr);

} // namespace ocop
