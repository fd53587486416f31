#include "core/formats/whole_file.h"

#include "core/base/error.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>

using namespace ocop;

TEST_CASE("a file is there whole or as it was before; nothing else is left beside it")
{
    const test::TempFolder folder;
    const QString path = folder.file(QStringLiteral("sổ Ễ.csv"));
    const auto content = [&] {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    writeWholeFile(path, "one, which is longer");
    CHECK(content() == "one, which is longer");
    writeWholeFile(path, "two");
    CHECK(content() == "two");
    writeWholeFile(path, {});
    CHECK(content().isEmpty());
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("where nothing can be written the error names the path")
{
    const test::TempFolder folder;
    const QString path = folder.file(QStringLiteral("không có/a.csv"));
    try {
        writeWholeFile(path, "x");
        FAIL("written into a folder that is not there");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::WriteFailed);
        CHECK(error.detail().contains(path));
    }
}
