#include "tests/support/ui/clerk.h"
#include "tests/support/ui/ui_support.h"
#include "tests/ui/evaluation/dossiers/dossier_desk.h"

#include "ui/evaluation/dossiers/application_step_form.h"
#include "ui/evaluation/dossiers/applications_page.h"
#include "ui/evaluation/dossiers/evidence_dialog.h"
#include "ui/form/field_box.h"
#include "ui/kit/quick_filters.h"
#include "ui/kit/timeline.h"
#include "ui/records/panel/record_panel.h"
#include "ui/records/value_words.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"
#include "ui/window/main_window.h"
#include "ui/words/dossier_words.h"
#include "ui/words/texts.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

namespace ocop::test {
namespace {

/// The page over dossiers in several states.
struct PageDesk : DossierDesk
{
    Application first = addDossier(tea.id, 11);
    Application renewal = addDossier(honey.id, 4, Origin::Renewal);
    Application cancelled = addDossier(tourism.id, 26);
    std::unique_ptr<MainWindow> window;
    ApplicationsPage* page = nullptr;

    PageDesk()
    {
        advanceTo(renewal.id, ApplicationState::Ready, QDate(2026, 8, 10));
        advanceTo(cancelled.id, ApplicationState::Cancelled, QDate(2026, 8, 12));
        window = std::make_unique<MainWindow>(session);
        window->resize(1366, 768);
        showActive(window.get());
        REQUIRE(window->showPage(QStringLiteral("applications")));
        page = qobject_cast<ApplicationsPage*>(window->page(QStringLiteral("applications")));
        REQUIRE(page);
    }

    QWidget* list() { return page->table()->view(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        showActive(window.get()); // a dialog may just have gone
        page->table()->focusTable();
        pressKey(list(), key, modifiers);
    }
    int chip(const char* key)
    {
        const auto* button = page->findChild<QToolButton*>(QStringLiteral("filter_") + QLatin1String(key));
        REQUIRE(button);
        return button->text().mid(button->text().lastIndexOf(u' ') + 1).toInt();
    }
    QString cell(ApplicationId id, const char* key)
    {
        const Columns& columns = page->table()->columns();
        for (int row = 0; row < page->table()->source()->count(); ++row)
            for (size_t column = 0; column < columns.size(); ++column)
                if (page->table()->source()->id(row) == id.value && columns[column].key == QLatin1String(key))
                    return page->table()->cellText(row, int(column));
        return {};
    }
    QStringList nodes(const char* name)
    {
        const auto* view = page->findChild<TimelineView*>(QLatin1String(name));
        QStringList texts;
        for (int row = 0; row < view->nodeCount(); ++row)
            texts << view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return texts;
    }
    void openTab(int index) { page->findChild<QTabBar*>(QStringLiteral("recordTabs"))->setCurrentIndex(index); }
};

/// Runs when a dialog of the kind is up; the dialog's own loop waits meanwhile.
template <class Dialog, class Work>
void whenUp(Work work)
{
    QTimer::singleShot(0, qApp, [work] {
        auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        work(*dialog);
        if (dialog->isVisible()) dialog->close();
    });
}

} // namespace

TEST_CASE("the numbers of the dossiers' quick filters are the numbers of their rows", "[dossier][applications]")
{
    PageDesk desk;
    const auto chips = desk.page->filters()->findChildren<QToolButton*>(QRegularExpression(QStringLiteral("^filter_")));
    REQUIRE(chips.size() == 7);
    CHECK(desk.chip("all") == 3);
    CHECK(desk.chip("open") == 2);
    CHECK(desk.chip("ready") == 1);
    CHECK(desk.chip("incomplete") == 0);
    for (QToolButton* chip : chips) {
        chip->click();
        INFO(chip->objectName().toStdString());
        CHECK(int(desk.page->table()->visibleRows().size()) ==
              chip->text().mid(chip->text().lastIndexOf(u' ') + 1).toInt());
    }
    // Whoever asks for a dossier gets it, filters or not.
    Q_EMIT desk.session.recordRequested({QStringLiteral("application"), desk.cancelled.id.value});
    CHECK(desk.page->table()->currentId() == desk.cancelled.id.value);
}

TEST_CASE("rows say what is missing only while the dossier is open", "[dossier][applications]")
{
    PageDesk desk;
    CHECK(desk.cell(desk.first.id, "rules") == QStringLiteral("QĐ 26/2026"));
    CHECK(desk.cell(desk.first.id, "product") == desk.tea.name);
    CHECK(desk.cell(desk.first.id, "missing").toInt() >= 6);
    CHECK(desk.cell(desk.cancelled.id, "missing").isEmpty());
    CHECK(desk.cell(desk.renewal.id, "state") == dossierWords::state(ApplicationState::Ready));
}

TEST_CASE("the next step is taken by keyboard from the menu of verbs", "[dossier][applications]")
{
    PageDesk desk;
    REQUIRE(desk.page->showRecord(desk.first.id.value));
    desk.press(Qt::Key_F6);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    QStringList verbs;
    for (const QAction* action : menu->actions()) verbs << action->text().chopped(1);
    CHECK(verbs == QStringList{dossierWords::verb(ApplicationState::Ready),
                               dossierWords::verb(ApplicationState::Incomplete),
                               dossierWords::verb(ApplicationState::Cancelled)});
    whenUp<ApplicationStepForm>([](ApplicationStepForm& form) {
        showActive(&form);
        pressKey(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
        CHECK(form.isVisible()); // papers are missing: why is it complete?
        clerkFills(form, "note", QStringLiteral("nộp bổ sung trước ngày họp"));
        pressKey(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    });
    pressKey(menu, Qt::Key_Return);
    CHECK(desk.stored(desk.first.id).state == ApplicationState::Ready);
    desk.session.undo();
    CHECK(desk.stored(desk.first.id).state == ApplicationState::Received);
    CHECK(desk.session.evaluations().stepsOf(desk.first.id).size() == 1);

    REQUIRE(desk.page->showRecord(desk.cancelled.id.value));
    desk.press(Qt::Key_F6);
    menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 1); // taking it up again
    whenUp<ApplicationStepForm>([](ApplicationStepForm& form) { CHECK(form.save()); });
    pressKey(menu, Qt::Key_Return);
    CHECK(desk.stored(desk.cancelled.id).state == ApplicationState::Received);
}

TEST_CASE("complete dossiers are put into a round together", "[dossier][applications]")
{
    PageDesk desk;
    desk.page->showRecord(desk.first.id.value);
    {
        ToldMessages told;
        desk.press(Qt::Key_F8);
        CHECK(told.sentences.size() == 1); // it is not complete
    }
    desk.page->showRecord(desk.renewal.id.value);
    {
        ToldMessages told;
        desk.press(Qt::Key_F8);
        CHECK(told.sentences.size() == 1); // there is no round
    }
    desk.advanceTo(desk.first.id, ApplicationState::Ready, QDate(2026, 8, 20));
    const Round round = desk.addRound(QStringLiteral("Đợt 2 năm 2026"));
    desk.press(Qt::Key_A, Qt::ControlModifier);
    whenUp<ApplicationRoundForm>([](ApplicationRoundForm& form) {
        showActive(&form);
        CHECK_FALSE(form.save()); // papers are missing
        clerkFills(form, "reason", QStringLiteral("nộp bổ sung trước ngày họp"));
        CHECK(form.save());
    });
    desk.press(Qt::Key_F8);
    for (const Application* each : {&desk.first, &desk.renewal}) {
        CHECK(desk.stored(each->id).state == ApplicationState::Scoring);
        CHECK(desk.stored(each->id).round == round.id);
    }
    CHECK(desk.stored(desk.cancelled.id).state == ApplicationState::Cancelled);
    CHECK(desk.chip("scoring") == 2);
    desk.session.undo();
    CHECK(desk.chip("ready") == 2);
}

TEST_CASE("the panel tells facts, papers, steps and the history of a dossier in words", "[dossier][applications]")
{
    PageDesk desk;
    desk.session.write(ActKind::Edit, {}, [&](WriteAct& act) {
        ApplicationDocument paper;
        paper.application = desk.renewal.id;
        paper.kind = QStringLiteral("registration");
        paper.state = DocumentState::ToAmend;
        setDocument(desk.stores(), act, paper);
    });
    REQUIRE(desk.page->showRecord(desk.renewal.id.value));
    const auto* missing = desk.page->findChild<QLabel*>(QStringLiteral("missing"));
    REQUIRE(missing);
    CHECK(missing->text().contains(QStringLiteral("Phiếu đăng ký")));
    desk.openTab(1);
    CHECK(desk.page->findChild<QLabel*>(QStringLiteral("papersSum"))->isVisible());
    desk.openTab(2);
    const QStringList steps = desk.nodes("timeline");
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].contains(QStringLiteral("10/08/2026")));
    CHECK(steps[0].contains(dossierWords::state(ApplicationState::Ready)));
    desk.openTab(3);
    const QString history = desk.nodes("history").join(u'\n');
    CHECK(history.contains(QStringLiteral("Phiếu đăng ký")));
    CHECK(history.contains(dossierWords::document(DocumentState::ToAmend)));
    CHECK(history.contains(dossierWords::state(ApplicationState::Received)));
    CHECK(history.contains(QStringLiteral("QĐ 26/2026")));
    for (const char* code : {"toAmend", "renewal", "QD26", "rule_set", "_on:", "_no:", "application_"})
        CHECK_FALSE(history.contains(QLatin1String(code)));
    whenUp<EvidenceDialog>([](EvidenceDialog& dialog) { CHECK(dialog.table()->currentId() > 0); });
    desk.press(Qt::Key_F7);
}

TEST_CASE("every field of a dossier, its papers and steps has words", "[dossier][applications]")
{
    const auto check = [](const auto& record) {
        using Record = std::decay_t<decltype(record)>;
        Record::eachField(record, [](QLatin1String name, const auto&) {
            INFO(Record::table << '.' << name.data());
            CHECK(texts::field(QLatin1String(Record::table), name) != name);
        });
    };
    check(Application());
    check(ApplicationDocument());
    check(ApplicationStep());
}

TEST_CASE("deleting a dossier takes its parts along and comes back whole", "[dossier][applications]")
{
    PageDesk desk;
    REQUIRE(desk.page->showRecord(desk.first.id.value));
    desk.press(Qt::Key_Delete);
    CHECK_FALSE(desk.session.evaluations().application(desk.first.id));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(desk.session.evaluations().application(desk.first.id));
    CHECK(desk.session.evaluations().stepsOf(desk.first.id).size() == 1);
    // A certificate that rests on it keeps it.
    desk.session.write(ActKind::Edit, {}, [&](WriteAct& act) {
        Certificate certificate = desk.session.snapshot().certificates().front();
        certificate.application = desk.renewal.id;
        desk.session.book().certificates().save(act, certificate);
    });
    ToldMessages told;
    REQUIRE(desk.page->showRecord(desk.renewal.id.value));
    desk.press(Qt::Key_Delete);
    CHECK(told.sentences.size() == 1);
    CHECK(desk.session.evaluations().application(desk.renewal.id));
}

TEST_CASE("on another day dossiers are as they were, for looking only", "[dossier][applications]")
{
    PageDesk desk;
    desk.session.setAsOf(QDate(2026, 8, 9));
    CHECK(desk.cell(desk.renewal.id, "state") == dossierWords::state(ApplicationState::Received));
    CHECK(desk.chip("open") == 3);
    desk.page->showRecord(desk.renewal.id.value);
    CHECK_FALSE(desk.page->findChild<QWidget*>(QStringLiteral("nextStep"))->isVisible());
    desk.press(Qt::Key_F6);
    CHECK_FALSE(QApplication::activePopupWidget());
    desk.session.setAsOf(QDate(2026, 8, 1)); // before the first receipt
    CHECK(desk.chip("all") == 0);
}

} // namespace ocop::test
