#pragma once

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/exchange/import_plan.h"

#include <QHash>

namespace ocop {

/// Sets fields of planned records by what a list says. An empty cell says nothing; of a kind, which has no empty value,
/// the caller tells only what a cell names. A gap is filled; a value of the register is replaced only where a person chose
/// so, else it is kept and that is told. The first row that speaks of a record's field decides it; later rows that say
/// otherwise are warned, so that reading a list twice changes nothing.
class FieldClaims
{
public:
    FieldClaims(ImportPlan& plan, const ImportChoices& choices, const Units& units, const ProductGroups& groups)
        : m_plan(plan), m_choices(choices), m_units(units), m_groups(groups)
    {
    }

    /// What setting does when the register has another value.
    enum class Over {
        Replaces, ///< only where a person chose it
        Refines ///< the new value says what the old one says, and more
    };
    /// `index` is the record's place in the plan's list of its kind, `source` the column that speaks. True when the value
    /// was written.
    template <class Record, class Value>
    bool set(Planned<Record>& planned, const char* entity, int index, QLatin1String name, Value Record::*member,
             const Value& value, ListField source, ImportRow& out, Over over = Over::Replaces);
    /// The row has decided a field without setting it, as of a record it plans anew.
    void claim(const char* entity, int index, QLatin1String name, const QString& row)
    {
        m_decided.insert({QLatin1String(entity), index, name}, {row, std::nullopt});
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

    struct Decided
    {
        QString row;
        std::optional<QString> value; ///< as shown, where it is not what the record has
    };

    template <class Value>
    static bool isSame(const Value& a, const Value& b)
    {
        if constexpr (std::is_same_v<Value, QString>)
            return a == b || isSameText(a, b);
        else
            return a == b;
    }
    /// Case, blanks and "ông", "bà" before a name do not make another value.
    static bool isSameText(const QString& a, const QString& b);
    /// Whether a person chose the replacement, which is noted in any case.
    bool isReplaced(const QString& key);

    ImportPlan& m_plan;
    const ImportChoices& m_choices;
    const Units& m_units;
    const ProductGroups& m_groups;
    QHash<Key, Decided> m_decided;
    bool m_changed = false;
};

template <class Record, class Value>
bool FieldClaims::set(Planned<Record>& planned, const char* entity, int index, QLatin1String name,
                      Value Record::*member, const Value& value, ListField source, ImportRow& out, Over over)
{
    if (saysNothing(value)) return false;
    const Key key{QLatin1String(entity), index, name};
    Value& current = planned.record.*member;
    if (const auto decided = m_decided.constFind(key); decided != m_decided.cend()) {
        const bool same = decided->value ? *decided->value == shown(value) : isSame(current, value);
        if (!same && !isSame(current, value))
            out.findings.push_back({Severity::Warning,
                                    codeOf(source),
                                    QStringLiteral("import.differsInFile"),
                                    {shown(value), decided->value.value_or(shown(current)), decided->row}});
        return false;
    }
    m_decided.insert(key, {out.label, std::nullopt});
    if (isSame(current, value)) return false;
    ImportDifference difference{QLatin1String(entity), name, shown(current), shown(value)};
    if (planned.before && !saysNothing(current) && over == Over::Replaces) {
        difference.replacement =
            QStringLiteral("%1|%2|%3|%4")
                .arg(difference.entity, QString::number(planned.record.id.value), difference.field, difference.after);
        difference.isWritten = isReplaced(difference.replacement);
        if (!difference.isWritten) {
            m_decided.insert(key, {out.label, difference.after});
            out.findings.push_back(
                {Severity::Warning,
                 codeOf(source),
                 QStringLiteral("import.kept"),
                 {difference.entity + u'.' + difference.field, difference.before, difference.after}});
            out.differences.push_back(std::move(difference));
            return false;
        }
    }
    out.differences.push_back(std::move(difference));
    if (!planned.touched) planned.row = out.label;
    planned.touched = true;
    current = value;
    m_changed = true;
    return true;
}

} // namespace ocop
