#pragma once

#include "core/storage/store.h"
#include "ui/session/session.h"

#include <functional>

class QWidget;

namespace ocop {

/// Deletes a record as the person saw it. Throws Error{Conflict} when somebody changed it since.
template <class Record>
void removeShown(WriteAct& act, Store<Record>& store, Record shown)
{
    shown.deleted = true;
    store.save(act, shown);
}

/// A record that is to be deleted, as it was shown, and as it is in memory now.
struct ShownRecord
{
    QString entity;
    qint64 id = 0;
    QJsonObject image; ///< as shown
    std::function<QJsonObject()> now; ///< empty when it is not there any more
};

/// Runs `write`, which deletes the records within one act as they are in memory then. When somebody changed one since it
/// was shown nothing is deleted: the person is told what changed and decides. Other errors are told. False when nothing
/// was deleted.
bool removeAsShown(Session& session, QWidget* parent, const std::vector<ShownRecord>& shown,
                   const std::function<void()>& write);

/// Records of one kind: `seen` gives each as it is in memory, null when it is not there; `remove` deletes one.
template <class Record, class Ids>
bool removeAsShown(Session& session, QWidget* parent, const QString& label, const Ids& ids,
                   std::function<const Record*(qint64 id)> seen,
                   const std::function<void(WriteAct& act, const Record& shown)>& remove)
{
    std::vector<ShownRecord> shown;
    for (const qint64 id : ids)
        if (const Record* record = seen(id))
            shown.push_back({QLatin1String(Record::table), id, imageOf(*record), [seen, id] {
                                 const Record* now = seen(id);
                                 return now ? imageOf(*now) : QJsonObject();
                             }});
    return removeAsShown(session, parent, shown, [&] {
        session.write(ActKind::Delete, label, [&](WriteAct& act) {
            for (const qint64 id : ids)
                if (const Record* record = seen(id)) remove(act, *record);
        });
    });
}

} // namespace ocop
