#include "ui/kit/platform.h"

#include <catch2/catch.hpp>

#include <QHash>

using namespace ocop;

TEST_CASE("who did something is a name or a plain word, never a question mark", "[platform]")
{
    QHash<const char*, QByteArray> before;
    for (const char* name : {"SO_OCOP_USER", "USER", "LOGNAME", "USERNAME"}) {
        before.insert(name, qgetenv(name));
        qunsetenv(name);
    }
    const QString nobody = platform::personAtDesk();
    qputenv("SO_OCOP_USER", "  Lê Thị Hạnh ");
    const QString named = platform::personAtDesk();
    qunsetenv("SO_OCOP_USER");
    for (auto each = before.cbegin(); each != before.cend(); ++each)
        if (!each.value().isNull()) qputenv(each.key(), each.value());
    CHECK_FALSE(nobody.isEmpty());
    CHECK_FALSE(nobody.contains(u'?'));
    CHECK(named == QStringLiteral("Lê Thị Hạnh"));
}
