#include "ui/quality/checked_record.h"

#include "ui/session/session.h"
#include "ui/words/promotion/promotion_words.h"
#include "ui/words/reminder_words.h"

namespace ocop {

QString nameOfChecked(const Session& session, const RecordRef& record)
{
    const Snapshot& all = session.stored();
    if (record.entity == QLatin1String("subject")) {
        const Subject* subject = all.subject({record.id});
        return subject ? subject->name : QString();
    }
    if (record.entity == QLatin1String(StandardCertificate::table)) {
        const auto certificate = session.book().standards().find(StandardId{record.id});
        return certificate && !certificate->deleted ? texts::standardTitle(*certificate) : QString();
    }
    const PromotionBook& promotion = session.state().promotion;
    if (record.entity == QLatin1String(Contract::table)) {
        const Contract* contract = promotion.find<Contract>({record.id});
        return contract ? promotionWords::contractName(*contract) : QString();
    }
    if (record.entity == QLatin1String(Buyer::table)) {
        const Buyer* buyer = promotion.find<Buyer>({record.id});
        return buyer ? buyer->name : QString();
    }
    if (record.entity == QLatin1String(TradeEvent::table)) {
        const TradeEvent* event = promotion.find<TradeEvent>({record.id});
        return event ? event->name : QString();
    }
    const Certificate* certificate =
        record.entity == QLatin1String("certificate") ? all.certificate({record.id}) : nullptr;
    const Product* product = certificate                                 ? all.product(certificate->product)
                             : record.entity == QLatin1String("product") ? all.product({record.id})
                                                                         : nullptr;
    return product ? product->name : QString();
}

} // namespace ocop
