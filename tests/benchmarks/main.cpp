// What the program needs for a register of 100,000 products, each time beside the least the machine needs for it.
// Built with -DSO_OCOP_BENCHMARKS=ON; run with QT_QPA_PLATFORM=offscreen, with words of "scores", "boards", "paper",
// "storage", "search", "import", "follow", "grid" for those alone. No pass or fail: read the ratios.

#include "core/base/text.h"
#include "core/office/open_register.h"
#include "core/register/search.h"
#include "core/sample/sample_register.h"
#include "core/statistics/statistics.h"
#include "tests/benchmarks/big_register.h"
#include "tests/benchmarks/board_bench.h"
#include "tests/benchmarks/follow_bench.h"
#include "tests/benchmarks/grid_bench.h"
#include "tests/benchmarks/import_bench.h"
#include "tests/benchmarks/paper.h"
#include "tests/benchmarks/raw_sqlite.h"
#include "tests/benchmarks/score_bench.h"
#include "tests/benchmarks/stopwatch.h"
#include "tests/benchmarks/window_bench.h"
#include "ui/paper/page_painter.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstring>

namespace ocop::bench {
namespace {

const QDateTime now(QDate(2024, 8, 31), QTime(12, 0));

void benchStorage(std::vector<Line>& lines, const QString& path, const QString& copy)
{
    const double written = once([&] { fillBigRegister(*createRegister(path)); });
    createRegister(copy);
    lines.push_back({QStringLiteral("write 290,500 records with history"), written,
                     QStringLiteral("sqlite3 inserts of the same rows"), once([&] { rawCopy(path, copy); })});
    lines.push_back({QStringLiteral("open (with its check of the file)"), median([&] { openRegister(path, now); }),
                     QStringLiteral("pragma quick_check alone"), median([&] { rawCheck(path); })});
    const auto book = openRegister(path, now);
    lines.push_back({QStringLiteral("load everything"), median([&] { Snapshot::load(*book); }),
                     QStringLiteral("sqlite3 steps over all columns"), median([&] { rawLoad(path); })});
}

void benchSearch(std::vector<Line>& lines, const Register& book, const Snapshot& snapshot)
{
    lines.push_back({QStringLiteral("make the search index"), median([&] { SearchIndex(snapshot, book.units()); }),
                     QStringLiteral("fold every name"), median([&] {
                         for (const Product& each : snapshot.products()) folded(each.name);
                         for (const Subject& each : snapshot.subjects()) folded(each.name);
                     })});
    const SearchIndex index(snapshot, book.units());
    QByteArray all;
    for (const Product& each : snapshot.products()) all += folded(each.name).toUtf8() + '\n';
    for (const Subject& each : snapshot.subjects()) all += folded(each.name).toUtf8() + '\n';
    for (const char* typed : {"n", "nuoc mam", "Hường 4711"}) {
        const QString text = QString::fromUtf8(typed);
        const QByteArray needle = folded(text).toUtf8();
        lines.push_back({QStringLiteral("search \"%1\"").arg(text), median([&] { index.find(text); }),
                         QStringLiteral("memmem over the folded names"), median([&] {
                             qint64 found = 0;
                             const char* at = all.constData();
                             const char* end = at + all.size();
                             while ((at = static_cast<const char*>(
                                         memmem(at, size_t(end - at), needle.constData(), size_t(needle.size())))))
                                 ++at, ++found;
                             keep(found);
                         })});
    }
}

void benchStatistics(std::vector<Line>& lines, const QString& path, const Register& book, const Snapshot& snapshot)
{
    const QDate day = now.date();
    const double raw = median([&] { rawDistricts(path, day.toString(Qt::ISODate)); });
    const QString floor = QStringLiteral("one SQL group by district");
    lines.push_back({QStringLiteral("statistics: make"),
                     median([&] { Statistics(snapshot, book.units(), book.groups(), day, 90); }), floor, raw});
    const Statistics statistics(snapshot, book.units(), book.groups(), day, 90);
    lines.push_back({QStringLiteral("statistics: rows by district"),
                     median([&] { statistics.rows(Dimension::District); }), floor, raw});
    lines.push_back({QStringLiteral("statistics: rows by commune"),
                     median([&] { statistics.rows(Dimension::Commune); }), floor, raw});
    lines.push_back({QStringLiteral("statistics: total"), median([&] { statistics.total(); }), floor, raw});
}

void benchPaper(std::vector<Line>& lines, const QTemporaryDir& folder)
{
    const QString path = folder.filePath(QStringLiteral("mau.db"));
    const ActInfo act{ActKind::Sample, QStringLiteral("bench"), QStringLiteral("bench"), now, {}};
    lines.push_back(
        {QStringLiteral("write the sample register"), once([&] { writeSampleRegister(path, act); }), {}, 0});
    const Report report = listReport(*openRegister(path, now), 407);
    lines.push_back({QStringLiteral("PDF of 407 rows"),
                     median([&] { writePdf(report, folder.filePath(QStringLiteral("a.pdf"))); }),
                     QStringLiteral("drawText of the same cells"),
                     median([&] { drawPlain(report, folder.filePath(QStringLiteral("b.pdf"))); })});
}

} // namespace
} // namespace ocop::bench

int main(int argc, char** argv)
{
    using namespace ocop;
    const QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8()); // a desk of its own, not the person's
    QApplication app(argc, argv);
    const QString path = folder.filePath(QStringLiteral("big.db"));
    std::vector<bench::Line> lines;
    const QStringList asked = app.arguments().mid(1);
    const auto wants = [&](const char* part) { return asked.isEmpty() || asked.contains(QLatin1String(part)); };
    if (wants("scores")) bench::benchScores(lines);
    const QString small = folder.filePath(QStringLiteral("small.db"));
    if (wants("boards") || wants("grid")) bench::fillBigRegister(*createRegister(small), 10);
    if (wants("boards")) bench::benchBoards(lines, small);
    if (wants("paper")) {
        bench::benchPaper(lines, folder);
        bench::benchWindow(lines, folder.filePath(QStringLiteral("mau.db")));
    }
    if (wants("storage"))
        bench::benchStorage(lines, path, folder.filePath(QStringLiteral("copy.db")));
    else if (wants("search") || wants("follow") || wants("grid"))
        bench::fillBigRegister(*createRegister(path));
    if (wants("search")) {
        const auto book = openRegister(path, bench::now);
        const Snapshot snapshot = Snapshot::load(*book);
        bench::benchSearch(lines, *book, snapshot);
        bench::benchStatistics(lines, path, *book, snapshot);
        bench::benchList(lines, snapshot);
    }
    if (wants("import")) bench::benchImport(lines, folder.path());
    if (wants("follow")) bench::benchFollow(lines, path);
    if (wants("grid")) {
        bench::benchGrid(lines, small);
        bench::benchGrid(lines, path);
    }
    bench::printLines(lines);
    return 0;
}
