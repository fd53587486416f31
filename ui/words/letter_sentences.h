#pragma once

class QString;

namespace ocop {

/// Source sentences of the findings of letters (translated by ui/words/texts); null for other codes.
const char* letterSentence(const QString& code);

} // namespace ocop
