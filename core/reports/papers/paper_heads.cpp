#include "core/reports/papers/paper_heads.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ocop {
namespace {

const QString recipientsKey = QStringLiteral("recipients");
const QString minutesKey = QStringLiteral("minutes");
const QString wordingsKey = QStringLiteral("wordings");

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

bool PaperHeads::keeps(TemplateKind kind) const
{
    return kind == TemplateKind::Minutes || wordings.contains(codeOf(kind));
}

QString PaperHeads::wording(TemplateKind kind, const QString& present) const
{
    return kind == TemplateKind::Minutes ? minutes : wordings.value(codeOf(kind), present);
}

QString PaperHeads::toText() const
{
    QJsonObject json;
    PaperHeads printed = *this;
    printed.office.signerRole = office.signature().join(u'\n');
    eachHead(printed, [&](const QString& key, const QString& value) { json.insert(key, value); });
    json.insert(recipientsKey, QJsonArray::fromStringList(office.recipients));
    QJsonObject bodies;
    for (auto at = wordings.cbegin(); at != wordings.cend(); ++at) bodies.insert(at.key(), at.value());
    if (!bodies.isEmpty()) json.insert(wordingsKey, bodies);
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
    const QJsonObject bodies = json.value(wordingsKey).toObject();
    for (auto at = bodies.begin(); at != bodies.end(); ++at) heads.wordings.insert(at.key(), at.value().toString());
    return heads;
}

} // namespace ocop
