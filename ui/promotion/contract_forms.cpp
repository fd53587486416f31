#include "ui/promotion/promotion_forms.h"

#include "ui/promotion/promotion_lookups.h"
#include "ui/records/lookups.h"
#include "ui/words/promotion/promotion_words.h"

#include <QCoreApplication>

namespace ocop {
namespace {

QString contractTitle(const char* source) { return QCoreApplication::translate("promotionForms", source); }

ContractItem itemOf(qint64 contract)
{
    ContractItem item;
    item.contract = {contract};
    return item;
}

/// Of today, for the months that are owed or will be next.
ContractFollowup followupNow(Session& session, qint64 id)
{
    ContractFollowup followup;
    followup.contract = {id};
    followup.madeOn = session.today();
    followup.who = session.who();
    const PromotionBook& promotion = session.state().promotion;
    const Contract* contract = promotion.find<Contract>({id});
    if (!contract) return followup;
    const auto owed = followupsOwed(*contract, promotion.followupsOf(contract->id), session.today(), followupAheadDays);
    if (!owed.empty()) followup.months = owed.back().months; // it answers the earlier one too
    return followup;
}

QString monthsWords(int months)
{
    return months == 0 ? contractTitle(QT_TRANSLATE_NOOP("promotionForms", "in between"))
                       : contractTitle(QT_TRANSLATE_NOOP("promotionForms", "after %1 months")).arg(months);
}

} // namespace

ContractForm::ContractForm(Session& session, ContractId id, const Contract& fresh, QWidget* parent)
    : BoundForm(session, promotionStores(session).contracts, id, fresh,
                id ? contractTitle(QT_TRANSLATE_NOOP("promotionForms", "Edit contract"))
                   : contractTitle(QT_TRANSLATE_NOOP("promotionForms", "New contract")),
                parent)
{
    addSection(contractTitle(QT_TRANSLATE_NOOP("promotionForms", "Contract")));
    m_kind = bindChoice(Contract::Field::kind, &Contract::kind, &promotionWords::contractKind);
    bindText(Contract::Field::number, &Contract::number);
    m_annexOf = bindLookup(Contract::Field::annexOf, &Contract::annexOf, promotionLookups::contracts(session),
                           [&session](ContractId each) { return promotionLookups::contract(session, each); });
    m_subject = bindLookup(
        Contract::Field::subject, &Contract::subject, lookups::subjects(session),
        [&session](SubjectId each) { return lookups::subject(session, each); }, Place::Wide, true);
    lookups::addSubjects(*m_subject, session);
    m_buyer = bindLookup(
        Contract::Field::buyer, &Contract::buyer, promotionLookups::buyers(session),
        [&session](BuyerId each) { return promotionLookups::buyer(session, each); }, Place::Wide, true);
    promotionLookups::addBuyers(*m_buyer, session);
    DateField* signedOn = bindDay(Contract::Field::signedOn, &Contract::signedOn, true);
    bindMoney(Contract::Field::value, &Contract::value);
    bindLookup(Contract::Field::event, &Contract::event, promotionLookups::events(session),
               [&session](TradeEventId each) { return promotionLookups::event(session, each); });
    addSection(contractTitle(QT_TRANSLATE_NOOP("promotionForms", "Term and end")));
    DateField* startsOn = bindDay(Contract::Field::startsOn, &Contract::startsOn);
    const auto begin = [startsOn, signedOn] {
        return startsOn->value().isValid() ? startsOn->value() : signedOn->value();
    };
    bindDay(Contract::Field::endsOn, &Contract::endsOn)->setBase(begin);
    bindDay(Contract::Field::liquidatedOn, &Contract::liquidatedOn);
    bindDay(Contract::Field::cancelledOn, &Contract::cancelledOn);
    bindLines(Contract::Field::cancelReason, &Contract::cancelReason);
    bindLines(Contract::Field::note, &Contract::note);
    connect(this, &FormDialog::fieldEdited, this, [this](const QString& key) {
        if (key == Contract::Field::kind) followKind();
        if (key == Contract::Field::annexOf) followAnnex();
    });
    offerNext(contractTitle(QT_TRANSLATE_NOOP("promotionForms", "New contract")),
              {Contract::Field::kind, Contract::Field::signedOn, Contract::Field::event});
    const QDate today = session.today();
    start([today](const Contract& contract) { return validate(contract, today); }, &promotionWords::contractName);
    followKind();
}

void ContractForm::followKind()
{
    setFieldShown(Contract::Field::annexOf, m_kind->value() == codeOf(ContractKind::Annex));
}

void ContractForm::followAnnex()
{
    const Contract* whole = session().state().promotion.find<Contract>({m_annexOf->id()});
    if (!whole) return;
    m_subject->setChoice(lookups::subject(session(), whole->subject));
    m_buyer->setChoice(promotionLookups::buyer(session(), whole->buyer));
    refresh();
}

ContractItemForm::ContractItemForm(Session& session, decltype(ContractItem::id) id, qint64 contract, QWidget* parent)
    : BoundForm(session, promotionStores(session).items, id, itemOf(contract),
                id ? contractTitle(QT_TRANSLATE_NOOP("promotionForms", "Edit goods"))
                   : contractTitle(QT_TRANSLATE_NOOP("promotionForms", "New goods")),
                parent)
{
    addSection(contractTitle(QT_TRANSLATE_NOOP("promotionForms", "Goods")));
    bindLookup(ContractItem::Field::product, &ContractItem::product, lookups::products(session),
               [&session](ProductId each) { return lookups::product(session, each); });
    bindText(ContractItem::Field::goods, &ContractItem::goods, Place::Wide);
    bindQuantity(ContractItem::Field::quantity, &ContractItem::quantity);
    bindText(ContractItem::Field::unit, &ContractItem::unit);
    bindMoney(ContractItem::Field::value, &ContractItem::value);
    offerNext(contractTitle(QT_TRANSLATE_NOOP("promotionForms", "New goods")), {ContractItem::Field::unit});
    start([](const ContractItem& item) { return validate(item); },
          [&session](const ContractItem& item) {
              const auto product = lookups::product(session, item.product);
              return product ? product->title : item.goods;
          });
}

ContractFollowupForm::ContractFollowupForm(Session& session, decltype(ContractFollowup::id) id, qint64 contract,
                                           QWidget* parent)
    : BoundForm(session, promotionStores(session).followups, id, followupNow(session, contract),
                id ? contractTitle(QT_TRANSLATE_NOOP("promotionForms", "Edit follow-up"))
                   : contractTitle(QT_TRANSLATE_NOOP("promotionForms", "New follow-up")),
                parent)
{
    const Contract whole = session.state().promotion.find<Contract>(read().contract)
                               ? *session.state().promotion.find<Contract>(read().contract)
                               : Contract();
    setRemark(promotionWords::contractName(whole));
    addSection(contractTitle(QT_TRANSLATE_NOOP("promotionForms", "How the contract goes")));
    bindDay(ContractFollowup::Field::madeOn, &ContractFollowup::madeOn, true);
    bindNumbers(ContractFollowup::Field::months, &ContractFollowup::months, {0, 6, 12}, &monthsWords);
    bindMoney(ContractFollowup::Field::value, &ContractFollowup::value);
    bindCheck(ContractFollowup::Field::finished, &ContractFollowup::finished,
              contractTitle(QT_TRANSLATE_NOOP("promotionForms", "everything agreed is done")));
    bindQuantity(ContractFollowup::Field::quantity, &ContractFollowup::quantity);
    bindText(ContractFollowup::Field::unit, &ContractFollowup::unit);
    bindText(ContractFollowup::Field::who, &ContractFollowup::who, Place::Wide);
    bindLines(ContractFollowup::Field::note, &ContractFollowup::note, 3);
    const QDate today = session.today();
    start([today, whole](const ContractFollowup& followup) { return validate(followup, whole, today); },
          [whole](const ContractFollowup&) { return promotionWords::contractName(whole); });
}

} // namespace ocop
