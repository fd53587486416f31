#include "tests/ui/dashboard/board_session.h"

#include "ui/reminders/due_dialog.h"
#include "ui/reminders/reminder_note_dialog.h"
#include "ui/reminders/work_act_bar.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace ocop;
using ocop::test::BoardSession;

namespace {

struct ShownDue
{
    BoardSession session;
    DueDialog dialog{*session, nullptr, session.settings()};

    ShownDue()
    {
        dialog.show();
        QApplication::setActiveWindow(&dialog);
        QCoreApplication::processEvents();
    }
    std::vector<WorkRow> waiting() { return waitingRows(workRows(*session)); }
    int shown() { return int(dialog.table()->visibleRows().size()); }
};

/// The small window asking for day and note.
ReminderNoteDialog* askingWindow(QWidget& dialog)
{
    return dialog.findChild<ReminderNoteDialog*>(QStringLiteral("reminderNoteDialog"));
}

void typeInto(QLineEdit* field, const QString& text)
{
    field->setFocus();
    field->selectAll();
    for (const QChar letter : text)
        QTest::simulateEvent(field, true, Qt::Key_unknown, Qt::NoModifier, letter, false, -1);
}

} // namespace

TEST_CASE("The dialog lists what waits; its first row has the focus and Enter opens it", "[reminders]")
{
    ShownDue due;
    const auto waiting = due.waiting();
    REQUIRE(waiting.size() > 3);
    CHECK(due.shown() == int(waiting.size()));
    CHECK(due.dialog.table()->view()->hasFocus());
    CHECK(due.dialog.table()->currentId() == waiting.front().id);
    QTest::keyClick(due.dialog.table()->view(), Qt::Key_Return);
    CHECK(due.session.record().id == waiting.front().id);
    CHECK_FALSE(due.dialog.isVisible());
}

TEST_CASE("Space ticks, the menu puts off, what is put off is counted and undone", "[reminders]")
{
    ShownDue due;
    const auto waiting = due.waiting();
    RecordTable* table = due.dialog.table();
    QTest::keyClick(table->view(), Qt::Key_Space);
    QTest::keyClick(table->view(), Qt::Key_Down);
    QTest::keyClick(table->view(), Qt::Key_Space);
    REQUIRE(table->checkedIds().size() == 2);
    REQUIRE(due.dialog.acts()->snoozeButton()->isEnabled());
    QMenu* menu = due.dialog.acts()->snoozeMenu();
    Q_EMIT menu->aboutToShow();
    REQUIRE(menu->actions().size() >= 3);
    menu->actions().front()->trigger();
    CHECK(due.waiting().size() == waiting.size() - 2);
    CHECK(due.shown() == int(waiting.size()) - 2);
    CHECK(snoozedCount(workRows(*due.session)) == 2);
    due.session->undo();
    CHECK(due.waiting().size() == waiting.size());
}

TEST_CASE("Nothing is put off past the notice line", "[reminders]")
{
    ShownDue due;
    RecordTable* table = due.dialog.table();
    for (const WorkRow& row : due.waiting()) {
        table->selectRecord(row.id);
        Q_EMIT due.dialog.acts()->snoozeMenu()->aboutToShow();
        QAction* week = due.dialog.acts()->snoozeMenu()->actions().at(1);
        const bool allowed = row.due->latestSnooze >= due.session->asOf().addDays(7);
        CHECK(week->isEnabled() == allowed);
        if (!allowed) CHECK_FALSE(week->toolTip().isEmpty());
    }
}

TEST_CASE("A day of one's own is typed, refused beyond the line, and kept with its reason", "[reminders]")
{
    ShownDue due;
    auto waiting = due.waiting();
    std::erase_if(waiting, [](const WorkRow& each) { return each.group != WorkGroup::Coming; });
    REQUIRE_FALSE(waiting.empty());
    due.dialog.table()->selectRecord(waiting.back().id);
    Q_EMIT due.dialog.acts()->snoozeMenu()->aboutToShow();
    due.dialog.acts()->snoozeMenu()->actions().at(2)->trigger();
    ReminderNoteDialog* asking = askingWindow(due.dialog);
    REQUIRE(asking);
    auto* day = asking->findChild<QLineEdit*>(QStringLiteral("reminderDay"));
    typeInto(day, QStringLiteral("1/1/2030"));
    QTest::keyClick(day, Qt::Key_Return);
    CHECK(asking->isVisible());
    typeInto(day, QStringLiteral("+3d"));
    typeInto(asking->findChild<QLineEdit*>(QStringLiteral("reminderNote")), QStringLiteral("Chờ mẫu phiếu"));
    QTest::keyClick(asking, Qt::Key_Return);
    const auto rows = workRows(*due.session);
    const auto row =
        std::find_if(rows.begin(), rows.end(), [&](const WorkRow& each) { return each.id == waiting.back().id; });
    REQUIRE(row != rows.end());
    CHECK(row->due->snoozedUntil == QDate(2024, 9, 3));
    CHECK(row->due->said->note == QStringLiteral("Chờ mẫu phiếu"));
}

TEST_CASE("Handled with a note goes out of the dialog and stays in the history", "[reminders]")
{
    ShownDue due;
    const auto before = due.waiting();
    due.dialog.acts()->handledButton()->setFocus();
    QTest::keyClick(due.dialog.acts()->handledButton(), Qt::Key_Space);
    ReminderNoteDialog* asking = askingWindow(due.dialog);
    REQUIRE(asking);
    typeInto(asking->findChild<QLineEdit*>(QStringLiteral("reminderNote")), QStringLiteral("Đã gửi công văn 12"));
    QTest::keyClick(asking, Qt::Key_Return);
    CHECK(due.waiting().size() == before.size() - 1);
    const auto act = due.session->undoable();
    REQUIRE(act);
    CHECK(act->info.kind == ActKind::Reminder);
    CHECK(act->info.label == before.front().product);
}

TEST_CASE("The dialog is needed only when something waits and the person wants it", "[reminders]")
{
    BoardSession empty(QDate(2024, 8, 31), false);
    CHECK_FALSE(dueDialogNeeded(*empty, empty.settings()));
    ShownDue due;
    CHECK(dueDialogNeeded(*due.session, due.session.settings()));
    auto* atStart = due.dialog.findChild<QCheckBox*>(QStringLiteral("dueAtStart"));
    atStart->setFocus();
    QTest::keyClick(atStart, Qt::Key_Space);
    CHECK_FALSE(dueDialogNeeded(*due.session, due.session.settings()));
    QTest::keyClick(atStart, Qt::Key_Space);
    CHECK(dueDialogNeeded(*due.session, due.session.settings()));
    // Everything handled: nothing waits.
    QSet<qint64> all;
    for (const WorkRow& row : due.waiting()) all.insert(row.id);
    due.dialog.table()->setCheckedIds(all);
    due.dialog.acts()->note(ReminderKind::Handled, {});
    CHECK_FALSE(dueDialogNeeded(*due.session, due.session.settings()));
}
