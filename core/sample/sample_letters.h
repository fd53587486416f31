#pragma once

#include "core/register/register.h"

namespace ocop {

/// Letters in every state they can be in, written in the sample's last months, and a ground for a withdrawal that is
/// not proposed yet: letters of all kinds are owed when the sample ends. Rolls no dice.
void addSampleLetters(Register& book, WriteAct& act);

} // namespace ocop
