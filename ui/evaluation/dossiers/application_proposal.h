#pragma once

#include "core/base/id.h"
#include "core/evaluation/origin.h"
#include "core/evaluation/rule_book.h"

#include <QDate>

namespace ocop {

class Session;

/// What a new dossier is taken to be until the person says otherwise.
struct ApplicationProposal
{
    Origin kind = Origin::First; ///< as the product's recognitions on that day suggest
    const RuleSet* rules = nullptr; ///< in force on that day; never null
    int setNumber = 0; ///< of the product's group; 0 when that is not known
};

/// For a product (or none yet) and the day of filing; today where that is not known.
ApplicationProposal proposalFor(const Session& session, ProductId product, QDate filedOn);

} // namespace ocop
