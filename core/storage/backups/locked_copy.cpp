#include "core/storage/backups/locked_copy.h"

#include "core/base/error.h"
#include "core/base/part_file.h"
#include "core/base/system.h"
#include "core/storage/backups/locked_header.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sodium.h>

#include <algorithm>
#include <functional>

namespace ocop {
namespace {

constexpr int chunkSize = 64 * 1024; ///< bytes of the copy that are sealed together
constexpr int chunkExtra = crypto_secretstream_xchacha20poly1305_ABYTES;

using StreamState = crypto_secretstream_xchacha20poly1305_state;
using StreamKey = Secret<crypto_secretstream_xchacha20poly1305_KEYBYTES>;

unsigned char* rawOf(QByteArray& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }
const unsigned char* rawOf(const QByteArray& bytes) { return reinterpret_cast<const unsigned char*>(bytes.data()); }

void openToRead(QFile& file, const QString& path)
{
    if (!QFileInfo::exists(path)) throw Error(ErrorKind::NotFound, path);
    if (!file.open(QIODevice::ReadOnly)) throw Error(ErrorKind::Unreadable, path);
}

[[noreturn]] void refuseAs(ErrorKind kind, const char* why, const QString& path)
{
    throw Error(kind, QStringLiteral("locked|%1|%2").arg(QLatin1String(why), path));
}

/// Nothing was cut off or put behind it.
qint64 lengthWhole(const LockedHeader& header, qint64 headSize)
{
    const qint64 chunks = std::max<qint64>(1, (header.label.size + chunkSize - 1) / chunkSize);
    return headSize + header.label.size + chunks * chunkExtra;
}

/// Gives what is in the file, chunk by chunk; the file stands behind its header. False when it ends too early, or is
/// another than was written.
bool eachChunk(QFile& file, const LockedHeader& header, const QByteArray& sum, const StreamKey& key,
               const std::function<void(const QByteArray&)>& take)
{
    StreamState state;
    crypto_secretstream_xchacha20poly1305_init_pull(&state, rawOf(header.stream), key.data());
    for (qint64 left = header.label.size;;) {
        const QByteArray sealed = file.read(std::min<qint64>(left, chunkSize) + chunkExtra);
        if (sealed.size() < chunkExtra) return false;
        QByteArray plain(sealed.size() - chunkExtra, '\0');
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&state, rawOf(plain), nullptr, &tag, rawOf(sealed),
                                                       quint64(sealed.size()), rawOf(sum), quint64(sum.size())) != 0)
            return false;
        take(plain);
        left -= plain.size();
        if (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL) return left == 0;
    }
}

/// Qt does not always tell a full disk from others.
[[noreturn]] void refuseWrite(const QFile& file, const QString& target)
{
    if (host::isDiskFull(target)) throw Error(ErrorKind::DiskFull, target);
    throw writeError(file, target);
}

void writeAll(QFile& file, const QByteArray& bytes, const QString& target)
{
    if (file.write(bytes) != bytes.size()) refuseWrite(file, target);
}

/// The copy behind the header, sealed chunk by chunk.
void sealInto(QFile& file, QFile& copy, StreamState& state, const QByteArray& sum, const QString& target)
{
    for (bool isLast = false; !isLast;) {
        const QByteArray plain = copy.read(chunkSize);
        if (copy.error() != QFileDevice::NoError) throw Error(ErrorKind::Unreadable, copy.fileName());
        isLast = copy.atEnd();
        QByteArray sealed(plain.size() + chunkExtra, '\0');
        crypto_secretstream_xchacha20poly1305_push(&state, rawOf(sealed), nullptr, rawOf(plain), quint64(plain.size()),
                                                   rawOf(sum), quint64(sum.size()),
                                                   isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        writeAll(file, sealed, target);
    }
    if (!file.flush()) refuseWrite(file, target);
}

/// Reads what was written and lays it beside the copy.
void compareWith(const QString& copyPath, const QString& written, const StreamKey& key, const QString& target)
{
    QFile copy(copyPath);
    QFile file(written);
    openToRead(copy, copyPath);
    openToRead(file, written);
    QByteArray sum;
    const LockedHeader header = LockedHeader::read(file, sum);
    bool isSame = true;
    const bool isWhole = eachChunk(
        file, header, sum, key, [&](const QByteArray& plain) { isSame = isSame && copy.read(plain.size()) == plain; });
    if (!isWhole || !isSame || !copy.atEnd()) throw Error(ErrorKind::WriteFailed, target);
}

void openStreamKey(const LockedHeader& header, const QString& password, const QString& path, StreamKey& key)
{
    if (password.isEmpty()) refuseAs(ErrorKind::Unreadable, "needs", path);
    Secret<CopyLock::keySize> secretKey;
    if (!header.lock.open(password, secretKey)) refuseAs(ErrorKind::BadInput, "wrong", path);
    if (crypto_box_seal_open(key.data(), rawOf(header.sealedKey), quint64(header.sealedKey.size()),
                             rawOf(header.lock.publicKey), secretKey.data()) != 0)
        refuseAs(ErrorKind::Damaged, "changed", path);
}

void unlockInto(const QString& path, const QString& password, const QString& target, ReadableBackup::Take takes)
{
    QFile file(path);
    openToRead(file, path);
    QByteArray sum;
    const LockedHeader header = LockedHeader::read(file, sum);
    const qint64 missing = lengthWhole(header, file.pos()) - file.size();
    StreamKey key;
    openStreamKey(header, password, path, key);
    const bool takesWhole = takes == ReadableBackup::Take::Whole;
    if (takesWhole && missing != 0) refuseAs(ErrorKind::Damaged, missing > 0 ? "cut" : "changed", path);
    QFile plainFile(target);
    if (!plainFile.open(QIODevice::WriteOnly | QIODevice::NewOnly)) throw writeError(plainFile, target);
    plainFile.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const bool isWhole =
        eachChunk(file, header, sum, key, [&](const QByteArray& plain) { writeAll(plainFile, plain, target); });
    if (!plainFile.flush()) refuseWrite(plainFile, target);
    if (!isWhole && takesWhole) refuseAs(ErrorKind::Damaged, "changed", path);
}

} // namespace

bool isLockedCopy(const QString& path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.read(8) == QByteArray(lockedMagic);
}

void writeLockedCopy(const QString& copyPath, const QString& target, const CopyLock& lock, LockedLabel label)
{
    readyCiphers();
    QFile copy(copyPath);
    openToRead(copy, copyPath);
    label.size = copy.size();
    StreamKey key;
    crypto_secretstream_xchacha20poly1305_keygen(key.data());
    LockedHeader header{lock, QByteArray(LockedHeader::sealedSize, '\0'), QByteArray(LockedHeader::streamSize, '\0'),
                        label};
    crypto_box_seal(rawOf(header.sealedKey), key.data(), crypto_secretstream_xchacha20poly1305_KEYBYTES,
                    rawOf(lock.publicKey));
    StreamState state;
    crypto_secretstream_xchacha20poly1305_init_push(&state, rawOf(header.stream), key.data());
    const QByteArray head = header.bytes();
    PartFile part(target);
    {
        QFile file(part.path());
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) throw writeError(file, target);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // a stick may know no owners
        writeAll(file, head, target);
        sealInto(file, copy, state, head.right(LockedHeader::sumSize), target);
    }
    if (!host::flushToDisk(part.path())) throw Error(ErrorKind::WriteFailed, target);
    compareWith(copyPath, part.path(), key, target);
    part.keep(PartFile::Over::Refuse);
}

LockedLabel readLockedLabel(const QString& path)
{
    QFile file(path);
    openToRead(file, path);
    QByteArray sum;
    return LockedHeader::read(file, sum).label;
}

ReadableBackup::ReadableBackup(const QString& path, const QString& password, Take take) : m_path(path)
{
    if (!isLockedCopy(path)) return;
    m_folder = std::make_unique<QTemporaryDir>();
    if (!m_folder->isValid()) throw Error(ErrorKind::WriteFailed, m_folder->path());
    m_path = m_folder->filePath(QFileInfo(path).completeBaseName() + QStringLiteral(".db"));
    unlockInto(path, password, m_path, take);
}

ReadableBackup::~ReadableBackup() = default;

} // namespace ocop
