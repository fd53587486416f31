#include "tests/benchmarks/import_bench.h"

#include "core/exchange/import_apply.h"
#include "core/exchange/import_plan.h"
#include "core/exchange/import_planner.h"
#include "core/office/open_register.h"
#include "tests/benchmarks/big_register.h"
#include "tests/benchmarks/raw_sqlite.h"

#include <QFile>

#include <algorithm>

namespace ocop::bench {
namespace {

constexpr int listRows = 100'000;

/// A list as an office would send it, of products no register has yet.
void writeList(const QString& path, const Units& units)
{
    const std::vector<const Unit*> communes = units.communes(QDate(2024, 8, 31));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return;
    QByteArray text("TT,Tên sản phẩm,Chủ thể,Xã,Huyện,Điện thoại,Hạng sao,Số quyết định,Ngày quyết định\n");
    for (int i = 0; i < listRows; ++i) {
        const Unit& commune = *communes[size_t(i / 2) % communes.size()];
        text += QStringLiteral("%1,Bánh tráng nướng số %1,Hộ kinh doanh Nguyễn Thị Hường %2,%3,%4,0301%5,3 sao,"
                               "%6/QĐ-UBND,%7/12/2023\n")
                    .arg(i + 1)
                    .arg(i / 2)
                    .arg(commune.fullName(), units.find(commune.parent)->fullName())
                    .arg(i / 2, 6, 10, QLatin1Char('0'))
                    .arg(3000 + i % 20)
                    .arg(1 + i % 20, 2, 10, QLatin1Char('0'))
                    .toUtf8();
    }
    file.write(text);
}

/// Cuts a file at commas and line ends and does nothing with the pieces.
qint64 cutList(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return 0;
    const QString text = QString::fromUtf8(file.readAll());
    qint64 cells = 0;
    for (const QString& line : text.split(u'\n')) cells += line.split(u',').size();
    return cells;
}

} // namespace

void benchImport(std::vector<Line>& lines, const QString& folder)
{
    const QString list = folder + QStringLiteral("/list.csv");
    const QString path = folder + QStringLiteral("/import.db");
    const QString copy = folder + QStringLiteral("/import-copy.db");
    const auto book = createRegister(path);
    createRegister(copy);
    writeList(list, book->units());

    Workbook workbook;
    const QString cut = QStringLiteral("cut the file at commas and line ends");
    const double floor = median([&] { keep(cutList(list)); });
    lines.push_back(
        {QStringLiteral("import 100,000 rows: read"), median([&] { workbook = readWorkbook(list); }), cut, floor});
    const ListBook lists = readListBook(workbook);
    const Snapshot empty = Snapshot::load(*book);
    const ImportOptions options{QDate(2024, 8, 31), QStringLiteral("list.csv"), book->history().last()};
    const auto plan = [&](const Snapshot& snapshot) {
        return planImport(lists, snapshot, book->units(), book->groups(), book->rules(), options);
    };
    ImportPlan planned;
    lines.push_back({QStringLiteral("import 100,000 rows: plan"), once([&] { planned = plan(empty); }), cut, floor});
    const ActInfo info{ActKind::Import, QStringLiteral("list.csv"), QStringLiteral("bench"),
                       QDateTime(options.asOf, QTime(12, 0)), options.source};
    const double written = once([&] {
        applyImport(
            *book, planned, [&](const QHash<int, Finding>&) { return plan(empty); }, info);
    });
    lines.push_back({QStringLiteral("import 100,000 rows: write %1 new").arg(planned.counts().added), written,
                     QStringLiteral("sqlite3 inserts of the same rows"), once([&] { rawCopy(path, copy); })});
    const Snapshot full = Snapshot::load(*book);
    lines.push_back(
        {QStringLiteral("import 100,000 rows: plan the same again"), once([&] { planned = plan(full); }), cut, floor});
    if (planned.counts().same != listRows) qWarning("bench: the second reading is not the same");
}

} // namespace ocop::bench
