#pragma once

#include <QDate>
#include <QMap>
#include <QWidget>

namespace ocop {

struct Theme;

/// A month as a 7×6 grid with a count on the days something ends. Arrow keys walk the days, Page Up and Page Down
/// the months; Enter or click opens a day with a count.
class MonthCalendar : public QWidget
{
    Q_OBJECT

public:
    explicit MonthCalendar(QWidget* parent = nullptr);

    /// `today` is ringed; a new day also turns the calendar to its month.
    void setToday(QDate today);
    void setCounts(QMap<QDate, int> counts);
    QDate current() const { return m_current; }
    void setCurrent(QDate day);
    int countOf(QDate day) const { return m_counts.value(day); }
    QRect dayRect(QDate day) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A day with a count was opened.
    void activated(QDate day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString dayWords(QDate day) const;
    QDate firstShown() const;
    QDate dayAt(const QPoint& position) const;
    QRect arrowRect(int step) const;
    int headHeight() const;
    void describe();
    void paintDay(QPainter* painter, QDate day, const Theme& theme) const;

    QDate m_today;
    QDate m_current;
    QMap<QDate, int> m_counts;
};

} // namespace ocop
