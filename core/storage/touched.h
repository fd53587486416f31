#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace ocop {

/// The records, by table, that read otherwise after acts were taken up than before; or everything, when the register
/// was read anew. Rooms add the relatives whose lines in lists tell of a changed record.
class Touched
{
public:
    static Touched all()
    {
        Touched touched;
        touched.m_everything = true;
        return touched;
    }

    bool everything() const { return m_everything; }
    bool isEmpty() const { return !m_everything && m_ids.isEmpty(); }
    void add(const QString& entity, qint64 id) { m_ids[entity].insert(id); }
    /// Those of one table; says nothing when everything() is true.
    const QSet<qint64>& of(const QString& entity) const
    {
        static const QSet<qint64> none;
        const auto at = m_ids.constFind(entity);
        return at == m_ids.cend() ? none : *at;
    }
    const QHash<QString, QSet<qint64>>& byTable() const { return m_ids; }
    /// Puts the others to these.
    void join(const Touched& other)
    {
        m_everything = m_everything || other.m_everything;
        for (auto at = other.m_ids.cbegin(); at != other.m_ids.cend(); ++at) m_ids[at.key()].unite(at.value());
    }

private:
    bool m_everything = false;
    QHash<QString, QSet<qint64>> m_ids;
};

} // namespace ocop
