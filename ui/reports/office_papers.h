#pragma once

#include "core/base/id.h"
#include "core/evaluation/round.h"
#include "core/reports/report.h"

#include <vector>

class QWidget;

namespace ocop {

class Session;

enum class RoundPaper { Result, Scores, Minutes, ScoreForm };

/// A paper of a round, made from what the register says now. The score form is of `application`; the scores are of it
/// alone when it is given.
Report makeRoundPaper(Session& session, RoundId round, RoundPaper paper, ApplicationId application = {});
/// Shows it with what can be done with it; minutes also offer their wording.
void showRoundPaper(Session& session, QWidget* parent, RoundId round, RoundPaper paper, ApplicationId application = {});

/// Certificates as pages to print, one each.
void showCertificatePages(Session& session, QWidget* parent, const std::vector<CertificateId>& certificates);
/// The annex of a decision with all its certificates.
void showDecisionAnnex(Session& session, QWidget* parent, DecisionId decision);

} // namespace ocop
