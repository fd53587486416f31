#pragma once

#include "core/certification/certificate.h"
#include "core/evaluation/evaluation_stores.h"
#include "core/registry/product.h"
#include "core/registry/product_group.h"
#include "core/registry/subject.h"
#include "core/registry/units.h"
#include "core/registry/versions.h"
#include "core/reminders/care_stores.h"
#include "core/storage/attachment.h"
#include "core/storage/office_template.h"
#include "core/storage/settings_store.h"
#include "core/storage/store.h"

namespace ocop {

/// An open register: its file, units and product groups, and one store per table. The one door to the data.
class Register
{
public:
    static std::unique_ptr<Register> create(const QString& path);
    static std::unique_ptr<Register> open(const QString& path, const QDateTime& now);

    const Database& database() const { return m_db; }
    const Units& units() const { return m_units; }
    const ProductGroups& groups() const { return m_groups; }
    const RuleBook& rules() const { return m_rules; }
    SettingsStore settings() const { return SettingsStore(m_db); }
    History history() const { return History(m_db); }

    Store<Subject>& subjects() { return m_subjects; }
    Store<Product>& products() { return m_products; }
    Store<Decision>& decisions() { return m_decisions; }
    Store<Certificate>& certificates() { return m_certificates; }
    CareStores& care() { return m_care; }
    EvaluationStores& evaluation() { return m_evaluation; }
    Store<SubjectVersion>& subjectVersions() { return m_subjectVersions; }
    Store<ProductVersion>& productVersions() { return m_productVersions; }
    Store<Attachment>& attachments() { return m_attachments; }
    Store<OfficeTemplate>& templates() { return m_templates; }

    /// Takes back the given act (undo of an undo is a redo); see History::takeBack.
    ActId takeBack(ActId act, ActInfo info);
    /// What stands in the way of taking an older act back; see History::obstacleTo.
    std::optional<Obstacle> obstacleTo(ActId act);

    Register(const Register&) = delete;
    Register& operator=(const Register&) = delete;

private:
    std::vector<RecordStore*> allStores();

    explicit Register(Database db);

    Database m_db;
    Units m_units;
    ProductGroups m_groups;
    RuleBook m_rules = RuleBook::load();
    Store<Subject> m_subjects{m_db};
    Store<Product> m_products{m_db};
    Store<Decision> m_decisions{m_db};
    Store<Certificate> m_certificates{m_db};
    CareStores m_care{m_db};
    EvaluationStores m_evaluation{m_db};
    Store<SubjectVersion> m_subjectVersions{m_db};
    Store<ProductVersion> m_productVersions{m_db};
    Store<Attachment> m_attachments{m_db};
    Store<OfficeTemplate> m_templates{m_db};
};

} // namespace ocop
