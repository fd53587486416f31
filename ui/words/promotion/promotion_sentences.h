#pragma once

#include <QString>

namespace ocop {

/// The sentence of a finding about buyers, trade events and contracts; null for other codes.
const char* promotionSentence(const QString& code);

} // namespace ocop
