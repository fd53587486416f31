#include "ui/evaluation/dossiers/application_proposal.h"

#include "core/evaluation/application_rules.h"
#include "ui/evaluation/dossiers/application_facts.h"
#include "ui/session/session.h"

namespace ocop {

ApplicationProposal proposalFor(const Session& session, ProductId id, QDate filedOn)
{
    const QDate day = filedOn.isValid() ? filedOn : session.today();
    ApplicationProposal proposal;
    proposal.rules = &ruleSetFor(session.book().rules(), filedOn, session.today());
    proposal.kind = suggestedKind(recognitionFacts(session, id, day), *proposal.rules, day);
    if (const Product* product = session.snapshot().product(id))
        if (const ProductGroup* set = session.book().groups().setOf(product->group)) proposal.setNumber = set->number;
    return proposal;
}

} // namespace ocop
