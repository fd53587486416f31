#include "tests/core/formats/make_xls.h"

#include <QtEndian>

namespace ocop::test {
namespace {

constexpr int sectorSize = 512;
constexpr quint32 chainEnd = 0xFFFFFFFE;
constexpr quint32 freeSector = 0xFFFFFFFF;

template <class T>
void put(QByteArray& bytes, qsizetype at, T number)
{
    qToLittleEndian(number, bytes.data() + at);
}

QByteArray begin(int kind) { return xlsRecord(0x809, xlsWords({0x600, kind, 0, 0, 0, 0, 0, 0})); }

QByteArray fontRecord(const QString& name) { return xlsRecord(0x31, QByteArray(14, '\0') + xlsText(name, true)); }

QByteArray directoryEntry(const QString& name, char kind, quint32 first, quint32 size)
{
    QByteArray entry(128, '\0');
    for (int i = 0; i < int(name.size()); ++i) put<quint16>(entry, i * 2, name.at(i).unicode());
    put<quint16>(entry, 0x40, quint16(name.size() * 2 + 2));
    entry[0x42] = kind;
    for (const int at : {0x44, 0x48, 0x4C}) put<quint32>(entry, at, freeSector);
    put<quint32>(entry, 0x74, first);
    put<quint32>(entry, 0x78, size);
    return entry;
}

} // namespace

QByteArray xlsRecord(quint16 type, const QByteArray& data) { return xlsWords({type, int(data.size())}) + data; }

QByteArray xlsWords(const QList<int>& numbers)
{
    QByteArray bytes(numbers.size() * 2, '\0');
    for (qsizetype i = 0; i < numbers.size(); ++i) put<quint16>(bytes, i * 2, quint16(numbers[i]));
    return bytes;
}

QByteArray xlsText(const QString& text, bool shortLength)
{
    QByteArray bytes = shortLength ? QByteArray(1, char(text.size())) : xlsWords({int(text.size())});
    bytes += '\1';
    for (const QChar c : text) bytes += xlsWords({c.unicode()});
    return bytes;
}

QByteArray compoundOf(const QString& name, const QByteArray& stream)
{
    // The head, a sector of the chains, one of names, then the stream, long enough not to be a short one.
    QByteArray padded = stream.leftJustified(std::max<qsizetype>(stream.size(), 4096), '\0');
    const int sectors = int(padded.size() + sectorSize - 1) / sectorSize;
    QByteArray head = QByteArray::fromHex("D0CF11E0A1B11AE1").leftJustified(sectorSize, '\0');
    put<quint16>(head, 0x1A, 3);
    put<quint16>(head, 0x1E, 9);
    put<quint16>(head, 0x20, 6);
    put<quint32>(head, 0x2C, 1);
    put<quint32>(head, 0x30, 1);
    put<quint32>(head, 0x38, 4096);
    put<quint32>(head, 0x3C, chainEnd);
    put<quint32>(head, 0x44, chainEnd);
    for (int at = 0x4C; at < sectorSize; at += 4) put<quint32>(head, at, at == 0x4C ? 0 : freeSector);
    QByteArray chains(sectorSize, '\xFF');
    put<quint32>(chains, 0, 0xFFFFFFFD);
    put<quint32>(chains, 4, chainEnd);
    for (int i = 0; i < sectors; ++i) put<quint32>(chains, (i + 2) * 4, i + 1 < sectors ? quint32(i + 3) : chainEnd);
    QByteArray directory = directoryEntry(QStringLiteral("Root Entry"), 5, chainEnd, 0) +
                           directoryEntry(name, 2, 2, quint32(padded.size()));
    directory = directory.leftJustified(sectorSize, '\0');
    return head + chains + directory + padded.leftJustified(qsizetype(sectors) * sectorSize, '\0');
}

QByteArray xlsOf(const QByteArray& sheetRecords, const QByteArray& globalRecords, const QString& font)
{
    const QByteArray style = QByteArray(16, '\0');
    QByteArray globals = begin(5) + globalRecords;
    for (int i = 0; i < 4; ++i) globals += fontRecord(QStringLiteral("Arial"));
    globals += fontRecord(font); // called 5: there is no font 4
    for (const auto& [fontNumber, format] : {std::pair(0, 0), {0, 14}, {5, 0}})
        globals += xlsRecord(0xE0, xlsWords({fontNumber, format}) + style);
    const QByteArray end = xlsRecord(0x0A, {});
    const QByteArray name = xlsText(QStringLiteral("Trang 1"), true);
    const qsizetype at = globals.size() + 4 + 6 + name.size() + end.size();
    globals += xlsRecord(0x85, xlsWords({int(at), 0, 0}) + name) + end;
    return compoundOf(QStringLiteral("Workbook"), globals + begin(0x10) + sheetRecords + end);
}

} // namespace ocop::test
