#include "ui/form/record_merge.h"

namespace ocop {

QStringList changedFields(const QJsonObject& before, const QJsonObject& after)
{
    QStringList names;
    for (auto it = after.begin(); it != after.end(); ++it)
        if (before.value(it.key()) != it.value()) names << it.key();
    return names;
}

QJsonObject mergedImage(const QJsonObject& base, const QJsonObject& mine, const QJsonObject& theirs)
{
    QJsonObject merged = theirs;
    for (const QString& name : changedFields(base, mine)) merged.insert(name, mine.value(name));
    return merged;
}

} // namespace ocop
