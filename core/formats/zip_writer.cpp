#include "core/formats/zip_writer.h"

#include "core/base/error.h"

#include <QFile>
#include <QTemporaryDir>

#include <zip.h>

#include <memory>

namespace ocop {
namespace {

struct ZipFileClose
{
    void operator()(void* zip) const { zipClose(zip, nullptr); }
};

} // namespace

QByteArray zipped(const std::vector<ZipEntry>& entries)
{
    QTemporaryDir folder;
    if (!folder.isValid()) throw Error(ErrorKind::WriteFailed, folder.errorString());
    const QString path = folder.filePath(QStringLiteral("out.zip"));
    std::unique_ptr<void, ZipFileClose> zip(zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE));
    if (!zip) throw Error(ErrorKind::WriteFailed, path);
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
    if (zipClose(zip.release(), nullptr) != ZIP_OK) throw Error(ErrorKind::WriteFailed, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw Error(ErrorKind::WriteFailed, file.errorString());
    return file.readAll();
}

} // namespace ocop
