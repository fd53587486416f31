#include "core/base/system.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QSysInfo>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/vfs.h>
#endif

namespace ocop::host {
namespace {

#ifdef Q_OS_LINUX
/// Field 22 of /proc/PID/stat (proc(5)): clock ticks after the start of the computer. The name in brackets before it
/// may hold anything.
quint64 beganAt(qint64 pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly)) return 0;
    const QByteArray line = stat.readAll();
    return line.mid(line.lastIndexOf(')') + 2).split(' ').value(19).toULongLong();
}

/// Numbers of statfs(2), for what has no name in the table of mounts.
QString nameOfMagic(quint64 magic)
{
    switch (magic & 0xffffffff) {
    case 0x6969: return QStringLiteral("nfs");
    case 0x517b: return QStringLiteral("smbfs");
    case 0xff534d42: return QStringLiteral("cifs");
    case 0xfe534d42: return QStringLiteral("smb3");
    case 0x65735546: return QStringLiteral("fuse");
    case 0x01021997: return QStringLiteral("9p");
    case 0x5346414f: return QStringLiteral("afs");
    case 0x73757245: return QStringLiteral("coda");
    case 0x564c: return QStringLiteral("ncpfs");
    case 0x00c36400: return QStringLiteral("ceph");
    case 0x786f4256: return QStringLiteral("vboxsf");
    default: return {};
    }
}
#endif

QByteArray ofPath(const QString& path) { return QFile::encodeName(path); }

} // namespace

Process thisProcess()
{
    const qint64 pid = QCoreApplication::applicationPid();
#ifdef Q_OS_LINUX
    return {pid, beganAt(pid)};
#else
    return {pid, 0};
#endif
}

bool isRunning(const Process& process)
{
#ifdef Q_OS_WIN
    const HANDLE handle = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, DWORD(process.pid));
    if (!handle) return GetLastError() == ERROR_ACCESS_DENIED;
    DWORD code = 0;
    const bool runs = !GetExitCodeProcess(handle, &code) || code == STILL_ACTIVE;
    CloseHandle(handle);
    return runs;
#else
    if (process.pid <= 0) return false;
    if (kill(pid_t(process.pid), 0) != 0 && errno == ESRCH) return false;
#ifdef Q_OS_LINUX
    const quint64 began = beganAt(process.pid);
    return began == 0 || process.began == 0 || began == process.began;
#else
    return true;
#endif
#endif
}

QString machineName() { return QSysInfo::machineHostName(); }

QString machineMark()
{
    const QByteArray id = QSysInfo::machineUniqueId() + QSysInfo::machineHostName().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(id, QCryptographicHash::Sha1).toHex().left(8));
}

Look lookAt(const QString& path, FileMark& mark)
{
#ifdef Q_OS_WIN
    const std::wstring wide = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()).toStdWString();
    const HANDLE file = CreateFileW(wide.c_str(), 0, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                    OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        const DWORD trouble = GetLastError();
        return trouble == ERROR_FILE_NOT_FOUND || trouble == ERROR_PATH_NOT_FOUND ? Look::Missing : Look::NoAnswer;
    }
    BY_HANDLE_FILE_INFORMATION info;
    const bool known = GetFileInformationByHandle(file, &info);
    CloseHandle(file);
    if (!known) return Look::NoAnswer;
    const auto whole = [](DWORD high, DWORD low) { return quint64(high) << 32 | low; };
    const quint64 ticks = whole(info.ftLastWriteTime.dwHighDateTime, info.ftLastWriteTime.dwLowDateTime);
    mark = {info.dwVolumeSerialNumber, whole(info.nFileIndexHigh, info.nFileIndexLow),
            qint64(whole(info.nFileSizeHigh, info.nFileSizeLow)), qint64(ticks / 10000) - 11644473600000};
    return Look::There;
#else
    struct stat info = {};
    if (stat(ofPath(path).constData(), &info) != 0)
        return errno == ENOENT || errno == ENOTDIR ? Look::Missing : Look::NoAnswer;
    mark = {quint64(info.st_dev), quint64(info.st_ino), qint64(info.st_size),
            qint64(info.st_mtim.tv_sec) * 1000 + info.st_mtim.tv_nsec / 1000000};
    return Look::There;
#endif
}

QString pathOfOpenFile(const FileMark& mark)
{
#ifdef Q_OS_LINUX
    const QDir open(QStringLiteral("/proc/self/fd"));
    for (const QString& number : open.entryList(QDir::Files | QDir::System)) {
        const QString link = open.filePath(number);
        struct stat info = {};
        if (stat(ofPath(link).constData(), &info) != 0 || quint64(info.st_dev) != mark.device ||
            quint64(info.st_ino) != mark.number)
            continue;
        const QString path = QFile::symLinkTarget(link);
        FileMark there;
        if (lookAt(path, there) == Look::There && there.isSameFile(mark)) return path;
    }
#else
    Q_UNUSED(mark);
#endif
    return {};
}

QString fileSystemAt(const QString& path)
{
    const QFileInfo info(path);
    const QString folder = info.isDir() ? path : info.absolutePath();
#ifdef Q_OS_WIN
    const QString root = QString::fromUtf8(QStorageInfo(folder).rootPath().toUtf8());
    if (root.startsWith(QLatin1String("//"))) return QStringLiteral("network");
    if (GetDriveTypeW(QDir::toNativeSeparators(root).toStdWString().c_str()) == DRIVE_REMOTE)
        return QStringLiteral("network");
#endif
    QString name = QString::fromUtf8(QStorageInfo(folder).fileSystemType()).toLower();
#ifdef Q_OS_LINUX
    struct statfs about = {};
    if (statfs(ofPath(folder).constData(), &about) == 0) {
        const QString known = nameOfMagic(quint64(about.f_type));
        // The table of mounts knows more of what lies behind FUSE ("fuseblk" is a disk, "fuse.sshfs" is not).
        if (!known.isEmpty() && !(known == QLatin1String("fuse") && name.startsWith(known))) name = known;
    }
#endif
    return name;
}

bool isReadOnlyMount(const QString& path) { return QStorageInfo(QFileInfo(path).absolutePath()).isReadOnly(); }

bool isDiskFull(const QString& path)
{
    constexpr qint64 nothing = 256 * 1024; // bytes
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && disk.bytesAvailable() >= 0 && disk.bytesAvailable() < nothing;
}

bool mayWrite(const QString& path)
{
#ifdef Q_OS_WIN
    return QFileInfo(path).isWritable();
#else
    return access(ofPath(path).constData(), W_OK) == 0;
#endif
}

bool flushToDisk(const QString& path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path);
    return true;
#else
    const int handle = ::open(ofPath(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0) return false;
    const bool done = fsync(handle) == 0;
    ::close(handle);
    return done;
#endif
}

void keepNewFilesPrivate()
{
#ifndef Q_OS_WIN
    umask(077);
#endif
}

} // namespace ocop::host
