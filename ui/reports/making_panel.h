#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QShortcut;

namespace ocop {

class Job;
class JobBar;

/// Stands in a report's place while it is made for longer than a moment, and when nothing came of it.
class MakingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MakingPanel(QWidget* parent = nullptr);

    /// How far it is, and "Stop".
    void follow(const Job* job);
    /// Nothing came of it: why, and "Make the report".
    void sayEnded(const QString& sentence);
    /// Its button that can be pressed has the keyboard.
    bool holdsFocus() const;
    void takeFocus();

Q_SIGNALS:
    void stopRequested();
    void againRequested();

private:
    void showButton(QPushButton* button);

    QLabel* m_sentence;
    JobBar* m_bar;
    QPushButton* m_stop;
    QPushButton* m_again;
    QShortcut* m_stopKey;
};

} // namespace ocop
