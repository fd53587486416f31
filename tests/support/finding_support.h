#pragma once

#include "core/base/finding.h"

#include <QStringList>

namespace ocop::test {

/// The findings of one severity as "field:code", in their order.
inline QStringList codesOf(const Findings& findings, Severity severity = Severity::Error)
{
    QStringList codes;
    for (const Finding& each : findings)
        if (each.severity == severity) codes << each.field + u':' + each.code;
    return codes;
}

} // namespace ocop::test
