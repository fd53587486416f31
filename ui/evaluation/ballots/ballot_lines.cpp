#include "ui/evaluation/ballots/ballot_lines.h"

#include "core/base/dates.h"
#include "core/evaluation/ballots/ballot_acts.h"
#include "core/evaluation/ballots/decision_clock.h"
#include "core/evaluation/record/shown_mean.h"
#include "ui/session/session.h"
#include "ui/words/ballot_words.h"
#include "ui/words/round_words.h"
#include "ui/words/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace ocop {
namespace {

QString ballotLine(const char* source) { return QCoreApplication::translate("ballots", source); }

void addOpinions(const ApplicationResult& result, std::vector<ResultLine>& lines)
{
    for (const MemberSheet& each : result.sheets) {
        if (each.excluded) {
            lines.push_back({ballotLine(QT_TRANSLATE_NOOP("ballots", "%1 takes no part: %2"))
                                 .arg(each.member->name, each.excluded->reason),
                             Mark::Note});
            continue;
        }
        for (const Ballot& ballot : result.ballots) {
            if (ballot.member != each.member->id || ballot.answer == BallotAnswer::Agrees) continue;
            QString words = QStringLiteral("%1: %2").arg(each.member->name, ballotWords::answer(ballot.answer));
            if (!ballot.reason.isEmpty()) words += QStringLiteral(" – ") + ballot.reason;
            lines.push_back({words, ballot.answer == BallotAnswer::Blank ? Mark::Note : Mark::Warning});
        }
    }
}

} // namespace

std::vector<ResultLine> ballotLines(const Session& session, const RoundResults& results,
                                    const ApplicationResult& result)
{
    std::vector<ResultLine> lines;
    const Application& application = *result.application;
    if (result.isDecided())
        lines.push_back({ballotLine(QT_TRANSLATE_NOOP("ballots", "Decided: %1, on %2"))
                             .arg(roundWords::stars(*application.starsDecided), formatDate(application.decidedOn)),
                         *application.starsDecided >= 3 ? Mark::InForce : Mark::Expired, QStringLiteral("strong")});
    const BallotOutcome outcome = outcomeOn(results, result, session.today());
    if (results.round().ballotsSentOn.isValid())
        lines.push_back({ballotWords::outcome(outcome, result.starsToAccept()), ballotWords::mark(outcome),
                         QStringLiteral("strong")});
    else
        lines.push_back({ballotLine(QT_TRANSLATE_NOOP("ballots", "The ballots have not been sent yet.")), Mark::Note});
    lines.push_back({ballotWords::count(*result.ballot)});
    if (!result.advisory || !result.advisory->stars)
        lines.push_back({ballotLine(QT_TRANSLATE_NOOP("ballots", "The advisory team's report proposes no stars yet.")),
                         Mark::Warning});
    addOpinions(result, lines);
    return lines;
}

int overdueDossiers(const Session& session, const RoundResults& results)
{
    return int(std::count_if(results.results().begin(), results.results().end(), [&](const ApplicationResult& each) {
        if (!each.rules) return false;
        const Findings clock = checkDecisionClock(
            *each.application, session.evaluations().stepsOf(each.application->id), *each.rules, session.today());
        return !clock.empty() && clock.front().severity == Severity::Warning;
    }));
}

std::vector<ResultLine> clockLines(const Session& session, const ApplicationResult& result)
{
    std::vector<ResultLine> lines;
    if (!result.rules) return lines;
    const auto steps = session.evaluations().stepsOf(result.application->id);
    for (const Finding& each : checkDecisionClock(*result.application, steps, *result.rules, session.today()))
        lines.push_back({texts::finding(each), each.severity == Severity::Warning ? Mark::Warning : Mark::Note});
    return lines;
}

std::vector<ResultLine> advisoryLines(const ApplicationResult& result)
{
    if (!result.advisory) return {};
    const AdvisoryReport& report = *result.advisory;
    QStringList proposal;
    if (report.stars) proposal << roundWords::stars(*report.stars);
    if (report.points) proposal << formatPoints(report.points);
    std::vector<ResultLine> lines;
    if (!proposal.isEmpty())
        lines.push_back(
            {ballotLine(QT_TRANSLATE_NOOP("ballots", "Advisory team: %1")).arg(proposal.join(QStringLiteral(" · "))),
             Mark::Note});
    if (!report.conclusion.isEmpty()) lines.push_back({report.conclusion.simplified()});
    return lines;
}

} // namespace ocop
