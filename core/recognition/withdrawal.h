#pragma once

#include "core/register/snapshot.h"

namespace ocop {

/// The day the withdrawal decision is due (QĐ 26/2026 art. 8: 15 days from the conclusion). Invalid where nothing was
/// concluded or the decision is there.
QDate withdrawalDeadline(const Certificate& certificate, const RuleBook& rules);

/// How a withdrawal is written down: what was concluded, and the decision once there is one.
struct WithdrawalOrder
{
    std::vector<CertificateId> certificates;
    WithdrawalGround ground = WithdrawalGround::None; ///< none keeps what was concluded of each
    QDate concludedOn; ///< invalid keeps it too
    bool decided = false; ///< false: the conclusion only; what follows is then not used
    Decision decision;
    QDate withdrawnOn; ///< first day without force; invalid: the day of the decision
};

struct WithdrawalPlan
{
    bool decided = false;
    Decision decision;
    std::vector<Certificate> certificates; ///< as they will be stored
    Findings
        findings; ///< fields "withdrawal_ground", "withdrawal_concluded_on", "number", "issuer", "date", "withdrawn_on", "items"
};

/// Allowed after the certificate expired. Errors: no ground, no conclusion day while only concluding, withdrawn
/// already, withdrawn before it began.
WithdrawalPlan planWithdrawal(const Snapshot& snapshot, const RuleBook& rules, const WithdrawalOrder& order,
                              QDate today);

/// Stores the plan within one act. Throws Error{BadInput} when it has errors, Error{Conflict}.
void withdraw(Register& book, WriteAct& act, const WithdrawalPlan& plan);

} // namespace ocop
