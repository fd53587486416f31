#include "app/verbs.h"
#include "core/exchange/import_apply.h"
#include "core/exchange/import_plan.h"
#include "core/exchange/import_planner.h"
#include "ui/words/import_words.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace ocop {
namespace {

QString severityCode(Severity severity)
{
    switch (severity) {
    case Severity::Error: return QStringLiteral("error");
    case Severity::Warning: return QStringLiteral("warning");
    case Severity::Note: return QStringLiteral("note");
    }
    return {};
}

QJsonObject importJson(const ImportPlan& plan)
{
    const ImportCounts counts = plan.counts();
    QJsonArray problems;
    for (const ImportRow& row : plan.rows)
        for (const Finding& finding : row.findings)
            problems << QJsonObject{{QStringLiteral("row"), row.number},
                                    {QStringLiteral("cell"), plan.cellOf(row, finding)},
                                    {QStringLiteral("result"), codeOf(row.result)},
                                    {QStringLiteral("product"), row.product},
                                    {QStringLiteral("severity"), severityCode(finding.severity)},
                                    {QStringLiteral("code"), finding.code},
                                    {QStringLiteral("sentence"), texts::finding(finding)}};
    QJsonArray notes;
    for (const Finding& finding : plan.findings) notes << texts::finding(finding);
    return {{QStringLiteral("read"), counts.read},       {QStringLiteral("new"), counts.added},
            {QStringLiteral("changed"), counts.changed}, {QStringLiteral("same"), counts.same},
            {QStringLiteral("skipped"), counts.skipped}, {QStringLiteral("failed"), counts.failed},
            {QStringLiteral("problems"), problems},      {QStringLiteral("notes"), notes}};
}

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
               .arg(counts.read)
               .arg(counts.added)
               .arg(counts.changed)
               .arg(counts.same)
               .arg(counts.skipped)
               .arg(counts.failed)
        << '\n';
}

} // namespace

int importVerb(Terminal& terminal)
{
    const QString path = terminal.line.word(CommandLine::tr("a file name"));
    terminal.line.expectNoMore();
    const Workbook workbook = readWorkbook(path);
    const ListBook list = readListBook(workbook);
    const auto book = terminal.open();
    const QString file = QFileInfo(path).fileName();
    const QDate today = terminal.today();
    const ActId mark = book->history().last();
    const auto planned = [&](const QHash<int, Finding>& refused) {
        return planImport(list, Snapshot::load(*book), book->units(), book->groups(), book->rules(),
                          {today, file, mark, refused});
    };
    ImportPlan plan = planned({});
    const bool dryRun = terminal.line.flag(QStringLiteral("dry-run"));
    if (!dryRun) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        applyImport(*book, plan, planned, terminal.act(ActKind::Import, file, path),
                    QDir(folder).filePath(QStringLiteral("backups")));
    }
    if (terminal.line.flag(QStringLiteral("json"))) {
        terminal.out << QString::fromUtf8(QJsonDocument(importJson(plan)).toJson());
        return 0;
    }
    printImport(terminal.out, plan);
    if (dryRun) terminal.out << CommandLine::tr("Nothing was written (--dry-run).") << '\n';
    return 0;
}

} // namespace ocop
