#include "core/registry/product.h"

#include "tests/support/finding_support.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

using namespace ocop;
using test::codesOf;

TEST_CASE("what is wrong with a product is told at its field; a wrong check digit with the right one")
{
    test::TempRegister book;
    const ProductGroups& groups = book->groups();
    Product sound;
    sound.name = QStringLiteral("Tiêu đen Tiên Phước");
    sound.subject = {1};
    sound.group = groups.current(GroupLevel::Set).front()->id;
    sound.story = QStringLiteral("Tiêu trồng ở Tiên Phước");
    sound.gtin = QStringLiteral("8936201450110");
    CHECK(validate(sound, groups).empty());

    Product product = sound;
    product.name = QStringLiteral(" ");
    product.subject = {};
    CHECK(codesOf(validate(product, groups)) ==
          QStringList{QStringLiteral("name:required"), QStringLiteral("subject_id:required")});

    product = sound;
    product.gtin = QStringLiteral("8936201450118");
    const Findings doubtful = validate(product, groups);
    REQUIRE(codesOf(doubtful, Severity::Warning) == QStringList{QStringLiteral("gtin:gtinCheckDigit")});
    CHECK(doubtful.front().proposal == sound.gtin);
    product.gtin = QStringLiteral("12345");
    CHECK(codesOf(validate(product, groups), Severity::Warning) == QStringList{QStringLiteral("gtin:gtinForm")});
    product.gtin.clear();
    CHECK(validate(product, groups).empty());

    product = sound;
    product.story.clear();
    product.group = groups.current(GroupLevel::Sector).front()->id; // not as deep as a set
    CHECK(codesOf(validate(product, groups), Severity::Note) ==
          QStringList{QStringLiteral("group_id:missing"), QStringLiteral("story:missing")});
}

TEST_CASE("a product is stored in one form; lines of longer texts stay lines")
{
    Product product;
    product.name = QStringLiteral(" Tiêu  đen ");
    product.story = QStringLiteral(" dòng 1 \n dòng  2 ");
    product.gtin = QStringLiteral("893 6201-450110");
    normalize(product);
    CHECK(product.name == QStringLiteral("Tiêu đen"));
    CHECK(product.story.count(u'\n') == 1);
    CHECK(product.story.startsWith(QStringLiteral("dòng 1")));
    CHECK(product.gtin == QStringLiteral("8936201450110"));
}
