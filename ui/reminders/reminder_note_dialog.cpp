#include "ui/reminders/reminder_note_dialog.h"

#include "core/base/dates.h"
#include "core/base/text.h"
#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ocop {

ReminderNoteDialog::ReminderNoteDialog(const Question& question, QDate today, QWidget* parent)
    : QDialog(parent), m_today(today), m_latest(question.latest), m_note(new QLineEdit(this)),
      m_noteMessage(makeLabel({}, QStringLiteral("error"), this)), m_needsNote(question.needsNote)
{
    setObjectName(QStringLiteral("reminderNoteDialog"));
    setWindowTitle(question.title);
    setMinimumWidth(themeOf(this).px(420));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(makeLabel(question.title, QStringLiteral("record"), this));
    auto* words = makeLabel(question.sentence, QStringLiteral("secondary"), this);
    words->setWordWrap(true);
    layout->addWidget(words);

    auto* form = new QFormLayout;
    form->setVerticalSpacing(8);
    if (m_latest.isValid()) {
        m_dayField = new QLineEdit(formatDate(m_latest), this);
        m_dayField->setObjectName(QStringLiteral("reminderDay"));
        m_dayField->setAccessibleName(tr("Remind on"));
        m_dayField->setPlaceholderText(tr("dd/MM/yyyy or +3d"));
        m_dayField->selectAll();
        m_dayMessage = makeLabel({}, QStringLiteral("error"), this);
        m_dayMessage->setWordWrap(true);
        m_dayMessage->hide();
        form->addRow(tr("&Remind on"), m_dayField);
        form->addRow(QString(), m_dayMessage);
        connect(m_dayField, &QLineEdit::editingFinished, this, &ReminderNoteDialog::readDay);
    }
    m_note->setObjectName(QStringLiteral("reminderNote"));
    const QString noteWord = m_needsNote ? tr("&Reason") : tr("&Note");
    m_note->setAccessibleName(QString(noteWord).remove(QLatin1Char('&')));
    m_note->setMaxLength(400);
    m_noteMessage->setWordWrap(true);
    m_noteMessage->hide();
    form->addRow(noteWord, m_note);
    form->addRow(QString(), m_noteMessage);
    layout->addLayout(form);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto* cancel = makeButton(tr("Cancel"), {}, {}, this, QStringLiteral("Esc"));
    auto* ok = makeButton(question.accept, QStringLiteral("dialog-ok-apply"), QStringLiteral("primary"), this);
    ok->setObjectName(QStringLiteral("reminderAccept"));
    ok->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(ok);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(ok, &QPushButton::clicked, this, &ReminderNoteDialog::accept);
    if (m_dayField) setTabOrder(m_dayField, m_note);
    setTabOrder(m_note, cancel);
    setTabOrder(cancel, ok);
    (m_dayField ? m_dayField : m_note)->setFocus();
}

/// A sentence that came or went changes the height.
void ReminderNoteDialog::fitHeight()
{
    layout()->activate();
    resize(width(), layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height());
}

QString ReminderNoteDialog::note() const { return cleaned(m_note->text()); }

bool ReminderNoteDialog::readDay()
{
    const std::optional<QDate> day = parseDate(m_dayField->text(), m_today);
    QString message;
    if (!day)
        message = tr("This is not a date. Type it as dd/MM/yyyy.");
    else if (*day <= m_today)
        message = tr("Choose a day after today.");
    else if (*day > m_latest)
        message = tr("At most until %1: by then the notice in writing must have gone out.").arg(formatDate(m_latest));
    m_dayMessage->setText(message);
    m_dayMessage->setVisible(!message.isEmpty());
    fitHeight();
    setLook(m_dayField, "state", message.isEmpty() ? QString() : QStringLiteral("error"));
    if (!message.isEmpty()) return false;
    m_day = *day;
    m_dayField->setText(formatDate(m_day));
    return true;
}

bool ReminderNoteDialog::readNote()
{
    const bool isMissing = m_needsNote && note().isEmpty();
    m_noteMessage->setText(isMissing ? tr("Write why, in a few words: it is kept as proof.") : QString());
    m_noteMessage->setVisible(isMissing);
    fitHeight();
    setLook(m_note, "state", isMissing ? QStringLiteral("error") : QString());
    if (isMissing) m_note->setFocus();
    return !isMissing;
}

void ReminderNoteDialog::accept()
{
    if (m_dayField && !readDay()) {
        m_dayField->setFocus();
        m_dayField->selectAll();
        return;
    }
    if (!readNote()) return;
    QDialog::accept();
}

} // namespace ocop
