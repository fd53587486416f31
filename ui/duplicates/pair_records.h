#pragma once

#include "core/duplicates/likely_pairs.h"
#include "ui/session/session.h"

namespace ocop {

/// The two records of a pair and what is told of them.
namespace pairRecords {

/// The record of its kind as it is stored; null when it is not there.
inline const Subject* stored(const Session& session, SubjectId id) { return session.stored().subject(id); }
inline const Product* stored(const Session& session, ProductId id) { return session.stored().product(id); }
inline const Buyer* stored(const Session& session, BuyerId id) { return session.state().promotion.find<Buyer>(id); }

/// Calls `act` with the record that stays and the one that goes; either is null when it is not there.
template <class Act>
void withBoth(const Session& session, const LikelyPair& pair, Act&& act)
{
    switch (pair.kind) {
    case PairKind::Subject: return act(stored(session, SubjectId{pair.kept}), stored(session, SubjectId{pair.gone}));
    case PairKind::Product: return act(stored(session, ProductId{pair.kept}), stored(session, ProductId{pair.gone}));
    case PairKind::Buyer: return act(stored(session, BuyerId{pair.kept}), stored(session, BuyerId{pair.gone}));
    }
}

/// With what tells it from others of its name; nothing when it is not there.
QString nameOf(const Session& session, PairKind kind, qint64 id);
QString kindWord(PairKind kind);
/// Why the two may be one.
QString reasonOf(const Session& session, const LikelyPair& pair);
/// How much goes over to the record that stays: products, certificates, or contracts, needs, talks and invitations.
int followersOf(const Session& session, const LikelyPair& pair);
/// What a merge does, or why there can be none (`isBlocked`).
QString mergeWords(const Session& session, const LikelyPair& pair, bool& isBlocked);

} // namespace pairRecords
} // namespace ocop
