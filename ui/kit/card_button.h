#pragma once

#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QWidget>

#include <functional>
#include <vector>

class QButtonGroup;
class QHBoxLayout;

namespace ocop {

/// A card with icon, title, a large number and a note; checkable, so that it can be the filter in force.
class CardButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CardButton(const QString& title, QWidget* parent = nullptr);

    /// Icon in a colour of the theme, or of a state.
    void setIconName(const QString& name, Ink ink = Ink::Secondary);
    void setMark(Mark mark);
    void setNumber(const QString& number);
    void setNote(const QString& note);
    /// How many lines the title may take; more make the card higher.
    void setTitleLines(int lines);
    QString number() const { return m_number; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();
    int extraHeight() const;

    QString m_iconName;
    Ink m_ink = Ink::Secondary;
    bool m_isMark = false;
    Mark m_mark = Mark::Note;
    int m_titleLines = 1;
    QString m_number;
    QString m_note;
};

/// A row of equally wide cards of which at most one is checked; arrow keys, Home and End move between them.
class CardRow : public QWidget
{
    Q_OBJECT

public:
    explicit CardRow(QWidget* parent = nullptr);
    /// Adds a card under a key; the row owns it.
    CardButton* addCard(const QString& key, const QString& title);
    /// Key of the checked card, empty when none is.
    QString current() const;
    void setCurrent(const QString& key);
    /// When set, a click on the checked card takes the check away.
    void setMayBeNone(bool mayBeNone) { m_mayBeNone = mayBeNone; }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void currentChanged(const QString& key);

private:
    struct Entry
    {
        QString key;
        CardButton* card;
    };
    void choose(CardButton* card);

    QHBoxLayout* m_layout;
    std::vector<Entry> m_cards;
    bool m_mayBeNone = false;
};

} // namespace ocop
