#pragma once

#include <QByteArrayView>
#include <QtEndian>

namespace ocop {

/// A number kept with its low byte first; 0 where the bytes end before it.
template <class T>
T littleEndian(QByteArrayView bytes, qsizetype at)
{
    if (at < 0 || at + qsizetype(sizeof(T)) > bytes.size()) return T();
    return qFromLittleEndian<T>(bytes.data() + at);
}

} // namespace ocop
