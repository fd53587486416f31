#include "ui/session/file_actions.h"

#include "core/base/error.h"
#include "core/sample/sample_register.h"
#include "core/storage/backup.h"
#include "core/storage/backups/backup_shelf.h"
#include "ui/kit/message.h"
#include "ui/session/desk_items.h"
#include "ui/session/file_dialogs.h"
#include "ui/session/session.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace ocop::fileactions {
namespace {

QString fileText(const char* source) { return QCoreApplication::translate("fileactions", source); }

QString registerFilter() { return fileText(QT_TRANSLATE_NOOP("fileactions", "Registers (*.db);;All files (*)")); }

QString startFolder(const Session& session)
{
    return session.isOpen() ? QFileInfo(session.path()).absolutePath()
                            : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// Where this person's own registers live: ~/.local/share/so-ocop.
QString dataFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("so-ocop"));
}

QString withSuffix(QString path)
{
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".db");
    return path;
}

/// Runs `work`; an Error becomes a window with a plain sentence.
template <class Work>
bool attempt(QWidget* parent, const QString& title, Work work)
{
    try {
        work();
        return true;
    } catch (const Error& error) {
        tell(parent, title, texts::error(error), Mark::Error);
        return false;
    }
}

QString saveCopyTo(Session& session, QWidget* parent)
{
    const QFileInfo now(session.path());
    const QString name =
        now.completeBaseName() + session.today().toString(QStringLiteral("-yyyyMMdd")) + QStringLiteral(".db");
    const QString path = withSuffix(filedialogs::saveFile(
        parent, fileText(QT_TRANSLATE_NOOP("fileactions", "Save a copy")), now.dir().filePath(name), registerFilter()));
    if (path.isEmpty()) return {};
    const bool done = attempt(parent, fileText(QT_TRANSLATE_NOOP("fileactions", "The copy was not saved")),
                              [&] { saveCopyAs(session.book().database(), path); });
    return done ? path : QString();
}

} // namespace

bool open(Session& session, QWidget* parent, const QString& path, bool takesOver)
{
    // What can only be looked at is opened again to be written.
    if (session.mayWriteFile() && filedialogs::refusesRegister(session, parent, path)) return false;
    return attempt(parent, fileText(QT_TRANSLATE_NOOP("fileactions", "The register was not opened")), [&] {
        session.open(path, takesOver);
        deskItems::lastFile().set(session.desk(), QFileInfo(path).absoluteFilePath());
    });
}

void chooseAndOpen(Session& session, QWidget* parent)
{
    const QString path =
        filedialogs::openFile(session, parent, fileText(QT_TRANSLATE_NOOP("fileactions", "Open a register")),
                              startFolder(session), registerFilter());
    if (!path.isEmpty()) open(session, parent, path);
}

void createNew(Session& session, QWidget* parent)
{
    const QString path = withSuffix(filedialogs::saveFile(
        parent, fileText(QT_TRANSLATE_NOOP("fileactions", "New register")),
        QDir(startFolder(session)).filePath(QStringLiteral("so-ocop-moi.db")), registerFilter(), false));
    if (path.isEmpty()) return;
    attempt(parent, fileText(QT_TRANSLATE_NOOP("fileactions", "The register was not made")), [&] {
        session.create(path);
        deskItems::lastFile().set(session.desk(), QFileInfo(path).absoluteFilePath());
    });
}

void saveCopy(Session& session, QWidget* parent)
{
    const QString path = saveCopyTo(session, parent);
    if (!path.isEmpty()) tell(parent, fileText(QT_TRANSLATE_NOOP("fileactions", "Copy saved")), path, Mark::InForce);
}

void saveCopyAndOpen(Session& session, QWidget* parent)
{
    const QString path = saveCopyTo(session, parent);
    if (!path.isEmpty()) open(session, parent, path);
}

void openSample(Session& session, QWidget* parent)
{
    const QString folder = dataFolder();
    const QString path = QDir(folder).filePath(QStringLiteral("so-ocop-mau.db"));
    attempt(parent, fileText(QT_TRANSLATE_NOOP("fileactions", "The sample was not opened")), [&] {
        if (!QFile::exists(path)) {
            QDir().mkpath(folder);
            writeSampleRegister(path, session.actInfo(ActKind::Sample, QFileInfo(path).fileName()));
        }
        session.open(path);
    });
}

QString backupFolder(const QSettings& desk)
{
    const QString chosen = deskItems::backupFolder().of(desk);
    return chosen.isEmpty() ? BackupShelf::usualFolder() : chosen;
}

QString defaultPath() { return QDir(dataFolder()).filePath(QStringLiteral("so-ocop.db")); }

} // namespace ocop::fileactions
