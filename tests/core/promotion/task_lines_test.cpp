#include "core/promotion/task_lines.h"

#include <catch2/catch.hpp>

using namespace ocop;

TEST_CASE("tasks of a conclusion are read one a line, with who and until when", "[promotion]")
{
    const QDate today(2024, 8, 31);
    const QDate year(2024, 12, 31);
    struct Line
    {
        const char16_t* text;
        const char* task;
        const char* who;
        QDate due;
    };
    const Line lines[] = {
        {u"Một là, tập trung phát triển sản phẩm theo chuỗi.", "Tập trung phát triển sản phẩm theo chuỗi.", "Chi cục",
         year},
        {u"Hai, tăng cường kiểm tra.", "Tăng cường kiểm tra.", "Chi cục", year},
        {u"Bốn là đẩy mạnh xúc tiến", "Đẩy mạnh xúc tiến", "Chi cục", year},
        {u"Thứ năm: truyền thông", "Truyền thông", "Chi cục", year},
        {u"Năm 2025, mở điểm bán", "Năm 2025, mở điểm bán", "Chi cục", year},
        {u"3. Gửi danh mục (Phòng TTKT, trước 15/9)", "Gửi danh mục", "Phòng TTKT", QDate(2024, 9, 15)},
        {u"- Họp lại, trước ngày 15/3", "Họp lại", "Chi cục", QDate(2025, 3, 15)},
        {u"4\tLập tổ\tSở NN&PTNT\t30/9/2024", "Lập tổ", "Sở NN&PTNT", QDate(2024, 9, 30)},
        {u"Mở rộng (giai đoạn 2)", "Mở rộng (giai đoạn 2)", "Chi cục", year}};
    for (const Line& line : lines) {
        INFO(QString::fromUtf16(line.text).toStdString());
        const auto tasks = tasksIn(QString::fromUtf16(line.text), QStringLiteral("Chi cục"), year, today);
        REQUIRE(tasks.size() == 1);
        CHECK(tasks.front().task.toStdString() == line.task);
        CHECK(tasks.front().who.toStdString() == line.who);
        CHECK(tasks.front().dueOn == line.due);
    }
    CHECK(tasksIn(QStringLiteral("Một là, a\n\nHai là, b\n"), {}, {}, today).size() == 2);
}
