#pragma once

#include "core/base/finding.h"

namespace ocop {

/// What is longer was pasted by mistake: no list, letter or certificate has room for it.
inline constexpr qsizetype roomForName = 250;
inline constexpr qsizetype roomForNumber = 80;

inline void checkLength(Findings& findings, const QString& field, const QString& text, qsizetype longest = roomForName)
{
    if (text.size() > longest)
        findings.push_back({Severity::Error,
                            field,
                            QStringLiteral("tooLong"),
                            {QString::number(text.size()), QString::number(longest)}});
}

} // namespace ocop
