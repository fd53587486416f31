#pragma once

#include "core/base/error.h"
#include "core/storage/bulk_rows.h"
#include "core/storage/fields.h"
#include "core/storage/history.h"

#include <QStringList>
#include <QVarLengthArray>

#include <unordered_map>

namespace ocop {

/// The record as history keeps it: its fields by column name, and whether it is deleted.
template <class Record>
QJsonObject imageOf(const Record& record)
{
    QJsonObject image;
    Record::eachField(record,
                      [&](QLatin1String name, const auto& value) { image.insert(name, fields::toJson(value)); });
    image.insert(QLatin1String("deleted"), record.deleted);
    return image;
}

/// The image as text without the object in between: an import adds hundreds of thousands of records.
template <class Record>
QString imageText(const Record& record)
{
    QString json;
    json.reserve(640);
    Record::eachField(record, [&](QLatin1String name, const auto& value) {
        json += (json.isEmpty() ? QLatin1String("{\"") : QLatin1String(",\"")) + name + QLatin1String("\":");
        fields::appendJson(json, value);
    });
    return json + (record.deleted ? QLatin1String(",\"deleted\":true}") : QLatin1String(",\"deleted\":false}"));
}

template <class Record>
void applyImage(Record& record, const QJsonObject& image)
{
    Record::eachField(record, [&](QLatin1String name, auto& value) {
        if (const auto field = image.constFind(name); field != image.constEnd()) fields::fromJson(*field, value);
    });
    record.deleted = image.value(QLatin1String("deleted")).toBool();
}

/// Whether the record has what the image says. One of an older layout says less.
template <class Record>
bool isStill(const Record& record, const QJsonObject& image)
{
    qsizetype same = 0;
    const auto compare = [&](QLatin1String name, const auto& value) {
        if (const auto field = image.constFind(name); field != image.constEnd() && *field == fields::toJson(value))
            ++same;
    };
    Record::eachField(record, compare);
    compare(QLatin1String("deleted"), record.deleted);
    return same == image.size();
}

/// One table of records with history, soft delete and row versions. A Record has `id`, `rowVersion`, `deleted`,
/// a static `table`, the names of its fields (`Field`, also the keys of findings and forms) and a static `eachField`;
/// the column names in those are the only source of the SQL here.
template <class Record>
class Store : public RecordStore
{
public:
    using RecordId = decltype(Record::id);

    explicit Store(const Database& db) : m_db(db) {}

    /// Every record that is not deleted (or every deleted one), by id.
    std::vector<Record> all(bool deleted = false) const
    {
        const QString which = deleted ? QStringLiteral("1") : QStringLiteral("0");
        BulkRows rows(m_db, selectSql() + QStringLiteral(" where deleted = %1 order by id").arg(which),
                      BulkRows::Reads::WholeTable);
        std::vector<Record> records;
        while (rows.next()) records.push_back(readRow(rows));
        return records;
    }

    /// The records not deleted whose column `key` (a parent's id) has this value, by id.
    std::vector<Record> where(const QString& key, qint64 value) const
    {
        Statement rows =
            m_db.prepare(selectSql() + QStringLiteral(" where %1 = :value and deleted = 0 order by id").arg(key));
        rows.bind(QStringLiteral(":value"), value);
        std::vector<Record> records;
        while (rows.next()) records.push_back(readRow(rows));
        return records;
    }

    /// The records not deleted (or the deleted ones) whose column `key` has one of these ids, by id: so many that they fit
    /// into one query.
    template <class KeyId>
    std::vector<Record> among(QLatin1String key, const std::vector<KeyId>& ids, bool deleted = false) const
    {
        std::vector<Record> records;
        if (ids.empty()) return records;
        BulkRows rows(m_db, selectSql() +
                                QStringLiteral(" where %1 in (%2) and deleted = %3 order by id")
                                    .arg(key, fields::idList(ids), deleted ? QLatin1String("1") : QLatin1String("0")));
        while (rows.next()) records.push_back(readRow(rows));
        return records;
    }

    /// Of every record, deleted or not, in order.
    std::vector<RecordId> ids() const
    {
        BulkRows rows(m_db, QStringLiteral("select id from %1 order by id").arg(entity()), BulkRows::Reads::WholeTable);
        std::vector<RecordId> ids;
        while (rows.next()) ids.push_back(RecordId{rows.integer(0)});
        return ids;
    }

    /// The records, deleted or not, that acts after `from` up to `to` touched, as they are now; by id.
    std::vector<Record> touchedBetween(ActId from, ActId to) const
    {
        BulkRows rows(m_db,
                      QStringLiteral("with done as materialized (select entity, record_id from history "
                                     "where act_id > %1 and act_id <= %2) ")
                              .arg(QString::number(from.value), QString::number(to.value)) +
                          selectSql() +
                          QStringLiteral(" where id in (select record_id from done where entity = '%1') order by id")
                              .arg(entity()));
        std::vector<Record> records;
        while (rows.next()) records.push_back(readRow(rows));
        return records;
    }

    /// The record, deleted or not.
    std::optional<Record> find(RecordId id) const
    {
        Statement rows = m_db.prepare(selectSql() + QStringLiteral(" where id = :id"));
        rows.bind(QStringLiteral(":id"), id);
        if (!rows.next()) return std::nullopt;
        return readRow(rows);
    }

    /// Stores a new record; its id and row version are filled in. Throws Error{Constraint}.
    RecordId add(WriteAct& act, Record& record, const QString& source = {})
    {
        if (!m_insert) m_insert.emplace(m_db.prepare(insertSql()));
        bindFields(*m_insert, record);
        m_insert->run();
        record.id = RecordId{m_insert->lastInsertId()};
        record.rowVersion = 1;
        act.log(entity(), record.id.value, {}, imageText(record), source);
        return record.id;
    }

    /// Saves a changed record. A save of what is already there writes nothing. Throws Error{Conflict} when it was
    /// changed since it was read, Error{NotFound}, Error{Constraint}.
    void save(WriteAct& act, Record& record, const QString& source = {})
    {
        const std::optional<Record> current = find(record.id);
        if (!current) throw Error(ErrorKind::NotFound, entity());
        if (current->rowVersion != record.rowVersion) throw Error(ErrorKind::Conflict, entity());
        replace(act, *current, record, source);
    }

    void remove(WriteAct& act, RecordId id) { setDeleted(act, id, true); }
    void restore(WriteAct& act, RecordId id) { setDeleted(act, id, false); }

    QString entity() const override { return QLatin1String(Record::table); }

    QJsonObject image(qint64 recordId) const override
    {
        const std::optional<Record> record = find(RecordId{recordId});
        return record ? imageOf(*record) : QJsonObject();
    }

    bool putBack(WriteAct& act, qint64 recordId, const QString& expected, const QString& target) override
    {
        std::optional<Record> current = find(RecordId{recordId});
        if (!current) throw Error(ErrorKind::NotFound, entity());
        return putBack(act, *current, expected, target);
    }

    std::unique_ptr<PuttingBack> puttingBack(WriteAct& act, ActId undone) override
    {
        return std::make_unique<OwnPuttingBack>(*this, act, undone);
    }

private:
    class OwnPuttingBack : public PuttingBack
    {
    public:
        OwnPuttingBack(Store& store, WriteAct& act, ActId undone) : m_store(store), m_act(act)
        {
            BulkRows rows(store.m_db, selectSql() + QStringLiteral(" where id in (select record_id from history "
                                                                   "where act_id = %1 and entity = '%2')")
                                                        .arg(QString::number(undone.value), store.entity()));
            while (rows.next()) {
                Record record = readRow(rows);
                m_records.emplace(record.id.value, std::move(record));
            }
        }

        bool one(qint64 recordId, const QString& expected, const QString& target) override
        {
            const auto current = m_records.find(recordId);
            if (current == m_records.end()) throw Error(ErrorKind::NotFound, m_store.entity());
            return m_store.putBack(m_act, current->second, expected, target);
        }

    private:
        Store& m_store;
        WriteAct& m_act;
        std::unordered_map<qint64, Record> m_records; ///< as they are now
    };

    /// `current` is what it has become afterwards.
    bool putBack(WriteAct& act, Record& current, const QString& expected, const QString& target)
    {
        const QString image = imageText(current);
        if (image != expected && !isStill(current, imageFrom(expected))) return false; // the layout may be another
        Record record = current;
        if (target.isEmpty())
            record.deleted = true;
        else
            applyImage(record, imageFrom(target));
        replace(act, current, record, {}, image);
        current = std::move(record);
        return true;
    }

    /// The version stands in the WHERE, so that nothing newer is ever overwritten. `image`: of the current one, where it
    /// is at hand.
    void replace(WriteAct& act, const Record& current, Record& record, const QString& source, const QString& image = {})
    {
        const QStringList changed = changedColumns(current, record);
        if (changed.isEmpty()) return;
        if (!m_update || changed != m_updated) {
            m_update.emplace(m_db.prepare(updateSql(changed)));
            m_updated = changed;
        }
        bindFields(*m_update, record, &changed);
        m_update->bind(QStringLiteral(":id"), record.id).bind(QStringLiteral(":row_version"), current.rowVersion);
        if (m_update->run() != 1) throw Error(ErrorKind::Conflict, entity());
        record.rowVersion = current.rowVersion + 1;
        act.log(entity(), record.id.value, image.isEmpty() ? imageText(current) : image, imageText(record), source);
    }

    /// A column that is set again makes the engine write its indexes anew, whether or not its value is another.
    static QStringList changedColumns(const Record& before, const Record& after)
    {
        QVarLengthArray<const void*, 48> values;
        Record::eachField(before, [&](QLatin1String, const auto& value) { values << &value; });
        QStringList changed;
        qsizetype at = 0;
        Record::eachField(after, [&](QLatin1String name, const auto& value) {
            using Value = std::remove_cvref_t<decltype(value)>;
            if (!fields::areSame(*static_cast<const Value*>(values[at++]), value)) changed << name;
        });
        if (before.deleted != after.deleted) changed << QStringLiteral("deleted");
        return changed;
    }

    void setDeleted(WriteAct& act, RecordId id, bool deleted)
    {
        std::optional<Record> record = find(id);
        if (!record) throw Error(ErrorKind::NotFound, entity());
        record->deleted = deleted;
        save(act, *record);
    }

    static QStringList columns()
    {
        QStringList names;
        Record record;
        Record::eachField(record, [&](QLatin1String name, auto&) { names << name; });
        names << QStringLiteral("deleted");
        return names;
    }

    static const QString& selectSql()
    {
        static const QString sql = QStringLiteral("select id, row_version, %1 from %2")
                                       .arg(columns().join(QStringLiteral(", ")), QLatin1String(Record::table));
        return sql;
    }

    static QString insertSql()
    {
        return QStringLiteral("insert into %1 (%2) values (:%3)")
            .arg(QLatin1String(Record::table), columns().join(QStringLiteral(", ")),
                 columns().join(QStringLiteral(", :")));
    }

    static QString updateSql(const QStringList& changed)
    {
        QStringList sets;
        for (const QString& name : changed) sets << name + QStringLiteral(" = :") + name;
        return QStringLiteral("update %1 set %2, row_version = row_version + 1 "
                              "where id = :id and row_version = :row_version")
            .arg(QLatin1String(Record::table), sets.join(QStringLiteral(", ")));
    }

    /// Those columns, or all of them.
    static void bindFields(Statement& statement, const Record& record, const QStringList* which = nullptr)
    {
        const auto bind = [&](QLatin1String name, const auto& value) {
            if (!which || which->contains(name)) fields::bind(statement, QLatin1String(":") + name, value);
        };
        Record::eachField(record, bind);
        bind(QLatin1String("deleted"), record.deleted);
    }

    template <class Row>
    static Record readRow(const Row& row)
    {
        Record record;
        record.id = RecordId{row.integer(0)};
        record.rowVersion = int(row.integer(1));
        int column = 2;
        Record::eachField(record, [&](QLatin1String, auto& value) { fields::read(row, column++, value); });
        record.deleted = row.integer(column) != 0;
        return record;
    }

    const Database& m_db;
    std::optional<Statement> m_insert;
    std::optional<Statement> m_update; ///< of the columns m_updated
    QStringList m_updated;
};

} // namespace ocop
