#include "core/office/record_stores.h"

#include "core/letters/letter_stores.h"
#include "core/promotion/promotion_stores.h"
#include "core/reminders/reminder_stores.h"

namespace ocop {

std::vector<RecordStore*> recordStores(Register& book)
{
    std::vector<RecordStore*> stores{&book.subjects(),     &book.products(),         &book.decisions(),
                                     &book.certificates(), &book.subjectVersions(),  &book.productVersions(),
                                     &book.standards(),    &book.standardSettings(), &book.attachments(),
                                     &book.templates()};
    for (const auto& room : {book.evaluation().all(), book.stores<LetterStores>().all(),
                             book.stores<PromotionStores>().all(), book.stores<ReminderStores>().all()})
        stores.insert(stores.end(), room.begin(), room.end());
    return stores;
}

} // namespace ocop
