#pragma once

#include "ui/shell/session.h"
#include "ui/shell/widgets/timeline.h"

namespace ocop {

/// The recognitions of a product (of all products of a subject, of a certificate's product) as nodes of a
/// timeline, newest first; a node's id is its certificate's.
std::vector<TimelineNode> recognitionStory(const Session& session, const RecordRef& record);

} // namespace ocop
