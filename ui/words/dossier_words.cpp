#include "ui/words/dossier_words.h"

#include "core/base/dates.h"
#include "ui/words/texts.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace ocop::dossierWords {
namespace {

QString dossierWord(const char* source) { return QCoreApplication::translate("dossiers", source); }

} // namespace

QString kind(Origin kind)
{
    switch (kind) {
    case Origin::First: return dossierWord(QT_TRANSLATE_NOOP("dossiers", "First evaluation"));
    case Origin::Renewal: return dossierWord(QT_TRANSLATE_NOOP("dossiers", "Re-evaluation"));
    case Origin::Upgrade: return dossierWord(QT_TRANSLATE_NOOP("dossiers", "Upgrade"));
    }
    return {};
}

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

QString verb(ApplicationState next)
{
    switch (next) {
    case ApplicationState::Draft: return dossierWord(QT_TRANSLATE_NOOP("dossiers", "Return to the subject"));
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

QString communeFinding(CommuneFinding finding)
{
    switch (finding) {
    case CommuneFinding::None: return dossierWord(QT_TRANSLATE_NOOP("dossiers", "Not stated"));
    case CommuneFinding::Met: return dossierWord(QT_TRANSLATE_NOOP("dossiers", "Met"));
    case CommuneFinding::NotMet: return dossierWord(QT_TRANSLATE_NOOP("dossiers", "Not met"));
    }
    return {};
}

QString ruleSet(const RuleBook& rules, const QString& code)
{
    const RuleSet* found = rules.find(code);
    if (!found) return code;
    // "số 148/QĐ-TTg ngày 24/02/2023", "số 26/2026/QĐ-TTg ngày 22/05/2026"
    static const QRegularExpression number(QStringLiteral("số\\s+(\\d+(?:/\\d{4})?)/QĐ-TTg(?:.*(\\d{4}))?"));
    const auto match = number.match(found->title);
    if (!match.hasMatch()) return found->title;
    QString no = match.captured(1);
    if (!no.contains(u'/') && match.hasCaptured(2)) no += u'/' + match.captured(2);
    return QStringLiteral("QĐ ") + no;
}

QString set(const ProductGroups& groups, int number)
{
    if (number <= 0) return {};
    for (const ProductGroup* each : groups.current(GroupLevel::Set))
        if (each->number == number) return QStringLiteral("%1 %2").arg(QString::number(number), each->name);
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

QString field(const QString& entity, const QString& field)
{
    static const QHash<QString, const char*> words = {
        {Application::Field::kind, QT_TRANSLATE_NOOP("dossiers", "Kind of dossier")},
        {Application::Field::ruleSet, QT_TRANSLATE_NOOP("dossiers", "Rule set")},
        {Application::Field::ruleSetReason, QT_TRANSLATE_NOOP("dossiers", "Why this rule set")},
        {Application::Field::setNumber, QT_TRANSLATE_NOOP("dossiers", "Product set")},
        {Application::Field::sheetCase, QT_TRANSLATE_NOOP("dossiers", "Case of the sheet")},
        {Application::Field::round, QT_TRANSLATE_NOOP("dossiers", "Round")},
        {Application::Field::state, QT_TRANSLATE_NOOP("dossiers", "State of the dossier")},
        {Application::Field::filedOn, QT_TRANSLATE_NOOP("dossiers", "Filed on")},
        {Application::Field::filingReason, QT_TRANSLATE_NOOP("dossiers", "Why outside the window")},
        {Application::Field::communeReceiptNo, QT_TRANSLATE_NOOP("dossiers", "Commune receipt no.")},
        {Application::Field::communeReceivedOn, QT_TRANSLATE_NOOP("dossiers", "Commune received on")},
        {Application::Field::communeReceivedBy, QT_TRANSLATE_NOOP("dossiers", "Commune received by")},
        {Application::Field::provinceReceiptNo, QT_TRANSLATE_NOOP("dossiers", "Province receipt no.")},
        {Application::Field::provinceReceivedOn, QT_TRANSLATE_NOOP("dossiers", "Province received on")},
        {Application::Field::provinceReceivedBy, QT_TRANSLATE_NOOP("dossiers", "Province received by")},
        {Application::Field::reportNo, QT_TRANSLATE_NOOP("dossiers", "Report no.")},
        {Application::Field::reportDate, QT_TRANSLATE_NOOP("dossiers", "Report signed on")},
        {Application::Field::reportSigner, QT_TRANSLATE_NOOP("dossiers", "Report signed by")},
        {Application::Field::reportOrigin, QT_TRANSLATE_NOOP("dossiers", "Origin, local material")},
        {Application::Field::reportLabour, QT_TRANSLATE_NOOP("dossiers", "Local labour")},
        {Application::Field::reportIdea, QT_TRANSLATE_NOOP("dossiers", "Origin of the idea")},
        {Application::Field::reportIdentity, QT_TRANSLATE_NOOP("dossiers", "Local identity")},
        {Application::Field::reportOriginNote, QT_TRANSLATE_NOOP("dossiers", "On origin, local material")},
        {Application::Field::reportLabourNote, QT_TRANSLATE_NOOP("dossiers", "On local labour")},
        {Application::Field::reportIdeaNote, QT_TRANSLATE_NOOP("dossiers", "On the origin of the idea")},
        {Application::Field::reportIdentityNote, QT_TRANSLATE_NOOP("dossiers", "On local identity")},
        {Application::Field::reportProposal, QT_TRANSLATE_NOOP("dossiers", "The commune proposes")},
        {Application::Field::finalA, QT_TRANSLATE_NOOP("dossiers", "Score of part A")},
        {Application::Field::finalB, QT_TRANSLATE_NOOP("dossiers", "Score of part B")},
        {Application::Field::finalC, QT_TRANSLATE_NOOP("dossiers", "Score of part C")},
        {Application::Field::finalTotal, QT_TRANSLATE_NOOP("dossiers", "Total score")},
        {Application::Field::starsProposed, QT_TRANSLATE_NOOP("dossiers", "Stars proposed")},
        {Application::Field::starsDecided, QT_TRANSLATE_NOOP("dossiers", "Stars decided")},
        {Application::Field::decidedOn, QT_TRANSLATE_NOOP("dossiers", "Decided on")},
        {Application::Field::decidedReason, QT_TRANSLATE_NOOP("dossiers", "Reason of the decision")}};
    static const QHash<QString, const char*> ofPapers = {
        {Application::Field::kind, QT_TRANSLATE_NOOP("dossiers", "Paper")},
        {Application::Field::state, QT_TRANSLATE_NOOP("dossiers", "State of the paper")},
        {ApplicationDocument::Field::number, QT_TRANSLATE_NOOP("dossiers", "Number of the paper")},
        {ApplicationDocument::Field::issuer, QT_TRANSLATE_NOOP("dossiers", "Issued by")},
        {ApplicationDocument::Field::issuedOn, QT_TRANSLATE_NOOP("dossiers", "Issued on")},
        {ApplicationDocument::Field::expiresOn, QT_TRANSLATE_NOOP("dossiers", "Expires on")},
        {ApplicationDocument::Field::checkedBy, QT_TRANSLATE_NOOP("dossiers", "Checked by")}};
    static const QHash<QString, const char*> ofSteps = {
        {Application::Field::state, QT_TRANSLATE_NOOP("dossiers", "Step")},
        {ApplicationStep::Field::day, QT_TRANSLATE_NOOP("dossiers", "Day of the step")}};
    const char* source = nullptr;
    if (entity == QLatin1String("application")) source = words.value(field);
    if (entity == QLatin1String("application_document")) source = ofPapers.value(field);
    if (entity == QLatin1String("application_step")) source = ofSteps.value(field);
    if (entity == QLatin1String("attachment") && field == QLatin1String("name"))
        source = QT_TRANSLATE_NOOP("dossiers", "File");
    if (field == ApplicationDocument::Field::application) source = QT_TRANSLATE_NOOP("dossiers", "Dossier");
    return source ? QCoreApplication::translate("dossiers", source) : QString();
}

} // namespace ocop::dossierWords
