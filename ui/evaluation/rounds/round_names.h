#pragma once

#include "core/evaluation/round.h"
#include "ui/records/dossier_values.h"
#include "ui/table/column.h"
#include "ui/words/round_words.h"

namespace ocop {

class Session;

/// What a round, its dossiers and its rules are called in the open register.
namespace roundWords {

/// "12/06/2026 · Council A · Tam Kỳ".
QString facts(const Session& session, const Round& round);
QString productName(const Session& session, const Application& application);
QString subjectName(const Session& session, const Application& application);
/// The rule set's title, or its code when the program does not know it.
QString ruleSet(const Session& session, const QString& code);

/// A cell with stars and what they mean spoken; 0 says that there is no recognition.
CellData starsOrNone(std::optional<int> stars);

} // namespace roundWords
} // namespace ocop
