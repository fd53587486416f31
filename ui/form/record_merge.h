#pragma once

#include <QJsonObject>
#include <QStringList>

namespace ocop {

/// A record that two people have in hand: as it was read, as somebody else stored it, as it was typed here.
struct RecordImages
{
    QJsonObject base;
    QJsonObject theirs;
    QJsonObject mine;
};

/// Names of the fields in which two images of a record differ, in the images' order.
QStringList changedFields(const QJsonObject& before, const QJsonObject& after);

/// Whether both changed a field, to different values.
bool haveClash(const RecordImages& images);

/// Their version with only what was changed here laid over it, but for the fields named.
QJsonObject mergedImage(const RecordImages& images, const QStringList& keepTheirs);

} // namespace ocop
