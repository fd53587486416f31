#pragma once

#include "core/registry/units.h"

namespace ocop {

/// The communes of 2024 that a ward of today was made of whose land lies in two old districts, by name: one of them says
/// under which district something in it counts. Nothing for every other unit.
std::vector<const Unit*> communesOfTwoDistricts(const Units& units, UnitId ward);

} // namespace ocop
