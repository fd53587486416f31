// A save that failed can be tried again, and is then the same save.
#include "tests/support/failing_register.h"
#include "tests/support/register_dump.h"
#include "tests/support/ui/form_typing.h"
#include "tests/support/ui/grid_desk.h"
#include "tests/support/ui/other_register.h"
#include "tests/ui/evaluation/rounds/round_desk.h"

#include "ui/certification/certificate_form.h"
#include "ui/evaluation/rounds/council_form.h"
#include "ui/exchange/import_dialog.h"
#include "ui/form/field_box.h"
#include "ui/registry/subject_form.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>

namespace ocop::test {
namespace {

constexpr int commitStep = -1; ///< the act fails at its very end

/// Does something while the acts of it fail at a step (see FailingStep), or at their end.
void whileFailing(const Session& session, int step, const std::function<void()>& work)
{
    if (step == commitStep) {
        const FailingCommit fault(session.book().database());
        work();
    } else {
        const FailingStep fault(session.path(), step);
        work();
    }
}

/// Fails once, then lets the save through; between the two another desk adds a producer, so that the number the failed
/// save had belongs to somebody else.
void failThenSave(Session& session, int step, const std::function<bool()>& save)
{
    const QStringList before = dumpOf(session.book());
    CAPTURE(step);
    whileFailing(session, step, [&] { CHECK_FALSE(save()); });
    CHECK(dumpOf(session.book()).join(u'\n').toStdString() == before.join(u'\n').toStdString());
    OtherRegister(session).addHousehold();
    session.followOthers();
    REQUIRE(save());
}

const Subject* named(const Session& session, const QString& name)
{
    for (const Subject& each : session.stored().subjects())
        if (each.name == name) return &each;
    return nullptr;
}

const QString stranger = QStringLiteral("Hộ Trần Thị Không Liên Quan");

} // namespace

TEST_CASE("a new producer whose save failed is saved as a new one", "[failed-save]")
{
    const int step = GENERATE(as<int>{}, commitStep, 0);
    TestSession t;
    SubjectForm form(t.session, {});
    showActive(&form);
    typeInto(form, "name", QStringLiteral("HTX Điện Quang"));
    failThenSave(t.session, step, [&] { return form.save(); });
    CHECK(named(t.session, QStringLiteral("HTX Điện Quang")));
    CHECK(named(t.session, stranger));
    CHECK(t.session.stored().subjects().size() == 2);

    // And what is saved next is a change of it.
    typeInto(form, "name", QStringLiteral("HTX Điện Quang 2"));
    failThenSave(t.session, step, [&] { return form.save(); });
    CHECK(named(t.session, QStringLiteral("HTX Điện Quang 2")));
    CHECK(t.session.stored().subjects().size() == 3);
}

TEST_CASE("a certificate with a new decision whose save failed is saved whole", "[failed-save]")
{
    const int step = GENERATE(as<int>{}, commitStep, 0, 1);
    TestSession t;
    const Product product = t.addProduct(QStringLiteral("Trà An Bằng"), t.addSubject(QStringLiteral("HTX An Bằng")).id);
    CertificateForm form(t.session, {}, product.id);
    showActive(&form);
    typeInto(form, "decision_id", QStringLiteral("12/QĐ-UBND"));
    typeInto(form, "decision_date", QStringLiteral("29/2/24"));
    failThenSave(t.session, step, [&] { return form.save(); });
    REQUIRE(t.session.stored().decisions().size() == 1);
    REQUIRE(t.session.stored().certificatesOf(product.id).size() == 1);
    CHECK(t.session.stored().certificatesOf(product.id).front().decision == t.session.stored().decisions().front().id);
}

TEST_CASE("a council whose save failed among its members is saved whole", "[failed-save]")
{
    const int step = GENERATE(as<int>{}, commitStep, 0, 1, 2);
    RoundsDesk desk;
    const size_t before = desk.session.evaluations().councils().size();
    CouncilForm form(desk.session, {});
    showActive(&form);
    typeInto(form, "name", QStringLiteral("Hội đồng cấp huyện"));
    for (int i = 1; i <= 2; ++i) {
        auto* name = form.findChild<QLineEdit*>(QStringLiteral("memberName%1").arg(i));
        name->setFocus();
        typeText(name, QStringLiteral("Thành viên %1").arg(i));
        pressTab(&form);
    }
    failThenSave(desk.session, step, [&] { return form.save(); });
    REQUIRE(desk.session.evaluations().councils().size() == before + 1);
    const Council* saved = nullptr;
    for (const Council& each : desk.session.evaluations().councils())
        if (each.name == QStringLiteral("Hội đồng cấp huyện")) saved = &each;
    REQUIRE(saved);
    CHECK(desk.session.evaluations().membersOf(saved->id).size() == 2);
    CHECK(form.savedId() == saved->id);
}

TEST_CASE("cells whose writing failed stay with the person until they are written", "[failed-save][grid]")
{
    const int step = GENERATE(as<int>{}, commitStep, 0, 1);
    SubjectDesk d({u"Hộ An", u"Hộ Bình", u"Hộ Chung"});
    const auto notes = [&] {
        QStringList all;
        for (const Subject& each : d.t.session.book().subjects().all()) all << each.note;
        return all.join(u'|');
    };
    SECTION("one cell typed into")
    {
        if (step > 0) return;
        d.goTo(0, "note");
        clerkTypes(u"đã gọi");
        whileFailing(d.t.session, step, [] { clerkPresses(Qt::Key_Return); });
        CHECK(notes() == QStringLiteral("||"));
        CHECK(d.cell(0, "note").contains(QStringLiteral("đã gọi")));
        REQUIRE(d.table().grid()->refusedCount() == 1);
        d.goTo(0, "note");
        clerkPresses(Qt::Key_F2);
        clerkPresses(Qt::Key_Return);
        CHECK(notes() == QStringLiteral("đã gọi||"));
        CHECK(d.table().grid()->refusedCount() == 0);
    }
    SECTION("a block pasted")
    {
        putOnClipboard(QStringLiteral("một\nhai\nba"));
        d.goTo(0, "note");
        whileFailing(d.t.session, step, [] { clerkPresses(Qt::Key_V, Qt::ControlModifier); });
        CHECK(notes() == QStringLiteral("||"));
        CHECK(d.table().grid()->refusedCount() == 3);
        d.goTo(0, "note");
        clerkPresses(Qt::Key_V, Qt::ControlModifier);
        CHECK(notes() == QStringLiteral("một|hai|ba"));
        CHECK(d.table().grid()->refusedCount() == 0);
    }
}

TEST_CASE("a list whose writing failed can be imported from the same window", "[failed-save][import]")
{
    const int step = GENERATE(as<int>{}, 0, 1, 3);
    TestSession t;
    const QString path = t.folder.file(QStringLiteral("ds.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("TT,Tên sản phẩm,Chủ thể,Xã,Huyện,Hạng sao,Số QĐ,Ngày công nhận\n"
               "1,Trà An Bằng,HTX An Bằng,Cẩm Thanh,Hội An,3 sao,12/QĐ-UBND,01/02/2024\n"
               "2,Gạo Đại Lộc,HTX Đại Lộc,Đại Hòa,Đại Lộc,4 sao,12/QĐ-UBND,01/02/2024\n");
    file.close();
    ImportDialog dialog(t.session);
    showActive(&dialog);
    REQUIRE(dialog.openFile(path));
    failThenSave(t.session, step, [&] { return dialog.importNow(); });
    CHECK(t.session.stored().products().size() == 2);
    CHECK(t.session.stored().subjects().size() == 3);
    CHECK(t.session.stored().decisions().size() == 1);
    CHECK(t.session.stored().certificates().size() == 2);
}

} // namespace ocop::test
