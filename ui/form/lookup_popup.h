#pragma once

#include <QFrame>
#include <QListWidget>

#include <vector>

namespace ocop {

/// One line a lookup offers: a record's id, its name, and what tells it from others of that name.
struct Choice
{
    qint64 id = 0;
    QString title;
    QString detail = {};

    bool operator==(const Choice&) const = default;
};

/// The list under a lookup field. It lies inside the window and never takes the focus, so that an input method
/// goes on undisturbed.
class LookupPopup : public QFrame
{
    Q_OBJECT

public:
    explicit LookupPopup(QWidget* window);

    /// Shows the choices (and `addLine` under them when not empty) below `anchor`, or above it when there
    /// is no room. Nothing to show hides the list.
    void offer(QWidget* anchor, const std::vector<Choice>& choices, const QString& addLine);
    void move(int step);
    void moveToEnd();
    /// -1: no line is current.
    void moveTo(int line);
    /// -1 when no line is current; the number of choices when the add line is.
    int current() const;
    bool isAtAddLine() const;
    int lines() const;

Q_SIGNALS:
    void taken();

private:
    void place(QWidget* anchor);

    QListWidget* m_list;
    QListWidget* m_add; ///< the add line: always seen, however long the list is
    int m_choices = 0;
    int m_current = -1;
};

} // namespace ocop
