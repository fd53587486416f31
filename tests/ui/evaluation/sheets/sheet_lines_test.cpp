#include "tests/ui/evaluation/sheets/score_session.h"

#include "ui/evaluation/sheets/sheet_answers.h"
#include "ui/kit/theme.h"

#include <catch2/catch.hpp>

using namespace ocop;
using ocop::test::ScoreSession;

TEST_CASE("Every answer of a sheet is found where it lies, wide and narrow; beside it only its criterion", "[scoring]")
{
    ScoreSession made(QStringLiteral("QD26"), {7});
    const Theme theme = Theme::light();
    SheetLines lines(*made.session.book().rules().sheet(QStringLiteral("QD26"), 7), {});
    for (const int width : {1000, 700, 300}) {
        lines.layOut(width, theme);
        for (int place = 0; place < lines.count(); ++place) {
            const SheetLine& line = lines.scored(place);
            for (int option = 0; option < int(line.options.size()); ++option)
                CHECK(lines.spotAt(line.options[size_t(option)].rect.center()) == SheetSpot{place, option});
            CHECK(lines.spotAt(line.title.topLeft()) == SheetSpot{place, -1});
        }
        CHECK(lines.spotAt({0, 1}) == SheetSpot{}); // the head of part A
        CHECK(lines.spotAt({0, lines.height() + 1}) == SheetSpot{});
    }
}

TEST_CASE("What stands on a sheet: the answer by its points, and said in words", "[scoring]")
{
    ScoreSession made(QStringLiteral("QD26"), {7});
    const SheetLines lines(*made.session.book().rules().sheet(QStringLiteral("QD26"), 7), {});
    SheetAnswers answers;
    const SheetLine& first = lines.scored(0);
    CHECK(answers.chosenOption(first) == -1);
    CHECK_FALSE(answers.pointsOf(first));
    for (int option = 0; option < int(first.options.size()); ++option) {
        const OfferedOption& offered = first.options[size_t(option)];
        answers.points.insert(first.criterion->code, offered.points);
        CHECK(answers.chosenOption(first) == option);
        CHECK(answers.spokenLine(first).startsWith(first.criterion->code + u' ' + first.criterion->title));
        CHECK(answers.spokenLine(first).endsWith(SheetAnswers::spokenOption(offered)));
    }
    answers.points.insert(first.criterion->code, 99); // stored under other rules
    CHECK(answers.pointsOf(first) == 99);
    CHECK(answers.chosenOption(first) == -1);
}
