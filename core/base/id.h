#pragma once

#include <QHashFunctions>

#include <compare>
#include <functional>

namespace ocop {

/// A row's key that cannot be mixed up with another table's. 0 means "not stored yet".
template <class Tag>
struct Id
{
    qint64 value = 0;

    bool isValid() const { return value > 0; }
    explicit operator bool() const { return isValid(); }
    auto operator<=>(const Id&) const = default;
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

using UnitId = Id<struct UnitTag>;
using SubjectId = Id<struct SubjectTag>;
using ProductId = Id<struct ProductTag>;
using DecisionId = Id<struct DecisionTag>;
using CertificateId = Id<struct CertificateTag>;
using ProductGroupId = Id<struct ProductGroupTag>;
using ReminderId = Id<struct ReminderTag>;
using RoundId = Id<struct RoundTag>;
using CouncilId = Id<struct CouncilTag>;
using MemberId = Id<struct MemberTag>;
using ApplicationId = Id<struct ApplicationTag>;
using ScoreSheetId = Id<struct ScoreSheetTag>;
using LetterId = Id<struct LetterTag>;
using LetterItemId = Id<struct LetterItemTag>;
using StandardId = Id<struct StandardTag>;
using BuyerId = Id<struct BuyerTag>;
using TradeEventId = Id<struct TradeEventTag>;
using ParticipantId = Id<struct ParticipantTag>;
using GuestId = Id<struct EventGuestTag>;
using ContractId = Id<struct ContractTag>;
using ActId = Id<struct ActTag>;

} // namespace ocop

template <class Tag>
struct std::hash<ocop::Id<Tag>>
{
    size_t operator()(ocop::Id<Tag> id) const noexcept { return std::hash<qint64>()(id.value); }
};
