#pragma once

#include "core/exchange/planning/field_claims.h"

namespace ocop {

/// Puts every value the row of a new product writes before its other differences: the product's, the producer it is
/// written to (all of it when that is new too), and those of its new certificates.
void showNewFields(const ImportPlan& plan, const FieldClaims& claims, bool newSubject, ImportRow& row);

} // namespace ocop
