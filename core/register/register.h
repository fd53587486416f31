#pragma once

#include "core/certification/certificate.h"
#include "core/evaluation/evaluation_stores.h"
#include "core/registry/product.h"
#include "core/registry/product_group.h"
#include "core/registry/standard_certificate.h"
#include "core/registry/subject.h"
#include "core/registry/units.h"
#include "core/registry/versions.h"
#include "core/storage/attachment.h"
#include "core/storage/office_template.h"
#include "core/storage/settings_store.h"
#include "core/storage/store.h"

#include <map>
#include <memory>
#include <typeindex>

namespace ocop {

/// The stores a room above keeps in the register; see Register::enrol().
struct RoomStores
{
    virtual ~RoomStores() = default;
    virtual std::vector<RecordStore*> all() = 0;
};

/// An open register: its file, units and product groups, and one store per table. The one door to the data. Rooms above
/// enrol their own stores when it is opened (core/office), so that acts on them are taken back like any other.
class Register
{
public:
    /// Without the stores of rooms above: createRegister() and openRegister() of core/office enrol them.
    explicit Register(Database db);

    const Database& database() const { return m_db; }
    /// What it is known by wherever its file lies; see core/storage/file/identity.h.
    const QString& identity() const { return m_identity; }
    const Units& units() const { return m_units; }
    const ProductGroups& groups() const { return m_groups; }
    const RuleBook& rules() const { return m_rules; }
    SettingsStore settings() const { return SettingsStore(m_db); }
    History history() const { return History(m_db); }

    Store<Subject>& subjects() { return m_subjects; }
    Store<Product>& products() { return m_products; }
    Store<Decision>& decisions() { return m_decisions; }
    Store<Certificate>& certificates() { return m_certificates; }
    EvaluationStores& evaluation() { return m_evaluation; }
    Store<SubjectVersion>& subjectVersions() { return m_subjectVersions; }
    Store<ProductVersion>& productVersions() { return m_productVersions; }
    Store<StandardCertificate>& standards() { return m_standards; }
    Store<StandardSetting>& standardSettings() { return m_standardSettings; }
    Store<Attachment>& attachments() { return m_attachments; }
    Store<OfficeTemplate>& templates() { return m_templates; }

    /// Makes the stores of a room part of the register; `Stores` is made from its Database.
    template <class Stores>
    void enrol()
    {
        m_rooms.insert_or_assign(std::type_index(typeid(Stores)), std::make_unique<Stores>(m_db));
    }
    /// The stores of a room. Throws Error{Internal} when it was not enrolled.
    template <class Stores>
    Stores& stores()
    {
        const auto at = m_rooms.find(std::type_index(typeid(Stores)));
        if (at == m_rooms.end()) throw Error(ErrorKind::Internal, QString::fromLatin1(typeid(Stores).name()));
        return static_cast<Stores&>(*at->second);
    }

    /// Takes back an act (undo of an undo is a redo) within a new one begun for it; see History::takeBack. Throws
    /// Error{Constraint} naming the record that has by now what the act gave up (a code, a first day).
    void takeBack(WriteAct& act, ActId undone, Progress* progress = nullptr);
    /// The same as a whole.
    ActId takeBack(ActId undone, ActInfo info);
    /// What stands in the way of taking an older act back; see History::obstacleTo.
    std::optional<Obstacle> obstacleTo(ActId act);
    /// What Ctrl+Z takes back at the desk, what Ctrl+Y does again; see History.
    std::optional<Act> undoable(const QString& desk);
    std::optional<Act> redoable(const QString& desk);

    Register(const Register&) = delete;
    Register& operator=(const Register&) = delete;

private:
    std::vector<RecordStore*> allStores();

    Database m_db;
    QString m_identity;
    Units m_units;
    ProductGroups m_groups;
    RuleBook m_rules = RuleBook::load();
    Store<Subject> m_subjects{m_db};
    Store<Product> m_products{m_db};
    Store<Decision> m_decisions{m_db};
    Store<Certificate> m_certificates{m_db};
    EvaluationStores m_evaluation{m_db};
    Store<SubjectVersion> m_subjectVersions{m_db};
    Store<ProductVersion> m_productVersions{m_db};
    Store<StandardCertificate> m_standards{m_db};
    Store<StandardSetting> m_standardSettings{m_db};
    Store<Attachment> m_attachments{m_db};
    Store<OfficeTemplate> m_templates{m_db};
    std::map<std::type_index, std::unique_ptr<RoomStores>> m_rooms;
};

} // namespace ocop
