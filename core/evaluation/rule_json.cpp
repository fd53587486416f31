#include "core/evaluation/rule_json.h"

#include "core/base/error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ocop {
namespace {

[[noreturn]] void refuseRules(const QString& what)
{
    throw Error(ErrorKind::Internal, QStringLiteral("rules: ") + what);
}

QJsonObject rulesDocument(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) refuseRules(error.errorString());
    return document.object();
}

SheetPart sheetPart(const QString& letter)
{
    if (letter.size() != 1 || letter.at(0) < u'A' || letter.at(0) > u'C') refuseRules(QStringLiteral("part ") + letter);
    return SheetPart(letter.at(0).unicode() - u'A');
}

/// What a rule set says about one thing; what it leaves out stays as it was.
class RuleReader
{
public:
    explicit RuleReader(const QJsonObject& object) : m_object(object) {}

    void read(const char* key, QString& value) const
    {
        if (has(key)) value = at(key).toString();
    }
    void read(const char* key, int& value) const
    {
        if (has(key)) value = at(key).toInt();
    }
    void read(const char* key, bool& value) const
    {
        if (has(key)) value = at(key).toBool();
    }
    void read(const char* key, QDate& value) const
    {
        if (!has(key)) return;
        value = QDate::fromString(at(key).toString(), Qt::ISODate);
        if (!value.isValid()) refuseRules(QLatin1String(key) + QStringLiteral(": ") + at(key).toString());
    }
    bool has(const char* key) const { return m_object.contains(QLatin1String(key)); }
    QJsonValue at(const char* key) const { return m_object.value(QLatin1String(key)); }

private:
    QJsonObject m_object;
};

/// "1-17, 21" as numbers.
std::vector<int> numberRanges(const QString& text)
{
    std::vector<int> numbers;
    for (const QString& range : text.split(u',', Qt::SkipEmptyParts)) {
        bool firstOk = false;
        bool lastOk = false;
        const int first = range.section(u'-', 0, 0).trimmed().toInt(&firstOk);
        const int last = range.section(u'-', -1).trimmed().toInt(&lastOk);
        if (!firstOk || !lastOk) refuseRules(text);
        for (int number = first; number <= last; ++number) numbers.push_back(number);
    }
    return numbers;
}

EvidenceKind evidenceKindFrom(const QJsonObject& object)
{
    const RuleReader reader(object);
    EvidenceKind kind;
    reader.read("code", kind.code);
    reader.read("title", kind.title);
    reader.read("required", kind.required);
    reader.read("expires", kind.expires);
    reader.read("notForServices", kind.notForServices);
    for (const QJsonValue each : reader.at("origins").toArray()) kind.origins.push_back(each.toString());
    kind.requiredSets = numberRanges(reader.at("requiredSets").toString());
    if (kind.code.isEmpty() || kind.title.isEmpty()) refuseRules(QStringLiteral("evidence without code or title"));
    return kind;
}

void readLists(const RuleReader& reader, RuleSet& rules)
{
    const QJsonObject parts = reader.at("parts").toObject();
    for (auto part = parts.begin(); part != parts.end(); ++part)
        rules.partMaxima[sheetPart(part.key())] = part.value().toInt();
    if (reader.has("bands")) rules.bands.clear();
    for (const QJsonValue band : reader.at("bands").toArray())
        rules.bands.push_back({band[QLatin1String("stars")].toInt(), band[QLatin1String("from")].toInt()});
    const QJsonObject authority = reader.at("authority").toObject();
    for (auto star = authority.begin(); star != authority.end(); ++star)
        rules.authority[star.key().toInt()] = star.value().toString();
    if (reader.has("evidence")) rules.evidence.clear();
    for (const QJsonValue kind : reader.at("evidence").toArray())
        rules.evidence.push_back(evidenceKindFrom(kind.toObject()));
    if (reader.has("notes")) rules.notes.clear();
    for (const QJsonValue note : reader.at("notes").toArray()) rules.notes << note.toString();
}

void readCouncil(const RuleReader& reader, CouncilRules& council)
{
    if (!reader.has("council")) return;
    const RuleReader own(reader.at("council").toObject());
    const QJsonArray quorum = own.at("quorum").toArray();
    if (quorum.size() == 2) {
        council.quorumNumerator = quorum.at(0).toInt();
        council.quorumDenominator = std::max(1, quorum.at(1).toInt());
    }
    own.read("deviationLimit", council.deviationLimit);
    own.read("deviationAtLimit", council.deviationAtLimit);
    own.read("minimaByMember", council.minimaByMember);
}

void readFacts(const RuleReader& reader, RuleSet& rules)
{
    reader.read("code", rules.code);
    reader.read("title", rules.title);
    reader.read("about", rules.about);
    reader.read("amends", rules.amends);
    reader.read("sheets", rules.sheets);
    reader.read("validFrom", rules.validFrom);
    reader.read("validTo", rules.validTo);
    reader.read("oldDossiersUntil", rules.oldDossiersUntil);
    reader.read("oldRenewalsUntil", rules.oldRenewalsUntil);
    reader.read("validityMonths", rules.validityMonths);
    reader.read("filingOpensDays", rules.filingOpensDays);
    reader.read("filingClosesDays", rules.filingClosesDays);
    reader.read("usualOpensDays", rules.usualOpensDays);
    reader.read("usualClosesDays", rules.usualClosesDays);
    reader.read("noticeDays", rules.noticeDays);
    reader.read("decisionDays", rules.decisionDays);
    reader.read("renewalBallot", rules.renewalBallot);
    reader.read("communeCheckDays", rules.communeCheckDays);
    reader.read("communeReport", rules.communeReport);
    reader.read("extensionDays", rules.extensionDays);
    reader.read("withdrawalDays", rules.withdrawalDays);
}

void checkRuleSet(const RuleSet& rules, const std::vector<RuleSet>& earlier)
{
    if (rules.code.isEmpty() || rules.title.isEmpty() || !rules.validFrom.isValid())
        refuseRules(QStringLiteral("a rule set without code, title or first day"));
    if (!earlier.empty() && earlier.back().validFrom >= rules.validFrom)
        refuseRules(rules.code + QStringLiteral(": order"));
    if (rules.bands.empty() || rules.bands.back().from != 0 ||
        !std::is_sorted(rules.bands.rbegin(), rules.bands.rend(), [](auto& a, auto& b) { return a.from < b.from; }))
        refuseRules(rules.code + QStringLiteral(": bands"));
}

} // namespace

std::vector<RuleSet> parseRuleSets(const QByteArray& json)
{
    std::vector<RuleSet> sets;
    for (const QJsonValue value : rulesDocument(json).value(QLatin1String("ruleSets")).toArray()) {
        const RuleReader reader(value.toObject());
        RuleSet rules;
        // An amending decree takes over what it does not name.
        const QString amended = reader.at("amends").toString();
        const auto base =
            std::find_if(sets.begin(), sets.end(), [&](const RuleSet& each) { return each.code == amended; });
        if (base != sets.end())
            rules = *base;
        else if (!amended.isEmpty())
            refuseRules(QStringLiteral("amends ") + amended);
        rules.validTo = rules.oldDossiersUntil = rules.oldRenewalsUntil = {};
        readFacts(reader, rules);
        readLists(reader, rules);
        readCouncil(reader, rules.council);
        checkRuleSet(rules, sets);
        sets.push_back(std::move(rules));
    }
    if (sets.empty()) refuseRules(QStringLiteral("no rule set"));
    return sets;
}

} // namespace ocop
