#pragma once

#include "core/register/register.h"

namespace ocop {

/// Invents who looks after the districts and which certificates of standards producers hold, some ended and some about
/// to around the sample's days. It has dice of its own: what else the sample holds does not depend on it.
void addSampleReminders(Register& book, WriteAct& act);

} // namespace ocop
