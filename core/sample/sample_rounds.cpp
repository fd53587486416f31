#include "core/sample/sample_rounds.h"

#include "core/base/error.h"
#include "core/evaluation/record/shown_mean.h"
#include "core/sample/sample_ballots.h"
#include "core/sample/sample_council.h"
#include "core/sample/sample_record.h"
#include "core/sample/sample_scores.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace ocop {
namespace {

/// How far a dossier of the round in progress is.
struct SampleProgress
{
    ApplicationState state;
    int count;
};

constexpr SampleProgress sampleProgress[] = {
    {ApplicationState::Scoring, 11}, {ApplicationState::Ready, 5},   {ApplicationState::Incomplete, 4},
    {ApplicationState::Received, 4}, {ApplicationState::Commune, 3}, {ApplicationState::Draft, 2},
};

/// Writes councils, rounds, dossiers and sheets around certificates that are there already.
class SampleRounds
{
public:
    SampleRounds(Register& book, WriteAct& act, SampleRandom& random) : m_book(book), m_act(act), m_random(random)
    {
        for (const Product& each : book.products().all()) m_products.push_back(each);
        for (const Decision& each : book.decisions().all()) m_decisions.insert(each.id, each);
        m_certificates = book.certificates().all();
    }

    void addClosed(const QString& name, int year, int number, const QString& ruleSet, QDate decided, int failed);
    void addCurrent(const QString& name, int year, int number, QDate proposedBy, QDate today);

private:
    /// A round that was held, and who scored in it.
    struct Sitting
    {
        Round round;
        SampleBoard board;
        QDate closed;
    };

    EvaluationStores& stores() { return m_book.evaluation(); }
    const SampleBoard& boardOf(CouncilBody body, int year);
    Round addRound(const QString& name, int year, int number, const QString& ruleSet, const SampleBoard& board,
                   QDate heldOn);
    Application dossier(const Product& product, Origin kind, const QString& ruleSet, QDate filed);
    void receive(Application& application, QDate day);
    void store(Application& application, const std::vector<std::pair<ApplicationState, QDate>>& steps);
    void addDocuments(const Application& application, bool complete);
    Verdict scoreWhole(const Application& application, const SampleBoard& board, int stars, QDate signedOn);
    void scorePartly(const Application& application, const SampleBoard& board, int sheets, int stars);
    void addSheet(const Application& application, const CouncilMember& member, const MemberScores& scores, size_t items,
                  QDate signedOn);
    void decide(Application& application, const Verdict& verdict, QDate day);
    Verdict addJudged(Application& application, const Sitting& sitting, ApplicationState end, int stars);
    void addRecognised(const Sitting& sitting);
    void addFailed(const Sitting& sitting, int count);
    QDate filingDay(const Sitting& sitting) { return sitting.round.heldOn.addDays(-75 - m_random.below(20)); }
    int setNumberOf(const Product& product) const;
    const Product* productOf(ProductId id) const;

    Register& m_book;
    WriteAct& m_act;
    SampleRandom& m_random;
    std::vector<Product> m_products;
    QHash<DecisionId, Decision> m_decisions;
    std::vector<Certificate> m_certificates;
    std::map<std::pair<int, int>, SampleBoard> m_boards; ///< by body and year
    QSet<ProductId> m_used;
    int m_receipt = 0;
};

const SampleBoard& SampleRounds::boardOf(CouncilBody body, int year)
{
    SampleBoard& board = m_boards[{int(body), year}]; // one council sits for a year, whatever the rounds
    if (!board.council.id.isValid()) board = addSampleBoard(m_book, m_act, body, year);
    return board;
}

Round SampleRounds::addRound(const QString& name, int year, int number, const QString& ruleSet,
                             const SampleBoard& board, QDate heldOn)
{
    Round round;
    round.name = name;
    round.year = year;
    round.number = number;
    round.ruleSet = ruleSet;
    round.council = board.council.id;
    round.advisory = boardOf(CouncilBody::Advisory, year).council.id;
    round.heldOn = heldOn;
    round.place = QStringLiteral("Phòng họp số 2, Chi cục Phát triển nông thôn");
    return round;
}

const Product* SampleRounds::productOf(ProductId id) const
{
    const auto at =
        std::find_if(m_products.begin(), m_products.end(), [id](const Product& each) { return each.id == id; });
    return at == m_products.end() ? nullptr : &*at;
}

int SampleRounds::setNumberOf(const Product& product) const
{
    const ProductGroup* group = m_book.groups().find(product.group);
    return group && group->level == GroupLevel::Set && group->tree == QLatin1String("current") ? group->number : 0;
}

Application SampleRounds::dossier(const Product& product, Origin kind, const QString& ruleSet, QDate filed)
{
    Application application;
    application.product = product.id;
    application.kind = kind;
    application.ruleSet = ruleSet;
    application.setNumber = setNumberOf(product);
    const CriteriaSet* sheet = m_book.rules().sheet(*m_book.rules().find(ruleSet), application.setNumber);
    if (sheet && sheet->hasCases()) application.sheetCase = QStringLiteral("A");
    application.filedOn = filed;
    m_used.insert(product.id);
    return application;
}

/// Receipt at the commune and, two weeks later, at the office.
void SampleRounds::receive(Application& application, QDate day)
{
    ++m_receipt;
    const int year = application.filedOn.year();
    application.communeReceiptNo =
        QStringLiteral("%1/PĐK-49-%2")
            .arg(QString::number(m_random.below(9) + 1).rightJustified(2, u'0'), QString::number(year));
    application.communeReceivedOn = application.filedOn;
    application.communeReceivedBy = QStringLiteral("Bộ phận một cửa UBND xã");
    application.provinceReceiptNo =
        QStringLiteral("%1/PĐK-49-%2").arg(QString::number(m_receipt).rightJustified(3, u'0'), QString::number(year));
    application.provinceReceivedOn = day;
    application.provinceReceivedBy = QStringLiteral("Dương Gia Bảo Phúc");
    if (!m_book.rules().find(application.ruleSet)->communeReport) return;
    application.reportNo = QStringLiteral("%1/BC-UBND").arg(100 + m_receipt * 7);
    application.reportDate = day.addDays(-3);
    application.reportSigner = QStringLiteral("Chủ tịch UBND xã");
    application.reportOrigin = application.reportLabour = CommuneFinding::Met;
    application.reportIdea = application.reportIdentity = CommuneFinding::Met;
}

void SampleRounds::store(Application& application, const std::vector<std::pair<ApplicationState, QDate>>& steps)
{
    application.state = steps.back().first;
    m_book.evaluation().applications.add(m_act, application);
    for (const auto& [state, day] : steps) {
        ApplicationStep step;
        step.application = application.id;
        step.state = state;
        step.day = day;
        m_book.evaluation().steps.add(m_act, step);
    }
}

void SampleRounds::addDocuments(const Application& application, bool complete)
{
    int lacking = complete ? 0 : 2 + m_random.below(2);
    for (const EvidenceKind& kind : m_book.rules().find(application.ruleSet)->evidence) {
        ApplicationDocument document;
        document.application = application.id;
        document.kind = kind.code;
        document.state = DocumentState::Present;
        document.checkedBy = QStringLiteral("Dương Gia Bảo Phúc");
        if (!kind.required && m_random.chance(35)) continue;
        if (lacking > 0 && kind.required && m_random.chance(50)) {
            document.state = lacking % 2 ? DocumentState::Missing : DocumentState::ToAmend;
            document.note = lacking % 2 ? QString() : QStringLiteral("Bản sao mờ, chưa chứng thực");
            --lacking;
        }
        if (kind.expires && document.state == DocumentState::Present) {
            document.issuedOn = application.filedOn.addDays(-200 - m_random.below(300));
            document.expiresOn = document.issuedOn.addYears(3);
            document.number = QStringLiteral("%1/GCN").arg(1000 + m_random.below(8999));
        }
        m_book.evaluation().documents.add(m_act, document);
    }
}

void SampleRounds::addSheet(const Application& application, const CouncilMember& member, const MemberScores& scores,
                            size_t items, QDate signedOn)
{
    ScoreSheet sheet;
    sheet.application = application.id;
    sheet.member = member.id;
    sheet.signedOn = signedOn;
    m_book.evaluation().sheets.add(m_act, sheet);
    const CriteriaSet& criteria =
        *m_book.rules().sheet(*m_book.rules().find(application.ruleSet), application.setNumber);
    for (const Criterion* criterion : criteria.scored()) {
        if (items == 0) return;
        --items;
        const auto at = scores.points.find(criterion->code);
        if (at == scores.points.end()) continue;
        ScoreItem item;
        item.sheet = sheet.id;
        item.criterion = criterion->code;
        item.points = *at;
        m_book.evaluation().items.add(m_act, item);
    }
}

Verdict SampleRounds::scoreWhole(const Application& application, const SampleBoard& board, int stars, QDate signedOn)
{
    const RuleSet& rules = *m_book.rules().find(application.ruleSet);
    const CriteriaSet& sheet = *m_book.rules().sheet(rules, application.setNumber);
    const QChar sheetCase = application.sheetCase.isEmpty() ? QChar() : application.sheetCase.front();
    QStringList names;
    for (const CouncilMember& each : board.members) names << each.name;
    const auto scores = sampleScores(rules, sheet, board.council.rules, names, stars, sheetCase, m_random);
    for (size_t i = 0; i < board.members.size(); ++i)
        addSheet(application, board.members[i], scores[i], sheet.criteria.size(), signedOn);
    return judge(rules, sheet, board.council.rules, scores, {}, sheetCase);
}

/// The first members have signed, the next one is half through.
void SampleRounds::scorePartly(const Application& application, const SampleBoard& board, int sheets, int stars)
{
    const RuleSet& rules = *m_book.rules().find(application.ruleSet);
    const CriteriaSet& sheet = *m_book.rules().sheet(rules, application.setNumber);
    const QChar sheetCase = application.sheetCase.isEmpty() ? QChar() : application.sheetCase.front();
    QStringList names;
    for (const CouncilMember& each : board.members) names << each.name;
    const auto scores = sampleScores(rules, sheet, board.council.rules, names, stars, sheetCase, m_random);
    for (int i = 0; i < sheets && i < int(board.members.size()); ++i)
        addSheet(application, board.members[size_t(i)], scores[size_t(i)], sheet.criteria.size(),
                 QDate(2026, 11, 12 + i / 3));
    if (sheets > 0 && sheets < int(board.members.size()))
        addSheet(application, board.members[size_t(sheets)], scores[size_t(sheets)], sheet.scored().size() / 2, {});
}

void SampleRounds::decide(Application& application, const Verdict& verdict, QDate day)
{
    const StoredMeans means = storedMeans(verdict);
    application.finalA = means.a;
    application.finalB = means.b;
    application.finalC = means.c;
    application.finalTotal = means.total;
    application.starsProposed = verdict.stars;
    application.starsDecided = verdict.stars;
    application.decidedOn = day;
    m_book.evaluation().applications.save(m_act, application);
}

/// A dossier that went the whole way to an end, with everybody's sheet.
Verdict SampleRounds::addJudged(Application& application, const Sitting& sitting, ApplicationState end, int stars)
{
    const QDate held = sitting.round.heldOn;
    application.round = sitting.round.id;
    receive(application, held.addDays(-50));
    store(application, {{ApplicationState::Commune, application.filedOn},
                        {ApplicationState::Received, held.addDays(-50)},
                        {ApplicationState::Ready, held.addDays(-40)},
                        {ApplicationState::Scoring, held.addDays(-5)},
                        {end, sitting.closed}});
    addDocuments(application, true);
    const bool apart = stars < 3 && held.year() == 2026;
    const SampleBoard board = apart ? boardWithoutOne(stores(), m_act, application, sitting.board) : sitting.board;
    const Verdict verdict = scoreWhole(application, board, stars, held);
    if (apart) noteRescored(stores(), m_act, application, sitting.round);
    decide(application, verdict, held);
    return verdict;
}

/// The province's certificates of the decision that followed the sitting.
void SampleRounds::addRecognised(const Sitting& sitting)
{
    for (Certificate& certificate : m_certificates) {
        const Decision decision = m_decisions.value(certificate.decision);
        const Product* product = productOf(certificate.product);
        const bool province = decision.issuer.contains(QStringLiteral("tỉnh")) ||
                              decision.issuer.contains(QStringLiteral("thành phố Đà Nẵng"));
        if (decision.date != sitting.closed || !province || !product || setNumberOf(*product) == 0) continue;
        Application application = dossier(*product, certificate.origin, sitting.round.ruleSet, filingDay(sitting));
        const Verdict verdict = addJudged(application, sitting, ApplicationState::Recognised, certificate.stars);
        if (verdict.stars != certificate.stars)
            throw Error(ErrorKind::Internal, QStringLiteral("sample: sheets of ") + product->name);
        certificate.application = application.id;
        certificate.score = application.finalTotal;
        m_book.certificates().save(m_act, certificate);
    }
}

/// Products whose star had ended and that did not get it again.
void SampleRounds::addFailed(const Sitting& sitting, int count)
{
    for (const Product& product : m_products) {
        if (count == 0) return;
        const auto last = std::find_if(m_certificates.rbegin(), m_certificates.rend(),
                                       [&](const Certificate& each) { return each.product == product.id; });
        if (last == m_certificates.rend() || m_used.contains(product.id) || setNumberOf(product) == 0) continue;
        if (!last->lastValidDay.isValid() || last->lastValidDay >= sitting.round.heldOn || last->stars != 3) continue;
        --count;
        Application application = dossier(product, Origin::Renewal, sitting.round.ruleSet, filingDay(sitting));
        addJudged(application, sitting, ApplicationState::NotRecognised, 2);
    }
}

/// The province's certificates of one decision day were judged in one round, a week before.
void SampleRounds::addClosed(const QString& name, int year, int number, const QString& ruleSet, QDate decided,
                             int failed)
{
    const SampleBoard board = boardOf(CouncilBody::Council, year);
    const QDate held = decided.addDays(-8);
    Sitting sitting{addRound(name, year, number, ruleSet, board, held), {}, decided};
    sitting.round.proposedBy = held.addDays(-45);
    sitting.board = seatRound(stores(), m_act, sitting.round);
    if (year == 2026) replaceOne(stores(), m_act, sitting.board, sitting.round);
    addRecognised(sitting);
    addFailed(sitting, failed);
    for (const CouncilMember& member : sitting.board.members) {
        Attendance attendance;
        attendance.round = sitting.round.id;
        attendance.member = member.id;
        m_book.evaluation().attendances.add(m_act, attendance);
    }
    sitting.round.closedOn = decided;
    m_book.evaluation().rounds.save(m_act, sitting.round);
}

/// The round the office works on: renewals of what ends soon, dossiers in every state.
void SampleRounds::addCurrent(const QString& name, int year, int number, QDate proposedBy, QDate today)
{
    const QString ruleSet = m_book.rules().on(today).code;
    Round round = addRound(name, year, number, ruleSet, boardOf(CouncilBody::Council, year), QDate(year, 12, 10));
    round.proposedBy = proposedBy;
    const SampleBoard board = seatRound(stores(), m_act, round);
    std::vector<const Certificate*> ending;
    for (const Certificate& each : m_certificates)
        if (each.lastValidDay > today.addDays(10) && each.lastValidDay < today.addDays(200) &&
            !each.withdrawnOn.isValid())
            ending.push_back(&each);
    std::stable_sort(ending.begin(), ending.end(), [](auto* a, auto* b) { return a->lastValidDay < b->lastValidDay; });
    auto next = ending.begin();
    std::vector<SampleRenewal> full, scoring;
    for (const SampleProgress& progress : sampleProgress)
        for (int i = 0; i < progress.count && next != ending.end(); ++next) {
            const Product* product = productOf((*next)->product);
            if (!product || m_used.contains(product->id) || setNumberOf(*product) == 0) continue;
            ++i;
            const QDate filed =
                today.addDays(-70 + m_random.below(12) + 10 * int(progress.state < ApplicationState::Ready));
            Application application = dossier(*product, Origin::Renewal, ruleSet, filed);
            std::vector<std::pair<ApplicationState, QDate>> steps{{ApplicationState::Draft, filed.addDays(-5)}};
            if (progress.state >= ApplicationState::Commune) steps.push_back({ApplicationState::Commune, filed});
            if (progress.state >= ApplicationState::Received) {
                receive(application, filed.addDays(18));
                steps.push_back({ApplicationState::Received, filed.addDays(18)});
            }
            if (progress.state == ApplicationState::Incomplete)
                steps.push_back({ApplicationState::Incomplete, filed.addDays(22)});
            if (progress.state >= ApplicationState::Ready)
                steps.push_back({ApplicationState::Ready, filed.addDays(30)});
            if (progress.state == ApplicationState::Scoring) {
                application.round = round.id;
                steps.push_back({ApplicationState::Scoring, today.addDays(-6)});
            }
            store(application, steps);
            if (progress.state >= ApplicationState::Received)
                addDocuments(application, progress.state >= ApplicationState::Ready);
            if (progress.state == ApplicationState::Ready) full.push_back({application.id, (*next)->stars});
            if (progress.state == ApplicationState::Scoring) {
                scoring.push_back({application.id, (*next)->stars});
                const int signedSheets = i <= 6 ? int(board.members.size()) : i <= 9 ? 4 + m_random.below(3) : 0;
                scorePartly(application, board, signedSheets, i == 5 ? 2 : (*next)->stars > 4 ? 4 : (*next)->stars);
            }
        }
    for (size_t i = 0; i < 4 && i < scoring.size(); ++i)
        addSampleAdvice(stores(), m_act, scoring[i], today.addDays(-8), int(i) + 3);
    if (full.size() > 3) full.resize(3); // the others wait for a round
    const QString asking = QStringLiteral("Lấy ý kiến bằng văn bản tháng ") + today.toString(QStringLiteral("M/yyyy"));
    Round ballot = addRound(asking, year, number + 1, ruleSet, boardOf(CouncilBody::Council, year), {});
    addSampleBallots(stores(), m_act, ballot, full);
}

} // namespace

void addSampleRounds(Register& book, WriteAct& act, SampleRandom& random)
{
    SampleRounds rounds(book, act, random);
    rounds.addClosed(QStringLiteral("Đợt 2 năm 2023"), 2023, 2, QStringLiteral("QD148"), QDate(2023, 12, 22), 1);
    rounds.addClosed(QStringLiteral("Đợt 1 năm 2026"), 2026, 1, QStringLiteral("QD26"), QDate(2026, 7, 24), 1);
    rounds.addCurrent(QStringLiteral("Đợt 2 năm 2026"), 2026, 2, QDate(2026, 10, 30), QDate(2026, 11, 16));
}

} // namespace ocop
