#include "tests/pictures/grid.h"

#include "tests/pictures/picture_taker.h"
#include "tests/support/ui/ui_support.h"

#include "ui/records/view_chooser.h"
#include "ui/registry/subjects_page.h"
#include "ui/table/grid/grid_control.h"
#include "ui/table/record_model.h"
#include "ui/table/record_view.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QTest>

namespace ocop::tour {
namespace {

int columnOf(const RecordTable& table, const QString& key)
{
    for (size_t i = 0; i < table.columns().size(); ++i)
        if (table.columns()[i].key == key) return int(i);
    return 0;
}

} // namespace

void takeGrid(MainWindow& window, PictureTaker& taker)
{
    window.showPage(QStringLiteral("subjects"));
    auto* page = qobject_cast<SubjectsPage*>(window.page(QStringLiteral("subjects")));
    if (!page) return;
    RecordTable* table = page->table();
    const auto goTo = [&](int row, const QString& key, int rows = 1) {
        const int column = columnOf(*table, key);
        table->setColumnShown(column, true);
        table->view()->selectionModel()->setCurrentIndex(table->model()->index(row, column),
                                                         QItemSelectionModel::ClearAndSelect);
        table->view()->selectionModel()->select(
            QItemSelection(table->model()->index(row, column), table->model()->index(row + rows - 1, column)),
            QItemSelectionModel::Select);
        table->focusTable();
        settle();
    };
    goTo(3, QStringLiteral("commune"));
    for (const QChar letter : QStringLiteral("tam")) test::typeText(QApplication::focusWidget(), letter);
    settle();
    taker.take(QStringLiteral("grid-cell"));
    table->grid()->cellEditor()->cancel();
    goTo(2, QStringLiteral("kind"));
    taker.take(QStringLiteral("grid-arrow"));
    table->grid()->openList();
    settle();
    taker.take(QStringLiteral("grid-words"));
    table->grid()->cellEditor()->cancel();
    goTo(2, QStringLiteral("kind"));
    for (const QChar letter : QStringLiteral("ho")) test::typeText(QApplication::focusWidget(), letter);
    settle();
    taker.take(QStringLiteral("grid-words-typed"));
    table->grid()->cellEditor()->cancel();
    table->setTypedFilter(QStringLiteral("nong nghiep tam"));
    settle();
    taker.take(QStringLiteral("grid-found"));
    table->setTypedFilter({});

    // Refused before anything is written: the register of the pictures stays as it is.
    const auto idAt = [&](int row) { return table->model()->recordId(table->model()->index(row, 0)); };
    table->grid()->write({{idAt(4), columnOf(*table, QStringLiteral("commune")), QStringLiteral("Xã Tam Quang 2"), {}},
                          {idAt(6), columnOf(*table, QStringLiteral("kind")), QStringLiteral("Tiểu thương"), {}}},
                         {});
    goTo(5, QStringLiteral("phone"), 4);
    taker.take(QStringLiteral("grid-refused"));
    table->grid()->giveUpRefused();

    table->groupBy(QStringLiteral("district"));
    page->views()->saveAs(QStringLiteral("Theo huyện"));
    goTo(2, QStringLiteral("name"), 3);
    taker.take(QStringLiteral("grouped"));
    table->groupBy({});
    page->views()->remove();
    goTo(5, QStringLiteral("name"));
    taker.takeDialog(
        QStringLiteral("grid-replace"), [&] { table->grid()->findAndReplace(); },
        [](QWidget* dialog) {
            auto* find = dialog->findChild<QWidget*>(QStringLiteral("find"));
            find->setFocus();
            test::typeText(find, QStringLiteral("Nguyễn"));
            test::typeText(dialog->findChild<QWidget*>(QStringLiteral("with")), QStringLiteral("Nguyễn Thị"));
            QTest::qWait(300);
            settle();
        });
}

} // namespace ocop::tour
