#include "tests/pictures/care.h"

#include "tests/pictures/picture_taker.h"
#include "tests/support/ui/ui_support.h"

#include "core/reminders/standards_due.h"
#include "ui/registry/products_page.h"
#include "ui/registry/standards_part.h"
#include "ui/reminders/days_tab.h"
#include "ui/reminders/reminder_settings_dialog.h"
#include "ui/reminders/stage_tab.h"
#include "ui/table/grid/grid_control.h"
#include "ui/table/record_table.h"
#include "ui/window/main_window.h"

#include <QApplication>

namespace ocop::tour {
namespace {

/// A subject with several certificates of standards, its tab and the form.
void takeStandards(MainWindow& window, Session& session, PictureTaker& taker)
{
    const auto due =
        standardsDue(session.book().standards().all(), standardKinds(), session.snapshot(), session.asOf());
    if (due.empty()) return;
    Q_EMIT session.recordRequested({QLatin1String(StandardCertificate::table), due.back().certificate.id.value});
    settle();
    taker.take(QStringLiteral("standards"));
    auto* part = window.findChild<StandardsPart*>(QStringLiteral("standardsPart"));
    if (!part) return;
    taker.takeDialog(QStringLiteral("standard-form"), [part] { part->editCurrent(); });
    taker.takeDialog(
        QStringLiteral("standard-new"), [part] { part->addOne(); },
        [](QWidget* form) {
            test::typeText(form->findChild<QWidget*>(QStringLiteral("kind")), QStringLiteral("gap"));
            settle();
        });
    window.showPage(QStringLiteral("products"));
    auto* products = qobject_cast<ProductsPage*>(window.page(QStringLiteral("products")));
    for (size_t i = 0; products && i < products->table()->columns().size(); ++i)
        if (products->table()->columns()[i].key == QLatin1String("daysLeft"))
            products->table()->setColumnShown(int(i), true);
    if (!products) return;
    products->table()->sortBy(QStringLiteral("daysLeft"), Qt::AscendingOrder);
    const auto dues = session.dues();
    for (const ProductOnDay& each : session.statistics().products())
        if (each.standing.certificate && dues->find(each.standing.certificate->id) &&
            dues->find(each.standing.certificate->id)->due.owesNotice()) {
            products->showRecord(each.product->id.value);
            break;
        }
    settle();
    taker.take(QStringLiteral("days-left"));
    products->table()->resetLook();
}

} // namespace

void takeCare(MainWindow& window, Session& session, PictureTaker& taker)
{
    const auto settings = [&](const QString& name, const std::function<void(ReminderSettingsDialog&)>& act) {
        taker.takeDialog(
            name,
            [&] {
                ReminderSettingsDialog dialog(session, &window);
                dialog.exec();
            },
            [&](QWidget* shown) {
                act(*qobject_cast<ReminderSettingsDialog*>(shown));
                settle();
            });
    };
    takeStandards(window, session, taker);
    settings(QStringLiteral("care-stages"), [](ReminderSettingsDialog&) {});
    settings(QStringLiteral("care-stages-wrong"), [](ReminderSettingsDialog& dialog) {
        dialog.stages()->table()->grid()->write({{int(Stage::TwoMonths) + 1, 1, QStringLiteral("95"), {}},
                                                 {int(Stage::Plan) + 1, 1, QStringLiteral("một năm"), {}},
                                                 {int(Stage::MonthAfter) + 1, 2, QStringLiteral("Không dùng"), {}}},
                                                {});
        dialog.stages()->table()->grid()->goToNextRefused();
    });
    settings(QStringLiteral("care-days"), [](ReminderSettingsDialog& dialog) {
        dialog.showTab(1);
        dialog.days()->table()->selectRecord(dialog.days()->table()->source()->id(10));
        dialog.days()->makePlain();
        dialog.days()->addDay(DayKind::Off);
        test::typeText(QApplication::focusWidget(), QStringLiteral("241126"));
        dialog.days()->table()->grid()->cellEditor()->commit();
    });
    settings(QStringLiteral("care-districts"), [](ReminderSettingsDialog& dialog) { dialog.showTab(2); });
    settings(QStringLiteral("care-standards"), [](ReminderSettingsDialog& dialog) { dialog.showTab(3); });
}

} // namespace ocop::tour
