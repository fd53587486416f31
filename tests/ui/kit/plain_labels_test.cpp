#include "ui/kit/plain_labels.h"

#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"
#include "ui/kit/message.h"
#include "ui/window/main_window.h"
#include "ui/window/pages.h"

#include <catch2/catch.hpp>

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QTimer>
#include <QToolTip>

using namespace ocop;

namespace {

const QString trap = QStringLiteral("<b>x</b><img src=x>");

/// Labels that would render the name, of every window there is.
QStringList renderingLabels()
{
    QStringList found;
    for (const QWidget* top : QApplication::topLevelWidgets()) {
        auto labels = top->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (!label->testAttribute(Qt::WA_WState_Polished) || !label->text().contains(QStringLiteral("<b>x")))
                continue;
            if (label->textFormat() != Qt::PlainText) found << label->objectName() + u':' + label->text();
        }
    }
    return found;
}

} // namespace

TEST_CASE("a producer named in markup is shown letter by letter on every page, in tooltips and boxes", "[plain]")
{
    test::TestSession desk;
    const Subject maker = desk.addSubject(trap);
    desk.addProduct(trap, maker.id);
    MainWindow window(desk.session);
    test::showActive(&window);
    for (const PageEntry& entry : pageEntries()) {
        INFO(entry.key.toStdString());
        window.showPage(entry.key);
        for (auto* view : window.findChildren<QAbstractItemView*>())
            if (view->isVisible() && view->model() && view->model()->rowCount() > 0)
                view->setCurrentIndex(view->model()->index(0, 0));
        QCoreApplication::processEvents();
        CHECK(renderingLabels() == QStringList());
    }
    QToolTip::showText({10, 10}, trap);
    QString tip;
    for (const QWidget* top : QApplication::topLevelWidgets())
        if (const auto* label = qobject_cast<const QLabel*>(top); label && top->inherits("QTipLabel")) {
            CHECK(label->textFormat() == Qt::PlainText);
            tip = label->text();
        }
    CHECK(tip == trap);
    QToolTip::hideText();

    int boxes = 0;
    QTimer looks;
    QObject::connect(&looks, &QTimer::timeout, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog) return;
        CHECK(renderingLabels() == QStringList());
        ++boxes;
        dialog->reject();
    });
    looks.start(1);
    tell(&window, trap, trap);
    CHECK(boxes == 1);
}
