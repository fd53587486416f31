#include "core/evaluation/sheet_json.h"

#include "core/base/error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ocop {
namespace {

/// Flattens the tree of one sheet into rows, parents first.
class SheetReader
{
public:
    explicit SheetReader(const QJsonObject& object) : m_object(object) {}

    CriteriaSet read()
    {
        m_set.sheets = text(m_object, "sheets");
        m_set.number = m_object.value(QLatin1String("number")).toInt();
        m_set.name = text(m_object, "name");
        m_set.sector = text(m_object, "sector");
        m_set.group = text(m_object, "group");
        m_set.needsSamples = m_object.value(QLatin1String("needsSamples")).toBool(true);
        for (const QJsonValue part : list(m_object, "parts"))
            m_set.parts.push_back({partOf(text(part.toObject(), "part")), text(part.toObject(), "title"),
                                   number(part.toObject(), "max")});
        for (const QJsonValue remark : list(m_object, "remarks")) m_set.remarks << remark.toString();
        for (const QJsonValue criterion : list(m_object, "criteria"))
            addCriterion(criterion.toObject(), partOf(text(criterion.toObject(), "part")), {}, 0);
        for (const QJsonValue knockout : list(m_object, "knockouts")) addKnockout(knockout.toObject());
        if (m_set.sheets.isEmpty() || m_set.number < 1 || m_set.criteria.empty()) refuse(QStringLiteral("no sheet"));
        return std::move(m_set);
    }

private:
    [[noreturn]] void refuse(const QString& what) const
    {
        throw Error(ErrorKind::Internal,
                    QStringLiteral("rules: %1 %2: %3").arg(m_set.sheets, QString::number(m_set.number), what));
    }
    static QString text(const QJsonObject& object, const char* key)
    {
        return object.value(QLatin1String(key)).toString();
    }
    static int number(const QJsonObject& object, const char* key) { return object.value(QLatin1String(key)).toInt(); }
    static QJsonArray list(const QJsonObject& object, const char* key)
    {
        return object.value(QLatin1String(key)).toArray();
    }

    SheetPart partOf(const QString& letter) const
    {
        if (letter == QLatin1String("A")) return SheetPart::A;
        if (letter == QLatin1String("B")) return SheetPart::B;
        if (letter == QLatin1String("C")) return SheetPart::C;
        refuse(QStringLiteral("part ") + letter);
    }

    void addOptions(Criterion& criterion, const QJsonArray& options, QChar sheetCase = {}) const
    {
        for (const QJsonValue value : options) {
            const QJsonObject option = value.toObject();
            criterion.options.push_back(
                {number(option, "points"), number(option, "star"), text(option, "label"), sheetCase});
        }
    }

    void addCriterion(const QJsonObject& object, SheetPart part, const QString& parent, int depth)
    {
        Criterion criterion;
        criterion.code = text(object, "code");
        criterion.parent = parent;
        criterion.part = part;
        criterion.title = text(object, "title");
        criterion.maxPoints = number(object, "max");
        criterion.depth = depth;
        if (criterion.code.isEmpty() || m_set.find(criterion.code)) refuse(QStringLiteral("code ") + criterion.code);
        const QJsonArray children = list(object, "criteria");
        if (!children.isEmpty()) {
            criterion.kind = CriterionKind::Heading;
            m_set.criteria.push_back(criterion);
            for (const QJsonValue child : children) addCriterion(child.toObject(), part, criterion.code, depth + 1);
            return;
        }
        readKind(object, criterion);
        if (criterion.options.empty()) refuse(criterion.code + QStringLiteral(" has no options"));
        m_set.criteria.push_back(std::move(criterion));
    }

    void readKind(const QJsonObject& object, Criterion& criterion) const
    {
        const QJsonObject cases = object.value(QLatin1String("cases")).toObject();
        if (!cases.isEmpty()) {
            criterion.kind = CriterionKind::Alternatives;
            for (auto each = cases.begin(); each != cases.end(); ++each)
                addOptions(criterion, each.value().toArray(), each.key().at(0));
        } else if (object.contains(QLatin1String("tick"))) {
            criterion.kind = CriterionKind::Tick;
            addOptions(criterion, list(object, "tick"));
        } else {
            addOptions(criterion, list(object, "options"));
        }
    }

    void addKnockout(const QJsonObject& object)
    {
        Knockout knockout;
        knockout.key = text(object, "key");
        knockout.criterion = text(object, "criterion");
        knockout.effect =
            text(object, "effect") == QLatin1String("stop") ? KnockoutEffect::Stop : KnockoutEffect::Reject;
        knockout.label = text(object, "label");
        knockout.whenZero = object.value(QLatin1String("whenZero")).toBool();
        if (knockout.key.isEmpty() || m_set.knockout(knockout.key)) refuse(QStringLiteral("knockout ") + knockout.key);
        if (!knockout.criterion.isEmpty() && !m_set.find(knockout.criterion))
            refuse(QStringLiteral("knockout of ") + knockout.criterion);
        m_set.knockouts.push_back(std::move(knockout));
    }

    QJsonObject m_object;
    CriteriaSet m_set;
};

} // namespace

CriteriaSet parseCriteriaSet(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) throw Error(ErrorKind::Internal, QStringLiteral("rules: ") + error.errorString());
    return SheetReader(document.object()).read();
}

} // namespace ocop
