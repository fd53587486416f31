#include "ui/session/register_watch.h"

#include "core/base/error.h"
#include "core/office/open_register.h"
#include "tests/support/ui/scripted_ask.h"
#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"
#include "ui/session/turn_wait.h"
#include "ui/window/file_strip.h"
#include "ui/window/main_window.h"
#include "ui/words/sentences.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace ocop;
using Kind = FileFate::Kind;

namespace {

const QDateTime watchNow(QDate(2024, 8, 31), QTime(12, 0));

/// A window on a register of one subject.
struct WatchedDesk
{
    test::TestSession desk;
    std::unique_ptr<MainWindow> window;
    QString path = QFileInfo(desk.session.path()).canonicalFilePath();

    WatchedDesk()
    {
        desk.addSubject(QStringLiteral("Hộ A"));
        window = std::make_unique<MainWindow>(desk.session);
        window->show();
    }
    /// As the timer would, and until it is taken up.
    void look() const
    {
        window->registerWatch()->look();
        window->registerWatch()->finishLook();
    }
    FileStrip& strip() const { return *window->fileStrip(); }
    QString elsewhere(const char* name) const { return desk.folder.file(QString::fromUtf8(name)); }
};

/// As long as it lives, files lie where the word says; see Place.
struct PlaceTold
{
    explicit PlaceTold(const char* word) { qputenv("SO_OCOP_PLACE", word); }
    ~PlaceTold() { qunsetenv("SO_OCOP_PLACE"); }
};

/// Runs once for the dialog that opens next, while it lives.
class NextDialog
{
public:
    explicit NextDialog(const std::function<void(QDialog*)>& act)
    {
        QObject::connect(&m_looks, &QTimer::timeout, [this, act] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            m_looks.stop();
            act(dialog);
        });
        m_looks.start(1);
    }

private:
    QTimer m_looks;
};

size_t subjectsIn(const QString& path) { return openRegister(path, watchNow)->subjects().all().size(); }

} // namespace

TEST_CASE("once nothing was written for a moment the file alone holds everything", "[watch]")
{
    WatchedDesk at;
    for (int i = 0; i < 20; ++i) at.desk.addSubject(QStringLiteral("Hộ %1").arg(i));
    CHECK(JournalState::of(at.path).bytes > 0);
    at.look();
    at.look();
    CHECK(JournalState::of(at.path).bytes == 0);
    const QString copy = at.elsewhere("chép tay.db");
    REQUIRE(QFile::copy(at.path, copy)); // the register is still open
    CHECK(subjectsIn(copy) == 21);

    at.desk.addSubject(QStringLiteral("Hộ cuối"));
    at.window->registerWatch()->settle(); // what SIGTERM asks for
    CHECK(JournalState::of(at.path).bytes == 0);
    at.desk.addSubject(QStringLiteral("Hộ sau cùng"));
    at.window.reset();
    CHECK(JournalState::of(at.path).bytes == 0);
}

TEST_CASE("a register that is renamed under the window stops it in words, and is opened where it lies", "[watch]")
{
    WatchedDesk at;
    CHECK_FALSE(at.strip().isVisible());
    at.look();
    at.desk.addSubject(QStringLiteral("Hộ B")); // stands in the journal only
    const QString moved = at.elsewhere("sổ năm 2024.db");
    REQUIRE(QFile::rename(at.path, moved));
    CHECK_THROWS_AS(at.desk.addSubject(QStringLiteral("Hộ C")), Error); // before any look
    at.look();
    CHECK(at.window->registerWatch()->fate().kind == Kind::Moved);
    CHECK(at.strip().isVisible());
    CHECK(at.strip().text().contains(QStringLiteral("sổ năm 2024.db")));
    CHECK(at.desk.session.isReadOnly());
    CHECK_FALSE(at.desk.session.isAnotherDay());
    at.strip().openAgain()->click();
    CHECK(QFileInfo(at.desk.session.path()).fileName() == QStringLiteral("sổ năm 2024.db"));
    CHECK_FALSE(at.strip().isVisible());
    CHECK(at.desk.session.stored().subjects().size() == 2); // the last change came along
    at.desk.addSubject(QStringLiteral("Hộ D"));
    at.window.reset();
    CHECK(subjectsIn(moved) == 3);
}

TEST_CASE("a backup copied over the open register stops the window in words, and is opened as it lies", "[watch]")
{
    WatchedDesk at;
    at.look();
    at.look();
    const QString backup = at.elsewhere("sao lưu.db");
    REQUIRE(QFile::copy(at.path, backup));
    at.desk.addSubject(QStringLiteral("Hộ B"));
    at.look();
    at.look();
    at.look();
    {
        QFile source(backup);
        QFile target(at.path);
        REQUIRE(source.open(QIODevice::ReadOnly));
        REQUIRE(target.open(QIODevice::WriteOnly | QIODevice::Truncate));
        target.write(source.readAll());
    }
    CHECK_THROWS_AS(at.desk.addSubject(QStringLiteral("Hộ C")), Error); // before any look
    at.look();
    CHECK(at.window->registerWatch()->fate().kind == Kind::Overwritten);
    CHECK(at.strip().isVisible());
    CHECK_FALSE(at.strip().saveCopy()->isVisible());
    CHECK(at.strip().openAgain()->isVisible());
    CHECK(at.desk.session.isReadOnly());
    at.strip().openAgain()->click();
    CHECK_FALSE(at.strip().isVisible());
    CHECK(at.desk.session.stored().subjects().size() == 1);
    at.desk.addSubject(QStringLiteral("Hộ D"));
    at.window.reset();
    CHECK(subjectsIn(at.path) == 2);
}

TEST_CASE("of a register that was deleted under the window a copy is saved and worked on", "[watch]")
{
    WatchedDesk at;
    const QString id = at.desk.session.book().identity();
    REQUIRE(QFile::remove(at.path));
    at.look();
    CHECK(at.window->registerWatch()->fate().kind == Kind::Gone);
    CHECK(at.strip().text().contains(QStringLiteral("so.db")));
    const QString copy = at.elsewhere("cứu.db");
    const NextDialog answer1([&](QDialog* dialog) {
        dialog->findChild<QLineEdit*>()->setText(copy);
        dialog->accept();
    });
    at.strip().saveCopy()->click();
    CHECK(at.desk.session.path() == copy);
    CHECK_FALSE(at.strip().isVisible());
    CHECK(at.desk.session.book().identity() != id);
    at.desk.addSubject(QStringLiteral("Hộ B"));
    at.window.reset();
    CHECK(subjectsIn(copy) == 2);
}

TEST_CASE("a register that may only be read is plainly marked and refuses in words", "[watch]")
{
    WatchedDesk at;
    at.window.reset();
    test::TestSession reader;
    {
        const PlaceTold told("locked");
        reader.session.open(at.path);
    }
    MainWindow window(reader.session);
    window.show();
    CHECK(window.fileStrip()->isVisible());
    CHECK(reader.session.isReadOnly());
    try {
        reader.addSubject(QStringLiteral("Hộ B"));
        FAIL("it was written");
    } catch (const Error& error) {
        CHECK_FALSE(texts::error(error).isEmpty());
        CHECK_FALSE(texts::error(error).contains(QStringLiteral("hỏng")));
    }
}

TEST_CASE("who comes second in a shared folder looks on, and takes over only what is stale and after a warning",
          "[watch]")
{
    const PlaceTold told("shared");
    WatchedDesk at;
    test::TestSession other;
    other.session.setDeskId(QStringLiteral("ban-hai"));
    other.session.open(at.path);
    MainWindow window(other.session);
    window.show();
    CHECK(window.fileStrip()->isVisible());
    CHECK(window.fileStrip()->text().contains(host::machineName()));
    CHECK_FALSE(window.fileStrip()->takeOver()->isVisible());
    CHECK(other.session.isReadOnly());
    const QString lease = Lease::pathFor(at.path);
    at.desk.session.create(at.elsewhere("khác.db")); // closes it: the lease goes
    CHECK_FALSE(QFileInfo::exists(lease));
    QFile dead(lease);
    REQUIRE(dead.open(QIODevice::WriteOnly));
    dead.write(QStringLiteral(R"({"desk":"x","person":"minh","machine":"may","mark":"%1","since":"2024-08-31T07:30:00",
               "processes":[{"pid":"0","began":"1"}]})")
                   .arg(host::machineMark())
                   .toUtf8());
    dead.close();
    window.fileStrip()->openAgain()->click();
    CHECK(window.fileStrip()->takeOver()->isVisible());
    test::ScriptedAsk ask(other.session); // the last answer first: only look
    window.fileStrip()->takeOver()->click();
    CHECK(other.session.isReadOnly());
    ask.answer(ask.offered.last().first());
    window.fileStrip()->takeOver()->click();
    CHECK_FALSE(other.session.isReadOnly());
    CHECK_FALSE(window.fileStrip()->isVisible());
    other.addSubject(QStringLiteral("Hộ B"));
}

TEST_CASE("a window waits for another program's turn with its eyes open", "[watch]")
{
    WatchedDesk at;
    auto other = openRegister(at.path, watchNow);
    auto turn = std::make_unique<Transaction>(other->database());
    QString words;
    const NextDialog answer2([&](QDialog* dialog) {
        words = dialog->findChild<QLabel*>()->text();
        turn.reset(); // the other program is done: the dialog goes by itself
    });
    at.desk.addSubject(QStringLiteral("Hộ B"));
    CHECK(words.contains(QStringLiteral("test")));
    CHECK(at.desk.snapshot().subjects().size() == 2);

    turn = std::make_unique<Transaction>(other->database());
    const NextDialog answer3([](QDialog* dialog) { dialog->findChild<QPushButton*>()->click(); });
    CHECK_THROWS_AS(at.desk.addSubject(QStringLiteral("Hộ C")), Error);
    turn.reset();
    CHECK(at.desk.snapshot().subjects().size() == 2);
}
