#include "core/exchange/set_aside.h"

#include "tests/core/exchange/plan_lists.h"

#include <catch2/catch.hpp>

namespace ocop::test {

TEST_CASE("a row nobody knows the producer of waits with all it says, and may be dismissed", "[import][aside]")
{
    TempRegister book;
    const Workbook list = readWorkbook(
        QByteArray("PHỤ LỤC kèm theo Quyết định số 3610/QĐ-UBND ngày 27/12/2024\nTT,Tên sản phẩm,Chủ thể,Hạng sao\n"
                   "I,Huyện Đại Lộc,,\n1,Muối,,4 sao\n2,Gạo,HTX Đại Lộc,3\n"));
    const ListBook rows = readListBook(list);
    ImportOptions options{planDay, QStringLiteral("danh-sach.csv"), book->history().last()};
    const auto planned = [&] {
        return planImport(rows, Snapshot::load(*book), book->units(), book->groups(), book->rules(), options);
    };
    CHECK(planned().questions.size() == 1);
    options.choices.setAside = {RowPlace{0, 4}, RowPlace{0, 5}};
    const ImportPlan plan = planned();
    CHECK(plan.questions.empty());
    CHECK(isSetAside(plan.rows[1]));
    CHECK_FALSE(isSetAside(plan.rows[2])); // its producer is known
    CHECK(plan.counts().added == 1);
    const SetAsideRow row = setAsideRow(rows, rows.rows[1], plan, plan.rows[1]);
    CHECK(row.reason.code == QStringLiteral("import.askOwner"));
    CHECK(row.text == QStringLiteral("1 · Muối · 4 sao"));
    QStringList said;
    for (const auto& [field, text] : row.values) said << codeOf(field) + u'=' + text;
    CHECK(said.join(u'|').toStdString() ==
          "product=Muối|district=Huyện Đại Lộc|stars=4 sao|decision=3610/QĐ-UBND|decisionDate=27/12/2024");

    const auto keep = [&](const std::vector<qint64>& gone, const std::vector<SetAsideRow>& more) {
        WriteAct act(book->database(), testAct(ActKind::Setting));
        keepSetAside(act, gone, more);
        act.commit();
        return setAsideRows(book->settings().all());
    };
    SetAsideRow other = row;
    other.row = 9;
    std::vector<SetAsideRow> waiting = keep({}, {row, other});
    REQUIRE(waiting.size() == 2);
    CHECK(waiting[0].values == row.values);
    CHECK(waiting[0].reason.args == row.reason.args);
    CHECK(keep({}, {row}).size() == 2); // read again: the same row
    waiting = keep({waiting[1].id}, {});
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].row == 4);
}

} // namespace ocop::test
