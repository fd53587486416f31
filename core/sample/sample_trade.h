#pragma once

#include "core/promotion/buyer.h"
#include "core/promotion/contract.h"
#include "core/promotion/trade_event.h"

#include <vector>

namespace ocop {

/// Invented buyers, guests, tasks and deals of the sample, as they are written down here: utf-8 texts, money in millions
/// of đồng.
struct SampleBuyer
{
    BuyerKind kind;
    const char* name;
    const char* address;
    const char* markets;
    const char* papers;
    const char* terms;
    const char* person;
    const char* title;
};

struct SampleGuest
{
    GuestKind kind;
    const char* organisation;
};

struct SampleTask
{
    const char* task;
    const char* who;
    QDate due;
    QDate done;
};

struct SampleFollowup
{
    int months;
    QDate madeOn;
    int percent; ///< of the value, delivered by then
    bool finished;
    const char* note;
};

struct SampleDeal
{
    ContractKind kind;
    size_t buyer;
    QDate signedOn;
    int value; ///< millions of đồng; 0: none is named
    int termMonths; ///< 0: none
    std::vector<SampleFollowup> followups;
    QDate liquidatedOn;
    QDate cancelledOn;
};

const std::vector<SampleBuyer>& sampleBuyers();
const std::vector<SampleGuest>& sampleGuests();
/// The six directions of a conclusion as dated work.
const std::vector<SampleTask>& sampleTasks();
/// What was signed at the conference, and afterwards.
std::vector<SampleDeal> sampleDeals();

} // namespace ocop
