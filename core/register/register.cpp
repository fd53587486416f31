#include "core/register/register.h"

namespace ocop {

Register::Register(Database db) : m_db(std::move(db)), m_units(Units::load(m_db)), m_groups(ProductGroups::load(m_db))
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

ActId Register::takeBack(ActId act, ActInfo info) { return history().takeBack(act, std::move(info), allStores()); }

std::optional<Obstacle> Register::obstacleTo(ActId act) { return history().obstacleTo(act, allStores()); }

} // namespace ocop
