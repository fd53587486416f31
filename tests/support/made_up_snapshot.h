#pragma once

#include "core/register/snapshot.h"

namespace ocop::test {

/// Invented subjects, products, decisions and certificates over all communes of 31/8/2024, the same every time:
/// three and four stars, some lapsed, some renewed or upgraded, a few about to end in autumn 2024.
Snapshot madeUpSnapshot(const Units& units, int products);

} // namespace ocop::test
