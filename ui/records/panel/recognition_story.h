#pragma once

#include "ui/kit/timeline.h"
#include "ui/session/session.h"

namespace ocop {

/// What happened to a product, or to a subject and all its products, from what is to come down to the oldest; undated
/// last. A node's entity and id name the record it opens.
std::vector<TimelineNode> recognitionStory(const Session& session, ProductId product);
std::vector<TimelineNode> recognitionStory(const Session& session, SubjectId subject);

} // namespace ocop
