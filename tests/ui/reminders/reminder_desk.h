#pragma once

#include "core/reminders/reminder_stores.h"
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"

#include "ui/reminders/days_tab.h"
#include "ui/reminders/district_tab.h"
#include "ui/reminders/reminder_settings_dialog.h"
#include "ui/reminders/stage_tab.h"
#include "ui/reminders/standard_kinds_tab.h"
#include "ui/table/grid/grid_control.h"
#include "ui/table/record_model.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"

#include <catch2/catch.hpp>

namespace ocop::test {

/// The dialog of the reminder settings over an empty register, on a day of its own.
struct ReminderDesk
{
    TestSession t;
    std::unique_ptr<ReminderSettingsDialog> dialog;
    QDate day;

    explicit ReminderDesk(QDate asOf = QDate(2026, 8, 31)) : day(asOf)
    {
        moved = std::make_unique<Session>([this] { return QDateTime(day, QTime(12, 0)); }, QStringLiteral("test"));
        moved->open(t.session.path());
    }
    std::unique_ptr<Session> moved;

    void open()
    {
        dialog = std::make_unique<ReminderSettingsDialog>(*moved);
        showActive(dialog.get());
    }
    void goTo(ReminderTab* tab, qint64 row, const char* key)
    {
        dialog->showTab(tab == dialog->stages() ? 0 : tab == dialog->days() ? 1 : tab == dialog->districts() ? 2 : 3);
        const RecordModel* model = tab->table()->model();
        const int line = model->rowOfRecord(row);
        REQUIRE(line >= 0);
        tab->table()->view()->selectionModel()->setCurrentIndex(model->index(line, columnOf(tab, key)),
                                                                QItemSelectionModel::ClearAndSelect);
        tab->table()->focusTable();
    }
    static int columnOf(ReminderTab* tab, const char* key)
    {
        const Columns& columns = tab->table()->columns();
        for (size_t i = 0; i < columns.size(); ++i)
            if (columns[i].key == QLatin1String(key)) return int(i);
        FAIL(key);
        return -1;
    }
    CellData cell(ReminderTab* tab, qint64 row, const char* key)
    {
        const RecordModel* model = tab->table()->model();
        return model->cell(model->index(model->rowOfRecord(row), columnOf(tab, key)));
    }
    ReminderStores& reminders() { return moved->book().stores<ReminderStores>(); }
    Store<StandardSetting>& standardSettings() { return moved->book().standardSettings(); }
    size_t acts() { return moved->book().history().acts(1000).size(); }
    /// The line of a day in the sheet of days.
    qint64 rowOf(QDate wanted)
    {
        const RowSource* rows = dialog->days()->table()->source();
        for (int row = 0; row < rows->count(); ++row)
            if (rows->cell(row, 0).value.toDate() == wanted) return rows->id(row);
        return 0;
    }
};

inline qint64 stageLine(Stage stage) { return int(stage) + 1; }

} // namespace ocop::test
