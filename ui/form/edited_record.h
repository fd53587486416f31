#pragma once

#include "core/storage/store.h"
#include "ui/form/record_merge.h"

namespace ocop {

/// A record in an editor: as it was read, and how to come to terms with someone else's later save.
template <class Record>
class EditedRecord
{
public:
    EditedRecord() = default;
    /// Reads a record; an id that is not valid makes a new one. Throws Error{NotFound}.
    EditedRecord(const Store<Record>& store, decltype(Record::id) id)
    {
        if (!id) return;
        m_read.id = id;
        m_read = stored(store);
    }

    const Record& read() const { return m_read; }
    bool isNew() const { return !m_read.id; }

    /// Adds or saves; the stored record is then the one read.
    void store(WriteAct& act, Store<Record>& store, Record record)
    {
        if (isNew())
            store.add(act, record);
        else
            store.save(act, record);
        m_read = std::move(record);
    }

    /// What is stored now; throws Error{NotFound}.
    Record stored(const Store<Record>& store) const
    {
        auto record = store.find(m_read.id);
        if (!record) throw Error(ErrorKind::NotFound, store.entity());
        return *record;
    }

    /// Forgets what was read for what is stored now.
    void readAgain(const Store<Record>& store) { m_read = stored(store); }

    /// The stored record with only the changes of `mine` laid over it. It becomes the record read.
    Record mergedOverStored(const Store<Record>& store, const Record& mine)
    {
        Record theirs = stored(store);
        Record merged = theirs;
        applyImage(merged, mergedImage(imageOf(m_read), imageOf(mine), imageOf(theirs)));
        m_read = std::move(theirs);
        return merged;
    }

private:
    Record m_read;
};

} // namespace ocop
