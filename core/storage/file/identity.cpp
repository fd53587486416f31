#include "core/storage/file/identity.h"

namespace ocop {

QString registerIdentity(const Database& db) { return db.text(QStringLiteral("select id from register_identity")); }

QString identityIfAny(const Database& db)
{
    const bool has = db.integer(QStringLiteral("select count(*) from sqlite_schema where name = 'register_identity'"));
    return has ? registerIdentity(db) : QString();
}

void giveNewIdentity(const Database& db)
{
    Transaction transaction(db);
    db.run(QStringLiteral("update register_identity set id = lower(hex(randomblob(16)))"));
    transaction.commit();
}

} // namespace ocop
