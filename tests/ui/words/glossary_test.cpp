#include "tests/ui/words/glossary.h"

#include <catch2/catch.hpp>

#include <QSet>

namespace {

const std::vector<GlossaryTerm>& officeGlossary()
{
    static const std::vector<GlossaryTerm> glossary =
        readGlossary(QStringLiteral(SOURCE_DIR "/translations/glossary.tsv"));
    return glossary;
}

std::string foundIn(const char16_t* text, const char* place = "so-ocop_vi.ts, pages")
{
    return wordsPutAside(officeGlossary(), {QString::fromUtf8(place), QString::fromUtf16(text)})
        .join(u'\n')
        .toStdString();
}

} // namespace

TEST_CASE("no Vietnamese text says a word that was put aside", "[words][glossary]")
{
    const std::vector<ShownText> texts = vietnameseTexts(QStringLiteral(SOURCE_DIR "/"));
    QSet<QString> rooms;
    QStringList found;
    for (const ShownText& each : texts) {
        rooms << each.place.section(u'/', 0, 0).section(u',', 0, 0);
        found << wordsPutAside(officeGlossary(), each);
    }
    CHECK(found.join(u'\n').toStdString() == std::string());
    // Every kind of text was read.
    for (const char* room : {"so-ocop_vi.ts", "qtbase_vi.ts", "core", "ui", "app", "resources"}) {
        INFO(room);
        CHECK(rooms.contains(QLatin1String(room)));
    }
    CHECK(texts.size() > 3000);
}

TEST_CASE("a word put aside is found, with its place and the word to say", "[words][glossary]")
{
    CHECK(foundIn(u"Thêm giấy công nhận") ==
          "so-ocop_vi.ts, pages: “giấy công nhận”, say “Giấy chứng nhận” (Thêm giấy công nhận)");
    CHECK(foundIn(u"Không được in lô\n gô OCOP", "core/reports/papers/letter_templates.cpp") ==
          "core/reports/papers/letter_templates.cpp: “lô gô”, say “nhãn hiệu chứng nhận OCOP (logo OCOP)” (Không được "
          "in lô gô OCOP)");
    CHECK_FALSE(foundIn(u"SỐ SAO").empty());
    CHECK_FALSE(foundIn(u"Sao chép ô, rồi chép dòng").empty());
    CHECK_FALSE(foundIn(u"Toàn tỉnh").empty());
}

TEST_CASE("the word to say is not found, nor part of another word, nor a phrase in which it is right",
          "[words][glossary]")
{
    CHECK(foundIn(u"Thêm Giấy chứng nhận, trình Hội đồng, sao chép, ghi chép").empty());
    CHECK(foundIn(u"Còn hiệu lực 12, hạng sao 4").empty());
    CHECK(foundIn(u"toàn tỉnh có 407 sản phẩm", "core/reports/paper_words.cpp").empty());
    // Only its capitals tell the term from the word put aside.
    CHECK(foundIn(u"Hội đồng họp").empty());
    CHECK_FALSE(foundIn(u"họp hội đồng").empty());
}

TEST_CASE("literals are read across lines, without comments", "[words][glossary]")
{
    const QString source = QStringLiteral("// \"no\" giấy\nauto a = tr(\"một \"\n    \"hai\"); /* \"no\" */ call('\"', "
                                          "u\"ba\\n\", R\"(bốn \"năm\")\");");
    CHECK(literalsOf(source) ==
          QStringList{QStringLiteral("một hai"), QStringLiteral("ba\n"), QStringLiteral("bốn \"năm\"")});
}
