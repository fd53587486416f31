#include "core/storage/file/register_schema.h"

#include "core/base/error.h"

#include <QDir>
#include <QFile>
#include <QMap>

namespace ocop {
namespace {

QString schemaFolder() { return QStringLiteral(":/schema"); }

QStringList schemaScripts()
{
    return QDir(schemaFolder()).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

QString schemaScript(int version)
{
    QFile file(schemaFolder() + u'/' + schemaScripts().at(version - 1));
    if (!file.open(QIODevice::ReadOnly)) throw Error(ErrorKind::Internal, file.fileName());
    return QString::fromUtf8(file.readAll());
}

/// "table letter" → its columns. The text of the statements is left out: engines write it differently.
using SchemaParts = QMap<QString, QStringList>;

SchemaParts partsOf(const Database& db)
{
    SchemaParts parts;
    Statement rows = db.prepare(QStringLiteral(R"(
        select m.type, m.name, (select group_concat(c.name, ' ') from pragma_table_info(m.name) c)
        from sqlite_schema m where m.name not like 'sqlite\_%' escape '\')"));
    while (rows.next()) parts.insert(rows.text(0) + u' ' + rows.text(1), rows.text(2).split(u' ', Qt::SkipEmptyParts));
    return parts;
}

SchemaParts partsOfVersion(int version)
{
    const Database fresh = Database::open({}, Database::Mode::Memory);
    migrate(fresh, version);
    return partsOf(fresh);
}

} // namespace

int currentSchemaVersion() { return int(schemaScripts().size()); }

void migrate(const Database& db, int target)
{
    for (int version = int(db.integer(QStringLiteral("pragma user_version"))) + 1; version <= target; ++version) {
        Transaction transaction(db);
        db.runScript(schemaScript(version));
        db.run(QStringLiteral("pragma user_version = %1").arg(version));
        transaction.commit();
    }
}

QStringList schemaFaults(const Database& db, int version)
{
    static const SchemaParts current = partsOfVersion(currentSchemaVersion());
    const bool isOlder = version != currentSchemaVersion();
    const SchemaParts wanted = !isOlder ? current : partsOfVersion(version);
    const SchemaParts present = partsOf(db);
    QStringList faults;
    for (auto part = wanted.begin(); part != wanted.end(); ++part) {
        const auto found = present.constFind(part.key());
        if (found == present.cend()) {
            faults << part.key();
            continue;
        }
        for (const QString& column : part.value())
            if (!found->contains(column))
                faults << QStringLiteral("column %1.%2").arg(part.key().section(u' ', 1), column);
    }
    // Of a table both have, columns that came later.
    for (auto part = current.begin(); isOlder && part != current.end(); ++part) {
        if (!present.contains(part.key())) continue;
        if (!wanted.contains(part.key())) faults << part.key();
        for (const QString& column : part.value())
            if (wanted.contains(part.key()) && present[part.key()].contains(column) &&
                !wanted[part.key()].contains(column))
                faults << QStringLiteral("column %1.%2").arg(part.key().section(u' ', 1), column);
    }
    return faults;
}

} // namespace ocop
