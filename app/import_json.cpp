#include "app/import_json.h"

#include "app/json_words.h"
#include "ui/words/import_words.h"
#include "ui/words/sentences.h"

#include <QJsonArray>

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

QJsonArray problemsOf(const ImportPlan& plan, const ImportRow& row)
{
    QJsonArray problems;
    for (const Finding& finding : row.findings)
        problems << QJsonObject{{QStringLiteral("sheet"), plan.sheets[size_t(row.sheet)].name},
                                {QStringLiteral("row"), row.number},
                                {QStringLiteral("cell"), plan.cellOf(row, finding)},
                                {QStringLiteral("result"), codeOf(row.result)},
                                {QStringLiteral("product"), row.product},
                                {QStringLiteral("severity"), severityCode(finding.severity)},
                                {QStringLiteral("code"), finding.code},
                                {QStringLiteral("sentence"), texts::finding(finding)}};
    return problems;
}

QJsonObject rowJson(const ImportPlan& plan, const ImportRow& row)
{
    return {{QStringLiteral("sheet"), plan.sheets[size_t(row.sheet)].name},
            {QStringLiteral("row"), row.number},
            {QStringLiteral("result"), codeOf(row.result)},
            {QStringLiteral("product"), row.product},
            {QStringLiteral("subject"), row.subject},
            {QStringLiteral("kind"), row.kind},
            {QStringLiteral("district"), row.district},
            {QStringLiteral("commune"), row.commune},
            {QStringLiteral("stars"), row.stars > 0 ? QJsonValue(row.stars) : QJsonValue()},
            {QStringLiteral("decision"), row.decision},
            {QStringLiteral("date"), dayJson(row.date)},
            {QStringLiteral("lastValidDay"), dayJson(row.lastValidDay)},
            {QStringLiteral("problems"), problemsOf(plan, row)}};
}

QJsonArray columnsOf(const ListSheet& sheet)
{
    QJsonArray columns;
    for (const HeadingColumn& title : sheet.heading.titles) {
        const auto field = sheet.heading.fieldOf(title.column);
        columns << QJsonObject{{QStringLiteral("sheet"), sheet.name},
                               {QStringLiteral("column"), columnName(title.column)},
                               {QStringLiteral("heading"), title.title},
                               {QStringLiteral("field"), field ? QJsonValue(codeOf(*field)) : QJsonValue()},
                               {QStringLiteral("hidden"), title.hidden},
                               {QStringLiteral("examples"), QJsonArray::fromStringList(title.examples)}};
    }
    return columns;
}

} // namespace

QJsonObject importJson(const ImportPlan& plan)
{
    const ImportCounts counts = plan.counts();
    QJsonArray sheets;
    QJsonArray columns;
    for (const ListSheet& sheet : plan.sheets) {
        sheets << QJsonObject{
            {QStringLiteral("name"), sheet.name},
            {QStringLiteral("taken"), sheet.isTaken()},
            {QStringLiteral("use"), codeOf(sheet.use)},
            {QStringLiteral("headingRow"), sheet.isTaken() ? QJsonValue(sheet.heading.lastRow) : QJsonValue()}};
        if (!sheet.isTaken()) continue;
        for (const QJsonValue& column : columnsOf(sheet)) columns << column;
    }
    QJsonArray rows;
    QJsonArray problems;
    for (const ImportRow& row : plan.rows) {
        rows << rowJson(plan, row);
        for (const QJsonValue& problem : problemsOf(plan, row)) problems << problem;
    }
    QJsonArray notes;
    for (const Finding& finding : plan.findings) notes << texts::finding(finding);
    return {{QStringLiteral("read"), counts.read},
            {QStringLiteral("new"), counts.added},
            {QStringLiteral("changed"), counts.changed},
            {QStringLiteral("same"), counts.same},
            {QStringLiteral("skipped"), counts.skipped},
            {QStringLiteral("failed"), counts.failed},
            {QStringLiteral("sheets"), sheets},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("problems"), problems},
            {QStringLiteral("notes"), notes}};
}

} // namespace ocop
