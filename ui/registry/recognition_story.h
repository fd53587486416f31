#pragma once

#include "ui/shell/session.h"
#include "ui/shell/widgets/timeline.h"

namespace ocop {

/// The recognitions of a product (of a certificate's product, of all products of a subject) with what happened to
/// them, from the newest down. The nodes' ids are those of certificates.
std::vector<TimelineNode> recognitionStory(Session& session, const RecordRef& record);

} // namespace ocop
