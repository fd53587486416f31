#pragma once

#include "core/promotion/trade_event.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ocop {

class DateField;
class RecordTable;
class Session;

/// Several tasks of a conclusion at once: one a line, who does it and until when told for all or in the line. They are
/// written in one act.
class TasksDialog : public QDialog
{
    Q_OBJECT

public:
    TasksDialog(Session& session, TradeEventId event, QWidget* parent = nullptr);

    void setText(const QString& text);
    /// As the lines read now.
    std::vector<EventTask> tasks() const;
    bool writeNow();

    void reject() override;

private:
    void build();
    void showTasks();

    Session& m_session;
    TradeEventId m_event;
    QPlainTextEdit* m_text;
    QLineEdit* m_who;
    DateField* m_due;
    RecordTable* m_table;
    QPushButton* m_write = nullptr;
};

} // namespace ocop
