#include "ui/words/texts.h"

#include "ui/words/ballot_words.h"
#include "ui/words/dossier_words.h"
#include "ui/words/letter_words.h"
#include "ui/words/promotion/promotion_words.h"
#include "ui/words/round_words.h"
#include "ui/words/setting_words.h"

#include <QCoreApplication>

namespace ocop::texts {

// One translation context for all of them, so that a word is translated once.
static QString word(const char* source) { return QCoreApplication::translate("texts", source); }

QString status(Status status)
{
    switch (status) {
    case Status::NotYet: return word(QT_TRANSLATE_NOOP("texts", "Not yet in force"));
    case Status::InForce: return word(QT_TRANSLATE_NOOP("texts", "In force"));
    case Status::Expiring: return word(QT_TRANSLATE_NOOP("texts", "Expiring"));
    case Status::Extended: return word(QT_TRANSLATE_NOOP("texts", "Extended"));
    case Status::Expired: return word(QT_TRANSLATE_NOOP("texts", "Expired"));
    case Status::Superseded: return word(QT_TRANSLATE_NOOP("texts", "Superseded"));
    case Status::Withdrawn: return word(QT_TRANSLATE_NOOP("texts", "Withdrawn"));
    case Status::MissingDate: return word(QT_TRANSLATE_NOOP("texts", "Date missing"));
    }
    return {};
}

QString standing(StandingClass standing)
{
    switch (standing) {
    case StandingClass::InForce: return word(QT_TRANSLATE_NOOP("texts", "In force"));
    case StandingClass::Lapsed: return word(QT_TRANSLATE_NOOP("texts", "Expired"));
    case StandingClass::Withdrawn: return word(QT_TRANSLATE_NOOP("texts", "Withdrawn"));
    case StandingClass::MissingDate: return word(QT_TRANSLATE_NOOP("texts", "Date missing"));
    }
    return {};
}

QString kind(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::Household: return word(QT_TRANSLATE_NOOP("texts", "Household business"));
    case SubjectKind::Cooperative: return word(QT_TRANSLATE_NOOP("texts", "Cooperative"));
    case SubjectKind::CooperativeGroup: return word(QT_TRANSLATE_NOOP("texts", "Cooperative group"));
    case SubjectKind::Enterprise: return word(QT_TRANSLATE_NOOP("texts", "Enterprise"));
    case SubjectKind::Farm: return word(QT_TRANSLATE_NOOP("texts", "Farm"));
    case SubjectKind::Association: return word(QT_TRANSLATE_NOOP("texts", "Association"));
    }
    return {};
}

QString subKind(const QString& code)
{
    static const QHash<QString, const char*> words = {
        {QStringLiteral("registeredHousehold"), QT_TRANSLATE_NOOP("texts", "Registered household business")},
        {QStringLiteral("producingHousehold"), QT_TRANSLATE_NOOP("texts", "Producing household")},
        {QStringLiteral("cooperative"), QT_TRANSLATE_NOOP("texts", "Cooperative")},
        {QStringLiteral("cooperativeUnion"), QT_TRANSLATE_NOOP("texts", "Union of cooperatives")},
        {QStringLiteral("privateEnterprise"), QT_TRANSLATE_NOOP("texts", "Private enterprise")},
        {QStringLiteral("limitedOne"), QT_TRANSLATE_NOOP("texts", "Limited company, one member")},
        {QStringLiteral("limitedMany"), QT_TRANSLATE_NOOP("texts", "Limited company, two or more members")},
        {QStringLiteral("jointStock"), QT_TRANSLATE_NOOP("texts", "Joint-stock company")},
        {QStringLiteral("branch"), QT_TRANSLATE_NOOP("texts", "Branch")},
        {QStringLiteral("association"), QT_TRANSLATE_NOOP("texts", "Association")},
        {QStringLiteral("operationCentre"), QT_TRANSLATE_NOOP("texts", "Operation centre")}};
    const char* source = words.value(code);
    return source ? word(source) : code;
}

QString sex(Sex sex)
{
    switch (sex) {
    case Sex::Unknown: return word(QT_TRANSLATE_NOOP("texts", "Not known"));
    case Sex::Female: return word(QT_TRANSLATE_NOOP("texts", "Female"));
    case Sex::Male: return word(QT_TRANSLATE_NOOP("texts", "Male"));
    }
    return {};
}

QString subjectStatus(SubjectStatus status)
{
    switch (status) {
    case SubjectStatus::Active: return word(QT_TRANSLATE_NOOP("texts", "Active"));
    case SubjectStatus::Paused: return word(QT_TRANSLATE_NOOP("texts", "Paused"));
    case SubjectStatus::Closed: return word(QT_TRANSLATE_NOOP("texts", "Closed"));
    }
    return {};
}

QString productStatus(ProductStatus status)
{
    switch (status) {
    case ProductStatus::Active: return word(QT_TRANSLATE_NOOP("texts", "In production"));
    case ProductStatus::Paused: return word(QT_TRANSLATE_NOOP("texts", "Paused"));
    case ProductStatus::Stopped: return word(QT_TRANSLATE_NOOP("texts", "No longer made"));
    }
    return {};
}

QString origin(Origin origin)
{
    switch (origin) {
    case Origin::First: return word(QT_TRANSLATE_NOOP("texts", "First recognition"));
    case Origin::Renewal: return word(QT_TRANSLATE_NOOP("texts", "Renewal"));
    case Origin::Upgrade: return word(QT_TRANSLATE_NOOP("texts", "Upgrade"));
    }
    return {};
}

QString decisionKind(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Recognition: return word(QT_TRANSLATE_NOOP("texts", "Recognition"));
    case DecisionKind::Renewal: return word(QT_TRANSLATE_NOOP("texts", "Renewal"));
    case DecisionKind::Upgrade: return word(QT_TRANSLATE_NOOP("texts", "Upgrade"));
    case DecisionKind::Withdrawal: return word(QT_TRANSLATE_NOOP("texts", "Withdrawal"));
    case DecisionKind::Extension: return word(QT_TRANSLATE_NOOP("texts", "Extension"));
    case DecisionKind::Other: return word(QT_TRANSLATE_NOOP("texts", "Other"));
    }
    return {};
}

QString ground(WithdrawalGround ground)
{
    switch (ground) {
    case WithdrawalGround::None: return word(QT_TRANSLATE_NOOP("texts", "Not withdrawn"));
    case WithdrawalGround::A: return word(QT_TRANSLATE_NOOP("texts", "a) untruthful or forged papers"));
    case WithdrawalGround::B: return word(QT_TRANSLATE_NOOP("texts", "b) no longer meets the criteria"));
    case WithdrawalGround::C: return word(QT_TRANSLATE_NOOP("texts", "c) breach of law on quality, safety, labels"));
    case WithdrawalGround::D: return word(QT_TRANSLATE_NOOP("texts", "d) misuse of the OCOP mark"));
    case WithdrawalGround::Dd: return word(QT_TRANSLATE_NOOP("texts", "đ) no longer produced"));
    case WithdrawalGround::E: return word(QT_TRANSLATE_NOOP("texts", "e) other conclusion of an authority"));
    }
    return {};
}

QString stars(int stars) { return word(QT_TRANSLATE_NOOP("texts", "%1 stars")).arg(stars); }

QString actKind(ActKind kind)
{
    switch (kind) {
    case ActKind::Add: return word(QT_TRANSLATE_NOOP("texts", "Added"));
    case ActKind::Edit: return word(QT_TRANSLATE_NOOP("texts", "Edited"));
    case ActKind::Delete: return word(QT_TRANSLATE_NOOP("texts", "Deleted"));
    case ActKind::Restore: return word(QT_TRANSLATE_NOOP("texts", "Restored"));
    case ActKind::Import: return word(QT_TRANSLATE_NOOP("texts", "Imported"));
    case ActKind::Batch: return word(QT_TRANSLATE_NOOP("texts", "Changed together"));
    case ActKind::Reminder: return word(QT_TRANSLATE_NOOP("texts", "Reminder noted"));
    case ActKind::Setting: return word(QT_TRANSLATE_NOOP("texts", "Setting changed"));
    case ActKind::Undo: return word(QT_TRANSLATE_NOOP("texts", "Undone"));
    case ActKind::Redo: return word(QT_TRANSLATE_NOOP("texts", "Done again"));
    case ActKind::Sample: return word(QT_TRANSLATE_NOOP("texts", "Sample written"));
    }
    return {};
}

namespace {

/// It is kept as a setting, with the backup it came from.
bool isRestoredBackup(const ActInfo& info) { return info.kind == ActKind::Setting && !info.source.isEmpty(); }

} // namespace

QString actKind(const ActInfo& info)
{
    return isRestoredBackup(info) ? word(QT_TRANSLATE_NOOP("texts", "Backup restored")) : actKind(info.kind);
}

QString actLine(const ActInfo& info)
{
    return isRestoredBackup(info) ? info.label : QStringLiteral("%1: %2").arg(actKind(info.kind), info.label);
}

QString act(const Act& act)
{
    if (act.info.kind == ActKind::Batch || isRestoredBackup(act.info)) return act.info.label;
    return word(QT_TRANSLATE_NOOP("texts", "%1 “%2”")).arg(actKind(act.info.kind), act.info.label);
}

QString firstAndMore(const QString& first, size_t count)
{
    return count <= 1 ? first : QStringLiteral("%1 (+%2)").arg(first, QString::number(count - 1));
}

QString field(const QString& entity, const QString& field)
{
    if (const QString ofDossiers = dossierWords::field(entity, field); !ofDossiers.isEmpty()) return ofDossiers;
    if (const QString ofBallots = ballotWords::field(entity, field); !ofBallots.isEmpty()) return ofBallots;
    if (const QString ofLetters = letterWords::field(entity, field); !ofLetters.isEmpty()) return ofLetters;
    if (const QString ofPromotion = promotionWords::field(entity, field); !ofPromotion.isEmpty()) return ofPromotion;
    if (const QString ofSettings = settingWords::field(entity, field); !ofSettings.isEmpty()) return ofSettings;
    if (const QString ofRounds = roundWords::field(entity, field); !ofRounds.isEmpty()) return ofRounds;
    static const QHash<QString, const char*> words = {
        {Subject::Field::code, QT_TRANSLATE_NOOP("texts", "Code")},
        {Subject::Field::name, QT_TRANSLATE_NOOP("texts", "Name")},
        {Subject::Field::kind, QT_TRANSLATE_NOOP("texts", "Kind")},
        {Subject::Field::subKind, QT_TRANSLATE_NOOP("texts", "Legal form")},
        {Subject::Field::representative, QT_TRANSLATE_NOOP("texts", "Representative")},
        {Subject::Field::representativeSex, QT_TRANSLATE_NOOP("texts", "Sex")},
        {Subject::Field::ethnicity, QT_TRANSLATE_NOOP("texts", "Ethnicity")},
        {Subject::Field::phone, QT_TRANSLATE_NOOP("texts", "Phone")},
        {Subject::Field::email, QT_TRANSLATE_NOOP("texts", "E-mail")},
        {Subject::Field::website, QT_TRANSLATE_NOOP("texts", "Website")},
        {Subject::Field::taxCode, QT_TRANSLATE_NOOP("texts", "Tax code")},
        {Subject::Field::personalId, QT_TRANSLATE_NOOP("texts", "Personal ID")},
        {Subject::Field::registrationNo, QT_TRANSLATE_NOOP("texts", "Registration no.")},
        {Subject::Field::registrationDate, QT_TRANSLATE_NOOP("texts", "Registered on")},
        {Subject::Field::address, QT_TRANSLATE_NOOP("texts", "Address")},
        {Subject::Field::unit, QT_TRANSLATE_NOOP("texts", "Commune")},
        {Subject::Field::status, QT_TRANSLATE_NOOP("texts", "State")},
        {Subject::Field::note, QT_TRANSLATE_NOOP("texts", "Note")},
        {Product::Field::subject, QT_TRANSLATE_NOOP("texts", "Subject")},
        {Product::Field::group, QT_TRANSLATE_NOOP("texts", "Group, set")},
        {Product::Field::description, QT_TRANSLATE_NOOP("texts", "Description")},
        {Product::Field::story, QT_TRANSLATE_NOOP("texts", "Product story")},
        {Product::Field::materialSource, QT_TRANSLATE_NOOP("texts", "Material source")},
        {Product::Field::packaging, QT_TRANSLATE_NOOP("texts", "Packaging, label")},
        {Product::Field::brand, QT_TRANSLATE_NOOP("texts", "Brand")},
        {Product::Field::gtin, QT_TRANSLATE_NOOP("texts", "Barcode")},
        {Product::Field::traceability, QT_TRANSLATE_NOOP("texts", "Traceability")},
        {Decision::Field::issuer, QT_TRANSLATE_NOOP("texts", "Issuer")},
        {Decision::Field::number, QT_TRANSLATE_NOOP("texts", "Number")},
        {Decision::Field::date, QT_TRANSLATE_NOOP("texts", "Signed on")},
        {Decision::Field::signer, QT_TRANSLATE_NOOP("texts", "Signer")},
        {Certificate::Field::product, QT_TRANSLATE_NOOP("texts", "Product")},
        {Certificate::Field::decision, QT_TRANSLATE_NOOP("texts", "Decision")},
        {Certificate::Field::stars, QT_TRANSLATE_NOOP("texts", "Stars")},
        {Certificate::Field::score, QT_TRANSLATE_NOOP("texts", "Score")},
        {Certificate::Field::origin, QT_TRANSLATE_NOOP("texts", "Origin")},
        {Certificate::Field::effectiveFrom, QT_TRANSLATE_NOOP("texts", "Effective from")},
        {Certificate::Field::lastValidDay, QT_TRANSLATE_NOOP("texts", "Last valid day")},
        {Certificate::Field::extendedUntil, QT_TRANSLATE_NOOP("texts", "Extended until")},
        {Certificate::Field::extensionBasis, QT_TRANSLATE_NOOP("texts", "Basis of extension")},
        {Certificate::Field::potentialFive, QT_TRANSLATE_NOOP("texts", "Potential 5 stars")},
        {Certificate::Field::withdrawalConcludedOn, QT_TRANSLATE_NOOP("texts", "Violation concluded on")},
        {Certificate::Field::application, QT_TRANSLATE_NOOP("texts", "Dossier")},
        {Certificate::Field::withdrawnOn, QT_TRANSLATE_NOOP("texts", "Withdrawn on")},
        {Certificate::Field::withdrawalGround, QT_TRANSLATE_NOOP("texts", "Ground of withdrawal")},
        {Certificate::Field::withdrawalDecision, QT_TRANSLATE_NOOP("texts", "Withdrawal decision")},
        {Certificate::Field::printedProduct, QT_TRANSLATE_NOOP("texts", "Product as printed")},
        {Certificate::Field::printedSubject, QT_TRANSLATE_NOOP("texts", "Subject as printed")},
        {QStringLiteral("deleted"), QT_TRANSLATE_NOOP("texts", "Deleted")}};
    if (entity == QLatin1String("subject") && field == Subject::Field::name)
        return word(QT_TRANSLATE_NOOP("texts", "Subject name"));
    if (entity == QLatin1String("certificate") && field == Decision::Field::number)
        return word(QT_TRANSLATE_NOOP("texts", "Certificate no."));
    if (entity == QLatin1String("product") && field == Subject::Field::name)
        return word(QT_TRANSLATE_NOOP("texts", "Product name"));
    const char* source = words.value(field);
    return source ? word(source) : field;
}

} // namespace ocop::texts
