#pragma once

#include <QJsonObject>
#include <QStringList>

namespace ocop {

/// Names of the fields in which two images of a record differ, in the images' order.
QStringList changedFields(const QJsonObject& before, const QJsonObject& after);

/// Their version of a record with only what was changed here (`base` to `mine`) laid over it.
QJsonObject mergedImage(const QJsonObject& base, const QJsonObject& mine, const QJsonObject& theirs);

} // namespace ocop
