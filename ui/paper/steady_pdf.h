#pragma once

#include <QByteArray>

namespace ocop {

/// The PDF as it comes out every time: Qt numbers fonts by where they lie in memory and stamps the file with the clock.
/// Throws Error{Internal}.
QByteArray steadyPdf(const QByteArray& pdf);

} // namespace ocop
