#include "ui/promotion/promotion_forms.h"

#include "core/base/formats.h"
#include "ui/promotion/standards_field.h"
#include "ui/records/lookups.h"
#include "ui/words/promotion/promotion_words.h"

#include <QCoreApplication>

namespace ocop {
namespace {

QString formTitle(const char* source) { return QCoreApplication::translate("promotionForms", source); }

/// A new need or talk of this buyer.
template <class Record>
Record ofBuyer(qint64 buyer)
{
    Record record;
    record.buyer = {buyer};
    return record;
}

BuyerCall calledToday(Session& session, qint64 buyer)
{
    BuyerCall call = ofBuyer<BuyerCall>(buyer);
    call.calledOn = session.today();
    call.who = session.who();
    return call;
}

} // namespace

BuyerForm::BuyerForm(Session& session, BuyerId id, QWidget* parent)
    : BoundForm(session, promotionStores(session).buyers, id, {},
                id ? formTitle(QT_TRANSLATE_NOOP("promotionForms", "Edit buyer"))
                   : formTitle(QT_TRANSLATE_NOOP("promotionForms", "New buyer")),
                parent)
{
    addSection(formTitle(QT_TRANSLATE_NOOP("promotionForms", "Buyer")));
    m_name = bindText(Buyer::Field::name, &Buyer::name, Place::Wide, true);
    bindChoice(Buyer::Field::kind, &Buyer::kind, &promotionWords::buyerKind);
    bindText(Buyer::Field::taxCode, &Buyer::taxCode)->setTidy(&normalizedTaxCode);
    bindText(Buyer::Field::address, &Buyer::address, Place::Wide);
    bindText(Buyer::Field::markets, &Buyer::markets, Place::Wide);
    addSection(formTitle(QT_TRANSLATE_NOOP("promotionForms", "Contact")));
    bindText(Buyer::Field::contact, &Buyer::contact);
    bindText(Buyer::Field::contactTitle, &Buyer::contactTitle);
    bindText(Buyer::Field::phone, &Buyer::phone)->setTidy(&phonesAsStored);
    bindText(Buyer::Field::email, &Buyer::email);
    addSection(formTitle(QT_TRANSLATE_NOOP("promotionForms", "What it asks of producers")));
    bindLines(Buyer::Field::papers, &Buyer::papers, 4);
    bindLines(Buyer::Field::terms, &Buyer::terms);
    bindLines(Buyer::Field::note, &Buyer::note);
    offerNext(formTitle(QT_TRANSLATE_NOOP("promotionForms", "New buyer")), {Buyer::Field::kind});
    start([](const Buyer& buyer) { return validate(buyer); }, [](const Buyer& buyer) { return buyer.name; });
}

void BuyerForm::proposeName(const QString& name)
{
    m_name->setValue(name);
    refresh();
}

BuyerNeedForm::BuyerNeedForm(Session& session, decltype(BuyerNeed::id) id, qint64 buyer, QWidget* parent)
    : BoundForm(session, promotionStores(session).needs, id, ofBuyer<BuyerNeed>(buyer),
                id ? formTitle(QT_TRANSLATE_NOOP("promotionForms", "Edit need"))
                   : formTitle(QT_TRANSLATE_NOOP("promotionForms", "New need")),
                parent)
{
    addSection(formTitle(QT_TRANSLATE_NOOP("promotionForms", "What it looks for")));
    bindText(BuyerNeed::Field::goods, &BuyerNeed::goods, Place::Wide);
    bindLookup(BuyerNeed::Field::group, &BuyerNeed::group, lookups::productGroups(session),
               [&session](ProductGroupId group) { return lookups::productGroup(session, group); });
    bindQuantity(BuyerNeed::Field::quantity, &BuyerNeed::quantity);
    bindText(BuyerNeed::Field::unit, &BuyerNeed::unit);
    bindWhole(BuyerNeed::Field::priceFrom, &BuyerNeed::priceFrom);
    bindWhole(BuyerNeed::Field::priceTo, &BuyerNeed::priceTo);
    bind(BuyerNeed::Field::standards, new StandardsField, &BuyerNeed::standards, Place::Wide);
    bindDay(BuyerNeed::Field::until, &BuyerNeed::until);
    bindLines(BuyerNeed::Field::note, &BuyerNeed::note);
    offerNext(formTitle(QT_TRANSLATE_NOOP("promotionForms", "New need")));
    start([](const BuyerNeed& need) { return validate(need); }, [](const BuyerNeed& need) { return need.goods; });
}

BuyerCallForm::BuyerCallForm(Session& session, decltype(BuyerCall::id) id, qint64 buyer, QWidget* parent)
    : BoundForm(session, promotionStores(session).calls, id, calledToday(session, buyer),
                id ? formTitle(QT_TRANSLATE_NOOP("promotionForms", "Edit talk"))
                   : formTitle(QT_TRANSLATE_NOOP("promotionForms", "New talk")),
                parent)
{
    addSection(formTitle(QT_TRANSLATE_NOOP("promotionForms", "Talk")));
    bindDay(BuyerCall::Field::calledOn, &BuyerCall::calledOn, true);
    bindText(BuyerCall::Field::who, &BuyerCall::who);
    bindText(BuyerCall::Field::spokeWith, &BuyerCall::spokeWith, Place::Wide);
    bindLines(BuyerCall::Field::said, &BuyerCall::said, 4);
    const QDate today = session.today();
    start([today](const BuyerCall& call) { return validate(call, today); },
          [](const BuyerCall& call) { return call.said.section(u'\n', 0, 0); });
}

} // namespace ocop
