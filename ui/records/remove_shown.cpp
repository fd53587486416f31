#include "ui/records/remove_shown.h"

#include "core/base/error.h"
#include "ui/kit/ask.h"
#include "ui/kit/message.h"
#include "ui/records/other_change.h"
#include "ui/records/value_words.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QCoreApplication>

namespace ocop {
namespace {

QString say(const char* sentence) { return QCoreApplication::translate("removeShown", sentence); }

/// What others did to the records since they were shown, a paragraph each; and how many are still there.
QStringList changesOf(const Session& session, const std::vector<ShownRecord>& shown, int& left)
{
    QStringList changes;
    for (const ShownRecord& each : shown) {
        const QJsonObject now = each.now();
        left += !now.isEmpty();
        if (now == each.image) continue;
        const QString who = lastChangeOf(session, each.entity, each.id).words();
        changes << (now.isEmpty() ? say(QT_TRANSLATE_NOOP("removeShown", "%1: deleted it already.")).arg(who)
                                  : say(QT_TRANSLATE_NOOP("removeShown", "%1 changed:")).arg(who) + u'\n' +
                                        changeWords(session, each.entity, each.image, now));
    }
    return changes;
}

} // namespace

bool removeAsShown(Session& session, QWidget* parent, const std::vector<ShownRecord>& shown,
                   const std::function<void()>& write)
{
    try {
        for (;;) {
            try {
                write();
                return true;
            } catch (const Error& error) {
                if (error.kind() != ErrorKind::Conflict) throw;
            }
            if (!session.followOthers()) session.reload();
            int left = 0;
            const QStringList changes = changesOf(session, shown, left);
            const QString question = say(QT_TRANSLATE_NOOP("removeShown", "Not deleted: it was changed meanwhile."));
            const QString detail =
                changes.isEmpty() ? say(QT_TRANSLATE_NOOP("removeShown", "Something that belongs to it was added or "
                                                                         "changed; it would be deleted as well."))
                                  : changes.join(QStringLiteral("\n\n"));
            const QString keep = say(QT_TRANSLATE_NOOP("removeShown", "Do not delete"));
            if (left == 0) {
                session.ask().choose(parent, question, detail, {keep});
                return false;
            }
            const QString all = say(QT_TRANSLATE_NOOP("removeShown", "Delete all the same"));
            if (session.ask().choose(parent, question, detail, {all, keep}) != 0) return false;
        }
    } catch (const Error& error) {
        tell(parent, say(QT_TRANSLATE_NOOP("removeShown", "Not deleted")), texts::error(error), Mark::Error);
        return false;
    }
}

} // namespace ocop
