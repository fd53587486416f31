#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace ocop {

/// The stored words of an enum: specialise with `static constexpr std::pair<E, const char*> all[]`.
template <class E>
struct EnumCodes;

template <class E>
QString codeOf(E value)
{
    for (const auto& [each, code] : EnumCodes<E>::all)
        if (each == value) return QString::fromLatin1(code);
    return {};
}

template <class E>
std::optional<E> fromCode(const QString& code)
{
    for (const auto& [each, text] : EnumCodes<E>::all)
        if (code == QLatin1String(text)) return each;
    return std::nullopt;
}

} // namespace ocop
