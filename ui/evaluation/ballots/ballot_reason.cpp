#include "ui/evaluation/ballots/ballot_reason.h"

#include <QKeyEvent>
#include <QSignalBlocker>

namespace ocop {

BallotReason::BallotReason(QWidget* next, QWidget* parent) : QLineEdit(parent), m_next(next)
{
    setObjectName(QStringLiteral("ballotReason"));
    setAccessibleName(tr("Reason of this answer"));
    setMaxLength(500);
}

void BallotReason::showReason(const QString& reason, bool isOpen)
{
    setText(reason);
    setModified(false);
    setEnabled(isOpen);
}

void BallotReason::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void BallotReason::leave()
{
    const QSignalBlocker blocker(this); // else it is stored by the way
    if (hasFocus()) m_next->setFocus();
}

std::optional<QString> BallotReason::takeTyped()
{
    if (!isModified()) return std::nullopt;
    setModified(false);
    return text();
}

void BallotReason::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter && event->key() != Qt::Key_Escape) return QLineEdit::keyPressEvent(event);
    leave();
    Q_EMIT ended(isEnter);
}

} // namespace ocop
