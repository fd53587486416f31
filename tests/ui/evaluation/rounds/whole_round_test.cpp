// A whole round by keyboard: scored, signed, accepted, closed; then every hand that tries to change its record.
#include "core/evaluation/round_acts.h"
#include "core/reports/papers/standard_templates.h"
#include "tests/support/round_support.h"
#include "tests/support/ui/scripted_ask.h"
#include "tests/support/ui/ui_support.h"
#include "tests/ui/evaluation/dossiers/dossier_desk.h"
#include "tests/ui/evaluation/sheets/score_session.h"
#include "ui/evaluation/rounds/results/round_results_tab.h"
#include "ui/evaluation/rounds/round_form.h"
#include "ui/evaluation/rounds/round_workspace.h"
#include "ui/evaluation/rounds/rounds_page.h"
#include "ui/evaluation/sheets/round_sheets.h"
#include "ui/evaluation/sheets/score_sheet_dialog.h"
#include "ui/evaluation/sheets/score_sheet_view.h"
#include "ui/paper/layout/report_layout.h"
#include "ui/paper/office_papers.h"
#include "ui/paper/page_painter.h"
#include "ui/paper/word/report_docx.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QTabBar>

namespace ocop::test {
namespace {

struct WholeRound
{
    ScoreSession made;
    size_t products;
    size_t members;
    std::unique_ptr<RoundsPage> page;

    WholeRound(size_t productCount, size_t memberCount)
        : made(QStringLiteral("QD26"), std::vector<int>(productCount, 7), int(memberCount)), products(productCount),
          members(memberCount)
    {
        RoundBuilder(made.session.book()).everybodyCame(made.round.round.id);
        made.session.reload();
    }

    /// Every member's sheet of every product: digits, then signed, then the next product.
    void score()
    {
        const RoundSheets order(made.session, made.round.round.id); // products stand by their names
        ScoreSheetDialog dialog(made.session, order.dossiers().front(), order.members().front().id);
        showActive(&dialog);
        auto* sign = dialog.findChild<QPushButton*>(QStringLiteral("signSheet"));
        for (size_t member = 0; member < members; ++member) {
            for (size_t product = 0; product < products; ++product) {
                for (const Criterion* each : dialog.desk().sheet().scored())
                    pressKey(dialog.view(), Qt::Key(Qt::Key_0 + bestBox(*each)));
                INFO("stands at " << dialog.view()->currentCode().toStdString() << ": "
                                  << dialog.message().toStdString());
                REQUIRE(dialog.desk().totals().missing() == 0);
                pressKey(sign, Qt::Key_Space);
                REQUIRE(dialog.desk().lock() == SheetLock::Signed);
                if (product + 1 < products) pressKey(dialog.view(), Qt::Key_PageDown, Qt::ControlModifier);
            }
            for (size_t back = 1; back < products; ++back) pressKey(dialog.view(), Qt::Key_PageUp, Qt::ControlModifier);
            pressKey(dialog.view(), Qt::Key_Right, Qt::AltModifier);
        }
        pressKey(dialog.view(), Qt::Key_Escape);
    }

    void open()
    {
        page = std::make_unique<RoundsPage>(made.session);
        QObject::connect(&made.session, &Session::changed, page.get(), &RoundsPage::refresh);
        page->resize(1174, 720);
        page->refresh();
        showActive(page.get());
        page->workspace()->tabs()->setCurrentIndex(2);
    }
    QPushButton* button(const char* name) { return page->findChild<QPushButton*>(QLatin1String(name)); }
    const Round& round() { return *made.session.evaluations().round(made.round.round.id); }
};

/// The papers of a round as PDF and Word files, byte for byte: they have no clock in them.
QByteArrayList filesOf(Session& session, RoundId round)
{
    QByteArrayList files;
    for (const RoundPaper paper : {RoundPaper::Minutes, RoundPaper::Result, RoundPaper::Scores, RoundPaper::Advisory,
                                   RoundPaper::Invitation, RoundPaper::CouncilDecision}) {
        const Report report = makeRoundPaper(session, round, paper);
        files << reportAsDocx(report) << pagesPdf(layOutReport(report), report.subject, {});
    }
    return files;
}

/// What an office changes in the months after: the council, its own names, how it words minutes, what is soon.
void liveOn(WholeRound& whole)
{
    Session& session = whole.made.session;
    session.write(ActKind::Edit, QStringLiteral("sau này"), [&](WriteAct& act) {
        Register& book = session.book();
        for (CouncilMember& each :
             whole.made.stores().members.where(CouncilMember::Field::council, whole.made.round.council.id.value)) {
            each.name = QStringLiteral("Người khác");
            whole.made.stores().members.save(act, each);
        }
        for (const QString& key : {settings::office, settings::place, settings::signerName})
            book.settings().set(act, key, QStringLiteral("Tên khác"));
        book.settings().set(act, settings::expiringDays, QStringLiteral("30"));
        for (const TemplateKind kind : {TemplateKind::Minutes, TemplateKind::Invitation, TemplateKind::CouncilDecision})
            keepTemplate(book.templates(), act, kind, QStringLiteral("# BẢN KHÁC"));
    });
}

void holdWholeRound(size_t products, size_t members)
{
    WholeRound whole(products, members);
    Session& session = whole.made.session;
    whole.score();
    whole.open();
    ScriptedAsk ask(session);
    const RoundNow scored(session.book(), whole.made.round.round.id);
    CHECK(scored->progress().sheetsSigned == int(products * members));
    CHECK(scored->progress().complete == int(products));
    for (const ApplicationResult& each : scored->results()) {
        INFO("stars " << (each.verdict ? each.verdict->stars : -1) << " spread "
                      << (each.verdict ? each.verdict->spread : -1) << " knock-outs "
                      << (each.verdict ? each.verdict->knockouts.size() : 0));
        CHECK(each.isPlain());
    }
    REQUIRE(whole.button("acceptProposals")->isEnabled());
    pressKey(whole.button("acceptProposals"), Qt::Key_Space);
    for (const Application& each : whole.made.round.applications)
        REQUIRE(session.evaluations().application(each.id)->starsDecided == 4);
    pressKey(whole.button("closeRound"), Qt::Key_Space);
    CHECK(ask.asked.isEmpty());
    REQUIRE(whole.round().isClosed());
    REQUIRE(session.evaluations().sheetsOf(whole.made.round.dossier()).size() == members);

    // From here on nothing a hand does writes anything.
    const size_t acts = whole.made.acts();
    {
        ScoreSheetDialog dialog(session, whole.made.round.dossier(), whole.made.round.member());
        showActive(&dialog);
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_Delete, Qt::Key_Left}) pressKey(dialog.view(), key);
        pressKey(dialog.view(), Qt::Key_Z, Qt::ControlModifier);
        CHECK_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("signSheet"))->isVisible());
        CHECK_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("fillSheet"))->isEnabled());
    }
    ToldMessages told;
    showActive(whole.page.get());
    QWidget* list = whole.page->findChild<RoundResultsTab*>()->table()->view();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_F2, Qt::Key_Delete}) pressKey(list, key);
    for (int tab = 0; tab < 3; ++tab) {
        whole.page->workspace()->tabs()->setCurrentIndex(tab);
        for (const char* name : {"acceptProposals", "decideStars", "assignDossiers", "takeOutDossiers", "everybodyHere",
                                 "pasteParticipants", "editRound", "editCouncil", "substituteMember"})
            if (QPushButton* button = whole.button(name); button->isVisible() && button->isEnabled()) {
                INFO(name);
                CHECK(false);
            }
    }
    for (QCheckBox* box : whole.page->findChildren<QCheckBox*>()) CHECK_FALSE((box->isVisible() && box->isEnabled()));
    CHECK_FALSE(editRound(session, whole.page.get(), whole.round().id));
    CHECK(told.sentences.size() == 2); // it is said why, here and at F2
    pressKey(whole.page->table()->view(), Qt::Key_Delete, Qt::ControlModifier);
    CHECK(whole.made.acts() == acts);
    CHECK(whole.round().isClosed());
    const QByteArrayList papers = filesOf(session, whole.round().id);
    liveOn(whole);
    CHECK(filesOf(session, whole.round().id) == papers);
}

} // namespace

TEST_CASE("a small round by keyboard is closed, and its record stays", "[rounds][whole-round]")
{
    holdWholeRound(1, 2);
}

// Too long for every run: tests/run does not take it, `test_ui "[.whole-round]"` does.
TEST_CASE("a whole round of twenty products by nine members is closed, and its record stays", "[.whole-round]")
{
    holdWholeRound(20, 9);
}

} // namespace ocop::test
