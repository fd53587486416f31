#include "tests/support/round_support.h"

#include "core/evaluation/round_acts.h"
#include "tests/support/register_support.h"

namespace ocop::test {

int bestBox(const Criterion& criterion)
{
    int best = 0;
    for (const CriterionOption& option : criterion.options) best = std::max(best, option.points);
    return best;
}

Ticking bestBut(const QStringList& codes)
{
    return [codes](const Criterion& criterion) { return codes.contains(criterion.code) ? 0 : bestBox(criterion); };
}

void RoundBuilder::act(const std::function<void(WriteAct&)>& work)
{
    WriteAct act(m_book.database(), testAct());
    work(act);
    act.commit();
}

Council RoundBuilder::addCouncil(int size, CouncilBody body)
{
    Council council;
    council.name =
        body == CouncilBody::Council ? QStringLiteral("Hội đồng OCOP tỉnh") : QStringLiteral("Tổ tư vấn OCOP tỉnh");
    council.body = body;
    act([&](WriteAct& write) {
        m_book.evaluation().councils.add(write, council);
        for (int i = 0; i < size; ++i) {
            CouncilMember member;
            member.council = council.id;
            member.name = QStringLiteral("Thành viên %1").arg(i + 1);
            member.position = i == 0 ? QStringLiteral("Phó Chủ tịch UBND tỉnh") : QStringLiteral("Phó Giám đốc");
            member.agency = i == 0 ? QStringLiteral("UBND tỉnh") : QStringLiteral("Sở số %1").arg(i + 1);
            member.role = i == 0 ? MemberRole::Chair : MemberRole::Member;
            member.place = i + 1;
            m_book.evaluation().members.add(write, member);
        }
    });
    return council;
}

Round RoundBuilder::addRound(const QString& name, CouncilId council, const QString& ruleSet, QDate heldOn)
{
    Round round;
    round.name = name;
    round.year = heldOn.year();
    round.ruleSet = ruleSet;
    round.council = council;
    round.heldOn = heldOn;
    act([&](WriteAct& write) { m_book.evaluation().rounds.add(write, round); });
    return round;
}

Application RoundBuilder::addDossier(const QString& product, int set, const QString& ruleSet)
{
    Application application;
    act([&](WriteAct& write) {
        Subject subject;
        subject.name = QStringLiteral("HTX ") + product;
        m_book.subjects().add(write, subject);
        Product made;
        made.name = product;
        made.subject = subject.id;
        m_book.products().add(write, made);
        application.product = made.id;
        application.ruleSet = ruleSet;
        application.setNumber = set;
        application.state = ApplicationState::Ready;
        application.filedOn = QDate(2026, 4, 20);
        m_book.evaluation().applications.add(write, application);
    });
    return application;
}

void RoundBuilder::assign(RoundId round, const std::vector<ApplicationId>& dossiers)
{
    const QDate day = m_book.evaluation().rounds.find(round)->heldOn;
    act([&](WriteAct& write) { assignToRound(m_book.evaluation(), write, round, dossiers, day); });
}

ScoreSheet RoundBuilder::score(ApplicationId dossier, MemberId member, const Ticking& ticking, bool sign)
{
    const Application application = *m_book.evaluation().applications.find(dossier);
    const CriteriaSet& criteria =
        *m_book.rules().sheet(*m_book.rules().find(application.ruleSet), application.setNumber);
    ScoreSheet sheet;
    sheet.application = dossier;
    sheet.member = member;
    if (sign) sheet.signedOn = QDate(2026, 6, 12);
    act([&](WriteAct& write) {
        m_book.evaluation().sheets.add(write, sheet);
        for (const Criterion* criterion : criteria.scored()) {
            ScoreItem item;
            item.sheet = sheet.id;
            item.criterion = criterion->code;
            item.points = ticking(*criterion);
            m_book.evaluation().items.add(write, item);
            if (!sign) break; // begun: one criterion filled in
        }
    });
    return sheet;
}

void RoundBuilder::scoreAll(ApplicationId dossier, CouncilId council, const Ticking& ticking)
{
    for (const CouncilMember& member : m_book.evaluation().members.where(QStringLiteral("council_id"), council.value))
        score(dossier, member.id, ticking);
}

void RoundBuilder::setPresent(RoundId round, MemberId member, bool present)
{
    act([&](WriteAct& write) {
        Attendance attendance;
        attendance.round = round;
        attendance.member = member;
        attendance.present = present;
        m_book.evaluation().attendances.add(write, attendance);
    });
}

void RoundBuilder::everybodyCame(RoundId id)
{
    const CouncilId council = m_book.evaluation().rounds.find(id)->council;
    for (const CouncilMember& each : m_book.evaluation().members.where(CouncilMember::Field::council, council.value))
        setPresent(id, each.id, true);
}

} // namespace ocop::test
