#pragma once

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTest>

#include <functional>

namespace ocop::test {

/// Lets the window work until `done()`; false when it did not come within half a minute.
inline bool waitUntil(const std::function<bool()>& done) { return QTest::qWaitFor(done, 30'000); }

} // namespace ocop::test
