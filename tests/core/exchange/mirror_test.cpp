#include "core/exchange/mirror.h"

#include "core/base/error.h"
#include "core/storage/attachment_store.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>

using namespace ocop;
using ocop::test::TempRegister;

namespace {

MirrorWords plainWords()
{
    return {
        [](const QString& table) { return table == QLatin1String("product") ? QStringLiteral("Sản phẩm") : QString(); },
        [](const QString&, const QString& column) { return column; }, QStringLiteral("%1 (tên)"),
        QStringLiteral("Tệp đính kèm")};
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString read(const QString& path) { return QString::fromUtf8(bytesOf(path)); }

} // namespace

TEST_CASE("the whole register is mirrored in files any office program reads", "[mirror]")
{
    TempRegister book;
    const Subject maker = book.addSubject(QStringLiteral("HTX Cửa Khe, Bình Dương"));
    const Product product = book.addProduct(QStringLiteral("Nước mắm"), maker.id);
    const Product gone = book.addProduct(QStringLiteral("Đã xóa"), maker.id);
    WriteAct act(book->database(), test::testAct());
    book->products().remove(act, gone.id);
    attachFile(book->attachments(), act, QLatin1String(Product::table), product.id.value, QStringLiteral("ảnh.png"),
               "ruột ảnh", QDate(2024, 8, 31));
    attachFile(book->attachments(), act, QLatin1String(Product::table), product.id.value, QStringLiteral("ảnh.png"),
               "ruột khác", QDate(2024, 8, 31));
    act.commit();
    const QString folder = book.folder().file(QStringLiteral("bản gương"));
    for (int again = 0; again < 2; ++again) {
        const Mirror mirror = mirrorRegister(*book, folder, plainWords());
        CHECK(mirror.files == 2);
        CHECK(mirror.missing.isEmpty());
        CHECK(mirror.records >= 4);
    }
    const QString list = QDir(folder).filePath(QStringLiteral("Sản phẩm (product).csv"));
    const QString products = read(list);
    CHECK(bytesOf(list).startsWith("\xEF\xBB\xBF")); // Excel reads the marks by it
    CHECK(products.contains(QStringLiteral("subject_id (tên)")));
    CHECK(products.contains(QStringLiteral("Nước mắm")));
    CHECK(products.contains(QStringLiteral("\"HTX Cửa Khe, Bình Dương\"")));
    CHECK_FALSE(products.contains(QStringLiteral("Đã xóa")));
    const QDir files(QDir(folder).filePath(QStringLiteral("Tệp đính kèm")));
    REQUIRE(files.entryList(QDir::Files).size() == 2);
    CHECK(read(files.filePath(files.entryList(QDir::Files).first())).startsWith(QStringLiteral("ruột")));
    CHECK_THROWS_AS(mirrorRegister(*book, book.path(), plainWords()), Error); // no folder
}
