#include "tests/support/ballot_round.h"

#include "core/evaluation/record/round_council.h"
#include "core/evaluation/round_acts.h"
#include "tests/support/register_support.h"

namespace ocop::test {

BallotRound::BallotRound(RoundBuilder& builder, int count) : build(builder), standing(builder.addCouncil(5))
{
    EvaluationStores& stores = build.book().evaluation();
    std::vector<ApplicationId> ids;
    for (int i = 0; i < count; ++i) {
        dossiers.push_back(build.addDossier(QStringLiteral("Sản phẩm %1").arg(i + 1), 7, QStringLiteral("QD26")));
        ids.push_back(dossiers.back().id);
    }
    build.act([&](WriteAct& act) {
        CouncilMember secretary;
        secretary.council = standing.id;
        secretary.name = QStringLiteral("Thư ký");
        secretary.role = MemberRole::Secretary;
        secretary.votes = false;
        secretary.place = 9;
        stores.members.add(act, secretary);
        round.name = QStringLiteral("Đợt lấy ý kiến");
        round.year = 2026;
        round.ruleSet = QStringLiteral("QD26");
        round.council = standing.id;
        round.kind = RoundKind::Ballot;
        stores.rounds.add(act, round);
        ownCouncils(stores, act, round);
        for (Application& each : dossiers) {
            each.kind = Origin::Renewal;
            stores.applications.save(act, each);
            ApplicationStep full;
            full.application = each.id;
            full.state = ApplicationState::Ready;
            full.day = ballotsSent.addDays(-10);
            stores.steps.add(act, full);
            AdvisoryReport report;
            report.application = each.id;
            report.stars = 3;
            report.points = 66500;
            report.changes = QStringLiteral("đổi nhãn");
            report.conclusion = QStringLiteral("Đủ điều kiện công nhận lại");
            stores.advisories.add(act, report);
        }
        assignToRound(stores, act, round.id, ids, ballotsSent.addDays(-2));
        const EvaluationSnapshot seen = EvaluationSnapshot::load(stores);
        const RoundResults results(seen, build.book().database(), build.book().rules(), round.id);
        sendBallots(stores, act, results, ballotsSent, ballotsDue);
        round = *stores.rounds.find(round.id);
    });
}

std::vector<CouncilMember> BallotRound::voting() const
{
    std::vector<CouncilMember> members;
    const RoundNow now(build.book(), round.id);
    for (const CouncilMember& each : now->members())
        if (each.votes) members.push_back(each);
    return members;
}

void BallotRound::answer(size_t dossier, const QString& letters, QDate day)
{
    const std::vector<CouncilMember> members = voting();
    const RoundNow now(build.book(), round.id);
    build.act([&](WriteAct& act) {
        for (size_t i = 0; i < members.size() && qsizetype(i) < letters.size(); ++i) {
            const QChar letter = letters[qsizetype(i)];
            if (letter == u'.') continue;
            Ballot ballot;
            ballot.application = dossiers[dossier].id;
            ballot.member = members[i].id;
            ballot.returnedOn = day;
            ballot.answer = letter == u'+'   ? BallotAnswer::Agrees
                            : letter == u'-' ? BallotAnswer::Disagrees
                            : letter == u'?' ? BallotAnswer::Other
                                             : BallotAnswer::Blank;
            if (letter == u'-') ballot.reason = QStringLiteral("thiếu phiếu kiểm nghiệm");
            noteBallot(build.book().evaluation(), act, now.results, ballot, day);
        }
    });
}

QString BallotRound::refusal(size_t dossier, int stars, QDate day, QDate today) const
{
    const RoundNow now(build.book(), round.id);
    for (const Finding& each : checkDecision(now.results, now.of(dossiers[dossier].id), {stars, day, {}}, today))
        if (each.severity == Severity::Error) return each.code;
    return {};
}

void BallotRound::decide(size_t dossier, int stars, QDate day)
{
    const RoundNow now(build.book(), round.id);
    build.act([&](WriteAct& act) {
        decideResult(build.book().evaluation(), act, now.results, *now.of(dossiers[dossier].id).application,
                     {stars, day, {}}, day);
    });
}

} // namespace ocop::test
