#pragma once

#include "core/storage/attachment_check.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QProgressBar;
class QTimer;

namespace ocop {

class Session;

/// Compares all attached files with what was attached, a few at a time; lists what is wrong with which file of which
/// record. Enter goes to the record.
class AttachmentCheckDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AttachmentCheckDialog(Session& session, QWidget* parent = nullptr);
    bool isDone() const { return m_check.done() == m_check.count(); }

private:
    void goOn();
    void showResult();
    QString sentenceOf(const FaultyAttachment& fault) const;
    void openRecord();

    Session& m_session;
    AttachmentCheck m_check;
    QTimer* m_timer;
    QLabel* m_state;
    QProgressBar* m_bar;
    QListWidget* m_list;
};

/// A fault without its record: "“a.pdf”: the content is not what was attached."
QString attachmentFaultWords(const FaultyAttachment& fault);

} // namespace ocop
