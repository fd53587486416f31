#pragma once

#include "core/register/selection.h"
#include "core/reminders/due.h"

namespace ocop {

/// How the office kept its duty to warn about one certificate's end (QĐ 148/QĐ-TTg: in writing, 30 days before).
enum class ProofState {
    OnTime, ///< a notice in writing went out by the legal line
    Late, ///< one went out after it
    Told, ///< only a person's word that it was handled, nothing in writing
    Missing, ///< the line has passed and nothing was done
    Pending, ///< the line has not come yet
    Renewed ///< the product had its next certificate before the line: nothing was owed
};

template <>
struct EnumCodes<ProofState>
{
    static constexpr std::pair<ProofState, const char*> all[] = {
        {ProofState::OnTime, "onTime"},   {ProofState::Late, "late"},       {ProofState::Told, "told"},
        {ProofState::Missing, "missing"}, {ProofState::Pending, "pending"}, {ProofState::Renewed, "renewed"}};
};

/// One certificate's end and what was done before it.
struct NoticeProof
{
    const Certificate* certificate = nullptr;
    const Product* product = nullptr;
    const Subject* subject = nullptr;
    UnitId commune;
    UnitId district;
    QDate lastDay; ///< with extension
    QDate legalLine; ///< the last day for the notice, by the calendar
    QDate noticedOn; ///< the first notice that went out; invalid without
    LetterChannel channel = LetterChannel::None;
    QString number; ///< of that letter
    QDate receivedOn;
    ProofState state = ProofState::Pending;

    /// How long before the end the notice went out.
    int daysBefore() const { return noticedOn.isValid() ? int(noticedOn.daysTo(lastDay)) : 0; }
    /// The duty was not kept.
    bool isBreach() const
    {
        return state == ProofState::Late || state == ProofState::Missing || state == ProofState::Told;
    }
};

/// What proofs are made from; the referenced objects must outlive them.
struct ProofSource
{
    const Snapshot& snapshot;
    const Units& units;
    const ReminderBook& reminders;
    const ReminderRules& rules;
};

/// Every certificate that ends from one day to the other, both included, by its end; withdrawn ones before their line
/// are left out. What was done after `asOf` does not count.
std::vector<NoticeProof> noticeProofs(const ProofSource& source, QDate from, QDate to, QDate asOf);

} // namespace ocop
