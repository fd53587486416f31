#include "core/exchange/set_aside.h"

#include "core/base/dates.h"
#include "core/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ocop {
namespace {

const QString asideSetting = QStringLiteral("lists.setAside");
constexpr qsizetype mostText = 300;

/// What a row says field by field, its own cells before what it was told from above.
class RowValues
{
public:
    void add(ListField field, const QString& text)
    {
        const auto same = [field](const auto& each) { return each.first == field; };
        if (!text.isEmpty() && std::none_of(m_values.begin(), m_values.end(), same)) m_values.emplace_back(field, text);
    }
    std::vector<std::pair<ListField, QString>> take()
    {
        std::sort(m_values.begin(), m_values.end());
        return std::move(m_values);
    }

private:
    std::vector<std::pair<ListField, QString>> m_values;
};

std::vector<std::pair<ListField, QString>> valuesOf(const ListHeading& heading, const ListRow& row)
{
    RowValues values;
    values.add(ListField::Product, row.product); // of a cell of several products this one
    for (const auto& [field, column] : heading.columns) {
        const bool isNumber = field == ListField::Ordinal || field == ListField::ProductWithSubject;
        if (!isNumber && column > 0) values.add(field, row.cells.value(column - 1));
    }
    values.add(ListField::SubjectKind, row.kindText);
    values.add(ListField::Place, row.place.commune);
    values.add(ListField::District, row.place.district);
    values.add(ListField::Address, row.place.rest);
    values.add(ListField::Group, row.groupAbove);
    if (row.recognitions.empty()) return values.take();
    const ListRecognition& first = row.recognitions.front();
    if (first.stars.stars) values.add(ListField::Stars, QString::number(*first.stars.stars));
    values.add(ListField::Decision, first.decision.number);
    values.add(ListField::DecisionDate, formatDate(first.date));
    values.add(ListField::Issuer, first.issuer);
    if (first.year && !first.date.isValid()) values.add(ListField::Year, QString::number(*first.year));
    return values.take();
}

QJsonObject jsonOf(const SetAsideRow& row)
{
    QJsonObject values;
    for (const auto& [field, text] : row.values) values.insert(codeOf(field), text);
    return {{QStringLiteral("id"), row.id},
            {QStringLiteral("file"), row.file},
            {QStringLiteral("sheet"), row.sheet},
            {QStringLiteral("row"), row.row},
            {QStringLiteral("product"), row.product},
            {QStringLiteral("text"), row.text},
            {QStringLiteral("code"), row.reason.code},
            {QStringLiteral("args"), QJsonArray::fromStringList(row.reason.args)},
            {QStringLiteral("values"), values}};
}

SetAsideRow rowFrom(const QJsonObject& json)
{
    SetAsideRow row;
    row.id = json.value(QStringLiteral("id")).toInteger();
    row.file = json.value(QStringLiteral("file")).toString();
    row.sheet = json.value(QStringLiteral("sheet")).toString();
    row.row = json.value(QStringLiteral("row")).toInt();
    row.product = json.value(QStringLiteral("product")).toString();
    row.text = json.value(QStringLiteral("text")).toString();
    row.reason = {Severity::Warning, {}, json.value(QStringLiteral("code")).toString()};
    for (const QJsonValue& each : json.value(QStringLiteral("args")).toArray()) row.reason.args << each.toString();
    const QJsonObject values = json.value(QStringLiteral("values")).toObject();
    for (const auto& [field, code] : EnumCodes<ListField>::all)
        if (const QString text = values.value(QLatin1String(code)).toString(); !text.isEmpty())
            row.values.emplace_back(field, text);
    return row;
}

bool isOneRow(const SetAsideRow& a, const SetAsideRow& b)
{
    return a.file == b.file && a.sheet == b.sheet && a.row == b.row && a.product == b.product;
}

} // namespace

bool isSetAside(const ImportRow& row)
{
    return !row.findings.empty() && row.findings.front().code == QLatin1String("import.setAside");
}

SetAsideRow setAsideRow(const ListBook& list, const ListRow& row, const ImportPlan& plan, const ImportRow& planned)
{
    SetAsideRow aside;
    aside.file = plan.source;
    aside.sheet = list.sheets[size_t(row.sheet)].name;
    aside.row = row.number;
    aside.product = row.product;
    QStringList cells = row.cells;
    cells.removeAll(QString());
    aside.text = cells.join(QStringLiteral(" · ")).left(mostText);
    if (isSetAside(planned) && planned.findings.size() > 1) aside.reason = planned.findings[1];
    aside.values = valuesOf(list.sheets[size_t(row.sheet)].heading, row);
    return aside;
}

std::vector<SetAsideRow> setAsideRows(const Settings& settings)
{
    std::vector<SetAsideRow> rows;
    for (const QJsonValue& each : QJsonDocument::fromJson(settings.value(asideSetting).toUtf8()).array())
        if (SetAsideRow row = rowFrom(each.toObject()); row.id > 0 && !row.values.empty())
            rows.push_back(std::move(row));
    return rows;
}

void keepSetAside(WriteAct& act, const std::vector<qint64>& gone, const std::vector<SetAsideRow>& more)
{
    const SettingsStore store(act.database());
    std::vector<SetAsideRow> all = setAsideRows(store.all());
    std::erase_if(all, [&](const SetAsideRow& each) {
        return std::find(gone.begin(), gone.end(), each.id) != gone.end() ||
               std::any_of(more.begin(), more.end(), [&](const SetAsideRow& row) { return isOneRow(row, each); });
    });
    qint64 last = 0;
    for (const SetAsideRow& each : all) last = std::max(last, each.id);
    QJsonArray json;
    for (const SetAsideRow& each : all) json << jsonOf(each);
    for (SetAsideRow row : more) {
        row.id = ++last;
        json << jsonOf(row);
    }
    store.set(act, asideSetting, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

} // namespace ocop
