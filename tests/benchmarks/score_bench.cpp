#include "tests/benchmarks/score_bench.h"

#include "core/evaluation/round_results.h"
#include "tests/support/score_round.h"
#include "ui/evaluation/rounds/round_workspace.h"
#include "ui/evaluation/rounds/rounds_page.h"
#include "ui/evaluation/sheets/score_sheet_dialog.h"
#include "ui/evaluation/sheets/score_sheet_matrix.h"
#include "ui/evaluation/sheets/score_sheet_view.h"
#include "ui/session/session.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTabBar>
#include <QTableView>

namespace ocop::bench {
namespace {

void pressAndPaint(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QKeyEvent press(QEvent::KeyPress, key, modifiers);
    QCoreApplication::sendEvent(widget, &press);
    QApplication::processEvents(); // what was asked to be painted is painted
}

/// One row written and committed with its history: what any stored choice must cost on this disk.
void writeOneNote(Session& session, const ScoreSheet& sheet, int& counter)
{
    session.writeLight(ActKind::Edit, QStringLiteral("bench"), [&](WriteAct& act) {
        ScoreSheet changed = *session.book().evaluation().sheets.find(sheet.id);
        changed.note = QString::number(++counter);
        session.book().evaluation().sheets.save(act, changed);
    });
}

} // namespace

void benchScores(std::vector<Line>& lines)
{
    const test::TempFolder folder;
    Session session([] { return QDateTime(QDate(2026, 6, 1), QTime(9, 0)); }, QStringLiteral("bench"));
    session.create(folder.file(QStringLiteral("so.db")));
    std::vector<int> sets;
    for (int i = 0; i < 60; ++i) sets.push_back(1 + i % 25);
    const test::ScoreRound round = test::ScoreRound::make(session.book(), QStringLiteral("QD26"), sets, 9);
    test::writeTo(session.book(), [&](WriteAct& act) {
        for (const Application& application : round.applications)
            for (const CouncilMember& member : round.members)
                test::fillSheet(session.book(), act, application.id, member.id);
    });
    session.reload();

    const auto open = [&](ApplicationId application) {
        ScoreSheetDialog dialog(session, application, round.member(4));
        dialog.resize(1334, 690);
        dialog.show();
        QApplication::processEvents();
        dialog.grab();
    };
    open(round.dossier(0));
    const auto empty = [] {
        QDialog dialog;
        dialog.resize(1334, 690);
        dialog.show();
        QApplication::processEvents();
        dialog.grab();
    };
    lines.push_back({QStringLiteral("open a score sheet, 60 × 9 scored"), median([&] { open(round.dossier(30)); }),
                     QStringLiteral("empty dialog"), median(empty)});

    ScoreSheetDialog dialog(session, round.dossier(6), round.member(2));
    dialog.resize(1334, 690);
    dialog.show();
    QApplication::processEvents();
    ScoreSheetView* view = dialog.view();
    const ScoreSheet sheet = session.book().evaluation().sheetsOf(round.dossier(6)).front();
    int counter = 0;
    const double floor = median([&] { writeOneNote(session, sheet, counter); });
    const double typed = median([&] {
        for (int i = 0; i < 20; ++i) pressAndPaint(view, i % 2 == 0 ? Qt::Key_Left : Qt::Key_Right);
    });
    lines.push_back({QStringLiteral("one key that stores a choice, painted"), typed / 20,
                     QStringLiteral("one row committed with history"), floor});
    const double moved = median([&] {
        for (int i = 0; i < 20; ++i) pressAndPaint(view, i < 10 ? Qt::Key_Down : Qt::Key_Up);
    });
    lines.push_back({QStringLiteral("one key that moves, painted"), moved / 20, {}, 0});
    const double next = median([&] {
        dialog.stepProduct(1);
        QApplication::processEvents();
    });
    lines.push_back({QStringLiteral("next product's sheet, painted"), next, {}, 0});
    lines.push_back({QStringLiteral("the round's matrix of 540 sheets"),
                     median([&] {
                         ScoreSheetMatrix matrix(session, round.round.id);
                         matrix.resize(1200, 660);
                         matrix.show();
                         QApplication::processEvents();
                         matrix.grab();
                     }),
                     {},
                     0});
    RoundsPage page(session);
    page.resize(1334, 690);
    page.refresh();
    page.show();
    page.workspace()->tabs()->setCurrentIndex(2);
    QApplication::processEvents();
    lines.push_back({QStringLiteral("the page of rounds with its results, refreshed"),
                     median([&] {
                         page.refresh();
                         QApplication::processEvents();
                         page.grab();
                     }),
                     {},
                     0});
    lines.push_back({QStringLiteral("the round's 540 sheets read and judged"),
                     median([&] {
                         const RoundResults results(session.evaluations(), session.book().database(),
                                                    session.book().rules(), round.round.id);
                     }),
                     {},
                     0});
}

} // namespace ocop::bench
