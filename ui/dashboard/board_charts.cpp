#include "ui/dashboard/board_charts.h"

#include "core/base/formats.h"
#include "ui/dashboard/record_bars.h"
#include "ui/words/texts.h"

#include <QCoreApplication>
#include <QLocale>

namespace ocop {
namespace {

QString chartText(const char* source) { return QCoreApplication::translate("dashboard", source); }

} // namespace

ChartData kindsChart(const Session& session)
{
    const Tally total = session.statistics().total();
    ChartData data;
    for (const auto& [kind, code] : EnumCodes<SubjectKind>::all) {
        const int count = total.subjects(kind);
        const bool common = kind <= SubjectKind::Enterprise;
        if (count == 0 && !common) continue;
        BoardMark mark{scopedSelection(session),
                       QStringLiteral("%1 · %2").arg(session.scopeText(), texts::kind(kind)),
                       {},
                       count,
                       ListPage::Subjects};
        mark.selection.kind = kind;
        addShareBar(data, texts::kind(kind), ChartFill::Kind, std::move(mark), total.subjects());
    }
    return data;
}

ChartData sectorsChart(const Session& session)
{
    const int whole = session.statistics().total().products.total();
    ChartData data;
    for (const TallyRow& row : session.statistics().rows(Dimension::Sector)) {
        const int sector = row.selection.sector.value_or(0);
        const QString name =
            sector == 0 ? chartText(QT_TRANSLATE_NOOP("dashboard", "Group not known")) : sectorShortName(sector);
        BoardMark mark{scopedSelection(session),
                       QStringLiteral("%1 · %2").arg(session.scopeText(), name),
                       {},
                       row.tally.products.total()};
        mark.selection.sector = sector;
        const ChartFill fill = sector == 0 ? ChartFill::Unknown : ChartFill(int(ChartFill::Sector1) + sector - 1);
        addShareBar(data, name, fill, std::move(mark), whole);
    }
    return data;
}

ChartData monthsChart(const Session& session, int months)
{
    const Statistics& statistics = session.statistics();
    const QDate soonUntil = session.asOf().addDays(session.expiringDays());
    const int inForce = statistics.total().inForce.total();
    ChartData data;
    for (const MonthCount& month : statistics.endsByMonth(months)) {
        BoardMark mark{scopedSelection(session), {}, {}, month.ends.total()};
        const QDate last = month.month.addMonths(1).addDays(-1);
        mark.selection.endsFrom = {qMax(month.month, session.asOf()), last};
        const QString name = QLocale().toString(month.month, QStringLiteral("MM/yyyy"));
        mark.words = QStringLiteral("%1 · %2").arg(session.scopeText(),
                                                   chartText(QT_TRANSLATE_NOOP("dashboard", "ending in %1")).arg(name));
        mark.detail =
            QStringLiteral("%1: %2 (%3)").arg(mark.words, formatCount(mark.count), formatPercent(mark.count, inForce));

        int soon = soonUntil >= last ? mark.count : 0;
        if (soonUntil < last && soonUntil >= month.month) {
            Selection within = mark.selection;
            within.endsFrom->second = soonUntil;
            soon = statistics.tally(within).inForce.total();
        }
        data.bars.push_back({QString::number(month.month.month()),
                             formatCount(mark.count),
                             mark.detail,
                             {{ChartFill::Soon, soon}, {ChartFill::Time, mark.count - soon}},
                             QString::number(month.month.year())});
        data.marks.push_back(std::move(mark));
    }
    return data;
}

} // namespace ocop
