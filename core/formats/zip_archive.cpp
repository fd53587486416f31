#include "core/formats/zip_archive.h"

#include <minizip/unzip.h>

#include <algorithm>
#include <array>

namespace ocop {
namespace {

/// Deflate packs nothing real more than a few dozen times; a part beyond this is a bomb.
constexpr qint64 highestInflation = 300;
constexpr qint64 alwaysAllowedBytes = 8 * 1024 * 1024;

voidpf zipBufferOpen(voidpf opaque, const void*, int) { return opaque; }

uLong zipBufferRead(voidpf opaque, voidpf, void* data, uLong size)
{
    const qint64 count = static_cast<QBuffer*>(opaque)->read(static_cast<char*>(data), qint64(size));
    return count < 0 ? 0 : uLong(count);
}

uLong zipBufferWrite(voidpf, voidpf, const void*, uLong) { return 0; }

ZPOS64_T zipBufferTell(voidpf opaque, voidpf) { return ZPOS64_T(static_cast<QBuffer*>(opaque)->pos()); }

long zipBufferSeek(voidpf opaque, voidpf, ZPOS64_T offset, int origin)
{
    auto* buffer = static_cast<QBuffer*>(opaque);
    qint64 target = qint64(offset);
    if (origin == ZLIB_FILEFUNC_SEEK_CUR) target += buffer->pos();
    if (origin == ZLIB_FILEFUNC_SEEK_END) target += buffer->size();
    return target >= 0 && target <= buffer->size() && buffer->seek(target) ? 0 : -1;
}

int zipBufferClose(voidpf, voidpf) { return 0; }

int zipBufferError(voidpf, voidpf) { return 0; }

QString zipKey(QString name)
{
    name.replace(u'\\', u'/');
    while (name.startsWith(u'/')) name.remove(0, 1);
    return name.toLower();
}

Error damagedPart(const QString& name)
{
    return importError(ErrorKind::Damaged, QStringLiteral("damagedPart"), {name});
}

} // namespace

struct ZipArchive::Handle
{
    QByteArray bytes;
    QBuffer buffer;
    unzFile zip = nullptr;
    QHash<QString, unz64_file_pos> entries;

    ~Handle()
    {
        if (zip) unzClose(zip);
    }
};

ZipArchive::ZipArchive(const QByteArray& bytes, const WorkbookLimits& limits)
    : m_handle(std::make_unique<Handle>()), m_limits(limits)
{
    m_handle->bytes = bytes;
    m_handle->buffer.setBuffer(&m_handle->bytes);
    m_handle->buffer.open(QIODevice::ReadOnly);
    zlib_filefunc64_def functions = {zipBufferOpen, zipBufferRead,  zipBufferWrite, zipBufferTell,
                                     zipBufferSeek, zipBufferClose, zipBufferError, &m_handle->buffer};
    m_handle->zip = unzOpen2_64("", &functions);
    if (!m_handle->zip) throw importError(ErrorKind::Damaged, QStringLiteral("damagedZip"));
    unz_global_info64 info = {};
    if (unzGetGlobalInfo64(m_handle->zip, &info) != UNZ_OK)
        throw importError(ErrorKind::Damaged, QStringLiteral("damagedZip"));
    if (info.number_entry > ZPOS64_T(limits.zipEntries))
        throw importError(ErrorKind::TooLarge, QStringLiteral("zipEntries"), {QString::number(limits.zipEntries)});
    int result = unzGoToFirstFile(m_handle->zip);
    for (int count = 0; result == UNZ_OK && count < limits.zipEntries; ++count) {
        std::array<char, 1024> name = {};
        unz_file_info64 entry = {};
        unz64_file_pos position = {};
        if (unzGetCurrentFileInfo64(m_handle->zip, &entry, name.data(), name.size() - 1, nullptr, 0, nullptr, 0) !=
                UNZ_OK ||
            unzGetFilePos64(m_handle->zip, &position) != UNZ_OK)
            throw importError(ErrorKind::Damaged, QStringLiteral("damagedZip"));
        m_handle->entries.insert(zipKey(QString::fromUtf8(name.data())), position);
        result = unzGoToNextFile(m_handle->zip);
    }
}

ZipArchive::~ZipArchive() = default;

bool ZipArchive::contains(const QString& name) const { return m_handle->entries.contains(zipKey(name)); }

std::unique_ptr<ZipPart> ZipArchive::open(const QString& name)
{
    const auto found = m_handle->entries.constFind(zipKey(name));
    if (found == m_handle->entries.cend()) throw importError(ErrorKind::Damaged, QStringLiteral("missingPart"), {name});
    unz64_file_pos position = *found;
    unz_file_info64 info = {};
    if (unzGoToFilePos64(m_handle->zip, &position) != UNZ_OK ||
        unzGetCurrentFileInfo64(m_handle->zip, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
        throw damagedPart(name);
    if (info.flag & 1) throw importError(ErrorKind::BadInput, QStringLiteral("protected"));
    const qint64 packed = std::min<qint64>(qint64(info.compressed_size), m_handle->bytes.size());
    const auto declared = info.uncompressed_size;
    if (declared > ZPOS64_T(m_limits.partBytes) ||
        (declared > ZPOS64_T(alwaysAllowedBytes) && declared > ZPOS64_T(packed * highestInflation)))
        throw importError(ErrorKind::TooLarge, QStringLiteral("partSize"),
                          {name, QString::number(m_limits.partBytes / (1024 * 1024))});
    if (unzOpenCurrentFile(m_handle->zip) != UNZ_OK) throw damagedPart(name);
    auto part = std::make_unique<ZipPart>(m_handle->zip, name, m_limits, packed);
    part->open(QIODevice::ReadOnly);
    return part;
}

ZipPart::ZipPart(void* zip, QString name, const WorkbookLimits& limits, qint64 packedBytes)
    : m_zip(zip), m_name(std::move(name)),
      m_limit(std::min(limits.partBytes, std::max(alwaysAllowedBytes, packedBytes * highestInflation)))
{
}

ZipPart::~ZipPart()
{
    if (!m_closed) unzCloseCurrentFile(m_zip);
}

qint64 ZipPart::readData(char* data, qint64 size)
{
    if (m_trouble != Trouble::None || m_closed) return -1;
    const auto wanted = unsigned(std::min<qint64>(size, 1 << 20));
    const int count = unzReadCurrentFile(m_zip, data, wanted);
    if (count < 0) m_trouble = Trouble::Damaged;
    if (count > 0) m_read += count;
    if (m_read > m_limit) m_trouble = Trouble::TooLarge;
    return m_trouble != Trouble::None || count == 0 ? -1 : count;
}

void ZipPart::throwTrouble() const
{
    if (m_trouble == Trouble::Damaged) throw damagedPart(m_name);
    if (m_trouble == Trouble::TooLarge)
        throw importError(ErrorKind::TooLarge, QStringLiteral("partSize"),
                          {m_name, QString::number(m_limit / (1024 * 1024))});
}

void ZipPart::finish()
{
    std::array<char, 16384> rest = {};
    while (read(rest.data(), qint64(rest.size())) > 0) {
    }
    throwTrouble();
    m_closed = true;
    if (unzCloseCurrentFile(m_zip) != UNZ_OK) throw damagedPart(m_name);
}

} // namespace ocop
