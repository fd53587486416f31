#include "ui/records/form_words.h"

#include "core/base/dates.h"
#include "ui/session/session.h"

#include <QCoreApplication>

namespace ocop {

QString lastChangeWords(const Session& session, const QString& entity, qint64 id)
{
    QDateTime last;
    QString who;
    for (const Change& change : session.book().history().changesOf(entity, id))
        if (!last.isValid() || change.act.info.at >= last) {
            last = change.act.info.at;
            who = change.act.info.who;
        }
    if (!last.isValid()) return {};
    return QCoreApplication::translate("forms", "Last change: %1, %2").arg(who, formatDate(last.date()));
}

} // namespace ocop
