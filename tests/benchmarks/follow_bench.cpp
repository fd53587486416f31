#include "tests/benchmarks/follow_bench.h"

#include "core/register/register.h"
#include "tests/support/register_support.h"
#include "ui/certification/certificates_page.h"
#include "ui/records/panel/record_panel.h"
#include "ui/registry/products_page.h"
#include "ui/registry/subjects_page.h"
#include "ui/table/record_model.h"
#include "ui/table/record_view.h"
#include "ui/window/window_rooms.h"

#include <QApplication>

namespace ocop::bench {
namespace {

Touched touching(const QString& entity, qint64 id)
{
    Touched touched;
    touched.add(entity, id);
    return touched;
}

/// What an act costs until all is painted again.
double shownAfter(const std::function<void()>& act)
{
    return medianCpu([&] {
        act();
        QApplication::processEvents(); // what is to be painted is
    });
}

/// One line: the page told of a record in the middle, beside `floor`; and one: the same page filled anew.
void compare(std::vector<Line>& lines, const QString& what, RecordListPage& page, const QString& entity, double floor)
{
    while (!page.table()->model()->prepareSearch(100'000)) continue;
    const std::vector<int> rows = page.table()->visibleRows();
    const Touched touched = touching(entity, page.table()->source()->id(rows[rows.size() / 2]));
    const QString floorName = QStringLiteral("copy the products");
    lines.push_back({QStringLiteral("follow: ") + what, shownAfter([&] { page.follow(touched); }), floorName, floor});
    lines.push_back({QStringLiteral("anew:   ") + what, shownAfter([&] { page.refresh(); }), floorName, floor});
}

/// A product gets a name that belongs far away; the session's own work is done before the clock runs.
double movedLine(Session& session, ProductsPage& page)
{
    std::vector<double> times;
    for (int i = 0; i < 3; ++i) {
        Product product = test::nth(session.snapshot().products(), size_t(50'000 + i));
        product.name = QStringLiteral("Ấm %1").arg(i) + product.name;
        session.write(ActKind::Edit, product.name,
                      [&](WriteAct& act) { session.book().products().save(act, product); });
        session.statistics();
        session.dues();
        times.push_back(onceCpu([&] {
            page.follow(touching(QStringLiteral("product"), product.id.value));
            QApplication::processEvents(); // what is to be painted is
        }));
    }
    std::sort(times.begin(), times.end());
    return times[1];
}

} // namespace

void benchFollow(std::vector<Line>& lines, const QString& path)
{
    Session session([] { return QDateTime(QDate(2024, 8, 31), QTime(12, 0)); }, QStringLiteral("bench"));
    const WindowRooms rooms(session);
    session.open(path);
    ProductsPage page(session);
    page.resize(1200, 700);
    page.refresh();
    page.show();
    QApplication::processEvents();
    RecordTable& table = *page.table();
    const QString product = QStringLiteral("product");
    const double floor = medianCpu([&] {
        const std::vector<ProductOnDay> copy = session.statistics().products();
        keep(qint64(copy.size()));
    });
    compare(lines, QStringLiteral("a product, sorted by name"), page, product, floor);
    const QString total = QStringLiteral("the sum under the list by a pass over all");
    lines.push_back({total, medianCpu([&] { keep(session.statistics().total().inForce.total()); }), {}, 0});
    lines.push_back(
        {QStringLiteral("paint the whole list"), medianCpu([&] { table.view()->viewport()->repaint(); }), {}, 0});
    table.holdRows();
    compare(lines, QStringLiteral("  rows held"), page, product, floor);
    table.releaseRows();
    table.setTypedFilter(QStringLiteral("tra"));
    compare(lines, QStringLiteral("  “tra” typed: %1 rows").arg(table.visibleRows().size()), page, product, floor);
    table.setTypedFilter({});
    table.groupBy(QStringLiteral("district"));
    compare(lines, QStringLiteral("  grouped by district"), page, product, floor);
    table.groupBy({});
    lines.push_back({QStringLiteral("follow:   a line moves"), movedLine(session, page), {}, floor});
    page.showRecord(table.source()->id(50'000));
    auto* panel = page.findChild<RecordPanel*>();
    lines.push_back({QStringLiteral("the panel beside it, read anew"),
                     shownAfter([&] { panel->showRecord(panel->record()); }),
                     {},
                     0});
    page.hide();

    SubjectsPage subjects(session);
    subjects.resize(1200, 700);
    subjects.refresh();
    subjects.show();
    compare(lines, QStringLiteral("a subject"), subjects, QStringLiteral("subject"), floor);
    subjects.hide();
    CertificatesPage certificates(session);
    certificates.resize(1200, 700);
    certificates.refresh();
    certificates.show();
    compare(lines, QStringLiteral("a certificate"), certificates, QStringLiteral("certificate"), floor);
}

} // namespace ocop::bench
