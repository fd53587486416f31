#include "core/evaluation/evaluation_stores.h"

namespace ocop {

std::vector<ScoreSheet> EvaluationStores::sheetsOf(ApplicationId application) const
{
    return sheets.where(QStringLiteral("application_id"), application.value);
}

std::vector<ScoreItem> EvaluationStores::itemsOf(ScoreSheetId sheet) const
{
    return items.where(QStringLiteral("sheet_id"), sheet.value);
}

} // namespace ocop
