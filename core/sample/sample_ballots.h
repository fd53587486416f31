#pragma once

#include "core/sample/sample_council.h"

namespace ocop {

/// A dossier that is full, with the stars its product holds.
struct SampleRenewal
{
    ApplicationId application;
    int stars = 3;
};

/// The advisory team's report on a dossier and the commune's words; `place` varies what they say.
void addSampleAdvice(EvaluationStores& stores, WriteAct& act, const SampleRenewal& renewal, QDate day, int place);

/// A round of November 2026 by written ballot: one renewal all agree to, which is decided; one with a ballot that is not
/// back and one of another opinion; one on which opinions differ. `round` names its councils.
void addSampleBallots(EvaluationStores& stores, WriteAct& act, Round round, const std::vector<SampleRenewal>& renewals);

} // namespace ocop
