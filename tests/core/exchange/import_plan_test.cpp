#include "core/formats/csv_writer.h"
#include "tests/core/exchange/plan_lists.h"
#include "tests/core/formats/make_xlsx.h"

#include <catch2/catch.hpp>

namespace ocop {
namespace {

using test::planDay;
using test::saysCode;

ImportPlan planFor(Register& book, const Workbook& workbook) { return test::planList(book, workbook); }
ImportPlan planForText(Register& book, const char* csv) { return test::planText(book, csv); }
ActId write(Register& book, ImportPlan& plan) { return test::writePlan(book, plan); }

} // namespace

TEST_CASE("characters nobody sees are taken out of a list, and that is said", "[import]")
{
    test::TempRegister book;
    const ImportPlan plan = planForText(*book, "Tên sản phẩm,Chủ thể,Hạng sao\n"
                                               "Trà\xE2\x80\xAE An Bằng,HTX An\xE2\x80\x8B Bằng,3 sao\n"
                                               "Gạo,HTX Đại Lộc,4 sao\n");
    REQUIRE(plan.rows.size() == 2);
    CHECK(saysCode(plan.rows[0], "import.hiddenCharacters"));
    CHECK_FALSE(saysCode(plan.rows[1], "import.hiddenCharacters"));
    CHECK(plan.products[0].record.name == QStringLiteral("Trà An Bằng"));
    CHECK(plan.subjects[0].record.name == QStringLiteral("HTX An Bằng"));
}

TEST_CASE("every sample list reads with reconciled counts and changes nothing the second time")
{
    struct Case
    {
        const char* file;
        int read, added, same, skipped, failed;
    };
    const Case cases[] = {{"lamdong-2025-2026.csv", 60, 60, 0, 0, 0},  {"lamdong-2025-2026.xlsx", 81, 60, 0, 21, 0},
                          {"cauke-travinh-2024.csv", 37, 36, 0, 1, 0}, {"huyen-khac-2023-2024.csv", 33, 26, 0, 7, 0},
                          {"nghean-2024-QD348.csv", 9, 9, 0, 0, 0},    {"qn-2019-4sao.csv", 12, 11, 0, 1, 0},
                          {"qn-2020-dot1.csv", 8, 5, 2, 1, 0},         {"qn-khac.csv", 36, 21, 0, 15, 0},
                          {"qn-phuninh-2020-dot2.csv", 8, 8, 0, 0, 0}};
    for (const Case& each : cases) {
        INFO(each.file);
        test::TempRegister book;
        const Workbook workbook =
            readWorkbook(QStringLiteral(SOURCE_DIR "/tests/data/exchange/") + QLatin1String(each.file));
        ImportPlan plan = planFor(*book, workbook);
        const ImportCounts counts = plan.counts();
        CHECK(counts.read == each.read);
        CHECK(counts.added == each.added);
        CHECK(counts.same == each.same);
        CHECK(counts.skipped == each.skipped);
        CHECK(counts.failed == each.failed);
        CHECK(counts.reconciled());
        CHECK(write(*book, plan).isValid());
        ImportPlan again = planFor(*book, workbook);
        CHECK(again.counts().same == counts.added + counts.changed + counts.same);
        CHECK(again.counts().skipped == counts.skipped);
        CHECK(again.counts().failed == counts.failed);
        CHECK_FALSE(again.writesAnything());
        CHECK_FALSE(write(*book, again).isValid());
    }
}

TEST_CASE("places outside Quảng Nam stay text")
{
    for (const char* file :
         {"lamdong-2025-2026.csv", "lamdong-2025-2026.xlsx", "cauke-travinh-2024.csv", "huyen-khac-2023-2024.csv"}) {
        INFO(file);
        test::TempRegister book;
        const ImportPlan plan =
            planFor(*book, readWorkbook(QStringLiteral(SOURCE_DIR "/tests/data/exchange/") + QLatin1String(file)));
        for (const auto& subject : plan.subjects) CHECK_FALSE(subject.record.unit.isValid());
    }
}

TEST_CASE("the same rows as CSV and as a master workbook are the same register")
{
    test::TempRegister book;
    ImportPlan first =
        planFor(*book, readWorkbook(QStringLiteral(SOURCE_DIR "/tests/data/exchange/lamdong-2025-2026.csv")));
    write(*book, first);
    const ImportPlan second =
        planFor(*book, readWorkbook(QStringLiteral(SOURCE_DIR "/tests/data/exchange/lamdong-2025-2026.xlsx")));
    CHECK(second.counts().added == 0);
    CHECK(second.counts().failed == 0);
}

TEST_CASE("one undo takes a whole import back")
{
    test::TempRegister book;
    ImportPlan plan = planFor(*book, readWorkbook(QStringLiteral(SOURCE_DIR "/tests/data/exchange/qn-khac.csv")));
    const ActId act = write(*book, plan);
    REQUIRE(book->products().all().size() == 21);
    const auto changes = book->history().changesOf(act);
    CHECK(changes.front().source.startsWith(QStringLiteral("danh-sach.csv, dòng ")));
    book->takeBack(act, test::testAct(ActKind::Undo));
    CHECK(book->products().all().empty());
    CHECK(book->subjects().all().empty());
    CHECK(book->certificates().all().empty());
    CHECK(book->decisions().all().empty());
}

TEST_CASE("new, changed, same, skipped and failed rows")
{
    test::TempRegister book;
    const char* head = "STT,Tên sản phẩm,Chủ thể,Xã,Huyện,Hạng sao,Số QĐ,Ngày công nhận,Điện thoại\n";
    ImportPlan first = planForText(
        *book, (QByteArray(head) + "1,Trà An Bằng,HTX hữu cơ An Bằng,Đại An,Đại Lộc,3 sao,1187/QĐ-UBND,27/6/2024,\n")
                   .constData());
    REQUIRE(first.counts().added == 1);
    write(*book, first);

    const QByteArray list =
        QByteArray(head) +
        "1,Trà an bằng,Hợp tác xã hữu cơ An Bằng,xã Đại An,huyện Đại Lộc,***,1187/QĐ-UBND,45470,\n" // same
        "2,Trà An Bằng,HTX hữu cơ An Bằng,Đại An,Đại Lộc,4 sao,2094/QĐ-UBND,14/8/2026,0905123456\n" // changed
        "3,Gạo mo,HTX A,Đại Hiệp,Đại Lộc,3,1187/QĐ-UBND,31/02/2024,\n" // no such day
        "4,Gạo mo,,Đại Hiệp,Đại Lộc,3,1187/QĐ-UBND,27/6/2024,\n" // no subject: asked
        "5,Gạo mo,HTX A,Đại Hiệp,Đại Lộc,6 sao,1187/QĐ-UBND,27/6/2024,\n" // six stars
        ",Cộng Đại Lộc: 6,,,,,,,\n" // a sum
        "6,,HTX B,Đại Hiệp,Đại Lộc,3,1187/QĐ-UBND,27/6/2024,\n"; // no product
    ImportPlan plan = planForText(*book, list.constData());
    const RowResult expected[] = {RowResult::Same,   RowResult::Changed, RowResult::Failed, RowResult::Skipped,
                                  RowResult::Failed, RowResult::Skipped, RowResult::Failed};
    REQUIRE(plan.rows.size() == std::size(expected));
    for (size_t i = 0; i < plan.rows.size(); ++i) {
        INFO(i);
        CHECK(plan.rows[i].result == expected[i]);
    }
    CHECK(saysCode(plan.rows[2], "import.noSuchDay"));
    CHECK(saysCode(plan.rows[3], "import.askOwner"));
    CHECK(saysCode(plan.rows[4], "import.starsRange"));
    CHECK(plan.cellOf(plan.rows[4], plan.rows[4].findings.back()) == QStringLiteral("F6"));
    CHECK(saysCode(plan.rows[6], "import.productMissing"));
    CHECK_FALSE(plan.rows[1].differences.empty());
    write(*book, plan);
    CHECK(book->subjects().all().size() == 1);
    CHECK(book->subjects().all().front().phone == QStringLiteral("0905123456"));
    const auto certificates = book->certificates().all();
    REQUIRE(certificates.size() == 2);
    CHECK(certificates[1].stars == 4);
    CHECK(certificates[1].origin == Origin::Upgrade);
    CHECK(certificates[1].lastValidDay == QDate(2029, 8, 14));
    CHECK(book->decisions().all().size() == 2);
    CHECK(failedRows(
              plan, [](const ImportRow&) { return QStringLiteral("vì"); }, QStringLiteral("Lý do"))
              .size() == 5);
}

TEST_CASE("look-alike communes and districts decide")
{
    test::TempRegister book;
    const ImportPlan plan =
        planForText(*book, "Sản phẩm,Chủ thể,Xã,Huyện\nA,HTX A,Trà Don,Nam Trà My\nB,HTX B,Trà Dơn,Nam Trà My\n"
                           "C,HTX C,tam dan,Phú Ninh\nD,HTX D,Không Có,Phú Ninh\nE,HTX E,Đại An,huyện Krông Pắc\n");
    CHECK(plan.subjects[0].record.unit == UnitId{20956});
    CHECK(plan.subjects[1].record.unit == UnitId{20938});
    CHECK(saysCode(plan.rows[2], "import.placeAmbiguous"));
    CHECK(plan.subjects[2].record.unit == UnitId{518});
    CHECK(saysCode(plan.rows[3], "import.communeNotInDistrict"));
    CHECK(saysCode(plan.rows[4], "import.outsideProvince"));
    CHECK_FALSE(plan.subjects[4].record.unit.isValid());
    CHECK(plan.subjects[4].record.address == QStringLiteral("Đại An, huyện Krông Pắc"));
}

TEST_CASE("one tax code is one subject, one name in two communes is two")
{
    test::TempRegister book;
    const ImportPlan plan = planForText(
        *book,
        "Sản phẩm,Chủ thể,Xã,Huyện,MST\nA,HTX A,Đại An,Đại Lộc,4000123457\nB,HTX A mới,Đại Hiệp,Đại Lộc,4000123457\n"
        "C,Hộ Lan,Đại An,Đại Lộc,\nD,Hộ Lan,Đại Hiệp,Đại Lộc,\n");
    CHECK(plan.rows[0].plannedSubject == plan.rows[1].plannedSubject);
    CHECK(plan.rows[2].plannedSubject != plan.rows[3].plannedSubject);
    CHECK(saysCode(plan.rows[3], "import.subjectElsewhere"));
}

TEST_CASE("headings are found under titles, in two rows, in any order and case")
{
    const auto columnsOf = [](const QByteArray& csv) {
        const auto heading = findHeading(readWorkbook(csv).sheets.front());
        return heading ? heading->columns : std::map<ListField, int>{};
    };
    const auto plain = columnsOf(
        "DANH SÁCH SẢN PHẨM OCOP\n(Kèm theo Tờ trình)\n\nTT,TÊN SẢN PHẨM,Tên chủ thể,Địa chỉ,Hạng sao,Quyết định công nhận,Ghi chú\n1,a,b,c,3,,\n");
    CHECK(plain.at(ListField::Product) == 2);
    CHECK(plain.at(ListField::Decision) == 6);
    CHECK(plain.at(ListField::Note) == 7);
    CHECK(columnsOf("\"Chủ thể, địa chỉ\",Sản phẩm\n").at(ListField::SubjectWithPlace) == 1);
    CHECK(columnsOf("Địa chỉ của chủ thể,Sản phẩm\n").at(ListField::Address) == 1);
    CHECK(columnsOf("id,name,author,address,star\n").at(ListField::Subject) == 3);
    CHECK(columnsOf("a,b,c\n1,2,3\n").empty());
    const auto two = findHeading(
        readWorkbook(QStringLiteral(SOURCE_DIR "/tests/data/exchange/lamdong-2025-2026.xlsx")).sheets.front());
    REQUIRE(two);
    CHECK(two->firstRow == 3);
    CHECK(two->lastRow == 4);
    CHECK(two->column(ListField::Stars) == 12);
    CHECK(two->column(ListField::Stars2) == 17);
    CHECK(two->column(ListField::LastValidDay) == 11);
    CHECK(two->unmapped().empty());
}

TEST_CASE("an import is refused when the register changed since it was planned")
{
    test::TempRegister book;
    Subject subject = book.addSubject(QStringLiteral("HTX A"), SubjectKind::Cooperative);
    ImportPlan plan = planForText(*book, "Sản phẩm,Chủ thể,Điện thoại\nGạo,HTX A,0905123456\n");
    subject.note = QStringLiteral("khác");
    WriteAct act(book->database(), test::testAct());
    book->subjects().save(act, subject);
    act.commit();
    CHECK_THROWS_AS(write(*book, plan), Error);
    CHECK(book->products().all().empty());
}

TEST_CASE("a product code twice in a list, or that of another product, fails only those rows")
{
    test::TempRegister book;
    ImportPlan first = planForText(*book, "Sản phẩm,Chủ thể,Mã sản phẩm\nGạo,HTX A,QN-1\n");
    write(*book, first);
    const char* list = "Sản phẩm,Chủ thể,Mã sản phẩm\n"
                       "Gạo,HTX A,QN-1\n" // itself
                       "Chè,HTX A,QN-1\n" // the register's
                       "Muối,HTX B,QN-2\n"
                       "Mắm,HTX C, QN-2 \n" // the file's
                       "Muối,HTX B,QN-2\n"
                       "Tiêu,HTX D,\n";
    ImportPlan plan = planForText(*book, list);
    const RowResult expected[] = {RowResult::Same,   RowResult::Failed, RowResult::New,
                                  RowResult::Failed, RowResult::Same,   RowResult::New};
    REQUIRE(plan.rows.size() == std::size(expected));
    for (size_t i = 0; i < plan.rows.size(); ++i) {
        INFO(i);
        CHECK(plan.rows[i].result == expected[i]);
    }
    REQUIRE(saysCode(plan.rows[1], "import.codeInRegister"));
    CHECK(plan.cellOf(plan.rows[1], plan.rows[1].findings.back()) == QStringLiteral("C3"));
    CHECK(plan.rows[1].findings.back().args ==
          QStringList{QStringLiteral("QN-1"), QStringLiteral("Gạo"), QStringLiteral("HTX A")});
    REQUIRE(saysCode(plan.rows[3], "import.codeInFile"));
    CHECK(plan.rows[3].findings.back().args ==
          QStringList{QStringLiteral("QN-2"), QStringLiteral("Muối"), QStringLiteral("4")});
    write(*book, plan);
    CHECK(book->products().all().size() == 3);
    CHECK(book->subjects().all().size() == 3); // none for the rows that failed
}

TEST_CASE("a code an earlier row has freed is free")
{
    test::TempRegister book;
    ImportPlan first = planForText(*book, "Sản phẩm,Chủ thể,Mã sản phẩm\nGạo,HTX A,QN-1\n");
    write(*book, first);
    ImportPlan plan = test::planReplacing(*book, "Sản phẩm,Chủ thể,Mã sản phẩm\nGạo,HTX A,QN-9\nChè,HTX A,QN-1\n");
    CHECK(plan.counts().failed == 0);
    write(*book, plan);
    CHECK(book->products().all().size() == 2);
}

TEST_CASE("of two decisions with one number the one that says the same is meant, not one with gaps")
{
    test::TempRegister book;
    book.addDecision(QStringLiteral("15/QĐ-UBND"), QDate(2024, 5, 5));
    WriteAct act(book->database(), test::testAct());
    for (Decision& decision : book->decisions().all()) {
        decision.issuer.clear();
        book->decisions().save(act, decision);
    }
    Decision whole;
    whole.number = QStringLiteral("15/QĐ-UBND");
    whole.date = QDate(2024, 5, 5);
    whole.issuer = QStringLiteral("UBND tỉnh");
    book->decisions().add(act, whole);
    act.commit();
    ImportPlan plan = planForText(*book, "Sản phẩm,Chủ thể,Hạng sao,Số QĐ,Ngày công nhận,Cơ quan ban hành\n"
                                         "Gạo,HTX A,3,15/QĐ-UBND,5/5/2024,UBND tỉnh\n");
    write(*book, plan);
    CHECK(book->decisions().all().size() == 2);
    CHECK(book->certificates().all().front().decision == whole.id);
}

TEST_CASE("the first word of a list is as good as the others: a kind and a sex replace other ones")
{
    for (const auto& [word, kind] :
         {std::pair{"Hộ kinh doanh", SubjectKind::Household}, std::pair{"Hợp tác xã", SubjectKind::Cooperative},
          std::pair{"Doanh nghiệp", SubjectKind::Enterprise}}) {
        INFO(word);
        test::TempRegister book;
        Subject subject =
            book.addSubject(QStringLiteral("An Bằng"),
                            kind == SubjectKind::Household ? SubjectKind::Enterprise : SubjectKind::Household);
        subject.representativeSex = Sex::Male;
        WriteAct act(book->database(), test::testAct());
        book->subjects().save(act, subject);
        act.commit();
        const QByteArray list = QByteArray("Sản phẩm,Chủ thể,Loại hình,Giới tính\nGạo,An Bằng,") + word + ",Nữ\n";
        ImportPlan plan = test::planReplacing(*book, list);
        const auto says = [&](QLatin1String field) {
            return std::any_of(plan.subjects.begin(), plan.subjects.end(), [&](const auto& one) {
                return imageOf(*one.before)[field] != imageOf(one.record)[field];
            });
        };
        CHECK(says(Subject::Field::kind));
        CHECK(says(Subject::Field::representativeSex));
        write(*book, plan);
        CHECK(book->subjects().find(subject.id)->kind == kind);
        CHECK(book->subjects().find(subject.id)->representativeSex == Sex::Female);
        CHECK_FALSE(test::planReplacing(*book, list).writesAnything());
        // An empty cell and one that is not a kind say nothing.
        CHECK_FALSE(planForText(*book, "Sản phẩm,Chủ thể,Loại hình,Giới tính\nGạo,An Bằng,,\n").writesAnything());
    }
}

TEST_CASE("a certificate of the year after next is told in the import")
{
    test::TempRegister book;
    const ImportPlan plan = planForText(*book, "Sản phẩm,Chủ thể,Hạng sao,Số QĐ,Ngày công nhận\n"
                                               "Gạo,HTX A,3,15/QĐ-UBND,24/11/2027\n"
                                               "Chè,HTX A,3,16/QĐ-UBND,23/11/2027\n");
    REQUIRE(plan.rows.size() == 2);
    REQUIRE(saysCode(plan.rows[0], "import.beginsFarAhead"));
    CHECK_FALSE(saysCode(plan.rows[1], "import.beginsFarAhead"));
    const auto& findings = plan.rows[0].findings;
    const auto far = std::find_if(findings.begin(), findings.end(), [](const Finding& each) {
        return each.code == QLatin1String("import.beginsFarAhead");
    });
    CHECK(plan.cellOf(plan.rows[0], *far) == QStringLiteral("E2"));
    CHECK(far->severity == Severity::Warning);
}

TEST_CASE("names that begin with a sign are imported as they were exported")
{
    test::TempRegister book;
    const QStringList names{QStringLiteral("-Mắm"), QStringLiteral("=1+1"), QStringLiteral("@home"),
                            QStringLiteral("'quoted"), QStringLiteral("'-x")};
    std::vector<QStringList> rows{{QStringLiteral("Sản phẩm"), QStringLiteral("Chủ thể")}};
    for (const QString& name : names) rows.push_back({name, QStringLiteral("HTX A")});
    ImportPlan plan = planFor(*book, readWorkbook(csvOf(rows)));
    write(*book, plan);
    QStringList stored;
    for (const Product& product : book->products().all()) stored << product.name;
    CHECK(stored == names);
}

} // namespace ocop
