#pragma once

#include "core/base/shared_map.h"

#include <span>
#include <tuple>

namespace ocop {

/// One table's records in memory, by id. Copies share what they have in common, and a record that is not changed keeps
/// its address from one copy to the next.
template <class Record>
class Records
{
    using Map = SharedMap<decltype(Record::id), std::shared_ptr<const Record>>;

public:
    using RecordId = decltype(Record::id);

    class Iterator : public Map::Iterator
    {
    public:
        using value_type = Record;
        using pointer = const Record*;
        using reference = const Record&;

        Iterator() = default;
        explicit Iterator(typename Map::Iterator at) : Map::Iterator(at) {}
        reference operator*() const { return *Map::Iterator::operator*().second; }
        pointer operator->() const { return &**this; }
        Iterator& operator++()
        {
            Map::Iterator::operator++();
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++*this;
            return before;
        }
        Iterator& operator--()
        {
            Map::Iterator::operator--();
            return *this;
        }
        Iterator operator--(int)
        {
            Iterator before = *this;
            --*this;
            return before;
        }
    };
    using const_iterator = Iterator;
    using value_type = Record;

    Records() = default;
    /// In any order, no id twice; those of deleted records are left out.
    explicit Records(std::vector<Record> records)
    {
        const auto byId = [](const Record& a, const Record& b) { return a.id < b.id; };
        if (!std::is_sorted(records.begin(), records.end(), byId)) std::sort(records.begin(), records.end(), byId);
        std::vector<typename Map::Entry> entries;
        entries.reserve(records.size());
        for (Record& each : records)
            if (!each.deleted) entries.emplace_back(each.id, std::make_shared<const Record>(std::move(each)));
        m_map = Map(std::move(entries));
    }

    size_t size() const { return m_map.size(); }
    bool empty() const { return m_map.empty(); }
    Iterator begin() const { return Iterator(m_map.begin()); }
    Iterator end() const { return Iterator(m_map.end()); }
    const Record& front() const { return *begin(); }
    auto rbegin() const { return std::reverse_iterator(end()); }
    auto rend() const { return std::reverse_iterator(begin()); }

    const Record* find(RecordId id) const
    {
        const auto* there = m_map.find(id);
        return there ? there->get() : nullptr;
    }
    void put(Record record)
    {
        const RecordId id = record.id;
        m_map.set(id, std::make_shared<const Record>(std::move(record)));
    }
    void remove(RecordId id) { m_map.erase(id); }

private:
    Map m_map;
};

/// One table's records in memory, by the record they belong to (`parent` is the member that names it), those of one
/// parent side by side in the order of `Order::of(record)`, then by id. Sharing and addresses as in Records: the children
/// of a parent keep their place while none of them changes.
template <class Record, auto parent, class Order>
class Children
{
public:
    using RecordId = decltype(Record::id);
    using ParentId = std::remove_cvref_t<decltype(std::declval<Record>().*parent)>;

private:
    using Group = std::vector<Record>;
    using Map = SharedMap<ParentId, std::shared_ptr<const Group>>;

public:
    class Iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = Record;
        using difference_type = std::ptrdiff_t;
        using pointer = const Record*;
        using reference = const Record&;

        Iterator() = default;
        explicit Iterator(typename Map::Iterator at) : m_at(at) {}
        reference operator*() const { return (*m_at->second)[m_place]; }
        pointer operator->() const { return &**this; }
        Iterator& operator++()
        {
            if (++m_place == m_at->second->size()) {
                ++m_at;
                m_place = 0;
            }
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++*this;
            return before;
        }
        bool operator==(const Iterator& other) const { return m_at == other.m_at && m_place == other.m_place; }

    private:
        typename Map::Iterator m_at;
        size_t m_place = 0;
    };
    using const_iterator = Iterator;
    using value_type = Record;

    Children() = default;
    /// In any order, no id twice; those of deleted records are left out.
    explicit Children(std::vector<Record> records)
    {
        std::erase_if(records, [](const Record& each) { return each.deleted; });
        std::sort(records.begin(), records.end(), [](const Record& a, const Record& b) {
            return std::tuple(a.*parent, key(a)) < std::tuple(b.*parent, key(b));
        });
        m_size = records.size();
        std::vector<typename ById::Entry> ids;
        ids.reserve(records.size());
        for (const Record& each : records) ids.emplace_back(each.id, each.*parent);
        std::sort(ids.begin(), ids.end());
        m_parents = ById(std::move(ids));
        std::vector<typename Map::Entry> groups;
        for (auto from = records.begin(); from != records.end();) {
            const ParentId id = (*from).*parent;
            const auto to = std::find_if(from, records.end(), [&](const Record& each) { return each.*parent != id; });
            groups.emplace_back(
                id, std::make_shared<const Group>(std::make_move_iterator(from), std::make_move_iterator(to)));
            from = to;
        }
        m_groups = Map(std::move(groups));
    }

    size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    /// By parent, then in order.
    Iterator begin() const { return Iterator(m_groups.begin()); }
    Iterator end() const { return Iterator(m_groups.end()); }
    const Record& front() const { return *begin(); }

    std::span<const Record> of(ParentId id) const
    {
        const auto* group = m_groups.find(id);
        return group ? std::span<const Record>(**group) : std::span<const Record>();
    }
    const Record* find(RecordId id) const
    {
        const ParentId* parentId = m_parents.find(id);
        if (!parentId) return nullptr;
        const std::span<const Record> group = of(*parentId);
        const auto at = std::find_if(group.begin(), group.end(), [&](const Record& each) { return each.id == id; });
        return at == group.end() ? nullptr : &*at;
    }
    /// Calls `visit` with each parent that has children.
    template <class Visit>
    void eachParent(Visit&& visit) const
    {
        for (const auto& [id, group] : m_groups) visit(id);
    }

    /// A new record, or one there is in its new state; it may have got another parent.
    void put(Record record)
    {
        remove(record.id);
        const ParentId id = record.*parent;
        Group group(of(id).begin(), of(id).end());
        const auto place = std::lower_bound(group.begin(), group.end(), record,
                                            [](const Record& a, const Record& b) { return key(a) < key(b); });
        m_parents.set(record.id, id);
        group.insert(place, std::move(record));
        m_groups.set(id, std::make_shared<const Group>(std::move(group)));
        ++m_size;
    }
    void remove(RecordId id)
    {
        const ParentId* there = m_parents.find(id);
        if (!there) return;
        const ParentId parentId = *there;
        Group group(of(parentId).begin(), of(parentId).end());
        std::erase_if(group, [&](const Record& each) { return each.id == id; });
        if (group.empty())
            m_groups.erase(parentId);
        else
            m_groups.set(parentId, std::make_shared<const Group>(std::move(group)));
        m_parents.erase(id);
        --m_size;
    }

private:
    using ById = SharedMap<RecordId, ParentId>;

    static auto key(const Record& record) { return std::tuple(Order::of(record), record.id); }

    Map m_groups; ///< none empty
    ById m_parents;
    size_t m_size = 0;
};

/// The order of children that have none of their own: by id.
struct AsNumbered
{
    template <class Record>
    static int of(const Record&)
    {
        return 0;
    }
};

/// Which records belong to another, where the records themselves are kept by id.
template <class ParentId, class RecordId>
class Links
{
    using Ids = std::vector<RecordId>;
    using Map = SharedMap<ParentId, std::shared_ptr<const Ids>>;

public:
    Links() = default;
    explicit Links(std::vector<std::pair<ParentId, RecordId>> links)
    {
        std::sort(links.begin(), links.end());
        std::vector<typename Map::Entry> entries;
        for (auto from = links.begin(); from != links.end();) {
            Ids ids;
            const ParentId parent = from->first;
            for (; from != links.end() && from->first == parent; ++from) ids.push_back(from->second);
            entries.emplace_back(parent, std::make_shared<const Ids>(std::move(ids)));
        }
        m_map = Map(std::move(entries));
    }

    /// By id.
    std::span<const RecordId> of(ParentId parent) const
    {
        const auto* ids = m_map.find(parent);
        return ids ? std::span<const RecordId>(**ids) : std::span<const RecordId>();
    }
    void add(ParentId parent, RecordId id)
    {
        Ids ids(of(parent).begin(), of(parent).end());
        const auto at = std::lower_bound(ids.begin(), ids.end(), id);
        if (at != ids.end() && *at == id) return;
        ids.insert(at, id);
        m_map.set(parent, std::make_shared<const Ids>(std::move(ids)));
    }
    void remove(ParentId parent, RecordId id)
    {
        Ids ids(of(parent).begin(), of(parent).end());
        std::erase(ids, id);
        if (ids.empty())
            m_map.erase(parent);
        else
            m_map.set(parent, std::make_shared<const Ids>(std::move(ids)));
    }

private:
    Map m_map;
};

/// A copy of all of them, for what wants a plain list.
template <class Table>
auto listed(const Table& table)
{
    std::vector<std::remove_cvref_t<decltype(*table.begin())>> list;
    for (const auto& each : table) list.push_back(each);
    return list;
}

} // namespace ocop
