#include "ui/home/month_calendar.h"

#include "core/base/dates.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"
#include "ui/kit/translations.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace ocop {
namespace {

constexpr int calendarRows = 6;
constexpr int calendarColumns = 7;

QString calendarMonthTitle(QDate day)
{
    QString month = localeOfTexts().standaloneMonthName(day.month());
    if (!month.isEmpty()) month[0] = month[0].toUpper();
    return QStringLiteral("%1, %2").arg(month, QString::number(day.year()));
}

} // namespace

MonthCalendar::MonthCalendar(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MonthCalendar::setToday(QDate today)
{
    if (today == m_today) return;
    m_today = today;
    setCurrent(today);
}

void MonthCalendar::setCounts(QMap<QDate, int> counts)
{
    m_counts = std::move(counts);
    describe();
    update();
}

void MonthCalendar::setCurrent(QDate day)
{
    if (!day.isValid()) return;
    m_current = day;
    describe();
    update();
}

QString MonthCalendar::dayWords(QDate day) const
{
    const int count = m_counts.value(day);
    return count == 0 ? formatDate(day)
                      : tr("%1: %n product(s) with something to do", nullptr, count).arg(formatDate(day));
}

void MonthCalendar::describe()
{
    setAccessibleName(tr("Month calendar"));
    setAccessibleDescription(dayWords(m_current));
    if (!hasFocus()) return;
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

int MonthCalendar::headHeight() const { return themeOf(this).px(34) + themeOf(this).px(20); }

QDate MonthCalendar::firstShown() const
{
    const QDate first(m_current.year(), m_current.month(), 1);
    return first.addDays(1 - first.dayOfWeek());
}

QRect MonthCalendar::dayRect(QDate day) const
{
    const int index = int(firstShown().daysTo(day));
    if (index < 0 || index >= calendarRows * calendarColumns) return {};
    const double cellWidth = double(width()) / calendarColumns;
    const double cellHeight = double(height() - headHeight()) / calendarRows;
    const QRectF cell(index % calendarColumns * cellWidth, headHeight() + index / calendarColumns * cellHeight,
                      cellWidth, cellHeight);
    return cell.toRect().adjusted(1, 1, -1, -1);
}

QDate MonthCalendar::dayAt(const QPoint& position) const
{
    for (int i = 0; i < calendarRows * calendarColumns; ++i)
        if (dayRect(firstShown().addDays(i)).contains(position)) return firstShown().addDays(i);
    return {};
}

QRect MonthCalendar::arrowRect(int step) const
{
    const int size = themeOf(this).px(26);
    return QRect(width() - (step < 0 ? 2 : 1) * size, themeOf(this).px(2), size, size);
}

QSize MonthCalendar::sizeHint() const
{
    return QSize(themeOf(this).px(232), headHeight() + calendarRows * themeOf(this).px(29));
}

QSize MonthCalendar::minimumSizeHint() const
{
    return QSize(themeOf(this).px(200), headHeight() + calendarRows * themeOf(this).px(22));
}

void MonthCalendar::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: setCurrent(m_current.addDays(-1)); break;
    case Qt::Key_Right: setCurrent(m_current.addDays(1)); break;
    case Qt::Key_Up: setCurrent(m_current.addDays(-7)); break;
    case Qt::Key_Down: setCurrent(m_current.addDays(7)); break;
    case Qt::Key_PageUp: setCurrent(m_current.addMonths(-1)); break;
    case Qt::Key_PageDown: setCurrent(m_current.addMonths(1)); break;
    case Qt::Key_Home: setCurrent(m_today); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_counts.value(m_current) > 0) Q_EMIT activated(m_current);
        break;
    default: event->ignore(); return;
    }
    event->accept();
}

void MonthCalendar::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    for (const int step : {-1, 1})
        if (arrowRect(step).contains(event->pos())) {
            setCurrent(m_current.addMonths(step));
            return;
        }
    const QDate day = dayAt(event->pos());
    if (!day.isValid()) return;
    setCurrent(day);
    if (m_counts.value(day) > 0) Q_EMIT activated(day);
}

void MonthCalendar::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->pos();
    const bool opens = m_counts.value(dayAt(at)) > 0 || arrowRect(-1).contains(at) || arrowRect(1).contains(at);
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void MonthCalendar::focusInEvent(QFocusEvent*)
{
    describe();
    update();
}

void MonthCalendar::focusOutEvent(QFocusEvent*) { update(); }

bool MonthCalendar::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const QDate day = dayAt(help->pos());
        QToolTip::showText(help->globalPos(), m_counts.value(day) > 0 ? dayWords(day) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

void MonthCalendar::paintEvent(QPaintEvent*)
{
    if (!m_current.isValid()) return;
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font(TypeSize::PanelTitle));
    painter.setPen(theme.text);
    painter.drawText(QRect(0, 0, width() - theme.px(56), theme.px(30)), Qt::AlignLeft | Qt::AlignVCenter,
                     calendarMonthTitle(m_current));
    for (const int step : {-1, 1}) {
        const int size = theme.px(16);
        QRect icon(0, 0, size, size);
        icon.moveCenter(arrowRect(step).center());
        drawIcon(&painter, icon, step < 0 ? QStringLiteral("go-previous") : QStringLiteral("go-next"), theme.secondary);
    }
    painter.setFont(theme.font(TypeSize::Small));
    painter.setPen(theme.muted);
    for (int i = 0; i < calendarColumns; ++i) {
        const QRect cell(i * width() / calendarColumns, theme.px(32), width() / calendarColumns, theme.px(20));
        painter.drawText(cell, Qt::AlignCenter, localeOfTexts().standaloneDayName(i + 1, QLocale::NarrowFormat));
    }
    for (int i = 0; i < calendarRows * calendarColumns; ++i) paintDay(&painter, firstShown().addDays(i), theme);
}

void MonthCalendar::paintDay(QPainter* painter, QDate day, const Theme& theme) const
{
    const QRectF cell(dayRect(day));
    const int count = m_counts.value(day);
    const StatusLook look = theme.look(day < m_today ? Mark::Expired : Mark::Expiring);
    if (count > 0) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(look.tint);
        painter->drawRoundedRect(cell, theme.px(4), theme.px(4));
    }
    if (day == m_today) {
        painter->setPen(QPen(theme.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(4), theme.px(4));
    }
    const bool strong = count > 0 || day == m_today;
    painter->setFont(theme.font(TypeSize::Small, strong));
    painter->setPen(count > 0 ? look.text : day.month() != m_current.month() ? theme.muted : theme.text);
    painter->drawText(cell, Qt::AlignCenter, QString::number(day.day()));
    if (count > 0) {
        QFont font = theme.font(TypeSize::Tag, true);
        font.setPixelSize(theme.px(9));
        painter->setFont(font);
        const double size = theme.px(13);
        const double badge = qMax(size, QFontMetrics(font).horizontalAdvance(QString::number(count)) + 6.0);
        const QRectF disc(cell.right() - badge + 2, cell.top() - 1, badge, size);
        painter->setPen(Qt::NoPen);
        painter->setBrush(look.text);
        painter->drawRoundedRect(disc, size / 2, size / 2);
        painter->setPen(theme.surface);
        painter->drawText(disc, Qt::AlignCenter, QString::number(count));
    }
    if (hasFocus() && day == m_current) drawRing(painter, cell.adjusted(-1, -1, 1, 1), theme.accent, 2, theme.px(5));
}

} // namespace ocop
