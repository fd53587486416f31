#include "ui/records/change_words.h"

#include "core/letters/letter.h"
#include "core/storage/office_template.h"
#include "ui/records/dossier_values.h"
#include "ui/records/value_words.h"
#include "ui/words/record_kinds.h"
#include "ui/words/setting_words.h"
#include "ui/words/texts.h"

namespace ocop {
namespace {

template <class Record>
QStringList namesOfFields()
{
    QStringList names;
    Record record;
    Record::eachField(record, [&](QLatin1String name, auto&) { names << name; });
    return names;
}

/// In the order of the record, as its form has them.
QStringList fieldNamesOf(const QString& entity)
{
    if (entity == QLatin1String("subject")) return namesOfFields<Subject>();
    if (entity == QLatin1String("product")) return namesOfFields<Product>();
    if (entity == QLatin1String("application")) return namesOfFields<Application>();
    // The first field is whose they are: the record they are shown with.
    if (entity == QLatin1String("application_document")) return namesOfFields<ApplicationDocument>().mid(1);
    if (entity == QLatin1String("application_step")) return namesOfFields<ApplicationStep>().mid(1);
    if (entity == QLatin1String("letter")) return namesOfFields<Letter>();
    if (const QStringList ofSettings = settingWords::fields(entity); !ofSettings.isEmpty()) return ofSettings;
    if (entity == QLatin1String("attachment")) return {QStringLiteral("name"), QStringLiteral("note")};
    return namesOfFields<Certificate>();
}

QString shortened(QString text)
{
    constexpr int longest = 120;
    text.replace(u'\n', u' ');
    return text.size() > longest ? text.left(longest - 1) + u'…' : text;
}

/// A value as it stands in an image of its record.
QString wordsIn(const Session& session, const QString& entity, const QString& field, const QJsonObject& image)
{
    const QString ofWhole = dossierWordsIn(session, entity, field, image);
    return shortened(ofWhole.isEmpty() ? valueWords(session, entity, field, image.value(field)) : ofWhole);
}

} // namespace

QString recordWords(const Session& session, const QString& entity, const QJsonObject& image)
{
    const QString kind = texts::recordKind(entity);
    if (entity == QLatin1String(OfficeTemplate::table)) return kind; // its name is the code of its kind
    for (const QLatin1String field : {Product::Field::name, Decision::Field::number, Certificate::Field::product,
                                      ApplicationDocument::Field::application}) {
        const QString words = filledWords(session, entity, field, image.value(field));
        if (!words.isEmpty()) return kind.isEmpty() ? words : QStringLiteral("%1: %2").arg(kind, words);
    }
    return kind;
}

QString filledWords(const Session& session, const QString& entity, const QString& field, const QJsonValue& value)
{
    const bool empty = value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
    return empty ? QString() : valueWords(session, entity, field, value);
}

QStringList changeLines(const Session& session, const Change& change)
{
    QStringList lines;
    const QStringList names = fieldNamesOf(change.entity) + QStringList(QStringLiteral("deleted"));
    for (const QString& field : names) {
        const QJsonValue before = change.before.value(field);
        const QJsonValue after = change.after.value(field);
        const QString label = texts::field(change.entity, field);
        if (change.before.isEmpty()) {
            if (!filledWords(session, change.entity, field, after).isEmpty() && !after.isBool())
                lines << QStringLiteral("%1: %2").arg(label, wordsIn(session, change.entity, field, change.after));
        } else if (before != after) {
            lines << QStringLiteral("%1: %2 → %3")
                         .arg(label, wordsIn(session, change.entity, field, change.before),
                              wordsIn(session, change.entity, field, change.after));
        }
    }
    return lines;
}

} // namespace ocop
