#include "ui/quality/waiting_rows.h"

#include "core/exchange/set_aside.h"
#include "ui/session/session.h"
#include "ui/words/sentences.h"

#include <QCoreApplication>

namespace ocop::waitingrows {

QualityCheck check(const Session& session)
{
    QualityCheck check{entity, {}, QStringLiteral("waitingRow"), Severity::Warning, {}};
    for (const SetAsideRow& row : setAsideRows(session.settings())) {
        const QString code =
            row.sheet.isEmpty() ? QStringLiteral("import.waitingRow") : QStringLiteral("import.waitingRowOfSheet");
        check.cases.push_back(
            {row.id,
             {Severity::Warning,
              {},
              code,
              {row.product, row.file, QString::number(row.row), row.text, texts::finding(row.reason), row.sheet}}});
    }
    return check;
}

void dismiss(Session& session, qint64 id)
{
    session.write(ActKind::Setting, QCoreApplication::translate("waitingRows", "A row of a list dismissed"),
                  [&](WriteAct& act) { keepSetAside(act, {id}, {}); });
}

} // namespace ocop::waitingrows
