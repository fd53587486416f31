#include "core/sample/sample_register.h"

#include "core/office/open_register.h"
#include "core/sample/sample_decisions.h"
#include "core/sample/sample_letters.h"
#include "core/sample/sample_photos.h"
#include "core/sample/sample_products.h"
#include "core/sample/sample_promotion.h"
#include "core/sample/sample_reminders.h"
#include "core/sample/sample_rounds.h"

#include <algorithm>

namespace ocop {
namespace {

/// A product on its way: who makes it and what its certificates will be.
struct SamplePlan
{
    const SampleLine* line = nullptr;
    size_t maker = 0;
    SampleLife life;
    ProductId product;
    QString productName;
};

/// Writes the one sample act into a new register.
class SampleWriter
{
public:
    SampleWriter(Register& book, const ActInfo& info)
        : m_book(book), m_act(book.database(), info), m_material(SampleMaterial::load()),
          m_calendar(book.rules(), m_random), m_subjects(m_material, book.units(), m_random),
          m_products(m_material, book.units(), m_random)
    {
    }

    void run()
    {
        for (const SampleDistrict& district : m_material.districts) planDistrict(district);
        for (SamplePlan& plan : m_plans) m_calendar.goOn(plan.life, plan.line->district);
        planLater();
        storeSubjectsAndProducts();
        storeCertificates();
        storePhotos();
        addSampleRounds(m_book, m_act, m_random);
        addSampleReminders(m_book, m_act);
        addSampleLetters(m_book, m_act);
        addSamplePromotion(m_book, m_act);
        m_book.settings().set(m_act, settings::sample, QStringLiteral("1"));
        m_act.commit();
    }

private:
    void planDistrict(const SampleDistrict& district);
    std::vector<bool> sharedLines(const std::vector<const SampleLine*>& lines, int makers);
    std::vector<SubjectKind> shuffledKinds(const SampleDistrict& district);
    void planLater();
    void storeSubjectsAndProducts();
    void storeCertificates();
    void storePhotos();
    void storeCertificate(const SamplePlan& plan, const SamplePeriod& period);
    DecisionId decisionOf(const SamplePlan& plan, const SamplePeriod& period, bool withdrawal, bool stored);
    int score(int stars);

    Register& m_book;
    WriteAct m_act;
    SampleMaterial m_material;
    SampleRandom m_random;
    SampleCalendar m_calendar;
    SampleSubjects m_subjects;
    SampleProducts m_products;
    SampleDecisions m_decisions;
    std::vector<SampleMaker> m_makers;
    std::vector<SamplePlan> m_plans;
    QHash<int, int> m_numbers; ///< certificates given, by year
};

/// Which lines are made by the producer of the line before: as many as there are more products than producers.
std::vector<bool> SampleWriter::sharedLines(const std::vector<const SampleLine*>& lines, int makers)
{
    std::vector<size_t> places;
    for (size_t i = 1; i < lines.size(); ++i)
        if (lines[i]->theme == lines[i - 1]->theme) places.push_back(i);
    m_random.shuffle(places);
    std::vector<bool> shared(lines.size(), false);
    int left = int(lines.size()) - makers;
    for (size_t place : places) {
        if (left == 0) break;
        const bool fourth = place > 2 && shared[place - 1] && shared[place - 2];
        if (fourth) continue;
        shared[place] = true;
        --left;
    }
    if (left > 0) throw Error(ErrorKind::Internal, QStringLiteral("sample: themes of ") + lines.front()->name);
    return shared;
}

/// The kinds of a district's producers in the order they are met; tourism is never a household's.
std::vector<SubjectKind> SampleWriter::shuffledKinds(const SampleDistrict& district)
{
    constexpr SubjectKind kinds[] = {SubjectKind::Household, SubjectKind::Cooperative, SubjectKind::CooperativeGroup,
                                     SubjectKind::Enterprise};
    std::vector<SubjectKind> result;
    for (size_t i = 0; i < 4; ++i) result.insert(result.end(), size_t(district.subjects[i]), kinds[i]);
    m_random.shuffle(result);
    const auto group = std::find(result.begin(), result.end(), SubjectKind::CooperativeGroup);
    if (group != result.end()) std::swap(*group, result.back()); // tourism stands last in products.csv
    return result;
}

void SampleWriter::planDistrict(const SampleDistrict& district)
{
    std::vector<const SampleLine*> lines;
    for (const SampleLine& line : m_material.lines)
        if (line.district == district.id && !line.month.isValid()) lines.push_back(&line);
    const std::vector<SubjectKind> kinds = shuffledKinds(district);
    const std::vector<bool> shared = sharedLines(lines, int(kinds.size()));
    // Four stars in force, four lapsed, three lapsed, and the rest three stars in force.
    std::vector<int> order(lines.size());
    for (size_t i = 0; i < order.size(); ++i) order[i] = int(i);
    m_random.shuffle(order);
    const int four = district.fourInForce + district.fourLapsed;
    size_t kind = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        const int state = order[i];
        const bool inForce = state < district.fourInForce || state >= four + district.threeLapsed;
        SamplePlan plan;
        plan.line = lines[i];
        plan.life = m_calendar.before(inForce, state < four ? 4 : 3, district.id);
        if (!shared[i])
            m_makers.push_back(m_subjects.make(kinds[kind++], district, plan.line->theme, plan.life.front().from));
        plan.maker = m_makers.size() - 1;
        m_plans.push_back(std::move(plan));
    }
}

/// New products of 2024 to 2026: some of producers already known, most of new ones.
void SampleWriter::planLater()
{
    for (const SampleLine& line : m_material.lines) {
        if (!line.month.isValid()) continue;
        SamplePlan plan;
        plan.line = &line;
        plan.life = m_calendar.after(line.month, line.district);
        const auto known = std::find_if(m_makers.begin(), m_makers.end(), [&](const SampleMaker& each) {
            return each.district == line.district && each.theme == line.theme;
        });
        plan.maker = size_t(known - m_makers.begin());
        if (known == m_makers.end() || m_random.chance(75)) {
            const int at = m_random.below(100);
            const SubjectKind kind = at < 50   ? SubjectKind::Household
                                     : at < 80 ? SubjectKind::Cooperative
                                     : at < 85 ? SubjectKind::CooperativeGroup
                                               : SubjectKind::Enterprise;
            const bool tourism = line.theme == QStringLiteral("tourism");
            m_makers.push_back(m_subjects.make(tourism ? SubjectKind::Cooperative : kind,
                                               m_material.district(line.district), line.theme, plan.life.front().from));
            plan.maker = m_makers.size() - 1;
        }
        m_plans.push_back(std::move(plan));
    }
}

void SampleWriter::storeSubjectsAndProducts()
{
    for (SampleMaker& maker : m_makers) {
        normalize(maker.record);
        m_book.subjects().add(m_act, maker.record);
    }
    for (SamplePlan& plan : m_plans) {
        const SampleMaker& maker = m_makers[plan.maker];
        Product product = m_products.make(*plan.line, maker, maker.record.id, plan.life.front().from);
        normalize(product);
        plan.product = m_book.products().add(m_act, product);
        plan.productName = product.name;
    }
}

void SampleWriter::storeCertificates()
{
    for (const SamplePlan& plan : m_plans)
        for (const SamplePeriod& period : plan.life) {
            decisionOf(plan, period, false, false);
            if (period.withdrawnOn.isValid()) decisionOf(plan, period, true, false);
        }
    m_decisions.store(m_book, m_act);
    std::vector<std::pair<QDate, std::pair<size_t, size_t>>> inOrder;
    for (size_t p = 0; p < m_plans.size(); ++p)
        for (size_t c = 0; c < m_plans[p].life.size(); ++c) inOrder.push_back({m_plans[p].life[c].from, {p, c}});
    std::sort(inOrder.begin(), inOrder.end());
    for (const auto& [day, place] : inOrder)
        storeCertificate(m_plans[place.first], m_plans[place.first].life[place.second]);
}

DecisionId SampleWriter::decisionOf(const SamplePlan& plan, const SamplePeriod& period, bool withdrawal, bool stored)
{
    const QDate day = withdrawal ? period.withdrawnOn : period.from;
    const Units& units = m_book.units();
    const QString issuer = sampleIssuer(day, period.stars, *units.find(units.districtOf(plan.line->district, day)));
    const DecisionKind kind = withdrawal                         ? DecisionKind::Withdrawal
                              : period.origin == Origin::Renewal ? DecisionKind::Renewal
                              : period.origin == Origin::Upgrade ? DecisionKind::Upgrade
                                                                 : DecisionKind::Recognition;
    if (stored) return m_decisions.id(issuer, day, kind);
    m_decisions.want(issuer, day, kind);
    return {};
}

void SampleWriter::storeCertificate(const SamplePlan& plan, const SamplePeriod& period)
{
    Certificate certificate;
    certificate.product = plan.product;
    certificate.decision = decisionOf(plan, period, false, true);
    const int year = period.from.year();
    certificate.number =
        QStringLiteral("%1/%2").arg(QString::number(++m_numbers[year]).rightJustified(4, u'0'), QString::number(year));
    certificate.stars = period.stars;
    certificate.score = score(period.stars);
    certificate.origin = period.origin;
    certificate.effectiveFrom = period.from;
    certificate.extendedUntil = period.extendedUntil;
    if (period.extendedUntil.isValid())
        certificate.extensionBasis = QStringLiteral("QĐ 26/2026/QĐ-TTg, điều 12: hồ sơ đánh giá lại đã nộp");
    certificate.withdrawnOn = period.withdrawnOn;
    if (period.withdrawnOn.isValid()) {
        certificate.withdrawalGround = WithdrawalGround::B;
        certificate.withdrawalDecision = decisionOf(plan, period, true, true);
        certificate.note =
            QStringLiteral("Kiểm tra định kỳ: cơ sở không còn đáp ứng tiêu chí sau khi đổi nơi sản xuất.");
    }
    certificate.printedProduct = plan.productName;
    certificate.printedSubject = m_makers[plan.maker].record.name;
    normalize(certificate, m_book.rules());
    m_book.certificates().add(m_act, certificate);
}

void SampleWriter::storePhotos()
{
    SamplePhotos photos(m_book, m_act);
    for (const SamplePlan& plan : m_plans) {
        const auto best = std::max_element(plan.life.begin(), plan.life.end(),
                                           [](const auto& a, const auto& b) { return a.stars < b.stars; });
        photos.addFor(plan.product, plan.line->theme, best->stars, plan.life.front().from);
    }
}

/// Thousandths within the star's band: mostly one decimal, some two, and more near the middle of the band.
int SampleWriter::score(int stars)
{
    const int tenths = stars == 3   ? 500 + m_random.below(100) + m_random.below(100)
                       : stars == 4 ? 700 + m_random.below(80) + m_random.below(60)
                                    : 904 + m_random.below(30);
    return tenths * 100 + (m_random.chance(18) ? 10 * m_random.below(10) : 0);
}

} // namespace

void writeSampleRegister(const QString& path, const ActInfo& act)
{
    createRegister(path, act.at, [&](Register& book) { SampleWriter(book, act).run(); });
}

} // namespace ocop
