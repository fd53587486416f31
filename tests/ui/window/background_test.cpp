#include "tests/ui/dashboard/board_session.h"

#include "core/base/error.h"
#include "tests/support/ui/ui_support.h"
#include "ui/form/check_field.h"
#include "ui/form/field_box.h"
#include "ui/kit/platform.h"
#include "ui/reminders/daily_notice.h"
#include "ui/reminders/due_dialog.h"
#include "ui/session/desk_items.h"
#include "ui/window/autostart.h"
#include "ui/window/background.h"
#include "ui/window/day_watch.h"
#include "ui/window/main_window.h"
#include "ui/window/settings_dialog.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTest>
#include <QTimer>

using namespace ocop;

namespace {

/// A tray that only remembers.
class FakeTray : public TrayIcon
{
public:
    explicit FakeTray(bool there = true) : available(there) {}
    bool isAvailable() const override { return available; }
    void setShown(bool on) override { shown = on; }
    bool isShown() const override { return shown; }
    void say(const QString& title, const QString& words) override { said << title + u'\n' + words; }
    void setHint(const QString& words) override { hint = words; }

    bool available;
    bool shown = false;
    QStringList said;
    QString hint;
};

/// A window over the sample on 31/8/2024 with a tray of its own; the clock can be set.
struct BackgroundDesk
{
    test::TempFolder folder;
    QDateTime clock{QDate(2024, 8, 31), QTime(7, 0)};
    Session session{[this] { return clock; }, QStringLiteral("lan")};
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<Background> background;
    FakeTray* tray = nullptr;

    explicit BackgroundDesk(bool on, bool available = true)
    {
        session.desk().clear();
        deskItems::tray().set(session.desk(), on);
        test::BoardSession sample;
        const QString path = folder.file(QStringLiteral("so.db"));
        REQUIRE(QFile::copy(sample->path(), path));
        session.open(path);
        begin(available);
    }
    ~BackgroundDesk()
    {
        background.reset();
        window.reset();
        session.desk().clear();
    }
    void begin(bool available = true)
    {
        window = std::make_unique<MainWindow>(session);
        auto icon = std::make_unique<FakeTray>(available);
        tray = icon.get();
        background = std::make_unique<Background>(session, *window, std::move(icon));
        background->apply();
        window->show();
    }
    void lookAt(QTime time, QDate day = QDate(2024, 8, 31))
    {
        clock = QDateTime(day, time);
        background->look();
    }
};

/// Closes the start dialog; whether one came.
bool closesDueDialogAfter(const std::function<void()>& act)
{
    bool seen = false;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        if (auto* dialog = qobject_cast<DueDialog*>(QApplication::activeModalWidget())) {
            seen = true;
            dialog->reject();
        }
    });
    timer.start(5);
    act();
    return seen;
}

} // namespace

TEST_CASE("once a day: after eight, or at a start", "[background]")
{
    struct Case
    {
        QTime time;
        QDate last;
        bool atStart;
        bool says;
    };
    const QDate day(2024, 8, 31);
    const Case cases[] = {{QTime(7, 59), {}, false, false},
                          {QTime(8, 0), {}, false, true},
                          {QTime(7, 0), {}, true, true},
                          {QTime(8, 0), day, false, false},
                          {QTime(8, 0), day, true, false},
                          {QTime(9, 0), day.addDays(-1), false, true},
                          {QTime(0, 1), day.addDays(-1), false, false},
                          {QTime(23, 0), day.addDays(3), false, true}}; // told by a clock that ran ahead
    for (const Case& each : cases) {
        INFO(each.time.toString().toStdString());
        CHECK(isDailyNoticeTime(QDateTime(day, each.time), each.last, each.atStart) == each.says);
    }
}

TEST_CASE("the words count what waits and leave out what does not", "[background]")
{
    CHECK(dailyWords({}).isEmpty());
    CHECK(dailyWords({.waiting = 3, .notice = 1, .ending = 2}) ==
          QStringLiteral("3 việc: 1 phải thông báo (trước 30 ngày), 2 sắp hết hạn"));
    CHECK(dailyWords({.waiting = 1, .newlyExpired = 1}) == QStringLiteral("1 việc: 1 vừa hết hạn"));
}

TEST_CASE("off, the window is as it always was", "[background]")
{
    BackgroundDesk desk(false);
    CHECK_FALSE(desk.tray->shown);
    desk.lookAt(QTime(9, 0));
    CHECK(desk.tray->said.isEmpty());
    CHECK(desk.window->close());
    CHECK(desk.tray->said.isEmpty());
}

TEST_CASE("with the icon, closing hides the window and that is told once", "[background]")
{
    BackgroundDesk desk(true);
    REQUIRE(desk.tray->shown);
    CHECK_FALSE(QGuiApplication::quitOnLastWindowClosed());
    CHECK_FALSE(desk.window->close());
    CHECK_FALSE(desk.window->isVisible());
    CHECK(desk.tray->said.size() == 1);
    CHECK(closesDueDialogAfter([&] { Q_EMIT desk.tray->dueRequested(); }));
    CHECK(desk.window->isVisible());
    desk.window->close();
    CHECK(desk.tray->said.size() == 1);
    rememberRun(desk.session, desk.session.desk());
    CHECK_FALSE(closesDueDialogAfter([&] { Q_EMIT desk.tray->openRequested(); })); // nothing new since
    CHECK(desk.window->isVisible());
    Q_EMIT desk.tray->quitRequested();
    CHECK_FALSE(desk.window->isVisible());
    CHECK(desk.tray->said.size() == 1);
}

TEST_CASE("the icon's menu ends the program also while the window is hidden, and a closed dialog does not",
          "[background]")
{
    BackgroundDesk desk(true);
    desk.window->close();
    REQUIRE_FALSE(desk.window->isVisible());
    QTimer::singleShot(0, [&] {
        QDialog dialog;
        QTimer::singleShot(10, &dialog, &QDialog::reject);
        dialog.exec();
    });
    QTimer::singleShot(100, [&] { Q_EMIT desk.tray->quitRequested(); });
    QElapsedTimer lived;
    lived.start();
    QTimer::singleShot(5000, desk.window.get(), [] { QCoreApplication::exit(7); });
    CHECK(QCoreApplication::exec() == 0);
    CHECK(lived.elapsed() >= 90);
}

TEST_CASE("the message comes once a day, with the counts of the list, and not when nothing waits", "[background]")
{
    BackgroundDesk desk(true);
    desk.lookAt(QTime(7, 30));
    CHECK(desk.tray->said.isEmpty());
    desk.lookAt(QTime(8, 0));
    REQUIRE(desk.tray->said.size() == 1);
    CHECK(desk.tray->said.front().contains(dailyWords(dailyCounts(desk.session))));
    CHECK(dailyCounts(desk.session).waiting == int(waitingRows(workRows(desk.session)).size()));
    CHECK(desk.tray->hint.contains(dailyWords(dailyCounts(desk.session))));
    desk.lookAt(QTime(15, 0));
    CHECK(desk.tray->said.size() == 1);
    // Another start on the same day is silent; the next day is not.
    desk.background.reset();
    desk.begin();
    desk.background->look(true);
    CHECK(desk.tray->said.isEmpty());
    desk.session.setAsOf(QDate(2023, 1, 1));
    desk.lookAt(QTime(8, 0), QDate(2024, 9, 1));
    CHECK(desk.tray->said.isEmpty()); // another day is looked at
    desk.session.setAsOf({});
    desk.lookAt(QTime(8, 1), QDate(2024, 9, 1));
    CHECK(desk.tray->said.size() == 1);
    desk.lookAt(QTime(8, 0), QDate(2034, 9, 1)); // everything lapsed long ago, and nobody said what becomes of it
    const DailyCounts counts = dailyCounts(desk.session);
    CHECK(counts.waiting > 0);
    CHECK(counts.longExpired + counts.deciding + counts.promotion ==
          counts.waiting); // and what the council never decided
    REQUIRE(desk.tray->said.size() == 2);
    CHECK(desk.tray->said.back().contains(QStringLiteral("hết hạn đã lâu")));
}

TEST_CASE("midnight in the background asks nothing; the window asks when it comes forward", "[background]")
{
    BackgroundDesk desk(true);
    rememberRun(desk.session, desk.session.desk());
    desk.window->close();
    desk.clock = QDateTime(QDate(2024, 10, 31), QTime(0, 0, 10));
    CHECK_FALSE(closesDueDialogAfter([&] { desk.window->dayWatch()->look(); }));
    CHECK(closesDueDialogAfter([&] { Q_EMIT desk.tray->openRequested(); }));
}

TEST_CASE("a second program with the same register has no icon of its own", "[background]")
{
    BackgroundDesk desk(true);
    Session other([&desk] { return desk.clock; }, QStringLiteral("minh"));
    other.open(desk.session.path());
    MainWindow window(other);
    auto icon = std::make_unique<FakeTray>();
    FakeTray* tray = icon.get();
    {
        Background second(other, window, std::move(icon));
        second.forceOn();
        CHECK(second.isElsewhere());
        CHECK_FALSE(tray->shown);
        CHECK(desk.tray->shown);
    }
    // Once the first one ends, the next start has it.
    desk.background.reset();
    Background third(other, window, std::make_unique<FakeTray>());
    third.forceOn();
    CHECK_FALSE(third.isElsewhere());
    CHECK(third.isOn());
}

TEST_CASE("without a tray nothing is hidden", "[background]")
{
    BackgroundDesk desk(true, false);
    CHECK_FALSE(desk.background->isOn());
    CHECK(desk.window->close());
}

TEST_CASE("the settings switch tray and start with the computer; what cannot be written is told and nothing lost",
          "[background]")
{
    autostart::set(false, {});
    BackgroundDesk desk(false);
    const auto tick = [](SettingsDialog& dialog, const char* key) {
        QWidget* box = dialog.box(QLatin1String(key))->input()->target();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
    };
    const auto tickBothAndSave = [&] {
        SettingsDialog dialog(desk.session, desk.window.get());
        test::showActive(&dialog);
        tick(dialog, "tray");
        tick(dialog, "autostart");
        REQUIRE(dialog.save());
    };
    tickBothAndSave();
    Q_EMIT desk.window->deskSettingsChanged();
    CHECK(desk.tray->shown);
    REQUIRE(autostart::isOn());
    QFile file(platform::autostartFile());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains(
        (u'"' + QCoreApplication::applicationFilePath() + QStringLiteral("\" --background")).toUtf8()));
    tickBothAndSave();
    Q_EMIT desk.window->deskSettingsChanged();
    CHECK_FALSE(desk.tray->shown);
    CHECK_FALSE(autostart::isOn());

    // The folder cannot be made: a file is in its place.
    const QString folder = QFileInfo(platform::autostartFile()).absolutePath();
    QDir().rmdir(folder);
    QFile inTheWay(folder);
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    SettingsDialog dialog(desk.session, desk.window.get());
    test::showActive(&dialog);
    tick(dialog, "tray");
    tick(dialog, "autostart");
    CHECK_FALSE(dialog.save());
    CHECK(dialog.bannerText().contains(QStringLiteral("autostart")));
    CHECK(static_cast<CheckField*>(dialog.box(QStringLiteral("autostart"))->input())->value());
    CHECK_FALSE(deskItems::tray().of(desk.session.desk()));
    inTheWay.remove();
}

TEST_CASE("a program in an odd folder is quoted as the desktop reads it", "[background]")
{
    CHECK(platform::autostartEntry(QStringLiteral("/opt/Sổ OCOP/so-ocop"))
              .contains("Exec=\"/opt/Sổ OCOP/so-ocop\" --background\n"));
    CHECK(platform::autostartEntry(QStringLiteral("/a$b/100%/so\"x"))
              .contains("Exec=\"/a\\\\$b/100%%/so\\\\\"x\" --background\n"));
}
