#include "tests/support/ui/ui_support.h"
#include "ui/kit/small_widgets.h"

#include <catch2/catch.hpp>

#include <QPushButton>

using namespace ocop;

TEST_CASE("Enter presses the button that has the focus", "[widgets]")
{
    QWidget window;
    QPushButton* button = makeButton(QStringLiteral("Mở"), {}, {}, &window);
    int pressed = 0;
    QObject::connect(button, &QPushButton::clicked, &window, [&] { ++pressed; });
    ocop::test::showActive(&window);
    button->setFocus();
    ocop::test::pressKey(button, Qt::Key_Return);
    ocop::test::pressKey(button, Qt::Key_Enter);
    ocop::test::pressKey(button, Qt::Key_Space);
    CHECK(pressed == 3);
    button->setEnabled(false);
    ocop::test::pressKey(button, Qt::Key_Return);
    CHECK(pressed == 3);
}
