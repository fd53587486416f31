#include "core/storage/file/register_guard.h"

#include "core/storage/file/place.h"

#include <QFileInfo>

namespace ocop {

RegisterGuard::RegisterGuard(const QString& path, Access access, std::unique_ptr<Lease> lease)
    : m_path(QFileInfo(path).absoluteFilePath()), m_access(std::move(access)), m_lease(std::move(lease))
{
    host::lookAt(m_path, m_mark);
    if (m_access.mayWrite() && !Place::of(m_path).isShared) m_overwriteSense = std::make_unique<OverwriteSense>(m_path);
}

FileFate RegisterGuard::look() const
{
    host::FileMark now;
    const host::Look look = host::lookAt(m_path, now);
    if (look == host::Look::NoAnswer) return {FileFate::Kind::NoAnswer, m_path};
    if (look == host::Look::There && now.isSameFile(m_mark)) {
        // A register only grows.
        const bool shrank = now.size < m_mark.size;
        if (!shrank && !(m_overwriteSense && m_overwriteSense->isOverwritten(now))) return {};
        return {FileFate::Kind::Overwritten, m_path};
    }
    // A folder of a disk that was pulled out is empty: its files are away, not deleted.
    const QString there = host::pathOfOpenFile(m_mark);
    if (!there.isEmpty() && there != m_path) return {FileFate::Kind::Moved, there};
    return {look == host::Look::There ? FileFate::Kind::Replaced : FileFate::Kind::Gone, m_path};
}

void RegisterGuard::throwUnlessWritable() const
{
    const FileFate fate = look();
    if (fate.kind != FileFate::Kind::There) throw fateError(fate, m_path);
    if (m_access.kind == Access::Kind::Elsewhere)
        throw Error(ErrorKind::Held, leaseDetail(m_access.lease, m_access.holder));
    if (!m_access.mayWrite()) throw Error(ErrorKind::ReadOnly, m_path);
    if (m_lease) m_lease->hold();
}

Error fateError(const FileFate& fate, const QString& path)
{
    switch (fate.kind) {
    case FileFate::Kind::Moved: return {ErrorKind::Moved, QStringLiteral("moved|") + fate.path};
    case FileFate::Kind::Replaced: return {ErrorKind::Moved, QStringLiteral("replaced|") + path};
    case FileFate::Kind::Overwritten: return {ErrorKind::Moved, QStringLiteral("overwritten|") + path};
    case FileFate::Kind::NoAnswer: return {ErrorKind::NoAnswer, path};
    default: return {ErrorKind::Moved, QStringLiteral("gone|") + path};
    }
}

} // namespace ocop
