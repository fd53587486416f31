// Calls that are not understood, help, languages, and a start without a screen.
#include "tests/app/program_call.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

using namespace ocop;
using test::CallResult;
using test::Desk;

namespace {

QString u8s(const char* text) { return QString::fromUtf8(text); }

} // namespace

TEST_CASE("a call that is not understood ends with 2, one sentence and a pointer to the help")
{
    const Desk desk;
    const QString day = u8s("--as-of");
    const QList<QStringList> calls = {{u8s("đếm")},
                                      {u8s("stats"), u8s("--màu")},
                                      {u8s("stats"), day, u8s("31/08/2024")},
                                      {u8s("stats"), day, u8s("2024-02-30")},
                                      {u8s("stats"), day},
                                      {u8s("stats"), u8s("thừa")},
                                      {u8s("stats"), u8s("--by"), u8s("màu")},
                                      {u8s("new"), u8s("a.db"), u8s("--territory"), u8s("Huế")},
                                      {u8s("sample")},
                                      {u8s("sample"), u8s("a.db"), u8s("b.db")},
                                      {u8s("due"), u8s("--within")},
                                      {u8s("letters")},
                                      {u8s("letters"), u8s("--dry-run"), u8s("--kind"), u8s("thư")},
                                      {u8s("notified"), u8s("--out"), u8s("a.txt")},
                                      {u8s("calendar")},
                                      {u8s("due"), u8s("--within"), u8s("mai")},
                                      {u8s("due"), u8s("--within"), u8s("-3")},
                                      {u8s("find")},
                                      {u8s("restore")},
                                      {u8s("restore"), u8s("a.db")},
                                      {u8s("import")},
                                      {u8s("report")},
                                      {u8s("report"), u8s("không-có"), u8s("--out"), u8s("a.pdf")},
                                      {u8s("report"), u8s("danh-sach")},
                                      {u8s("report"), u8s("danh-sach"), u8s("--out"), u8s("a.doc")},
                                      {u8s("--db")},
                                      {u8s("--lạ"), u8s("stats")}};
    for (const QStringList& call : calls) {
        const CallResult result = desk.call(call);
        INFO(call.join(u' ').toStdString() << " → " << result.err.toStdString());
        CHECK(result.code == 2);
        CHECK(result.out.isEmpty());
        CHECK(result.err.count(u'\n') == 1);
        CHECK(result.err.contains(u8s("--help")));
    }
}

TEST_CASE("a district nobody knows is a mistake of the call")
{
    const Desk desk;
    const QString book = desk.sample();
    const CallResult result = desk.call({u8s("--db"), book, u8s("stats"), u8s("--district"), u8s("999999")});
    CHECK(result.code == 2);
    CHECK(result.err.contains(u8s("999999")));
}

TEST_CASE("the option --help names every command, in the language of the locale or of --lang")
{
    const Desk desk;
    const CallResult vietnamese = desk.call({u8s("--help")});
    const CallResult english = desk.call({u8s("--help")}, u8s("en_US.UTF-8"));
    for (const CallResult& result : {vietnamese, english}) {
        CHECK(result.code == 0);
        CHECK(result.err.isEmpty());
        for (const char* verb :
             {"sample ", "stats ", "import ", "due ", "report ", "find ", "backup ", "check", "evaluate ", "rulesets "})
            CHECK(result.out.contains(QLatin1String(verb)));
    }
    CHECK(english.out.contains(u8s("opens the window")));
    CHECK(desk.call({u8s("stats"), u8s("--help")}).code == 0);
    CHECK(desk.call({u8s("--lang"), u8s("en"), u8s("--help")}).out == english.out);
    CHECK(desk.call({u8s("--help")}, u8s("C.UTF-8")).out == vietnamese.out);
}

TEST_CASE("the option --version prints the name and the version that stands in CMakeLists.txt, and nothing else")
{
    const QString build = QString::fromUtf8(test::fileBytes(u8s(SOURCE_DIR "/CMakeLists.txt")));
    const auto project = QRegularExpression(u8s(R"(project\(so-ocop VERSION (\d+\.\d+\.\d+) )")).match(build);
    REQUIRE(project.hasMatch());
    const Desk desk;
    for (const QStringList& call : {QStringList{u8s("--version")}, QStringList{u8s("stats"), u8s("--version")}}) {
        const CallResult result = desk.call(call);
        CHECK(result.code == 0);
        CHECK(result.err.isEmpty());
        CHECK(result.out == u8s("Sổ OCOP ") + project.captured(1) + u'\n');
    }
    CHECK(desk.call({u8s("--help")}).out.contains(u8s("\n  --version  ")));
    CHECK(desk.call({u8s("--lang"), u8s("en"), u8s("--help")}).out.contains(u8s("\n  --version  ")));
}

TEST_CASE("no screen and no command: one line says so, then the register's summary")
{
    const Desk desk;
    const QString book = desk.sample();
    const CallResult result = desk.call({u8s("--db"), book}, u8s("en_US.UTF-8"));
    CHECK(result.code == 0);
    CHECK(result.err.count(u'\n') == 1);
    CHECK(result.err.contains(u8s("No screen")));
    CHECK(result.out.startsWith(book));
    CHECK(result.out.contains(u8s("Products recognised")));
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
