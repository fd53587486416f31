#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace ocop {

/// Bytes nobody may find in memory later: they are wiped when they go.
template <size_t Size>
class Secret
{
public:
    Secret() = default;
    ~Secret();
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    unsigned char* data() { return m_bytes.data(); }
    const unsigned char* data() const { return m_bytes.data(); }

private:
    std::array<unsigned char, Size> m_bytes{};
};

/// What a guess at a password costs: rounds of Argon2id and bytes of memory. As they stand a third of a second on an
/// office's computer, for whoever guesses as for whoever knows.
struct LockCost
{
    quint64 passes = 3;
    quint64 memory = quint64(128) << 20;
};

/// What copies are protected with: the public half of a key pair whose secret half only the password gives. A desk keeps
/// this and never the password: it can close a copy without asking and cannot open one.
struct CopyLock
{
    static constexpr int saltSize = 16;
    static constexpr int keySize = 32;

    LockCost cost;
    QByteArray salt;
    QByteArray publicKey;

    /// Of a new password; takes a moment.
    static CopyLock make(const QString& password, const LockCost& cost = {});
    /// As settings keep it; nothing where the text is none.
    static std::optional<CopyLock> of(const QString& text);
    QString text() const;
    /// The secret half; false when the password is another.
    bool open(const QString& password, Secret<keySize>& secretKey) const;
    /// Whether another program of this version could have made it: what a stranger's file asks for is not done blindly.
    bool isSane() const;
};

/// The library of ciphers is ready; throws Error{Internal} when it is not.
void readyCiphers();

} // namespace ocop
