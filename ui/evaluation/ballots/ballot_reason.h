#pragma once

#include <QLineEdit>

#include <optional>

namespace ocop {

/// The reason of the ballot under the cursor while it is typed: Enter keeps it, Esc drops it, going elsewhere keeps it. In
/// every case the focus goes first, so that an input method writes what it still composes.
class BallotReason : public QLineEdit
{
    Q_OBJECT

public:
    /// `next` has the keyboard after Enter and Esc.
    BallotReason(QWidget* next, QWidget* parent);

    void showReason(const QString& reason, bool isOpen);
    void begin();
    /// Leaves it without a word.
    void leave();
    /// What was typed since it was shown or taken last.
    std::optional<QString> takeTyped();

Q_SIGNALS:
    void ended(bool keep);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* m_next;
};

} // namespace ocop
