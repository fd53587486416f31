#include "ui/window/diagnostics.h"

#include "core/formats/whole_file.h"
#include "tests/support/ui/session_support.h"
#include "tests/support/zip_parts.h"
#include "ui/session/desk_items.h"

#include <catch2/catch.hpp>

using namespace ocop;

TEST_CASE("the diagnostic bundle tells of versions, settings and counts, and of nobody", "[diagnostics]")
{
    test::TestSession desk;
    Subject maker = desk.addSubject(QStringLiteral("Hộ Trần Thị Bé"));
    maker.phone = QStringLiteral("0905123456");
    desk.session.write(ActKind::Edit, maker.name,
                       [&](WriteAct& act) { desk.session.book().subjects().save(act, maker); });
    deskItems::lastFile().set(desk.session.desk(), QStringLiteral("/home/lan/so.db"));
    const QString path = desk.folder.file(QStringLiteral("chẩn đoán.zip"));
    writeWholeFile(path, diagnosticBundle(desk.session));
    QByteArray all;
    for (const char* name : {"versions.txt", "settings.txt", "counts.txt", "acts.txt", "damage.txt"})
        all += test::zipPart(path, QLatin1String(name)) + '\n';
    const QString text = QString::fromUtf8(all);
    CHECK(text.contains(QStringLiteral("subjects 1")));
    CHECK(text.contains(QStringLiteral("register version")));
    CHECK(text.contains(QStringLiteral("file/last = (set)")));
    for (const char* secret : {"Bé", "0905123456", "/home/lan", "test-desk"})
        CHECK_FALSE(text.contains(QString::fromUtf8(secret)));
}
