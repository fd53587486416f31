#include "core/evaluation/record/refusals.h"

namespace ocop {

void refuseClosedRound(const EvaluationStores& stores, RoundId id)
{
    const auto round = stores.rounds.find(id);
    if (round && round->isClosed()) throw Error(ErrorKind::Constraint, QStringLiteral("roundClosed|") + round->name);
}

void refuseEndedDossier(const Application& application)
{
    if (!isOpen(application.state)) throw Error(ErrorKind::Constraint, QStringLiteral("dossierEnded"));
}

void throwFirstError(const Findings& findings)
{
    for (const Finding& each : findings)
        if (each.severity == Severity::Error) throw Error(ErrorKind::BadInput, each.code);
}

Finding findingOf(Severity severity, QLatin1String field, const char* code, QStringList args)
{
    return {severity, field, QLatin1String(code), std::move(args)};
}

} // namespace ocop
