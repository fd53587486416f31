#include "tests/pictures/picture_taker.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPainter>
#include <QPixmap>
#include <QTimer>
#include <QtTest/qtestsystem.h>

#include <algorithm>

namespace ocop::tour {
namespace {

/// What lies over the window, lowest first: dialogs before menus and popups.
QList<QWidget*> widgetsOver(const QWidget* window)
{
    QList<QWidget*> over;
    for (const Qt::WindowType type : {Qt::Dialog, Qt::Popup, Qt::ToolTip})
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (widget != window && widget->isVisible() && widget->windowType() == type) over << widget;
    // Of dialogs over each other the one that waits for an answer is the last.
    if (QWidget* last = QApplication::activeModalWidget(); last && over.removeOne(last)) {
        const auto popup = std::find_if(over.begin(), over.end(),
                                        [](const QWidget* widget) { return widget->windowType() != Qt::Dialog; });
        over.insert(popup, last);
    }
    return over;
}

} // namespace

void settle()
{
    for (int i = 0; i < 4; ++i) QTest::qWait(15);
}

void PictureTaker::take(const QString& name)
{
    settle();
    QPixmap picture = m_window->grab();
    QPainter painter(&picture);
    const QPoint origin = m_window->mapToGlobal(QPoint());
    for (QWidget* over : widgetsOver(m_window)) {
        QRect place(over->mapToGlobal(QPoint()) - origin, over->size());
        // Without a window manager a dialog may lie anywhere; a person sees it over the window.
        if (over->windowType() == Qt::Dialog) {
            place.moveCenter(m_window->rect().center());
            painter.fillRect(m_window->rect(), QColor(0, 0, 0, 60));
            if (place.width() > m_window->width() || place.height() > m_window->height())
                qWarning("%s: the dialog (%d x %d) is larger than the window", qPrintable(name), place.width(),
                         place.height());
        }
        painter.drawPixmap(place.topLeft(), over->grab());
        painter.setPen(QColor(0, 0, 0, 90));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    painter.end();
    save(picture, name);
}

void PictureTaker::takeDialog(const QString& name, const std::function<void()>& open,
                              const std::function<void(QWidget*)>& prepare)
{
    bool done = false;
    QTimer::singleShot(50, m_window, [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (!dialog) return;
        settle();
        if (prepare) prepare(dialog);
        take(name);
        done = true;
        // What asks about unsaved changes must not keep the tour.
        static_cast<QDialog*>(dialog)->done(QDialog::Rejected);
    });
    open();
    m_window->activateWindow(); // the offscreen platform has no window manager that does
    settle();
    if (!done) qWarning("%s: no dialog opened", qPrintable(name));
}

void PictureTaker::save(const QPixmap& picture, const QString& name)
{
    const QString path = QDir(m_folder).filePath(m_round + u'-' + name + QStringLiteral(".png"));
    if (picture.save(path))
        ++m_taken;
    else
        qWarning("could not write %s", qPrintable(path));
}

} // namespace ocop::tour
