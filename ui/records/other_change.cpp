#include "ui/records/other_change.h"

#include "core/base/dates.h"
#include "ui/session/session.h"
#include "ui/table/grid/grid_editor.h"

#include <QCoreApplication>

namespace ocop {
namespace {

QString say(const char* sentence) { return QCoreApplication::translate("otherChange", sentence); }

} // namespace

QString OtherChange::words() const
{
    const QString name = who.isEmpty() ? say(QT_TRANSLATE_NOOP("otherChange", "Somebody else")) : who;
    if (!at.isValid()) return name;
    return say(QT_TRANSLATE_NOOP("otherChange", "%1, at %2 on %3"))
        .arg(name, at.toString(QStringLiteral("HH:mm")), formatDate(at.date()));
}

OtherChange lastChangeOf(const Session& session, const QString& entity, qint64 id, const QString& field)
{
    OtherChange found;
    ActId last;
    ActId lastOfField;
    const QString deleted = QStringLiteral("deleted");
    for (const Change& change : session.book().history().changesOf(entity, id)) {
        const bool ofField = !field.isEmpty() && change.before.value(field) != change.after.value(field);
        if (lastOfField ? !ofField || change.act.id < lastOfField : !ofField && change.act.id < last) continue;
        if (ofField) lastOfField = change.act.id;
        last = change.act.id;
        found = {change.act.info.who, change.act.info.at,
                 change.after.value(deleted).toBool() && !change.before.value(deleted).toBool()};
    }
    return found;
}

QString clashReason(const OtherChange& change, const CellClash& clash)
{
    return say(QT_TRANSLATE_NOOP("otherChange", "%1, changed this cell to “%2”; yours, “%3”, is not written. Ctrl+F8: "
                                                "take theirs, Shift+F8: keep mine."))
        .arg(change.words(), clash.theirs, clash.mine);
}

QString goneReason(const OtherChange& change, const QString& typed)
{
    if (!change.deletes)
        return say(QT_TRANSLATE_NOOP("otherChange",
                                     "Not written: “%1”. The row is no longer in the register; what it belonged to "
                                     "was deleted. Ctrl+H shows every change and takes it back."))
            .arg(typed);
    return say(QT_TRANSLATE_NOOP(
                   "otherChange",
                   "Not written: “%1”. %2 deleted this row. Ctrl+H shows the deletion and takes it back."))
        .arg(typed, change.words());
}

} // namespace ocop
