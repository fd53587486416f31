#include "core/storage/image_row.h"

#include <QJsonDocument>
#include <QStringList>

namespace ocop {
namespace {

void bindJson(Statement& statement, const QString& mark, const QJsonValue& value)
{
    if (value.isBool())
        statement.bind(mark, value.toBool());
    else if (value.isString())
        statement.bind(mark, value.toString());
    else if (value.isDouble() && value.toDouble() == double(qint64(value.toDouble())))
        statement.bind(mark, qint64(value.toDouble()));
    else if (value.isDouble())
        statement.bind(mark, QString::number(value.toDouble(), 'g', 17));
    else
        statement.bindNull(mark);
}

} // namespace

QString imageTextOf(const QJsonObject& image)
{
    return QString::fromUtf8(QJsonDocument(image).toJson(QJsonDocument::Compact));
}

std::optional<qint64> insertImage(const Database& db, const QString& table, const QStringList& columns,
                                  const QJsonObject& image, std::optional<qint64> id)
{
    QStringList names;
    for (const QString& each : columns)
        if (each != QLatin1String("id") && image.contains(each)) names << each;
    if (names.isEmpty()) return std::nullopt;
    QStringList all = names;
    if (id) all.prepend(QStringLiteral("id"));
    Statement insert = db.prepare(QStringLiteral("insert into \"%1\" (%2) values (:%3)")
                                      .arg(table, all.join(QStringLiteral(", ")), all.join(QStringLiteral(", :"))));
    if (id) insert.bind(QStringLiteral(":id"), *id);
    for (const QString& each : std::as_const(names)) bindJson(insert, u':' + each, image.value(each));
    insert.run();
    return id ? *id : insert.lastInsertId();
}

} // namespace ocop
