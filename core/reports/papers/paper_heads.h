#pragma once

#include "core/reports/office_settings.h"

namespace ocop {

/// What the papers of a round take from the settings: the office's names and the wording of the minutes. A closed round
/// keeps it, so that its papers read the same years later.
struct PaperHeads
{
    OfficeSettings office; ///< of the papers' day
    QString minutes; ///< body of the template

    /// As JSON; read back what toText() made, nothing for anything else.
    QString toText() const;
    static std::optional<PaperHeads> fromText(const QString& text);
};

} // namespace ocop
