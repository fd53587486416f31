#include "tests/pictures/files.h"

#include "tests/pictures/picture_taker.h"

#include "core/office/open_register.h"
#include "core/storage/backup.h"
#include "core/storage/file/register_guard.h"
#include "ui/records/unsaved_dialog.h"
#include "ui/session/draft_keeper.h"
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

/// A cell and a form of an earlier sitting.
std::vector<Draft> formerDrafts(const Session& session)
{
    const Subject& subject = session.stored().subjects().front();
    Draft cell;
    cell.place = QStringLiteral("list:subject");
    cell.record = {QLatin1String(Subject::table), subject.id.value};
    cell.title = subject.name;
    cell.at = session.now().addSecs(-5400);
    cell.fields = {
        {QStringLiteral("note"), QString::fromUtf8("Ghi chú"), QString::fromUtf8("đã gọi, hẹn thứ ba"), {}, {}}};
    Draft form = cell;
    form.place = QStringLiteral("SubjectForm");
    form.record.id = 0;
    form.title = QString::fromUtf8("Chủ thể mới");
    form.fields = {
        {QStringLiteral("name"), QString::fromUtf8("Tên chủ thể"), QString::fromUtf8("HTX Điện Quang"), {}, {}},
        {QStringLiteral("phone"), QString::fromUtf8("Điện thoại"), QStringLiteral("0905123456"), {}, {}}};
    return {cell, form};
}

} // namespace

void takeUnsaved(MainWindow& window, Session& session, PictureTaker& taker)
{
    if (session.stored().subjects().empty()) return;
    const std::vector<Draft> drafts = formerDrafts(session);
    for (const Draft& each : drafts) session.drafts().keep(each);
    window.showPage(QStringLiteral("subjects"));
    settle();
    taker.take(QStringLiteral("unsaved-offered"));
    taker.takeDialog(QStringLiteral("unsaved"), [&] { UnsavedDialog(session, &window).exec(); });
    for (const Draft& each : drafts) session.drafts().drop(each);
    settle();
}

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
