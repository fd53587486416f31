#include "app/import_json.h"
#include "app/verbs.h"
#include "core/exchange/import_apply.h"
#include "core/exchange/import_plan.h"
#include "core/exchange/import_planner.h"
#include "core/exchange/list_mapping.h"
#include "ui/session/desk_backups.h"
#include "ui/words/import_words.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace ocop {
namespace {

void printImport(QTextStream& out, const ImportPlan& plan)
{
    for (const Finding& finding : plan.findings) out << texts::finding(finding) << '\n';
    for (const ImportRow& row : plan.rows) {
        if (row.findings.empty()) continue;
        out << CommandLine::tr("Row %1").arg(row.label) << " · " << texts::rowResult(row.result) << " · " << row.product
            << ": " << texts::rowReason(plan, row) << '\n';
    }
    const ImportCounts counts = plan.counts();
    out << CommandLine::tr("Read %1 = new %2 + changed %3 + same %4 + skipped %5 + failed %6")
               .arg(QString::number(counts.read), QString::number(counts.added), QString::number(counts.changed),
                    QString::number(counts.same), QString::number(counts.skipped), QString::number(counts.failed))
        << '\n';
}

/// Reads the columns as the office keeps it under a name.
void readByNamed(const QString& name, const Register& book, const Workbook& workbook, ListBook& list)
{
    const std::vector<ListMapping> all = listMappings(book.settings().all());
    const auto mapping = mappingNamed(all, name);
    if (mapping == all.end()) {
        QStringList names;
        for (const ListMapping& each : all) names << each.name;
        throw UsageError{
            all.empty() ? CommandLine::tr("The register keeps no way of reading lists, so none named “%1”.").arg(name)
                        : CommandLine::tr("The register keeps no way of reading lists named “%1”. It keeps: %2.")
                              .arg(name, names.join(QStringLiteral(", ")))};
    }
    if (!readBy(*mapping, workbook, list))
        throw importError(ErrorKind::BadInput, QStringLiteral("otherHeadings"), {mapping->name});
}

/// The lists of a file: those recognised, or the one sheet that is named.
ListBook wantedLists(const Terminal& terminal, const Register& book, const Workbook& workbook)
{
    ListBook list = findLists(workbook);
    if (const auto mapping = terminal.line.option(QStringLiteral("mapping")))
        readByNamed(*mapping, book, workbook, list);
    if (const auto sheet = terminal.line.option(QStringLiteral("sheet")); sheet && !list.takeOnly({*sheet})) {
        QStringList names;
        for (const ListSheet& each : list.sheets) names << each.name;
        throw importError(ErrorKind::NotFound, QStringLiteral("noSuchSheet"),
                          {*sheet, names.join(QStringLiteral(", "))});
    }
    readLists(workbook, list);
    return list;
}

} // namespace

int importVerb(Terminal& terminal)
{
    const QString path = terminal.line.word(CommandLine::tr("a file name"));
    terminal.line.expectNoMore();
    const Workbook workbook = readWorkbook(path);
    const auto book = terminal.open();
    const ListBook list = wantedLists(terminal, *book, workbook);
    const QString file = QFileInfo(path).fileName();
    const QDate today = terminal.today();
    const ActId mark = book->history().last();
    const CertificateTerms terms(book->rules(), book->settings().all());
    const auto planned = [&](const QHash<int, Finding>& refused) {
        return planImport(list, Snapshot::load(*book), book->units(), book->groups(), terms,
                          {today, file, mark, refused});
    };
    ImportPlan plan = planned({});
    const bool dryRun = terminal.line.flag(QStringLiteral("dry-run"));
    if (!dryRun) {
        const ActInfo info = terminal.act(ActKind::Import, file, path);
        if (plan.writesAnything()) backUp(book->database(), {info.at, info.who, BackupWhy::Import});
        applyImport(*book, plan, planned, info);
    }
    if (terminal.line.flag(QStringLiteral("json"))) {
        terminal.out << QString::fromUtf8(QJsonDocument(importJson(plan)).toJson());
    } else {
        printImport(terminal.out, plan);
        if (dryRun) terminal.out << CommandLine::tr("Nothing was written (--dry-run).") << '\n';
    }
    // A scheduled job must see that a list gave nothing.
    const ImportCounts counts = plan.counts();
    return counts.added + counts.changed + counts.same > 0 ? 0 : 1;
}

} // namespace ocop
