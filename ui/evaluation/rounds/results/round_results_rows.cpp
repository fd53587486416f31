#include "ui/evaluation/rounds/results/round_results_rows.h"

#include "core/evaluation/record/shown_mean.h"
#include "ui/evaluation/rounds/round_names.h"
#include "ui/kit/paint.h"
#include "ui/words/ballot_words.h"

#include <QCoreApplication>
#include <QPainter>

namespace ocop {
namespace {

QString resultWord(const char* source) { return QCoreApplication::translate("rounds", source); }

CellData meanCell(const ApplicationResult& result, Mean Verdict::*part, QString ShownMeans::*shown)
{
    if (result.isByBallot()) { // only the total is the advisory team's
        if (part != &Verdict::total || !result.advisory || !result.advisory->points) return {};
        return {.text = formatPoints(result.advisory->points), .value = *result.advisory->points / 1000.0};
    }
    if (!result.verdict || !result.verdict->scored) return {};
    const Mean& mean = (*result.verdict).*part;
    CellData cell{.text = shownMeans(*result.verdict).*shown, .value = mean.value()};
    if (!result.isComplete()) cell.ink = Ink::Muted;
    return cell;
}

CellData spreadCell(const ApplicationResult& result)
{
    if (!result.verdict || !result.verdict->scored || result.finalScoresOnly) return {};
    CellData cell{.text = QString::number(result.verdict->spread), .value = result.verdict->spread};
    if (result.verdict->spreadFlag) {
        cell.mark = Mark::Warning;
        cell.tip = resultWord(QT_TRANSLATE_NOOP("rounds", "Beyond the council's limit: discuss and score again"));
        cell.spoken = cell.text + u' ' + cell.tip;
    }
    return cell;
}

CellData unmetCell(const ApplicationResult& result)
{
    if (!result.verdict || result.finalScoresOnly) return {};
    const int count = int(result.verdict->unmet.size());
    const bool knockedOut = !result.verdict->knockouts.empty();
    CellData cell{.text = QString::number(count), .value = count + (knockedOut ? 1000 : 0)};
    if (knockedOut) {
        cell.mark = Mark::Error;
        cell.tip = resultWord(QT_TRANSLATE_NOOP("rounds", "Excluded by a knock-out"));
        cell.spoken = cell.text + u' ' + cell.tip;
    }
    return cell;
}

CellData proposedCell(const ApplicationResult& result)
{
    if (result.isByBallot()) return result.advisory ? roundWords::starsOrNone(result.advisory->stars) : CellData();
    if (!result.verdict) return {};
    CellData cell = roundWords::starsOrNone(result.verdict->stars);
    cell.tip = roundWords::proposal(*result.verdict);
    return cell;
}

CellData decidedCell(const Session& session, const ApplicationResult& result)
{
    const QString failed = roundWords::failedUpgrade(session, *result.application);
    if (!failed.isEmpty())
        return {.text = resultWord(QT_TRANSLATE_NOOP("rounds", "not raised")), .value = 0, .tip = failed};
    CellData cell = roundWords::starsOrNone(result.application->starsDecided);
    if (result.isStale()) {
        cell.tip = resultWord(QT_TRANSLATE_NOOP("rounds", "The scores changed since it was decided"));
        cell.spoken = cell.text + u' ' + cell.tip;
    }
    return cell;
}

CellData bandCell(const ApplicationResult& result)
{
    return result.verdict && result.verdict->scored
               ? CellData{.text = QStringLiteral("%1★").arg(result.verdict->band), .value = result.verdict->band}
               : CellData();
}

/// Why the stars are not the proposed ones, or what a person should look at first.
CellData remarkCell(const Session& session, const ApplicationResult& result)
{
    CellData cell = textCell(result.application->decidedReason.simplified());
    if (result.isByBallot() && !result.isDecided()) {
        const BallotOutcome outcome = result.ballot->outcome(false);
        cell = {.text = outcome == BallotOutcome::Waiting ? roundWords::sheets(result)
                                                          : ballotWords::outcome(outcome, result.starsToAccept()),
                .ink = outcome == BallotOutcome::Waiting ? Ink::Muted
                       : result.isComplete()             ? Ink::AccentText
                                                         : Ink::Warning};
    } else if (const QString failed = roundWords::failedUpgrade(session, *result.application); !failed.isEmpty()) {
        cell.text = failed + (cell.text.isEmpty() ? QString() : QStringLiteral("; ") + cell.text);
    } else if (isPotentialFive(*result.application)) {
        cell.text = resultWord(QT_TRANSLATE_NOOP("rounds", "potential 5 stars")) +
                    (cell.text.isEmpty() ? QString() : QStringLiteral("; ") + cell.text);
    } else if (result.isStale()) {
        cell = {.text = resultWord(QT_TRANSLATE_NOOP("rounds", "scores changed since")), .ink = Ink::Warning};
    } else if (!result.isDecided() && !result.isComplete() && !result.finalScoresOnly) {
        cell = {.text = resultWord(QT_TRANSLATE_NOOP("rounds", "%1 sheets signed")).arg(roundWords::sheets(result)),
                .ink = Ink::Muted};
    } else if (!result.isDecided() && result.verdict && result.verdict->spreadFlag) {
        cell = {.text = resultWord(QT_TRANSLATE_NOOP("rounds", "to be discussed")), .ink = Ink::Warning};
    } else if (!result.isDecided()) {
        cell = {.text = resultWord(QT_TRANSLATE_NOOP("rounds", "ready to decide")), .ink = Ink::AccentText};
    }
    return cell;
}

/// Stars, or the word that there are none.
void paintStarsOrNone(QPainter* painter, const QRect& rect, const CellData& cell, const Theme& theme)
{
    if (cell.value.toInt() > 0) return drawStars(painter, rect, cell.value.toInt(), theme);
    painter->setPen(theme.secondary);
    painter->setFont(theme.font(TypeSize::Body));
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, cell.text);
}

} // namespace

ListColumns<const ApplicationResult*> resultColumns(const Session& session)
{
    using ResultColumn = ListColumn<const ApplicationResult*>;
    const auto number = [](const char* key, const char* title, int width, const QString& longest, auto cell) {
        return ResultColumn{{.key = QLatin1String(key),
                             .title = resultWord(title),
                             .kind = CellKind::Number,
                             .width = width,
                             .longest = longest},
                            [cell](const ApplicationResult* each) { return cell(*each); }};
    };
    const auto mean = [](Mean Verdict::*part, QString ShownMeans::*shown) {
        return [part, shown](const ApplicationResult& each) { return meanCell(each, part, shown); };
    };
    const QString part = QStringLiteral("40,00");
    const auto stars = [](const char* key, const char* title, auto cell) {
        return ResultColumn{{.key = QLatin1String(key),
                             .title = resultWord(title),
                             .kind = CellKind::Custom,
                             .width = 84,
                             .longest = resultWord(QT_TRANSLATE_NOOP("rounds", "not reached")),
                             .paint = paintStarsOrNone},
                            [cell](const ApplicationResult* each) { return cell(*each); }};
    };
    return {
        {{.key = QStringLiteral("product"),
          .title = resultWord(QT_TRANSLATE_NOOP("rounds", "Product")),
          .kind = CellKind::Strong,
          .width = 170,
          .stretch = true},
         [&session](const ApplicationResult* each) {
             CellData cell = textCell(roundWords::productName(session, *each->application));
             cell.tip = cell.text + u'\n' + roundWords::subjectName(session, *each->application);
             return cell;
         }},
        number("a", QT_TRANSLATE_NOOP("rounds", "A"), 52, part, mean(&Verdict::a, &ShownMeans::a)),
        number("b", QT_TRANSLATE_NOOP("rounds", "B"), 52, part, mean(&Verdict::b, &ShownMeans::b)),
        number("c", QT_TRANSLATE_NOOP("rounds", "C"), 52, part, mean(&Verdict::c, &ShownMeans::c)),
        number("total", QT_TRANSLATE_NOOP("rounds", "Total"), 62, QStringLiteral("100,00"),
               mean(&Verdict::total, &ShownMeans::total)),
        number("spread", QT_TRANSLATE_NOOP("rounds", "Spread"), 62, QStringLiteral("100"), spreadCell),
        number("band", QT_TRANSLATE_NOOP("rounds", "Band"), 58, QStringLiteral("5★"), bandCell),
        number("unmet", QT_TRANSLATE_NOOP("rounds", "Unmet"), 62, QStringLiteral("50"), unmetCell),
        stars("proposed", QT_TRANSLATE_NOOP("rounds", "Proposed"), proposedCell),
        stars("decided", QT_TRANSLATE_NOOP("rounds", "Decided"),
              [&session](const ApplicationResult& each) { return decidedCell(session, each); }),
        {{.key = QStringLiteral("remark"), .title = resultWord(QT_TRANSLATE_NOOP("rounds", "Remark")), .width = 124},
         [&session](const ApplicationResult* each) { return remarkCell(session, *each); }},
        // One line a product, so that ten are seen at once; the producer's name on demand.
        {{.key = QStringLiteral("subject"),
          .title = resultWord(QT_TRANSLATE_NOOP("rounds", "Subject")),
          .width = 170,
          .hidden = true},
         [&session](const ApplicationResult* each) {
             return textCell(roundWords::subjectName(session, *each->application));
         }}};
}

std::shared_ptr<const RowSource> resultRows(const Session& session, const RoundViewPtr& view)
{
    std::vector<const ApplicationResult*> results;
    for (const ApplicationResult& each : view->results.results()) results.push_back(&each);
    auto rows = std::make_shared<RowsOf<const ApplicationResult*>>(
        std::move(results), [](const ApplicationResult* each) { return each->application->id.value; },
        resultColumns(session));
    rows->keepAlive(view);
    return rows;
}

} // namespace ocop
