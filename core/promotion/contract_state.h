#pragma once

#include "core/promotion/contract.h"

#include <span>
#include <vector>

namespace ocop {

/// How far a contract has come: nothing delivered, something, all of it; settled (thanh lý) or called off.
enum class ContractState { NotBegun, Running, Done, Liquidated, Cancelled };

template <>
struct EnumCodes<ContractState>
{
    static constexpr std::pair<ContractState, const char*> all[] = {{ContractState::NotBegun, "notBegun"},
                                                                    {ContractState::Running, "running"},
                                                                    {ContractState::Done, "done"},
                                                                    {ContractState::Liquidated, "liquidated"},
                                                                    {ContractState::Cancelled, "cancelled"}};
};

/// A contract as it stood on a day.
struct ContractOnDay
{
    ContractState state = ContractState::NotBegun;
    Amount delivered; ///< value since the signing, hundredths of a million đồng; as the last follow-up that knew has it
    Amount quantity; ///< delivered since the signing, thousandths
    QString unit; ///< of the quantity
    QDate lastFollowup; ///< invalid: nobody asked yet
    bool termOver = false; ///< its last day has passed

    bool isOpen() const { return state == ContractState::NotBegun || state == ContractState::Running; }
};

/// The one place that says how a contract stands: from its days and from what the follow-ups up to the day found. They
/// come by day. What was called off or settled later is not known yet.
ContractOnDay contractOn(const Contract& contract, std::span<const ContractFollowup> followups, QDate day);

inline constexpr int followupAheadDays = 30; ///< so long before its day a follow-up is asked for

/// A follow-up that is owed: none since the signing names its months or more.
struct FollowupDue
{
    ContractId contract;
    int months = 6;
    QDate dueOn;
    int daysLeft = 0; ///< negative after its day

    bool isOverdue() const { return daysLeft < 0; }
};

/// The first follow-up made by the day that names these months or more; null while nobody has asked. They come by day.
const ContractFollowup* followupFor(int months, std::span<const ContractFollowup> followups, QDate day);

/// Those of a contract that is open on the day, with their day in at most `withinDays`; the first one first. An annex goes
/// with its contract and is not asked about.
std::vector<FollowupDue> followupsOwed(const Contract& contract, std::span<const ContractFollowup> followups, QDate day,
                                       int withinDays);

} // namespace ocop
