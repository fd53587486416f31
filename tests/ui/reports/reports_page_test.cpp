// The page of reports as a person chooses on it.
#include "ui/reports/reports_page.h"

#include "core/sample/sample_register.h"
#include "tests/support/register_support.h"
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/event_wait.h"
#include "tests/support/ui/ui_support.h"
#include "ui/paper/report_preview.h"
#include "ui/records/view_chooser.h"
#include "ui/reports/report_options.h"
#include "ui/session/session.h"
#include "ui/window/window_rooms.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QThreadPool>
#include <QToolButton>

namespace ocop::test {
namespace {

struct ReportDesk
{
    TempFolder folder;
    Session session{[] { return QDateTime(QDate(2024, 8, 31), QTime(9, 0)); }, QStringLiteral("test")};
    WindowRooms rooms{session};
    std::unique_ptr<ReportsPage> page;

    ReportDesk()
    {
        writeSampleRegister(folder.file(QStringLiteral("mau.db")), testAct(ActKind::Sample));
        session.open(folder.file(QStringLiteral("mau.db")));
        page = std::make_unique<ReportsPage>(session);
        page->resize(1174, 700);
        page->refresh();
        showActive(page.get());
    }
    template <class T>
    T* field(const char* name)
    {
        auto* found = page->findChild<T*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    void wait()
    {
        REQUIRE(waitUntil([this] { return !page->isMaking(); }));
    }
    /// Of what was chosen last.
    const Report& report()
    {
        wait();
        return page->report();
    }
    ShownReport shown()
    {
        wait();
        return page->shown();
    }
    /// Ticks a line of a menu of boxes by keyboard; the menu stays open.
    void tick(const char* button, const QString& text)
    {
        QMenu* menu = field<QToolButton>(button)->menu();
        for (QAction* action : menu->actions())
            if (action->text() == text) {
                menu->setActiveAction(action);
                QTest::keyClick(menu, Qt::Key_Space);
                return;
            }
        FAIL(text.toStdString());
    }
    QStringList keys()
    {
        QStringList keys;
        for (const ReportColumn& column : report().tables.back().columns) keys << column.key;
        return keys;
    }
};

/// The threads beside the window have other things to do for a while.
class HeldJobs
{
public:
    explicit HeldJobs(Session& session) : m_session(session)
    {
        session.jobs().setMaxThreadCount(1);
        session.jobs().start([go = m_go] { go->acquire(); });
    }
    ~HeldJobs() { letGo(); }
    void letGo()
    {
        if (!std::exchange(m_held, false)) return;
        m_go->release();
        m_session.jobs().setMaxThreadCount(QThread::idealThreadCount());
    }

private:
    Session& m_session;
    std::shared_ptr<QSemaphore> m_go = std::make_shared<QSemaphore>();
    bool m_held = true;
};

} // namespace

TEST_CASE("Reports page: columns, order, groups, filter, title and signer shape what is shown", "[reportsPage]")
{
    ReportDesk desk;
    desk.page->choose(QStringLiteral("danh-sach"));
    const int whole = desk.report().tables.back().dataRowCount();
    CHECK(whole == 407);
    for (const char* title : {"Loại hình", "Ghi chú"}) desk.tick("columns", QString::fromUtf8(title));
    CHECK_FALSE(desk.keys().contains(QStringLiteral("kind")));
    CHECK_FALSE(desk.keys().contains(QStringLiteral("remark")));
    CHECK(desk.keys().contains(QStringLiteral("product")));
    auto* stars = desk.field<QComboBox>("stars");
    stars->setCurrentIndex(stars->findData(QStringLiteral("4")));
    CHECK(desk.report().tables.back().dataRowCount() == 61);
    CHECK(desk.report().scope.contains(QStringLiteral("4 sao")));
    auto* group = desk.field<QComboBox>("group");
    group->setCurrentIndex(group->findData(QStringLiteral("sector")));
    CHECK(desk.report().tables.back().rows.front().kind == RowKind::Group);
    desk.field<QLineEdit>("heading")->setText(QStringLiteral("Danh sách sản phẩm 4 sao dự hội nghị"));
    Q_EMIT desk.field<QLineEdit>("heading")->editingFinished();
    CHECK(desk.report().subject == QStringLiteral("Danh sách sản phẩm 4 sao dự hội nghị"));
    desk.field<QLineEdit>("signer")->setText(QStringLiteral("Nguyễn Văn An"));
    Q_EMIT desk.field<QLineEdit>("signer")->editingFinished();
    CHECK(desk.report().signature.signer == QStringLiteral("Nguyễn Văn An"));
    CHECK(desk.report().fingerprint.size() == 8);
}

TEST_CASE("Reports page: a choice kept under a name comes back, also after another report was looked at",
          "[reportsPage]")
{
    ReportDesk desk;
    desk.page->choose(QStringLiteral("danh-sach"));
    desk.tick("columns", QStringLiteral("Loại hình"));
    auto* sort = desk.field<QComboBox>("sort");
    sort->setCurrentIndex(sort->findData(QStringLiteral("lastDay")));
    const Report kept = desk.report();
    auto* views = desk.page->findChild<ViewChooser*>();
    REQUIRE(views);
    views->saveAs(QStringLiteral("Theo ngày hết hạn"));
    desk.page->choose(QStringLiteral("theo-nhom"));
    CHECK(desk.report().name == QStringLiteral("theo-nhom"));
    REQUIRE(views->choose(QStringLiteral("Theo ngày hết hạn")));
    CHECK(desk.report() == kept);
    CHECK(desk.page->takeLook({{QStringLiteral("report"), QStringLiteral("không-có")}}) ==
          QStringList{QStringLiteral("không-có")});
}

TEST_CASE("Reports page: several districts are one report; a book has one for each", "[reportsPage]")
{
    ReportDesk desk;
    desk.page->choose(QStringLiteral("tong-hop-huyen"));
    desk.tick("district", QStringLiteral("Huyện Tiên Phước"));
    CHECK(desk.report().scope == QStringLiteral("Huyện Tiên Phước"));
    desk.tick("district", QStringLiteral("Huyện Đại Lộc"));
    CHECK(desk.report().scope == QStringLiteral("Huyện Đại Lộc, huyện Tiên Phước"));
    CHECK(desk.report().tables.front().dataRowCount() == 2);
    REQUIRE(desk.page->saveBook(desk.folder.file(QStringLiteral("a.pdf"))));
    REQUIRE(desk.page->saveBookInto(desk.folder.file(QStringLiteral("huyen")), QStringLiteral("xlsx")));
    CHECK(QDir(desk.folder.file(QStringLiteral("huyen"))).entryList({QStringLiteral("*.xlsx")}).size() == 18);
}

TEST_CASE("Reports page: the sentences go to the clipboard; every report has a page for every day", "[reportsPage]")
{
    ReportDesk desk;
    desk.page->choose(QStringLiteral("tinh-hinh"));
    desk.field<QPushButton>("copySentences")->click();
    CHECK(QGuiApplication::clipboard()->text().startsWith(
        QStringLiteral("Tính đến ngày 31/08/2024, toàn tỉnh có 407 sản phẩm")));
    for (const ReportInfo& info : reportCatalog()) {
        INFO(info.name.toStdString());
        desk.page->choose(info.name);
        CHECK(desk.report().name == info.name);
    }
}

TEST_CASE("Reports page: a report is made once and laid out once, whatever is done with it", "[reportsPage]")
{
    ReportDesk desk;
    QSignalSpy made(desk.page.get(), &ReportsPage::reportMade);
    desk.page->choose(QStringLiteral("danh-sach"));
    CHECK(made.count() == 1);
    const ShownReport shown = desk.shown();
    for (const char* name : {"a.pdf", "a.xlsx", "a.docx", "a.csv"})
        REQUIRE(desk.page->save(desk.folder.file(QLatin1String(name))));
    CHECK(shown.pages->isWhole()); // the PDF's pages are the ones shown
    CHECK(made.count() == 1);
    CHECK(desk.shown().report == shown.report);
    CHECK(desk.shown().pages == shown.pages);
    made.clear();
    desk.page->refresh();
    CHECK(made.count() == 1);
    desk.session.setAsOf(QDate(2024, 7, 1));
    made.clear();
    desk.page->refresh();
    CHECK(made.count() == 1);
}

TEST_CASE("Reports page: the numbers of bien-dong open their products, its lines their product", "[reportsPage]")
{
    ReportDesk desk;
    desk.page->choose(QStringLiteral("bien-dong"));
    QSignalSpy lists(&desk.session, &Session::recordsRequested);
    QSignalSpy records(&desk.session, &Session::recordRequested);
    auto* preview = desk.field<ReportPreview>("preview");
    preview->setFocus();
    QTest::keyClick(preview, Qt::Key_Return);
    QTest::keyClick(preview, Qt::Key_Return);
    REQUIRE(lists.count() == 1);
    const ReportRow& first = desk.report().tables.front().rows.front();
    CHECK(lists.front().at(1).value<QSet<qint64>>().size() == std::get<qint64>(first.cells[2]));
    CHECK(lists.front().at(2).toString() == QStringLiteral("Còn hiệu lực ngày 31/08/2023 – 3 sao"));

    PaperPages& pages = *desk.shown().pages;
    const auto isLine = [&](const PaperSpot& spot) {
        return spot.table == 1 && desk.report().tables[1].rows[spot.row].kind == RowKind::Data;
    };
    for (const PaperPage& page : pages.all())
        if (const auto line = std::find_if(page.spots.begin(), page.spots.end(), isLine); line != page.spots.end()) {
            Q_EMIT preview->spotOpened(*line);
            break;
        }
    CHECK(records.count() == 1);
}

TEST_CASE("Reports page: the sentences of a report are the office's to word", "[reportsPage][template-editor]")
{
    ReportDesk desk;
    auto* wording = desk.field<QPushButton>("editWording");
    desk.page->choose(QStringLiteral("danh-sach"));
    CHECK_FALSE(wording->isVisible());
    for (const char* name : {"dinh-ky", "du-thao-thu-hoi"}) {
        INFO(name);
        desk.page->choose(QString::fromLatin1(name));
        REQUIRE(wording->isVisible());
        const QString own = QStringLiteral("Câu của cơ quan về %1.").arg(QString::fromLatin1(name));
        CHECK_FALSE(desk.report().intro.contains(own));
        inNextDialog([&](QDialog& dialog) {
            auto* text = dialog.findChild<QPlainTextEdit*>(QStringLiteral("templateText"));
            REQUIRE(text);
            text->moveCursor(QTextCursor::Start);
            typeText(text, QStringLiteral("# BÁO CÁO\n## Về việc riêng\n") + own + u'\n');
            pressKey(text, Qt::Key_S, Qt::ControlModifier);
        });
        wording->click();
        CHECK(desk.report().intro.contains(own));
    }
    desk.session.undo();
    desk.page->refresh();
    CHECK_FALSE(desk.report().intro.join(u' ').contains(QStringLiteral("Câu của cơ quan về du-thao-thu-hoi")));
}

TEST_CASE("Reports page: while a report is made another one is chosen, and that one comes", "[reportsPage][making]")
{
    ReportDesk desk;
    HeldJobs held(desk.session);
    QSignalSpy made(desk.page.get(), &ReportsPage::reportMade);
    desk.field<QListWidget>("choices")->setFocus();
    clerkPresses(Qt::Key_Down);
    CHECK(desk.page->isMaking());
    CHECK_FALSE(desk.field<ReportPreview>("preview")->isVisible());
    CHECK(desk.field<QPushButton>("stopReport")->isVisible());
    for (const char* act : {"print", "savePdf", "copySentences"})
        CHECK_FALSE(desk.field<QPushButton>(act)->isEnabled());
    clerkPresses(Qt::Key_P, Qt::ControlModifier); // nothing to be printed: no dialog
    CHECK(clerkIsAt() == desk.field<QListWidget>("choices"));
    clerkPresses(Qt::Key_Down);
    CHECK(made.isEmpty());
    held.letGo();
    CHECK(desk.report().name == reportCatalog()[2].name);
    CHECK(made.count() == 1); // the first one was dropped
    CHECK(desk.field<ReportPreview>("preview")->isVisible());
    CHECK(desk.field<QPushButton>("print")->isEnabled());
}

TEST_CASE("Reports page: Esc stops a report, its button makes it after all", "[reportsPage][making]")
{
    ReportDesk desk;
    {
        HeldJobs held(desk.session);
        auto* preview = desk.field<ReportPreview>("preview");
        preview->setFocus();
        desk.page->choose(QStringLiteral("danh-sach"));
        CHECK(desk.page->isMaking());
        CHECK(clerkIsAt() == desk.field<QPushButton>("stopReport"));
        clerkPresses(Qt::Key_Escape);
        CHECK_FALSE(desk.page->isMaking());
        CHECK(desk.page->report().tables.empty());
        CHECK(clerkIsAt() == desk.field<QPushButton>("makeReport"));
    }
    clerkPresses(Qt::Key_Space);
    CHECK(desk.report().name == QStringLiteral("danh-sach"));
    CHECK(clerkIsAt() == desk.field<ReportPreview>("preview"));
}

TEST_CASE("Reports page: a report made while the register moves on, or is left, is not shown", "[reportsPage][making]")
{
    ReportDesk desk;
    HeldJobs held(desk.session);
    QSignalSpy made(desk.page.get(), &ReportsPage::reportMade);
    desk.page->choose(QStringLiteral("danh-sach"));
    REQUIRE(desk.page->isMaking());
    SECTION("somebody wrote: it is made anew")
    {
        desk.session.write(ActKind::Setting, QStringLiteral("Người ký"), [&](WriteAct& act) {
            desk.session.book().settings().set(act, settings::signerName, QStringLiteral("Trần Thị Mới"));
        });
        held.letGo();
        CHECK(desk.report().signature.signer == QStringLiteral("Trần Thị Mới"));
        CHECK(made.count() == 1);
    }
    SECTION("another register was opened")
    {
        desk.session.create(desk.folder.file(QStringLiteral("khac.db")));
        CHECK_FALSE(desk.page->isMaking());
        held.letGo();
        desk.session.jobs().waitForDone();
        QApplication::processEvents();
        CHECK(made.isEmpty());
        desk.page->refresh();
        CHECK(desk.report().tables.back().dataRowCount() == 0);
    }
    SECTION("the page is closed")
    {
        desk.page.reset();
        held.letGo();
        desk.session.jobs().waitForDone();
        QApplication::processEvents();
    }
}

TEST_CASE("Reports page: an arrangement taken before the columns are known is kept for them", "[reportsPage][making]")
{
    ReportDesk desk;
    HeldJobs held(desk.session);
    CHECK(desk.page
              ->takeLook({{QStringLiteral("report"), QStringLiteral("danh-sach")},
                          {QStringLiteral("columns"), QJsonArray{QStringLiteral("product"), QStringLiteral("so")}},
                          {QStringLiteral("sort"), QStringLiteral("product")}})
              .isEmpty());
    REQUIRE(desk.page->isMaking());
    held.letGo();
    desk.wait();
    CHECK(desk.keys() == QStringList{QStringLiteral("tt"), QStringLiteral("product")});
    CHECK(desk.page->look().value(QStringLiteral("sort")).toString() == QStringLiteral("product"));
}

} // namespace ocop::test
