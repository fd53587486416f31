#pragma once

#include "ui/certification/certificate_teller.h"
#include "ui/evaluation/dossiers/dossier_teller.h"
#include "ui/letters/letter_teller.h"
#include "ui/promotion/promotion_tellers.h"
#include "ui/registry/registry_tellers.h"
#include "ui/session/rooms.h"

namespace ocop {

class Session;

/// Every room of the window, for the others: which one edits a kind of record, tells of it, does an act. A new kind of
/// record is entered here.
class WindowRooms : public Rooms
{
public:
    /// Gives itself to the session until it goes; the session must outlive it.
    explicit WindowRooms(Session& session);
    ~WindowRooms() override;

    const RecordTeller* teller(const QString& entity) const override;
    bool edit(QWidget* parent, const RecordRef& record, const QString& field = {},
              const RecordRef& owner = {}) override;
    qint64 add(QWidget* parent, const QString& entity, const QString& name) override;
    void addRows(QWidget* parent, const QVector<QStringList>& rows) override;
    bool recogniseRound(QWidget* parent, RoundId round) override;
    bool writeInvitations(QWidget* parent, TradeEventId event) override;
    bool renewProducts(QWidget* parent, const std::vector<ProductId>& products) override;

private:
    Session& m_session;
    SubjectTeller m_subject;
    ProductTeller m_product;
    CertificateTeller m_certificate;
    DossierTeller m_dossier;
    LetterTeller m_letter;
    BuyerTeller m_buyer;
    TradeEventTeller m_event;
    ContractTeller m_contract;
};

} // namespace ocop
