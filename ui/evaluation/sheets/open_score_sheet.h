#pragma once

#include "core/evaluation/council.h"

class QWidget;

namespace ocop {

class Session;

/// Opens a member's sheet of a dossier in a window of its own; true when something was stored. Without a member it
/// opens the sheets of the dossier's round; where there is no sheet, it offers what can be done instead.
bool openScoreSheet(Session& session, QWidget* parent, ApplicationId application, MemberId member);

} // namespace ocop
