#include "tests/benchmarks/board_bench.h"

#include "core/reports/report_catalog.h"
#include "tests/benchmarks/raw_sqlite.h"
#include "ui/dashboard/board_catalog.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/paper/report_book.h"

#include <QSettings>

namespace ocop::bench {

void benchBoards(std::vector<Line>& lines, const QString& path)
{
    const QDate day(2024, 8, 31);
    Session session([day] { return QDateTime(day, QTime(12, 0)); }, QStringLiteral("bench"));
    session.open(path);
    QSettings settings(path + QStringLiteral(".ini"), QSettings::IniFormat);
    DashboardPage page(session, nullptr, &settings);
    page.resize(1174, 720);
    page.show();
    const double raw = median([&] { rawDistricts(path, day.toString(Qt::ISODate)); });
    for (const QString& key : boardKeys()) {
        page.setBoard(key);
        page.repaint();
        lines.push_back({QStringLiteral("board of 10,000 products: %1, counted anew and painted").arg(key), median([&] {
                             session.setDistrict({}); // forgets the counts
                             page.refresh();
                             page.repaint();
                         }),
                         QStringLiteral("one SQL group by district"), raw});
    }
    lines.push_back({QStringLiteral("what is due about 10,000 products, for the colours of lists"),
                     median([&] { DueMap{session.workSource()}; }), QStringLiteral("one SQL group by district"), raw});
    const ReportSource source{session.snapshot(), session.book().units(), session.book().groups(),
                              officeSettings(session.book().settings().all())};
    lines.push_back({QStringLiteral("book of 18 districts, 10,000 products listed"),
                     once([&] {
                         ReportRequest request;
                         request.asOf = day;
                         const ReportBook book{
                             QStringLiteral("bench"),
                             makeReportsByDistrict(*findReport(QStringLiteral("theo-huyen")), source, request)};
                         writeBook(book, path + QStringLiteral(".pdf"));
                     }),
                     {},
                     0});
}

} // namespace ocop::bench
