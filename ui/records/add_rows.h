#pragma once

#include <QStringList>
#include <QVector>

#include <functional>

namespace ocop {

/// Takes pasted rows of a list that have no record yet.
using AddRows = std::function<void(const QVector<QStringList>&)>;

} // namespace ocop
