#include "ui/window/window_rooms.h"

#include "ui/certification/certificate_acts.h"
#include "ui/certification/certificate_editor.h"
#include "ui/evaluation/dossiers/application_editor.h"
#include "ui/exchange/import_dialog.h"
#include "ui/letters/letter_form.h"
#include "ui/letters/letters_dialog.h"
#include "ui/promotion/promotion_editors.h"
#include "ui/records/with_editor.h"
#include "ui/registry/registry_editors.h"

namespace ocop {

WindowRooms::WindowRooms(Session& session) : m_session(session) { session.setRooms(this); }
WindowRooms::~WindowRooms() { m_session.setRooms(nullptr); }

const RecordTeller* WindowRooms::teller(const QString& entity) const
{
    if (entity == QLatin1String(Subject::table)) return &m_subject;
    if (entity == QLatin1String(Product::table)) return &m_product;
    if (entity == QLatin1String(Certificate::table)) return &m_certificate;
    if (entity == QLatin1String(Application::table)) return &m_dossier;
    if (entity == QLatin1String(Letter::table)) return &m_letter;
    if (entity == QLatin1String(Buyer::table)) return &m_buyer;
    if (entity == QLatin1String(TradeEvent::table)) return &m_event;
    if (entity == QLatin1String(Contract::table)) return &m_contract;
    return nullptr;
}

bool WindowRooms::edit(QWidget* parent, const RecordRef& record, const QString& field, const RecordRef& owner)
{
    if (record.entity == QLatin1String(Subject::table)) return editSubject(m_session, parent, {record.id}, field);
    if (record.entity == QLatin1String(Product::table))
        return editProduct(m_session, parent, {record.id}, {owner.id}, field);
    if (record.entity == QLatin1String(Certificate::table))
        return editCertificate(m_session, parent, {record.id}, {owner.id}, field);
    if (record.entity == QLatin1String(Application::table))
        return editApplication(m_session, parent, {record.id}, {owner.id});
    if (record.entity == QLatin1String("list_row")) return importSetAside(m_session, parent, record.id);
    if (record.entity == QLatin1String(Buyer::table)) return editBuyer(m_session, parent, {record.id}, field);
    if (record.entity == QLatin1String(TradeEvent::table)) return editTradeEvent(m_session, parent, {record.id}, field);
    if (record.entity == QLatin1String(Contract::table)) return editContract(m_session, parent, {record.id}, field);
    if (record.entity != QLatin1String(Letter::table)) return false;
    return withEditor(m_session, parent, [&] {
        LetterForm form(m_session, {record.id}, parent);
        return editAt(form, field);
    });
}

qint64 WindowRooms::add(QWidget* parent, const QString& entity, const QString& name)
{
    if (entity == QLatin1String(Subject::table)) return addSubject(m_session, parent, name).value;
    if (entity == QLatin1String(Product::table)) return addProduct(m_session, parent, name).value;
    if (entity == QLatin1String(Buyer::table)) return addBuyer(m_session, parent, name).value;
    return entity == QLatin1String(Decision::table) ? addDecision(m_session, parent, name).value : 0;
}

void WindowRooms::addRows(QWidget* parent, const QVector<QStringList>& rows) { importPasted(m_session, parent, rows); }

bool WindowRooms::recogniseRound(QWidget* parent, RoundId round)
{
    return ocop::recogniseRound(m_session, parent, round);
}

bool WindowRooms::writeInvitations(QWidget* parent, TradeEventId event)
{
    return ocop::writeInvitations(m_session, parent, event);
}

bool WindowRooms::renewProducts(QWidget* parent, const std::vector<ProductId>& products)
{
    return ocop::renewProducts(m_session, parent, products);
}

} // namespace ocop
