#include "ui/session/shown_plan.h"

#include "core/base/error.h"
#include "core/storage/planned_write.h"
#include "ui/kit/ask.h"
#include "ui/session/session.h"

#include <QCoreApplication>

namespace ocop {
namespace {

constexpr qsizetype namedLines = 6;

QString planWord(const char* source, int n = -1)
{
    return QCoreApplication::translate("shownPlan", source, nullptr, n);
}

bool waitsOn(Session& session, QWidget* parent)
{
    const auto last = session.book().history().acts(1);
    const QString detail =
        last.empty()
            ? QString()
            : planWord(QT_TRANSLATE_NOOP("shownPlan", "The last change was made by %1 at %2."))
                  .arg(last.front().info.who, last.front().info.at.toString(QStringLiteral("HH:mm dd/MM/yyyy")));
    return session.ask().choose(
               parent, planWord(QT_TRANSLATE_NOOP("shownPlan", "Another desk is writing to the register just now.")),
               detail,
               {planWord(QT_TRANSLATE_NOOP("shownPlan", "Wait for it")),
                planWord(QT_TRANSLATE_NOOP("shownPlan", "Do not write now"))}) == 0;
}

} // namespace

bool writeShown(Session& session, QWidget* parent, const ShownPlan& plan)
{
    for (ActId mark = plan.mark;;) {
        if (session.version() != mark) {
            const QStringList writers = writersSince(session.book().database(), mark);
            mark = session.version();
            if (!plan.planAgain(writers)) return false;
        }
        bool moved = false;
        try {
            session.write(
                plan.kind, plan.label(),
                [&](WriteAct& act) {
                    moved = movedSince(act, mark);
                    if (!moved) plan.write(act); // an act that changed nothing is given up
                },
                plan.source);
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::Busy || !waitsOn(session, parent)) throw;
            continue;
        }
        if (!moved) return true;
        session.reload();
    }
}

QString movedSentence(const QStringList& writers)
{
    return planWord(QT_TRANSLATE_NOOP("shownPlan", "The register was changed by %1 meanwhile."))
        .arg(writers.join(QStringLiteral(", ")));
}

bool agreesTo(Session& session, QWidget* parent, const QStringList& writers, const QStringList& different)
{
    QString names = different.mid(0, namedLines).join(QStringLiteral("; "));
    if (different.size() > namedLines) names += QStringLiteral("; …");
    const QString detail =
        planWord(QT_TRANSLATE_N_NOOP("shownPlan", "%n line(s) now do something else: %1."), int(different.size()))
            .arg(names);
    return session.ask().choose(parent, movedSentence(writers), detail,
                                {planWord(QT_TRANSLATE_NOOP("shownPlan", "Save it as it is now")),
                                 planWord(QT_TRANSLATE_NOOP("shownPlan", "Look again"))}) == 0;
}

} // namespace ocop
