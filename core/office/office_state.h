#pragma once

#include "core/evaluation/evaluation_snapshot.h"
#include "core/promotion/promotion_book.h"
#include "core/register/snapshot.h"
#include "core/reminders/reminder_book.h"
#include "core/reminders/stages.h"

namespace ocop {

/// An open register in memory at one moment: what lists, counts and reminders are made from. It is read whole once, when
/// the register is opened; after that it takes up acts, one's own and everybody else's alike. A copy shares all that did
/// not change and may be held by another thread.
struct OfficeState
{
    using Standards = Children<StandardCertificate, &StandardCertificate::subject, AsNumbered>;

    ActId version; ///< the last act that is in it
    Snapshot stored;
    EvaluationSnapshot evaluations;
    ReminderBook reminders;
    PromotionBook promotion;
    std::shared_ptr<const ReminderRules> rules; ///< stages and working days as the office has set them
    Standards standards;
    Records<StandardSetting> standardSettings;
    Records<DistrictOwner> districtOwners;
    Settings settings;

    static OfficeState load(Register& book);

    /// Takes up what acts did. Gives the records whose lines in lists may read otherwise: those of the acts and their
    /// relatives (the products of a subject, the certificates of a decision …); everything, when rules or days changed by
    /// which all of them are looked at.
    Touched follow(Register& book, const Feed& feed);
};

} // namespace ocop
