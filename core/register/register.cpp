#include "core/register/register.h"

#include "core/storage/file/identity.h"
#include "core/storage/unique_keys.h"

namespace ocop {

Register::Register(Database db)
    : m_db(std::move(db)), m_identity(registerIdentity(m_db)), m_units(Units::load(m_db)),
      m_groups(ProductGroups::load(m_db))
{
}

std::vector<RecordStore*> Register::allStores()
{
    std::vector<RecordStore*> stores = m_evaluation.all();
    stores.insert(stores.end(), {&m_subjects, &m_products, &m_decisions, &m_certificates, &m_subjectVersions,
                                 &m_productVersions, &m_standards, &m_standardSettings, &m_attachments, &m_templates});
    for (const auto& [type, room] : m_rooms)
        for (RecordStore* each : room->all()) stores.push_back(each);
    return stores;
}

void Register::takeBack(WriteAct& act, ActId undone, Progress* progress)
{
    try {
        history().takeBack(act, undone, allStores(), progress);
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::Constraint) throw;
        // What the act gave up belongs to another record by now: a person wants to hear which one.
        if (const auto taken = keyInTheWay(m_db, history().changesOf(undone))) throw takenError(*taken);
        throw;
    }
}

ActId Register::takeBack(ActId undone, ActInfo info)
{
    WriteAct act(m_db, std::move(info), undone);
    takeBack(act, undone);
    act.commit();
    return act.id();
}

std::optional<Obstacle> Register::obstacleTo(ActId act) { return history().obstacleTo(act, allStores()); }
std::optional<Act> Register::undoable(const QString& desk) { return history().undoable(desk, allStores()); }
std::optional<Act> Register::redoable(const QString& desk) { return history().redoable(desk, allStores()); }

} // namespace ocop
