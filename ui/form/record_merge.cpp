#include "ui/form/record_merge.h"

namespace ocop {

QStringList changedFields(const QJsonObject& before, const QJsonObject& after)
{
    QStringList names;
    for (auto it = after.begin(); it != after.end(); ++it)
        if (before.value(it.key()) != it.value()) names << it.key();
    return names;
}

bool haveClash(const RecordImages& images)
{
    for (const QString& name : changedFields(images.base, images.mine))
        if (images.theirs.value(name) != images.base.value(name) &&
            images.theirs.value(name) != images.mine.value(name))
            return true;
    return false;
}

QJsonObject mergedImage(const RecordImages& images, const QStringList& keepTheirs)
{
    QJsonObject merged = images.theirs;
    for (const QString& name : changedFields(images.base, images.mine))
        if (!keepTheirs.contains(name)) merged.insert(name, images.mine.value(name));
    return merged;
}

} // namespace ocop
