#include "tests/support/failing_register.h"

#include "core/storage/sqlite_driver.h"

#include <sqlite3.h>

namespace ocop::test {
namespace {

sqlite3* handleOf(const Database& db) { return static_cast<SqliteDriver&>(db.driver()).handle(); }

int refuse(void*) { return 1; }

} // namespace

FailingCommit::FailingCommit(const Database& db) : m_db(db) { sqlite3_commit_hook(handleOf(db), refuse, nullptr); }
FailingCommit::~FailingCommit() { sqlite3_commit_hook(handleOf(m_db), nullptr, nullptr); }

FailingStep::FailingStep(const QString& path, int step) : m_db(Database::open(path, Database::Mode::ReadWrite))
{
    m_db.run(QStringLiteral("create trigger failing_step before insert on history "
                            "when (select count(*) from history where act_id = new.act_id) >= %1 "
                            "begin select raise(abort, 'disk I/O error'); end")
                 .arg(step));
}

FailingStep::~FailingStep() { m_db.run(QStringLiteral("drop trigger failing_step")); }

} // namespace ocop::test
