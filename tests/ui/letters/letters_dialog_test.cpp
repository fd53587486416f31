#include "core/base/formats.h"
#include "core/letters/letter_stores.h"
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/other_register.h"
#include "tests/support/ui/scripted_ask.h"
#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"
#include "tests/ui/dashboard/board_session.h"
#include "ui/form/date_field.h"
#include "ui/letters/letter_order_form.h"
#include "ui/letters/letters_dialog.h"
#include "ui/paper/report_preview.h"
#include "ui/reminders/due_dialog.h"
#include "ui/reminders/work_act_bar.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace ocop;
using namespace ocop::test;

namespace {

/// What waits for its notice on the sample's day.
std::vector<CertificateId> owed(Session& session)
{
    std::vector<CertificateId> certificates;
    for (const WorkRow& row : workRows(session))
        if (row.owesNotice()) certificates.push_back(row.certificate);
    return certificates;
}

struct ShownLetters
{
    BoardSession session;
    LettersDialog dialog;

    explicit ShownLetters(LetterKind kind = LetterKind::Expiry, std::vector<CertificateId> chosen = {})
        : dialog(*session, kind, std::move(chosen))
    {
        showActive(&dialog);
    }
    QLineEdit* line(const char* name) { return dialog.findChild<QLineEdit*>(QLatin1String(name)); }
};

} // namespace

TEST_CASE("A letter of another day is the office's of that day, but for what was typed", "[letters]")
{
    TestSession desk;
    LetterOrderForm form(desk.session, LetterKind::Withdrawal, nullptr);
    auto* day = form.findChild<DateField*>();
    REQUIRE(day);
    CHECK(form.order().recipient.contains(QStringLiteral("tỉnh Quảng Nam")));
    CHECK(form.order().copies.contains(QStringLiteral("Sở NN&PTNT")));
    day->takeProposal(QStringLiteral("10/07/2026"));
    CHECK(form.order().dated == QDate(2026, 7, 10));
    CHECK(form.order().recipient.contains(QStringLiteral("thành phố Đà Nẵng")));
    CHECK(form.order().copies.contains(QStringLiteral("Sở NN&MT")));
    auto* signer = form.findChild<QLineEdit*>(QStringLiteral("signer"));
    REQUIRE(signer);
    signer->setText(QStringLiteral("Lê Thị Hạnh"));
    day->takeProposal(QStringLiteral("10/08/2024"));
    CHECK(form.order().recipient.contains(QStringLiteral("tỉnh Quảng Nam")));
    CHECK(form.order().signer == QStringLiteral("Lê Thị Hạnh"));
}

TEST_CASE("Chosen rows become one ticked letter per subject, seen as it prints", "[letters]")
{
    ShownLetters letters;
    const auto chosen = owed(*letters.session);
    REQUIRE(chosen.size() > 2);
    LettersDialog dialog(*letters.session, LetterKind::Expiry, chosen);
    showActive(&dialog);
    QSet<SubjectId> subjects;
    for (const LetterPlan& each : dialog.plans()) {
        CHECK_FALSE(subjects.contains(each.letter.subject));
        subjects.insert(each.letter.subject);
    }
    CHECK(int(dialog.table()->checkedIds().size()) == int(dialog.plans().size()));
    CHECK(dialog.table()->view()->hasFocus());
    CHECK(dialog.findChild<ReportPreview*>(QStringLiteral("letterPreview"))->pageCount() >= 1);
    // Without a choice those that want one are taken, the owed ones among them.
    CHECK(letters.dialog.plans().size() >= dialog.plans().size());
}

TEST_CASE("Ctrl+S keeps the ticked letters as drafts in one act that Ctrl+Z takes back", "[letters]")
{
    ShownLetters letters;
    Session& session = *letters.session;
    RecordTable* table = letters.dialog.table();
    const int all = int(letters.dialog.plans().size());
    const size_t before = session.reminders().letters().all().size();
    REQUIRE(all > 3);
    QTest::keyClick(table->view(), Qt::Key_Space); // the first one is left out
    CHECK(table->checkedIds().size() == all - 1);
    QLineEdit* number = letters.line("number");
    number->setFocus();
    number->selectAll();
    typeText(number, QStringLiteral("45"));
    QTest::keyClick(number, Qt::Key_S, Qt::ControlModifier);
    CHECK_FALSE(letters.dialog.isVisible());
    REQUIRE(int(letters.dialog.written().size()) == all - 1);
    const Letter* first = session.reminders().letters().find(letters.dialog.written().front());
    REQUIRE(first);
    CHECK(first->fullNumber() == QStringLiteral("45/CCPTNT-NV"));
    CHECK(session.reminders().letters().find(letters.dialog.written().back())->number == QString::number(45 + all - 2));
    CHECK(first->draftedOn == session.today());
    CHECK(first->body.contains(QStringLiteral("[Bảng sản phẩm]")));
    CHECK_FALSE(session.reminders().letters().itemsOf(first->id).empty());
    CHECK(session.undoable()->info.kind == ActKind::Add);
    session.undo();
    CHECK(session.reminders().letters().all().size() == before);
}

TEST_CASE("Writing again leaves those told before unticked, and asks when they are ticked all the same", "[letters]")
{
    ShownLetters first;
    Session& session = *first.session;
    first.dialog.write();
    REQUIRE_FALSE(first.dialog.written().empty());
    const size_t kept = session.reminders().letters().all().size();
    LettersDialog again(session, LetterKind::Expiry, {});
    showActive(&again);
    CHECK(again.table()->checkedIds().isEmpty());
    CHECK_FALSE(again.findChild<QPushButton*>(QStringLiteral("keepLetters"))->isEnabled());
    again.write();
    CHECK(again.isVisible());

    QTest::keyClick(again.table()->view(), Qt::Key_Space);
    REQUIRE(again.table()->checkedIds().size() == 1);
    ScriptedAsk ask(session);
    again.write(); // goes back
    REQUIRE(ask.asked.size() == 1);
    CHECK(session.reminders().letters().all().size() == kept);
    const QString writeAgain = ask.offered.front().front();
    ask.answer(writeAgain);
    again.write();
    CHECK(session.reminders().letters().all().size() == kept + 1);
}

TEST_CASE("A number another desk took meanwhile is not given again, and the person sees the next one", "[letters]")
{
    ShownLetters letters;
    Session& session = *letters.session;
    OtherRegister other(session);
    ScriptedAsk ask(session);
    const int all = int(letters.dialog.plans().size());
    const int first = letters.line("number")->text().toInt();
    REQUIRE(first > 0);
    other.write([&](WriteAct& act) {
        Letter letter = letters.dialog.plans().front().letter;
        letter.recipient = QStringLiteral("Hộ khác");
        letter.subject = {};
        letter.kind = LetterKind::Public;
        letter.number = formatOnPaper(first);
        std::vector<LetterItem> none;
        other->stores<LetterStores>().addDraft(act, letter, none, session.today());
    });
    SECTION("looking again")
    {
        letters.dialog.write();
        REQUIRE(ask.asked.size() == 1);
        CHECK(ask.asked.first().contains(QStringLiteral("minh")));
        CHECK(letters.dialog.written().empty());
        CHECK(letters.line("number")->text() == QString::number(first + 1));
        letters.dialog.write();
        CHECK(ask.asked.size() == 1);
    }
    SECTION("keeping them as they are now")
    {
        ask.answer(QCoreApplication::translate("shownPlan", "Save it as it is now"));
        letters.dialog.write();
    }
    CHECK(int(letters.dialog.written().size()) == all);
    QSet<QString> numbers;
    for (const Letter& each : session.reminders().letters().all()) numbers.insert(each.fullNumber());
    CHECK(int(numbers.size()) == all + 1);
}

TEST_CASE("A change elsewhere that no letter speaks of is no matter to them", "[letters]")
{
    ShownLetters letters;
    ScriptedAsk ask(*letters.session);
    OtherRegister(*letters.session).addHousehold();
    letters.dialog.write();
    CHECK(ask.asked.isEmpty());
    CHECK(letters.dialog.written().size() == letters.dialog.plans().size());
}

TEST_CASE("A number that cannot be counted from, or is taken, is said at its field", "[letters]")
{
    ShownLetters first;
    Session& session = *first.session;
    first.dialog.write();
    LettersDialog dialog(session, LetterKind::Public, {});
    showActive(&dialog);
    QLineEdit* number = dialog.findChild<QLineEdit*>(QStringLiteral("number"));
    number->setFocus();
    number->selectAll();
    typeText(number, QStringLiteral("bốn"));
    const size_t before = session.reminders().letters().all().size();
    dialog.write();
    CHECK(dialog.isVisible());
    CHECK(number->hasFocus());
    CHECK(number->text() == QStringLiteral("bốn"));
    CHECK(session.reminders().letters().all().size() == before);
    number->selectAll();
    typeText(number, QStringLiteral("7"));
    dialog.write();
    CHECK(session.reminders().letters().all().size() == before + 1);
    CHECK(session.reminders().letters().all().rbegin()->fullNumber() == QStringLiteral("07/TB-CCPTNT"));
}

TEST_CASE("The other kinds of letter have their own recipients", "[letters]")
{
    ShownLetters places(LetterKind::Locality);
    for (const LetterPlan& each : places.dialog.plans())
        CHECK(each.letter.recipient.startsWith(QStringLiteral("Ủy ban nhân dân ")));
    CHECK(places.dialog.plans().size() > 5);
    Session& session = *places.session;
    CHECK(LettersDialog(session, LetterKind::Withdrawal, {}).plans().empty()); // nothing was concluded
    const Certificate* shown = session.snapshot().certificate(places.dialog.plans().front().items.front().certificate);
    REQUIRE(shown);
    Certificate concluded = *shown;
    concluded.withdrawalGround = WithdrawalGround::D;
    concluded.withdrawalConcludedOn = session.asOf();
    session.write(ActKind::Edit, QStringLiteral("kết luận"),
                  [&](WriteAct& act) { session.book().certificates().save(act, concluded); });
    LettersDialog proposal(session, LetterKind::Withdrawal, {});
    showActive(&proposal);
    REQUIRE(proposal.plans().size() == 1);
    CHECK(proposal.plans().front().letter.recipient.startsWith(QStringLiteral("Ủy ban nhân dân tỉnh Quảng Nam (qua ")));
    CHECK(proposal.findChild<QLineEdit*>(QStringLiteral("recipient"))->isVisible());
    CHECK_FALSE(places.line("recipient")->isVisible());
}

TEST_CASE("The start dialog asks for letters about its chosen rows and closes when they show", "[letters]")
{
    BoardSession session;
    DueDialog dialog(*session, nullptr, session.settings());
    showActive(&dialog);
    std::vector<CertificateId> wanted;
    QObject::connect(&*session, &Session::lettersRequested,
                     [&](const std::vector<CertificateId>& certificates) { wanted = certificates; });
    pressKey(dialog.table()->view(), Qt::Key_Space);
    pressKey(dialog.table()->view(), Qt::Key_Down);
    pressKey(dialog.table()->view(), Qt::Key_Space);
    dialog.acts()->letterButton()->setFocus();
    pressKey(dialog.acts()->letterButton(), Qt::Key_Space);
    CHECK(wanted.size() == 2);
    Q_EMIT session->recordsRequested(QStringLiteral("letter"), {1}, QString());
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("Rows that have all ended want a letter to the public; a notice leaves them out and says so", "[letters]")
{
    BoardSession session;
    std::vector<CertificateId> ended;
    std::vector<CertificateId> running;
    for (const WorkRow& row : workRows(*session)) {
        if (row.lapsed) ended.push_back(row.certificate);
        if (row.owesNotice()) running.push_back(row.certificate);
    }
    REQUIRE(ended.size() > 2);
    CHECK(kindOfLetterFor(*session, ended) == LetterKind::Public);
    CHECK(kindOfLetterFor(*session, {ended.front(), running.front()}) == LetterKind::Expiry);
    LettersDialog dialog(*session, LetterKind::Expiry, {ended.front(), running.front()});
    showActive(&dialog);
    CHECK(dialog.plans().size() == 1);
    CHECK(dialog.sentence().contains(QStringLiteral("đã hết hạn")));
}

TEST_CASE("Everybody in the lists of an event is invited once, by letters with numbers of their own", "[letters]")
{
    BoardSession desk;
    Session& session = *desk;
    const PromotionBook& promotion = session.state().promotion;
    const auto& events = promotion.events();
    const auto conference = std::find_if(events.begin(), events.end(), [&](const TradeEvent& each) {
        return promotion.participantsOf(each.id).size() > 20 && promotion.guestsOf(each.id).size() > 3;
    });
    REQUIRE(conference != events.end());
    const TradeEventId event = conference->id;
    const int all = int(promotion.participantsOf(event).size() + promotion.guestsOf(event).size());
    std::vector<LetterId> written;
    {
        LettersDialog dialog(session, event);
        showActive(&dialog);
        CHECK(dialog.table()->checkedIds().size() == all);
        CHECK(dialog.findChild<ReportPreview*>(QStringLiteral("letterPreview"))->pageCount() == 1);
        CHECK_FALSE(dialog.sentence().contains(QStringLiteral("sản phẩm")));
        QTest::keyClick(dialog.table()->view(), Qt::Key_Space); // the first one is left out
        QTest::keyClick(dialog.table()->view(), Qt::Key_S, Qt::ControlModifier);
        CHECK_FALSE(dialog.isVisible());
        written = dialog.written();
    }
    REQUIRE(int(written.size()) == all - 1);
    const LetterBook& letters = session.reminders().letters();
    for (size_t i = 0; i < written.size(); ++i) {
        const Letter* letter = letters.find(written[i]);
        REQUIRE(letter);
        CHECK(letter->kind == LetterKind::Invitation);
        CHECK(letter->event == event);
        CHECK(letter->symbol == QStringLiteral("GM-CCPTNT"));
        CHECK(letter->number.toInt() == int(i) + 1);
        CHECK(letter->body.contains(letter->recipient));
    }
    const auto told = [&] {
        QString text;
        for (const RecordFact& each :
             session.rooms().teller(QLatin1String(TradeEvent::table))->facts(session, event.value))
            if (each.text.contains(QStringLiteral("giấy, đã gửi"))) text = each.text;
        return text;
    };
    CHECK(told() == QStringLiteral("%1 giấy, đã gửi 0").arg(all - 1));
    LettersDialog again(session, event);
    showActive(&again);
    CHECK(again.table()->checkedIds().size() == 1); // whoever was left out
    CHECK(int(again.plans().size()) == all);
    session.undo();
    CHECK(session.reminders().letters().invitationsTo(event).empty());
}

TEST_CASE("An event with nobody in its lists has no invitations to write, and says so", "[letters]")
{
    BoardSession desk;
    Session& session = *desk;
    OtherRegister other(session);
    TradeEvent event;
    other.write([&](WriteAct& act) {
        event.name = QStringLiteral("Phiên livestream");
        event.startsOn = event.endsOn = QDate(2024, 9, 10);
        other->stores<PromotionStores>().events.add(act, event);
    });
    session.reload();
    LettersDialog dialog(session, event.id);
    showActive(&dialog);
    CHECK(dialog.plans().empty());
    CHECK_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("keepLetters"))->isEnabled());
    CHECK(dialog.sentence().contains(QStringLiteral("danh sách khách mời")));
}
