#include "ui/words/setting_words.h"

#include "core/base/dates.h"
#include "core/reminders/reminder_stores.h"
#include "ui/words/reminder_words.h"

#include <QCoreApplication>
#include <QHash>

namespace ocop::careWords {
namespace {

template <class Record>
bool isOf(const QString& entity)
{
    return entity == QLatin1String(Record::table);
}

template <class Record>
QStringList fieldsOfRecord()
{
    QStringList names;
    Record record;
    Record::eachField(record, [&](QLatin1String name, auto&) { names << name; });
    return names;
}

QString historyWord(const char* source) { return QCoreApplication::translate("reminders", source); }

QString ruleSetWords(const RuleBook& book, const QString& code)
{
    const RuleSet* rules = book.find(code);
    return rules ? rules->title.section(QStringLiteral(" ngày "), 0, 0) : code;
}

} // namespace

bool isSetting(const QString& entity)
{
    return isOf<StageSetting>(entity) || isOf<OfficeDay>(entity) || isOf<DistrictCare>(entity) ||
           isOf<StandardSetting>(entity);
}

QStringList fields(const QString& entity)
{
    if (isOf<StageSetting>(entity)) return fieldsOfRecord<StageSetting>();
    if (isOf<OfficeDay>(entity)) return fieldsOfRecord<OfficeDay>();
    if (isOf<DistrictCare>(entity)) return fieldsOfRecord<DistrictCare>();
    if (isOf<StandardSetting>(entity)) return fieldsOfRecord<StandardSetting>();
    if (isOf<StandardCertificate>(entity)) return fieldsOfRecord<StandardCertificate>();
    return {};
}

QString field(const QString& entity, const QString& field)
{
    if (!isSetting(entity) && !isOf<StandardCertificate>(entity)) return {};
    static const QHash<QString, const char*> words = {
        {QStringLiteral("rule_set"), QT_TRANSLATE_NOOP("reminders", "Rule set")},
        {QStringLiteral("stage"), QT_TRANSLATE_NOOP("reminders", "Stage")},
        {QStringLiteral("days"), QT_TRANSLATE_NOOP("reminders", "Days before the last day")},
        {QStringLiteral("used"), QT_TRANSLATE_NOOP("reminders", "Used")},
        {QStringLiteral("day"), QT_TRANSLATE_NOOP("reminders", "Day")},
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("reminders", "Name, reason")},
        {QStringLiteral("unit_id"), QT_TRANSLATE_NOOP("reminders", "District")},
        {QStringLiteral("owner"), QT_TRANSLATE_NOOP("reminders", "Looks after it")},
        {QStringLiteral("deputy"), QT_TRANSLATE_NOOP("reminders", "When that person is away")},
        {QStringLiteral("months"), QT_TRANSLATE_NOOP("reminders", "Months")},
        {QStringLiteral("remind_days"), QT_TRANSLATE_NOOP("reminders", "Remind days before")},
        {QStringLiteral("scope"), QT_TRANSLATE_NOOP("reminders", "Scope")},
        {QStringLiteral("issued_on"), QT_TRANSLATE_NOOP("reminders", "Issued on")},
        {QStringLiteral("expires_on"), QT_TRANSLATE_NOOP("reminders", "Valid until")}};
    if (field == QLatin1String("kind"))
        return isOf<OfficeDay>(entity) ? historyWord(QT_TRANSLATE_NOOP("reminders", "Office"))
                                       : historyWord(QT_TRANSLATE_NOOP("reminders", "Certificate"));
    if (field == QLatin1String("issuer")) return historyWord(QT_TRANSLATE_NOOP("reminders", "Issued by"));
    if (field == QLatin1String("number")) return historyWord(QT_TRANSLATE_NOOP("reminders", "Certificate no."));
    if (field == QLatin1String("product_id") && isOf<StandardCertificate>(entity))
        return historyWord(QT_TRANSLATE_NOOP("reminders", "Of which product"));
    const char* source = words.value(field);
    return source ? historyWord(source) : QString();
}

std::optional<QString> value(const RuleBook& rules, const QString& entity, const QString& field,
                             const QJsonValue& value)
{
    const QString text = value.toString();
    if (isOf<StageSetting>(entity) && field == QLatin1String("stage"))
        return fromCode<Stage>(text) ? texts::stage(*fromCode<Stage>(text)) : text;
    if (isOf<StageSetting>(entity) && field == QLatin1String("rule_set")) return ruleSetWords(rules, text);
    if (isOf<StageSetting>(entity) && field == QLatin1String("used") && value.isBool() && !value.toBool())
        return historyWord(QT_TRANSLATE_NOOP("reminders", "left out"));
    if (field != QLatin1String("kind")) return std::nullopt;
    if (isOf<OfficeDay>(entity)) return fromCode<DayKind>(text) ? texts::dayKind(*fromCode<DayKind>(text)) : text;
    if (isOf<StandardSetting>(entity) || isOf<StandardCertificate>(entity)) return standardName(text);
    return std::nullopt;
}

QString record(const RuleBook& rules, const Units& units, const Change& change)
{
    const QJsonObject& image = change.after.isEmpty() ? change.before : change.after;
    const auto text = [&](const char* name) { return image.value(QLatin1String(name)).toString(); };
    if (isOf<StandardCertificate>(change.entity)) {
        StandardCertificate certificate;
        applyImage(certificate, image);
        return texts::standardTitle(certificate);
    }
    if (isOf<StageSetting>(change.entity))
        return QStringLiteral("%1, %2").arg(
            value(rules, change.entity, QStringLiteral("stage"), text("stage")).value_or(QString()),
            ruleSetWords(rules, text("rule_set")));
    if (isOf<OfficeDay>(change.entity)) return formatDate(QDate::fromString(text("day"), Qt::ISODate));
    if (isOf<StandardSetting>(change.entity)) return standardName(text("kind"));
    if (!isOf<DistrictCare>(change.entity)) return {};
    const Unit* unit = units.find(UnitId{image.value(QLatin1String("unit_id")).toInteger()});
    return unit ? unit->fullName() : QString();
}

} // namespace ocop::careWords
