#pragma once

#include <QString>

class QSettings;
class QWidget;

namespace ocop {

class Session;

/// What the menu Sổ does with files. Each asks for a name where it needs one, says plainly what went wrong, and
/// leaves the open register open when it fails.
namespace fileactions {

/// Opens a register; tells and returns false when it cannot be opened.
bool open(Session& session, QWidget* parent, const QString& path, bool takesOver = false);
void chooseAndOpen(Session& session, QWidget* parent);
void createNew(Session& session, QWidget* parent);
void saveCopy(Session& session, QWidget* parent);
/// The same when the register's own file cannot be worked on: the copy is opened in its place.
void saveCopyAndOpen(Session& session, QWidget* parent);
/// Makes the sample register in the user's data folder if need be, and opens it.
void openSample(Session& session, QWidget* parent);

/// The folder backups go to: the person's choice, else "backups" in the data folder.
QString backupFolder(const QSettings& desk);
/// The register a new person starts with.
QString defaultPath();

} // namespace fileactions
} // namespace ocop
