#include "core/certification/issuer.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace ocop {

IssuerLevel issuerLevel(const QString& issuer)
{
    const QString name = u' ' + folded(cleaned(issuer)) + u' ';
    const auto says = [&name](const char* word) { return name.contains(u' ' + QLatin1String(word) + u' '); };
    // "Văn phòng Điều phối … Trung ương" acts for the Ministry.
    if (says("bo") || says("trung uong")) return IssuerLevel::Ministry;
    if (says("huyen") || says("quan") || says("thi xa")) return IssuerLevel::District;
    if (says("tinh")) return IssuerLevel::Province;
    if (!says("thanh pho") && !says("tp")) return IssuerLevel::Unknown;
    constexpr std::array central{"da nang", "ha noi", "ho chi minh", "hai phong", "can tho", "hue"};
    const bool isCentral = std::any_of(central.begin(), central.end(), says);
    return isCentral ? IssuerLevel::Province : IssuerLevel::District;
}

bool mayRecognise(const RuleSet& rules, int stars, const QString& issuer)
{
    const auto authority = rules.authority.find(stars);
    if (authority == rules.authority.end()) return true;
    const IssuerLevel wanted = issuerLevel(authority->second);
    const IssuerLevel given = issuerLevel(issuer);
    return wanted == IssuerLevel::Unknown || given == IssuerLevel::Unknown || wanted == given;
}

} // namespace ocop
