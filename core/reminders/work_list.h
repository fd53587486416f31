#pragma once

#include "core/certification/selection.h"

namespace ocop {

/// How pressing a certificate is, worst first. 30 days before the end the issuer must have warned in writing
/// (QĐ 148/QĐ-TTg); after the last day the logo may no longer be used.
enum class Urgency { NewlyExpired, NoticeDue, Soon };

inline constexpr int noticeDays = 30;       ///< QĐ 148/QĐ-TTg
inline constexpr int newlyExpiredDays = 30; ///< how long an expired certificate stays in the list

/// One certificate somebody should do something about on the day.
struct WorkItem
{
    ProductOnDay product;
    CertificateId certificate;
    Urgency urgency = Urgency::Soon;
    QDate lastDay;
    int daysLeft = 0; ///< negative after the last day
    QDate snoozedUntil; ///< invalid unless it is silent on the day
    bool handled = false;
    QString note; ///< the last thing said about it

    bool isWaiting() const { return !handled && !snoozedUntil.isValid(); }
};

/// Everything that ends within `withinDays` or expired in the last 30 days, snoozed and handled ones included,
/// by urgency, then by last day. `reminders` may hold those of other certificates. Products that were renewed or
/// withdrawn are not in it.
std::vector<WorkItem> workList(const std::vector<ProductOnDay>& products, const std::vector<Reminder>& reminders,
                               QDate asOf, int withinDays);

/// The furthest day a reminder may be put off to: never past the notice line; once past it, tomorrow.
QDate latestSnooze(const WorkItem& item, QDate asOf);

} // namespace ocop
