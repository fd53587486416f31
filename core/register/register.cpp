#include "core/register/register.h"

#include "core/storage/register_file.h"

namespace ocop {

Register::Register(Database db) : m_db(std::move(db)), m_units(Units::load(m_db)), m_groups(ProductGroups::load(m_db))
{
}

std::unique_ptr<Register> Register::create(const QString& path)
{
    return std::unique_ptr<Register>(new Register(createRegisterFile(path)));
}

std::unique_ptr<Register> Register::open(const QString& path, const QDateTime& now)
{
    return std::unique_ptr<Register>(new Register(openRegisterFile(path, now)));
}

std::vector<RecordStore*> Register::allStores()
{
    std::vector<RecordStore*> stores = m_evaluation.all();
    for (RecordStore* each : m_care.all()) stores.push_back(each);
    stores.insert(stores.end(), {&m_subjects, &m_products, &m_decisions, &m_certificates, &m_subjectVersions,
                                 &m_productVersions, &m_attachments, &m_templates});
    return stores;
}

ActId Register::takeBack(ActId act, ActInfo info) { return history().takeBack(act, std::move(info), allStores()); }

std::optional<Obstacle> Register::obstacleTo(ActId act) { return history().obstacleTo(act, allStores()); }

} // namespace ocop
