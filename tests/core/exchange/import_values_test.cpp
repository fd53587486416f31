// What a list's values do to those of the register: gaps are filled, nothing is replaced unless a person chose it.
#include "tests/core/exchange/plan_lists.h"

#include <catch2/catch.hpp>

namespace ocop::test {
namespace {

const QByteArray valuesHead =
    "Tên sản phẩm,Chủ thể,Địa chỉ,Xã,Huyện,Điện thoại,Người đại diện,Hạng sao,Số QĐ,Ngày công nhận\n";
const QByteArray knownRow = "Gạo,HTX Đại Hiệp,Thôn 1,Đại Hiệp,Đại Lộc,0905000001,Lê Văn Tám,3,512/QĐ-UBND,5/3/2025\n";
const QByteArray otherRow = "Nếp,HTX Đại Hiệp,Thôn 99,Đại Hiệp,Đại Lộc,0999999999,Ông Gõ Nhầm,3,77/QĐ-UBND,3/1/2026\n";

const ImportDifference* differenceOf(const ImportRow& row, QLatin1String field)
{
    for (const ImportDifference& each : row.differences)
        if (each.field == field) return &each;
    return nullptr;
}

QStringList fieldsShown(const ImportRow& row)
{
    QStringList shown;
    for (const ImportDifference& each : row.differences) shown << each.entity + u'.' + each.field + u'=' + each.after;
    return shown;
}

} // namespace

TEST_CASE("a row of a new product does not write over its producer", "[import][values]")
{
    TempRegister book;
    ImportPlan first = planText(*book, valuesHead + knownRow);
    writePlan(*book, first);
    ImportPlan plan = planText(*book, valuesHead + otherRow);
    REQUIRE(plan.rows[0].result == RowResult::New);
    CHECK(plan.replacements.size() == 3); // phone, person, address
    for (const ImportReplacement& each : plan.replacements) CHECK_FALSE(each.isWritten);
    const Finding* kept = findingOf(plan.rows[0], "import.kept");
    REQUIRE(kept);
    CHECK(kept->args.size() == 3);
    CHECK(plan.cellOf(plan.rows[0], *kept) == QStringLiteral("G2"));
    const ImportDifference* phone = differenceOf(plan.rows[0], Subject::Field::phone);
    REQUIRE(phone);
    CHECK(phone->before == QStringLiteral("0905000001"));
    CHECK(phone->after == QStringLiteral("0999999999"));
    CHECK_FALSE(phone->isWritten);
    SECTION("as it is")
    {
        writePlan(*book, plan);
        CHECK(book->products().all().size() == 2);
        const Subject subject = book->subjects().all().front();
        CHECK(subject.phone == QStringLiteral("0905000001"));
        CHECK(subject.representative == QStringLiteral("Lê Văn Tám"));
        CHECK(subject.address == QStringLiteral("Thôn 1"));
    }
    SECTION("one chosen")
    {
        ImportChoices choices;
        choices.replaced.insert(phone->replacement);
        ImportPlan chosen = planText(*book, valuesHead + otherRow, choices);
        writePlan(*book, chosen);
        const Subject subject = book->subjects().all().front();
        CHECK(subject.phone == QStringLiteral("0999999999"));
        CHECK(subject.representative == QStringLiteral("Lê Văn Tám"));
    }
}

TEST_CASE("a row that would only replace changes nothing and says so", "[import][values]")
{
    TempRegister book;
    ImportPlan first = planText(*book, valuesHead + knownRow);
    writePlan(*book, first);
    const ImportPlan plan = planText(*book, valuesHead + QByteArray(knownRow).replace("0905000001", "0999999999"));
    CHECK(plan.rows[0].result == RowResult::Same);
    CHECK(plan.replacements.size() == 1);
    CHECK_FALSE(plan.writesAnything());
    // Case, and an address before a name, are no other value; a number beside those known is more, not another.
    const ImportPlan same = planText(*book, valuesHead + QByteArray(knownRow).replace("Lê Văn Tám", "ông LÊ VĂN TÁM"));
    CHECK(same.replacements.empty());
    const ImportPlan more =
        planText(*book, valuesHead + QByteArray(knownRow).replace("0905000001", "0905000001; 0905000002"));
    CHECK(more.replacements.empty());
    CHECK(more.rows[0].result == RowResult::Changed);
}

TEST_CASE("a gap is filled", "[import][values]")
{
    TempRegister book;
    book.addSubject(QStringLiteral("HTX Đại Hiệp"), SubjectKind::Cooperative, {});
    ImportPlan plan = planText(*book, valuesHead + knownRow);
    CHECK(plan.replacements.empty());
    writePlan(*book, plan);
    CHECK(book->subjects().all().front().phone == QStringLiteral("0905000001"));
}

TEST_CASE("a kind told by a column is no reason to replace the register's", "[import][values]")
{
    TempRegister book;
    book.addSubject(QStringLiteral("HTX Mây tre Hoa Nắng"), SubjectKind::Cooperative, {});
    const ImportPlan plan = planText(*book, "Sản phẩm,Chủ thể,Loại hình\nGùi tre,HTX Mây tre Hoa Nắng,Hộ kinh doanh\n");
    CHECK(plan.replacements.size() == 1);
    CHECK(plan.rows[0].kind == QStringLiteral("cooperative")); // as it is written
}

TEST_CASE("the row of a new product shows every value it writes, and to whom", "[import][values]")
{
    TempRegister book;
    const ImportPlan plan = planText(*book, valuesHead + knownRow);
    const QStringList shown = fieldsShown(plan.rows[0]);
    for (const char* each : {"product.name=Gạo", "subject.name=HTX Đại Hiệp", "subject.kind=cooperative",
                             "subject.address=Thôn 1", "subject.phone=0905000001", "subject.representative=Lê Văn Tám",
                             "certificate.stars=3", "certificate.effective_from=05/03/2025",
                             "certificate.last_valid_day=05/03/2028", "decision.number=512/QĐ-UBND"}) {
        INFO(each);
        CHECK(shown.contains(QString::fromUtf8(each)));
    }
    ImportPlan first = planText(*book, valuesHead + knownRow);
    writePlan(*book, first);
    const ImportPlan second = planText(*book, valuesHead + QByteArray(knownRow).replace("Gạo", "Nếp"));
    CHECK(fieldsShown(second.rows[0]).contains(QStringLiteral("subject.name=HTX Đại Hiệp")));
    CHECK_FALSE(fieldsShown(second.rows[0]).contains(QStringLiteral("subject.phone=0905000001")));
}

TEST_CASE("stars outside the band of their points are told, and which was kept", "[import][values]")
{
    TempRegister book;
    const ImportPlan plan = planText(*book, "Sản phẩm,Chủ thể,Hạng sao,Điểm,Ngày công nhận\n"
                                            "Gạo,HTX A,4,\"52,9\",5/3/2025\n"
                                            "Nếp,HTX A,3,\"52,9\",5/3/2025\n");
    const Finding* told = findingOf(plan.rows[0], "import.scoreOfOtherStar");
    REQUIRE(told);
    CHECK(told->args == QStringList{QStringLiteral("52,9"), QStringLiteral("3"), QStringLiteral("4")});
    CHECK_FALSE(saysCode(plan.rows[1], "import.scoreOfOtherStar"));
    CHECK(plan.certificates[0].record.stars == 4);
}

TEST_CASE("the last day of an extended certificate is its extension's, and adds none", "[import][values]")
{
    TempRegister book;
    Certificate certificate;
    const Subject subject = book.addSubject(QStringLiteral("HTX Đại Hiệp"), SubjectKind::Cooperative, {});
    const Product product = book.addProduct(QStringLiteral("Gạo"), subject.id);
    certificate = book.addCertificate(product.id, QDate(2023, 9, 11));
    certificate.extendedUntil = QDate(2027, 3, 10);
    WriteAct act(book->database(), testAct());
    book->certificates().save(act, certificate);
    act.commit();
    SECTION("with its first day")
    {
        const ImportPlan plan = planText(
            *book, "Sản phẩm,Chủ thể,Hạng sao,Ngày công nhận,Ngày hết hạn\nGạo,HTX Đại Hiệp,3,11/9/2023,10/3/2027\n");
        CHECK_FALSE(plan.writesAnything());
        CHECK(plan.rows[0].result == RowResult::Same);
    }
    SECTION("without it")
    {
        const ImportPlan plan =
            planText(*book, "Sản phẩm,Chủ thể,Hạng sao,Ngày hết hạn\nGạo,HTX Đại Hiệp,3,10/3/2027\n");
        CHECK_FALSE(plan.writesAnything());
    }
    SECTION("a day the store would refuse is told instead")
    {
        const QByteArray list =
            "Sản phẩm,Chủ thể,Hạng sao,Ngày công nhận,Ngày hết hạn\nGạo,HTX Đại Hiệp,3,11/9/2023,1/1/2028\n";
        ImportPlan plan = planReplacing(*book, list);
        CHECK(saysCode(plan.rows[0], "import.periodKept"));
        CHECK_FALSE(writePlan(*book, plan).isValid());
    }
}

TEST_CASE("failed rows take along what is merged over them", "[import][values]")
{
    TempRegister book;
    Workbook workbook = readWorkbook(QByteArray("Tên sản phẩm,Chủ thể,Xã,Hạng sao,Ngày công nhận\n"
                                                "Gạo,HTX Đại Hiệp,Đại Hiệp,3,5/3/2025\n"
                                                "Nếp,,,3,không rõ ngày\n"));
    workbook.sheets[0].merged.push_back({2, 2, 3, 2});
    workbook.sheets[0].merged.push_back({2, 3, 3, 3});
    const ImportPlan plan = planList(*book, workbook);
    REQUIRE(plan.rows[1].result == RowResult::Failed);
    const auto rows = failedRows(plan, [](const ImportRow&) { return QString(); }, {});
    REQUIRE(rows.size() == 2);
    CHECK(rows[1][1] == QStringLiteral("HTX Đại Hiệp"));
    CHECK(rows[1][2] == QStringLiteral("Đại Hiệp"));
}

TEST_CASE("a decision number with several days is told, in the list and against the register", "[import][values]")
{
    TempRegister book;
    ImportPlan first = planText(*book, valuesHead + "Gạo,HTX A,,Đại Hiệp,Đại Lộc,,,3,512/QĐ-UBND,5/3/2025\n");
    writePlan(*book, first);
    const ImportPlan plan = planText(*book, valuesHead + "Nếp,HTX A,,Đại Hiệp,Đại Lộc,,,3,512/QĐ-UBND,15/3/2025\n"
                                                         "Bún,HTX A,,Đại Hiệp,Đại Lộc,,,3,513/QĐ-UBND,6/3/2025\n"
                                                         "Mì,HTX A,,Đại Hiệp,Đại Lộc,,,3,513/QĐ-UBND,7/3/2025\n"
                                                         "Phở,HTX A,,Đại Hiệp,Đại Lộc,,,3,513/QĐ-UBND,6/3/2025\n"
                                                         "Cháo,HTX A,,Đại Hiệp,Đại Lộc,,,3,512/QĐ-UBND,5/3/2024\n");
    const Finding* known = findingOf(plan.rows[0], "import.decisionOtherDay");
    REQUIRE(known);
    CHECK(known->args[1] == QStringLiteral("15/03/2025"));
    CHECK(known->args[2] == QStringLiteral("05/03/2025"));
    CHECK_FALSE(saysCode(plan.rows[1], "import.decisionOtherDay"));
    CHECK(saysCode(plan.rows[2], "import.decisionOtherDay"));
    CHECK_FALSE(saysCode(plan.rows[3], "import.decisionOtherDay"));
    CHECK_FALSE(saysCode(plan.rows[4], "import.decisionOtherDay")); // of another year
}

} // namespace ocop::test
