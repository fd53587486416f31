#pragma once

#include "core/promotion/promotion_book.h"
#include "ui/records/bound_form.h"

namespace ocop {

class PickField;

/// Editor of a producer that takes part in an event, and of the products it shows there: those in force on the event's
/// day, unless others are ticked.
class ParticipantForm : public BoundForm<EventParticipant>
{
public:
    ParticipantForm(Session& session, ParticipantId id, qint64 event, QWidget* parent);

private:
    /// The products of the producer chosen, ticked as they are shown.
    void fillProducts();

    LookupField* m_subject;
    TextField* m_person;
    TextField* m_phone;
    PickField* m_products;
};

} // namespace ocop
