#pragma once

#include "core/evaluation/application_rules.h"
#include "ui/kit/timeline.h"
#include "ui/records/record_words.h"

namespace ocop {

/// How the product's recognitions stand on a day, as the rules of dossiers ask for them.
RecognitionFacts recognitionFacts(const Session& session, ProductId product, QDate day);

/// Everything around a dossier for its check. The result points into the session's snapshot.
ApplicationContext contextOf(const Session& session, const Application& application);

/// The rule set a dossier names; the one of its day when the program does not know it.
const RuleSet& rulesOf(const Session& session, const Application& application);

/// What a stored dossier still needs by its papers.
std::vector<MissingPart> missingPartsOf(const Session& session, const Application& application);

/// "Trà An Bằng", what acts on the dossier are called.
QString dossierName(const Session& session, const Application& application);

// A dossier in the record panel.
RecordHeadWords applicationHead(const Session& session, const Application& application);
std::vector<RecordFact> applicationFacts(const Session& session, const Application& application);
/// Its steps, from the newest down.
std::vector<TimelineNode> applicationStory(const Session& session, const Application& application);
/// The changes of the dossier, its steps, papers and their files, newest first.
std::vector<Change> applicationChanges(const Session& session, ApplicationId id);

} // namespace ocop
