#include "core/storage/backups/restore.h"

#include "core/base/error.h"
#include "core/base/part_file.h"
#include "core/storage/backup.h"
#include "core/storage/backups/backup_note.h"
#include "core/storage/file/lease.h"
#include "core/storage/file/read_copy.h"
#include "core/storage/file/register_header.h"
#include "core/storage/register_file.h"
#include "core/storage/sqlite_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ocop {
namespace {

const QStringList& companions()
{
    static const QStringList endings = {QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")};
    return endings;
}

bool isThere(const QString& path) { return QFileInfo::exists(path) || QFileInfo(path).isSymLink(); }

/// The backup as it lies, with what a journal beside it holds.
Database openBackup(const QString& path)
{
    Database db = isThere(path + QStringLiteral("-wal")) ? openReadCopy(path)
                                                         : Database::open(path, Database::Mode::ReadOnlyUntouched);
    if (const QStringList damages = damagesIn(db); !damages.isEmpty())
        throw Error(ErrorKind::Damaged, sqliteWords + damages.join(QStringLiteral("; ")));
    return db;
}

/// Folds the journal into a register nobody else has open, so that one name is all there is to move. Of a file that is
/// no register any more nothing can be said: it is set aside as it lies.
void settle(const QString& target, const ActInfo& info)
{
    LeaseHolder holder;
    const auto lease = Lease(target, {info.desk, info.who, {}, {}, info.at}).look(&holder);
    if (lease == Lease::State::Held || lease == Lease::State::Ours)
        throw Error(ErrorKind::Busy, QStringLiteral("open|") + target);
    try {
        RegisterHeader::read(target); // SQLite might throw away the journal of what it cannot read
        const Database db = Database::open(target, Database::Mode::ReadWrite, 0);
        db.integer(QStringLiteral("select count(*) from sqlite_schema")); // what is wrong shows when it is read
        if (db.text(QStringLiteral("pragma journal_mode = delete")) != QLatin1String("delete"))
            throw Error(ErrorKind::Busy, QStringLiteral("open|") + target);
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::Busy) throw Error(ErrorKind::Busy, QStringLiteral("open|") + target);
    }
}

/// "so.db" becomes "so-thay-20240831-170500.db", and so does what lies beside it: nothing is left for another file of the
/// name to take for its own.
class SetAside
{
public:
    SetAside(const QString& target, const QDateTime& at)
    {
        const QFileInfo info(target);
        const QString stem = info.dir().filePath(info.completeBaseName() + QStringLiteral("-thay-") +
                                                 at.toString(QStringLiteral("yyyyMMdd-hhmmss")));
        m_path = stem + QStringLiteral(".db");
        for (int more = 2; isTaken(); ++more) m_path = QStringLiteral("%1-%2.db").arg(stem, QString::number(more));
        for (const QString& ending : companions()) move(target + ending, m_path + ending);
        move(target, m_path);
    }
    ~SetAside()
    {
        if (m_isKept) return;
        for (auto step = m_moved.rbegin(); step != m_moved.rend(); ++step) QFile::rename(step->second, step->first);
    }
    SetAside(const SetAside&) = delete;
    SetAside& operator=(const SetAside&) = delete;

    /// Where the register went; empty when there was none.
    QString keep()
    {
        m_isKept = true;
        return isThere(m_path) ? m_path : QString();
    }

private:
    bool isTaken() const
    {
        bool taken = isThere(m_path);
        for (const QString& ending : companions()) taken = taken || isThere(m_path + ending);
        return taken;
    }
    void move(const QString& from, const QString& to)
    {
        if (!isThere(from)) return;
        QFile file(from);
        if (!file.rename(to)) throw writeError(file, from);
        m_moved.emplace_back(from, to);
    }

    QString m_path;
    std::vector<std::pair<QString, QString>> m_moved;
    bool m_isKept = false;
};

QString resolved(const QString& wanted)
{
    const QString behind = QFileInfo(wanted).canonicalFilePath(); // of a link
    return behind.isEmpty() ? QFileInfo(wanted).absoluteFilePath() : behind;
}

} // namespace

PreparedRestore::PreparedRestore(const QString& backup, const QString& target, const ActInfo& info)
    : m_target(resolved(target)), m_info(info)
{
    if (QFileInfo(backup) == QFileInfo(m_target)) throw Error(ErrorKind::WriteFailed, m_target);
    m_part = std::make_unique<PartFile>(m_target);
    RegisterHeader::read(backup); // it says what is no register
    const Database from = openBackup(backup);
    copyRegister(from, *m_part, m_target);
    const Database copy = Database::open(m_part->path(), Database::Mode::Shared);
    BackupNote::remove(copy);
    migrate(copy, currentSchemaVersion());
    WriteAct act(copy, info);
    act.id();
    act.commit();
}

PreparedRestore::~PreparedRestore() = default;

QString PreparedRestore::path() const { return m_part->path(); }

QString PreparedRestore::takeItsPlace()
{
    if (isThere(m_target)) settle(m_target, m_info);
    SetAside before(m_target, m_info.at);
    m_part->keep(PartFile::Over::Refuse);
    return before.keep();
}

QString restoreBackup(const QString& backup, const QString& target, const ActInfo& info)
{
    return PreparedRestore(backup, target, info).takeItsPlace();
}

} // namespace ocop
