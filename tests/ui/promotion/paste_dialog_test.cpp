// Lists of participants and guests taken from the clipboard, ticked off in the hall, and tasks written at once.
#include "core/promotion/promotion_stores.h"
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/scripted_ask.h"
#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"
#include "ui/promotion/hall/paste_dialog.h"
#include "ui/promotion/hall/tasks_dialog.h"
#include "ui/promotion/promotion_page.h"
#include "ui/records/panel/child_part.h"
#include "ui/records/panel/record_panel.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"

#include <catch2/catch.hpp>

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>

using namespace ocop;
using namespace ocop::test;

namespace {

/// A conference on 31/8/2024 and a few producers.
struct HallDesk
{
    TestSession t;
    Subject pepperMaker = t.addSubject(QStringLiteral("HTX Tiên Mỹ"), SubjectKind::Cooperative);
    Subject cakeMaker = t.addSubject(QStringLiteral("Hộ kinh doanh Nguyễn Thị Hương"));
    Product pepper = t.addProduct(QStringLiteral("Tiêu Tiên Phước"), pepperMaker.id);
    TradeEvent event;

    HallDesk()
    {
        t.session.write(ActKind::Add, QStringLiteral("hội nghị"), [&](WriteAct& act) {
            event.name = QStringLiteral("Hội nghị kết nối");
            event.startsOn = event.endsOn = QDate(2024, 8, 31);
            stores().events.add(act, event);
        });
    }
    PromotionStores& stores() { return t.session.book().stores<PromotionStores>(); }
};

void copy(const char16_t* text) { QGuiApplication::clipboard()->setText(QString::fromUtf16(text)); }

ChildPart* partOf(PromotionPage& page, const HallDesk& desk, const char* name)
{
    REQUIRE(page.showRecordOf({QLatin1String(TradeEvent::table), desk.event.id.value}));
    auto* part = page.findChild<ChildPart*>(QLatin1String(name));
    REQUIRE(part);
    for (auto* panel : page.current()->findChildren<RecordPanel*>()) panel->showPart(part);
    part->table()->focusTable();
    return part;
}

} // namespace

TEST_CASE("a pasted list of participants is shown, answered and written by keyboard, and taken back at once",
          "[promotion][attendees]")
{
    HallDesk desk;
    const size_t acts = desk.t.acts();
    copy(u"Chủ thể\tNgười dự\tGian hàng\tSản phẩm\n"
         u"htx tiên mỹ\tLê Bình\tA1\ttiêu\n"
         u"Cô Hương bánh tráng\tNguyễn Thị Hương\tA2\tBánh tráng\n"
         u"Cơ sở lạ\tAi Đó\tA3\t\n");
    PasteDialog dialog(desk.t.session, PasteKind::Participants, desk.event.id);
    showActive(&dialog);
    CHECK(inputsWithoutName(&dialog).join(u' ').toStdString() == std::string());
    CHECK(doubledMnemonics(&dialog).isEmpty());
    REQUIRE(dialog.takeClipboard());
    CHECK(dialog.plan().count(PasteStep::Adds) == 1);
    CHECK(dialog.plan().count(PasteStep::Unknown) == 2);
    CHECK(desk.stores().participants.all().empty());

    // The table is at the first line that waits; Enter goes to who it means.
    clerkPresses(Qt::Key_Return);
    clerkTypes(u"nguyen thi huong");
    clerkPresses(Qt::Key_Return);
    CHECK(dialog.plan().count(PasteStep::Adds) == 2);
    clerkPresses(Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog.isVisible()); // one line still waits
    REQUIRE(desk.stores().participants.all().size() == 2);
    CHECK(desk.stores().participants.all().front().subject == desk.pepperMaker.id);
    CHECK(desk.stores().participants.all().back().note.contains(QStringLiteral("Bánh tráng")));
    CHECK(desk.stores().shown.all().size() == 1);
    CHECK(desk.t.acts() == acts + 1);
    REQUIRE(dialog.plan().lines.size() == 1);
    CHECK(dialog.plan().lines.front().row.of(PastedField::Organisation) == QStringLiteral("Cơ sở lạ"));

    ScriptedAsk ask(desk.t.session, {});
    clerkPresses(Qt::Key_Escape); // go back
    CHECK(dialog.isVisible());
    CHECK(ask.asked.size() == 1);
    ask.answer(ask.offered.front().front());
    clerkPresses(Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("Cơ sở lạ")));
    desk.t.session.undo();
    CHECK(desk.stores().participants.all().empty());
    CHECK(desk.stores().shown.all().empty());
}

TEST_CASE("what is typed in the box is read as it is written, semicolons between", "[promotion][attendees]")
{
    HallDesk desk;
    PasteDialog dialog(desk.t.session, PasteKind::Guests, desk.event.id);
    showActive(&dialog);
    clerkTypes(u"Sở Công Thương; Lê An; Phó Giám đốc");
    clerkPresses(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.stores().guests.all().size() == 1);
    CHECK(desk.stores().guests.all().front().kind == GuestKind::Agency);
    CHECK(desk.stores().guests.all().front().person == QStringLiteral("Lê An"));
    CHECK(desk.stores().guests.all().front().title == QStringLiteral("Phó Giám đốc"));
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("in the hall a key ticks off everybody selected, and the foot counts", "[promotion][attendees]")
{
    HallDesk desk;
    desk.t.session.write(ActKind::Add, QStringLiteral("chủ thể"), [&](WriteAct& act) {
        for (const SubjectId each : {desk.pepperMaker.id, desk.cakeMaker.id}) {
            EventParticipant participant;
            participant.event = desk.event.id;
            participant.subject = each;
            desk.stores().participants.add(act, participant);
        }
    });
    PromotionPage page(desk.t.session);
    page.refresh();
    showActive(&page);
    ChildPart* part = partOf(page, desk, "participantsPart");
    const auto came = [&] {
        QString all;
        for (const EventParticipant& each : desk.stores().participants.all())
            all += each.attended == Attended::Yes ? u'+' : each.attended == Attended::No ? u'-' : u'?';
        return all.toStdString();
    };
    clerkPresses(Qt::Key_A, Qt::ControlModifier);
    clerkPresses(Qt::Key_Space);
    CHECK(came() == "++");
    page.refresh();
    part->choose(desk.stores().participants.all().front().id.value); // of several chosen their sums stand there
    const auto foots = part->findChildren<QLabel*>();
    CHECK(std::any_of(foots.begin(), foots.end(),
                      [](QLabel* each) { return each->text().contains(QStringLiteral("2/2")); }));
    clerkPresses(Qt::Key_Space, Qt::ShiftModifier);
    CHECK(came() == "-+");
    page.refresh();
    clerkPresses(Qt::Key_Space, Qt::ShiftModifier);
    CHECK(came() == "?+");
    desk.t.session.undo();
    desk.t.session.undo();
    desk.t.session.undo();
    CHECK(came() == "??");
}

TEST_CASE("several tasks of a conclusion are pasted, one a line, and written in one act", "[promotion][attendees]")
{
    HallDesk desk;
    PromotionPage page(desk.t.session);
    page.refresh();
    showActive(&page);
    partOf(page, desk, "tasksPart");
    copy(u"Một là, đẩy mạnh truyền thông\nHai, kiểm tra chất lượng (Chi cục QLCL, trước 30/9)\n");
    inNextDialog([&](QDialog& dialog) {
        CHECK(inputsWithoutName(&dialog).join(u' ').toStdString() == std::string());
        CHECK(doubledMnemonics(&dialog).isEmpty());
        REQUIRE(clerkGoesTo("taskWho"));
        clerkTypes(u"Chi cục PTNT");
        REQUIRE(clerkGoesTo("taskDue"));
        clerkTypes(u"31/12/24");
        clerkPresses(Qt::Key_Return, Qt::ControlModifier);
    });
    clerkPresses(Qt::Key_V, Qt::ControlModifier);
    const auto tasks = desk.stores().tasks.all();
    REQUIRE(tasks.size() == 2);
    CHECK(tasks[0].task == QStringLiteral("Đẩy mạnh truyền thông"));
    CHECK(tasks[0].who == QStringLiteral("Chi cục PTNT"));
    CHECK(tasks[0].dueOn == QDate(2024, 12, 31));
    CHECK(tasks[1].who == QStringLiteral("Chi cục QLCL"));
    CHECK(tasks[1].dueOn == QDate(2024, 9, 30));
    desk.t.session.undo();
    CHECK(desk.stores().tasks.all().empty());
}
