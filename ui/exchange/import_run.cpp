#include "ui/exchange/import_run.h"

#include "core/exchange/import_apply.h"
#include "core/exchange/import_planner.h"
#include "core/exchange/list_mapping.h"
#include "core/exchange/set_aside.h"
#include "ui/session/desk_backups.h"
#include "ui/session/job_wait.h"
#include "ui/session/session.h"
#include "ui/session/shown_plan.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ocop {
namespace {

QString runWord(const char* source) { return QCoreApplication::translate("importRun", source); }

} // namespace

ReadList readListBeside(Session& session, QWidget* parent, const QString& name, const std::function<Workbook()>& read,
                        const ListMapping* mapping)
{
    ReadList list;
    const auto work = [&, mappings = listMappings(session.settings())](JobDesk&) -> Job::Delivery {
        auto workbook = std::make_unique<Workbook>(read());
        list.book = findLists(*workbook);
        if (const ListMapping* known = mapping ? mapping : mappingFor(mappings, *workbook))
            readBy(*known, *workbook, list.book);
        list.workbook = std::move(workbook);
        return {};
    };
    const QString words = runWord(QT_TRANSLATE_NOOP("importRun", "Reading %1…")).arg(name);
    if (!waitForJob(session, parent, words, work, Job::Basis::AnyVersion)) return {};
    return list;
}

std::unique_ptr<ImportPlan> planListBeside(Session& session, QWidget* parent, const QString& name, ListDraft& draft)
{
    std::unique_ptr<ImportPlan> plan;
    const auto work = [&, today = session.today()](JobDesk& desk) -> Job::Delivery {
        Register& book = desk.book();
        if (draft.book.rows.empty()) readLists(*draft.workbook, draft.book);
        plan = std::make_unique<ImportPlan>(
            planImport(draft.book, desk.state().stored, book.units(), book.groups(),
                       CertificateTerms(book.rules(), desk.state().settings),
                       {today, name, desk.state().version, {}, &desk.progress(), draft.choices}));
        return {};
    };
    const QString words = runWord(QT_TRANSLATE_NOOP("importRun", "Comparing the list with the register…"));
    return waitForJob(session, parent, words, work) ? std::move(plan) : nullptr;
}

bool writeListBeside(Session& session, QWidget* parent, const QString& path,
                     const std::function<const ImportPlan&()>& current,
                     const std::function<bool(const QStringList& writers)>& planAgain)
{
    const ImportCounts counts = current().counts();
    LongShownPlan plan;
    plan.kind = ActKind::Import;
    plan.label = [&] { return QFileInfo(path).fileName(); };
    plan.mark = current().mark;
    plan.source = path;
    plan.words = QCoreApplication::translate("importRun", "Writing %n row(s) into the register…", nullptr,
                                             int(counts.added + counts.changed));
    plan.planAgain = planAgain;
    plan.prepare = [note = BackupNote{session.now(), session.actInfo(ActKind::Setting, {}).who, BackupWhy::Import}](
                       JobDesk& desk) { backUp(desk.book().database(), note); };
    plan.writeBeside = [&](JobDesk& desk, WriteAct& act) {
        ImportPlan written = current(); // ids are given while writing; a failed write must leave the plan as it was
        writeImport(desk.book(), written, act, &desk.progress());
    };
    return writeShownBeside(session, parent, plan);
}

void settleSetAside(Session& session, const ImportPlan& plan, const ListBook& list, qint64 takenUp)
{
    std::vector<SetAsideRow> rows;
    for (size_t i = 0; i < plan.rows.size() && !takenUp; ++i)
        if (isSetAside(plan.rows[i])) rows.push_back(setAsideRow(list, list.rows[i], plan, plan.rows[i]));
    const ImportCounts counts = plan.counts();
    std::vector<qint64> gone;
    if (takenUp && counts.added + counts.changed + counts.same > 0) gone.push_back(takenUp);
    if (rows.empty() && gone.empty()) return;
    session.write(ActKind::Setting, runWord(QT_TRANSLATE_NOOP("importRun", "Rows set aside")),
                  [&](WriteAct& act) { keepSetAside(act, gone, rows); });
}

} // namespace ocop
