#include "core/reports/papers/certificate_papers.h"
#include "core/reports/papers/decision_annex.h"

#include "core/reports/decision_words.h"
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

TEST_CASE("Papers: the annex says what its decision does, with the columns of its kind", "[office-papers]")
{
    struct Case
    {
        DecisionKind kind;
        const char* title;
        const char* column; ///< that only this kind has
    };
    const Case cases[] = {{DecisionKind::Recognition, "được công nhận kết quả đánh giá", "score"},
                          {DecisionKind::Renewal, "được công nhận lại kết quả", "score"},
                          {DecisionKind::Upgrade, "được công nhận nâng hạng", "former"},
                          {DecisionKind::Withdrawal, "bị thu hồi Giấy chứng nhận", "ground"},
                          {DecisionKind::Extension, "được kéo dài thời hạn hiệu lực", "extended"}};
    TempRegister book;
    const Subject maker = book.addSubject(QStringLiteral("Hộ A"));
    const Product product = book.addProduct(QStringLiteral("Trà dây"), maker.id);
    const Decision first = book.addDecision(QStringLiteral("11/QĐ-UBND"), QDate(2022, 1, 10));
    Certificate former = book.addCertificate(product.id, QDate(2022, 1, 10), 3, first.id);
    Decision decision = book.addDecision(QStringLiteral("85/QĐ-UBND"), QDate(2024, 3, 26));
    Certificate certificate = book.addCertificate(product.id, QDate(2024, 3, 26), 4, decision.id);
    const QString standard = standardTemplate(TemplateKind::Annex);
    const QString own = QStringLiteral("# Danh sách sản phẩm được công nhận năm [Năm]\nKèm theo [Số quyết định]\n");
    for (const Case& each : cases) {
        INFO(each.title);
        decision.kind = each.kind;
        const bool given = each.kind != DecisionKind::Withdrawal && each.kind != DecisionKind::Extension;
        certificate.decision = given ? decision.id : first.id;
        certificate.withdrawnOn = each.kind == DecisionKind::Withdrawal ? QDate(2024, 4, 1) : QDate();
        certificate.withdrawalGround =
            each.kind == DecisionKind::Withdrawal ? WithdrawalGround::Dd : WithdrawalGround::None;
        certificate.withdrawalDecision = each.kind == DecisionKind::Withdrawal ? decision.id : DecisionId();
        certificate.extendedUntil = each.kind == DecisionKind::Extension ? QDate(2027, 9, 1) : QDate();
        certificate.extensionBasis =
            each.kind == DecisionKind::Extension ? QStringLiteral("Quyết định số 85/QĐ-UBND") : QString();
        const Snapshot snapshot = Snapshot::of({maker}, {product}, {first, decision}, {former, certificate}, {}, {});
        const ReportSource source{snapshot, book->units(), book->groups(), officeSettings(book->settings().all())};
        const Report annex = makeDecisionAnnex(source, book->rules(), decision, standard);
        const ReportTable& table = annex.tables.front();
        CHECK(table.title.contains(QString::fromUtf8(each.title)));
        CHECK(table.columnOf(QLatin1String(each.column)) >= 0);
        CHECK((table.columnOf(QStringLiteral("ground")) >= 0) == (each.kind == DecisionKind::Withdrawal));
        CHECK(table.dataRowCount() == 1);
        CHECK(std::get<QString>(table.rows.back().cells.front()) ==
              QStringLiteral("Tổng cộng: 1 sản phẩm của 1 chủ thể (1 sản phẩm 4 sao)"));
        if (each.kind == DecisionKind::Upgrade) CHECK(annexCell(table, 0, "former") == QStringLiteral("3 sao"));
        if (each.kind == DecisionKind::Withdrawal) {
            CHECK(annexCell(table, 0, "ground").startsWith(QStringLiteral("đ)")));
            CHECK(annexCell(table, 0, "decision").startsWith(QStringLiteral("11/QĐ-UBND ngày 10/01/2022 của ")));
        }
        if (each.kind == DecisionKind::Extension) {
            Decision other = decision; // the end of 85/QĐ-UBND is another decision
            other.number = QStringLiteral("5/QĐ-UBND");
            other.id = {decision.id.value + 1};
            CHECK(certificatesOfDecision(source, other).empty());
        }
        // A wording of the office's own, written for recognitions, does not call a withdrawal one.
        const QString title = makeDecisionAnnex(source, book->rules(), decision, own).tables.front().title;
        CHECK(title.contains(each.kind == DecisionKind::Recognition ? QStringLiteral("được công nhận năm")
                                                                    : QString::fromUtf8(each.title)));
    }
}

TEST_CASE("Papers: a decision whose number others may have is named with its issuer", "[office-papers]")
{
    Decision district;
    district.id = {1};
    district.number = QStringLiteral("85/QĐ-UBND");
    district.issuer = QStringLiteral("UBND huyện Núi Thành");
    district.date = QDate(2024, 3, 26);
    Decision province = district;
    province.id = {2};
    province.number = QStringLiteral("3610/QĐ-UBND");
    province.issuer = QStringLiteral("UBND tỉnh Quảng Nam");
    Decision nextYear = province;
    nextYear.id = {3};
    nextYear.number = QStringLiteral("12/QĐ-UBND");
    Decision again = nextYear;
    again.id = {4};
    const Snapshot snapshot = Snapshot::of({}, {}, {district, province, nextYear, again}, {});
    const DecisionWords words(snapshot);
    CHECK(words.number(&district) == QStringLiteral("85/QĐ-UBND (UBND huyện Núi Thành)"));
    CHECK(words.number(&province) == QStringLiteral("3610/QĐ-UBND"));
    CHECK(words.number(&nextYear) == QStringLiteral("12/QĐ-UBND (UBND tỉnh Quảng Nam)"));
    CHECK(words.number(nullptr).isEmpty());
    CHECK(DecisionWords::whole(district) == QStringLiteral("85/QĐ-UBND ngày 26/03/2024 của UBND huyện Núi Thành"));
}
