#pragma once

#include <QDate>
#include <QDialog>

class QLabel;
class QLineEdit;

namespace ocop {

/// The small window that asks for a note, and for a day when a reminder is put off. The day is typed as anywhere
/// else (5/3, +3d); one outside the range is said under the field and not taken.
class ReminderNoteDialog : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        QString title;
        QString sentence;
        QString accept; ///< on the button
        QDate latest = {}; ///< the furthest day that may be typed; invalid: no day is asked for
        bool needsNote = false;
    };
    ReminderNoteDialog(const Question& question, QDate today, QWidget* parent = nullptr);

    QDate day() const { return m_day; }
    QString note() const;

    void accept() override;

private:
    bool readDay();
    bool readNote();
    void fitHeight();

    QDate m_today;
    QDate m_latest;
    QDate m_day;
    QLineEdit* m_dayField = nullptr;
    QLabel* m_dayMessage = nullptr;
    QLineEdit* m_note;
    QLabel* m_noteMessage;
    bool m_needsNote = false;
};

} // namespace ocop
