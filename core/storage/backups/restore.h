#pragma once

#include "core/storage/history.h"

#include <memory>

namespace ocop {

class PartFile;

/// The register a backup holds, whole and checked beside the file whose place it is to take: copied once, of today's
/// schema, with one act more, `info`, that says where it comes from. What is not put in its place goes away.
class PreparedRestore
{
public:
    /// Throws Error{Damaged, NotARegister, NewerRegister, NotFound, …} of the backup, Error{WriteFailed, DiskFull} of the
    /// disk.
    PreparedRestore(const QString& backup, const QString& target, const ActInfo& info);
    ~PreparedRestore();

    /// Where it stands until then.
    QString path() const;
    /// What lay there before is set aside under a dated name, its journal with it, and never deleted; its path is
    /// returned, empty when there was none. Throws Error{Busy} when another program has the target open or holds its
    /// lease; nothing is changed then.
    QString takeItsPlace();

private:
    QString m_target;
    ActInfo m_info;
    std::unique_ptr<PartFile> m_part;
};

/// Both at once. Nothing is changed when it cannot be done.
QString restoreBackup(const QString& backup, const QString& target, const ActInfo& info);

} // namespace ocop
