#include "ui/kit/focus_ring.h"

#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QEvent>
#include <QPainter>
#include <QRadioButton>

namespace ocop {
namespace {

constexpr auto focusRingName = "ocopFocusRing";
constexpr int ringReach = 3; // 1 px of air and 2 px of ring

bool wantsRing(const QWidget* widget)
{
    if (!qobject_cast<const QAbstractButton*>(widget)) return false;
    if (qobject_cast<const QCheckBox*>(widget) || qobject_cast<const QRadioButton*>(widget)) return false;
    const QString kind = widget->property("kind").toString();
    return kind != QLatin1String("chip") && widget->parentWidget();
}

} // namespace

void FocusRing::install()
{
    if (qApp->findChild<QObject*>(QLatin1String(focusRingName), Qt::FindDirectChildrenOnly)) return;
    auto* marker = new QObject(qApp);
    marker->setObjectName(QLatin1String(focusRingName));
    QPointer<FocusRing> ring;
    QObject::connect(qApp, &QApplication::focusChanged, marker, [ring](QWidget*, QWidget* now) mutable {
        if (!now || !wantsRing(now)) {
            if (ring) ring->follow(nullptr);
            return;
        }
        if (!ring) ring = new FocusRing; // goes with the parent it is given in follow()
        ring->follow(now);
    });
}

void FocusRing::follow(QWidget* target)
{
    if (m_target) m_target->removeEventFilter(this);
    m_target = target;
    if (!target) {
        hide();
        return;
    }
    setParent(target->parentWidget());
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    target->installEventFilter(this);
    place();
    setVisible(target->isVisible());
    raise();
}

void FocusRing::place()
{
    if (m_target) setGeometry(m_target->geometry().adjusted(-ringReach, -ringReach, ringReach, ringReach));
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize: place(); break;
    case QEvent::Hide: hide(); break;
    case QEvent::Show: show(); break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    drawRing(&painter, QRectF(rect()), theme.accent, 2, theme.px(8));
}

} // namespace ocop
