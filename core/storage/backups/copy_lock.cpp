#include "core/storage/backups/copy_lock.h"

#include "core/base/error.h"

#include <QStringList>

#include <sodium.h>

namespace ocop {
namespace {

static_assert(CopyLock::saltSize == crypto_pwhash_SALTBYTES);
static_assert(CopyLock::keySize == crypto_box_PUBLICKEYBYTES && CopyLock::keySize == crypto_box_SECRETKEYBYTES &&
              CopyLock::keySize == crypto_box_SEEDBYTES);

constexpr quint64 mostPasses = 16;
constexpr quint64 mostMemory = quint64(1) << 30;

const unsigned char* bytesOf(const QByteArray& bytes) { return reinterpret_cast<const unsigned char*>(bytes.data()); }

unsigned char* bytesIn(QByteArray& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }

void deriveKeys(const CopyLock& lock, const QString& password, QByteArray& publicKey,
                Secret<CopyLock::keySize>& secretKey)
{
    readyCiphers();
    // The same letters typed with another input method are the same password.
    QByteArray typed = password.normalized(QString::NormalizationForm_C).toUtf8();
    Secret<CopyLock::keySize> seed;
    const int failed =
        crypto_pwhash(seed.data(), CopyLock::keySize, typed.constData(), quint64(typed.size()), bytesOf(lock.salt),
                      lock.cost.passes, size_t(lock.cost.memory), crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(typed.data(), size_t(typed.size()));
    if (failed) throw Error(ErrorKind::TooLarge, QStringLiteral("locked|memory|"));
    publicKey.resize(CopyLock::keySize);
    crypto_box_seed_keypair(bytesIn(publicKey), secretKey.data(), seed.data());
}

} // namespace

template <size_t Size>
Secret<Size>::~Secret()
{
    sodium_memzero(m_bytes.data(), Size);
}
template class Secret<CopyLock::keySize>;

void readyCiphers()
{
    if (sodium_init() < 0) throw Error(ErrorKind::Internal, QStringLiteral("libsodium"));
}

CopyLock CopyLock::make(const QString& password, const LockCost& cost)
{
    readyCiphers();
    CopyLock lock{cost, QByteArray(saltSize, '\0'), {}};
    randombytes_buf(lock.salt.data(), size_t(saltSize));
    Secret<keySize> secretKey;
    deriveKeys(lock, password, lock.publicKey, secretKey);
    return lock;
}

bool CopyLock::open(const QString& password, Secret<keySize>& secretKey) const
{
    QByteArray derived;
    deriveKeys(*this, password, derived, secretKey);
    return sodium_memcmp(derived.constData(), publicKey.constData(), keySize) == 0;
}

bool CopyLock::isSane() const
{
    return salt.size() == saltSize && publicKey.size() == keySize && cost.passes >= crypto_pwhash_OPSLIMIT_MIN &&
           cost.passes <= mostPasses && cost.memory >= crypto_pwhash_MEMLIMIT_MIN && cost.memory <= mostMemory;
}

QString CopyLock::text() const
{
    return QStringLiteral("1:%1:%2:%3:%4")
        .arg(QString::number(cost.passes), QString::number(cost.memory), QString::fromLatin1(salt.toBase64()),
             QString::fromLatin1(publicKey.toBase64()));
}

std::optional<CopyLock> CopyLock::of(const QString& text)
{
    const QStringList parts = text.split(u':');
    if (parts.size() != 5 || parts.first() != QLatin1String("1")) return std::nullopt;
    const CopyLock lock{{parts.at(1).toULongLong(), parts.at(2).toULongLong()},
                        QByteArray::fromBase64(parts.at(3).toLatin1()),
                        QByteArray::fromBase64(parts.at(4).toLatin1())};
    return lock.isSane() ? std::optional(lock) : std::nullopt;
}

} // namespace ocop
