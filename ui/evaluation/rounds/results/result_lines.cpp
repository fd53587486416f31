#include "ui/evaluation/rounds/results/result_lines.h"

#include "core/base/dates.h"
#include "core/evaluation/record/shown_mean.h"
#include "ui/words/round_words.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QCoreApplication>

namespace ocop {
namespace {

Mark markOfSeverity(Severity severity)
{
    return severity == Severity::Error ? Mark::Error : severity == Severity::Warning ? Mark::Warning : Mark::Note;
}

void addDecided(const ApplicationResult& result, const QString& failedUpgrade, std::vector<ResultLine>& lines)
{
    const Application& application = *result.application;
    const bool recognised = failedUpgrade.isEmpty() && *application.starsDecided >= 3;
    lines.push_back({QCoreApplication::translate("rounds", "Decided: %1, on %2")
                         .arg(failedUpgrade.isEmpty() ? roundWords::stars(*application.starsDecided) : failedUpgrade,
                              formatDate(application.decidedOn)),
                     recognised ? Mark::InForce : Mark::Expired, QStringLiteral("strong")});
    if (isPotentialFive(application))
        lines.push_back(
            {QCoreApplication::translate("rounds", "Potential 5 stars: the dossier goes on to the Ministry."),
             Mark::Note});
    if (!application.decidedReason.isEmpty())
        lines.push_back({QCoreApplication::translate("rounds", "Reason: %1").arg(application.decidedReason)});
    if (result.isStale())
        lines.push_back(
            {QCoreApplication::translate("rounds", "The scores changed since it was decided."), Mark::Warning});
}

void addProposed(const ApplicationResult& result, std::vector<ResultLine>& lines)
{
    lines.push_back({QCoreApplication::translate("rounds", "Proposed: %1").arg(roundWords::proposal(*result.verdict)),
                     std::nullopt, QStringLiteral("strong")});
    if (!result.isComplete())
        lines.push_back({QCoreApplication::translate("rounds", "For the time being: %1 of %2 sheets are signed.")
                             .arg(QString::number(result.signedCount()), QString::number(result.expected())),
                         Mark::Note});
    if (result.absentWithSheet() > 0)
        lines.push_back({QCoreApplication::translate("rounds", "%n sheet(s) of absent members are not counted.",
                                                     nullptr, result.absentWithSheet()),
                         Mark::Note});
    for (const MemberSheet& each : result.sheets)
        if (each.excluded)
            lines.push_back({QCoreApplication::translate("rounds", "%1 takes no part: %2")
                                 .arg(each.member->name, each.excluded->reason),
                             Mark::Note});
    for (const Finding& reason : result.verdict->reasons)
        lines.push_back({texts::finding(reason), markOfSeverity(reason.severity)});
}

/// Why there is no verdict yet.
ResultLine waitingLine(const ApplicationResult& result)
{
    if (result.application->setNumber == 0)
        return {QCoreApplication::translate("rounds",
                                            "The product set is not known; the dossier's form has a field for it."),
                Mark::Warning};
    if (!result.criteria)
        return {QCoreApplication::translate("rounds", "This rule set has no score sheet here; type the final scores."),
                Mark::Note};
    return {QCoreApplication::translate("rounds", "No sheet is signed yet."), Mark::Note};
}

QString minimumWords(const ApplicationResult& result, const UnmetMinimum& unmet)
{
    const Criterion* criterion = result.criteria ? result.criteria->find(unmet.criterion) : nullptr;
    QString words = QCoreApplication::translate("rounds", "%1 %2: needs %3, mean %4")
                        .arg(unmet.criterion, criterion ? criterion->title : QString(), QString::number(unmet.needed),
                             formatMean(unmet.mean));
    QStringList below;
    for (const int position : unmet.membersBelow)
        if (size_t(position) < result.judged.size())
            below << result.sheets[result.judged[size_t(position)]].member->name;
    if (!below.isEmpty())
        words += QCoreApplication::translate("rounds", " (below: %1)").arg(below.join(QStringLiteral(", ")));
    return words;
}

} // namespace

std::vector<ResultLine> reasonLines(const ApplicationResult& result, const QString& failedUpgrade)
{
    std::vector<ResultLine> lines;
    if (result.isDecided()) addDecided(result, failedUpgrade, lines);
    if (result.verdict)
        addProposed(result, lines);
    else
        lines.push_back(waitingLine(result));
    return lines;
}

std::vector<ResultLine> minimumLines(const ApplicationResult& result)
{
    std::vector<ResultLine> lines;
    if (!result.verdict || result.finalScoresOnly) return lines;
    int star = 0;
    for (const UnmetMinimum& unmet : result.verdict->unmet) {
        if (unmet.star != star) {
            star = unmet.star;
            lines.push_back({QCoreApplication::translate("rounds", "Not met for %1").arg(texts::stars(star)),
                             std::nullopt, QStringLiteral("strong")});
        }
        lines.push_back({minimumWords(result, unmet), std::nullopt, QStringLiteral("secondary")});
    }
    if (lines.empty())
        lines.push_back({QCoreApplication::translate("rounds", "All minimum conditions are met."), Mark::InForce});
    return lines;
}

} // namespace ocop
