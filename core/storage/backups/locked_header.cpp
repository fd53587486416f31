#include "core/storage/backups/locked_header.h"

#include "core/base/error.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <sodium.h>

#include <utility>

namespace ocop {
namespace {

static_assert(LockedHeader::sealedSize == crypto_box_SEALBYTES + crypto_secretstream_xchacha20poly1305_KEYBYTES);
static_assert(LockedHeader::streamSize == crypto_secretstream_xchacha20poly1305_HEADERBYTES);

constexpr quint32 formatVersion = 1;
constexpr int magicSize = 8;
constexpr int frontSize = magicSize + 4 + 4; ///< magic, version, length of all
constexpr int fixedSize =
    frontSize + 8 + 8 + CopyLock::saltSize + CopyLock::keySize + LockedHeader::sealedSize + LockedHeader::streamSize;
constexpr quint32 longest = 16'384;

template <class Number>
QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof number, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray sumOver(const QByteArray& bytes)
{
    QByteArray sum(LockedHeader::sumSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(sum.data()), size_t(sum.size()),
                       reinterpret_cast<const unsigned char*>(bytes.constData()), quint64(bytes.size()), nullptr, 0);
    return sum;
}

QByteArray labelText(const LockedLabel& label)
{
    const QJsonObject json{{QStringLiteral("identity"), label.identity},
                           {QStringLiteral("at"), label.at.toString(Qt::ISODate)},
                           {QStringLiteral("why"), codeOf(label.why)},
                           {QStringLiteral("file"), label.fileMark},
                           {QStringLiteral("size"), label.size}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

LockedLabel labelFrom(const QByteArray& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    return {json.value(QStringLiteral("identity")).toString(),
            QDateTime::fromString(json.value(QStringLiteral("at")).toString(), Qt::ISODate),
            fromCode<BackupWhy>(json.value(QStringLiteral("why")).toString()).value_or(BackupWhy::Unknown),
            json.value(QStringLiteral("file")).toString(), json.value(QStringLiteral("size")).toInteger()};
}

[[noreturn]] void refuse(ErrorKind kind, const char* why, const QFile& file)
{
    throw Error(kind, QStringLiteral("locked|%1|%2").arg(QLatin1String(why), file.fileName()));
}

} // namespace

QByteArray LockedHeader::bytes() const
{
    const QByteArray text = labelText(label);
    const QByteArray all = QByteArray(lockedMagic, magicSize) + bigEndian(formatVersion) +
                           bigEndian(quint32(fixedSize + text.size() + sumSize)) + bigEndian(lock.cost.passes) +
                           bigEndian(lock.cost.memory) + lock.salt + lock.publicKey + sealedKey + stream + text;
    return all + sumOver(all);
}

LockedHeader LockedHeader::read(QFile& file, QByteArray& sum)
{
    readyCiphers();
    const QByteArray front = file.read(frontSize);
    if (!front.startsWith(lockedMagic)) throw Error(ErrorKind::NotARegister, file.fileName());
    if (front.size() < frontSize) refuse(ErrorKind::Damaged, "cut", file);
    if (qFromBigEndian<quint32>(front.constData() + magicSize) > formatVersion)
        refuse(ErrorKind::NewerRegister, "version", file);
    const auto length = qFromBigEndian<quint32>(front.constData() + magicSize + 4);
    if (length < quint32(fixedSize + sumSize) || length > longest) refuse(ErrorKind::Damaged, "changed", file);
    const QByteArray all = front + file.read(qint64(length) - frontSize);
    if (all.size() < qsizetype(length)) refuse(ErrorKind::Damaged, "cut", file);
    sum = all.right(sumSize);
    const QByteArray said = all.chopped(sumSize);
    if (sumOver(said) != sum) refuse(ErrorKind::Damaged, "changed", file);
    qsizetype at = frontSize;
    const auto take = [&](qsizetype size) { return said.mid(std::exchange(at, at + size), size); };
    LockedHeader header;
    header.lock.cost.passes = qFromBigEndian<quint64>(take(8).constData());
    header.lock.cost.memory = qFromBigEndian<quint64>(take(8).constData());
    header.lock.salt = take(CopyLock::saltSize);
    header.lock.publicKey = take(CopyLock::keySize);
    header.sealedKey = take(sealedSize);
    header.stream = take(streamSize);
    header.label = labelFrom(said.mid(at));
    if (!header.lock.isSane() || header.label.size < 0) refuse(ErrorKind::NewerRegister, "version", file);
    return header;
}

} // namespace ocop
