#include "tests/pictures/clash.h"

#include "tests/pictures/picture_taker.h"
#include "tests/support/ui/ui_support.h"

#include "ui/form/form_dialog.h"
#include "ui/registry/subject_form.h"
#include "ui/registry/subjects_page.h"
#include "ui/session/session.h"
#include "ui/table/grid/grid_control.h"
#include "ui/table/record_model.h"
#include "ui/table/record_view.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QLineEdit>

namespace ocop::tour {
namespace {

int phoneColumnOf(const RecordTable& table, const QString& key)
{
    for (size_t i = 0; i < table.columns().size(); ++i)
        if (table.columns()[i].key == key) return int(i);
    return 0;
}

void otherChanges(Session& session, SubjectId id, const std::function<void(Subject&)>& edit)
{
    session.followOthers();
    Subject subject = *session.stored().subject(id);
    edit(subject);
    session.write(ActKind::Edit, subject.name, [&](WriteAct& act) { session.book().subjects().save(act, subject); });
}

void takeCell(RecordTable& table, Session& other, PictureTaker& taker)
{
    const int column = phoneColumnOf(table, QStringLiteral("phone"));
    table.setColumnShown(column, true);
    const QModelIndex cell = table.model()->index(2, column);
    const SubjectId id{table.model()->recordId(cell)};
    const CellText mine = table.grid()->textFor(id.value, column, QStringLiteral("0905 444 555"));
    otherChanges(other, id, [](Subject& each) { each.phone = QStringLiteral("0914222333"); });
    table.grid()->write({mine}, {});
    table.view()->setCurrentIndex(table.model()->index(4, column));
    table.focusTable();
    table.grid()->goToNextRefused();
    settle();
    taker.take(QStringLiteral("clash-cell"));
    table.grid()->takeTheirs();
}

void takeForm(MainWindow& window, Session& session, Session& other, SubjectId id, PictureTaker& taker)
{
    SubjectForm form(session, id, &window);
    otherChanges(other, id, [](Subject& each) {
        each.phone = QStringLiteral("0914222333");
        each.representative = QStringLiteral("Trần Thị Lệ Quyên");
        each.note = QStringLiteral("Đã chuyển xưởng về thôn 3 từ tháng 7; liên hệ qua điện thoại của kế toán.");
    });
    form.show();
    settle();
    for (const auto& [field, text] :
         {std::pair{"phone", "0905444555"}, {"note", "Gọi lại sau ngày 15. "}, {"email", "quyen@htxdatlanh.vn"}}) {
        form.focusField(QLatin1String(field));
        auto* input = QApplication::focusWidget();
        if (auto* line = qobject_cast<QLineEdit*>(input)) line->selectAll();
        if (input) test::typeText(input, QString::fromUtf8(text));
    }
    taker.takeDialog(QStringLiteral("clash-form"), [&] { form.save(); });
    settle();
    taker.take(QStringLiteral("clash-form-after"));
    form.done(QDialog::Rejected);
}

} // namespace

void takeClash(MainWindow& window, Session& session, PictureTaker& taker)
{
    window.showPage(QStringLiteral("subjects"));
    auto* page = qobject_cast<SubjectsPage*>(window.page(QStringLiteral("subjects")));
    if (!page) return;
    Session other([&session] { return session.now(); }, QStringLiteral("Lê Thị Hạnh"));
    other.open(session.path());
    takeCell(*page->table(), other, taker);
    takeForm(window, session, other, {page->table()->model()->recordId(page->table()->model()->index(5, 0))}, taker);
    other.undo();
    other.undo();
    session.followOthers();
}

} // namespace ocop::tour
