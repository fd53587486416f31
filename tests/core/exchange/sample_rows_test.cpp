#include "core/exchange/import_planner.h"
#include "tests/support/register_support.h"

#include <QFile>
#include <QFileInfo>

#include <catch2/catch.hpp>

namespace ocop {
namespace {

const QString sampleDir = QStringLiteral(SOURCE_DIR "/tests/data/exchange/");

/// A row as a line of tests/data/exchange/expected-rows.tsv: its label, what becomes of it, what it writes, the codes of
/// what is said of it.
QString lineOf(const ImportRow& row)
{
    QStringList codes;
    for (const Finding& finding : row.findings) codes << QString(finding.code).remove(QStringLiteral("import."));
    return QStringList{row.label,
                       codeOf(row.result),
                       row.product,
                       row.subject,
                       row.kind,
                       row.commune,
                       row.district,
                       row.stars > 0 ? QString::number(row.stars) : QString(),
                       row.decision,
                       row.date.toString(Qt::ISODate),
                       row.lastValidDay.toString(Qt::ISODate),
                       codes.join(u' ')}
        .join(u'\t');
}

} // namespace

TEST_CASE("every row of the sample lists is read as a person reads it", "[import][samples]")
{
    test::TempRegister book;
    const Snapshot snapshot = Snapshot::load(*book);
    QFile expectations(sampleDir + QStringLiteral("expected-rows.tsv"));
    REQUIRE(expectations.open(QIODevice::ReadOnly));
    int files = 0;
    for (const QString& block : QString::fromUtf8(expectations.readAll()).split(QStringLiteral("# "))) {
        QStringList lines = block.split(u'\n', Qt::SkipEmptyParts);
        if (lines.isEmpty()) continue;
        const QString file = lines.takeFirst();
        INFO(file.toStdString());
        ++files;
        const ImportPlan plan =
            planImport(readListBook(readWorkbook(sampleDir + file)), snapshot, book->units(), book->groups(),
                       book->rules(), {QDate(2026, 11, 23), QFileInfo(file).fileName(), book->history().last()});
        CHECK(plan.counts().reconciled());
        QStringList found;
        for (const ImportRow& row : plan.rows) found << lineOf(row);
        REQUIRE(found.size() == lines.size());
        for (qsizetype i = 0; i < lines.size(); ++i) CHECK(found[i].toStdString() == lines[i].toStdString());
    }
    CHECK(files >= 40);
}

} // namespace ocop
