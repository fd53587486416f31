#pragma once

#include <QString>

#include <optional>

namespace ocop {

/// What the work with files must ask the operating system: who runs, whose a file is, where it lies. All that differs
/// between systems below the window stands in its source.
namespace host {

/// A running program, told from a later one of the same number by the moment it began.
struct Process
{
    qint64 pid = 0;
    quint64 began = 0; ///< in ticks of the system's own; 0 where it does not say

    bool operator==(const Process&) const = default;
};

Process thisProcess();
/// Says yes where it cannot be known.
bool isRunning(const Process& process);

/// The computer as people call it, and eight hexadecimal digits that tell it from others of that name.
QString machineName();
QString machineMark();

/// Which file stands at a path: its place on the disk, not its content.
struct FileMark
{
    quint64 device = 0;
    quint64 number = 0; ///< inode
    qint64 size = 0;
    qint64 changed = 0; ///< milliseconds since 1970, by the file server's clock

    bool isSameFile(const FileMark& other) const { return device == other.device && number == other.number; }
};

enum class Look { There, Missing, NoAnswer };

/// The file at the path as it lies; NoAnswer when the disk or the network does not say.
Look lookAt(const QString& path, FileMark& mark);

/// Where a file this program has open lies now; empty when it was deleted or the system does not tell.
QString pathOfOpenFile(const FileMark& mark);

/// What the system calls the kind of file system ("ext4", "nfs4", "fuse.sshfs", "network"); empty when it has no name.
QString fileSystemAt(const QString& path);
/// Whether the disk or share is mounted for reading only.
bool isReadOnlyMount(const QString& path);
/// Whether no room to speak of is left on the disk.
bool isDiskFull(const QString& path);
/// Whether this person may write the file, make files in the folder.
bool mayWrite(const QString& path);

/// Waits until the bytes of the file, or the entries of the folder, are on the disk.
bool flushToDisk(const QString& path);

/// What this program makes from now on is for this person alone, unless it is asked for otherwise.
void keepNewFilesPrivate();

} // namespace host
} // namespace ocop
