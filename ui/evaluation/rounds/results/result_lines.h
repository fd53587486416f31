#pragma once

#include "core/evaluation/round_results.h"
#include "ui/kit/theme.h"

#include <optional>
#include <vector>

namespace ocop {

/// A sentence about a dossier's result, with the text role of its label and the mark before it.
struct ResultLine
{
    QString text;
    std::optional<Mark> mark = std::nullopt;
    QString role = {};
};

/// What was decided, what is proposed, and what was found in it. `failedUpgrade` (roundWords) stands for the stars decided.
std::vector<ResultLine> reasonLines(const ApplicationResult& result, const QString& failedUpgrade);
/// The minima that are not met, by stars, with the members below them; none where there are only final scores.
std::vector<ResultLine> minimumLines(const ApplicationResult& result);

} // namespace ocop
