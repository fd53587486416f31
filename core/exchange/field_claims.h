#pragma once

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/exchange/import_plan.h"

#include <QHash>

namespace ocop {

/// Sets fields of planned records by what a list says. An empty cell says nothing; of a kind, which has no empty value,
/// the caller tells only what a cell names. The first row that speaks of a record's field decides it; later rows that say
/// otherwise are warned, so that reading a list twice changes nothing.
class FieldClaims
{
public:
    FieldClaims(const Units& units, const ProductGroups& groups) : m_units(units), m_groups(groups) {}

    /// `index` is the record's place in the plan's list of its kind, `source` the column that speaks.
    template <class Record, class Value>
    void set(Planned<Record>& planned, const char* entity, int index, QLatin1String name, Value Record::*member,
             const Value& value, ListField source, ImportRow& out);
    /// The row has decided a field without setting it, as of a record it plans anew.
    void claim(const char* entity, int index, QLatin1String name, const QString& row)
    {
        m_rows.insert({QLatin1String(entity), index, name}, row);
    }

    /// Whether anything was changed since beginRow(), here or by what noteChange() was told.
    void beginRow() { m_changed = false; }
    void noteChange() { m_changed = true; }
    bool hasChanged() const { return m_changed; }

    /// A value as the preview shows it.
    static QString shown(const QString& value) { return value; }
    static QString shown(QDate value) { return formatDate(value); }
    static QString shown(int value) { return QString::number(value); }
    static QString shown(std::optional<int> value) { return formatScore(value); }
    template <class Value>
    requires std::is_enum_v<Value>
    static QString shown(Value value) { return codeOf(value); }
    QString shown(UnitId value) const { return m_units.describe(value); }
    QString shown(ProductGroupId value) const;

private:
    /// Of words only one whose code is empty ("sex not known") says nothing: the first of a list is as good as the others.
    template <class Value>
    static bool saysNothing(const Value& value)
    {
        if constexpr (std::is_enum_v<Value>)
            return codeOf(value).isEmpty();
        else
            return value == Value{};
    }

    /// One field of one planned record; the names are literals.
    struct Key
    {
        QLatin1String entity;
        int index = 0;
        QLatin1String name;

        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed) { return qHashMulti(seed, key.entity, key.index, key.name); }
    };

    const Units& m_units;
    const ProductGroups& m_groups;
    QHash<Key, QString> m_rows; ///< to the row that decided it
    bool m_changed = false;
};

template <class Record, class Value>
void FieldClaims::set(Planned<Record>& planned, const char* entity, int index, QLatin1String name,
                      Value Record::*member, const Value& value, ListField source, ImportRow& out)
{
    if (saysNothing(value)) return;
    const Key key{QLatin1String(entity), index, name};
    Value& current = planned.record.*member;
    if (const auto claimed = m_rows.constFind(key); claimed != m_rows.cend()) {
        if (current != value)
            out.findings.push_back({Severity::Warning,
                                    codeOf(source),
                                    QStringLiteral("import.differsInFile"),
                                    {shown(value), shown(current), *claimed}});
        return;
    }
    m_rows.insert(key, out.label);
    if (current == value) return;
    out.differences.push_back({QLatin1String(entity), name, shown(current), shown(value)});
    if (!planned.touched) planned.row = out.label;
    planned.touched = true;
    current = value;
    m_changed = true;
}

} // namespace ocop
