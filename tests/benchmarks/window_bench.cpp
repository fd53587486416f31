#include "tests/benchmarks/window_bench.h"

#include "core/base/text.h"
#include "ui/session/session.h"
#include "ui/table/record_model.h"
#include "ui/table/record_table.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QHeaderView>
#include <QPixmap>
#include <QTableView>

#include <numeric>

namespace ocop::bench {
namespace {

const QString nameKey = QStringLiteral("name");

Columns listColumns()
{
    return {{nameKey, QStringLiteral("Sản phẩm"), CellKind::Strong, 240},
            {QStringLiteral("subject"), QStringLiteral("Chủ thể"), CellKind::Text, 240},
            {QStringLiteral("stars"), QStringLiteral("Hạng"), CellKind::Stars, 90},
            {QStringLiteral("last"), QStringLiteral("Hết hạn"), CellKind::Date, 100}};
}

std::shared_ptr<const RowSource> listSource(const Snapshot& snapshot)
{
    std::vector<const Product*> products;
    for (const Product& product : snapshot.products()) products.push_back(&product);
    using Row = const Product*;
    const auto last = [&snapshot](Row row) { return snapshot.certificatesOf(row->id).back(); };
    return std::make_shared<RowsOf<Row>>(
        std::move(products), [](Row row) { return row->id.value; },
        std::vector<RowsOf<Row>::CellOf>{[](Row row) { return textCell(row->name); },
                                         [&](Row row) { return textCell(snapshot.subject(row->subject)->name); },
                                         [last](Row row) { return starsCell(last(row).stars); },
                                         [last](Row row) { return dateCell(last(row).lastValidDay); }});
}

/// The least a sorted list of names costs: their collation keys, sorted.
void sortNames(const Snapshot& snapshot)
{
    const QCollator collator = vietnameseCollator();
    std::vector<QCollatorSortKey> keys;
    for (const Product& product : snapshot.products()) keys.push_back(collator.sortKey(product.name));
    std::vector<int> order(keys.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) { return keys[size_t(a)].compare(keys[size_t(b)]) < 0; });
    keep(order.front());
}

} // namespace

void benchList(std::vector<Line>& lines, const Snapshot& snapshot)
{
    const std::shared_ptr<const RowSource> source = listSource(snapshot);
    RecordModel model(listColumns());
    model.setSource(source);
    lines.push_back({QStringLiteral("list of 100,000: fill and sort by name"), median([&] {
                         model.setSource(source);
                         model.change([](RowIndex& rows) { rows.setSort(0, Qt::AscendingOrder); });
                     }),
                     QStringLiteral("sort the names' collation keys"), median([&] { sortNames(snapshot); })});
    while (!model.prepareSearch(100'000)) continue;
    std::string all;
    for (int row = 0; row < source->count(); ++row)
        all += folded(source->cell(row, 0).text + u' ' + source->cell(row, 1).text).toStdString() + '\n';
    for (const char* typed : {"n", "nuoc mam", "Hường 4711"}) {
        const QString text = QString::fromUtf8(typed);
        const std::string needle = folded(text).toStdString();
        const double ours = median([&] { model.change([&](RowIndex& rows) { rows.setTyped(text); }); });
        lines.push_back({QStringLiteral("list filter \"%1\": %2 rows").arg(text).arg(model.rowCount()), ours,
                         QStringLiteral("find in the folded text"), median([&] {
                             qint64 found = 0;
                             for (size_t at = all.find(needle); at != std::string::npos; at = all.find(needle, at + 1))
                                 ++found;
                             keep(found);
                         })});
    }

    RecordTable table(QString(), listColumns(), nullptr);
    table.resize(1200, 700);
    table.show();
    QTableView plain;
    plain.resize(1200, 700);
    plain.show();
    const double ours = median([&] {
        table.setSource(source);
        table.grab();
    });
    RecordModel unsorted(listColumns());
    lines.push_back({QStringLiteral("list of 100,000: new data and painted"), ours,
                     QStringLiteral("plain QTableView on the model"), median([&] {
                         unsorted.setSource(source);
                         plain.setModel(&unsorted);
                         plain.grab();
                     })});
}

void benchWindow(std::vector<Line>& lines, const QString& samplePath)
{
    const auto clock = [] { return QDateTime(QDate(2024, 8, 31), QTime(12, 0)); };
    const auto empty = [] {
        QMainWindow window;
        window.resize(1366, 768);
        window.show();
        window.grab();
    };
    const auto ours = [&] {
        Session session(clock, QStringLiteral("bench"));
        session.open(samplePath);
        MainWindow window(session);
        window.resize(1366, 768);
        window.show();
        window.grab();
    };
    empty();
    ours();
    lines.push_back({QStringLiteral("open the sample and paint the window"), median(ours),
                     QStringLiteral("empty QMainWindow"), median(empty)});
}

} // namespace ocop::bench
