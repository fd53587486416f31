#include "tests/ui/evaluation/dossiers/dossier_desk.h"

#include "ui/evaluation/dossiers/application_proposal.h"

#include <catch2/catch.hpp>

namespace ocop::test {

TEST_CASE("a new dossier is proposed from its product and its day", "[dossier]")
{
    DossierDesk desk;
    const QDate day(2026, 8, 31);
    const ApplicationProposal tea = proposalFor(desk.session, desk.tea.id, day);
    CHECK(tea.kind == Origin::First);
    CHECK(tea.setNumber == 11);
    CHECK(tea.rules->code == QStringLiteral("QD26"));
    const ApplicationProposal honey = proposalFor(desk.session, desk.honey.id, day);
    CHECK(honey.kind != Origin::First); // it holds stars
    CHECK(honey.setNumber == 4);
    // The rules of the day it was filed on; today's where that is not known. No product says nothing.
    CHECK(proposalFor(desk.session, desk.tea.id, QDate(2024, 5, 2)).rules->code == QStringLiteral("QD148"));
    const ApplicationProposal nothing = proposalFor(desk.session, {}, {});
    CHECK(nothing.kind == Origin::First);
    CHECK(nothing.setNumber == 0);
    CHECK(nothing.rules->code == QStringLiteral("QD26"));
}

} // namespace ocop::test
