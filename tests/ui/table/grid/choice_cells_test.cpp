// Cells with a list of words, records or days to choose from.
#include "tests/support/ui/grid_desk.h"

#include "ui/certification/certificates_page.h"
#include "ui/form/date_field.h"
#include "ui/records/word_field.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QLineEdit>
#include <QTest>

namespace ocop::test {
namespace {

WordField* wordCell(SubjectDesk& desk) { return qobject_cast<WordField*>(desk.table().grid()->cellEditor()->input()); }

QStringList offeredIn(SubjectDesk& desk)
{
    QStringList lines;
    auto* lookup = qobject_cast<LookupField*>(desk.table().grid()->cellEditor()->input());
    if (!lookup || !lookup->isOpen()) return lines;
    auto* list = lookup->popup()->findChild<QListWidget*>();
    for (int i = 0; i < list->count(); ++i) lines << list->item(i)->text();
    return lines;
}

} // namespace

TEST_CASE("F2, Alt+Down, F4, typing and a click on the arrow open the list of a cell", "[grid]")
{
    SubjectDesk desk{u"Hộ An", u"Hộ Bình"};
    desk.goTo(0, "kind");
    SECTION("F2") { clerkPresses(Qt::Key_F2); }
    SECTION("Alt+Down") { clerkPresses(Qt::Key_Down, Qt::AltModifier); }
    SECTION("F4") { clerkPresses(Qt::Key_F4); }
    SECTION("a click on the arrow")
    {
        const QRect arrow = desk.table().view()->arrowOf(desk.table().view()->currentIndex());
        REQUIRE_FALSE(arrow.isEmpty());
        QTest::mouseClick(desk.table().view()->viewport(), Qt::LeftButton, {}, arrow.center());
    }
    REQUIRE(wordCell(desk));
    CHECK(offeredIn(desk).size() == 6);
    CHECK(wordCell(desk)->popup()->current() == 0); // a household, as it is

    clerkTypes(u"trang");
    CHECK(offeredIn(desk) == QStringList{texts::kind(SubjectKind::Farm)});
    CHECK(desk.table().grid()->cellEditor()->isOpen());
    clerkPresses(Qt::Key_Return);
    CHECK(desk.subject(0).kind == SubjectKind::Farm);
    CHECK(desk.table().view()->currentIndex().row() == 1);
    CHECK(desk.table().view()->hasFocus());
}

TEST_CASE("a word is found by its first word, without marks and by its short form", "[grid]")
{
    SubjectDesk desk{u"A", u"B"};
    const auto typed = [&](const char16_t* text, Qt::Key end) {
        desk.goTo(0, "kind");
        clerkTypes(text);
        clerkPresses(end);
        clerkPresses(Qt::Key_Escape);
        return desk.subject(0).kind;
    };
    CHECK(typed(u"HTX", Qt::Key_Return) == SubjectKind::Cooperative);
    CHECK(typed(u"Hộ", Qt::Key_Return) == SubjectKind::Household); // not "Hội"
    CHECK(typed(u"hop", Qt::Key_Tab) == SubjectKind::Cooperative);
    CHECK(typed(u"HKD", Qt::Key_Return) == SubjectKind::Household);
    CHECK(typed(u"Cty", Qt::Key_Return) == SubjectKind::Enterprise);
    CHECK(typed(u"THT", Qt::Key_Tab) == SubjectKind::CooperativeGroup);
    CHECK(typed(u"hiệp", Qt::Key_Return) == SubjectKind::Association);
    putOnClipboard(QStringLiteral("htx\nCty\n"));
    desk.goTo(0, "kind");
    clerkPresses(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.subject(0).kind == SubjectKind::Cooperative);
    CHECK(desk.subject(1).kind == SubjectKind::Enterprise);
}

TEST_CASE("Esc leaves a cell with a list as it was, and what is in no list stays red", "[grid]")
{
    SubjectDesk desk{u"A", u"B"};
    desk.goTo(0, "kind");
    clerkPresses(Qt::Key_F2);
    clerkPresses(Qt::Key_Down);
    clerkPresses(Qt::Key_Escape);
    CHECK_FALSE(desk.table().grid()->cellEditor()->isOpen());
    CHECK(desk.subject(0).kind == SubjectKind::Household);
    CHECK(desk.table().view()->hasFocus());
    clerkPresses(Qt::Key_F2);
    clerkPresses(Qt::Key_Return); // nothing pointed to but what is there
    CHECK(desk.subject(0).kind == SubjectKind::Household);
    desk.goTo(0, "kind");
    clerkTypes(u"xyz");
    clerkPresses(Qt::Key_Return);
    CHECK(desk.refused() == 1);
    CHECK(desk.cell(0, "kind") == QStringLiteral("xyz"));
}

TEST_CASE("Tab goes on with the line pointed to", "[grid]")
{
    SubjectDesk desk{u"A", u"B"};
    desk.goTo(0, "kind");
    clerkPresses(Qt::Key_F2);
    clerkPresses(Qt::Key_Down);
    clerkPresses(Qt::Key_Tab);
    CHECK(desk.subject(0).kind == SubjectKind::Cooperative);
    CHECK(desk.table().view()->currentIndex().row() == 0);
    CHECK(desk.table().view()->currentIndex().column() != desk.columnOf("kind"));
}

TEST_CASE("communes are offered with their districts", "[grid]")
{
    SubjectDesk desk{u"A"};
    desk.goTo(0, "commune");
    clerkTypes(u"tien my");
    auto* lookup = qobject_cast<LookupField*>(desk.table().grid()->cellEditor()->input());
    REQUIRE(lookup);
    REQUIRE(lookup->isOpen());
    auto* list = lookup->popup()->findChild<QListWidget*>();
    CHECK(list->item(0)->toolTip().contains(QStringLiteral("Tiên Phước")));
}

TEST_CASE("a day is taken from the calendar into its cell", "[grid]")
{
    GridDesk<CertificatesPage> desk;
    const Product product = desk.t.addProduct(QStringLiteral("Mật ong"), desk.t.addSubject(QStringLiteral("Hộ An")).id);
    const Decision decision = desk.t.addDecision(QStringLiteral("1/QĐ-UBND"), QDate(2024, 3, 5));
    desk.t.addCertificate(product.id, decision.id, QDate(2024, 3, 5));
    desk.show();
    desk.goTo(0, "from");
    clerkPresses(Qt::Key_Down, Qt::AltModifier);
    auto* field = qobject_cast<DateField*>(desk.table().grid()->cellEditor()->input());
    REQUIRE(field);
    REQUIRE(field->calendar());
    const QDate day(2024, 3, 12);
    field->calendar()->setSelectedDate(day);
    Q_EMIT field->calendar()->activated(day);
    CHECK_FALSE(desk.table().grid()->cellEditor()->isOpen());
    CHECK(desk.t.session.stored().certificates().front().effectiveFrom == day);
    CHECK(desk.table().view()->currentIndex().row() == 0);
}

} // namespace ocop::test
