#include "ui/promotion/promotion_editors.h"

#include "ui/promotion/promotion_forms.h"
#include "ui/records/with_editor.h"

namespace ocop {

bool editBuyer(Session& session, QWidget* parent, BuyerId id, const QString& field)
{
    return withEditor(session, parent, [&] {
        BuyerForm form(session, id, parent);
        return editAt(form, field);
    });
}

bool editTradeEvent(Session& session, QWidget* parent, TradeEventId id, const QString& field)
{
    return withEditor(session, parent, [&] {
        TradeEventForm form(session, id, parent);
        return editAt(form, field);
    });
}

bool editContract(Session& session, QWidget* parent, ContractId id, const QString& field)
{
    return withEditor(session, parent, [&] {
        ContractForm form(session, id, {}, parent);
        return editAt(form, field);
    });
}

BuyerId addBuyer(Session& session, QWidget* parent, const QString& name)
{
    BuyerId saved;
    withEditor(session, parent, [&] {
        BuyerForm form(session, {}, parent);
        form.proposeName(name);
        form.exec();
        saved = form.savedId();
        return form.wasSaved();
    });
    return saved;
}

} // namespace ocop
