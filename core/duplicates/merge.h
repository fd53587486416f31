#pragma once

#include "core/promotion/buyer.h"
#include "core/register/register.h"

namespace ocop {

/// Two records of one producer, product or buyer become one: `kept` is stored as given, everything attached to `gone`
/// follows it (products, certificates, dossiers, contracts, needs, talks, former names, files), and `gone` is deleted. One
/// act; taking that act back parts them again.

/// What keeps two products from being one: certificates of both that begin on one day ("sameFirstDay", args: the day),
/// dossiers of both that are open ("bothOpenDossiers", args: how each is known).
Findings obstaclesToMerge(Register& book, ProductId kept, ProductId gone);

/// Throws Error{NotFound}, Error{Conflict} when `kept` was changed since it was read, Error{BadInput} for an obstacle
/// (its detail: the code and the args, "|" between) or for merging a record with itself.
void mergeSubjects(Register& book, WriteAct& act, Subject kept, SubjectId gone);
void mergeProducts(Register& book, WriteAct& act, Product kept, ProductId gone);
void mergeBuyers(Register& book, WriteAct& act, Buyer kept, BuyerId gone);

} // namespace ocop
