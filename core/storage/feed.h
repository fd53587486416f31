#pragma once

#include "core/storage/store.h"
#include "core/storage/touched.h"

namespace ocop {

/// What was done since an act: the acts, and the records they touched as they are now. Read within one transaction, and
/// good until it ends, so that all of it belongs to one moment.
class Feed
{
public:
    /// The acts after `seen`.
    Feed(const Database& db, ActId seen);

    bool isEmpty() const { return m_acts.empty(); }
    /// The newest act; `seen` when there is none after it.
    ActId upTo() const { return m_acts.empty() ? m_seen : m_acts.back().id; }
    /// The first one first.
    const std::vector<Act>& acts() const { return m_acts; }
    const Touched& touched() const { return m_touched; }
    bool touches(const QString& entity) const { return !m_touched.of(entity).isEmpty(); }

    /// The records of a table that were touched, deleted ones too; by id. Asks the database only when there are any.
    template <class Record>
    std::vector<Record> changed(const Store<Record>& store) const
    {
        return touches(store.entity()) ? store.touchedBetween(m_seen, upTo()) : std::vector<Record>();
    }

    /// Puts them into their table in memory (see records.h), or takes deleted ones from it.
    template <class Table, class Record>
    void applyTo(Table& table, const Store<Record>& store) const
    {
        for (Record& each : changed(store)) {
            if (each.deleted)
                table.remove(each.id);
            else
                table.put(std::move(each));
        }
    }

private:
    ActId m_seen;
    Touched m_touched;
    std::vector<Act> m_acts;
};

} // namespace ocop
