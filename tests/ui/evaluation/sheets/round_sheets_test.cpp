#include "tests/ui/evaluation/sheets/score_session.h"

#include "tests/support/ui/ui_support.h"
#include "ui/evaluation/sheets/round_sheets.h"
#include "ui/evaluation/sheets/score_sheet_dialog.h"

#include <catch2/catch.hpp>

#include <QToolButton>

using namespace ocop;
using ocop::test::ScoreSession;

TEST_CASE("The sheets of a round are gone through by product and by member, over dossiers without one", "[scoring]")
{
    ScoreSession made(QStringLiteral("QD26"), {7, 11, 0, 16});
    const RoundSheets round(made.session, made.round.round.id);
    REQUIRE(round.dossiers().size() == 4);
    REQUIRE(round.members().size() == 3);
    const auto hasSheet = [&](ApplicationId id) { return made.session.evaluations().application(id)->setNumber != 0; };
    std::vector<ApplicationId> forth;
    ApplicationId at = round.dossiers().front();
    if (hasSheet(at)) forth.push_back(at);
    while (const auto next = round.dossierBeside(at, 1, made.session)) forth.push_back(at = *next);
    CHECK(forth.size() == 3);
    CHECK(std::all_of(forth.begin(), forth.end(), hasSheet));
    for (size_t i = forth.size() - 1; i > 0; --i)
        CHECK(round.dossierBeside(forth[i], -1, made.session) == forth[i - 1]);
    CHECK_FALSE(round.dossierBeside(forth.front(), -1, made.session));

    CHECK(round.placeOf(made.round.member(0)) == 1);
    CHECK(round.memberBeside(made.round.member(0), 1) == made.round.member(1));
    CHECK_FALSE(round.memberBeside(made.round.member(0), -1));
    CHECK_FALSE(round.memberBeside(made.round.member(2), 1));
    // Whoever is not of the round has no place in it and no neighbours.
    CHECK(round.placeOf(ApplicationId{999}) == 0);
    CHECK_FALSE(round.dossierBeside(ApplicationId{999}, 1, made.session));
    CHECK_FALSE(round.memberBeside(MemberId{999}, 1));
    CHECK(RoundSheets().placeOf(made.round.dossier()) == 0);
}

TEST_CASE("The arrows of a sheet stay where they are between a product with two cases and one without", "[scoring]")
{
    ScoreSession made(QStringLiteral("QD26"), {26, 7});
    ScoreSheetDialog dialog(made.session, made.round.dossier(0), made.round.member(0), nullptr);
    ocop::test::showActive(&dialog);
    const auto places = [&] {
        QCoreApplication::sendPostedEvents();
        QStringList at;
        for (const QToolButton* each : dialog.findChildren<QToolButton*>())
            if (each->isVisible() && each->property("kind") == QLatin1String("icon"))
                at << QString::number(each->mapTo(&dialog, QPoint()).x());
        return at.join(u' ');
    };
    const QString withCases = places();
    auto* caseA = dialog.findChild<QToolButton*>(QStringLiteral("caseA"));
    CHECK(caseA->isVisible());
    ocop::test::pressKey(&dialog, Qt::Key_PageDown, Qt::ControlModifier);
    CHECK_FALSE(caseA->isVisible());
    CHECK(places() == withCases);
}
