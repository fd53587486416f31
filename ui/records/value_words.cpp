#include "ui/records/value_words.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "ui/form/record_merge.h"
#include "ui/records/dossier_values.h"
#include "ui/session/session.h"
#include "ui/words/dossier_words.h"
#include "ui/words/letter_words.h"
#include "ui/words/promotion/promotion_words.h"
#include "ui/words/setting_words.h"
#include "ui/words/texts.h"

#include <QCoreApplication>

namespace ocop {
namespace {

/// Names of the records an id field points to; null when the field holds no id.
QString nameOfId(const Session& session, const QString& field, qint64 id)
{
    const Snapshot& snapshot = session.snapshot();
    const auto name = [](const auto* record) { return record ? record->name : QString(); };
    if (field == Subject::Field::unit) return session.book().units().describe(UnitId{id});
    if (field == Product::Field::group) return name(session.book().groups().find(ProductGroupId{id}));
    if (field == Product::Field::subject) return name(snapshot.subject(SubjectId{id}));
    if (field == Certificate::Field::product) return name(snapshot.product(ProductId{id}));
    if (field == Certificate::Field::application) {
        const Application* application = session.evaluations().application({id});
        return application ? QStringLiteral("%1, %2").arg(dossierWords::kind(application->kind),
                                                          formatDate(application->filedOn))
                           : QString();
    }
    const PromotionBook& promotion = session.state().promotion;
    if (field == Contract::Field::buyer) return name(promotion.buyers().find({id}));
    if (field == Contract::Field::event) return name(promotion.events().find({id}));
    if (field == Contract::Field::annexOf || field == ContractItem::Field::contract) {
        const Contract* contract = promotion.contracts().find({id});
        return contract ? promotionWords::contractName(*contract) : QString();
    }
    const Decision* decision = snapshot.decision(DecisionId{id});
    return decision ? decision->number : QString();
}

QString wordOfCode(const QString& entity, const QString& field, const QString& code)
{
    const auto is = [&](const char* wantedEntity, QLatin1String wantedField) {
        return entity == QLatin1String(wantedEntity) && field == wantedField;
    };
    if (is(Subject::table, Subject::Field::kind))
        return texts::kind(fromCode<SubjectKind>(code).value_or(SubjectKind::Household));
    if (is(Subject::table, Subject::Field::subKind)) return code.isEmpty() ? QString() : texts::subKind(code);
    if (is(Subject::table, Subject::Field::representativeSex))
        return texts::sex(fromCode<Sex>(code).value_or(Sex::Unknown));
    if (is(Subject::table, Subject::Field::status))
        return texts::subjectStatus(fromCode<SubjectStatus>(code).value_or(SubjectStatus::Active));
    if (is(Product::table, Product::Field::status))
        return texts::productStatus(fromCode<ProductStatus>(code).value_or(ProductStatus::Active));
    if (is(Application::table, Application::Field::kind))
        return dossierWords::kind(fromCode<Origin>(code).value_or(Origin::First));
    if (is(Certificate::table, Certificate::Field::origin))
        return texts::origin(fromCode<Origin>(code).value_or(Origin::First));
    if (is(Certificate::table, Certificate::Field::withdrawalGround))
        return texts::ground(fromCode<WithdrawalGround>(code).value_or(WithdrawalGround::None));
    if (is(Decision::table, Decision::Field::kind))
        return texts::decisionKind(fromCode<DecisionKind>(code).value_or(DecisionKind::Other));
    return code;
}

} // namespace

QString valueWords(const Session& session, const QString& entity, const QString& field, const QJsonValue& value)
{
    QString words;
    if (const auto ofDossiers = dossierValue(session, entity, field, value))
        words = *ofDossiers;
    else if (const auto ofLetters = letterWords::value(entity, field, value))
        words = *ofLetters;
    else if (const auto ofPromotion = promotionWords::value(entity, field, value))
        words = *ofPromotion;
    else if (const auto ofSettings = settingWords::value(session.book().rules(), entity, field, value))
        words = *ofSettings;
    else if (value.isBool())
        words =
            value.toBool() ? QCoreApplication::translate("values", "yes") : QCoreApplication::translate("values", "no");
    else if (value.isDouble() && field.endsWith(QLatin1String("_id")))
        words = nameOfId(session, field, value.toInteger());
    else if (value.isDouble() && field == QLatin1String("score"))
        words = formatScore(value.toInt());
    else if (value.isDouble() && field == QLatin1String("stars"))
        words = texts::stars(value.toInt());
    else if (value.isDouble())
        words = QString::number(value.toInteger());
    else if (field == Subject::Field::personalId)
        words = QString(value.toString().size(), QChar(0x2022));
    else if (const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
             day.isValid() && value.toString().size() == 10)
        words = formatDate(day);
    else
        words = wordOfCode(entity, field, value.toString());
    return words.isEmpty() ? QStringLiteral("–") : words;
}

QString changeWords(const Session& session, const QString& entity, const QJsonObject& before, const QJsonObject& after)
{
    QStringList lines;
    for (const QString& field : changedFields(before, after))
        lines << QStringLiteral("%1: %2 → %3")
                     .arg(texts::field(entity, field), valueWords(session, entity, field, before.value(field)),
                          valueWords(session, entity, field, after.value(field)));
    return lines.join(u'\n');
}

} // namespace ocop
