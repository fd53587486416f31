#pragma once

class QString;

namespace ocop {

/// Source sentences of the findings of dossiers and files (translated by ui/words/texts); null for other codes.
const char* dossierSentence(const QString& code);

} // namespace ocop
