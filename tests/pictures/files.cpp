#include "tests/pictures/files.h"

#include "tests/pictures/picture_taker.h"

#include "core/office/open_register.h"
#include "core/storage/backup.h"
#include "core/storage/file/register_guard.h"
#include "ui/session/register_watch.h"
#include "ui/session/session.h"
#include "ui/session/turn_wait.h"
#include "ui/window/main_window.h"

#include <QFile>
#include <QTemporaryDir>

namespace ocop::tour {
namespace {

void look(MainWindow& window)
{
    window.registerWatch()->look();
    window.registerWatch()->finishLook();
    settle();
}

} // namespace

void takeFileTroubles(MainWindow& window, Session& session, PictureTaker& taker)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QString::fromUtf8("sổ OCOP huyện.db"));
    backupTo(session.book().database(), path);
    window.showPage(QStringLiteral("products"));

    qputenv("SO_OCOP_PLACE", "shared");
    {
        LeaseHolder lan{QStringLiteral("ban-khac"), QStringLiteral("lan"), {}, {}, session.now().addSecs(-2700)};
        Lease lease(path, lan);
        lease.hold();
        session.open(path);
        settle();
        taker.take(QStringLiteral("file-held"));
    }
    qputenv("SO_OCOP_PLACE", "locked");
    session.open(path);
    settle();
    taker.take(QStringLiteral("file-read-only"));
    qunsetenv("SO_OCOP_PLACE");

    session.open(path);
    const auto other = openRegister(path, session.now());
    {
        const Transaction writes(other->database());
        taker.takeDialog(QStringLiteral("file-busy"), [&] { waitForTurn(session, &window); });
    }
    const QString moved = folder.filePath(QString::fromUtf8("sổ OCOP huyện (cũ).db"));
    QFile::rename(path, moved);
    look(window);
    taker.take(QStringLiteral("file-moved"));
    QFile::remove(moved);
    look(window);
    taker.take(QStringLiteral("file-deleted"));
    session.create(folder.filePath(QString::fromUtf8("sổ khác.db")));
    settle();
}

} // namespace ocop::tour
