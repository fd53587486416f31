#include "ui/reminders/reminder_note_dialog.h"

#include "core/base/dates.h"
#include "core/base/text.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets/small_widgets.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ocop {

ReminderNoteDialog::ReminderNoteDialog(const QString& title, const QString& sentence, QDate today, QDate latest, QWidget* parent)
    : QDialog(parent), m_today(today), m_latest(latest), m_note(new QLineEdit(this))
{
    setObjectName(QStringLiteral("reminderNoteDialog"));
    setWindowTitle(title);
    setMinimumWidth(themeOf(this).px(420));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(makeLabel(title, QStringLiteral("record"), this));
    auto* words = makeLabel(sentence, QStringLiteral("secondary"), this);
    words->setWordWrap(true);
    layout->addWidget(words);

    auto* form = new QFormLayout;
    form->setVerticalSpacing(8);
    if (latest.isValid()) {
        m_dayField = new QLineEdit(formatDate(latest), this);
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
    m_note->setAccessibleName(tr("Note"));
    m_note->setMaxLength(400);
    form->addRow(tr("&Note"), m_note);
    layout->addLayout(form);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto* cancel = makeButton(tr("Leave it"), {}, {}, this, QStringLiteral("Esc"));
    auto* ok = makeButton(latest.isValid() ? tr("Put off") : tr("Mark as handled"), QStringLiteral("dialog-ok-apply"), QStringLiteral("primary"), this);
    ok->setObjectName(QStringLiteral("reminderAccept"));
    ok->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(ok);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(ok, &QPushButton::clicked, this, &ReminderNoteDialog::accept);
    (m_dayField ? m_dayField : m_note)->setFocus();
}

QString ReminderNoteDialog::note() const { return cleaned(m_note->text()); }

bool ReminderNoteDialog::readDay()
{
    const std::optional<QDate> day = parseDate(m_dayField->text(), m_today);
    QString message;
    if (!day)
        message = tr("This is no day of the calendar. Type it as dd/MM/yyyy.");
    else if (*day <= m_today)
        message = tr("Choose a day after today.");
    else if (*day > m_latest)
        message = tr("At most until %1: the notice must go out 30 days before the certificate ends.").arg(formatDate(m_latest));
    m_dayMessage->setText(message);
    m_dayMessage->setVisible(!message.isEmpty());
    setLook(m_dayField, "state", message.isEmpty() ? QString() : QStringLiteral("error"));
    if (!message.isEmpty()) return false;
    m_day = *day;
    m_dayField->setText(formatDate(m_day));
    return true;
}

void ReminderNoteDialog::accept()
{
    if (m_dayField && !readDay()) {
        m_dayField->setFocus();
        m_dayField->selectAll();
        return;
    }
    QDialog::accept();
}

} // namespace ocop
