#include "core/formats/zip_writer.h"

#include "core/base/error.h"

#include <QBuffer>

#include <minizip/zip.h>

#include <algorithm>
#include <memory>

namespace ocop {
namespace {

struct ZipFileClose
{
    void operator()(void* zip) const { zipClose(zip, nullptr); }
};

// minizip writes into a QBuffer: a path would have to be in an encoding of the platform's.

voidpf zipOutOpen(voidpf buffer, const void*, int) { return buffer; }

uLong zipOutRead(voidpf buffer, voidpf, void* data, uLong size)
{
    return uLong(std::max<qint64>(0, static_cast<QBuffer*>(buffer)->read(static_cast<char*>(data), qint64(size))));
}

uLong zipOutWrite(voidpf buffer, voidpf, const void* data, uLong size)
{
    return uLong(
        std::max<qint64>(0, static_cast<QBuffer*>(buffer)->write(static_cast<const char*>(data), qint64(size))));
}

ZPOS64_T zipOutTell(voidpf buffer, voidpf) { return ZPOS64_T(static_cast<QBuffer*>(buffer)->pos()); }

long zipOutSeek(voidpf opaque, voidpf, ZPOS64_T offset, int origin)
{
    auto* buffer = static_cast<QBuffer*>(opaque);
    qint64 target = qint64(offset);
    if (origin == ZLIB_FILEFUNC_SEEK_CUR) target += buffer->pos();
    if (origin == ZLIB_FILEFUNC_SEEK_END) target += buffer->size();
    return buffer->seek(target) ? 0 : -1;
}

int zipOutNothing(voidpf, voidpf) { return 0; }

} // namespace

QByteArray zipped(const std::vector<ZipEntry>& entries)
{
    QBuffer out;
    out.open(QIODevice::ReadWrite);
    zlib_filefunc64_def functions = {zipOutOpen, zipOutRead,    zipOutWrite,   zipOutTell,
                                     zipOutSeek, zipOutNothing, zipOutNothing, &out};
    std::unique_ptr<void, ZipFileClose> zip(zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &functions));
    if (!zip) throw Error(ErrorKind::WriteFailed, QStringLiteral("zip"));
    for (const ZipEntry& entry : entries) {
        zip_fileinfo info = {};
        info.dosDate = 0x00210000; // 1/1/1980, the first day a zip file knows
        const bool written =
            zipOpenNewFileInZip(zip.get(), entry.name.toUtf8().constData(), &info, nullptr, 0, nullptr, 0, nullptr,
                                Z_DEFLATED, Z_DEFAULT_COMPRESSION) == ZIP_OK &&
            zipWriteInFileInZip(zip.get(), entry.content.constData(), unsigned(entry.content.size())) == ZIP_OK &&
            zipCloseFileInZip(zip.get()) == ZIP_OK;
        if (!written) throw Error(ErrorKind::WriteFailed, entry.name);
    }
    if (zipClose(zip.release(), nullptr) != ZIP_OK) throw Error(ErrorKind::WriteFailed, QStringLiteral("zip"));
    return out.data();
}

} // namespace ocop
