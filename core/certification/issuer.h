#pragma once

#include "core/evaluation/rule_book.h"

namespace ocop {

/// Who issues a decision, as far as the rules ask: district, province, or the Ministry.
enum class IssuerLevel { Unknown, District, Province, Ministry };

/// By the words of the name: "UBND huyện Tiên Phước", "UBND thành phố Đà Nẵng", "Bộ Nông nghiệp và Môi trường". A
/// "thành phố" is a province only when it is one of the six governed centrally. Unknown when no word tells.
IssuerLevel issuerLevel(const QString& issuer);

/// Whether the rules let such an issuer recognise the star. What cannot be told counts as allowed.
bool mayRecognise(const RuleSet& rules, int stars, const QString& issuer);

} // namespace ocop
