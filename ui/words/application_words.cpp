#include "ui/words/application_words.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "ui/session/session.h"
#include "ui/words/texts.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ocop::dossierWords {
namespace {

QString dossierWord(const char* source) { return QCoreApplication::translate("dossiers", source); }

} // namespace

QString state(ApplicationState state)
{
    switch (state) {
    case ApplicationState::Draft: return dossierWord(QT_TRANSLATE_NOOP("dossiers", "Being made"));
    case ApplicationState::Commune: return dossierWord(QT_TRANSLATE_NOOP("dossiers", "At the commune"));
    case ApplicationState::Received: return dossierWord(QT_TRANSLATE_NOOP("dossiers", "Received"));
    case ApplicationState::Incomplete: return dossierWord(QT_TRANSLATE_NOOP("dossiers", "To be completed"));
    case ApplicationState::Ready: return dossierWord(QT_TRANSLATE_NOOP("dossiers", "Complete"));
    case ApplicationState::Scoring: return dossierWord(QT_TRANSLATE_NOOP("dossiers", "Before the council"));
    case ApplicationState::Recognised: return dossierWord(QT_TRANSLATE_NOOP("dossiers", "Recognised"));
    case ApplicationState::NotRecognised: return dossierWord(QT_TRANSLATE_NOOP("dossiers", "Not recognised"));
    case ApplicationState::Cancelled: return dossierWord(QT_TRANSLATE_NOOP("dossiers", "Cancelled"));
    }
    return {};
}

Mark mark(ApplicationState state)
{
    switch (state) {
    case ApplicationState::Draft:
    case ApplicationState::Commune: return Mark::NotYet;
    case ApplicationState::Received:
    case ApplicationState::Scoring: return Mark::Extended;
    case ApplicationState::Incomplete: return Mark::Warning;
    case ApplicationState::Ready:
    case ApplicationState::Recognised: return Mark::InForce;
    case ApplicationState::NotRecognised: return Mark::Expired;
    case ApplicationState::Cancelled: return Mark::Superseded;
    }
    return Mark::Note;
}

CellData stateCell(ApplicationState which) { return {.text = state(which), .value = int(which), .mark = mark(which)}; }

QString verb(ApplicationState next)
{
    switch (next) {
    case ApplicationState::Draft: return dossierWord(QT_TRANSLATE_NOOP("dossiers", "Give back to the subject"));
    case ApplicationState::Commune:
        return dossierWord(QT_TRANSLATE_NOOP("dossiers", "Note as received by the commune"));
    case ApplicationState::Received: return dossierWord(QT_TRANSLATE_NOOP("dossiers", "Note as received"));
    case ApplicationState::Incomplete: return dossierWord(QT_TRANSLATE_NOOP("dossiers", "Ask for completion"));
    case ApplicationState::Ready: return dossierWord(QT_TRANSLATE_NOOP("dossiers", "Confirm as complete"));
    case ApplicationState::Scoring: return dossierWord(QT_TRANSLATE_NOOP("dossiers", "Put before the council"));
    case ApplicationState::Recognised: return dossierWord(QT_TRANSLATE_NOOP("dossiers", "Close as recognised"));
    case ApplicationState::NotRecognised: return dossierWord(QT_TRANSLATE_NOOP("dossiers", "Close as not recognised"));
    case ApplicationState::Cancelled: return dossierWord(QT_TRANSLATE_NOOP("dossiers", "Cancel the dossier"));
    }
    return {};
}

QString verbIcon(ApplicationState next)
{
    switch (next) {
    case ApplicationState::Draft: return QStringLiteral("go-previous");
    case ApplicationState::Commune:
    case ApplicationState::Received: return QStringLiteral("document-import");
    case ApplicationState::Incomplete: return QStringLiteral("data-warning");
    case ApplicationState::Ready: return QStringLiteral("dialog-ok-apply");
    case ApplicationState::Scoring: return QStringLiteral("group");
    case ApplicationState::Recognised: return QStringLiteral("view-certificate");
    case ApplicationState::NotRecognised:
    case ApplicationState::Cancelled: return QStringLiteral("dialog-close");
    }
    return {};
}

QString reopenVerb() { return dossierWord(QT_TRANSLATE_NOOP("dossiers", "Take up again")); }

QString document(DocumentState state)
{
    switch (state) {
    case DocumentState::Missing: return dossierWord(QT_TRANSLATE_NOOP("dossiers", "Missing"));
    case DocumentState::Present: return dossierWord(QT_TRANSLATE_NOOP("dossiers", "There"));
    case DocumentState::ToAmend: return dossierWord(QT_TRANSLATE_NOOP("dossiers", "To amend"));
    case DocumentState::Expired: return dossierWord(QT_TRANSLATE_NOOP("dossiers", "Out of date"));
    }
    return {};
}

Mark mark(DocumentState state)
{
    switch (state) {
    case DocumentState::Missing: return Mark::MissingDate;
    case DocumentState::Present: return Mark::InForce;
    case DocumentState::ToAmend: return Mark::Warning;
    case DocumentState::Expired: return Mark::Expired;
    }
    return Mark::Note;
}

CellData documentCell(DocumentState state)
{
    return {.text = document(state), .value = int(state), .mark = mark(state)};
}

QString communeFinding(CommuneFinding finding)
{
    switch (finding) {
    case CommuneFinding::None: return dossierWord(QT_TRANSLATE_NOOP("dossiers", "Not said"));
    case CommuneFinding::Met: return dossierWord(QT_TRANSLATE_NOOP("dossiers", "Met"));
    case CommuneFinding::NotMet: return dossierWord(QT_TRANSLATE_NOOP("dossiers", "Not met"));
    }
    return {};
}

QString ruleSet(const RuleBook& rules, const QString& code)
{
    const RuleSet* found = rules.find(code);
    if (!found) return code;
    // "số 148/QĐ-TTg ngày 24/02/2023", "số 26/2026/QĐ-TTg ngày 22/5/2026"
    static const QRegularExpression number(QStringLiteral("số\\s+(\\d+(?:/\\d{4})?)/QĐ-TTg(?:.*(\\d{4}))?"));
    const auto match = number.match(found->title);
    if (!match.hasMatch()) return found->title;
    QString no = match.captured(1);
    if (!no.contains(u'/') && match.hasCaptured(2)) no += u'/' + match.captured(2);
    return QStringLiteral("QĐ ") + no;
}

QString set(const Session& session, int number)
{
    if (number <= 0) return {};
    for (const ProductGroup* each : session.book().groups().current(GroupLevel::Set))
        if (each->number == number) return QStringLiteral("%1 %2").arg(number).arg(each->name);
    return QString::number(number);
}

QString paper(const RuleBook& rules, const QString& ruleSet, const QString& code)
{
    const RuleSet* own = rules.find(ruleSet);
    if (const EvidenceKind* kind = own ? own->evidenceKind(code) : nullptr) return kind->title;
    for (auto each = rules.all().rbegin(); each != rules.all().rend(); ++each)
        if (const EvidenceKind* kind = each->evidenceKind(code)) return kind->title;
    return code;
}

QString missing(const MissingPart& part)
{
    switch (part.problem) {
    case PartProblem::Absent: break;
    case PartProblem::ToAmend: return dossierWord(QT_TRANSLATE_NOOP("dossiers", "%1 (to amend)")).arg(part.title);
    case PartProblem::Expired:
        return part.expiredOn.isValid() ? dossierWord(QT_TRANSLATE_NOOP("dossiers", "%1 (expired %2)"))
                                              .arg(part.title, formatDate(part.expiredOn))
                                        : dossierWord(QT_TRANSLATE_NOOP("dossiers", "%1 (expired)")).arg(part.title);
    }
    return part.title;
}

QString missing(const std::vector<MissingPart>& parts)
{
    if (parts.empty()) return {};
    QStringList words;
    for (const MissingPart& part : parts) words << missing(part);
    // Titles have commas of their own.
    return dossierWord(QT_TRANSLATE_NOOP("dossiers", "Still missing: %1")).arg(words.join(QStringLiteral("; ")));
}

std::optional<QString> value(const Session& session, const QString& entity, const QString& field,
                             const QJsonValue& value)
{
    const QString code = value.toString();
    const RuleBook& rules = session.book().rules();
    if (field == QLatin1String("round_id") && value.isDouble()) {
        const Round* round = session.evaluations().round({value.toInteger()});
        return round ? round->name : QString();
    }
    if (field == QLatin1String("application_id") && value.isDouble()) {
        const Application* dossier = session.evaluations().application({value.toInteger()});
        if (!dossier) return QString();
        const QString day =
            dossier->filedOn.isValid() ? QStringLiteral(", ") + formatDate(dossier->filedOn) : QString();
        return texts::origin(dossier->kind) + day;
    }
    if (entity == QLatin1String("application_step") && field == QLatin1String("state"))
        return state(fromCode<ApplicationState>(code).value_or(ApplicationState::Draft));
    if (entity == QLatin1String("application_document")) {
        if (field == QLatin1String("state"))
            return document(fromCode<DocumentState>(code).value_or(DocumentState::Missing));
        if (field == QLatin1String("kind")) return paper(rules, {}, code);
    }
    if (entity != QLatin1String("application")) return std::nullopt;
    if (field == QLatin1String("state"))
        return state(fromCode<ApplicationState>(code).value_or(ApplicationState::Draft));
    if (field == QLatin1String("rule_set")) return ruleSet(rules, code);
    if (field == QLatin1String("set_number")) return set(session, value.toInt());
    if (field.startsWith(QLatin1String("final_"))) return value.isDouble() ? formatScore(value.toInt()) : QString();
    static const QStringList verdicts = {QStringLiteral("report_origin"), QStringLiteral("report_labour"),
                                         QStringLiteral("report_idea"), QStringLiteral("report_identity")};
    if (verdicts.contains(field))
        return code.isEmpty() ? QString()
                              : communeFinding(fromCode<CommuneFinding>(code).value_or(CommuneFinding::None));
    if ((field == QLatin1String("stars_decided") || field == QLatin1String("stars_proposed")) && value.isDouble())
        return value.toInt() > 0 ? texts::stars(value.toInt()) : state(ApplicationState::NotRecognised);
    return std::nullopt;
}

} // namespace ocop::dossierWords
