#pragma once

#include "core/evaluation/criteria_set.h"

#include <QByteArray>

namespace ocop {

/// One score sheet (resources/rules/FAMILY/NN.json). Throws Error{Internal} naming what is wrong in it.
CriteriaSet parseCriteriaSet(const QByteArray& json);

} // namespace ocop
