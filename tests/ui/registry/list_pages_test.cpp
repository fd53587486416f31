#include "core/sample/sample_register.h"
#include "tests/support/register_support.h"
#include "tests/support/ui/ui_support.h"
#include "ui/certification/certificates_page.h"
#include "ui/kit/quick_filters.h"
#include "ui/registry/products_page.h"
#include "ui/registry/subjects_page.h"
#include "ui/table/record_view.h"
#include "ui/window/main_window.h"
#include "ui/window/window_rooms.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>
#include <QToolButton>

using namespace ocop;
using ocop::test::pressKey;
using ocop::test::showActive;

namespace {

const QDate listDay(2024, 8, 31);

/// The sample register in a session whose day can be chosen.
struct SampleLists
{
    ocop::test::TempFolder folder;
    QDate today = listDay;
    Session session{[this] { return QDateTime(today, QTime(9, 0)); }, QStringLiteral("test")};
    WindowRooms rooms{session};

    explicit SampleLists(QDate day = listDay) : today(day)
    {
        const QString path = folder.file(QStringLiteral("mau.db"));
        writeSampleRegister(path, ocop::test::testAct(ActKind::Sample));
        session.open(path);
    }
};

/// The number in a chip's text.
int chipCount(const QToolButton* chip)
{
    const QString text = chip->text();
    return text.mid(text.lastIndexOf(u' ') + 1).remove(u'.').toInt();
}

template <class P>
void everyChipCountsItsRows(Session& session)
{
    P page(session);
    page.resize(1174, 690);
    page.refresh();
    const auto chips =
        page.filters()->template findChildren<QToolButton*>(QRegularExpression(QStringLiteral("^filter_")));
    REQUIRE(chips.size() >= 4);
    for (QToolButton* chip : chips) {
        INFO(chip->text().toStdString());
        chip->click();
        CHECK(int(page.table()->visibleRows().size()) == chipCount(chip));
    }
}

} // namespace

TEST_CASE("the number on every quick filter is the number of its rows", "[lists]")
{
    for (const QDate day : {listDay, QDate(2026, 11, 23)}) {
        SampleLists lists(day);
        everyChipCountsItsRows<ProductsPage>(lists.session);
        everyChipCountsItsRows<SubjectsPage>(lists.session);
        everyChipCountsItsRows<CertificatesPage>(lists.session);
    }
}

TEST_CASE("rows of a selection are as many as the counts say", "[lists]")
{
    SampleLists lists;
    ProductsPage products(lists.session);
    SubjectsPage subjects(lists.session);
    products.refresh();
    subjects.refresh();
    for (const Dimension dimension : {Dimension::District, Dimension::Sector, Dimension::Kind, Dimension::Star})
        for (const TallyRow& row : lists.session.statistics().rows(dimension)) {
            INFO(codeOf(dimension).toStdString() << ' ' << row.code.toStdString());
            products.showSelection(row.selection, row.name);
            CHECK(int(products.table()->visibleRows().size()) == row.tally.products.total());
            subjects.showSelection(row.selection, row.name);
            CHECK(int(subjects.table()->visibleRows().size()) == row.tally.subjects());
        }
}

TEST_CASE("deleting by keyboard is one act that Ctrl+Z takes back", "[lists]")
{
    SampleLists lists;
    MainWindow window(lists.session);
    showActive(&window);
    REQUIRE(window.showPage(QStringLiteral("products")));
    auto* page = qobject_cast<ProductsPage*>(window.page(QStringLiteral("products")));
    const size_t before = lists.session.snapshot().products().size();
    const qint64 id = lists.session.snapshot().products().front().id.value;
    REQUIRE(page->showRecord(id));
    pressKey(page->table()->view(), Qt::Key_Delete);
    CHECK(lists.session.snapshot().products().size() == before - 1);
    CHECK_FALSE(page->table()->selectRecord(id));
    pressKey(page->table()->view(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(lists.session.snapshot().products().size() == before);
    CHECK(page->table()->selectRecord(id));
}

TEST_CASE("another day is for looking only", "[lists]")
{
    SampleLists lists(QDate(2026, 11, 23));
    lists.session.setAsOf(listDay);
    ProductsPage page(lists.session);
    page.refresh();
    CHECK(page.table()->visibleRows().size() == lists.session.statistics().products().size());
    CHECK_FALSE(page.findChild<QWidget*>(QStringLiteral("add"))->isVisibleTo(&page));
    const size_t before = lists.session.snapshot().products().size();
    page.showRecord(lists.session.snapshot().products().front().id.value);
    page.deleteSelected();
    CHECK(lists.session.snapshot().products().size() == before);
}

TEST_CASE("a record asked for is shown even when a filter hides it", "[lists]")
{
    SampleLists lists;
    MainWindow window(lists.session);
    showActive(&window);
    const auto& certificates = lists.session.snapshot().certificates();
    const qint64 id = test::nth(certificates, certificates.size() / 2).id.value;
    Selection none;
    none.stars = 5;
    Q_EMIT lists.session.selectionRequested(ListPage::Certificates, none, QStringLiteral("5"));
    Q_EMIT lists.session.recordRequested({QStringLiteral("certificate"), id});
    CHECK(window.currentPage() == QStringLiteral("certificates"));
    CHECK(qobject_cast<CertificatesPage*>(window.page(QStringLiteral("certificates")))->table()->currentId() == id);
}
