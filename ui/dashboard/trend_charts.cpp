// Charts over time and of what is under way.
#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/evaluation/application_acts.h"
#include "core/evaluation/application_rules.h"
#include "core/statistics/movement.h"
#include "ui/dashboard/chart_boards.h"
#include "ui/dashboard/record_bars.h"
#include "ui/words/dossier_words.h"
#include "ui/words/texts.h"

#include <QCoreApplication>

#include <map>

namespace ocop {
namespace {

QString trendText(const char* source) { return QCoreApplication::translate("dashboard", source); }

QString movementWord(MovementKind kind)
{
    switch (kind) {
    case MovementKind::Entered: return trendText(QT_TRANSLATE_NOOP("dashboard", "Newly recognised"));
    case MovementKind::StarUp: return trendText(QT_TRANSLATE_NOOP("dashboard", "More stars"));
    case MovementKind::StarDown: return trendText(QT_TRANSLATE_NOOP("dashboard", "Fewer stars"));
    case MovementKind::Renewed: return trendText(QT_TRANSLATE_NOOP("dashboard", "Renewed"));
    case MovementKind::Lapsed: return trendText(QT_TRANSLATE_NOOP("dashboard", "Lapsed"));
    case MovementKind::Withdrawn: return trendText(QT_TRANSLATE_NOOP("dashboard", "Withdrawn"));
    }
    return {};
}

QString shortPeriod(Period period, QDate end)
{
    if (period == Period::Month) return QString::number(end.month());
    if (period == Period::Quarter) return QStringLiteral("Q%1").arg((end.month() + 2) / 3);
    return QString::number(end.year());
}

} // namespace

ChartData trendChart(const Session& session, Period period)
{
    ChartData data;
    auto points = trendOf(session.snapshot(), session.book().units(), session.book().groups(), programmeBegan,
                          session.asOf(), period, session.expiringDays(), session.district());
    dropEmptyBeginning(points);
    for (const TrendPoint& point : points) {
        const Tally& tally = point.tally;
        BoardMark mark{scopedSelection(session), {}, {}, tally.products.total()};
        mark.asOf = point.day;
        mark.words = trendText(QT_TRANSLATE_NOOP("dashboard", "%1 · recognised by %2"))
                         .arg(session.scopeText(), formatDate(point.day));
        mark.detail = trendText(QT_TRANSLATE_NOOP("dashboard", "%1: %2, of them %3 in force and %4 lapsed"))
                          .arg(mark.words, formatCount(tally.products.total()), formatCount(tally.inForce.total()),
                               formatCount(tally.lapsed.total()));
        const int inForce = tally.inForce.total();
        data.bars.push_back({shortPeriod(period, point.day),
                             formatCount(tally.products.total()),
                             mark.detail,
                             {{ChartFill::Time, inForce}, {ChartFill::Lapsed, tally.products.total() - inForce}},
                             period == Period::Year ? QString() : QString::number(point.day.year())});
        data.marks.push_back(std::move(mark));
    }
    return data;
}

ChartData movementChart(const Session& session)
{
    const Statistics earlier(session.snapshot(), session.book().units(), session.book().groups(),
                             session.asOf().addYears(-1), session.expiringDays());
    std::map<MovementKind, QSet<qint64>> ids;
    int whole = 0;
    for (const Movement& each : movementsBetween(earlier, session.statistics())) {
        ids[each.kind].insert(each.product->product->id.value);
        ++whole;
    }
    ChartData data;
    const QString scope =
        trendText(QT_TRANSLATE_NOOP("dashboard", "%1 · since %2")).arg(session.scopeText(), formatDate(earlier.asOf()));
    for (const auto& [kind, code] : EnumCodes<MovementKind>::all) {
        const bool bad =
            kind == MovementKind::Lapsed || kind == MovementKind::Withdrawn || kind == MovementKind::StarDown;
        addRecordsBar(data, movementWord(kind), bad ? ChartFill::Soon : ChartFill::Time, QStringLiteral("product"),
                      ids[kind], whole, scope);
    }
    return data;
}

ChartData dossiersChart(const Session& session)
{
    QSet<ProductId> here;
    for (const ProductOnDay& each : session.statistics().products()) here.insert(each.product->id);
    const EvaluationSnapshot& evaluations = session.evaluations();
    std::map<ApplicationState, QSet<qint64>> ids;
    int whole = 0;
    for (const Application& application : evaluations.applications()) {
        if (!here.contains(application.product)) continue;
        const auto state = session.isReadOnly()
                               ? stateOn(application, evaluations.stepsOf(application.id), session.asOf())
                               : application.state;
        if (!state) continue;
        ids[*state].insert(application.id.value);
        ++whole;
    }
    ChartData data;
    for (const auto& [state, code] : EnumCodes<ApplicationState>::all)
        addRecordsBar(data, dossierWords::state(state), isOpen(state) ? ChartFill::Time : ChartFill::Lapsed,
                      QStringLiteral("application"), ids[state], whole, session.scopeText());
    return data;
}

ChartData filingChart(const Session& session)
{
    const RuleSet& rules = ruleSetFor(session.book().rules(), session.asOf(), session.asOf());
    QSet<qint64> early;
    QSet<qint64> filed;
    QSet<qint64> open;
    QSet<qint64> late;
    for (const ProductOnDay& each : session.statistics().products()) {
        if (!each.standing.inForce() || !each.lastDay.isValid()) continue;
        const qint64 id = each.product->id.value;
        const auto window = filingWindow(rules, each.standing.certificate->lastValidDay);
        if (session.evaluations().openApplicationOf(each.product->id))
            filed.insert(id);
        else if (!window || session.asOf() < window->first)
            early.insert(id);
        else if (session.asOf() <= window->second)
            open.insert(id);
        else
            late.insert(id);
    }
    const int whole = int(early.size() + filed.size() + open.size() + late.size());
    const QString scope = session.scopeText();
    const QString product = QStringLiteral("product");
    ChartData data;
    addRecordsBar(data, trendText(QT_TRANSLATE_NOOP("dashboard", "Dossier under way")), ChartFill::Time, product, filed,
                  whole, scope);
    addRecordsBar(data, trendText(QT_TRANSLATE_NOOP("dashboard", "Window not open yet")), ChartFill::Lapsed, product,
                  early, whole, scope);
    addRecordsBar(data, trendText(QT_TRANSLATE_NOOP("dashboard", "Window open, nothing filed")), ChartFill::Soon,
                  product, open, whole, scope);
    addRecordsBar(data, trendText(QT_TRANSLATE_NOOP("dashboard", "Window over, nothing filed")), ChartFill::Soon,
                  product, late, whole, scope);
    return data;
}

} // namespace ocop
