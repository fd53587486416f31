#pragma once

class QString;

namespace ocop {

/// Source sentences of the findings of written ballots and the advisory team's reports; null for other codes.
const char* ballotSentence(const QString& code);

} // namespace ocop
