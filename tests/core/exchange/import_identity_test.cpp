// Who and what a row means: what is one without a question, what is asked, what is two.
#include "core/duplicates/likely_pairs.h"
#include "tests/core/exchange/plan_lists.h"

#include <catch2/catch.hpp>

#include <array>

namespace ocop::test {
namespace {

const QByteArray identityHead = "Tên sản phẩm,Chủ thể,Xã,Huyện,Điện thoại,Mã số thuế,Hạng sao,Số QĐ,Ngày công nhận\n";

/// A row of `identityHead` in Tam Thanh, its own product.
QByteArray row(const QByteArray& product, const QByteArray& subject, const QByteArray& taxCode = {},
               const QByteArray& phone = {})
{
    return product + ',' + subject + ",Tam Thanh,Tam Kỳ," + phone + ',' + taxCode + ",3,3610/QĐ-UBND,27/12/2024\n";
}

std::vector<RowResult> resultsOf(const ImportPlan& plan)
{
    std::vector<RowResult> results;
    for (const ImportRow& each : plan.rows) results.push_back(each.result);
    return results;
}

ImportChoices answer(const ImportPlan& plan, const ChosenRecord& record)
{
    ImportChoices choices;
    for (const ImportQuestion& question : plan.questions)
        for (const AskedName& name : question.names) choices.meant.insert(name.key, record);
    return choices;
}

} // namespace

TEST_CASE("a cell that is filled so as not to be empty says nothing", "[import][identity]")
{
    for (const QByteArray& none :
         {QByteArray("Chưa có"), QByteArray("không"), QByteArray("0"), QByteArray("x"), QByteArray("-"),
          QByteArray("…"), QByteArray("Không có"), QByteArray("N/A"), QByteArray("đang làm"), QByteArray("....")}) {
        INFO(none.toStdString());
        TempRegister book;
        const ImportPlan plan = planText(*book, identityHead + row("Nước mắm", "Công ty TNHH Thử Nghiệm", none, none) +
                                                    row("Bánh tráng", "Hộ kinh doanh Nguyễn Thử Hai", none, none) +
                                                    row("Tiêu", "HTX Nông nghiệp Thử Ba", none, none));
        CHECK(plan.subjects.size() == 3);
        CHECK(plan.counts().added == 3);
        for (const auto& subject : plan.subjects) {
            CHECK(subject.record.taxCode.isEmpty());
            CHECK(subject.record.phone.isEmpty());
        }
    }
}

TEST_CASE("product codes that are none do not make two products one", "[import][identity]")
{
    TempRegister book;
    const ImportPlan plan =
        planText(*book, "Sản phẩm,Chủ thể,Mã sản phẩm\nGạo,HTX Đại Lộc,Chưa có\nMuối,HTX Sa Huỳnh,Chưa có\n");
    CHECK(plan.counts().added == 2);
    CHECK(plan.products[0].record.code.isEmpty());
}

TEST_CASE("a tax code that is none of the law's form tells nobody", "[import][identity]")
{
    for (const QByteArray& code : {QByteArray("40001234"), QByteArray("4000123456"), QByteArray("123")}) {
        INFO(code.toStdString()); // too short, a wrong check digit, any number
        TempRegister book;
        const ImportPlan plan = planText(*book, identityHead + row("Nước mắm", "HTX Cửa Khe", code) +
                                                    row("Bánh tráng", "Hộ Lê Văn Tám", code));
        CHECK(plan.subjects.size() == 2);
        CHECK(plan.counts().added == 2);
    }
}

TEST_CASE("a tax code and a name that say two producers are asked, never made one", "[import][identity]")
{
    TempRegister book;
    ImportPlan first = planText(*book, identityHead + row("Nước mắm", "HTX Cửa Khe", "4000123457", "0905000001"));
    writePlan(*book, first);
    const QByteArray list = identityHead + row("Tiêu", "HTX Nông nghiệp Thử Ba", "4000123457", "0905000003") +
                            row("Ớt", "HTX Nông nghiệp Thử Ba", "4000123457", "0905000003");
    ImportPlan plan = planText(*book, list);
    CHECK(resultsOf(plan) == std::vector{RowResult::Skipped, RowResult::Skipped});
    CHECK(saysCode(plan.rows[0], "import.askCode"));
    CHECK(plan.cellOf(plan.rows[0], *findingOf(plan.rows[0], "import.askCode")) == QStringLiteral("B2"));
    REQUIRE(plan.questions.size() == 1);
    REQUIRE(plan.questions[0].names.size() == 1); // once for all its rows
    CHECK(plan.questions[0].names[0].rows == std::vector{0, 1});
    CHECK(plan.questions[0].candidates[0].name == QStringLiteral("HTX Cửa Khe"));
    CHECK_FALSE(writePlan(*book, plan).isValid());
    SECTION("it is that one")
    {
        ImportPlan answered = planText(*book, list, answer(plan, plan.questions[0].candidates[0].record));
        CHECK(answered.counts().added == 2);
        writePlan(*book, answered);
        CHECK(book->subjects().all().size() == 1);
        CHECK(book->subjects().all().front().phone == QStringLiteral("0905000001"));
    }
    SECTION("it is another")
    {
        ImportPlan answered = planText(*book, list, answer(plan, {}));
        CHECK(answered.counts().added == 2);
        CHECK(answered.questions.empty());
        writePlan(*book, answered);
        CHECK(book->subjects().all().size() == 2);
    }
    SECTION("a known name with another code")
    {
        const ImportPlan other = planText(*book, identityHead + row("Ớt", "HTX Cửa Khe", "0100112437"));
        CHECK(saysCode(other.rows[0], "import.askOtherCode"));
    }
    SECTION("the code agrees where the name is only written otherwise")
    {
        const ImportPlan other = planText(*book, identityHead + row("Ớt", "Cửa Khe", "4000123457"));
        CHECK(other.questions.empty());
        CHECK(other.counts().added == 1);
    }
}

TEST_CASE("eight spellings of one producer are one question", "[import][identity]")
{
    TempRegister book;
    QByteArray list = identityHead;
    for (const char* name :
         {"Công ty TNHH Thử Nghiệm Một", "CTY TNHH THỬ NGHIỆM MỘT", "Cty TNHH Thử nghiệm 1",
          "Công ty trách nhiệm hữu hạn Thử Nghiệm Một", "Công ty Thử Nghiệm Một", "Công ty TNHH MTV Thử Nghiệm Một",
          "Công ty TNHH Thử Nghiêm Một", "Công ty TNHH Một Thử Nghiệm"})
        list += row("Nước mắm Thử Một", name);
    ImportPlan plan = planText(*book, list);
    using enum RowResult;
    CHECK(resultsOf(plan) == std::vector{New, Same, Skipped, Same, Skipped, Skipped, Skipped, Skipped});
    REQUIRE(plan.questions.size() == 1);
    CHECK(plan.questions[0].names.size() == 5);
    const ImportPlan answered = planText(*book, list, answer(plan, plan.questions[0].candidates[0].record));
    CHECK(answered.questions.empty());
    CHECK(answered.subjects.size() == 1);
    CHECK(answered.products.size() == 1);
    CHECK(answered.counts().same == 7);
    // A command writes the first and leaves the others; then the register knows the producer, and asks the same.
    writePlan(*book, plan);
    CHECK(book->subjects().all().size() == 1);
    CHECK(planText(*book, list).questions.size() == 1);
}

TEST_CASE("case, blanks, quotes, places of marks and short legal forms are the same, unasked", "[import][identity]")
{
    const std::pair<const char*, const char*> same[] = {
        {"Hợp tác xã Nông nghiệp Đại Hòa", "HTX NN Đại Hoà"},
        {"Hợp tác xã Nông nghiệp Đại Hòa", "  htx  nông nghiệp “Đại Hòa”"},
        {"Hộ kinh doanh Nguyễn Thị Quý", "HKD Nguyễn Thị Quý"},
        {"Cơ sở Bánh tráng Đại Lộc", "CS bánh tráng Đại Lộc"},
        {"Công ty TNHH Sâm Ngọc Linh", "Cty TNHH Sâm Ngọc Linh"},
        {"Công ty Cổ phần Dược liệu Trường Sơn", "CTCP Dược liệu Trường Sơn"},
        {"Doanh nghiệp tư nhân Mỹ Lý", "DNTN Mỹ Lý"},
        {"Tổ hợp tác Rau sạch Trà Quế", "THT rau sạch Trà-Quế"}};
    for (const auto& [one, other] : same) {
        INFO(one << " / " << other);
        TempRegister book;
        const ImportPlan plan = planText(*book, identityHead + row("Gạo", one) + row("Nếp", other));
        CHECK(plan.questions.empty());
        CHECK(plan.subjects.size() == 1);
    }
}

TEST_CASE("names near each other are asked, those that differ by a number or a letter are two", "[import][identity]")
{
    const auto questions = [](const char* one, const char* other) {
        TempRegister book;
        ImportPlan first = planText(*book, identityHead + row("Gạo", one));
        writePlan(*book, first);
        const ImportPlan plan = planText(*book, identityHead + row("Nếp", other));
        CHECK(plan.subjects.size() == (plan.questions.empty() ? 1 : 0));
        return plan.questions.size();
    };
    const std::pair<const char*, const char*> near[] = {
        {"HTX Nông nghiệp Đại Hòa", "HTX Đại Hòa"},           {"Hộ kinh doanh Nguyễn Thị Quý", "Cơ sở Nguyễn Thị Quý"},
        {"Hộ kinh doanh Nguyễn Thị Quý", "Nguyễn Thị Quý"},   {"Hộ Nguyễn Thị Quý", "Hộ Quý Nguyễn Thị"},
        {"Công ty TNHH Trường Sơn", "Công ty CP Trường Sơn"}, {"HTX Rau sạch Hương Trà", "HTX Rau sạch Huơng Trà"}};
    for (const auto& [one, other] : near) {
        INFO(one << " / " << other);
        CHECK(questions(one, other) == 1);
    }
    const std::pair<const char*, const char*> two[] = {
        {"HTX Đại Hòa 1", "HTX Đại Hòa 2"},  {"HTX Đại Hòa", "HTX Đại Hòa 2"},
        {"HTX Đại Hòa I", "HTX Đại Hòa II"}, {"Hộ Nguyễn Văn A", "Hộ Nguyễn Văn B"},
        {"HTX Thử Ba", "HTX Thử Bảy"},       {"Hộ Nguyễn Thị Lan", "Hộ Nguyễn Thị Loan"},
        {"HTX Đại Hòa", "HTX Đại Lãnh"}};
    for (const auto& [one, other] : two) {
        INFO(one << " / " << other);
        CHECK(questions(one, other) == 0);
    }
}

TEST_CASE("a producer is asked for by what it was called before", "[import][identity]")
{
    TempRegister book;
    Subject subject = book.addSubject(QStringLiteral("HTX Dược liệu Trường Sơn"), SubjectKind::Cooperative, {});
    WriteAct act(book->database(), testAct());
    SubjectVersion former;
    former.subject = subject.id;
    former.until = QDate(2024, 1, 1);
    former.name = QStringLiteral("Tổ hợp tác Sâm Nam");
    former.kind = SubjectKind::CooperativeGroup;
    book->subjectVersions().add(act, former);
    act.commit();
    const ImportPlan plan = planText(*book, identityHead + row("Trà sâm", "Tổ hợp tác Sâm Nam"));
    REQUIRE(plan.questions.size() == 1);
    CHECK(plan.questions[0].candidates[0].record.id == subject.id.value);
}

TEST_CASE("products of one producer near each other are asked", "[import][identity]")
{
    TempRegister book;
    const ImportPlan plan =
        planText(*book, identityHead + row("Bánh tráng nướng Đại Lộc", "HTX Đại Lộc") +
                            row("Bánh tráng Đại Lộc nướng", "HTX Đại Lộc") + // another order
                            row("Bánh tráng nương Đại Lộc", "HTX Đại Lộc") + // other marks
                            row("Bánh tráng nướng 200g", "HTX Đại Lộc") + row("Bánh tráng nướng 500g", "HTX Đại Lộc") +
                            row("bánh tráng nướng “Đại Lộc”", "HTX Đại Lộc") + row("Hoà Thuỷ quế", "HTX Đại Lộc") +
                            row("Hòa Thủy quế", "HTX Đại Lộc")); // marks' places
    using enum RowResult;
    CHECK(resultsOf(plan) == std::vector{New, Skipped, Skipped, New, New, Same, New, Same});
    REQUIRE(plan.questions.size() == 1);
    CHECK(plan.questions[0].about == ImportQuestion::About::Product);
    CHECK(plan.questions[0].names.size() == 2);
    const ImportPlan one = planText(*book,
                                    identityHead + row("Bánh tráng nướng Đại Lộc", "HTX Đại Lộc") +
                                        row("Bánh tráng Đại Lộc nướng", "HTX Đại Lộc"),
                                    answer(plan, {}));
    CHECK(one.counts().added == 2);
}

TEST_CASE("what an import let through the duplicate finder finds afterwards", "[import][identity]")
{
    TempRegister book;
    QByteArray list = identityHead + row("Gạo", "HTX Nông nghiệp Đại Hòa") + row("Nếp", "HTX Đại Hòa");
    ImportPlan plan = planText(*book, list);
    ImportPlan answered = planText(*book, list, answer(plan, {}));
    writePlan(*book, answered);
    CHECK(likelyPairs(Snapshot::load(*book), PromotionBook(), book->units(), planDay).size() == 1);
}

TEST_CASE("of eight spellings entered one by one the duplicate finder finds every one", "[import][identity]")
{
    TempRegister book;
    const std::array names = {"Công ty TNHH Thử Nghiệm Đông",
                              "Công ty Thử Nghiệm Đông",
                              "Công ty TNHH MTV Thử Nghiệm Đông",
                              "Công ty TNHH Thử Nghiêm Đông",
                              "Công ty TNHH Đông Thử Nghiệm",
                              "CP Thử Nghiệm Đông",
                              "Cơ sở Thử Nghiệm Đông",
                              "Thử Nghiệm Đông"};
    for (const char* name : names) { // each by a list of its own, its question answered “another”
        const QByteArray list = identityHead + row("Nước mắm", name);
        const ImportPlan plan = planText(*book, list);
        ImportPlan answered = planText(*book, list, answer(plan, {}));
        writePlan(*book, answered);
    }
    REQUIRE(book->subjects().all().size() == names.size());
    QSet<qint64> gone;
    for (const LikelyPair& pair : likelyPairs(Snapshot::load(*book), PromotionBook(), book->units(), planDay))
        if (pair.kind == PairKind::Subject) gone << pair.gone << pair.kept;
    CHECK(gone.size() == qsizetype(names.size()));
}

TEST_CASE("a row without a producer is its product's where there is one, else it is asked", "[import][identity]")
{
    TempRegister book;
    ImportPlan first = planText(*book, identityHead + row("Nước mắm Cửa Khe", "HTX Cửa Khe") +
                                           row("Gạo", "HTX Đại Lộc") + row("Gạo", "HTX Trà My"));
    writePlan(*book, first);
    const QByteArray list = "Tên sản phẩm,Chủ thể,Huyện,Hạng sao,Số QĐ,Ngày công nhận\n"
                            "nước mắm CỬA KHE,,Tam Kỳ,4,12/QĐ-UBND,1/2/2026\n"
                            "Nước mắm Cửa Khe,-,,4,12/QĐ-UBND,1/2/2026\n"
                            "Gạo,,,4,12/QĐ-UBND,1/2/2026\n" // two have one
                            "Nước mắm Cửa Khe,,Tây Giang,4,12/QĐ-UBND,1/2/2026\n" // made elsewhere
                            "Muối,,,4,12/QĐ-UBND,1/2/2026\n";
    ImportPlan plan = planText(*book, list);
    using enum RowResult;
    CHECK(resultsOf(plan) == std::vector{Changed, Same, Skipped, Skipped, Skipped});
    CHECK(plan.rows[0].subject == QStringLiteral("HTX Cửa Khe"));
    CHECK(saysCode(plan.rows[0], "import.ownerByProduct"));
    CHECK(saysCode(plan.rows[2], "import.askWhoseProduct"));
    CHECK(saysCode(plan.rows[4], "import.askOwner"));
    CHECK(plan.questions.size() == 3);
    ImportChoices choices = answer(plan, {});
    for (const ImportQuestion& question : plan.questions)
        if (question.candidates.size() == 2) choices.meant[question.names[0].key] = question.candidates[1].record;
    choices.subjectOf.insert(plan.rows[4].at(), ChosenRecord{book->subjects().all().front().id.value, {}});
    const ImportPlan answered = planText(*book, list, choices);
    CHECK(resultsOf(answered) == std::vector{Changed, Same, Changed, Skipped, New});
    CHECK(answered.rows[2].subject == QStringLiteral("HTX Trà My"));
}

} // namespace ocop::test
