#pragma once

#include "core/base/record_ref.h"
#include "ui/kit/theme.h"

#include <optional>

namespace ocop {

/// A line of the information tab; with `link` the text opens that record.
struct RecordFact
{
    QString label;
    QString text;
    RecordRef link = {};
    bool isLong = false; ///< wants the whole width under its label
};

/// What the panel's head says.
struct RecordHeadWords
{
    QString icon;
    QString name;
    QString second; ///< under the name: the subject, the product, or the kind
    RecordRef secondLink = {};
    QString pill = {};
    std::optional<Status> status = std::nullopt; ///< of the pill
    int stars = 0;
    std::optional<Mark> mark = std::nullopt; ///< of the pill, for states that are not a certificate's
};

/// Something still missing, in words, and the field of the editor where it goes (none for papers of a dossier).
struct MissingField
{
    QString label;
    QString field = {};
};

} // namespace ocop
