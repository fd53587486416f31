#include "ui/session/file_dialogs.h"

#include "ui/kit/icons.h"
#include "ui/kit/message.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QFileInfo>
#include <QTemporaryDir>

namespace ocop {
namespace {

QString fileDialogText(const char* source) { return QCoreApplication::translate("fileDialogs", source); }

/// Icons and kinds by the name alone.
class UnopenedFileIcons : public QFileIconProvider
{
public:
    QIcon icon(const QFileInfo& info) const override
    {
        return themeIcon(info.isDir() ? QStringLiteral("document-open") : QStringLiteral("document-multiple"),
                         Ink::Secondary);
    }
    QString type(const QFileInfo& info) const override
    {
        if (info.isDir()) return fileDialogText(QT_TRANSLATE_NOOP("fileDialogs", "Folder"));
        return info.suffix().isEmpty() ? fileDialogText(QT_TRANSLATE_NOOP("fileDialogs", "File"))
                                       : info.suffix().toUpper();
    }
};

/// Runs a dialog set up by `prepare`; gives what was chosen.
template <class Prepare>
QStringList runFileDialog(QWidget* parent, const QString& title, const QString& filter, Prepare&& prepare)
{
    // The dialog begins to gather before its icons can be set: it begins where there is nothing.
    const QTemporaryDir nothing;
    UnopenedFileIcons icons;
    QFileDialog dialog(parent, title, nothing.path(), filter);
    dialog.setOption(QFileDialog::DontUseNativeDialog); // which would look into files in this process, too
    dialog.setIconProvider(&icons);
    prepare(dialog);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

QString folderThatExists(const QString& folder)
{
    return !folder.isEmpty() && QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

} // namespace

namespace filedialogs {

bool refusesRegister(const Session& session, QWidget* parent, const QString& path)
{
    if (!session.isOpen()) return false;
    const QString own = QFileInfo(session.path()).canonicalFilePath();
    const QString chosen = QFileInfo(path).canonicalFilePath();
    if (chosen.isEmpty() ||
        (chosen != own && chosen != own + QLatin1String("-wal") && chosen != own + QLatin1String("-shm")))
        return false;
    tell(parent, fileDialogText(QT_TRANSLATE_NOOP("fileDialogs", "This is the open register")),
         fileDialogText(QT_TRANSLATE_NOOP("fileDialogs", "“%1” is open in this window already. Choose another file."))
             .arg(QFileInfo(path).fileName()),
         Mark::Warning);
    return true;
}

QString openFile(const Session& session, QWidget* parent, const QString& title, const QString& folder,
                 const QString& filter)
{
    const QString path = runFileDialog(parent, title, filter, [&](QFileDialog& dialog) {
                             dialog.setFileMode(QFileDialog::ExistingFile);
                             dialog.setDirectory(folderThatExists(
                                 QFileInfo(folder).isFile() ? QFileInfo(folder).absolutePath() : folder));
                         }).value(0);
    return path.isEmpty() || refusesRegister(session, parent, path) ? QString() : path;
}

QStringList openFiles(const Session& session, QWidget* parent, const QString& title)
{
    QStringList paths = runFileDialog(parent, title, {}, [&](QFileDialog& dialog) {
        dialog.setFileMode(QFileDialog::ExistingFiles);
        dialog.setDirectory(QDir::homePath());
    });
    paths.removeIf([&](const QString& path) { return refusesRegister(session, parent, path); });
    return paths;
}

QString saveFile(QWidget* parent, const QString& title, const QString& path, const QString& filter,
                 bool askBeforeOverwriting)
{
    return runFileDialog(parent, title, filter,
                         [&](QFileDialog& dialog) {
                             dialog.setAcceptMode(QFileDialog::AcceptSave);
                             dialog.setFileMode(QFileDialog::AnyFile);
                             dialog.setOption(QFileDialog::DontConfirmOverwrite, !askBeforeOverwriting);
                             dialog.setDirectory(folderThatExists(QFileInfo(path).absolutePath()));
                             dialog.selectFile(QFileInfo(path).fileName());
                         })
        .value(0);
}

QString chooseFolder(QWidget* parent, const QString& title, const QString& folder)
{
    return runFileDialog(parent, title, {},
                         [&](QFileDialog& dialog) {
                             dialog.setFileMode(QFileDialog::Directory);
                             dialog.setOption(QFileDialog::ShowDirsOnly);
                             dialog.setDirectory(folderThatExists(folder));
                         })
        .value(0);
}

} // namespace filedialogs
} // namespace ocop
