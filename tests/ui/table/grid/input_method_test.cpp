// Vietnamese typed by IBus and fcitx5, in cells and wherever one seeks while typing.
#include "tests/support/ui/grid_desk.h"
#include "tests/support/ui/input_method.h"

#include "ui/form/line_field.h"
#include "ui/form/lookup_field.h"
#include "ui/registry/subject_form.h"
#include "ui/window/search_box.h"

#include <QApplication>
#include <QLineEdit>

namespace ocop::test {
namespace {

constexpr InputMethod::Kind kinds[] = {InputMethod::Kind::IBus, InputMethod::Kind::Fcitx};

} // namespace

TEST_CASE("a sentence typed by an input method stays in its cell, and Tab goes on in the same record", "[grid][input]")
{
    for (const InputMethod::Kind kind : kinds) {
        SubjectDesk desk{u"An", u"Bình", u"Hộ Cúc", u"Hộ Dương"};
        InputMethod keys(kind);
        desk.goTo(0, "name");
        keys.types(QStringLiteral("Hộ Dương"));
        keys.passes(Qt::Key_Tab);
        CHECK(desk.subject(0).name == QStringLiteral("Hộ Dương"));
        CHECK(desk.table().view()->currentIndex().row() == 0);
        desk.table().setColumnShown(desk.columnOf("note"), true); // a column to the right
        desk.goTo(1, "representative");
        keys.types(QStringLiteral("Trần Thị Bưởi"));
        keys.passes(Qt::Key_Return);
        CHECK(desk.subject(1).representative == QStringLiteral("Trần Thị Bưởi"));
        CHECK(desk.table().view()->currentIndex().row() == 2);
        keys.composes(QStringLiteral("Lê")); // one word, never ended by a blank
        keys.passes(Qt::Key_Tab);
        CHECK(desk.subject(2).representative == QStringLiteral("Lê"));
        CHECK(desk.table().view()->currentIndex().row() == 2);
        CHECK(desk.subject(3).name == QStringLiteral("Hộ Dương"));
    }
}

TEST_CASE("a key that the input method lets through ends the first word in a cell", "[grid][input]")
{
    SubjectDesk desk{u"An", u"Bình"};
    InputMethod keys(InputMethod::Kind::IBus);
    desk.goTo(0, "representative");
    keys.composes(QStringLiteral("Lê"));
    clerkPresses(Qt::Key_Return); // not ended by the input method itself
    CHECK(desk.subject(0).representative == QStringLiteral("Lê"));
    CHECK(desk.table().view()->currentIndex().row() == 1);
}

TEST_CASE("an input method finds a word and a commune in a cell's list", "[grid][input]")
{
    for (const InputMethod::Kind kind : kinds) {
        SubjectDesk desk{u"An", u"Bình"};
        InputMethod keys(kind);
        desk.goTo(0, "kind");
        keys.types(QStringLiteral("Hợp"));
        keys.passes(Qt::Key_Tab);
        CHECK(desk.subject(0).kind == SubjectKind::Cooperative);
        CHECK(desk.table().view()->currentIndex().row() == 0);
        desk.goTo(1, "commune");
        keys.types(QStringLiteral("Tiên Mỹ"));
        keys.passes(Qt::Key_Return);
        CHECK(desk.t.session.book().units().describe(desk.subject(1).unit).contains(QStringLiteral("Tiên Mỹ")));
    }
}

TEST_CASE("letters still being composed filter the list", "[table][input]")
{
    for (const InputMethod::Kind kind : kinds) {
        SubjectDesk desk{u"Bánh đậu xanh", u"Bánh đậu đen", u"Bánh tráng"};
        InputMethod keys(kind);
        clerkPresses(Qt::Key_F, Qt::ControlModifier);
        keys.types(QStringLiteral("bánh đậu"));
        CHECK(desk.table().model()->rowCount() == 2);
        keys.types(QStringLiteral("bánh đậu xanh").mid(8));
        CHECK(desk.table().model()->rowCount() == 1);
        keys.passes(Qt::Key_Return);
        CHECK(desk.cell(desk.table().view()->currentIndex().row(), "name") == QStringLiteral("Bánh đậu xanh"));
    }
}

TEST_CASE("the search offers what is composed, and Enter opens what was shown", "[search][input]")
{
    for (const InputMethod::Kind kind : kinds) {
        TestSession t;
        t.addSubject(QStringLiteral("Hộ bánh đậu đen"));
        t.addSubject(QStringLiteral("Hộ bánh đậu xanh"));
        SearchBox box(t.session);
        showActive(&box);
        InputMethod keys(kind);
        keys.types(QStringLiteral("bánh đậu xanh"));
        CHECK(box.offered() == QStringList{QStringLiteral("Hộ bánh đậu xanh")});
        RecordRef opened;
        QObject::connect(&t.session, &Session::recordRequested, &box, [&](const RecordRef& ref) { opened = ref; });
        keys.passes(Qt::Key_Return);
        CHECK(opened.id == 2);
    }
}

TEST_CASE("every line of a form takes what an input method writes", "[form][input]")
{
    for (const InputMethod::Kind kind : kinds) {
        TestSession t;
        SubjectForm form(t.session, {});
        showActive(&form);
        InputMethod keys(kind);
        for (QLineEdit* edit : form.findChildren<QLineEdit*>()) {
            const bool isText = qobject_cast<TextField*>(edit->parentWidget());
            if (!isText || !edit->isVisible()) continue;
            INFO(edit->objectName().toStdString());
            edit->setFocus();
            edit->clear();
            keys.types(QStringLiteral("Đường 3 tháng 2"));
            keys.passes(Qt::Key_End);
            CHECK(edit->text() == QStringLiteral("Đường 3 tháng 2"));
        }
    }
}

} // namespace ocop::test
