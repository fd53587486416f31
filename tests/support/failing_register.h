#pragma once

#include "core/storage/database.h"

namespace ocop::test {

/// While it lives, no act on this connection can be committed: what a full disk does at the very end.
class FailingCommit
{
public:
    explicit FailingCommit(const Database& db);
    ~FailingCommit();
    FailingCommit(const FailingCommit&) = delete;
    FailingCommit& operator=(const FailingCommit&) = delete;

private:
    const Database& m_db;
};

/// While it lives, the register refuses the change of every act that comes after `step` others, on all connections.
class FailingStep
{
public:
    FailingStep(const QString& path, int step);
    ~FailingStep();
    FailingStep(const FailingStep&) = delete;
    FailingStep& operator=(const FailingStep&) = delete;

private:
    Database m_db;
};

} // namespace ocop::test
