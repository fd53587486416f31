#include "core/storage/file/overwrite_sense.h"

#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

#include <memory>
#include <utility>

namespace ocop {
namespace {

/// A file may be seen in the middle of what SQLite writes, and a colleague's act before the window has it: only what is
/// seen again is believed.
constexpr int looksUntilBelieved = 3;

bool isSame(const host::FileMark& a, const host::FileMark& b)
{
    return a.isSameFile(b) && a.size == b.size && a.changed == b.changed;
}

} // namespace

OverwriteSense::OverwriteSense(const QString& path) : m_path(QFileInfo(path).absoluteFilePath())
{
    if (auto inside = lookInside()) m_inside = std::move(*inside);
}

void OverwriteSense::knows(ActId last)
{
    const std::lock_guard lock(m_mutex);
    m_known = last.value;
}

void OverwriteSense::journalFolded()
{
    const std::lock_guard lock(m_mutex);
    if (m_content != Content::Ours || m_inside.identity.isEmpty()) return;
    auto inside = lookInside();
    if (inside && inside->identity == m_inside.identity) m_inside = std::move(*inside);
}

bool OverwriteSense::isOverwritten(const host::FileMark& now)
{
    const std::lock_guard lock(m_mutex);
    if (m_inside.identity.isEmpty() || m_content == Content::Another) return m_content == Content::Another;
    Stamp stamp{now, {}};
    host::lookAt(m_path + QStringLiteral("-wal"), stamp.journal);
    const bool journalIsEmpty = stamp.journal.size == 0;
    const std::optional<Stamp> before = std::exchange(m_stamp, std::move(stamp));
    const bool foreign = before && !isSame(before->file, m_stamp->file) && isSame(before->journal, m_stamp->journal);
    if (!foreign && m_content == Content::Ours) return false;
    m_content = judge(journalIsEmpty);
    m_doubts = m_content == Content::Doubtful ? m_doubts + 1 : 0;
    if (m_doubts >= looksUntilBelieved) m_content = Content::Another;
    return m_content == Content::Another;
}

OverwriteSense::Content OverwriteSense::judge(bool journalIsEmpty)
{
    const std::optional<Inside> inside = lookInside();
    if (!inside) return Content::Doubtful;
    // An act is never taken out of a register again.
    if (inside->identity != m_inside.identity || inside->lastAct < m_inside.lastAct) return Content::Another;
    if (!journalIsEmpty || m_known == 0 || inside->lastAct == m_known) return Content::Ours;
    return inside->lastAct < m_known ? Content::Another : Content::Doubtful;
}

std::optional<OverwriteSense::Inside> OverwriteSense::lookInside() const
{
    // "immutable": without the journal, and without a lock.
    const QByteArray uri = QUrl::fromLocalFile(m_path).toEncoded(QUrl::FullyEncoded) + "?immutable=1";
    sqlite3* handle = nullptr;
    const int opened = sqlite3_open_v2(uri.constData(), &handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3*)> closing(handle, &sqlite3_close);
    if (opened != SQLITE_OK) return std::nullopt;
    sqlite3_stmt* rows = nullptr;
    sqlite3_prepare_v2(handle, "select id, (select max(id) from act) from register_identity", -1, &rows, nullptr);
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> finishing(rows, &sqlite3_finalize);
    if (!rows || sqlite3_step(rows) != SQLITE_ROW) return std::nullopt;
    return Inside{QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(rows, 0))),
                  sqlite3_column_int64(rows, 1)};
}

} // namespace ocop
