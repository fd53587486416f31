#include "tests/benchmarks/grid_bench.h"
#include "tests/support/register_support.h"

#include "core/duplicates/likely_products.h"
#include "core/duplicates/likely_subjects.h"
#include "core/register/register.h"
#include "ui/registry/products_page.h"
#include "ui/table/grid/grid_control.h"
#include "ui/table/record_model.h"
#include "ui/table/record_view.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>

#include <algorithm>

namespace ocop::bench {
namespace {

constexpr int pastedRows = 5000;

/// Milliseconds of every key of these texts, typed and deleted again, until the list is painted.
std::vector<double> keystrokes(ProductsPage& page)
{
    std::vector<double> times;
    const auto time = [&](const QString& text) {
        QElapsedTimer timer;
        timer.start();
        page.table()->setTypedFilter(text);
        page.table()->view()->viewport()->repaint();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    };
    for (const char* typed : {"nuoc mam", "mật ong rừng", "Hường 47", "tra", "sâm ngọc linh", "bánh tráng 12"}) {
        const QString text = QString::fromUtf8(typed);
        for (qsizetype length = 1; length <= text.size(); ++length) time(text.left(length));
        for (qsizetype length = text.size() - 1; length >= 0; --length) time(text.left(length));
    }
    std::sort(times.begin(), times.end());
    return times;
}

/// Asks of the likeness of producers and products, each name with one letter wrong.
void benchLikely(std::vector<Line>& lines, const Session& session)
{
    const Snapshot& all = session.stored();
    const LikelySubjects subjects(all.subjects());
    const LikelyProducts products(all, session.book().units(), session.today());
    std::vector<double> ofSubjects;
    std::vector<double> ofProducts;
    const auto time = [](std::vector<double>& times, auto&& ask) { times.push_back(once(ask)); };
    for (size_t i = 0; i < all.subjects().size() && ofSubjects.size() < 300; i += 1 + all.subjects().size() / 300) {
        Subject typed = test::nth(all.subjects(), i);
        typed.id = {};
        typed.name.chop(1);
        time(ofSubjects, [&] { subjects.find(typed); });
    }
    for (size_t i = 0; i < all.products().size() && ofProducts.size() < 300; i += 1 + all.products().size() / 300) {
        Product typed = test::nth(all.products(), i);
        typed.id = {};
        typed.name.chop(1);
        time(ofProducts, [&] { products.find(typed, all.unitOf(typed)); });
    }
    for (auto [name, times] :
         {std::pair{QStringLiteral("likely producer among %1").arg(all.subjects().size()), &ofSubjects},
          std::pair{QStringLiteral("likely product among %1").arg(all.products().size()), &ofProducts}}) {
        std::sort(times->begin(), times->end());
        lines.push_back({name + QStringLiteral(", median"), (*times)[times->size() / 2], {}, 0});
        lines.push_back({name + QStringLiteral(", p99"), (*times)[times->size() * 99 / 100], {}, 0});
    }
}

} // namespace

void benchGrid(std::vector<Line>& lines, const QString& path)
{
    Session session([] { return QDateTime(QDate(2024, 8, 31), QTime(12, 0)); }, QStringLiteral("bench"));
    session.open(path);
    ProductsPage page(session);
    page.resize(1200, 700);
    QObject::connect(&session, &Session::changed, &page, &ProductsPage::follow); // as the window does
    page.refresh();
    page.show();
    RecordTable& table = *page.table();
    while (!table.model()->prepareSearch(100'000)) continue;

    const QString head = QStringLiteral("grid of %1: ").arg(session.stored().products().size());
    const std::vector<double> keys = keystrokes(page);
    lines.push_back(
        {head + QStringLiteral("a key in the filter, median of %1").arg(keys.size()), keys[keys.size() / 2], {}, 0});
    lines.push_back({head + QStringLiteral("a key in the filter, p99"), keys[keys.size() * 99 / 100], {}, 0});
    lines.push_back({head + QStringLiteral("sort by name"),
                     once([&] {
                         table.sortBy(QStringLiteral("name"), Qt::DescendingOrder);
                         table.view()->viewport()->repaint();
                     }),
                     {},
                     0});

    benchLikely(lines, session);
    int note = 0;
    for (size_t i = 0; i < table.columns().size(); ++i)
        if (table.columns()[i].key == QLatin1String("note")) note = int(i);
    table.setColumnShown(note, true);
    const auto goTo = [&](int row) {
        table.view()->selectionModel()->setCurrentIndex(table.model()->index(row, note),
                                                        QItemSelectionModel::ClearAndSelect);
    };
    std::vector<double> cells;
    for (int row = 0; row < 21; ++row) {
        goTo(row);
        QGuiApplication::clipboard()->setText(QStringLiteral("một %1").arg(row));
        cells.push_back(once([&] {
            table.grid()->blocks().paste();
            table.view()->viewport()->repaint();
        }));
    }
    std::sort(cells.begin(), cells.end());
    lines.push_back({head + QStringLiteral("write one cell"), cells[cells.size() / 2], {}, 0});
    goTo(0);
    QString block;
    for (int row = 0; row < pastedRows; ++row) block += QStringLiteral("ghi chú %1\n").arg(row);
    QGuiApplication::clipboard()->setText(block);
    lines.push_back({head + QStringLiteral("paste 5,000 rows"), once([&] { table.grid()->blocks().paste(); }), {}, 0});
    lines.push_back({head + QStringLiteral("undo them"), once([&] { session.undo(); }), {}, 0});
}

} // namespace ocop::bench
