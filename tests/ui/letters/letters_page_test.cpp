#include "core/letters/letter_stores.h"
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/other_register.h"
#include "tests/support/ui/ui_support.h"
#include "tests/ui/dashboard/board_session.h"
#include "ui/form/field_box.h"
#include "ui/form/form_dialog.h"
#include "ui/kit/quick_filters.h"
#include "ui/letters/letter_step_form.h"
#include "ui/letters/letters_dialog.h"
#include "ui/letters/letters_page.h"
#include "ui/reminders/work_rows.h"
#include "ui/table/record_view.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace ocop;
using namespace ocop::test;

namespace {

/// The page over drafts written from the sample register.
struct ShownPage
{
    BoardSession session;
    LettersPage page{*session};
    std::vector<LetterId> letters;

    ShownPage()
    {
        LettersDialog dialog(*session, LetterKind::Expiry, {});
        dialog.write();
        letters = dialog.written();
        page.refresh();
        showActive(&page);
        page.table()->focusTable();
    }
    const Letter& letter(LetterId id) { return *session->reminders().letters().find(id); }
    void noteStep() { clerkPresses(Qt::Key_F6); }
};

void chooseIn(FormDialog& form, const char* name, const QString& code)
{
    auto* box = form.findChild<QComboBox*>(QLatin1String(name));
    REQUIRE(box);
    const int at = box->findData(code);
    REQUIRE(at >= 0);
    box->setFocus();
    while (box->currentIndex() < at) clerkPresses(Qt::Key_Down);
    while (box->currentIndex() > at) clerkPresses(Qt::Key_Up);
}

} // namespace

TEST_CASE("Every letter stands in the list with how far it has come", "[letters]")
{
    ShownPage shown;
    CHECK(shown.page.table()->visibleRows().size() == shown.letters.size());
    shown.page.filters()->setCurrent(QStringLiteral("sent"));
    Q_EMIT shown.page.filters()->currentChanged(QStringLiteral("sent"));
    CHECK(shown.page.table()->visibleRows().empty());
}

TEST_CASE("F6 notes that a letter was signed and then how it was sent; the notice is then given", "[letters]")
{
    ShownPage shown;
    const LetterId id = shown.letters.front();
    const CertificateId certificate = shown.session->reminders().letters().itemsOf(id).front().certificate;
    shown.page.table()->selectRecord(id.value);
    inNextForm([&](FormDialog& form) {
        CHECK(form.findChild<QComboBox*>(QStringLiteral("step"))->currentData().toString() == QStringLiteral("signed"));
        clerkPresses(Qt::Key_S, Qt::ControlModifier);
    });
    shown.noteStep();
    CHECK(shown.letter(id).state() == LetterState::Signed);
    shown.page.refresh();
    inNextForm([&](FormDialog& form) {
        CHECK(form.findChild<QComboBox*>(QStringLiteral("step"))->currentData().toString() == QStringLiteral("sent"));
        clerkPresses(Qt::Key_S, Qt::ControlModifier); // no channel yet
        CHECK(form.isVisible());
        CHECK_FALSE(form.wasSaved());
        chooseIn(form, "channel", QStringLiteral("zalo"));
        clerkPresses(Qt::Key_S, Qt::ControlModifier);
    });
    shown.noteStep();
    CHECK(shown.letter(id).channel == LetterChannel::Zalo);
    CHECK(shown.letter(id).sentOn == shown.session->today());
    const auto rows = workRows(*shown.session);
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [&](const WorkRow& each) { return each.due && each.certificate == certificate; });
    REQUIRE(row != rows.end());
    CHECK(row->due->noticedOn == shown.session->today());
    CHECK(row->due->answered);
    shown.session->undo();
    CHECK(shown.letter(id).state() == LetterState::Signed);
}

TEST_CASE("Many letters are sent in one act; a day ahead is refused and stays in its field", "[letters]")
{
    ShownPage shown;
    shown.page.table()->view()->selectAll();
    const size_t acts = shown.session->book().history().acts(1000).size();
    inNextForm([&](FormDialog& form) {
        chooseIn(form, "step", QStringLiteral("sent"));
        auto* day = form.findChild<QLineEdit*>(QStringLiteral("day"));
        day->setFocus();
        day->selectAll();
        clerkTypes(u"1/1/2030");
        chooseIn(form, "channel", QStringLiteral("post"));
        clerkPresses(Qt::Key_S, Qt::ControlModifier);
        CHECK(form.isVisible());
        CHECK(day->text() == QStringLiteral("01/01/2030"));
        day->setFocus();
        day->selectAll();
        clerkTypes(u"T");
        clerkPresses(Qt::Key_S, Qt::ControlModifier);
    });
    shown.noteStep();
    for (const LetterId id : shown.letters) CHECK(shown.letter(id).state() == LetterState::Sent);
    CHECK(shown.session->book().history().acts(1000).size() == acts + 1);
    // Nothing owes its notice any more.
    for (const WorkRow& row : workRows(*shown.session)) CHECK_FALSE(row.owesNotice());
}

TEST_CASE("A step of many leaves alone those that have it, and says when there is none to note it on", "[letters]")
{
    ShownPage shown;
    const LetterId first = shown.letters.front();
    shown.session->write(ActKind::Edit, QStringLiteral("test"), [&](WriteAct& act) {
        Letter sent = shown.letter(first);
        take(sent, {LetterState::Sent, shown.session->today(), LetterChannel::Hand, {}});
        shown.session->book().stores<LetterStores>().letters.save(act, sent);
    });
    shown.page.refresh();
    shown.page.table()->view()->selectAll();
    inNextForm([&](FormDialog& form) {
        chooseIn(form, "step", QStringLiteral("sent"));
        chooseIn(form, "channel", QStringLiteral("post"));
        clerkPresses(Qt::Key_S, Qt::ControlModifier);
    });
    shown.noteStep();
    CHECK(shown.letter(first).channel == LetterChannel::Hand);
    CHECK(shown.letter(shown.letters.back()).channel == LetterChannel::Post);
    shown.page.refresh();
    shown.page.table()->view()->selectAll();
    inNextForm([&](FormDialog& form) {
        chooseIn(form, "step", QStringLiteral("sent"));
        chooseIn(form, "channel", QStringLiteral("post"));
        clerkPresses(Qt::Key_S, Qt::ControlModifier);
        CHECK_FALSE(form.wasSaved());
    });
    shown.noteStep();
}

TEST_CASE("A number given with a step is not one another desk took meanwhile", "[letters]")
{
    BoardSession session;
    LettersDialog dialog(*session, LetterKind::Expiry, {});
    dialog.findChild<QLineEdit*>(QStringLiteral("number"))->clear(); // left for the pen
    dialog.write();
    REQUIRE_FALSE(dialog.written().empty());
    const LetterId letter = dialog.written().front();
    const auto now = [&] { return *session->reminders().letters().find(letter); };
    REQUIRE(now().number.isEmpty());
    LetterStepForm form(*session, {letter});
    showActive(&form);
    auto* number = form.findChild<QLineEdit*>(QStringLiteral("first_number"));
    number->setText(QStringLiteral("77"));
    OtherRegister other(*session);
    other.write([&](WriteAct& act) {
        Letter taken = now();
        taken.number = QStringLiteral("77");
        std::vector<LetterItem> none;
        other->stores<LetterStores>().addDraft(act, taken, none, session->today());
    });
    CHECK_FALSE(form.save());
    CHECK(hasErrors(form.box(QStringLiteral("first_number"))->findings()));
    CHECK(now().number.isEmpty());
    number->setText(QStringLiteral("78"));
    CHECK(form.save());
    CHECK(now().number == QLatin1String("78"));
}

TEST_CASE("A letter is mended in its form, and deleted with what it speaks of", "[letters]")
{
    ShownPage shown;
    const LetterId id = shown.letters.front();
    shown.page.table()->selectRecord(id.value);
    inNextForm([&](FormDialog& form) {
        auto* number = form.findChild<QLineEdit*>(QStringLiteral("number"));
        REQUIRE(number);
        number->setFocus();
        number->selectAll();
        clerkTypes(u"128/CCPTNT");
        clerkPresses(Qt::Key_S, Qt::ControlModifier);
    });
    shown.page.editCurrent();
    CHECK(shown.letter(id).number == QStringLiteral("128"));
    CHECK(shown.letter(id).symbol == QStringLiteral("CCPTNT"));
    shown.page.refresh();
    shown.page.table()->selectRecord(id.value);
    shown.page.deleteSelected();
    CHECK(shown.session->reminders().letters().find(id) == nullptr);
    shown.session->undo();
    REQUIRE(shown.session->reminders().letters().find(id));
    CHECK_FALSE(shown.session->reminders().letters().itemsOf(id).empty());
}

TEST_CASE("The letters chosen for one step stay chosen for the next", "[letters]")
{
    ShownPage shown;
    shown.page.table()->focusTable();
    clerkPresses(Qt::Key_A, Qt::ControlModifier);
    REQUIRE(shown.page.table()->selectedIds().size() == int(shown.letters.size()));
    inNextForm([&](FormDialog&) { clerkPresses(Qt::Key_S, Qt::ControlModifier); });
    shown.noteStep();
    shown.page.refresh();
    CHECK(shown.letter(shown.letters.front()).state() == LetterState::Signed);
    CHECK(shown.page.table()->selectedIds().size() == int(shown.letters.size()));
}
