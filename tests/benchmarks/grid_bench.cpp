#include "tests/benchmarks/grid_bench.h"

#include "core/certification/register.h"
#include "ui/registry/products_page.h"
#include "ui/table/grid_control.h"
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

} // namespace

void benchGrid(std::vector<Line>& lines, const QString& path)
{
    Session session([] { return QDateTime(QDate(2024, 8, 31), QTime(12, 0)); }, QStringLiteral("bench"));
    session.open(path);
    ProductsPage page(session);
    page.resize(1200, 700);
    QObject::connect(&session, &Session::changed, &page, &ProductsPage::refresh);
    page.refresh();
    page.show();
    RecordTable& table = *page.table();
    while (!table.model()->prepareSearch(100'000)) continue;

    const std::vector<double> keys = keystrokes(page);
    lines.push_back({QStringLiteral("grid: a key in the filter, median of %1").arg(keys.size()), keys[keys.size() / 2], {}, 0});
    lines.push_back({QStringLiteral("grid: a key in the filter, p99"), keys[keys.size() * 99 / 100], {}, 0});
    lines.push_back({QStringLiteral("grid: sort by name"), once([&] {
                         table.sortBy(QStringLiteral("name"), Qt::DescendingOrder);
                         table.view()->viewport()->repaint();
                     }), {}, 0});

    int note = 0;
    for (size_t i = 0; i < table.columns().size(); ++i)
        if (table.columns()[i].key == QLatin1String("note")) note = int(i);
    table.setColumnShown(note, true);
    const auto goTo = [&](int row) {
        table.view()->selectionModel()->setCurrentIndex(table.model()->index(row, note), QItemSelectionModel::ClearAndSelect);
    };
    goTo(0);
    QGuiApplication::clipboard()->setText(QStringLiteral("một"));
    lines.push_back({QStringLiteral("grid: write one cell, list read anew"), once([&] { table.grid()->paste(); }), {}, 0});
    QString block;
    for (int row = 0; row < pastedRows; ++row) block += QStringLiteral("ghi chú %1\n").arg(row);
    QGuiApplication::clipboard()->setText(block);
    lines.push_back({QStringLiteral("grid: paste 5,000 rows"), once([&] { table.grid()->paste(); }), {}, 0});
    lines.push_back({QStringLiteral("grid: undo them"), once([&] { session.undo(); }), {}, 0});
}

} // namespace ocop::bench
