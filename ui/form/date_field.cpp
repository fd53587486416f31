#include "ui/form/date_field.h"

#include "core/base/dates.h"
#include "core/base/text.h"
#include "ui/kit/icons.h"
#include "ui/kit/translations.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace ocop {

DateField::DateField(Day today, QWidget* parent) : LineField(parent), m_today(std::move(today))
{
    QAction* open =
        edit()->addAction(themeIcon(QStringLiteral("view-calendar"), Ink::Secondary), QLineEdit::TrailingPosition);
    open->setToolTip(tr("Calendar (F4)"));
    connect(open, &QAction::triggered, this, &DateField::openCalendar);
}

std::optional<QDate> DateField::parsed(const QString& typed) const
{
    const QDate today = m_today();
    const QDate base = m_base ? m_base() : QDate();
    return parseDate(cleaned(typed), today, base.isValid() ? base : today);
}

QDate DateField::value() const { return parsed(typed()).value_or(QDate()); }
void DateField::setValue(QDate day) { setTyped(formatDate(day)); }

QString DateField::content() const
{
    const QDate day = value();
    return day.isValid() ? day.toString(Qt::ISODate) : cleaned(typed());
}

QString DateField::tidied(const QString& typed) const
{
    const auto day = parsed(typed);
    return day ? formatDate(*day) : cleaned(typed);
}

std::optional<Finding> DateField::problem() const
{
    const QString text = cleaned(typed());
    if (text.isEmpty() || parsed(text)) return std::nullopt;
    return Finding{Severity::Error, {}, QStringLiteral("dateForm"), {text}};
}

void DateField::openCalendar()
{
    if (calendar() || edit()->isReadOnly()) return;
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(QStringLiteral("calendarPopup"));
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setProperty("role", QStringLiteral("panel"));
    auto* calendar = new QCalendarWidget(popup);
    calendar->setLocale(localeOfTexts());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFirstDayOfWeek(Qt::Monday);
    // The style's own red weekends shout; only today is marked.
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday}) {
        QTextCharFormat quiet;
        quiet.setForeground(themeOf(this).secondary);
        calendar->setWeekdayTextFormat(day, quiet);
    }
    calendar->setSelectedDate(value().isValid() ? value() : m_today());
    auto* layout = new QVBoxLayout(popup);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, this, [this, popup](QDate day) {
        setValue(day);
        Q_EMIT edited();
        popup->close();
        edit()->setFocus(Qt::OtherFocusReason);
        Q_EMIT taken();
    });
    popup->move(edit()->mapToGlobal(QPoint(0, edit()->height() + 2)));
    popup->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

QCalendarWidget* DateField::calendar() const { return findChild<QCalendarWidget*>(); }

bool DateField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == edit() && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_F4 || (key->key() == Qt::Key_Down && key->modifiers() & Qt::AltModifier)) {
            openCalendar();
            return true;
        }
    }
    return LineField::eventFilter(watched, event);
}

} // namespace ocop
