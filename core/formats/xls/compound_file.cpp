#include "core/formats/xls/compound_file.h"

#include "core/formats/workbook.h"
#include "core/formats/xls/little_endian.h"

#include <algorithm>

namespace ocop {
namespace {

constexpr qsizetype compoundHead = 512;
constexpr qsizetype smallSector = 64;
constexpr qint64 smallStreamsBelow = 4096;
constexpr quint32 highestSector = 0xFFFFFFF0; ///< above it are marks: the end, free ones

Error brokenCompound() { return importError(ErrorKind::Damaged, QStringLiteral("damagedZip")); }

std::vector<quint32> numbersOf(const QByteArray& bytes)
{
    std::vector<quint32> numbers;
    numbers.reserve(size_t(bytes.size() / 4));
    for (qsizetype at = 0; at + 4 <= bytes.size(); at += 4) numbers.push_back(littleEndian<quint32>(bytes, at));
    return numbers;
}

} // namespace

bool CompoundFile::isOne(const QByteArray& bytes) { return bytes.startsWith(QByteArray::fromHex("D0CF11E0A1B11AE1")); }

CompoundFile::CompoundFile(const QByteArray& bytes) : m_bytes(bytes)
{
    const int shift = littleEndian<quint16>(bytes, 0x1E);
    if (!isOne(bytes) || (shift != 9 && shift != 12)) throw brokenCompound();
    m_sectorSize = qsizetype(1) << shift;
    readFat();
    m_smallFat = numbersOf(chain(littleEndian<quint32>(bytes, 0x3C)));
    readDirectory();
}

QByteArray CompoundFile::sector(quint32 number) const
{
    // The head takes the place of a first sector, however large sectors are.
    const qint64 at = (qint64(number) + 1) * m_sectorSize;
    if (number >= highestSector || at >= m_bytes.size()) throw brokenCompound();
    return m_bytes.mid(at, m_sectorSize);
}

void CompoundFile::readFat()
{
    const qsizetype mostSectors = m_bytes.size() / m_sectorSize + 1;
    std::vector<quint32> parts = numbersOf(m_bytes.mid(0x4C, compoundHead - 0x4C));
    quint32 next = littleEndian<quint32>(m_bytes, 0x44);
    for (qsizetype i = 0; next < highestSector; ++i) {
        if (i > mostSectors) throw brokenCompound();
        std::vector<quint32> more = numbersOf(sector(next));
        if (more.empty()) throw brokenCompound();
        next = more.back();
        parts.insert(parts.end(), more.begin(), more.end() - 1);
    }
    for (const quint32 part : parts) {
        if (part >= highestSector) continue;
        if (qsizetype(m_fat.size()) > mostSectors + m_sectorSize) break;
        const std::vector<quint32> numbers = numbersOf(sector(part));
        m_fat.insert(m_fat.end(), numbers.begin(), numbers.end());
    }
}

QByteArray CompoundFile::chain(quint32 first) const
{
    QByteArray whole;
    size_t steps = 0;
    for (quint32 at = first; at < highestSector; at = m_fat[at]) {
        if (at >= m_fat.size() || ++steps > m_fat.size()) throw brokenCompound();
        whole += sector(at);
    }
    return whole;
}

QByteArray CompoundFile::smallChain(quint32 first) const
{
    QByteArray whole;
    size_t steps = 0;
    for (quint32 at = first; at < highestSector; at = m_smallFat[at]) {
        if (at >= m_smallFat.size() || ++steps > m_smallFat.size()) throw brokenCompound();
        whole += m_small.mid(qsizetype(at) * smallSector, smallSector);
    }
    return whole;
}

void CompoundFile::readDirectory()
{
    constexpr qsizetype entrySize = 128;
    enum Kind : char { Stream = 2, Root = 5 };
    const QByteArray directory = chain(littleEndian<quint32>(m_bytes, 0x30));
    for (qsizetype at = 0; at + entrySize <= directory.size(); at += entrySize) {
        const QByteArray entry = directory.mid(at, entrySize);
        const char kind = entry.at(0x42);
        const Entry found{littleEndian<quint32>(entry, 0x74), littleEndian<quint32>(entry, 0x78)};
        if (kind == Root) m_small = chain(found.first);
        if (kind != Stream) continue;
        QString name;
        const int letters = std::min<int>(littleEndian<quint16>(entry, 0x40) / 2 - 1, 31);
        for (int i = 0; i < letters; ++i) name += QChar(littleEndian<quint16>(entry, i * 2));
        m_entries.insert(name.toLower(), found);
    }
}

QByteArray CompoundFile::stream(const QString& name) const
{
    const auto found = m_entries.constFind(name.toLower());
    if (found == m_entries.cend()) throw brokenCompound();
    const bool isSmall = found->size < smallStreamsBelow;
    QByteArray whole = isSmall ? smallChain(found->first) : chain(found->first);
    if (whole.size() < found->size) throw brokenCompound();
    whole.truncate(found->size);
    return whole;
}

} // namespace ocop
