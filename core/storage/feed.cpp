#include "core/storage/feed.h"

namespace ocop {

Feed::Feed(const Database& db, ActId seen) : m_seen(seen), m_acts(History(db).after(seen, m_touched)) {}

} // namespace ocop
