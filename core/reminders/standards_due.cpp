#include "core/reminders/standards_due.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace ocop {
namespace {

constexpr int unforeseenRemindDays = 90; ///< for kinds the program does not know

} // namespace

std::vector<StandardOnDay> standardsOn(const std::vector<StandardCertificate>& certificates,
                                       const std::vector<StandardKind>& kinds, QDate asOf)
{
    std::map<std::tuple<SubjectId, ProductId, QString>, const StandardCertificate*> last;
    for (const StandardCertificate& each : certificates) {
        if (each.deleted || !each.isIssuedBy(asOf)) continue;
        const StandardCertificate*& known = last[{each.subject, each.product, each.kind}];
        // One that never ends is the last word on its kind.
        if (!known || each.endsLaterThan(*known)) known = &each;
    }
    std::vector<StandardOnDay> standing;
    for (const StandardCertificate& each : certificates) {
        if (each.deleted) continue;
        const auto kind = findStandardKind(kinds, each.kind);
        StandardOnDay on{each, StandardState::Valid, each.expiresOn.isValid() ? int(asOf.daysTo(each.expiresOn)) : 0};
        if (!each.isIssuedBy(asOf))
            on.state = StandardState::NotYet;
        else if (last.at({each.subject, each.product, each.kind}) != &each)
            on.state = StandardState::Replaced;
        else if (each.isOverOn(asOf))
            on.state = StandardState::Ended;
        else if (each.expiresOn.isValid() && on.daysLeft <= (kind ? kind->remindDays : unforeseenRemindDays))
            on.state = StandardState::Ending;
        standing.push_back(std::move(on));
    }
    return standing;
}

std::vector<StandardDue> standardsDue(const std::vector<StandardCertificate>& certificates,
                                      const std::vector<StandardKind>& kinds, const Snapshot& snapshot, QDate asOf)
{
    std::vector<StandardDue> due;
    for (const StandardOnDay& each : standardsOn(certificates, kinds, asOf)) {
        const Subject* subject = snapshot.subject(each.certificate.subject);
        const bool asks = each.state == StandardState::Ending || each.state == StandardState::Ended;
        if (asks && subject) due.push_back({each.certificate, subject, each.daysLeft});
    }
    std::stable_sort(due.begin(), due.end(), [](const StandardDue& a, const StandardDue& b) {
        return std::tuple(a.daysLeft, a.certificate.id) < std::tuple(b.daysLeft, b.certificate.id);
    });
    return due;
}

} // namespace ocop
