#include "tests/pictures/round.h"

#include "tests/pictures/care.h"
#include "tests/pictures/clash.h"
#include "tests/pictures/evaluation.h"
#include "tests/pictures/files.h"
#include "tests/pictures/forms.h"
#include "tests/pictures/gallery.h"
#include "tests/pictures/grid.h"
#include "tests/pictures/letters.h"
#include "tests/pictures/lists.h"
#include "tests/pictures/picture_taker.h"
#include "tests/pictures/promotion.h"
#include "tests/support/register_support.h"
#include "tests/support/ui/event_wait.h"
#include "tests/support/ui/ui_support.h"
#include "ui/words/sentences.h"

#include "core/base/error.h"
#include "core/storage/attachment_store.h"
#include "ui/dashboard/board_catalog.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/duplicates/duplicates_dialog.h"
#include "ui/kit/focus_ring.h"
#include "ui/kit/message.h"
#include "ui/kit/theme.h"
#include "ui/registry/registry_editors.h"
#include "ui/reports/reports_page.h"
#include "ui/session/page.h"
#include "ui/session/thumbnails.h"
#include "ui/window/header_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/search_box.h"
#include "ui/words/texts.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace ocop::tour {
namespace {

/// Today of every picture.
const QDateTime tourNow(QDate(2026, 11, 23), QTime(8, 0));

QAction* actionOf(const MainWindow& window, const QKeySequence& keys)
{
    for (QAction* action : window.findChildren<QAction*>())
        if (action->shortcut() == keys) return action;
    return nullptr;
}

void takeBoards(MainWindow& window, PictureTaker& taker)
{
    auto* page = qobject_cast<DashboardPage*>(window.page(QStringLiteral("dashboard")));
    window.showPage(QStringLiteral("dashboard"));
    for (const QString& key : boardKeys().mid(1)) {
        page->setBoard(key);
        settle();
        taker.take(QStringLiteral("board-") + key);
    }
    page->setByCommune(true);
    page->setBoard(QStringLiteral("compare"));
    settle();
    taker.take(QStringLiteral("board-communes"));
    page->setShowsTables(true);
    settle();
    taker.take(QStringLiteral("board-table"));
    page->setShowsTables(false);
    page->setByCommune(false);
    page->setBoard(QStringLiteral("overview"));
}

void takeReports(MainWindow& window, PictureTaker& taker)
{
    auto* page = qobject_cast<ReportsPage*>(window.page(QStringLiteral("reports")));
    window.showPage(QStringLiteral("reports"));
    for (const char* name : {"danh-muc", "tinh-hinh", "bien-dong", "thu-hoi", "da-thong-bao"}) {
        page->choose(QLatin1String(name));
        settle();
        taker.take(QStringLiteral("reports-") + QLatin1String(name));
    }
    page->choose(QStringLiteral("danh-sach"));
    const auto print = [page] { page->findChild<QPushButton*>(QStringLiteral("print"))->click(); };
    taker.takeDialog(QStringLiteral("print"), print);
    const auto type = [](const char* pages) {
        return [pages](QWidget* dialog) {
            auto* field = dialog->findChild<QLineEdit*>(QStringLiteral("pages"));
            field->setText(QLatin1String(pages));
            Q_EMIT field->textEdited(field->text());
        };
    };
    taker.takeDialog(QStringLiteral("print-pages"), print, type("2-3,17"));
    taker.takeDialog(QStringLiteral("print-bad-pages"), print, type("2-3,99"));
}

void takePages(MainWindow& window, PictureTaker& taker)
{
    for (const char* key : {"home", "dashboard", "products", "subjects", "applications", "rounds", "certificates",
                            "letters", "promotion", "reports", "rules", "quality"}) {
        const QString page = QLatin1String(key);
        if (!window.page(page)) continue;
        window.showPage(page);
        // The report's preview is drawn a moment after the page shows.
        settle();
        taker.take(page);
    }
    takeBoards(window, taker);
    takeReports(window, taker);
}

/// The files of a product, one of them its photo.
void takeFiles(MainWindow& window, Session& session, PictureTaker& taker)
{
    QImage picture(800, 600, QImage::Format_RGB32);
    QLinearGradient light(0, 0, 800, 600);
    light.setColorAt(0, QColor(220, 190, 120));
    light.setColorAt(1, QColor(90, 120, 60));
    QPainter(&picture).fillRect(picture.rect(), light);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    const qint64 product = session.snapshot().products().front().id.value;
    const QString entity = QStringLiteral("product");
    session.write(ActKind::Edit, session.snapshot().products().front().name, [&](WriteAct& act) {
        Store<Attachment>& store = session.book().attachments();
        attachFile(store, act, entity, product, QString::fromUtf8("Ảnh sản phẩm.png"), png, session.today());
        attachFile(store, act, entity, product, QString::fromUtf8("Phiếu kiểm nghiệm 2026.pdf"), "%PDF-1.4",
                   session.today(), QString::fromUtf8("bản chụp"));
    });
    window.showPage(QStringLiteral("products"));
    window.page(QStringLiteral("products"))->showRecord(product);
    session.thumbnails().finish();
    for (QTabBar* tabs : window.page(QStringLiteral("products"))->findChildren<QTabBar*>(QStringLiteral("recordTabs")))
        tabs->setCurrentIndex(tabs->count() - 1);
    settle();
    taker.take(QStringLiteral("product-files"));
    session.undo();
}

void takeMenus(MainWindow& window, PictureTaker& taker)
{
    auto* header = window.findChild<HeaderBar*>();
    int number = 1;
    for (QAction* action : header->menus()->actions()) {
        if (!action->menu() || action->menu()->isEmpty()) continue;
        header->menus()->setActiveAction(action);
        taker.take(QStringLiteral("menu-%1").arg(number++));
        action->menu()->hide();
    }
    for (const char* name : {"dayChip", "districtChip"}) {
        auto* chip = window.findChild<QToolButton*>(QLatin1String(name));
        chip->menu()->popup(chip->mapToGlobal(QPoint(0, chip->height())));
        taker.take(QLatin1String(name));
        chip->menu()->hide();
    }
}

void takeSearch(MainWindow& window, PictureTaker& taker)
{
    auto* search = window.findChild<SearchBox*>();
    search->setFocus();
    test::typeText(search, QStringLiteral("duong"));
    taker.take(QStringLiteral("search"));
    search->clear();
    test::typeText(search, QString::fromUtf8("không có"));
    taker.take(QStringLiteral("search-nothing"));
    search->clear();
}

void takeDialogs(MainWindow& window, Session& session, PictureTaker& taker)
{
    const auto chosen = [&](const QKeySequence& keys) {
        return [&window, keys] {
            if (QAction* action = actionOf(window, keys)) action->trigger();
        };
    };
    taker.takeDialog(
        QStringLiteral("duplicates"), [&] { DuplicatesDialog(session, &window).exec(); },
        [](QWidget* dialog) {
            test::waitUntil([dialog] { return !qobject_cast<DuplicatesDialog*>(dialog)->isComparing(); });
        });
    taker.takeDialog(
        QStringLiteral("producer-likely"), [&] { editSubject(session, &window); },
        [&](QWidget* form) {
            if (session.stored().subjects().empty()) return;
            test::typeText(form->findChild<QWidget*>(QStringLiteral("name")),
                           test::nth(session.stored().subjects(), 3).name.toLower());
            QTest::qWait(150);
            settle();
        });
    taker.takeDialog(QStringLiteral("to-do"), [&] { window.greet(); });
    taker.takeDialog(QStringLiteral("all-changes"), chosen(Qt::CTRL | Qt::Key_H));
    taker.takeDialog(QStringLiteral("settings"), chosen(Qt::CTRL | Qt::Key_Comma));
    taker.takeDialog(QStringLiteral("another-day"), [&] { chooseAsOfDay(session, &window); });
    taker.takeDialog(QStringLiteral("keys"), chosen(Qt::CTRL | Qt::Key_Slash));
    taker.takeDialog(QStringLiteral("message"), [&] {
        tell(&window, QCoreApplication::translate("fileactions", "The register was not opened"),
             texts::error(Error(ErrorKind::NewerRegister, QString::fromUtf8("/home/lan/Tài liệu/sổ 2027.db"))),
             Mark::Error);
    });
}

} // namespace

const std::vector<Round>& rounds()
{
    static const std::vector<Round> all = {{.name = QStringLiteral("light"), .dialogs = true},
                                           {.name = QStringLiteral("dark"), .dark = true, .dialogs = true},
                                           {.name = QStringLiteral("past"), .asOf = QStringLiteral("2024-08-31")},
                                           {.name = QStringLiteral("empty"), .empty = true},
                                           {.name = QStringLiteral("narrow"), .window = QSize(1024, 700)},
                                           {.name = QStringLiteral("large-letters"), .fontScale = 1.5, .dialogs = true},
                                           {.name = QStringLiteral("200-percent"), .factor = 2, .dialogs = true}};
    return all;
}

int runRound(const Round& round, const QString& sample, const QString& out)
{
    applyTheme(*qApp, round.dark ? Theme::dark(round.fontScale) : Theme::light(round.fontScale));
    FocusRing::install();
    QTemporaryDir empty;
    QDateTime now = tourNow;
    Session session([&now] { return now; }, QStringLiteral("lan"));
    if (round.empty)
        session.create(empty.filePath(QString::fromUtf8("sổ mới.db")));
    else
        session.open(sample);
    session.desk().clear();
    if (!round.asOf.isEmpty()) session.setAsOf(QDate::fromString(round.asOf, Qt::ISODate));

    MainWindow window(session);
    window.resize(round.window);
    test::showActive(&window);
    PictureTaker taker(out, round.name);
    taker.setWindow(&window);
    takePages(window, taker);
    if (round.dialogs) {
        takeGrid(window, taker);
        takeFiles(window, session, taker);
        takeMenus(window, taker);
        takeSearch(window, taker);
        takeDialogs(window, session, taker);
        takeEvaluation(window, session, taker);
        takeCare(window, session, taker);
        takeLetters(window, session, taker);
        takePromotion(window, session, taker);
        now = QDateTime(QDate(2020, 1, 1), QTime(0, 3)); // a computer whose battery is empty
        session.reload();
        window.showPage(QStringLiteral("home"));
        taker.take(QStringLiteral("clock-behind"));
        now = tourNow;
        session.reload();
        takeLists(window, session, taker);
        takeForms(window, session, taker); // these write, so they come last
        takeClash(window, session, taker);
        takeUnsaved(window, session, taker);
        takeFileTroubles(window, session, taker);
        takeGallery(taker);
    }
    return taker.taken();
}

} // namespace ocop::tour
