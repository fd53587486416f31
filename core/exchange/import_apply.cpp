#include "core/exchange/import_apply.h"

#include "core/exchange/import_changes.h"
#include "core/storage/planned_write.h"

namespace ocop {
namespace {

/// So often a long list is planned again while others may write; then while they wait.
constexpr int freeTurns = 2;

template <class Record>
void writeRecord(Store<Record>& store, WriteAct& act, Planned<Record>& planned, const QString& source)
{
    const QString at = QStringLiteral("%1, dòng %2").arg(source, planned.row);
    if (planned.isNew())
        store.add(act, planned.record, at);
    else if (planned.isChanged())
        store.save(act, planned.record, at);
}

/// A refused row may have spoken first of what another row says then, so that one is looked at again.
ImportPlan planAgain(Register& book, ActId mark, const ImportReplan& replan)
{
    QHash<int, Finding> refused;
    for (;;) {
        ImportPlan plan = replan(refused);
        const QHash<int, Finding> more = rowsOverwriting(plan, book.history(), mark);
        if (more.isEmpty()) return plan;
        const auto before = refused.size();
        refused.insert(more);
        if (refused.size() == before) throw Error(ErrorKind::Conflict, plan.source);
    }
}

} // namespace

void writeImport(Register& book, ImportPlan& plan, WriteAct& act, Progress* progress)
{
    if (progress)
        progress->expect(
            qint64(plan.subjects.size() + plan.decisions.size() + plan.products.size() + plan.certificates.size()));
    const auto write = [&](auto& store, auto& planned) {
        step(progress);
        writeRecord(store, act, planned, plan.source);
    };
    for (Planned<Subject>& subject : plan.subjects) write(book.subjects(), subject);
    for (Planned<Decision>& decision : plan.decisions) write(book.decisions(), decision);
    for (PlannedProduct& product : plan.products) {
        if (product.subject >= 0) product.record.subject = plan.subjects[size_t(product.subject)].record.id;
        write(book.products(), product);
    }
    for (PlannedCertificate& certificate : plan.certificates) {
        if (certificate.product >= 0) certificate.record.product = plan.products[size_t(certificate.product)].record.id;
        if (certificate.decision >= 0)
            certificate.record.decision = plan.decisions[size_t(certificate.decision)].record.id;
        write(book.certificates(), certificate);
    }
}

ActId applyImport(Register& book, ImportPlan& plan, const ImportReplan& replan, const ActInfo& info)
{
    if (!plan.writesAnything()) return {};
    ImportPlan written = plan; // ids are given while writing; a failed write must leave the plan as it was
    ActId mark = plan.mark;
    for (int turn = 1;; ++turn) {
        {
            WriteAct act(book.database(), info);
            if (turn > freeTurns || !movedSince(act, mark)) {
                writePlanned(
                    act, mark, written, [&] { return planAgain(book, plan.mark, replan); },
                    [&](ImportPlan& now) { writeImport(book, now, act); });
                const bool wrote = act.changes() > 0;
                if (wrote) act.commit();
                plan = std::move(written);
                return wrote ? act.id() : ActId();
            }
        }
        mark = book.history().last();
        written = planAgain(book, plan.mark, replan);
        if (written.writesAnything()) continue;
        plan = std::move(written);
        return {};
    }
}

} // namespace ocop
