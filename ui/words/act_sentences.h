#pragma once

class QString;

namespace ocop {

/// Source sentences of the findings of recognitions, withdrawals and extensions (translated by ui/words/texts); null
/// for other codes. Those of one product begin with its name, “%1”.
const char* actSentence(const QString& code);

} // namespace ocop
