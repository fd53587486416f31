#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace ocop {

/// The streams in a compound file, the container of the Office files before 2007.
class CompoundFile
{
public:
    static bool isOne(const QByteArray& bytes);
    /// Throws Error: Damaged. `bytes` must outlive this.
    explicit CompoundFile(const QByteArray& bytes);

    bool contains(const QString& name) const { return m_entries.contains(name.toLower()); }
    /// Throws Error: Damaged when it is not there or its chain is broken.
    QByteArray stream(const QString& name) const;

private:
    struct Entry
    {
        quint32 first = 0;
        qint64 size = 0;
    };
    void readFat();
    void readDirectory();
    QByteArray sector(quint32 number) const;
    QByteArray chain(quint32 first) const;
    QByteArray smallChain(quint32 first) const;

    const QByteArray& m_bytes;
    qsizetype m_sectorSize = 512;
    std::vector<quint32> m_fat;
    std::vector<quint32> m_smallFat; ///< of the short streams, kept in 64-byte sectors inside one long stream
    QByteArray m_small;
    QHash<QString, Entry> m_entries;
};

} // namespace ocop
