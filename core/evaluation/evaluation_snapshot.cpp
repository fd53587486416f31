#include "core/evaluation/evaluation_snapshot.h"

#include <algorithm>

namespace ocop {
EvaluationSnapshot EvaluationSnapshot::load(const EvaluationStores& stores)
{
    EvaluationSnapshot result;
    result.m_councils = Records<Council>(stores.councils.all());
    result.m_members = decltype(m_members)(stores.members.all());
    result.m_rounds = Records<Round>(stores.rounds.all());
    result.m_attendances = decltype(m_attendances)(stores.attendances.all());
    result.take(stores.applications.all());
    result.m_steps = decltype(m_steps)(stores.steps.all());
    result.m_documents = decltype(m_documents)(stores.documents.all());
    result.m_knockouts = decltype(m_knockouts)(stores.knockouts.all());
    result.m_sheets = decltype(m_sheets)(stores.sheets.all());
    result.m_exclusions = decltype(m_exclusions)(stores.exclusions.all());
    result.m_slips = decltype(m_slips)(stores.slips.all());
    result.m_ballots = decltype(m_ballots)(stores.ballots.all());
    result.m_advisories = decltype(m_advisories)(stores.advisories.all());
    return result;
}

EvaluationSnapshot EvaluationSnapshot::loadDossiers(const EvaluationStores& stores,
                                                    const std::vector<ProductId>& products)
{
    EvaluationSnapshot result;
    std::vector<Application> dossiers = stores.applications.among(Application::Field::product, products);
    std::vector<ApplicationId> ids;
    for (const Application& each : dossiers) ids.push_back(each.id);
    result.take(std::move(dossiers));
    result.m_steps = decltype(m_steps)(stores.steps.among(ApplicationStep::Field::application, ids));
    return result;
}

void EvaluationSnapshot::take(std::vector<Application> applications)
{
    m_applications = Records<Application>(std::move(applications));
    std::vector<std::pair<RoundId, ApplicationId>> ofRound;
    std::vector<std::pair<ProductId, ApplicationId>> ofProduct;
    for (const Application& each : m_applications) {
        if (each.round) ofRound.emplace_back(each.round, each.id);
        ofProduct.emplace_back(each.product, each.id);
    }
    m_ofRound = decltype(m_ofRound)(std::move(ofRound));
    m_ofProduct = decltype(m_ofProduct)(std::move(ofProduct));
}

void EvaluationSnapshot::follow(const EvaluationStores& stores, const Feed& feed)
{
    feed.applyTo(m_councils, stores.councils);
    feed.applyTo(m_members, stores.members);
    feed.applyTo(m_rounds, stores.rounds);
    feed.applyTo(m_attendances, stores.attendances);
    for (Application& each : feed.changed(stores.applications)) {
        if (each.deleted)
            remove(each.id);
        else
            put(std::move(each));
    }
    feed.applyTo(m_steps, stores.steps);
    feed.applyTo(m_documents, stores.documents);
    feed.applyTo(m_knockouts, stores.knockouts);
    feed.applyTo(m_sheets, stores.sheets);
    feed.applyTo(m_exclusions, stores.exclusions);
    feed.applyTo(m_slips, stores.slips);
    feed.applyTo(m_ballots, stores.ballots);
    feed.applyTo(m_advisories, stores.advisories);
}

void EvaluationSnapshot::put(Application application)
{
    remove(application.id);
    if (application.round) m_ofRound.add(application.round, application.id);
    m_ofProduct.add(application.product, application.id);
    m_applications.put(std::move(application));
}

void EvaluationSnapshot::remove(ApplicationId id)
{
    const Application* there = application(id);
    if (!there) return;
    if (there->round) m_ofRound.remove(there->round, id);
    m_ofProduct.remove(there->product, id);
    m_applications.remove(id);
}

void EvaluationSnapshot::addProducts(Touched& touched) const
{
    const auto addOf = [&](ApplicationId id) {
        touched.add(QLatin1String(Application::table), id.value);
        if (const Application* there = application(id)) touched.add(QStringLiteral("product"), there->product.value);
    };
    const auto addParents = [&](const auto& children, const char* table) {
        const QSet<qint64> ids = touched.of(QLatin1String(table));
        for (const qint64 id : ids)
            if (const auto* child = children.find({id})) addOf(child->application);
    };
    addParents(m_steps, ApplicationStep::table);
    addParents(m_documents, ApplicationDocument::table);
    addParents(m_knockouts, ApplicationKnockout::table);
    addParents(m_sheets, ScoreSheet::table);
    addParents(m_exclusions, MemberExclusion::table);
    addParents(m_ballots, Ballot::table);
    addParents(m_advisories, AdvisoryReport::table);
    const QSet<qint64> applications = touched.of(QLatin1String(Application::table));
    for (const qint64 id : applications) addOf({id});
}

const CouncilMember* EvaluationSnapshot::member(MemberId id) const
{
    const CouncilMember* there = m_members.find(id);
    return there && council(there->council) ? there : nullptr;
}

std::span<const CouncilMember> EvaluationSnapshot::membersOf(CouncilId id) const
{
    return council(id) ? m_members.of(id) : std::span<const CouncilMember>();
}

std::span<const Attendance> EvaluationSnapshot::attendancesOf(RoundId id) const
{
    return round(id) ? m_attendances.of(id) : std::span<const Attendance>();
}

std::vector<const Application*> EvaluationSnapshot::applicationsOf(RoundId id) const
{
    std::vector<const Application*> found;
    for (const ApplicationId each : m_ofRound.of(id)) found.push_back(application(each));
    return found;
}

std::vector<const Application*> EvaluationSnapshot::applicationsOf(ProductId id) const
{
    std::vector<const Application*> found;
    for (const ApplicationId each : m_ofProduct.of(id)) found.push_back(application(each));
    std::stable_sort(found.begin(), found.end(), [](const auto* a, const auto* b) { return a->filedOn < b->filedOn; });
    return found;
}

const Application* EvaluationSnapshot::openApplicationOf(ProductId id) const
{
    for (const ApplicationId each : m_ofProduct.of(id))
        if (const Application* there = application(each); isOpen(there->state)) return there;
    return nullptr;
}

std::span<const ApplicationStep> EvaluationSnapshot::stepsOf(ApplicationId id) const
{
    return application(id) ? m_steps.of(id) : std::span<const ApplicationStep>();
}

std::span<const ApplicationDocument> EvaluationSnapshot::documentsOf(ApplicationId id) const
{
    return application(id) ? m_documents.of(id) : std::span<const ApplicationDocument>();
}

std::span<const ApplicationKnockout> EvaluationSnapshot::knockoutsOf(ApplicationId id) const
{
    return application(id) ? m_knockouts.of(id) : std::span<const ApplicationKnockout>();
}

std::span<const ScoreSheet> EvaluationSnapshot::sheetsOf(ApplicationId id) const
{
    return application(id) ? m_sheets.of(id) : std::span<const ScoreSheet>();
}

std::span<const MemberExclusion> EvaluationSnapshot::exclusionsOf(ApplicationId id) const
{
    return application(id) ? m_exclusions.of(id) : std::span<const MemberExclusion>();
}

std::span<const CorrectionSlip> EvaluationSnapshot::slipsOf(RoundId id) const
{
    return round(id) ? m_slips.of(id) : std::span<const CorrectionSlip>();
}

std::span<const Ballot> EvaluationSnapshot::ballotsOf(ApplicationId id) const
{
    return application(id) ? m_ballots.of(id) : std::span<const Ballot>();
}

const AdvisoryReport* EvaluationSnapshot::advisoryOf(ApplicationId id) const
{
    const auto reports = application(id) ? m_advisories.of(id) : std::span<const AdvisoryReport>();
    return reports.empty() ? nullptr : &reports.back();
}

} // namespace ocop
