#include "ui/records/panel/record_teller.h"

namespace ocop {

std::vector<MissingField> missingOf(const QString& entity, const Findings& findings)
{
    std::vector<MissingField> missing;
    for (const Finding& finding : findings)
        if (finding.code == QLatin1String("missing") || finding.code == QLatin1String("required"))
            missing.push_back({texts::field(entity, finding.field).toLower(), finding.field});
    return missing;
}

} // namespace ocop
