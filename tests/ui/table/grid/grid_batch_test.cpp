// Many rows at once: one value for all, find and replace.
#include "tests/support/ui/grid_desk.h"

#include "ui/table/grid/grid_batch_dialog.h"

#include <QComboBox>
#include <QPushButton>
#include <QTest>

namespace ocop::test {

TEST_CASE("one value is set in the rows chosen, after a preview", "[grid]")
{
    SubjectDesk desk{u"Hộ An", u"Hộ Bình", u"Hộ Cúc"};
    desk.goTo(0, "commune");
    desk.down(1);
    const size_t acts = desk.t.acts();
    inNextDialog([&](QDialog& dialog) {
        auto* batch = qobject_cast<GridBatchDialog*>(&dialog);
        REQUIRE(batch);
        CHECK(inputsWithoutName(batch).join(u'|').toStdString() == "");
        CHECK(doubledMnemonics(batch).join(u'|').toStdString() == "");
        CHECK(clerkGoesTo("value"));
        clerkTypes(u"tien my");
        clerkPresses(Qt::Key_Return);
        clerkPresses(Qt::Key_Return, Qt::ControlModifier);
    });
    clerkPresses(Qt::Key_M, Qt::ControlModifier);
    CHECK(desk.subject(0).unit);
    CHECK(desk.subject(1).unit == desk.subject(0).unit);
    CHECK_FALSE(desk.subject(2).unit);
    CHECK(desk.t.acts() == acts + 1);
}

TEST_CASE("a text is found and replaced in a column; rows that cannot be are shown and left", "[grid]")
{
    SubjectDesk desk{u"HTX Nông Nghiệp A", u"HTX nông nghiệp B", u"Hộ Cúc", u"nông nghiệp"};
    desk.goTo(0, "name");
    inNextDialog([&](QDialog& dialog) {
        auto* batch = qobject_cast<GridBatchDialog*>(&dialog);
        REQUIRE(batch);
        CHECK(clerkGoesTo("find"));
        clerkTypes(u"nông nghiệp");
        clerkPresses(Qt::Key_Return, Qt::ControlModifier); // would leave the last one without a name
        CHECK_FALSE(dialog.isVisible());
    });
    clerkPresses(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.subject(0).name == QStringLiteral("HTX A"));
    CHECK(desk.subject(1).name == QStringLiteral("HTX B"));
    CHECK(desk.subject(3).name == QStringLiteral("nông nghiệp"));
    CHECK(desk.refused() == 1);
    desk.t.session.undo();
    CHECK(desk.subject(0).name == QStringLiteral("HTX Nông Nghiệp A"));
}

TEST_CASE("the button says in how many rows a text is replaced", "[grid]")
{
    SubjectDesk desk{u"Hộ An", u"Hộ Bình", u"Hộ Cúc"};
    desk.goTo(0, "name");
    const int more = GENERATE(0, 1);
    desk.down(more);
    inNextDialog([&](QDialog& dialog) {
        auto* scope = dialog.findChild<QComboBox*>(QStringLiteral("scope"));
        CHECK(scope->count() == 1 + more); // one chosen cell means the list
        CHECK(clerkGoesTo("find"));
        clerkTypes(u"Hộ");
        clerkPresses(Qt::Key_Tab);
        clerkTypes(u"Nhà");
        auto* write = dialog.findChild<QPushButton*>(QStringLiteral("write"));
        REQUIRE(QTest::qWaitFor([&] { return write->isEnabled(); }));
        CHECK(write->text().contains(more ? QStringLiteral("dòng đã chọn (2)")
                                          : QStringLiteral("tất cả dòng đang hiện (3)")));
        clerkPresses(Qt::Key_Return, Qt::ControlModifier);
    });
    clerkPresses(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.subject(2).name == (more ? QStringLiteral("Hộ Cúc") : QStringLiteral("Nhà Cúc")));
    CHECK(desk.subject(1).name == QStringLiteral("Nhà Bình"));
}

} // namespace ocop::test
