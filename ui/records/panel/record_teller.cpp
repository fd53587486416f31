#include "ui/records/panel/record_teller.h"

#include "ui/session/session.h"

namespace ocop {

std::vector<Change> RecordTeller::changes(const Session& session, qint64 id) const
{
    return session.book().history().changesOf(m_entity, id);
}

std::vector<MissingField> RecordTeller::missingOf(const Findings& findings) const
{
    std::vector<MissingField> missing;
    for (const Finding& finding : findings)
        if (finding.code == QLatin1String("missing") || finding.code == QLatin1String("required"))
            missing.push_back({texts::field(m_entity, finding.field).toLower(), finding.field});
    return missing;
}

} // namespace ocop
