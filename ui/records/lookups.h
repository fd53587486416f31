#pragma once

#include "core/base/id.h"
#include "ui/form/lookup_field.h"

namespace ocop {

class Session;

/// What the lookup fields of the record editors offer. Each takes the session by reference and follows it.
namespace lookups {

/// Communes of the day first, then those that were before, each with its district.
LookupField::Provider communes(const Session& session);
std::optional<Choice> commune(const Session& session, UnitId id);

/// Sets of the current tree first, then groups and sectors.
LookupField::Provider productGroups(const Session& session);
std::optional<Choice> productGroup(const Session& session, ProductGroupId id);

/// Subjects, products, decisions as the search finds them; for nothing typed the ones entered last.
LookupField::Provider subjects(const Session& session);
std::optional<Choice> subject(const Session& session, SubjectId id);
LookupField::Provider products(const Session& session);
std::optional<Choice> product(const Session& session, ProductId id);
/// Let a field make a new record in its own form, which begins with what was typed.
void addSubjects(LookupField& field, const Session& session);
void addProducts(LookupField& field, const Session& session);
void addDecisions(LookupField& field, const Session& session);
/// "Add decision “12/QĐ-UBND”…"
QString addDecisionWords(const QString& typed);
LookupField::Provider decisions(const Session& session);
std::optional<Choice> decision(const Session& session, DecisionId id);

} // namespace lookups
} // namespace ocop
