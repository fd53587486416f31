// The mouse in forms: what is found meanwhile moves nothing away under it.
#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"

#include "ui/form/field_box.h"
#include "ui/form/form_dialog.h"
#include "ui/form/line_field.h"
#include "ui/form/segmented_choice.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <QWindow>

namespace ocop::test {

TEST_CASE("a click meets what it was aimed at although something is found meanwhile", "[form]")
{
    TestSession t;
    FormDialog form(t.session, QStringLiteral("Sample"));
    auto* name = form.add(QStringLiteral("name"), QStringLiteral("Name"), new TextField, Place::Wide, true);
    auto* stars =
        form.add(QStringLiteral("stars"), QStringLiteral("Stars"),
                 new SegmentedChoice({{3, QStringLiteral("3 stars")}, {4, QStringLiteral("4 stars")}}), Place::Wide);
    form.setValidate([name] {
        Findings findings;
        if (name->value().isEmpty())
            findings.push_back({Severity::Error, QStringLiteral("name"), QStringLiteral("required")});
        return findings;
    });
    form.begin();
    showActive(&form);
    REQUIRE(QApplication::focusWidget() == name->edit());
    const auto* four = stars->findChildren<QToolButton*>().value(1);
    REQUIRE(four);
    const auto placeOf = [&form](const QWidget* widget) { return widget->mapTo(&form, widget->rect().center()); };
    const QPoint aim = placeOf(four);
    const QPoint first = name->mapTo(&form, QPoint());
    QTest::mousePress(form.windowHandle(), Qt::LeftButton, {}, aim);
    CHECK(form.box(QStringLiteral("name"))->message().isEmpty());
    CHECK(placeOf(four) == aim);
    QTest::mouseRelease(form.windowHandle(), Qt::LeftButton, {}, aim);
    CHECK(stars->value() == 4);
    for (int turn = 0; turn < 3; ++turn) QApplication::processEvents();
    CHECK_FALSE(form.box(QStringLiteral("name"))->message().isEmpty());
    CHECK_FALSE(form.bannerText().isEmpty());
    CHECK(name->mapTo(&form, QPoint()) == first); // the banner stands below the fields
    CHECK_FALSE(form.save());
}

} // namespace ocop::test
