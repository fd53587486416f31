#pragma once

#include "core/register/selection.h"
#include "core/reminders/due.h"

namespace ocop {

/// One product's certificate with what is due about it.
struct WorkItem
{
    ProductOnDay product;
    CertificateId certificate;
    Due due;
    bool dossierOpen = false;

    bool isWaiting() const { return due.isWaiting(); }
};

/// What the list of work is made from. The referenced objects must outlive it.
struct WorkSource
{
    const std::vector<ProductOnDay>& products;
    const EvaluationSnapshot& evaluations;
    const ReminderBook& reminders;
    const ReminderRules& rules;
    QDate asOf;
    int withinDays = 90;
};

/// Every certificate something is asked about on the day, answered and put-off ones included, and every one that ends
/// within `withinDays`; the most pressing first. Products that were renewed or withdrawn are not in it.
std::vector<WorkItem> workList(const WorkSource& source);

/// What is due about a certificate, for lists that show it beside others.
struct DueOnDay
{
    Due due;
    bool dossierOpen = false;
};
using DueMap = QHash<CertificateId, DueOnDay>;

/// The same list by certificate.
DueMap dueByCertificate(const WorkSource& source);

} // namespace ocop
