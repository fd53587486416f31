#pragma once

#include <QString>

namespace ocop {

/// Where a file lies, as far as it matters for writing it.
struct Place
{
    bool isShared = false; ///< another computer may write there: NFS, SMB, FUSE, 9p …
    bool isReadOnlyMedium = false; ///< nobody can write there: a CD, a share mounted for reading
    bool mayWrite = true; ///< this person may write the file and make files beside it

    /// SO_OCOP_PLACE ("local", "shared", "cd", "locked") says it for an office whose file system is not recognised.
    static Place of(const QString& path);
};

/// Whether a file system of this name is shared between computers ("nfs4", "fuse.sshfs"; not "fuseblk", a disk).
bool isSharedFileSystem(const QString& name);

} // namespace ocop
