#include "core/formats/text_decoding.h"

#include <catch2/catch.hpp>

using namespace ocop;

TEST_CASE("a text's letters are told by mark, by zeros, by UTF-8's own rules, else taken for Windows-1258")
{
    struct Case
    {
        QByteArray bytes;
        const char* text;
        const char* encoding;
        bool guessed;
    };
    const Case cases[] = {
        {"Đường", "Đường", "UTF-8", false},
        {"\xEF\xBB\xBFTrà", "Trà", "UTF-8", false},
        {"", "", "UTF-8", false},
        {QByteArray("\xFF\xFE\x54\x00\x72\x00\xE0\x00", 8), "Trà", "UTF-16LE", false},
        {QByteArray("\xFE\xFF\x00\x54\x00\x72\x00\xE0", 8), "Trà", "UTF-16BE", false},
        {QByteArray("T\0r\0a\0,\0", 8), "Tra,", "UTF-16LE", false}, // no mark: every other byte is empty
        {QByteArray("\0T\0r\0a\0,", 8), "Tra,", "UTF-16BE", false},
        {"\xD0\xFD\xF6ng", "Đưöng", "Windows-1258", true},
        {"Tr\x61\xCC", "Trà", "Windows-1258", true}, // a letter, then its tone
        {"\xFE 5.000", "₫ 5.000", "Windows-1258", true}};
    for (const Case& each : cases) {
        INFO(each.text << " in " << each.encoding);
        const DecodedText decoded = decodeText(each.bytes);
        CHECK(decoded.text == QString::fromUtf8(each.text));
        CHECK(decoded.encoding == QLatin1String(each.encoding));
        CHECK(decoded.guessed == each.guessed);
    }
    CHECK(decodeText("Tra\xCC\x80").text == QString::fromUtf8("Trà")); // composed
}
