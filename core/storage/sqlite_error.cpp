#include "core/storage/sqlite_error.h"

#include "core/storage/unique_keys.h"

#include <QRegularExpression>

#include <sqlite3.h>

namespace ocop {
namespace {

/// "NOT NULL constraint failed: product.name", "cannot store TEXT value in INTEGER column certificate.stars"; of a check
/// SQLite names only the condition ("CHECK constraint failed: stars between 3 and 5"), which begins with the field.
QString refusedField(const QString& message)
{
    static const QRegularExpression named(QStringLiteral("(?:^NOT NULL constraint failed: | column )(\\w+)\\.(\\w+)$"));
    static const QRegularExpression checked(QStringLiteral("^CHECK constraint failed: \\(*(\\w+)"));
    if (const auto match = named.match(message); match.hasMatch())
        return QStringLiteral("refused|%1|%2").arg(match.captured(1), match.captured(2));
    const auto match = checked.match(message);
    return match.hasMatch() ? QStringLiteral("refused||%1").arg(match.captured(1)) : QString();
}

/// What the schema's triggers say is a code already.
QString refusalOfTrigger(const QString& message)
{
    return message.contains(QLatin1String("roundClosed")) ? QStringLiteral("roundClosedRecord") : QString();
}

QString breachOf(const QString& message)
{
    if (const QString refusal = refusalOfTrigger(message); !refusal.isEmpty()) return refusal;
    const QString key = codeOfBreach(message);
    return key.isEmpty() ? refusedField(message) : key;
}

} // namespace

Error sqliteError(int code, const QString& message)
{
    const QString detail = sqliteWords + message;
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {ErrorKind::Busy, detail};
    case SQLITE_CONSTRAINT: {
        const QString breach = breachOf(message);
        return {ErrorKind::Constraint, breach.isEmpty() ? detail : breach};
    }
    case SQLITE_CORRUPT: return {ErrorKind::Damaged, detail};
    case SQLITE_NOTADB: return {ErrorKind::NotARegister, detail};
    case SQLITE_READONLY:
        // SQLite saw it before the guard did.
        if (code == SQLITE_READONLY_DBMOVED) return {ErrorKind::Moved, QStringLiteral("gone|")};
        return {ErrorKind::ReadOnly, detail};
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
    case SQLITE_PERM: return {ErrorKind::Unreadable, detail};
    case SQLITE_FULL: return {ErrorKind::DiskFull, detail};
    case SQLITE_IOERR:
        if (code == SQLITE_IOERR_NOMEM) return {ErrorKind::Internal, detail};
        return {ErrorKind::NoAnswer, detail};
    default: return {ErrorKind::Internal, detail};
    }
}

} // namespace ocop
