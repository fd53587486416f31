#include "core/base/part_file.h"

#include "core/base/system.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <atomic>
#include <filesystem>
#include <system_error>

namespace ocop {
namespace {

constexpr qsizetype longestName = 150; ///< in bytes: file systems take 255, and SQLite appends to it, too

QString shortened(QString name)
{
    while (name.toUtf8().size() > longestName) name.chop(1);
    return name;
}

/// NAME.machine-process-began-count.part, the numbers in hexadecimal.
QString partName(const QString& target)
{
    static std::atomic<int> made = 0;
    const host::Process process = host::thisProcess();
    return QStringLiteral("%1.%2-%3-%4-%5.part")
        .arg(shortened(QFileInfo(target).fileName()), host::machineMark(), QString::number(process.pid, 16),
             QString::number(process.began, 16), QString::number(++made, 16));
}

bool isLeftover(const QString& name)
{
    static const QRegularExpression form(
        QStringLiteral("\\.([0-9a-f]{8})-([0-9a-f]+)-([0-9a-f]+)-[0-9a-f]+\\.part(-journal|-wal|-shm)?$"));
    const auto match = form.match(name);
    if (!match.hasMatch() || match.captured(1) != host::machineMark()) return false;
    return !host::isRunning({match.captured(2).toLongLong(nullptr, 16), match.captured(3).toULongLong(nullptr, 16)});
}

} // namespace

PartFile::PartFile(const QString& target) : m_target(QFileInfo(target).absoluteFilePath())
{
    if (const QString behind = QFileInfo(target).canonicalFilePath(); !behind.isEmpty()) m_target = behind; // a link
    const QString folder = QFileInfo(m_target).absolutePath();
    if (!QDir().mkpath(folder)) throw Error(ErrorKind::WriteFailed, target);
    clearLeftovers(folder);
    m_path = QDir(folder).filePath(partName(m_target));
}

PartFile::~PartFile()
{
    if (m_path.isEmpty()) return;
    for (const char* tail : {"", "-journal", "-wal", "-shm"}) QFile::remove(m_path + QLatin1String(tail));
}

void PartFile::write(const QByteArray& bytes)
{
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(bytes) != bytes.size() ||
        !file.flush())
        throw writeError(file, m_target);
}

void PartFile::keep(Over over)
{
    if (!giveName(m_target, over)) throw Error(ErrorKind::WriteFailed, m_target);
}

bool PartFile::keepAs(const QString& name) { return giveName(QFileInfo(m_target).dir().filePath(name), Over::Refuse); }

bool PartFile::giveName(const QString& path, Over over)
{
    // What still stands in a journal beside it is not in it.
    for (const char* tail : {"-wal", "-journal"})
        if (QFileInfo(m_path + QLatin1String(tail)).size() > 0) throw Error(ErrorKind::WriteFailed, path);
    if (!host::flushToDisk(m_path)) throw Error(ErrorKind::WriteFailed, path);
    const std::filesystem::path from = QFileInfo(m_path).filesystemFilePath();
    const std::filesystem::path to = QFileInfo(path).filesystemFilePath();
    std::error_code trouble;
    if (over == Over::Refuse) {
        // A second name is never given over a file that came meanwhile; not every file system has such.
        std::filesystem::create_hard_link(from, to, trouble);
        if (!trouble) {
            QFile::remove(m_path);
        } else if (QFileInfo::exists(path)) {
            return false;
        } else {
            trouble.clear();
            std::filesystem::rename(from, to, trouble);
        }
    } else {
        std::filesystem::rename(from, to, trouble); // takes the place of an older file, also where rename(2) does not
    }
    if (trouble) throw Error(ErrorKind::WriteFailed, path);
    m_path.clear();
    host::flushToDisk(QFileInfo(path).absolutePath());
    return true;
}

void PartFile::clearLeftovers(const QString& folder)
{
    const QDir dir(folder);
    for (const QString& name : dir.entryList({QStringLiteral("*.part*")}, QDir::Files))
        if (isLeftover(name)) QFile::remove(dir.filePath(name));
}

Error writeError(const QFileDevice& file, const QString& path)
{
    switch (file.error()) {
    case QFileDevice::ResourceError: return {ErrorKind::DiskFull, path};
    case QFileDevice::PermissionsError: return {ErrorKind::Unreadable, path};
    default: return {ErrorKind::WriteFailed, QStringLiteral("%1: %2").arg(path, file.errorString())};
    }
}

} // namespace ocop
