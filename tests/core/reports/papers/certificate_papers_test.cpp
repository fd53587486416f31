#include "core/reports/papers/certificate_papers.h"

#include "core/reports/papers/standard_templates.h"
#include "tests/support/register_support.h"
#include "tests/support/round_support.h"

#include <catch2/catch.hpp>

using namespace ocop;
using test::RoundBuilder;
using test::TempRegister;

namespace {

QString annexCell(const ReportTable& table, size_t row, const char* column)
{
    const int at = table.columnOf(QLatin1String(column));
    return cellText(table.columns[size_t(at)], table.rows[row].cells[size_t(at)]);
}

} // namespace

TEST_CASE("Papers: the annex lists a decision's certificates as printed, most stars first", "[office-papers]")
{
    TempRegister book;
    const Subject maker = book.addSubject(QStringLiteral("Hộ A"));
    const Decision decision = book.addDecision(QStringLiteral("3610/QĐ-UBND"), QDate(2022, 12, 29));
    const Product three = book.addProduct(QStringLiteral("A ba sao"), maker.id);
    const Product four = book.addProduct(QStringLiteral("B bốn sao"), maker.id);
    Certificate printed = book.addCertificate(three.id, QDate(2022, 12, 29), 3, decision.id);
    book.addCertificate(four.id, QDate(2022, 12, 29), 4, decision.id);
    book.addCertificate(four.id, QDate(2020, 1, 1), 3);
    RoundBuilder(*book).act([&](WriteAct& act) {
        printed.printedProduct = QStringLiteral("Tên cũ");
        book->certificates().save(act, printed);
    });
    const Snapshot snapshot = Snapshot::load(*book);
    const ReportSource source{snapshot, book->units(), book->groups(), officeSettings(book->settings().all()),
                              90,       false};
    const Report annex = makeDecisionAnnex(source, book->rules(), decision, standardTemplate(TemplateKind::Annex));
    REQUIRE(annex.tables.size() == 1);
    const ReportTable& table = annex.tables.front();
    CHECK(table.annex);
    REQUIRE(table.dataRowCount() == 2);
    CHECK(annexCell(table, 0, "product") == QStringLiteral("B bốn sao"));
    CHECK(annexCell(table, 1, "product") == QStringLiteral("Tên cũ"));
    CHECK(table.reference.contains(QStringLiteral("3610/QĐ-UBND ngày 29/12/2022")));
    CHECK(table.title.endsWith(QStringLiteral("2022")));
    const FieldValues values = certificateValues(source, book->rules(), *snapshot.certificate(printed.id));
    CHECK(values.value(QStringLiteral("Tên sản phẩm")) == QStringLiteral("Tên cũ"));
    CHECK(values.value(QStringLiteral("Có giá trị đến")) == QStringLiteral("29/12/2025"));
}
