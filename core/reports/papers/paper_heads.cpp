#include "core/reports/papers/paper_heads.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ocop {
namespace {

const QString recipientsKey = QStringLiteral("recipients");
const QString minutesKey = QStringLiteral("minutes");

template <class Heads, class Visit>
void eachHead(Heads& heads, Visit&& visit)
{
    visit(QStringLiteral("superiorBody"), heads.office.superiorBody);
    visit(QStringLiteral("office"), heads.office.office);
    visit(QStringLiteral("symbol"), heads.office.symbol);
    visit(QStringLiteral("place"), heads.office.place);
    visit(QStringLiteral("signerRole"), heads.office.signerRole);
    visit(QStringLiteral("signerName"), heads.office.signerName);
    visit(minutesKey, heads.minutes);
}

} // namespace

QString PaperHeads::toText() const
{
    QJsonObject json;
    PaperHeads printed = *this;
    printed.office.signerRole = office.signature().join(u'\n');
    eachHead(printed, [&](const QString& key, const QString& value) { json.insert(key, value); });
    json.insert(recipientsKey, QJsonArray::fromStringList(office.recipients));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<PaperHeads> PaperHeads::fromText(const QString& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    if (!json.contains(minutesKey)) return std::nullopt;
    PaperHeads heads;
    eachHead(heads, [&](const QString& key, QString& value) { value = json.value(key).toString(); });
    const QJsonArray recipients = json.value(recipientsKey).toArray();
    for (const QJsonValue& each : recipients) heads.office.recipients << each.toString();
    return heads;
}

} // namespace ocop
