#include "tests/support/faulty_disk.h"

#include <sqlite3.h>

namespace ocop::test {
namespace {

struct DiskState
{
    sqlite3_vfs* real = nullptr;
    int left = 0;
    int code = 0;
    bool failed = false;
} disk;

/// A file of the real disk behind one that may refuse.
struct DiskFile
{
    sqlite3_file base;
    sqlite3_file* real;
};

sqlite3_file* realOf(sqlite3_file* file) { return reinterpret_cast<DiskFile*>(file)->real; }

/// Zero while the disk works.
int refusal()
{
    if (disk.left-- > 0) return SQLITE_OK;
    disk.failed = true;
    return disk.code;
}

int closeFile(sqlite3_file* file)
{
    sqlite3_file* real = realOf(file);
    return real->pMethods ? real->pMethods->xClose(real) : SQLITE_OK;
}
int readFile(sqlite3_file* f, void* to, int n, sqlite3_int64 at)
{
    return realOf(f)->pMethods->xRead(realOf(f), to, n, at);
}
int writeFileBytes(sqlite3_file* f, const void* from, int n, sqlite3_int64 at)
{
    const int refused = refusal();
    return refused ? refused : realOf(f)->pMethods->xWrite(realOf(f), from, n, at);
}
int truncateFile(sqlite3_file* f, sqlite3_int64 size) { return realOf(f)->pMethods->xTruncate(realOf(f), size); }
int syncFile(sqlite3_file* f, int flags)
{
    const int refused = refusal();
    return refused ? refused : realOf(f)->pMethods->xSync(realOf(f), flags);
}
int sizeOfFile(sqlite3_file* f, sqlite3_int64* size) { return realOf(f)->pMethods->xFileSize(realOf(f), size); }
int lockFile(sqlite3_file* f, int lock) { return realOf(f)->pMethods->xLock(realOf(f), lock); }
int unlockFile(sqlite3_file* f, int lock) { return realOf(f)->pMethods->xUnlock(realOf(f), lock); }
int isReserved(sqlite3_file* f, int* out) { return realOf(f)->pMethods->xCheckReservedLock(realOf(f), out); }
int controlFile(sqlite3_file* f, int op, void* arg) { return realOf(f)->pMethods->xFileControl(realOf(f), op, arg); }
int sectorSize(sqlite3_file* f) { return realOf(f)->pMethods->xSectorSize(realOf(f)); }
int characteristics(sqlite3_file* f) { return realOf(f)->pMethods->xDeviceCharacteristics(realOf(f)); }
int mapShared(sqlite3_file* f, int page, int size, int extend, void volatile** out)
{
    return realOf(f)->pMethods->xShmMap(realOf(f), page, size, extend, out);
}
int lockShared(sqlite3_file* f, int at, int n, int flags)
{
    return realOf(f)->pMethods->xShmLock(realOf(f), at, n, flags);
}
void barrierShared(sqlite3_file* f) { realOf(f)->pMethods->xShmBarrier(realOf(f)); }
int unmapShared(sqlite3_file* f, int remove) { return realOf(f)->pMethods->xShmUnmap(realOf(f), remove); }

const sqlite3_io_methods& diskMethods()
{
    static const sqlite3_io_methods methods = [] {
        sqlite3_io_methods made = {};
        made.iVersion = 2;
        made.xClose = closeFile;
        made.xRead = readFile;
        made.xWrite = writeFileBytes;
        made.xTruncate = truncateFile;
        made.xSync = syncFile;
        made.xFileSize = sizeOfFile;
        made.xLock = lockFile;
        made.xUnlock = unlockFile;
        made.xCheckReservedLock = isReserved;
        made.xFileControl = controlFile;
        made.xSectorSize = sectorSize;
        made.xDeviceCharacteristics = characteristics;
        made.xShmMap = mapShared;
        made.xShmLock = lockShared;
        made.xShmBarrier = barrierShared;
        made.xShmUnmap = unmapShared;
        return made;
    }();
    return methods;
}

int openOnDisk(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* file, int flags, int* outFlags)
{
    auto* mine = reinterpret_cast<DiskFile*>(file);
    mine->base.pMethods = nullptr;
    mine->real = reinterpret_cast<sqlite3_file*>(mine + 1);
    const int code = disk.real->xOpen(disk.real, name, mine->real, flags, outFlags);
    if (mine->real->pMethods) mine->base.pMethods = &diskMethods();
    return code;
}

sqlite3_vfs& faultyVfs()
{
    static sqlite3_vfs vfs = {};
    return vfs;
}

} // namespace

FaultyDisk::FaultyDisk(int failsAt, int code)
{
    disk = {sqlite3_vfs_find(nullptr), failsAt, code, false};
    sqlite3_vfs& vfs = faultyVfs();
    vfs = *disk.real; // the rest is the real one's
    vfs.pNext = nullptr;
    vfs.zName = "faulty";
    vfs.szOsFile = disk.real->szOsFile + int(sizeof(DiskFile));
    vfs.xOpen = openOnDisk;
    sqlite3_vfs_register(&vfs, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&faultyVfs());
    sqlite3_vfs_register(disk.real, 1);
}

bool FaultyDisk::hasFailed() const { return disk.failed; }

} // namespace ocop::test
