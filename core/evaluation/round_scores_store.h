#pragma once

#include "core/base/id.h"
#include "core/storage/database.h"

#include <QHash>

namespace ocop {

/// Points by criterion of every sheet of a round's dossiers.
using PointsOfSheets = QHash<ScoreSheetId, QHash<QString, int>>;
PointsOfSheets readPointsOfRound(const Database& db, RoundId round);

} // namespace ocop
