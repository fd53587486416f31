// Long work beside the window: what it works with, when its result is taken and when it is dropped.
#include "ui/session/job.h"

#include "tests/support/ui/event_wait.h"
#include "tests/support/ui/other_register.h"
#include "tests/support/ui/session_support.h"

#include "core/base/error.h"
#include "core/office/followed_write.h"
#include "ui/session/job_wait.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

using namespace ocop;
using namespace ocop::test;

namespace {

/// Work that begins when it is let go, and what became of its result.
struct HeldWork
{
    QSemaphore go;
    int delivered = 0;

    Job::Work work()
    {
        return [this](JobDesk& desk) -> Job::Delivery {
            go.acquire();
            desk.progress().step();
            return [this] { ++delivered; };
        };
    }
};

bool isOver(const Job& job)
{
    return waitUntil([&] { return job.outcome() != Job::Outcome::Running; });
}

} // namespace

TEST_CASE("a job works on its own thread, on its own connection, with the register as it was", "[job]")
{
    TestSession t;
    t.addSubject(QStringLiteral("Hộ Nguyễn Thị Lan"));
    Qt::HANDLE thread = nullptr;
    size_t inMemory = 0;
    size_t inFile = 0;
    bool ownConnection = false;
    int told = 0;
    Job job(t.session, [&, mine = &t.session.book()](JobDesk& desk) -> Job::Delivery {
        thread = QThread::currentThreadId();
        inMemory = desk.state().stored.subjects().size();
        inFile = desk.book().subjects().all().size();
        ownConnection = &desk.book() != mine;
        return [&told] { ++told; };
    });
    REQUIRE(isOver(job));
    CHECK(job.outcome() == Job::Outcome::Delivered);
    CHECK(thread != QThread::currentThreadId());
    CHECK(ownConnection);
    CHECK(inMemory == 1);
    CHECK(inFile == 1);
    CHECK(told == 1);
}

TEST_CASE("a job's result is dropped when it is of no use any more", "[job]")
{
    TestSession t;
    HeldWork held;
    auto job = std::make_unique<Job>(t.session, held.work());
    SECTION("the register moved on")
    {
        t.addSubject(QStringLiteral("Hộ Nguyễn Thị Lan"));
        held.go.release();
        REQUIRE(isOver(*job));
        CHECK(job->outcome() == Job::Outcome::Outdated);
    }
    SECTION("another register was opened")
    {
        t.session.create(t.folder.file(QStringLiteral("khac.db")));
        held.go.release();
        REQUIRE(isOver(*job));
        CHECK(job->outcome() == Job::Outcome::Stopped);
    }
    SECTION("it was stopped")
    {
        job->stop();
        held.go.release();
        REQUIRE(isOver(*job));
        CHECK(job->outcome() == Job::Outcome::Stopped);
    }
    SECTION("nobody waits for it")
    {
        job.reset();
        held.go.release();
        t.session.jobs().waitForDone();
        QApplication::processEvents();
    }
    CHECK(held.delivered == 0);
}

TEST_CASE("what goes wrong in a job is told by it", "[job]")
{
    TestSession t;
    Job job(t.session, [](JobDesk&) -> Job::Delivery { throw Error(ErrorKind::NotFound, QStringLiteral("so.db")); });
    REQUIRE(isOver(job));
    CHECK(job.outcome() == Job::Outcome::Failed);
    REQUIRE(job.error());
    CHECK(job.error()->kind() == ErrorKind::NotFound);
    CHECK_THROWS_AS(waitForJob(t.session, nullptr, QStringLiteral("…"),
                               [](JobDesk&) -> Job::Delivery { throw Error(ErrorKind::NotFound, QString()); }),
                    Error);
}

TEST_CASE("an act of a job is taken up like one of the window", "[job]")
{
    TestSession t;
    t.addSubject(QStringLiteral("Hộ Nguyễn Thị Lan"));
    const auto writeBeside = [&](const std::function<void()>& meanwhile) {
        return waitForJob(
            t.session, nullptr, QStringLiteral("…"),
            [&, info = t.session.actInfo(ActKind::Import, QStringLiteral("ds.xlsx"))](JobDesk& desk) -> Job::Delivery {
                auto written = writeFollowed(desk.book(), desk.state(), info, {}, [&](WriteAct& act) {
                    Subject subject;
                    subject.name = QStringLiteral("HTX Điện Quang");
                    desk.book().subjects().add(act, subject);
                });
                return [&, written = std::move(written)] {
                    meanwhile();
                    t.session.takeUp(*written);
                };
            },
            Job::Basis::AnyVersion);
    };
    int acted = 0;
    QObject::connect(&t.session, &Session::acted, &t.session, [&] { ++acted; });
    SECTION("when nobody came before")
    {
        CHECK(writeBeside([] {}));
    }
    SECTION("when it was seen as somebody's before its job told it")
    {
        CHECK(writeBeside([&] { CHECK(t.session.followOthers()); }));
    }
    SECTION("when another desk wrote after it")
    {
        OtherRegister other(t.session);
        CHECK(writeBeside([&] {
            other.addHousehold();
            t.session.followOthers();
        }));
        CHECK(t.session.stored().subjects().size() == 3);
    }
    CHECK(acted == 1);
    REQUIRE(t.session.undoable());
    CHECK(t.session.undoable()->info.label == QStringLiteral("ds.xlsx"));
    t.session.undo();
    for (const Subject& each : t.session.stored().subjects()) CHECK(each.name != QStringLiteral("HTX Điện Quang"));
}

TEST_CASE("who waits for long work sees how far it is and can stop it by Escape", "[job]")
{
    TestSession t;
    QDialog parent;
    parent.show();
    QString words;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        auto* dialog = QApplication::activeModalWidget();
        if (!dialog || dialog == &parent) return;
        words = dialog->windowTitle();
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    look.start(20);
    const bool done =
        waitForJob(t.session, &parent, QStringLiteral("Đang so sánh…"), [](JobDesk& desk) -> Job::Delivery {
            desk.progress().expect(0);
            for (;;) {
                desk.progress().step();
                QThread::msleep(1);
            }
        });
    CHECK_FALSE(done);
    CHECK(words == QStringLiteral("Đang so sánh…"));
}

TEST_CASE("work whose register moved on is done anew for who waits", "[job]")
{
    TestSession t;
    OtherRegister other(t.session);
    int times = 0;
    size_t seen = 0;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &t.session, [&] { t.session.followOthers(); });
    look.start(1);
    CHECK(waitForJob(t.session, nullptr, QStringLiteral("…"), [&](JobDesk& desk) -> Job::Delivery {
        if (++times == 1) {
            OtherRegister(t.session).addHousehold();
            while (t.session.version() == desk.state().version) QThread::yieldCurrentThread();
        }
        return [&, size = desk.state().stored.subjects().size()] { seen = size; };
    }));
    CHECK(times == 2);
    CHECK(seen == 1);
}
