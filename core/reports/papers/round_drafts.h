#pragma once

#include "core/evaluation/rule_book.h"
#include "core/reports/round_report.h"

namespace ocop {

/// Papers around a round that somebody above signs or that call it together, in the wording of a template.

/// Tờ trình: the office asks for the recognition of what the round decided ("to-trinh").
Report makeRecognitionProposal(const RoundPaperSource& round, const RuleBook& rules, const QString& body);
/// The draft of the decision that recognises it, with its annex ("du-thao-cong-nhan").
Report makeRecognitionDecision(const RoundPaperSource& round, const RuleBook& rules, const QString& body);
/// The draft of the decision on who sits in the council and the advisory team ("du-thao-kien-toan").
Report makeCouncilDecision(const RoundPaperSource& round, const RuleBook& rules, const QString& body);
/// The invitation to the meeting with the dossiers it is about ("giay-moi").
Report makeInvitation(const RoundPaperSource& round, const RuleBook& rules, const QString& body);

} // namespace ocop
