#include "core/exchange/import_apply.h"

#include "core/storage/backup.h"

namespace ocop {
namespace {

template <class Record>
void writePlanned(Store<Record>& store, WriteAct& act, Planned<Record>& planned, const QString& source)
{
    const QString at = QStringLiteral("%1, dòng %2").arg(source, QString::number(planned.row));
    if (planned.isNew())
        store.add(act, planned.record, at);
    else if (planned.isChanged())
        store.save(act, planned.record, at);
}

} // namespace

void writeImport(Register& book, ImportPlan& plan, WriteAct& act)
{
    for (Planned<Subject>& subject : plan.subjects) writePlanned(book.subjects(), act, subject, plan.source);
    for (Planned<Decision>& decision : plan.decisions) writePlanned(book.decisions(), act, decision, plan.source);
    for (PlannedProduct& product : plan.products) {
        if (product.subject >= 0) product.record.subject = plan.subjects[size_t(product.subject)].record.id;
        writePlanned<Product>(book.products(), act, product, plan.source);
    }
    for (PlannedCertificate& certificate : plan.certificates) {
        if (certificate.product >= 0) certificate.record.product = plan.products[size_t(certificate.product)].record.id;
        if (certificate.decision >= 0)
            certificate.record.decision = plan.decisions[size_t(certificate.decision)].record.id;
        writePlanned<Certificate>(book.certificates(), act, certificate, plan.source);
    }
}

ActId applyImport(Register& book, ImportPlan& plan, const ActInfo& info, const QString& backupFolder)
{
    if (!plan.writesAnything()) return {};
    if (!backupFolder.isEmpty()) backupInto(book.database(), backupFolder, info.at);
    ImportPlan written = plan; // ids are given while writing; a failed write must leave the plan as it was
    WriteAct act(book.database(), info);
    writeImport(book, written, act);
    act.commit();
    plan = std::move(written);
    return act.id();
}

} // namespace ocop
