#include "ui/session/shown_plan.h"

#include "core/base/error.h"
#include "core/office/followed_write.h"
#include "core/storage/planned_write.h"
#include "ui/kit/ask.h"
#include "ui/session/job_wait.h"
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

enum class Outcome { Done, Moved, Stopped };

/// Tries `write(mark)` until the person agreed to the plan as it is by then and nobody wrote in between.
bool writeWhenAgreed(Session& session, QWidget* parent, const ShownPlan& plan,
                     const std::function<Outcome(ActId mark)>& write)
{
    for (ActId mark = plan.mark;;) {
        if (session.version() != mark) {
            const QStringList writers = writersSince(session.book().database(), mark);
            mark = session.version();
            if (!plan.planAgain(writers)) return false;
        }
        try {
            const Outcome outcome = write(mark);
            if (outcome != Outcome::Moved) return outcome == Outcome::Done;
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::Busy || !waitsOn(session, parent)) throw;
            continue;
        }
        session.reload();
    }
}

} // namespace

bool writeShown(Session& session, QWidget* parent, const ShownPlan& plan)
{
    return writeWhenAgreed(session, parent, plan, [&](ActId mark) {
        bool moved = false;
        session.write(
            plan.kind, plan.label(),
            [&](WriteAct& act) {
                moved = movedSince(act, mark);
                if (!moved) plan.write(act); // an act that changed nothing is given up
            },
            plan.source);
        return moved ? Outcome::Moved : Outcome::Done;
    });
}

bool writeShownBeside(Session& session, QWidget* parent, const LongShownPlan& plan)
{
    bool prepared = !plan.prepare;
    return writeWhenAgreed(session, parent, plan, [&](ActId mark) {
        bool moved = false;
        session.settle();
        const Job::Work work = [&, info = session.actInfo(plan.kind, plan.label(), plan.source)](JobDesk& desk) {
            if (!prepared) plan.prepare(desk);
            prepared = true;
            auto written = writeFollowed(desk.book(), desk.state(), info, {}, [&](WriteAct& act) {
                moved = movedSince(act, mark);
                if (!moved) plan.writeBeside(desk, act);
            });
            return [&session, written = std::move(written)] {
                if (written) session.takeUp(*written);
            };
        };
        if (!waitForJob(session, parent, plan.words, work, Job::Basis::AnyVersion)) return Outcome::Stopped;
        return moved ? Outcome::Moved : Outcome::Done;
    });
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
