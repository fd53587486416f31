#pragma once

#include "core/base/id.h"
#include "core/storage/database.h"

#include <map>

namespace ocop {

/// The last act two copies of one register have in common: from there each went its own way, one of them perhaps none.
/// No act at all when they are of different registers.
ActId lastCommonAct(const Database& one, const Database& other);

/// What happened to a record after an act.
struct LaterCourse
{
    ActId last; ///< the act that touched it last
    bool isBorn = false; ///< it was added only then
};

/// Of every record touched after the act, by table and id.
std::map<std::pair<QString, qint64>, LaterCourse> courseAfter(const Database& db, ActId act);

} // namespace ocop
