#pragma once

namespace ocop::test {

/// While it lives, SQLite writes through a disk that fails: from the given write on (counted from 0, syncs and new files
/// among them), with SQLite's code ("13" full, "778" no answer). One at a time.
class FaultyDisk
{
public:
    FaultyDisk(int failsAt, int code);
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;

    /// Whether the writing came so far.
    bool hasFailed() const;
};

} // namespace ocop::test
