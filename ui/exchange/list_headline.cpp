#include "ui/exchange/list_headline.h"

#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QCoreApplication>

namespace ocop {
namespace {

QString headlineWord(const char* source) { return QCoreApplication::translate("listHeadline", source); }

} // namespace

QString listHeadline(const ImportPlan& plan, const QString& name)
{
    QStringList line{name};
    QStringList sheets;
    QStringList others;
    QStringList columns;
    int taken = 0;
    int there = 0;
    int headingRow = 0;
    for (const ListSheet& sheet : plan.sheets) {
        if (!sheet.isTaken()) {
            if (!sheet.name.isEmpty()) others << sheet.name;
            continue;
        }
        if (!sheet.name.isEmpty()) sheets << sheet.name;
        taken += int(sheet.heading.mappedColumns());
        there += int(size_t(sheet.heading.mappedColumns()) + sheet.heading.unmapped().size());
        headingRow = sheet.heading.lastRow;
        for (const HeadingColumn& column : sheet.heading.unmapped())
            if (!columns.contains(column.title)) columns << column.title;
    }
    if (!sheets.isEmpty())
        line << headlineWord(QT_TRANSLATE_NOOP("listHeadline", "sheets: %1")).arg(sheets.join(QStringLiteral(", ")));
    if (plan.sheets.size() == 1)
        line << headlineWord(QT_TRANSLATE_NOOP("listHeadline", "heading in row %1")).arg(headingRow);
    line << headlineWord(QT_TRANSLATE_NOOP("listHeadline", "%1 of %2 columns taken"))
                .arg(QString::number(taken), QString::number(there));
    if (!columns.isEmpty())
        line << headlineWord(QT_TRANSLATE_NOOP("listHeadline", "columns left out: %1"))
                    .arg(columns.join(QStringLiteral(", ")));
    if (!others.isEmpty())
        line << headlineWord(QT_TRANSLATE_NOOP("listHeadline", "sheets left out: %1"))
                    .arg(others.join(QStringLiteral(", ")));
    static const QStringList saidAbove{QStringLiteral("import.unusedColumn"), QStringLiteral("import.hiddenColumn"),
                                       QStringLiteral("import.sheetLeftOut")};
    for (const Finding& finding : plan.findings)
        if (!saidAbove.contains(finding.code)) line << texts::finding(finding);
    return line.join(QStringLiteral(" · "));
}

} // namespace ocop
