#pragma once

#include "ui/kit/timeline.h"
#include "ui/session/session.h"

namespace ocop {

/// What happened to a product (to a certificate's product, to a subject and all its products), from what is to come
/// down to the oldest; undated last. A node's entity and id name the record it opens.
std::vector<TimelineNode> recognitionStory(Session& session, const RecordRef& record);

} // namespace ocop
