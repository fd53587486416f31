#pragma once

#include "core/evaluation/application_rules.h"

namespace ocop {

class Session;

/// How the product's recognitions stand on a day, as the rules of dossiers ask for them.
RecognitionFacts recognitionFacts(const Session& session, ProductId product, QDate day);

/// Everything around a dossier for its check. The result points into the session's snapshot.
ApplicationContext contextOf(const Session& session, const Application& application);

/// The rule set a dossier names; the one of its day when the program does not know it.
const RuleSet& rulesOf(const Session& session, const Application& application);

/// What a stored dossier still needs by its papers.
std::vector<MissingPart> missingPartsOf(const Session& session, const Application& application);

/// The states that may follow: an upgrade that raises nothing is never closed as recognised, nor one that does as not.
std::vector<ApplicationState> openSteps(const Session& session, const Application& application);

/// "Trà An Bằng (phiếu kiểm nghiệm)" of those of the dossiers with papers missing.
QString namesOfIncomplete(const Session& session, const std::vector<ApplicationId>& dossiers);

/// "Trà An Bằng", what acts on the dossier are called.
QString dossierName(const Session& session, const Application& application);

} // namespace ocop
