#include "core/formats/zip_writer.h"

#include "tests/support/register_support.h"
#include "tests/support/zip_parts.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace ocop;

namespace {

/// What another reader finds in the file.
QByteArray partOf(const QByteArray& zip, const QString& name)
{
    const test::TempFolder folder;
    const QString path = folder.file(QStringLiteral("a.zip"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(zip) == zip.size());
    file.close();
    return test::zipPart(path, name);
}

} // namespace

TEST_CASE("a zip gives back the parts it was made from", "[zip]")
{
    QByteArray big;
    for (int i = 0; big.size() < 3'000'000; ++i) big += QByteArray::number(qint64(i) * 7919);
    const std::vector<ZipEntry> entries = {{QStringLiteral("word/document.xml"), "<a>Ễ</a>"},
                                           {QStringLiteral("ảnh/Sâm Ngọc Linh.png"), QByteArray(100, '\0')},
                                           {QStringLiteral("empty"), {}},
                                           {QStringLiteral("big"), big}};
    const QByteArray zip = zipped(entries);
    CHECK(zip.startsWith("PK\x03\x04"));
    CHECK(zip.size() < big.size());
    for (const ZipEntry& each : entries) {
        INFO(each.name.toStdString());
        CHECK(partOf(zip, each.name) == each.content);
    }
}

TEST_CASE("the same parts give the same bytes, in their order", "[zip]")
{
    const std::vector<ZipEntry> entries = {{QStringLiteral("b"), "1"}, {QStringLiteral("a"), "2"}};
    const QByteArray zip = zipped(entries);
    CHECK(zip == zipped(entries));
    CHECK(zip != zipped({entries[1], entries[0]}));
    CHECK(zip.indexOf("b1") < 0); // packed, not stored
    CHECK(zip.indexOf('b', 30) == 30); // the first name stands behind the first part's head of 30 bytes
}

TEST_CASE("a zip of nothing is still a zip", "[zip]")
{
    const QByteArray zip = zipped({});
    CHECK(zip.size() == 22); // the end record alone
    CHECK(zip.startsWith("PK\x05\x06"));
}
