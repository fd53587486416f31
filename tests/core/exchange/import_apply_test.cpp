// A list planned on one state of the register and written on another.
#include "core/exchange/import_apply.h"

#include "core/exchange/import_changes.h"
#include "core/exchange/import_planner.h"
#include "core/office/open_register.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

namespace ocop {
namespace {

constexpr const char* head = "Tên sản phẩm,Chủ thể,Xã,Huyện,Điện thoại,Hạng sao,Số QĐ,Ngày công nhận\n";
constexpr const char* tea = "Trà An Bằng,HTX hữu cơ An Bằng,Đại An,Đại Lộc,0905123456,3 sao,1187/QĐ-UBND,27/6/2024\n";
constexpr const char* rice = "Gạo mo,HTX Đại Hiệp,Đại Hiệp,Đại Lộc,0905000111,4 sao,1187/QĐ-UBND,27/6/2024\n";

/// A desk with a list in its hands.
struct ListDesk
{
    std::unique_ptr<Register> book;
    Workbook list;
    ActId mark;
    ImportPlan shown;

    ListDesk(const QString& path, const QByteArray& rows)
        : book(openRegister(path, test::testAct().at)), list(readWorkbook(head + rows)), mark(book->history().last()),
          shown(plan({}))
    {
    }

    ImportPlan plan(const QHash<int, Finding>& refused) const
    {
        ImportOptions options{QDate(2026, 11, 23), QStringLiteral("ds.csv"), mark, refused};
        // The person wants what the list has.
        for (const ImportReplacement& each : planWith(options).replacements) options.choices.replaced.insert(each.key);
        return planWith(options);
    }
    ImportPlan planWith(const ImportOptions& options) const
    {
        return planImport(readListBook(list), Snapshot::load(*book), book->units(), book->groups(), book->rules(),
                          options);
    }
    ActId write(const char* who = "lan")
    {
        ActInfo info = test::testAct(ActKind::Import);
        info.who = QLatin1String(who);
        return applyImport(
            *book, shown, [this](const auto& refused) { return plan(refused); }, info);
    }
    void change(const char* who, const std::function<void(Subject&)>& edit) const
    {
        ActInfo info = test::testAct();
        info.who = QLatin1String(who);
        WriteAct act(book->database(), info);
        Subject subject = book->subjects().all().front();
        edit(subject);
        book->subjects().save(act, subject);
        act.commit();
    }
};

} // namespace

TEST_CASE("one list at two desks at once comes in once", "[import]")
{
    test::TempRegister file;
    ListDesk first(file.path(), QByteArray(tea) + rice);
    ListDesk second(file.path(), QByteArray(tea) + rice);
    CHECK(first.write().isValid());
    CHECK(second.shown.counts().added == 2);
    CHECK_FALSE(second.write("minh").isValid());
    CHECK(second.shown.counts().same == 2); // what it says is what was done
    CHECK(file->products().all().size() == 2);
    CHECK(file->subjects().all().size() == 2);
    CHECK(file->decisions().all().size() == 1);
    CHECK(file->certificates().all().size() == 2);
    CHECK(file->history().acts(10).size() == 1);
}

TEST_CASE("lists of two desks at once share what both speak of", "[import]")
{
    test::TempRegister file;
    ListDesk first(file.path(), tea);
    ListDesk second(file.path(), rice);
    CHECK(first.write().isValid());
    CHECK(second.write("minh").isValid());
    CHECK(second.shown.counts().added == 1);
    CHECK(file->products().all().size() == 2);
    CHECK(file->decisions().all().size() == 1);
}

TEST_CASE("a row that would write over what was written meanwhile fails alone, and says by whom", "[import]")
{
    test::TempRegister file;
    ListDesk(file.path(), tea).write();
    ListDesk desk(file.path(), QByteArray(tea).replace("0905123456", "0999888777") + rice);
    REQUIRE(desk.shown.counts().changed == 1);
    desk.change("minh", [](Subject& subject) { subject.phone = QStringLiteral("0912000000"); });
    CHECK(desk.write().isValid());
    CHECK(desk.shown.counts().failed == 1);
    CHECK(desk.shown.counts().added == 1);
    const ImportRow& failed = desk.shown.rows.front();
    REQUIRE(failed.findings.size() == 1);
    CHECK(failed.findings.front() == Finding{Severity::Error,
                                             {},
                                             QStringLiteral("import.changedMeanwhile"),
                                             {QStringLiteral("minh"), QStringLiteral("subject.phone"),
                                              QStringLiteral("0912000000"), QStringLiteral("0999888777")}});
    CHECK(failed.cells.value(0) == QString::fromUtf8("Trà An Bằng"));
    CHECK(file->subjects().find(file->subjects().all().front().id)->phone == QLatin1String("0912000000"));
    CHECK(file->products().all().size() == 2);

    // Read again, the person has seen what stands there.
    desk.mark = desk.book->history().last();
    desk.shown = desk.plan({});
    CHECK(desk.write().isValid());
    CHECK(file->subjects().all().front().phone == QLatin1String("0999888777"));
}

TEST_CASE("a change meanwhile that a list does not speak of is kept, and the list comes in", "[import]")
{
    test::TempRegister file;
    ListDesk(file.path(), tea).write();
    ListDesk desk(file.path(), QByteArray(tea).replace("0905123456", "0999888777"));
    desk.change("minh", [](Subject& subject) { subject.note = QStringLiteral("đã ghé"); });
    CHECK(desk.write().isValid());
    CHECK(desk.shown.counts().changed == 1);
    CHECK(file->subjects().all().front().phone == QLatin1String("0999888777"));
    CHECK(file->subjects().all().front().note == QString::fromUtf8("đã ghé"));
}

TEST_CASE("rows that do something else after another desk wrote are found, the others are not", "[import]")
{
    test::TempRegister file;
    ListDesk desk(file.path(), QByteArray(tea) + rice);
    CHECK(rowsThatDiffer(desk.shown, desk.plan({})).empty());
    file.addSubject(QStringLiteral("Hộ Lê Văn Tám"));
    CHECK(rowsThatDiffer(desk.shown, desk.plan({})).empty());
    ListDesk(file.path(), rice).write();
    CHECK(rowsThatDiffer(desk.shown, desk.plan({})) ==
          std::vector<int>{1}); // known now; the decision of both does not matter
}

TEST_CASE("a list without anything to write needs no act", "[import]")
{
    test::TempRegister file;
    ListDesk(file.path(), tea).write();
    ListDesk desk(file.path(), tea);
    CHECK_FALSE(desk.write().isValid());
    CHECK(file->history().acts(10).size() == 1);
}

} // namespace ocop
