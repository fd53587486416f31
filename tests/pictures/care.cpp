#include "tests/pictures/care.h"

#include "tests/pictures/picture_taker.h"
#include "tests/support/ui_support.h"

#include "ui/reminders/care_settings_dialog.h"
#include "ui/reminders/days_tab.h"
#include "ui/reminders/stage_tab.h"
#include "ui/shell/main_window.h"
#include "ui/table/grid_control.h"
#include "ui/table/record_table.h"

#include <QApplication>

namespace ocop::tour {

void takeCare(MainWindow& window, Session& session, PictureTaker& taker)
{
    const auto settings = [&](const QString& name, const std::function<void(CareSettingsDialog&)>& act) {
        taker.takeDialog(name, [&] {
            CareSettingsDialog dialog(session, &window);
            dialog.exec();
        }, [&](QWidget* shown) {
            act(*qobject_cast<CareSettingsDialog*>(shown));
            settle();
        });
    };
    settings(QStringLiteral("care-stages"), [](CareSettingsDialog&) {});
    settings(QStringLiteral("care-stages-wrong"), [](CareSettingsDialog& dialog) {
        dialog.stages()->table()->grid()->write({{int(Stage::TwoMonths) + 1, 1, QStringLiteral("95"), {}},
                                                 {int(Stage::Plan) + 1, 1, QStringLiteral("một năm"), {}},
                                                 {int(Stage::MonthAfter) + 1, 2, QStringLiteral("Bỏ"), {}}},
                                                {});
        dialog.stages()->table()->grid()->goToNextRefused();
    });
    settings(QStringLiteral("care-days"), [](CareSettingsDialog& dialog) {
        dialog.showTab(1);
        dialog.days()->table()->selectRecord(dialog.days()->table()->source()->id(10));
        dialog.days()->makePlain();
        dialog.days()->addDay(DayKind::Off);
        test::typeText(QApplication::focusWidget(), QStringLiteral("241126"));
        dialog.days()->table()->grid()->cellEditor()->commit();
    });
    settings(QStringLiteral("care-districts"), [](CareSettingsDialog& dialog) { dialog.showTab(2); });
    settings(QStringLiteral("care-standards"), [](CareSettingsDialog& dialog) { dialog.showTab(3); });
}

} // namespace ocop::tour
