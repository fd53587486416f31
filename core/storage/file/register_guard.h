#pragma once

#include "core/base/error.h"
#include "core/base/system.h"
#include "core/storage/file/lease.h"
#include "core/storage/file/overwrite_sense.h"

#include <QString>

#include <memory>
#include <mutex>

namespace ocop {

/// What became of the file an open register was read from.
struct FileFate
{
    enum class Kind {
        There,
        Moved, ///< it lies at `path` now
        Gone, ///< it was deleted, or moved to where nobody can tell
        Replaced, ///< another file has its name
        Overwritten, ///< it holds something else now
        NoAnswer ///< the disk or the network does not say
    };
    Kind kind = Kind::There;
    QString path = {};
};

/// How a register may be used, and why not for writing.
struct Access
{
    enum class Kind {
        Writing,
        NotAllowed, ///< this person may not write the file, or beside it
        Medium, ///< nobody can: a CD, a share mounted for reading
        Elsewhere, ///< another desk writes in this shared folder
        Looking ///< it was opened to be looked at: a backup
    };
    Kind kind = Kind::Writing;
    Lease::State lease = Lease::State::Free; ///< for Elsewhere
    LeaseHolder holder = {};
    bool isCopy = false; ///< what is read is a private copy of the file as it was at the opening

    bool mayWrite() const { return kind == Kind::Writing; }
};

/// Stands before every write of an open register: that its file is still the one that was opened, and that this desk is
/// the one to write it. Asked from any thread.
class RegisterGuard
{
public:
    /// Of the file as it lies at the path now.
    explicit RegisterGuard(const QString& path, Access access = {}, std::unique_ptr<Lease> lease = nullptr);

    const QString& path() const { return m_path; }
    const Access& access() const { return m_access; }
    Lease* lease() const { return m_lease.get(); }
    /// Null where the register is not written with a journal beside it.
    OverwriteSense* overwriteSense() const { return m_overwriteSense.get(); }

    FileFate look() const;
    /// Throws Error{Moved, NoAnswer, ReadOnly, Held} when nothing may be written.
    void throwUnlessWritable() const;

private:
    QString m_path;
    host::FileMark m_mark;
    Access m_access;
    std::unique_ptr<Lease> m_lease;
    std::unique_ptr<OverwriteSense> m_overwriteSense;
};

/// The fate in the detail of an Error{Moved}: "moved|new path", "gone|path", "replaced|path", "overwritten|path".
Error fateError(const FileFate& fate, const QString& path);

} // namespace ocop
