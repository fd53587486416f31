#include "tests/ui/evaluation/dossiers/dossier_desk.h"

#include "ui/evaluation/dossiers/paper_desk.h"

#include <catch2/catch.hpp>

namespace ocop::test {

TEST_CASE("papers are written one act at a time; only what was done here is taken back", "[dossier][papers]")
{
    DossierDesk desk;
    const Application dossier = desk.addDossier(desk.tea.id, 11);
    PaperDesk papers(desk.session, dossier.id);
    papers.reload();
    REQUIRE(papers.rows().size() > 2);
    CHECK_FALSE(papers.row(0));
    CHECK_FALSE(papers.row(qint64(papers.rows().size()) + 1));
    const size_t missing = papers.missing().size();
    const size_t acts = desk.session.book().history().acts(100).size();
    papers.setState({1, 2}, DocumentState::Present);
    CHECK(desk.session.book().history().acts(100).size() == acts + 1);
    papers.reload();
    CHECK(papers.row(1)->document.state == DocumentState::Present);
    CHECK(papers.row(2)->document.state == DocumentState::Present);
    CHECK(papers.missing().size() < missing);

    papers.attach(*papers.row(3), {{QStringLiteral("a.pdf"), "abc", {}}});
    papers.reload();
    CHECK(papers.row(3)->document.state == DocumentState::Present); // a paper whose scan is here is here
    const auto files = papers.filesOf(*papers.row(3));
    REQUIRE(files.size() == 1);
    papers.remove(files.front());
    CHECK(papers.filesOf(*papers.row(3)).empty());

    for (int i = 0; i < 9; ++i) papers.undo();
    papers.reload();
    CHECK(papers.missing().size() == missing);
    CHECK(desk.session.evaluations().application(dossier.id));
}

TEST_CASE("what was typed on a paper is laid over what another desk wrote", "[dossier][papers]")
{
    DossierDesk desk;
    const Application dossier = desk.addDossier(desk.tea.id, 11);
    PaperDesk papers(desk.session, dossier.id);
    papers.reload();
    papers.setState({1}, DocumentState::Present);
    papers.reload();
    papers.edit(*papers.row(1));
    ApplicationDocument typed = papers.row(1)->document;
    typed.number = QStringLiteral("07/PĐK");
    {
        ApplicationDocument theirs = papers.row(1)->document;
        theirs.issuer = QStringLiteral("UBND xã Trà My");
        WriteAct act(desk.session.book().database(), testAct());
        desk.stores().documents.save(act, theirs);
        act.commit();
    }
    papers.store(typed);
    papers.reload();
    CHECK(papers.row(1)->document.number == QStringLiteral("07/PĐK"));
    CHECK(papers.row(1)->document.issuer == QStringLiteral("UBND xã Trà My"));
}

TEST_CASE("papers of another day, or of a dossier that is gone, are not written", "[dossier][papers]")
{
    DossierDesk desk;
    const Application dossier = desk.addDossier(desk.tea.id, 11);
    PaperDesk papers(desk.session, dossier.id);
    papers.reload();
    CHECK(papers.isWritable());
    desk.session.write(ActKind::Delete, {}, [&](WriteAct& act) {
        removeApplication(desk.stores(), act, desk.session.evaluations(), dossier.id);
    });
    CHECK_FALSE(papers.isWritable());
    papers.setState({1}, DocumentState::Present);
    CHECK(desk.session.evaluations().documentsOf(dossier.id).empty());

    const Application other = desk.addDossier(desk.honey.id, 4);
    desk.session.setAsOf(QDate(2026, 8, 20));
    PaperDesk past(desk.session, other.id);
    past.reload();
    CHECK_FALSE(past.isWritable());
    past.setState({1}, DocumentState::Present);
    past.undo();
    CHECK(desk.session.evaluations().documentsOf(other.id).empty());
}

} // namespace ocop::test
