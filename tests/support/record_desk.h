#pragma once

#include "core/evaluation/application_acts.h"
#include "core/evaluation/record/deciding.h"
#include "core/evaluation/record/round_council.h"
#include "core/evaluation/round_acts.h"
#include "core/evaluation/scoring.h"
#include "core/reports/papers/paper_heads.h"
#include "core/reports/papers/standard_templates.h"
#include "core/reports/report.h"
#include "tests/support/register_support.h"
#include "tests/support/round_support.h"

namespace ocop::test {

/// The day of RecordDesk's meeting.
inline const QDate councilDay(2026, 6, 12);

/// The papers of a round: minutes in this wording, result and points.
std::vector<Report> reportsOf(Register& book, RoundId round, QDate today,
                              const QString& body = standardTemplate(TemplateKind::Minutes));
/// The papers of a round in one text: minutes in this wording, result and points.
QString papersOf(Register& book, RoundId round, QDate today,
                 const QString& body = standardTemplate(TemplateKind::Minutes));

/// A standing council of five and a secretary, and a round with a copy of it.
struct RecordDesk
{
    TempRegister file;
    RoundBuilder build{*file};
    Council standing = build.addCouncil(5);
    Round round = build.addRound(QStringLiteral("Đợt 1 năm 2026"), standing.id, QStringLiteral("QD26"), councilDay);
    std::vector<Application> dossiers;

    explicit RecordDesk(int count = 2);

    EvaluationStores& stores() { return file->evaluation(); }
    RoundNow now() { return RoundNow(*file, round.id); }
    std::vector<CouncilMember> voting()
    {
        std::vector<CouncilMember> members;
        const RoundNow current = now();
        for (const CouncilMember& each : current->members())
            if (each.votes) members.push_back(each);
        return members;
    }
    void scoreAll(size_t dossier, const Ticking& ticking = bestBut({}))
    {
        for (const CouncilMember& each : voting()) build.score(dossiers[dossier].id, each.id, ticking);
    }
    Findings check(size_t dossier, int stars, const QString& reason = {}, QDate today = councilDay)
    {
        const RoundNow current = now();
        return checkDecision(current.results, current.of(dossiers[dossier].id), {stars, councilDay, reason}, today);
    }
    void decideAll(int stars, const QString& reason = {})
    {
        for (const Application& each : dossiers) {
            const RoundNow current = now();
            build.act([&](WriteAct& act) {
                decideResult(stores(), act, current.results, *current.of(each.id).application,
                             {stars, councilDay, reason}, councilDay);
            });
        }
    }
    void close(const QString& heads = {})
    {
        const RoundNow current = now();
        build.act([&](WriteAct& act) { closeRound(stores(), act, current.results, councilDay.addDays(8), heads); });
    }
    /// Minutes, results and points, whole.
    std::vector<Report> reports(const QString& body = standardTemplate(TemplateKind::Minutes));
    /// The same as words.
    QString papers(const QString& body = standardTemplate(TemplateKind::Minutes));
    /// The detail of the refusal, or nothing when it was done.
    QString refusal(const std::function<void(WriteAct&)>& work)
    {
        try {
            build.act(work);
        } catch (const Error& error) {
            return error.detail();
        }
        return {};
    }
};

} // namespace ocop::test
