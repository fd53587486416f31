// Calls that are not understood, help, languages, and a start without a screen.
#include "tests/app/program_call.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

using namespace ocop;
using test::CallResult;
using test::Desk;
using test::u8;

TEST_CASE("a call that is not understood ends with 2, one sentence and a pointer to the help")
{
    const Desk desk;
    const QString day = u8("--as-of");
    const QList<QStringList> calls = {{u8("đếm")},
                                      {u8("stats"), u8("--màu")},
                                      {u8("stats"), day, u8("31/08/2024")},
                                      {u8("stats"), day, u8("2024-02-30")},
                                      {u8("stats"), day},
                                      {u8("stats"), u8("thừa")},
                                      {u8("stats"), u8("--by"), u8("màu")},
                                      {u8("new"), u8("a.db"), u8("--territory"), u8("Huế")},
                                      {u8("sample")},
                                      {u8("sample"), u8("a.db"), u8("b.db")},
                                      {u8("due"), u8("--within")},
                                      {u8("letters")},
                                      {u8("letters"), u8("--dry-run"), u8("--kind"), u8("thư")},
                                      {u8("notified"), u8("--out"), u8("a.txt")},
                                      {u8("calendar")},
                                      {u8("due"), u8("--within"), u8("mai")},
                                      {u8("due"), u8("--within"), u8("-3")},
                                      {u8("find")},
                                      {u8("restore")},
                                      {u8("restore"), u8("a.db")},
                                      {u8("import")},
                                      {u8("report")},
                                      {u8("report"), u8("không-có"), u8("--out"), u8("a.pdf")},
                                      {u8("report"), u8("danh-sach")},
                                      {u8("report"), u8("danh-sach"), u8("--out"), u8("a.doc")},
                                      {u8("--db")},
                                      {u8("--lạ"), u8("stats")}};
    for (const QStringList& call : calls) {
        const CallResult result = desk.call(call);
        INFO(call.join(u' ').toStdString() << " → " << result.err.toStdString());
        CHECK(result.code == 2);
        CHECK(result.out.isEmpty());
        CHECK(result.err.count(u'\n') == 1);
        CHECK(result.err.contains(u8("--help")));
    }
}

TEST_CASE("a district nobody knows is a mistake of the call")
{
    const Desk desk;
    const QString book = desk.sample();
    const CallResult result = desk.call({u8("--db"), book, u8("stats"), u8("--district"), u8("999999")});
    CHECK(result.code == 2);
    CHECK(result.err.contains(u8("999999")));
}

TEST_CASE("the option --help names every command, in the language of the locale or of --lang")
{
    const Desk desk;
    const CallResult vietnamese = desk.call({u8("--help")});
    const CallResult english = desk.call({u8("--help")}, u8("en_US.UTF-8"));
    for (const CallResult& result : {vietnamese, english}) {
        CHECK(result.code == 0);
        CHECK(result.err.isEmpty());
        for (const char* verb :
             {"sample ", "stats ", "import ", "due ", "report ", "find ", "backup ", "check", "evaluate ", "rulesets "})
            CHECK(result.out.contains(QLatin1String(verb)));
    }
    CHECK(english.out.contains(u8("opens the window")));
    CHECK(desk.call({u8("stats"), u8("--help")}).code == 0);
    CHECK(desk.call({u8("--lang"), u8("en"), u8("--help")}).out == english.out);
    CHECK(desk.call({u8("--help")}, u8("C.UTF-8")).out == vietnamese.out);
}

TEST_CASE("the option --version prints the name and the version that stands in CMakeLists.txt, and nothing else")
{
    const QString build = QString::fromUtf8(test::fileBytes(u8(SOURCE_DIR "/CMakeLists.txt")));
    const auto project = QRegularExpression(u8(R"(project\(so-ocop VERSION (\d+\.\d+\.\d+) )")).match(build);
    REQUIRE(project.hasMatch());
    const Desk desk;
    for (const QStringList& call : {QStringList{u8("--version")}, QStringList{u8("stats"), u8("--version")}}) {
        const CallResult result = desk.call(call);
        CHECK(result.code == 0);
        CHECK(result.err.isEmpty());
        CHECK(result.out == u8("Sổ OCOP ") + project.captured(1) + u'\n');
    }
    CHECK(desk.call({u8("--help")}).out.contains(u8("\n  --version  ")));
    CHECK(desk.call({u8("--lang"), u8("en"), u8("--help")}).out.contains(u8("\n  --version  ")));
}

TEST_CASE("no screen and no command: one line says so, then the register's summary")
{
    const Desk desk;
    const QString book = desk.sample();
    const CallResult result = desk.call({u8("--db"), book}, u8("en_US.UTF-8"));
    CHECK(result.code == 0);
    CHECK(result.err.count(u'\n') == 1);
    CHECK(result.err.contains(u8("No screen")));
    CHECK(result.out.startsWith(book));
    CHECK(result.out.contains(u8("Products recognised")));
}

TEST_CASE("no screen, no command and no register yet: one line and a summary of nothing")
{
    const Desk desk;
    const CallResult result = desk.call({});
    INFO(result.err.toStdString());
    CHECK(result.code <= 1);
    CHECK(result.err.count(u'\n') >= 1);
}

TEST_CASE("a start in the background is no command, and no option of one")
{
    const Desk desk;
    const CallResult alone = desk.call({QStringLiteral("--background")}, QStringLiteral("en_US.UTF-8"));
    CHECK(alone.code != 2); // without a screen the summary, or why there is none
    CHECK(desk.call({QStringLiteral("stats"), QStringLiteral("--background")}).code == 2);
    CHECK(desk.call({QStringLiteral("--help")}).out.contains(QStringLiteral("--background")));
}
