#include "ui/session/draft_file.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUuid>

namespace ocop {
namespace {

const QString fileEnding = QStringLiteral(".json");
const QString lockEnding = QStringLiteral(".lock");
constexpr auto forPersonOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

std::unique_ptr<QLockFile> lockOf(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(path + lockEnding);
    lock->setStaleLockTime(0); // a program may be open for days: only a dead one's lock is given up
    return lock;
}

std::vector<Draft> readDrafts(const QString& path)
{
    std::vector<Draft> drafts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return drafts;
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue& each : all) drafts.push_back(draftOf(each.toObject()));
    return drafts;
}

} // namespace

DraftFile::DraftFile(const QString& folder, const QString& identity)
    : m_folder(QDir(folder).filePath(identity)),
      m_path(QDir(m_folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + fileEnding))
{
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, forPersonOnly | QFileDevice::ExeOwner);
    m_lock = lockOf(m_path);
    m_lock->tryLock(0);
}

DraftFile::~DraftFile()
{
    m_lock.reset();
    QDir().rmdir(m_folder); // when nothing is left in it
}

std::vector<Draft> DraftFile::takeLeft()
{
    std::vector<Draft> left;
    const QDir folder(m_folder);
    for (const QString& name : folder.entryList({u'*' + fileEnding}, QDir::Files, QDir::Time | QDir::Reversed)) {
        const QString path = folder.filePath(name);
        if (path == m_path) continue;
        const auto lock = lockOf(path);
        if (!lock->tryLock(0)) continue; // its program still runs
        std::vector<Draft> drafts = readDrafts(path);
        left.insert(left.end(), drafts.begin(), drafts.end());
        if (keep(left)) QFile::remove(path); // first here, then away there: nothing is in neither
    }
    return left;
}

bool DraftFile::keep(const std::vector<Draft>& drafts)
{
    QJsonArray all;
    for (const Draft& each : drafts) all.append(toJson(each));
    const QByteArray bytes = drafts.empty() ? QByteArray() : QJsonDocument(all).toJson(QJsonDocument::Compact);
    if (bytes == m_kept) return true;
    if (bytes.isEmpty()) {
        if (QFile::exists(m_path) && !QFile::remove(m_path)) return false;
    } else {
        QSaveFile file(m_path);
        if (!file.open(QIODevice::WriteOnly)) return false;
        file.setPermissions(forPersonOnly);
        file.write(bytes);
        if (!file.commit()) return false;
    }
    m_kept = bytes;
    return true;
}

} // namespace ocop
