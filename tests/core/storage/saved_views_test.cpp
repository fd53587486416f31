#include "core/storage/saved_views.h"

#include "core/base/error.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

using namespace ocop;

namespace {

SavedView viewNamed(const char* name, int width = 80)
{
    return {QString::fromUtf8(name), {{QStringLiteral("width"), width}}};
}

QStringList viewNames(const std::vector<SavedView>& views)
{
    QStringList names;
    for (const SavedView& each : views) names << each.name;
    return names;
}

} // namespace

TEST_CASE("views are kept per list and stand in Vietnamese order", "[views]")
{
    test::TempRegister book;
    WriteAct act(book->database(), test::testAct(ActKind::Setting));
    keepViews(act, QStringLiteral("product"), {viewNamed("Đang chờ"), viewNamed("Ăn uống"), viewNamed("An toàn")});
    keepViews(act, QStringLiteral("subject"), {viewNamed("Khác", 5)});
    act.commit();
    const Settings settings = book->settings().all();
    CHECK(viewNames(savedViews(settings, QStringLiteral("product"))) ==
          QStringList{QStringLiteral("An toàn"), QStringLiteral("Ăn uống"), QStringLiteral("Đang chờ")});
    const std::vector<SavedView> subjects = savedViews(settings, QStringLiteral("subject"));
    REQUIRE(subjects.size() == 1);
    CHECK(subjects.front().look.value(QStringLiteral("width")).toInt() == 5);
    CHECK(savedViews(settings, QStringLiteral("certificate")).empty());
}

TEST_CASE("what cannot be read is left out", "[views]")
{
    test::TempRegister book;
    const QString list = QStringLiteral("product");
    book.setting(QStringLiteral("views.product"), QStringLiteral("no json"));
    CHECK(savedViews(book->settings().all(), list).empty());
    book.setting(QStringLiteral("views.product"), QString::fromUtf8(R"([{"name":" ","look":{"a":1}},
        {"name":"Không nhìn","look":{}}, 7, {"name":"Được","look":{"a":1}}])"));
    CHECK(viewNames(savedViews(book->settings().all(), list)) == QStringList{QStringLiteral("Được")});
}

TEST_CASE("views go to another office by file, and only to the same list", "[views]")
{
    const QByteArray file = writeViews(QStringLiteral("product"), {viewNamed("Sắp hết hạn"), viewNamed("An", 3)});
    const std::vector<SavedView> read = readViews(file, QStringLiteral("product"));
    CHECK(viewNames(read) == QStringList{QStringLiteral("An"), QStringLiteral("Sắp hết hạn")});
    CHECK(read.front().look == viewNamed("An", 3).look);
    const auto errorOf = [](const QByteArray& bytes, const char* list) {
        try {
            readViews(bytes, QLatin1String(list));
        } catch (const Error& error) {
            return std::pair(error.kind(), error.detail());
        }
        return std::pair(ErrorKind::Internal, QString());
    };
    CHECK(errorOf(file, "subject") == std::pair(ErrorKind::BadInput, QStringLiteral("product")));
    CHECK(errorOf("%PDF-1.4", "product").first == ErrorKind::Damaged);
    CHECK(errorOf("{}", "product").first == ErrorKind::Damaged);
    CHECK(errorOf(writeViews(QStringLiteral("product"), {}), "product").first == ErrorKind::Damaged);
}
