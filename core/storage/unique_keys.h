#pragma once

#include "core/base/finding.h"
#include "core/storage/store.h"

#include <QHash>
#include <QSet>

#include <map>

namespace ocop {

/// A unique key of the schema: no two records of the table that are not deleted may be alike in its columns.
struct UniqueKey
{
    QLatin1String index; ///< its name in the schema
    QLatin1String table;
    QLatin1String field; ///< the one a person changes to keep two records apart
    QStringList columns;
    const char* holder; ///< SQL: the id and name of the record that has these values and is not :id
};

/// Every key a person can run into; a test compares them with the schema. What only the program itself fills (units,
/// groups, contents of files) has none here.
const std::vector<UniqueKey>& uniqueKeys();

/// What a key is called in findings and errors: "taken." and its index.
QString codeOfKey(const QString& index);
/// The code for what SQLite says of a breach ("UNIQUE constraint failed: product.code"); empty when it names no key.
QString codeOfBreach(const QString& sqliteMessage);

/// Looks for the record that has a key already: in the register, and among those meant to be stored in the same act.
class KeyGuard
{
public:
    explicit KeyGuard(const Database& db) : m_db(db) {}

    /// What keeps the record from being stored ("taken.…", args: the name of the one that is there and the value they
    /// share); without it the record counts as stored from now on. `name` is how a person knows the record.
    std::optional<Finding> take(const QString& table, qint64 id, const QJsonObject& image, const QString& name);
    template <class Record>
    std::optional<Finding> take(const Record& record, const QString& name = {})
    {
        return take(QLatin1String(Record::table), record.id.value, imageOf(record), name);
    }

private:
    struct Holder
    {
        qint64 id = 0;
        QString name;
    };
    std::optional<Holder> inRegister(const UniqueKey& key, qint64 id, const QJsonObject& image);

    const Database& m_db;
    std::map<QLatin1String, Statement> m_lookups; ///< by index, prepared once
    QHash<QString, Holder> m_taken;
    QSet<std::pair<QString, qint64>> m_seen; ///< their rows in the register are no longer what counts
};

/// Adds to the findings of a record what KeyGuard says of it alone.
template <class Record>
void checkKeys(const Database& db, const Record& record, Findings& findings)
{
    if (auto taken = KeyGuard(db).take(record)) findings.push_back(std::move(*taken));
}

/// Whether a record of the table holds the same keys in both images: then nobody has to be asked for them.
bool holdsSameKeys(const QString& table, const QJsonObject& before, const QJsonObject& after);

/// The first change that cannot be put back because its key belongs to another record by now.
std::optional<Finding> keyInTheWay(const Database& db, const std::vector<Change>& changes);

/// Such a finding as what an act ends with: Error{Constraint}, its detail the code and the args, "|" between.
Error takenError(const Finding& finding);

} // namespace ocop
