#include "ui/words/setting_words.h"

#include "core/base/dates.h"
#include "core/reminders/reminder_stores.h"
#include "ui/words/reminder_words.h"

#include <QCoreApplication>
#include <QHash>

namespace ocop::settingWords {
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
    return isOf<StageSetting>(entity) || isOf<OfficeDay>(entity) || isOf<DistrictOwner>(entity) ||
           isOf<StandardSetting>(entity);
}

QStringList fields(const QString& entity)
{
    if (isOf<StageSetting>(entity)) return fieldsOfRecord<StageSetting>();
    if (isOf<OfficeDay>(entity)) return fieldsOfRecord<OfficeDay>();
    if (isOf<DistrictOwner>(entity)) return fieldsOfRecord<DistrictOwner>();
    if (isOf<StandardSetting>(entity)) return fieldsOfRecord<StandardSetting>();
    if (isOf<StandardCertificate>(entity)) return fieldsOfRecord<StandardCertificate>();
    return {};
}

QString field(const QString& entity, const QString& field)
{
    if (!isSetting(entity) && !isOf<StandardCertificate>(entity)) return {};
    static const QHash<QString, const char*> words = {
        {StageSetting::Field::ruleSet, QT_TRANSLATE_NOOP("reminders", "Rule set")},
        {StageSetting::Field::stage, QT_TRANSLATE_NOOP("reminders", "Stage")},
        {StageSetting::Field::days, QT_TRANSLATE_NOOP("reminders", "Days before the last day")},
        {StageSetting::Field::used, QT_TRANSLATE_NOOP("reminders", "Used")},
        {OfficeDay::Field::day, QT_TRANSLATE_NOOP("reminders", "Day")},
        {OfficeDay::Field::name, QT_TRANSLATE_NOOP("reminders", "Name, reason")},
        {DistrictOwner::Field::unit, QT_TRANSLATE_NOOP("reminders", "District")},
        {DistrictOwner::Field::owner, QT_TRANSLATE_NOOP("reminders", "Looks after it")},
        {DistrictOwner::Field::deputy, QT_TRANSLATE_NOOP("reminders", "When that person is away")},
        {StandardSetting::Field::months, QT_TRANSLATE_NOOP("reminders", "Months")},
        {StandardSetting::Field::remindDays, QT_TRANSLATE_NOOP("reminders", "Remind days before")},
        {StandardCertificate::Field::scope, QT_TRANSLATE_NOOP("reminders", "Scope")},
        {StandardCertificate::Field::issuedOn, QT_TRANSLATE_NOOP("reminders", "Issued on")},
        {StandardCertificate::Field::expiresOn, QT_TRANSLATE_NOOP("reminders", "Valid until")}};
    if (field == StandardCertificate::Field::kind)
        return isOf<OfficeDay>(entity) ? historyWord(QT_TRANSLATE_NOOP("reminders", "Office"))
                                       : historyWord(QT_TRANSLATE_NOOP("reminders", "Certificate"));
    if (field == StandardCertificate::Field::issuer) return historyWord(QT_TRANSLATE_NOOP("reminders", "Issued by"));
    if (field == StandardCertificate::Field::number)
        return historyWord(QT_TRANSLATE_NOOP("reminders", "Certificate no."));
    if (field == StandardCertificate::Field::product && isOf<StandardCertificate>(entity))
        return historyWord(QT_TRANSLATE_NOOP("reminders", "Of which product"));
    const char* source = words.value(field);
    return source ? historyWord(source) : QString();
}

std::optional<QString> value(const RuleBook& rules, const QString& entity, const QString& field,
                             const QJsonValue& value)
{
    const QString text = value.toString();
    if (isOf<StageSetting>(entity) && field == StageSetting::Field::stage)
        return fromCode<Stage>(text) ? texts::stage(*fromCode<Stage>(text)) : text;
    if (isOf<StageSetting>(entity) && field == StageSetting::Field::ruleSet) return ruleSetWords(rules, text);
    if (isOf<StageSetting>(entity) && field == StageSetting::Field::used && value.isBool() && !value.toBool())
        return historyWord(QT_TRANSLATE_NOOP("reminders", "left out"));
    if (field != QLatin1String("kind")) return std::nullopt;
    if (isOf<OfficeDay>(entity)) return fromCode<DayKind>(text) ? texts::dayKind(*fromCode<DayKind>(text)) : text;
    if (isOf<StandardSetting>(entity) || isOf<StandardCertificate>(entity)) return standardName(text);
    return std::nullopt;
}

QString record(const RuleBook& rules, const Units& units, const Change& change)
{
    const QJsonObject& image = change.after.isEmpty() ? change.before : change.after;
    const auto text = [&](QLatin1String name) { return image.value(name).toString(); };
    if (isOf<StandardCertificate>(change.entity)) {
        StandardCertificate certificate;
        applyImage(certificate, image);
        return texts::standardTitle(certificate);
    }
    if (isOf<StageSetting>(change.entity))
        return QStringLiteral("%1, %2").arg(
            value(rules, change.entity, QStringLiteral("stage"), text(StageSetting::Field::stage)).value_or(QString()),
            ruleSetWords(rules, text(StageSetting::Field::ruleSet)));
    if (isOf<OfficeDay>(change.entity)) return formatDate(QDate::fromString(text(OfficeDay::Field::day), Qt::ISODate));
    if (isOf<StandardSetting>(change.entity)) return standardName(text(StandardSetting::Field::kind));
    if (!isOf<DistrictOwner>(change.entity)) return {};
    const Unit* unit = units.find(UnitId{image.value(DistrictOwner::Field::unit).toInteger()});
    return unit ? unit->fullName() : QString();
}

} // namespace ocop::settingWords
