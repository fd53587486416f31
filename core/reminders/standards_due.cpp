#include "core/reminders/standards_due.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace ocop {
namespace {

constexpr int unforeseenRemindDays = 90; ///< for kinds the program does not know

} // namespace

std::vector<StandardDue> standardsDue(const std::vector<StandardCertificate>& certificates, const std::vector<StandardKind>& kinds,
                                      const Snapshot& snapshot, QDate asOf)
{
    std::map<std::tuple<SubjectId, ProductId, QString>, const StandardCertificate*> last;
    for (const StandardCertificate& each : certificates) {
        if (each.deleted || (each.issuedOn.isValid() && each.issuedOn > asOf)) continue;
        const StandardCertificate*& known = last[{each.subject, each.product, each.kind}];
        // One that never ends is the last word on its kind.
        const bool later = !known || (known->expiresOn.isValid() && (!each.expiresOn.isValid() || each.expiresOn > known->expiresOn));
        if (later) known = &each;
    }
    std::vector<StandardDue> due;
    for (const auto& [key, each] : last) {
        const Subject* subject = snapshot.subject(each->subject);
        if (!each->expiresOn.isValid() || !subject) continue;
        const auto kind = findStandardKind(kinds, each->kind);
        const int daysLeft = int(asOf.daysTo(each->expiresOn));
        if (daysLeft <= (kind ? kind->remindDays : unforeseenRemindDays)) due.push_back({*each, subject, daysLeft});
    }
    std::stable_sort(due.begin(), due.end(), [](const StandardDue& a, const StandardDue& b) {
        return std::tuple(a.daysLeft, a.certificate.id) < std::tuple(b.daysLeft, b.certificate.id);
    });
    return due;
}

} // namespace ocop
