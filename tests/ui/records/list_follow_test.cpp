#include "core/base/formats.h"
#include "core/sample/sample_register.h"
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"
#include "ui/certification/certificates_page.h"
#include "ui/kit/quick_filters.h"
#include "ui/records/list_words.h"
#include "ui/registry/products_page.h"
#include "ui/registry/subjects_page.h"
#include "ui/table/grid/grid_control.h"
#include "ui/table/record_model.h"
#include "ui/table/record_view.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QToolButton>

using namespace ocop;
using namespace ocop::test;

namespace {

/// A product with everything whose lines tell of it, as the session names relatives.
void touchProduct(Touched& touched, const Snapshot& snapshot, const Product& product)
{
    touched.add(QStringLiteral("product"), product.id.value);
    touched.add(QStringLiteral("subject"), product.subject.value);
    for (const Certificate& each : snapshot.certificatesOf(product.id))
        touched.add(QStringLiteral("certificate"), each.id.value);
}

void touchSubject(Touched& touched, const Snapshot& snapshot, SubjectId subject)
{
    touched.add(QStringLiteral("subject"), subject.value);
    for (const Product* each : snapshot.productsOf(subject)) touchProduct(touched, snapshot, *each);
}

QStringList linesOf(const RecordTable& table)
{
    QStringList lines;
    for (const int row : table.visibleRows()) {
        QString line;
        for (int column = 0; column < int(table.columns().size()); ++column) line += table.cellText(row, column) + u'|';
        lines << line;
    }
    return lines;
}

/// Counts of the quick filters and the words of the footer.
QStringList wordsOf(const RecordListPage& page)
{
    QStringList words;
    for (const auto* chip : page.filters()->findChildren<QToolButton*>()) words << chip->text();
    for (const auto* label : page.table()->findChildren<QLabel*>()) words << label->text();
    return words;
}

/// Does acts of all kinds and looks after each whether the page that follows is as one filled anew.
template <class P>
void followsEveryAct(const QString& quick, const QString& typed, const QString& sort,
                     QString (*total)(const Statistics&) = nullptr)
{
    TestSession t;
    const QString path = t.folder.file(QStringLiteral("mau.db"));
    writeSampleRegister(path, testAct(ActKind::Sample));
    t.session.open(path);
    P page(t.session);
    page.refresh();
    const auto look = [&](P& at) {
        at.filters()->template findChild<QToolButton*>(QStringLiteral("filter_") + quick)->click();
        at.table()->setTypedFilter(typed);
        at.table()->sortBy(sort, Qt::AscendingOrder);
    };
    look(page);
    const auto check = [&](const Touched& touched) {
        page.follow(touched);
        P anew(t.session);
        anew.refresh();
        look(anew);
        CHECK(linesOf(*page.table()) == linesOf(*anew.table()));
        CHECK(wordsOf(page) == wordsOf(anew));
        if (total) CHECK(wordsOf(page).contains(total(t.session.statistics())));
    };
    const auto write = [&](const std::function<void(WriteAct&)>& work) { t.session.write(ActKind::Edit, {}, work); };

    for (const size_t at : {3u, 57u}) {
        Touched touched;
        Product product = test::nth(t.snapshot().products(), at);
        product.name = QStringLiteral("Ấm trà An %1").arg(at);
        write([&](WriteAct& act) { t.session.book().products().save(act, product); });
        touchProduct(touched, t.snapshot(), product);
        check(touched);

        Touched owner;
        Subject subject = *t.snapshot().subject(product.subject);
        subject.name = QStringLiteral("HTX trà Mới");
        subject.kind = SubjectKind::Enterprise;
        write([&](WriteAct& act) { t.session.book().subjects().save(act, subject); });
        touchSubject(owner, t.snapshot(), subject.id);
        check(owner);
    }
    Touched withdrawn;
    Certificate certificate = t.snapshot().certificatesOf(test::nth(t.snapshot().products(), 8).id).back();
    certificate.stars = 5;
    if (certificate.effectiveFrom.isValid()) certificate.lastValidDay = certificate.effectiveFrom.addDays(3);
    write([&](WriteAct& act) { t.session.book().certificates().save(act, certificate); });
    touchProduct(withdrawn, t.snapshot(), test::nth(t.snapshot().products(), 8));
    check(withdrawn);

    const Product added = t.addProduct(QStringLiteral("Trà thêm"), test::nth(t.snapshot().subjects(), 0).id);
    Touched came;
    touchProduct(came, t.snapshot(), added);
    check(came);

    Touched gone; // with its certificates, or they would keep it
    const Product first = test::nth(t.snapshot().products(), 20);
    touchProduct(gone, t.snapshot(), first);
    write([&](WriteAct& act) {
        std::vector<CertificateId> ids;
        for (const Certificate& each : t.snapshot().certificatesOf(first.id)) ids.push_back(each.id);
        for (const CertificateId id : ids) t.session.book().certificates().remove(act, id);
        t.session.book().products().remove(act, first.id);
    });
    check(gone);

    const Product untold = t.addProduct(QStringLiteral("Trà không ai hay"), test::nth(t.snapshot().subjects(), 1).id);
    Touched only; // of another record: the page sees that the number of rows is another
    touchProduct(only, t.snapshot(), added);
    check(only);
    CHECK(untold.id.value > 0);

    t.session.setAsOf(QDate(2023, 6, 1));
    check(only); // another day: all is read
}

/// Says how it was filled.
class CountingPage : public Page
{
public:
    using Page::Page;
    void refresh() override { ++refreshed; }
    void follow(const Touched& touched) override
    {
        if (touched.everything()) return refresh();
        followed << touched.of(QStringLiteral("product"));
    }
    int refreshed = 0;
    QList<QSet<qint64>> followed;
};

} // namespace

TEST_CASE("A list that follows an act is as one filled anew", "[list-follow]")
{
    followsEveryAct<ProductsPage>(QStringLiteral("all"), {}, QStringLiteral("name"), [](const Statistics& statistics) {
        return standingSummary(statistics.total()); // the sums of the page are those of the boards
    });
    followsEveryAct<ProductsPage>(QStringLiteral("inForce"), QStringLiteral("tra"), QStringLiteral("subject"));
    followsEveryAct<SubjectsPage>(QStringLiteral("all"), {}, QStringLiteral("stars"), [](const Statistics& statistics) {
        return SubjectsPage::tr("%1 with recognised products").arg(formatCount(statistics.total().subjects()));
    });
    followsEveryAct<SubjectsPage>(QStringLiteral("inForce"), {}, QStringLiteral("stars"));
    followsEveryAct<CertificatesPage>(QStringLiteral("inForce"), QStringLiteral("a"), QStringLiteral("from"));
}

TEST_CASE("A cell being edited stays open while another record changes", "[list-follow]")
{
    TestSession t;
    const Subject first = t.addSubject(QStringLiteral("Hộ An"));
    Subject second = t.addSubject(QStringLiteral("Hộ Bình"));
    SubjectsPage page(t.session);
    page.resize(1200, 700);
    page.refresh();
    Touched touched;
    QObject::connect(&t.session, &Session::changed, &page, [&] { page.follow(touched); });
    showActive(&page);
    page.table()->focusTable();
    REQUIRE(page.table()->selectRecord(first.id.value));
    GridControl& grid = *page.table()->grid();
    clerkTypes(u"Hộ Ấn");
    REQUIRE(grid.cellEditor()->isOpen());

    second.phone = QStringLiteral("0905123456");
    touched.add(QStringLiteral("subject"), second.id.value);
    t.session.write(ActKind::Edit, {}, [&](WriteAct& act) { t.session.book().subjects().save(act, second); });
    CHECK(grid.cellEditor()->isOpen());
    CHECK(grid.refusedCount() == 0);
    touched = {};
    touched.add(QStringLiteral("subject"), first.id.value);
    clerkPresses(Qt::Key_Return);
    CHECK(t.snapshot().subject(first.id)->name == QStringLiteral("Hộ Ấn"));
    CHECK(page.table()->currentId() == second.id.value);
    CHECK(page.table()->cellText(0, 0) == QStringLiteral("Hộ Ấn"));
    CHECK(page.table()->cellText(1, 4) == QStringLiteral("0905123456"));
}

TEST_CASE("A page takes up what it missed, and nothing when nothing changed", "[list-follow]")
{
    TestSession t;
    CountingPage page(t.session);
    page.catchUp(); // shown for the first time
    CHECK(page.refreshed == 1);
    page.catchUp();
    CHECK(page.refreshed == 1);
    CHECK(page.followed.isEmpty());
    for (const qint64 id : {3, 5}) {
        Touched touched;
        touched.add(QStringLiteral("product"), id);
        page.note(touched);
    }
    page.catchUp();
    page.catchUp();
    CHECK(page.followed == QList<QSet<qint64>>{{3, 5}});
    page.note(Touched::all());
    page.catchUp();
    CHECK(page.refreshed == 2);
}
