#include "ui/session/draft.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

namespace ocop {

bool Draft::isOfSamePlace(const Draft& other) const
{
    if (place != other.place || record.entity != other.record.entity || record.id != other.record.id) return false;
    // A list keeps a draft for every cell, a form one for all its fields.
    return fields.size() != 1 || other.fields.size() != 1 || fields.front().key == other.fields.front().key;
}

QString Draft::words() const
{
    QStringList lines;
    for (const DraftField& each : fields)
        lines << QStringLiteral("%1: %2").arg(each.label, each.shown.isEmpty() ? each.text : each.shown);
    return lines.join(u'\n');
}

QJsonObject toJson(const Draft& draft)
{
    QJsonArray fields;
    for (const DraftField& each : draft.fields)
        fields.append(QJsonObject{{QStringLiteral("key"), each.key},
                                  {QStringLiteral("label"), each.label},
                                  {QStringLiteral("text"), each.text},
                                  {QStringLiteral("shown"), each.shown},
                                  {QStringLiteral("base"), each.base}});
    return {{QStringLiteral("place"), draft.place},      {QStringLiteral("entity"), draft.record.entity},
            {QStringLiteral("record"), draft.record.id}, {QStringLiteral("title"), draft.title},
            {QStringLiteral("reason"), draft.reason},    {QStringLiteral("at"), draft.at.toString(Qt::ISODate)},
            {QStringLiteral("fields"), fields}};
}

Draft draftOf(const QJsonObject& json)
{
    const auto text = [&json](const char* key) { return json.value(QLatin1String(key)).toString(); };
    Draft draft;
    draft.place = text("place");
    draft.record = {text("entity"), json.value(QLatin1String("record")).toInteger()};
    draft.title = text("title");
    draft.reason = text("reason");
    draft.at = QDateTime::fromString(text("at"), Qt::ISODate);
    for (const QJsonValue& value : json.value(QLatin1String("fields")).toArray()) {
        const QJsonObject field = value.toObject();
        const auto of = [&field](const char* key) { return field.value(QLatin1String(key)).toString(); };
        draft.fields.push_back({of("key"), of("label"), of("text"), of("shown"), of("base")});
    }
    return draft;
}

} // namespace ocop
