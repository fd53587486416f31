#pragma once

#include "core/exchange/hall/paste_plan.h"

#include <span>

namespace ocop {

/// The first error of a record, told of the cell of the list that the field came from.
inline std::optional<CellTrouble> troubleOf(const Findings& findings,
                                            std::span<const std::pair<PastedField, QLatin1String>> fields,
                                            const PastedList& list)
{
    for (const Finding& finding : findings) {
        if (finding.severity != Severity::Error) continue;
        CellTrouble trouble{PastedField::Organisation, 0, finding};
        for (const auto& [field, key] : fields)
            if (finding.field == key) trouble.field = field;
        trouble.column = list.columnOf(trouble.field);
        return trouble;
    }
    return std::nullopt;
}

} // namespace ocop
