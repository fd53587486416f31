#pragma once

#include "core/base/error.h"
#include "core/storage/bulk_rows.h"
#include "core/storage/history.h"

#include <QStringList>
#include <QVarLengthArray>

#include <type_traits>

namespace ocop {

/// How one field type is bound, read and written to history. Records list their fields once, in
/// `eachField(self, visit)`; SQL, history images and comparisons all follow that one list.
namespace fields {

template <class T>
inline constexpr bool isId = false;
template <class Tag>
inline constexpr bool isId<Id<Tag>> = true;

template <class T>
void bind(Statement& statement, const QString& name, const T& value)
{
    if constexpr (std::is_enum_v<T>)
        statement.bind(name, codeOf(value));
    else
        statement.bind(name, value);
}

/// `Row` is a Statement or BulkRows.
template <class Row, class T>
void read(const Row& row, int column, T& value)
{
    if constexpr (std::is_enum_v<T>)
        value = fromCode<T>(row.text(column)).value_or(T{});
    else if constexpr (std::is_same_v<T, QString>)
        value = row.text(column);
    else if constexpr (std::is_same_v<T, QDate>)
        value = row.date(column);
    else if constexpr (isId<T>)
        value = T{row.integer(column)};
    else if constexpr (std::is_same_v<T, std::optional<int>>)
        value = row.isNull(column) ? std::nullopt : std::optional<int>(int(row.integer(column)));
    else
        value = T(row.integer(column));
}

template <class T>
QJsonValue toJson(const T& value)
{
    if constexpr (std::is_enum_v<T>)
        return codeOf(value);
    else if constexpr (std::is_same_v<T, QString>)
        return value;
    else if constexpr (std::is_same_v<T, QDate>)
        return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue();
    else if constexpr (isId<T>)
        return value ? QJsonValue(value.value) : QJsonValue();
    else if constexpr (std::is_same_v<T, std::optional<int>>)
        return value ? QJsonValue(*value) : QJsonValue();
    else if constexpr (std::is_same_v<T, bool>)
        return value;
    else
        return QJsonValue(qint64(value));
}

/// A string as JSON text.
void appendJson(QString& json, const QString& text);

/// What toJson() makes, as text.
template <class T>
void appendJson(QString& json, const T& value)
{
    if constexpr (std::is_enum_v<T>)
        appendJson(json, codeOf(value));
    else if constexpr (std::is_same_v<T, QDate>)
        json += value.isValid() ? u'"' + value.toString(Qt::ISODate) + u'"' : QStringLiteral("null");
    else if constexpr (isId<T>)
        json += value ? QString::number(value.value) : QStringLiteral("null");
    else if constexpr (std::is_same_v<T, std::optional<int>>)
        json += value ? QString::number(*value) : QStringLiteral("null");
    else if constexpr (std::is_same_v<T, bool>)
        json += value ? QStringLiteral("true") : QStringLiteral("false");
    else
        json += QString::number(qint64(value));
}

/// As the register keeps them: a date that is none is as good as another.
template <class T>
bool areSame(const T& a, const T& b)
{
    if constexpr (std::is_same_v<T, QDate>)
        return a == b || (!a.isValid() && !b.isValid());
    else
        return a == b;
}

template <class T>
void fromJson(const QJsonValue& json, T& value)
{
    if constexpr (std::is_enum_v<T>)
        value = fromCode<T>(json.toString()).value_or(T{});
    else if constexpr (std::is_same_v<T, QString>)
        value = json.toString();
    else if constexpr (std::is_same_v<T, QDate>)
        value = QDate::fromString(json.toString(), Qt::ISODate);
    else if constexpr (isId<T>)
        value = T{json.toInteger()};
    else if constexpr (std::is_same_v<T, std::optional<int>>)
        value = json.isNull() || json.isUndefined() ? std::nullopt : std::optional<int>(json.toInt());
    else if constexpr (std::is_same_v<T, bool>)
        value = json.toBool();
    else
        value = T(json.toInteger());
}

} // namespace fields

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
        const std::optional<Record> current = find(RecordId{recordId});
        if (!current) throw Error(ErrorKind::NotFound, entity());
        const QString image = imageText(*current);
        if (image != expected && !isStill(*current, imageFrom(expected))) return false; // the layout may be another
        Record record = *current;
        if (target.isEmpty())
            record.deleted = true;
        else
            applyImage(record, imageFrom(target));
        replace(act, *current, record, {}, image);
        return true;
    }

private:
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
