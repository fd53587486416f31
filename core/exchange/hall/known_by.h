#pragma once

#include "core/base/text.h"

#include <QRegularExpression>

#include <optional>
#include <span>

namespace ocop {

/// A value and the words (a pattern over text without marks) that texts speaking of it have. Of a table the first that
/// fits counts.
template <class Value>
struct KnownBy
{
    Value value;
    const char16_t* words;
};

template <class Value>
std::optional<Value> valueKnownBy(const QString& text, std::span<const KnownBy<Value>> table)
{
    const QString words = folded(cleaned(text));
    if (words.isEmpty()) return std::nullopt;
    for (const KnownBy<Value>& each : table)
        if (QRegularExpression(QString::fromUtf16(each.words)).match(words).hasMatch()) return each.value;
    return std::nullopt;
}

} // namespace ocop
