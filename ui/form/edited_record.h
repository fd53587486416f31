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
    /// Reads a record; an id that is not valid makes a new one. Throws Error{NotFound}, also for a deleted one.
    EditedRecord(const Store<Record>& store, decltype(Record::id) id)
    {
        if (!id) return;
        m_read = stored(store, id);
        if (m_read.deleted) throw Error(ErrorKind::NotFound, store.entity());
    }

    /// One that was read already and is shown so.
    explicit EditedRecord(Record shown) : m_read(std::move(shown)) {}

    const Record& read() const { return m_read; }
    bool isNew() const { return !m_read.id; }

    /// Adds or saves; gives the record's id. When the act is committed, and not before, the stored record is the one
    /// read: a save that failed can be tried again as it was. Throws as the store, above all Error{Conflict} for a record
    /// changed since it was read.
    decltype(Record::id) store(WriteAct& act, Store<Record>& store, Record record)
    {
        if (isNew())
            store.add(act, record);
        else
            store.save(act, record);
        act.whenKept([this, record] { m_read = record; });
        return record.id;
    }

    /// Looks at what is stored now, to be shown beside `mine`. Throws Error{NotFound}.
    RecordImages look(const Store<Record>& store, const Record& mine)
    {
        m_theirs = stored(store, m_read.id);
        return {imageOf(m_read), imageOf(m_theirs), imageOf(mine)};
    }

    /// The record looked at, with the changes of `mine` laid over it but for the fields of which theirs is kept. It
    /// becomes the record read: a save goes over what was shown and nothing newer. A deleted one comes back.
    Record merged(const Record& mine, const QStringList& theirs)
    {
        m_theirs.deleted = false;
        Record merged = m_theirs;
        applyImage(merged, mergedImage({imageOf(m_read), imageOf(m_theirs), imageOf(mine)}, theirs));
        m_read = m_theirs;
        return merged;
    }

private:
    static Record stored(const Store<Record>& store, decltype(Record::id) id)
    {
        auto record = store.find(id);
        if (!record) throw Error(ErrorKind::NotFound, store.entity());
        return *std::move(record);
    }

    Record m_read;
    Record m_theirs; ///< as last looked at
};

} // namespace ocop
