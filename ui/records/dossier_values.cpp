#include "ui/records/dossier_values.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/recognition/failed_upgrade.h"
#include "ui/session/session.h"
#include "ui/words/ballot_words.h"
#include "ui/words/dossier_words.h"
#include "ui/words/round_words.h"
#include "ui/words/texts.h"

#include <QCoreApplication>

namespace ocop {

std::optional<QString> dossierValue(const Session& session, const QString& entity, const QString& field,
                                    const QJsonValue& value)
{
    const QString code = value.toString();
    const RuleBook& rules = session.book().rules();
    if (field == Application::Field::round && value.isDouble()) {
        const Round* round = session.evaluations().round({value.toInteger()});
        return round ? round->name : QString();
    }
    if (field == ApplicationDocument::Field::application && value.isDouble()) {
        const Application* dossier = session.evaluations().application({value.toInteger()});
        if (!dossier) return QString();
        const QString day =
            dossier->filedOn.isValid() ? QStringLiteral(", ") + formatDate(dossier->filedOn) : QString();
        return dossierWords::kind(dossier->kind) + day;
    }
    if (entity == QLatin1String("application_step") && field == QLatin1String("state"))
        return dossierWords::state(fromCode<ApplicationState>(code).value_or(ApplicationState::Draft));
    if (entity == QLatin1String("application_document")) {
        if (field == QLatin1String("state"))
            return dossierWords::document(fromCode<DocumentState>(code).value_or(DocumentState::Missing));
        if (field == QLatin1String("kind")) return dossierWords::paper(rules, {}, code);
    }
    if (entity == QLatin1String(Round::table) && field == Round::Field::ruleSet)
        return dossierWords::ruleSet(rules, code);
    if (entity == QLatin1String(Council::table) && field == Council::Field::body)
        return roundWords::body(fromCode<CouncilBody>(code).value_or(CouncilBody::Council));
    if (entity == QLatin1String(CouncilMember::table) && field == CouncilMember::Field::role)
        return roundWords::role(fromCode<MemberRole>(code).value_or(MemberRole::Member));
    if (entity == QLatin1String(Round::table) && field == Round::Field::kind)
        return ballotWords::roundKind(fromCode<RoundKind>(code).value_or(RoundKind::Meeting));
    if (entity == QLatin1String(Ballot::table) && field == Ballot::Field::answer)
        return ballotWords::answer(fromCode<BallotAnswer>(code).value_or(BallotAnswer::Blank));
    if (field == Ballot::Field::member && value.isDouble()) {
        const CouncilMember* member = session.evaluations().member({value.toInteger()});
        return member ? member->name : QString();
    }
    if (entity == QLatin1String(AdvisoryReport::table) && field == AdvisoryReport::Field::points)
        return value.isDouble() ? formatScore(value.toInt()) : QString();
    if (entity == QLatin1String(AdvisoryReport::table) && field == AdvisoryReport::Field::stars && value.isDouble())
        return roundWords::stars(value.toInt());
    if (entity != QLatin1String("application")) return std::nullopt;
    if (field == QLatin1String("state"))
        return dossierWords::state(fromCode<ApplicationState>(code).value_or(ApplicationState::Draft));
    if (field == Application::Field::ruleSet) return dossierWords::ruleSet(rules, code);
    if (field == Application::Field::setNumber) return dossierWords::set(session.book().groups(), value.toInt());
    if (field.startsWith(QLatin1String("final_"))) return value.isDouble() ? formatScore(value.toInt()) : QString();
    static const QStringList verdicts = {Application::Field::reportOrigin, Application::Field::reportLabour,
                                         Application::Field::reportIdea, Application::Field::reportIdentity};
    if (verdicts.contains(field))
        return code.isEmpty()
                   ? QString()
                   : dossierWords::communeFinding(fromCode<CommuneFinding>(code).value_or(CommuneFinding::None));
    if ((field == Application::Field::starsDecided || field == Application::Field::starsProposed) && value.isDouble())
        return value.toInt() > 0 ? texts::stars(value.toInt()) : dossierWords::state(ApplicationState::NotRecognised);
    return std::nullopt;
}

QString dossierWordsIn(const Session& session, const QString& entity, const QString& field, const QJsonObject& image)
{
    if (entity != QLatin1String(Application::table) || field != Application::Field::starsDecided) return {};
    Application dossier;
    applyImage(dossier, image);
    return roundWords::failedUpgrade(session, dossier);
}

QString roundWords::failedUpgrade(const Session& session, const Application& application)
{
    const auto kept = keptByFailedUpgrade(session.snapshot(), application);
    if (!kept) return {};
    return QCoreApplication::translate("rounds", "upgrade not recognised; keeps %1 stars until %2")
        .arg(QString::number(kept->stars), formatDate(kept->until));
}

} // namespace ocop
