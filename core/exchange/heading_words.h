#pragma once

#include "core/exchange/heading.h"

namespace ocop {

/// The field a title means; `group` is the title above it in a two-row heading.
std::optional<ListField> fieldForTitle(const QString& title, const QString& group = {});

} // namespace ocop
