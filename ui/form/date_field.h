#pragma once

#include "ui/form/line_field.h"

#include <QDate>

#include <functional>

class QCalendarWidget;

namespace ocop {

/// A day, typed as people type it (5/3/24, 050324, +36m, T) or taken from a calendar (F4, Alt+Down). Shown as
/// dd/MM/yyyy after it is left; anything that is not a date stays as typed.
class DateField : public LineField
{
    Q_OBJECT

public:
    using Day = std::function<QDate()>;

    explicit DateField(Day today, QWidget* parent = nullptr);

    /// The day "+36m" counts from; today when the callback is empty or gives no day.
    void setBase(Day base) { m_base = std::move(base); }

    /// Invalid when empty or unreadable.
    QDate value() const;
    void setValue(QDate day);
    std::optional<Finding> problem() const override;
    QString content() const override;

    bool hasList() const override { return true; }
    void openList() override { openCalendar(); }
    void openCalendar();
    /// The calendar while it is open, else null.
    QCalendarWidget* calendar() const;

protected:
    QString tidied(const QString& typed) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::optional<QDate> parsed(const QString& typed) const;

    Day m_today;
    Day m_base;
};

} // namespace ocop
