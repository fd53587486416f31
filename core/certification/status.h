#pragma once

#include "core/base/id.h"
#include "core/certification/certificate.h"

#include <functional>

#include <span>

namespace ocop {

/// What a certificate is on a day. Computed here and nowhere else, never stored.
enum class Status { NotYet, InForce, Expiring, Extended, Expired, Superseded, Withdrawn, MissingDate };

template <>
struct EnumCodes<Status>
{
    static constexpr std::pair<Status, const char*> all[] = {
        {Status::NotYet, "notYet"},       {Status::InForce, "inForce"},        {Status::Expiring, "expiring"},
        {Status::Extended, "extended"},   {Status::Expired, "expired"},        {Status::Superseded, "superseded"},
        {Status::Withdrawn, "withdrawn"}, {Status::MissingDate, "missingDate"}};
};

/// In force, expiring and extended certificates are all valid on the day.
inline bool isValidStatus(Status status)
{
    return status == Status::InForce || status == Status::Expiring || status == Status::Extended;
}

/// `supersededFrom`: the first day of the product's next certificate, invalid when there is none.
/// `expiringDays`: from so many days before the last day on, "in force" is called "expiring".
Status statusOn(const Certificate& certificate, QDate supersededFrom, QDate asOf, int expiringDays);

/// The first day of the next certificate of the same product after this one; invalid when there is none.
QDate supersededFrom(const Certificate& certificate, std::span<const Certificate> ofProduct);

/// The last day a certificate counts as valid: its end, its extension's, the day before it was superseded or
/// withdrawn, whichever applies. Invalid when dates are missing.
QDate endOfForce(const Certificate& certificate, QDate supersededFrom);

/// How a product stands on a day, by all its certificates.
struct Standing
{
    bool recognised = false; ///< had a certificate by that day; undated ones count from their first known day
    Status status = Status::NotYet; ///< of `certificate`
    const Certificate* certificate = nullptr; ///< the one in force, else the last one that began
    int daysLeft = 0; ///< to the last valid day; negative after it; 0 without dates
    int round = 0; ///< lần công nhận: how many certificates began by that day

    int stars() const { return certificate ? certificate->stars : 0; }
    bool inForce() const { return recognised && isValidStatus(status); }
    bool withdrawn() const { return recognised && status == Status::Withdrawn; }
    bool lapsed() const { return recognised && status == Status::Expired; }
};

/// The day an undated certificate counts from; invalid: on every day.
using UndatedFrom = std::function<QDate(const Certificate&)>;
Standing standingOn(std::span<const Certificate> ofProduct, QDate asOf, int expiringDays,
                    const UndatedFrom& undatedFrom = {});

/// The first day that its own words let an undated certificate be known: its decision's, else the first of the year in
/// its note or its number; invalid where they tell none.
QDate firstKnownDay(const Certificate& certificate, const Decision* decision);

} // namespace ocop
