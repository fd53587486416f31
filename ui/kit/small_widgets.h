#pragma once

#include "ui/kit/theme.h"

#include <QFrame>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTimer;

namespace ocop {

/// A push button of a kind ("primary", "flat", "danger", "link" or none) with an icon in the colour that kind
/// wants and, when `shortcut` is given, its tag drawn at the right.
QPushButton* makeButton(const QString& text, const QString& icon = {}, const QString& kind = {},
                        QWidget* parent = nullptr, const QString& shortcut = {});

/// A label of a text role ("page", "record", "panel", "strong", "secondary", "muted", "small").
QLabel* makeLabel(const QString& text, const QString& role = {}, QWidget* parent = nullptr);

/// State as icon, word and tint (record head, notices; lists use no tint).
class StatusPill : public QWidget
{
    Q_OBJECT

public:
    explicit StatusPill(QWidget* parent = nullptr);
    void setStatus(Mark mark, const QString& word);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Mark m_mark = Mark::Note;
    QString m_word;
};

/// A row of stars; its accessible name says the number.
class StarsLabel : public QWidget
{
    Q_OBJECT

public:
    explicit StarsLabel(int stars = 0, QWidget* parent = nullptr);
    void setStars(int stars);
    int stars() const { return m_stars; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_stars = 0;
};

/// An icon label that follows the theme.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    IconLabel(const QString& name, Ink ink, int size = 16, QWidget* parent = nullptr);
    /// The icon and colour of a state instead of an ink.
    void setMark(Mark mark);
    void setIcon(const QString& name, Ink ink);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    Ink m_ink;
    int m_size;
    bool m_isMark = false;
    Mark m_mark = Mark::Note;
};

/// What stands where rows would be: icon, one sentence, a detail and at most one button.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);
    /// An empty `action` shows no button.
    void set(const QString& icon, const QString& sentence, const QString& detail, const QString& action = {},
             const QString& actionIcon = {});
    QPushButton* button() const { return m_button; }

Q_SIGNALS:
    void actionRequested();

private:
    IconLabel* m_icon;
    QLabel* m_sentence;
    QLabel* m_detail;
    QPushButton* m_button;
};

/// The bar that says what was just done and takes it back (Ctrl+Z) for eight seconds.
class UndoBar : public QFrame
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget* parent = nullptr);
    /// Shows the bar; a new act replaces the old one. `milliseconds` 0 keeps it until the next act.
    void offer(const QString& text, const QString& icon = {}, int milliseconds = 8000);
    QString text() const;
    void dismiss();

public Q_SLOTS:
    void undo();

Q_SIGNALS:
    void undoRequested();

private:
    IconLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_undo;
    QTimer* m_timer;
};

/// Title row of a page: title, one muted sentence, actions at the right (add the primary one last).
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setSentence(const QString& sentence);
    /// Puts a widget right after the title (a view chooser, a pill).
    void addBesideTitle(QWidget* widget);
    /// Behind the others, or at `place` among them.
    void addAction(QWidget* button, int place = -1);

private:
    QLabel* m_title;
    QLabel* m_sentence;
    QHBoxLayout* m_beside;
    QHBoxLayout* m_actions;
};

} // namespace ocop
