#pragma once

#include <QWidget>

class QButtonGroup;

namespace ocop {

/// The row of buttons, one for every board, of which one is down; Ctrl+1, Ctrl+2 … in the page press them too.
class BoardChoice : public QWidget
{
    Q_OBJECT

public:
    explicit BoardChoice(QWidget* page);

    /// By a board's key; nothing is said of it.
    void setCurrent(const QString& key);

Q_SIGNALS:
    void chosen(const QString& key);

private:
    QButtonGroup* m_buttons;
};

} // namespace ocop
