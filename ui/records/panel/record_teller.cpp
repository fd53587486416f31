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
    for (const Finding& finding : findings) {
        if (finding.code != QLatin1String("missing") && finding.code != QLatin1String("required")) continue;
        // Inside a sentence; a name keeps its capital ("số Giấy chứng nhận").
        const QString label = texts::field(m_entity, finding.field);
        missing.push_back({label.left(1).toLower() + label.mid(1), finding.field});
    }
    return missing;
}

} // namespace ocop
