#include "ui/paper/print/page_list.h"

#include <catch2/catch.hpp>

namespace ocop::test {
namespace {

struct TypedPages
{
    const char* typed;
    std::vector<int> pages;
    PageListTrouble trouble = PageListTrouble::None;
    const char* piece = "";
};

} // namespace

TEST_CASE("Page list: what is typed means these pages of a paper of twenty, or says what is wrong", "[print]")
{
    using enum PageListTrouble;
    const TypedPages cases[] = {
        {"2-3,17", {2, 3, 17}},
        {"7", {7}},
        {" 2 - 3 , 17 ", {2, 3, 17}},
        {"2–3;17", {2, 3, 17}},
        {"2—3", {2, 3}},
        {"18-", {18, 19, 20}},
        {"-3", {1, 2, 3}},
        {"1,1", {1}},
        {"17,2-3,3-4", {2, 3, 4, 17}},
        {"3-3", {3}},
        {"2,", {2}},
        {",2,,4", {2, 4}},
        {"020", {20}},
        {"", {}, Empty},
        {"  ", {}, Empty},
        {",", {}, Empty},
        {"0", {}, NotAPage, "0"},
        {"0-3", {}, NotAPage, "0-3"},
        {"-", {}, NotAPage, "-"},
        {"2 3", {}, NotAPage, "2 3"},
        {"1-2-3", {}, NotAPage, "1-2-3"},
        {"2,hai", {}, NotAPage, "hai"},
        {"1.5", {}, NotAPage, "1.5"},
        {"3-1", {}, Backwards, "3-1"},
        {"99", {}, BeyondEnd, "99"},
        {"1,19-21", {}, BeyondEnd, "19-21"},
        {"21-", {}, BeyondEnd, "21-"},
        {"99-1", {}, BeyondEnd, "99-1"},
        {"12345678901", {}, NotAPage, "12345678901"},
    };
    for (const TypedPages& each : cases) {
        INFO(each.typed);
        const PageList list = readPageList(QString::fromUtf8(each.typed), 20);
        CHECK(list.pages == each.pages);
        CHECK(list.trouble == each.trouble);
        CHECK(list.piece == QString::fromUtf8(each.piece));
    }
    CHECK(readPageList(QStringLiteral("1-"), 0).trouble == BeyondEnd);
}

} // namespace ocop::test
