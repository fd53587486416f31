#pragma once

#include <algorithm>
#include <atomic>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace ocop {

/// A map by key, in order, whose copies share what they have in common: a copy costs next to nothing, a change copies
/// the one block it falls into. Different copies may be used by different threads.
template <class Key, class Value>
class SharedMap
{
public:
    using Entry = std::pair<Key, Value>;

    class Iterator
    {
    public:
        using iterator_category = std::bidirectional_iterator_tag;
        using value_type = Entry;
        using difference_type = std::ptrdiff_t;
        using pointer = const Entry*;
        using reference = const Entry&;

        Iterator() = default;
        reference operator*() const { return (*(*m_blocks)[m_block])[m_place]; }
        pointer operator->() const { return &**this; }
        Iterator& operator++()
        {
            if (++m_place == (*m_blocks)[m_block]->size()) {
                ++m_block;
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
        Iterator& operator--()
        {
            if (m_place == 0) m_place = (*m_blocks)[--m_block]->size();
            --m_place;
            return *this;
        }
        Iterator operator--(int)
        {
            Iterator before = *this;
            --*this;
            return before;
        }
        bool operator==(const Iterator& other) const { return m_block == other.m_block && m_place == other.m_place; }

    private:
        friend class SharedMap;
        Iterator(const SharedMap* map, size_t block) : m_blocks(&map->m_blocks), m_block(block) {}

        const std::vector<std::shared_ptr<std::vector<Entry>>>* m_blocks = nullptr;
        size_t m_block = 0;
        size_t m_place = 0;
    };

    SharedMap() = default;
    /// The entries in the order of their keys, no key twice.
    explicit SharedMap(std::vector<Entry> sorted)
    {
        m_size = sorted.size();
        for (size_t from = 0; from < sorted.size(); from += blockSize) {
            const size_t to = std::min(from + blockSize, sorted.size());
            m_blocks.push_back(
                std::make_shared<std::vector<Entry>>(std::make_move_iterator(sorted.begin() + std::ptrdiff_t(from)),
                                                     std::make_move_iterator(sorted.begin() + std::ptrdiff_t(to))));
        }
    }

    size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    Iterator begin() const { return Iterator(this, 0); }
    Iterator end() const { return Iterator(this, m_blocks.size()); }

    const Value* find(const Key& key) const
    {
        const size_t block = blockOf(key);
        if (block == m_blocks.size()) return nullptr;
        const auto at = placeIn(*m_blocks[block], key);
        return at != m_blocks[block]->end() && at->first == key ? &at->second : nullptr;
    }

    void set(const Key& key, Value value)
    {
        size_t block = blockOf(key);
        if (block == m_blocks.size()) {
            if (m_blocks.empty()) m_blocks.push_back(std::make_shared<std::vector<Entry>>());
            block = m_blocks.size() - 1; // behind all others
        }
        std::vector<Entry>& entries = own(block);
        const auto at = placeIn(entries, key);
        if (at != entries.end() && at->first == key) {
            at->second = std::move(value);
            return;
        }
        entries.insert(at, {key, std::move(value)});
        ++m_size;
        if (entries.size() > 2 * blockSize) split(block);
    }

    void erase(const Key& key)
    {
        if (!find(key)) return;
        const size_t block = blockOf(key);
        std::vector<Entry>& entries = own(block);
        entries.erase(placeIn(entries, key));
        --m_size;
        if (entries.empty()) m_blocks.erase(m_blocks.begin() + std::ptrdiff_t(block));
    }

private:
    static constexpr size_t blockSize = 256;

    template <class Entries>
    static auto placeIn(Entries& entries, const Key& key)
    {
        return std::lower_bound(entries.begin(), entries.end(), key,
                                [](const Entry& entry, const Key& wanted) { return entry.first < wanted; });
    }

    /// The first block that ends with the key or later.
    size_t blockOf(const Key& key) const
    {
        const auto at =
            std::lower_bound(m_blocks.begin(), m_blocks.end(), key,
                             [](const auto& block, const Key& wanted) { return block->back().first < wanted; });
        return size_t(at - m_blocks.begin());
    }

    std::vector<Entry>& own(size_t block)
    {
        auto& shared = m_blocks[block];
        if (shared.use_count() > 1)
            shared = std::make_shared<std::vector<Entry>>(*shared);
        else
            std::atomic_thread_fence(std::memory_order_acquire); // the last other owner has done reading
        return *shared;
    }

    void split(size_t block)
    {
        std::vector<Entry>& entries = *m_blocks[block];
        const auto middle = entries.begin() + std::ptrdiff_t(entries.size() / 2);
        auto second = std::make_shared<std::vector<Entry>>(std::make_move_iterator(middle),
                                                           std::make_move_iterator(entries.end()));
        entries.erase(middle, entries.end());
        m_blocks.insert(m_blocks.begin() + std::ptrdiff_t(block) + 1, std::move(second));
    }

    std::vector<std::shared_ptr<std::vector<Entry>>> m_blocks; ///< none empty
    size_t m_size = 0;
};

} // namespace ocop
