#pragma once

class QString;

namespace ocop {

/// Source sentences of the findings of rounds and councils (translated by ui/words/texts); null for other codes.
const char* roundSentence(const QString& code);

} // namespace ocop
