#include "tests/support/ui/scripted_ask.h"
#include "tests/support/ui/ui_support.h"
#include "tests/ui/evaluation/sheets/score_session.h"

#include "ui/evaluation/rounds/final_scores_form.h"
#include "ui/evaluation/sheets/open_score_sheet.h"
#include "ui/evaluation/sheets/score_sheet_dialog.h"
#include "ui/evaluation/sheets/score_sheet_matrix.h"
#include "ui/evaluation/sheets/score_sheet_view.h"
#include "ui/form/choice_field.h"
#include "ui/form/date_field.h"
#include "ui/form/field_box.h"
#include "ui/form/line_field.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QTableView>
#include <QTimer>

using namespace ocop;
using ocop::test::pressKey;
using ocop::test::ScoreSession;
using ocop::test::ScriptedAsk;

namespace {

/// Does something in the next modal window of this class, then closes it.
template <class Dialog>
void inNext(const std::function<void(Dialog&)>& work)
{
    QTimer::singleShot(0, qApp, [work] {
        auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        test::showActive(dialog); // shortcuts work in the active window only
        work(*dialog);
        dialog->reject();
    });
}

void typeField(FormDialog& form, const char* key, const QString& text)
{
    QWidget* field = form.box(QLatin1String(key))->input()->target();
    field->setFocus();
    test::typeText(field, text);
}

} // namespace

TEST_CASE("The matrix shows how far each sheet is and opens one by Enter", "[scoring]")
{
    ScoreSession made(QStringLiteral("QD26"), {7, 11, 0});
    test::writeTo(made.session.book(), [&](WriteAct& act) {
        test::fillSheet(made.session.book(), act, made.round.dossier(0), made.round.member(0));
        const ScoreSheet sheet = beginSheet(made.stores(), act, made.round.dossier(0), made.round.member(0));
        signSheet(made.stores(), act, sheet.id, QDate(2026, 6, 1));
        const ScoreSheet half = beginSheet(made.stores(), act, made.round.dossier(0), made.round.member(1));
        const CriteriaSet& set = *made.session.book().rules().sheet(QStringLiteral("QD26"), 7);
        setPoints(made.stores(), act, half.id, QStringLiteral("1.1"), 3, set, {});
        Attendance absent;
        absent.round = made.round.round.id;
        absent.member = made.round.member(2);
        absent.present = false;
        made.stores().attendances.add(act, absent);
    });
    made.session.reload();
    ScoreSheetMatrix matrix(made.session, made.round.round.id);
    test::showActive(&matrix);
    QAbstractItemModel* model = matrix.table()->model();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model->rowCount() == 3);
    CHECK(model->columnCount() == 6); // three members between product, signed and mean
    const auto text = [&](const QString& product, int column) {
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data().toString() == product) return model->index(row, column).data().toString();
        return QString();
    };
    const QString pepper = QStringLiteral("Tiêu Tiên Phước sấy khô");
    const QString tea = QStringLiteral("Trà thanh trà túi lọc");
    CHECK(text(pepper, 1) == QStringLiteral("100"));
    CHECK(text(pepper, 5) == QStringLiteral("100,00"));
    CHECK(text(tea, 5).isEmpty());
    CHECK(text(pepper, 2) == QStringLiteral("1/32"));
    CHECK(text(pepper, 3) == QStringLiteral("–"));
    CHECK(text(pepper, 4) == QStringLiteral("1/2")); // two of three members came
    CHECK(text(tea, 1) == QStringLiteral("–"));
    CHECK(matrix.summary().contains(QLatin1Char('9')));

    // The first sheet still open is the tea's, by the first member.
    CHECK(model->index(matrix.table()->currentIndex().row(), 0).data().toString() == tea);
    inNext<ScoreSheetDialog>([&](ScoreSheetDialog& dialog) {
        pressKey(dialog.view(), Qt::Key_3);
        pressKey(dialog.view(), Qt::Key_Right, Qt::AltModifier);
    });
    pressKey(matrix.table(), Qt::Key_Return);
    CHECK(text(tea, 1) == QStringLiteral("1/32"));
    CHECK(matrix.wrote());
    CHECK(matrix.table()->currentIndex().column() == 2); // where the person went on to
}

TEST_CASE("A dossier without a product set says so and offers the final scores", "[scoring]")
{
    ScoreSession made(QStringLiteral("QD26"), {0});
    ScriptedAsk ask(made.session);
    CHECK_FALSE(openScoreSheet(made.session, nullptr, made.round.dossier(), made.round.member()));
    REQUIRE(ask.asked.size() == 1);
    ask.answer(ask.offered.front().front());
    bool opened = false;
    inNext<FinalScoresForm>([&](FinalScoresForm&) { opened = true; });
    openScoreSheet(made.session, nullptr, made.round.dossier(), made.round.member());
    CHECK(opened);
}

TEST_CASE("A round without members or products says what is missing", "[scoring]")
{
    for (const auto& [sets, members] : {std::pair(std::vector<int>{7}, 0), std::pair(std::vector<int>{}, 3)}) {
        ScoreSession made(QStringLiteral("QD26"), sets, members);
        ScoreSheetMatrix matrix(made.session, made.round.round.id);
        test::showActive(&matrix);
        CHECK_FALSE(matrix.table()->isVisible());
        pressKey(&matrix, Qt::Key_Return);
        CHECK(matrix.isVisible());
    }
}

TEST_CASE("Final scores are typed with comma or point, checked, and stored in one act", "[scoring]")
{
    ScoreSession made(QStringLiteral("QD1048"), {0});
    FinalScoresForm form(made.session, made.round.dossier());
    test::showActive(&form);
    typeField(form, "final_a", QStringLiteral("30,5"));
    typeField(form, "final_b", QStringLiteral("20.25"));
    typeField(form, "final_c", QStringLiteral("20,107"));
    typeField(form, "final_total", QStringLiteral("70,858"));
    CHECK_FALSE(form.save());
    CHECK(form.box(QStringLiteral("final_total"))->message().contains(QStringLiteral("70,857")));
    CHECK(form.box(QStringLiteral("final_total"))->takeProposal());
    static_cast<ChoiceField*>(form.box(QStringLiteral("stars_decided"))->input())->setValue(QStringLiteral("4"));
    typeField(form, "decided_on", QStringLiteral("29/12/2022"));
    const size_t before = made.acts();
    CHECK(form.save());
    CHECK(made.acts() == before + 1);
    const Application* stored = made.session.evaluations().application(made.round.dossier());
    CHECK(stored->finalA == 30500);
    CHECK(stored->finalTotal == 70857);
    CHECK(stored->starsDecided == 4);
    CHECK(stored->state == ApplicationState::Recognised);
    made.session.undo();
    CHECK_FALSE(made.session.evaluations().application(made.round.dossier())->finalTotal);
    CHECK(made.session.evaluations().application(made.round.dossier())->state == ApplicationState::Scoring);
}
