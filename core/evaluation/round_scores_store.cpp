#include "core/evaluation/round_scores_store.h"

namespace ocop {

PointsOfSheets readPointsOfRound(const Database& db, RoundId round)
{
    Statement rows = db.prepare(QStringLiteral(
        "select score_item.sheet_id, score_item.criterion, score_item.points"
        " from application"
        " join score_sheet on score_sheet.application_id = application.id and score_sheet.deleted = 0"
        " join score_item on score_item.sheet_id = score_sheet.id and score_item.deleted = 0"
        " where application.round_id = :round and application.deleted = 0 and score_item.points is not null"
        " order by score_item.sheet_id"));
    rows.bind(QStringLiteral(":round"), round);
    PointsOfSheets points;
    QHash<QString, int>* sheet = nullptr;
    ScoreSheetId current;
    while (rows.next()) {
        const ScoreSheetId id{rows.integer(0)};
        if (!sheet || id != current) {
            current = id;
            sheet = &points[id];
            sheet->reserve(64); // the longest sheet has about fifty boxes
        }
        sheet->insert(rows.text(1), int(rows.integer(2)));
    }
    return points;
}

} // namespace ocop
