#pragma once

#include "core/base/id.h"
#include "core/evaluation/round.h"
#include "core/reports/papers/dossier_forms.h"
#include "core/reports/report.h"

#include <vector>

class QWidget;

namespace ocop {

class Session;

enum class RoundPaper {
    Result,
    Scores,
    Minutes,
    BallotRecord,
    Advisory,
    Invitation,
    Proposal, ///< tờ trình
    Recognition, ///< the draft of the decision that recognises the products
    CouncilDecision ///< the draft of the decision on who sits in the council
};

/// What the papers of a round held on the day take from the settings now: kept by a round that is closed (see core PaperHeads).
QString paperHeadsNow(Session& session, QDate day);

/// A paper of a round, made from what the register says now; of a closed round with the heads it kept.
Report makeRoundPaper(Session& session, RoundId round, RoundPaper paper);
/// Shows it with what can be done with it; minutes and drafts also offer their wording.
void showRoundPaper(Session& session, QWidget* parent, RoundId round, RoundPaper paper);
/// Blank score sheets of a dossier, or of all dossiers of the round, one for every member who scores, is present and
/// takes part.
void showScoreForms(Session& session, QWidget* parent, RoundId round, ApplicationId application = {});
/// A form of a dossier (Mẫu số 01 to 03) with what the register knows filled in.
void showDossierForm(Session& session, QWidget* parent, ApplicationId application, DossierForm form);
/// The written notices of the results, one for every producer and its commune.
void showResultNotices(Session& session, QWidget* parent, RoundId round);

/// The ballots of a round to be filled in, one for every member who votes.
void showBallotForms(Session& session, QWidget* parent, RoundId round);
/// The advisory team's report on a dossier of a round, with the photos of samples attached to it.
Report makeAdvisoryPages(Session& session, RoundId round, ApplicationId application);
/// Shows it.
void showAdvisoryPaper(Session& session, QWidget* parent, RoundId round, ApplicationId application);

/// Certificates as pages to print, one each.
void showCertificatePages(Session& session, QWidget* parent, const std::vector<CertificateId>& certificates);
/// The annex of a decision with all its certificates.
void showDecisionAnnex(Session& session, QWidget* parent, DecisionId decision);

} // namespace ocop
