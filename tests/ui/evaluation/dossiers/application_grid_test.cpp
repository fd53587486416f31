// The list of dossiers edited in place.
#include "tests/support/ui/grid_desk.h"
#include "tests/ui/evaluation/dossiers/dossier_desk.h"

#include "ui/evaluation/dossiers/applications_page.h"

namespace ocop::test {
namespace {

struct DossierGrid : DossierDesk
{
    Application open = addDossier(tea.id, 11);
    Application ended = addDossier(tourism.id, 26);
    std::unique_ptr<ApplicationsPage> page;

    DossierGrid()
    {
        advanceTo(ended.id, ApplicationState::Cancelled, QDate(2026, 8, 12));
        page = std::make_unique<ApplicationsPage>(session);
        page->resize(1200, 700);
        QObject::connect(&session, &Session::changed, page.get(), [this] { page->refresh(); });
        page->refresh();
        showActive(page.get());
    }
    void goTo(ApplicationId id, const char* key)
    {
        RecordTable& table = *page->table();
        int column = 0;
        for (size_t i = 0; i < table.columns().size(); ++i)
            if (table.columns()[i].key == QLatin1String(key)) column = int(i);
        table.setColumnShown(column, true);
        for (int row = 0; row < table.model()->rowCount(); ++row)
            if (table.source()->id(table.visibleRows()[size_t(row)]) == id.value)
                table.view()->selectionModel()->setCurrentIndex(table.model()->index(row, column),
                                                                QItemSelectionModel::ClearAndSelect);
        table.focusTable();
    }
    void writeIn(ApplicationId id, const char* key, const QString& text)
    {
        goTo(id, key);
        putOnClipboard(text);
        clerkPresses(Qt::Key_V, Qt::ControlModifier);
    }
};

} // namespace

TEST_CASE("an open dossier is filled in from its row", "[grid][dossier]")
{
    DossierGrid desk;
    desk.writeIn(desk.open.id, "communeNo", QStringLiteral(" 05/PĐK-QN-TP-2026 "));
    desk.writeIn(desk.open.id, "kind", QStringLiteral("upgrade"));
    desk.writeIn(desk.open.id, "set", QStringLiteral("12"));
    desk.writeIn(desk.open.id, "filed", QStringLiteral("2/8/2026"));
    const Application now = desk.stored(desk.open.id);
    CHECK(now.communeReceiptNo == QStringLiteral("05/PĐK-QN-TP-2026"));
    CHECK(now.kind == Origin::Upgrade);
    CHECK(now.setNumber == 12);
    CHECK(now.filedOn == QDate(2026, 8, 2));
    CHECK(now.ruleSet == QStringLiteral("QD26"));
    CHECK(desk.page->table()->grid()->refusedCount() == 0);
}

TEST_CASE("what the result of an ended dossier rests on is refused and stays to be read; its note is written",
          "[grid][dossier]")
{
    DossierGrid desk;
    desk.writeIn(desk.ended.id, "kind", QStringLiteral("upgrade"));
    CHECK(desk.page->table()->grid()->refusedCount() == 1);
    CHECK(desk.stored(desk.ended.id).kind == Origin::First);
    desk.writeIn(desk.ended.id, "note", QStringLiteral("chủ thể xin rút"));
    CHECK(desk.stored(desk.ended.id).note == QStringLiteral("chủ thể xin rút"));
    desk.session.undo();
    CHECK(desk.stored(desk.ended.id).note.isEmpty());
}

TEST_CASE("a day whose rules are others' asks for the reason in the dossier's form", "[grid][dossier]")
{
    DossierGrid desk;
    desk.writeIn(desk.open.id, "filed", QStringLiteral("2/1/2025"));
    CHECK(desk.page->table()->grid()->refusedCount() == 1);
    CHECK(desk.stored(desk.open.id).filedOn == QDate(2026, 8, 3));
}

TEST_CASE("rows pasted below the dossiers are told, not lost in silence", "[grid][dossier]")
{
    DossierGrid desk;
    ToldMessages told;
    desk.goTo(desk.open.id, "note");
    putOnClipboard(QStringLiteral("một\thai\nba\tbốn"));
    clerkPresses(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(told.sentences.size() == 1);
    CHECK(desk.session.evaluations().applications().size() == 2);
}

} // namespace ocop::test
