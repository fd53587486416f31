#include "core/evaluation/evaluation_stores.h"

namespace ocop {

std::vector<ScoreSheet> EvaluationStores::sheetsOf(ApplicationId application) const
{
    return sheets.where(ScoreSheet::Field::application, application.value);
}

std::vector<ScoreItem> EvaluationStores::itemsOf(ScoreSheetId sheet) const
{
    return items.where(ScoreItem::Field::sheet, sheet.value);
}

std::vector<Ballot> EvaluationStores::ballotsOf(ApplicationId application) const
{
    return ballots.where(Ballot::Field::application, application.value);
}

} // namespace ocop
