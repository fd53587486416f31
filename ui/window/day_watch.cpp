#include "ui/window/day_watch.h"

#include "core/base/error.h"
#include "ui/session/session.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>
#include <QTimer>

namespace ocop {
namespace {

constexpr int lookMilliseconds = 30000;

bool isInTable(const QWidget* widget)
{
    for (const QWidget* each = widget->parentWidget(); each; each = each->parentWidget())
        if (qobject_cast<const QAbstractItemView*>(each)) return true;
    return false;
}

bool isBeingTyped(const QWidget* widget)
{
    if (!widget) return false;
    const auto* line = qobject_cast<const QLineEdit*>(widget);
    const auto* text = qobject_cast<const QTextEdit*>(widget);
    const auto* plain = qobject_cast<const QPlainTextEdit*>(widget);
    if (!line && !text && !plain) return false;
    if (isInTable(widget)) return true; // a cell's editor
    return (line && line->isModified() && !line->text().isEmpty()) || (text && text->document()->isModified()) ||
           (plain && plain->document()->isModified());
}

} // namespace

DayWatch::DayWatch(Session& session, QObject* parent) : QObject(parent), m_session(session), m_day(session.today())
{
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] {
        look();
        Q_EMIT ticked();
    });
    timer->start(lookMilliseconds);
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive) look();
    });
}

bool DayWatch::isSomebodyBusy()
{
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget()) return true;
    for (const QWidget* each : QApplication::topLevelWidgets())
        if (each->isVisible() && qobject_cast<const QDialog*>(each)) return true;
    return isBeingTyped(QApplication::focusWidget());
}

void DayWatch::followOthers()
{
    try {
        m_session.followOthers();
    } catch (const Error&) {
        // The file is busy for a moment: at the next look.
    }
}

void DayWatch::look()
{
    if (!m_session.isOpen() || isSomebodyBusy()) return;
    followOthers();
    const QDate today = m_session.today();
    if (today == m_day) return;
    const bool isLater = today > m_day; // a clock that was mended goes back
    m_day = today;
    m_session.turnDay();
    if (isLater) Q_EMIT dayBegan();
}

} // namespace ocop
