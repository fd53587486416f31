#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ocop {

/// A strip below the pages: something about the whole register that the person should know, and what to do about it.
/// Hidden while there is nothing.
class NoticeStrip : public QFrame
{
    Q_OBJECT

public:
    NoticeStrip(const QString& name, QWidget* parent);

    QString text() const;

protected:
    void setText(const QString& text);
    QPushButton* addButton(const char* name, const QString& text);

private:
    QHBoxLayout* m_row;
    QLabel* m_text;
};

} // namespace ocop
