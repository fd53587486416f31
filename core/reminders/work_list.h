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

/// What the list of work is made from; products by id. The referenced objects must outlive it.
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
/// within `withinDays`; the most pressing first. One that ended stays in it until its product is recognised again,
/// withdrawn or stopped, or somebody puts it aside with a reason.
std::vector<WorkItem> workList(const WorkSource& source);

/// Whether something in the list is overdue, in the district or anywhere, without making the list.
bool hasOverdue(const WorkSource& source, std::optional<UnitId> district);

/// What is due about a certificate, for lists that show it beside others.
struct DueOnDay
{
    Due due;
    bool dossierOpen = false;
};

/// What is due about the certificates of a work list; copies share what they have in common.
class DueMap
{
public:
    DueMap() = default;
    explicit DueMap(const WorkSource& source);
    /// The same after acts: only what they touched is worked out anew.
    void follow(const WorkSource& source, const Touched& touched);

    /// Null for certificates nothing is due about.
    const DueOnDay* find(CertificateId id) const
    {
        const auto* there = m_dues.find(id);
        return there ? there->get() : nullptr;
    }
    size_t size() const { return m_dues.size(); }
    /// How many certificates wait for somebody.
    int waiting() const { return m_waiting; }

private:
    void take(CertificateId id);
    void put(CertificateId id, DueOnDay due);

    int m_waiting = 0;
    SharedMap<CertificateId, std::shared_ptr<const DueOnDay>> m_dues;
};

/// The work list of products whose dues are known; the same as workList(source) of what they were made from.
std::vector<WorkItem> workList(const std::vector<ProductOnDay>& products, const DueMap& dues);

} // namespace ocop
