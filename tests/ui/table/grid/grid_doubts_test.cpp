// Values that nobody looked at, or that do not fit together: the cell asks before they are written.
#include "tests/support/ui/grid_desk.h"
#include "tests/support/ui/scripted_ask.h"

#include "ui/certification/certificates_page.h"
#include "ui/table/found_words.h"
#include "ui/table/grid/grid_batch_dialog.h"

#include <QPushButton>

namespace ocop::test {
namespace {

/// One certificate of 84.5 points and four stars.
struct StarDesk : GridDesk<CertificatesPage>
{
    StarDesk()
    {
        const Product product = t.addProduct(QStringLiteral("Mật ong"), t.addSubject(QStringLiteral("Hộ An")).id);
        const Decision decision = t.addDecision(QStringLiteral("1/QĐ-UBND"), QDate(2024, 3, 5));
        t.addCertificate(product.id, decision.id, QDate(2024, 3, 5), 4);
        show();
        goTo(0, "score");
        clerkTypes(u"84,5");
        clerkPresses(Qt::Key_Return);
        goTo(0, "stars");
    }
    int stars() { return t.session.stored().certificates().front().stars; }
    QPushButton* button(const char* name) { return table().findChild<QPushButton*>(QLatin1String(name)); }
};

} // namespace

TEST_CASE("stars that do not fit the points are asked about in their cell", "[grid]")
{
    StarDesk desk;
    REQUIRE(desk.stars() == 4);
    clerkTypes(u"5");
    clerkPresses(Qt::Key_Return);
    CHECK(desk.stars() == 4);
    CHECK(desk.refused() == 1);
    CHECK(desk.told().contains(QStringLiteral("84,5")));
    CHECK(desk.table().view()->currentIndex().column() == desk.columnOf("stars"));
    SECTION("the stars of the points")
    {
        CHECK(desk.button("takeTheirs")->text().contains(texts::stars(4)));
        clerkPresses(Qt::Key_F8, Qt::ControlModifier);
        CHECK(desk.stars() == 4);
        CHECK(desk.refused() == 0);
    }
    SECTION("those typed all the same")
    {
        CHECK(desk.button("keepMine")->isVisible());
        clerkPresses(Qt::Key_F8, Qt::ShiftModifier);
        CHECK(desk.stars() == 5);
        CHECK(desk.refused() == 0);
        CHECK_FALSE(desk.button("keepMine")->isVisible());
    }
}

TEST_CASE("pasted values that a form would point at stay red, with the reason, until the person says so", "[grid]")
{
    SubjectDesk desk{u"Hộ An", u"Hộ Bình", u"Hộ Cúc"};
    desk.goTo(0, "phone");
    putOnClipboard(QStringLiteral("abc\n0905123456\n"));
    desk.goTo(0, "phone");
    clerkPresses(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.refused() == 1);
    CHECK(desk.subject(0).phone.isEmpty());
    CHECK(desk.subject(1).phone == QLatin1String("0905123456"));
    CHECK(desk.cell(0, "phone") == QStringLiteral("abc"));
    CHECK(desk.told().contains(QStringLiteral("abc")));
    desk.goTo(0, "phone");
    SECTION("it is written when the person insists")
    {
        clerkPresses(Qt::Key_F8, Qt::ShiftModifier);
        CHECK(desk.subject(0).phone == QStringLiteral("abc"));
        CHECK(desk.refused() == 0);
    }
    SECTION("or left as it was")
    {
        clerkPresses(Qt::Key_F8, Qt::ControlModifier);
        CHECK(desk.subject(0).phone.isEmpty());
        CHECK(desk.refused() == 0);
    }
    SECTION("a name as long as a book is refused")
    {
        desk.goTo(2, "name");
        putOnClipboard(QString(100'000, u'a'));
        clerkPresses(Qt::Key_V, Qt::ControlModifier);
        CHECK(desk.subject(2).name == QStringLiteral("Hộ Cúc"));
        CHECK(desk.refused() == 2);
    }
}

TEST_CASE("many rows are changed only where they are chosen, and the button says how many", "[grid]")
{
    SubjectDesk desk{u"Hộ An", u"Hộ Bình", u"Hộ Cúc"};
    desk.goTo(1, "address");
    inNextDialog([&](QDialog& dialog) {
        CHECK(clerkGoesTo("value"));
        clerkTypes(u"Thôn 3");
        auto* write = dialog.findChild<QPushButton*>(QStringLiteral("write"));
        clerkPresses(Qt::Key_Tab); // the preview comes at once
        CHECK(write->text().contains(u'1'));
        clerkPresses(Qt::Key_Return, Qt::ControlModifier);
    });
    clerkPresses(Qt::Key_M, Qt::ControlModifier);
    CHECK(desk.subject(0).address.isEmpty());
    CHECK(desk.subject(1).address == QStringLiteral("Thôn 3"));
    CHECK(desk.subject(2).address.isEmpty());
}

TEST_CASE("a block longer than the list overwrites nothing by default", "[grid]")
{
    SubjectDesk desk{u"Hộ An", u"Hộ Bình"};
    desk.goTo(1, "ethnicity");
    putOnClipboard(QStringLiteral("Kinh\nHoa\nCơ Tu\n"));
    ScriptedAsk ask(desk.t.session);
    clerkPresses(Qt::Key_V, Qt::ControlModifier);
    CHECK(ask.asked.size() == 1);
    CHECK(ask.offered.front().front() == GridBlocks::tr("Preview all as new rows"));
    CHECK(desk.subject(1).ethnicity.isEmpty());
}

TEST_CASE("the line under a list speaks of the rows shown", "[grid]")
{
    SubjectDesk desk{u"Hộ An", u"Hộ Bình"};
    const Decision decision = desk.t.addDecision(QStringLiteral("1/QĐ-UBND"), QDate(2024, 3, 5));
    for (const qint64 maker : {1, 2}) {
        const Product product = desk.t.addProduct(QStringLiteral("Mật ong %1").arg(maker), SubjectId{maker});
        desk.t.addCertificate(product.id, decision.id, QDate(2024, 3, 5));
    }
    desk.page->refresh();
    const auto footer = [&] {
        QStringList lines;
        for (const QLabel* label : desk.table().findChildren<QLabel*>()) lines << label->text();
        return lines.join(u'|');
    };
    const QString form = SubjectsPage::tr("%1 with recognised products");
    CHECK(footer().contains(form.arg(2)));
    desk.table().setTypedFilter(QStringLiteral("binh"));
    CHECK(footer().contains(form.arg(1)));
    desk.table().setTypedFilter({});
    CHECK(footer().contains(form.arg(2)));
}

TEST_CASE("what a filter found is marked, and a hidden column is named", "[table]")
{
    const FoundWords words(QStringLiteral("dau xanh"));
    using Places = std::vector<std::pair<qsizetype, qsizetype>>;
    CHECK(words.placesIn(QStringLiteral("Bánh Đậu xanh")) == Places{{5, 3}, {9, 4}});
    CHECK(words.placesIn(QStringLiteral("Bánh tráng")).empty());
    CHECK(words.placesIn(QStringLiteral("Đậu").normalized(QString::NormalizationForm_D)).front().first == 0);

    SubjectDesk desk{u"Hộ An", u"Hộ Bình"};
    desk.goTo(0, "note");
    clerkTypes(u"đã kiểm tra");
    clerkPresses(Qt::Key_Return);
    const int note = desk.columnOf("note");
    const QString title = desk.table().columns()[size_t(note)].title;
    desk.table().setTypedFilter(QStringLiteral("kiem tra"));
    CHECK(FoundWords(QStringLiteral("kiem tra")).hiddenColumns(desk.table()).isEmpty());
    desk.table().setColumnShown(note, false);
    CHECK(FoundWords(QStringLiteral("kiem tra")).hiddenColumns(desk.table()) == QStringList{title});
    CHECK(desk.table().model()->rowCount() == 1);
}

} // namespace ocop::test
