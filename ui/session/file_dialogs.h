#pragma once

#include <QStringList>

class QWidget;

namespace ocop {

class Session;

/// The program's own dialogs for files, which never look into one. When a process closes a file it loses every lock it
/// holds on it (POSIX): a dialog that peeps into the register to choose its icon would make other programs take the
/// register for closed, and their changes and ours would destroy each other.
namespace filedialogs {

/// A file to read; empty when none was chosen. The register itself is refused with a sentence.
QString openFile(const Session& session, QWidget* parent, const QString& title, const QString& folder = {},
                 const QString& filter = {});
QStringList openFiles(const Session& session, QWidget* parent, const QString& title);
/// A name to write to, asking before one that is taken.
QString saveFile(QWidget* parent, const QString& title, const QString& path, const QString& filter = {},
                 bool askBeforeOverwriting = true);
/// A folder; one that is not there begins at home.
QString chooseFolder(QWidget* parent, const QString& title, const QString& folder);

/// Tells, and is true, when the file is the open register or belongs to it: it must not be opened a second time.
bool refusesRegister(const Session& session, QWidget* parent, const QString& path);

} // namespace filedialogs
} // namespace ocop
