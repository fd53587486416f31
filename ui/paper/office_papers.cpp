#include "ui/paper/office_papers.h"

#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/reports/papers/advisory_papers.h"
#include "core/reports/papers/ballot_papers.h"
#include "core/reports/papers/certificate_papers.h"
#include "core/reports/papers/decision_annex.h"
#include "core/reports/papers/paper_heads.h"
#include "core/reports/papers/result_notice.h"
#include "core/reports/papers/round_drafts.h"
#include "core/reports/papers/round_minutes.h"
#include "core/reports/papers/standard_templates.h"
#include "core/reports/round_report.h"
#include "core/storage/attachment_store.h"
#include "ui/paper/certificate_page.h"
#include "ui/paper/layout/report_layout.h"
#include "ui/paper/pages_dialog.h"
#include "ui/paper/paper_source.h"
#include "ui/paper/picture_flow.h"
#include "ui/paper/table_report_dialog.h"
#include "ui/paper/template_editor.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ocop {
namespace {

QString paperWord(const char* source) { return QCoreApplication::translate("officePapers", source); }

ReportSource sourceOf(Session& session) { return paperSource(session.book(), *session.holdMoment()); }

/// A round's results and points, kept while a paper is made. A closed round brings its heads along.
struct RoundFacts
{
    ReportSource source;
    RoundResults results;
    PointsOfSheets points;
    QDate today; ///< of a closed round the day it was closed: its papers read the same ever after
    OfficeProfiles live;
    std::optional<PaperHeads> kept;

    RoundFacts(Session& session, RoundId round)
        : source(sourceOf(session)),
          results(session.evaluations(), session.book().database(), session.book().rules(), round),
          points(readPointsOfRound(session.book().database(), round)),
          today(results.round().isClosed() ? results.round().closedOn : session.today()), live(source.office),
          kept(PaperHeads::fromText(results.round().paperHeads))
    {
        if (kept) source.office = kept->office;
    }
    RoundPaperSource paper() const { return {source, results, points, today}; }
    /// As a letter of the day: under the office of that day, whenever the round was closed.
    std::vector<Report> notices(const QString& body, QDate day)
    {
        source.office = live;
        return makeResultNotices({source, results, points, day}, body);
    }
};

/// The wording a paper of a round is written in; none for tables.
std::optional<TemplateKind> wordingOfPaper(RoundPaper paper)
{
    switch (paper) {
    case RoundPaper::Minutes: return TemplateKind::Minutes;
    case RoundPaper::Invitation: return TemplateKind::Invitation;
    case RoundPaper::Proposal: return TemplateKind::RecognitionProposal;
    case RoundPaper::Recognition: return TemplateKind::RecognitionDecision;
    case RoundPaper::CouncilDecision: return TemplateKind::CouncilDecision;
    default: return std::nullopt;
    }
}

Report wordedRoundPaper(Session& session, const RoundFacts& facts, RoundPaper paper, const QString& body)
{
    const RuleBook& rules = session.book().rules();
    switch (paper) {
    case RoundPaper::Result: return makeRoundResult(facts.paper());
    case RoundPaper::Scores: return makeScoreMatrix(facts.paper());
    case RoundPaper::BallotRecord: return makeBallotRecord(facts.paper());
    case RoundPaper::Advisory: return makeAdvisorySummary(facts.paper());
    case RoundPaper::Invitation: return makeInvitation(facts.paper(), rules, body);
    case RoundPaper::Proposal: return makeRecognitionProposal(facts.paper(), rules, body);
    case RoundPaper::Recognition: return makeRecognitionDecision(facts.paper(), rules, body);
    case RoundPaper::CouncilDecision: return makeCouncilDecision(facts.paper(), rules, body);
    case RoundPaper::Minutes: break;
    }
    return makeMinutes(facts.paper(), body);
}

std::vector<PaperPage> certificatePages(Session& session, const std::vector<CertificateId>& certificates,
                                        const QString& body)
{
    const ReportSource source = sourceOf(session);
    std::vector<PaperPage> pages;
    for (const CertificateId id : certificates) {
        const Certificate* certificate = source.snapshot.certificate(id);
        if (!certificate) continue;
        const Decision* decision = source.snapshot.decision(certificate->decision);
        OfficeHeader header;
        header.date = decision ? decision->date : certificate->effectiveFrom;
        header.place = source.office.on(header.date).place;
        pages.push_back(certificatePage(fillTemplate(TemplateKind::Certificate, body,
                                                     certificateValues(source, session.book().rules(), *certificate)),
                                        certificate->stars, placeAndDateText(header),
                                        decision ? decision->signer : QString(), source.sample));
    }
    return pages;
}

} // namespace

Report makeRoundPaper(Session& session, RoundId round, RoundPaper paper)
{
    const RoundFacts facts(session, round);
    const auto kind = wordingOfPaper(paper);
    QString body = kind ? templateBody(session.book().templates(), *kind) : QString();
    if (kind && facts.kept) body = facts.kept->wording(*kind, body);
    return wordedRoundPaper(session, facts, paper, body);
}

QString paperHeadsNow(Session& session, QDate day)
{
    const auto body = [&](TemplateKind kind) { return templateBody(session.book().templates(), kind); };
    PaperHeads heads{officeSettings(session.book().settings().all()).on(day), body(TemplateKind::Minutes)};
    for (const TemplateKind kind : PaperHeads::kept) heads.wordings.insert(codeOf(kind), body(kind));
    return heads.toText();
}

void showRoundPaper(Session& session, QWidget* parent, RoundId round, RoundPaper paper)
{
    TableReportDialog dialog(session, makeRoundPaper(session, round, paper), parent);
    const Round* shown = session.evaluations().round(round);
    const auto kind = wordingOfPaper(paper);
    const auto heads = shown ? PaperHeads::fromText(shown->paperHeads) : std::nullopt;
    const bool isKept =
        shown && shown->isClosed() && (paper == RoundPaper::Minutes || (kind && heads && heads->keeps(*kind)));
    if (kind && shown && !isKept)
        dialog.setWording(
            [&session, round, paper, kind](QWidget* window) {
                const RoundFacts facts(session, round);
                TemplateEditor editor(
                    session, *kind,
                    [&](const QString& body) { return layOutReport(wordedRoundPaper(session, facts, paper, body)); },
                    window);
                return editor.exec() == QDialog::Accepted;
            },
            [&session, round, paper] { return makeRoundPaper(session, round, paper); });
    dialog.exec();
}

void showScoreForms(Session& session, QWidget* parent, RoundId round, ApplicationId application)
{
    const auto make = [&] {
        const RoundFacts facts(session, round);
        std::vector<PaperPage> pages;
        const auto add = [&](const ApplicationResult& result, const CouncilMember* member) {
            for (PaperPage& page : layOutReport(makeScoreForm(facts.paper(), result.application->id, member)))
                pages.push_back(std::move(page));
        };
        for (const ApplicationResult& result : facts.results.results()) {
            if (application && result.application->id != application) continue;
            const size_t before = pages.size();
            for (const MemberSheet& sheet : result.sheets)
                if (sheet.takesPart()) add(result, sheet.member);
            if (pages.size() == before) add(result, nullptr);
        }
        return pages;
    };
    PagesDialog(session, paperWord(QT_TRANSLATE_NOOP("officePapers", "Blank score sheets")),
                QStringLiteral("phieu-cham"), make, {}, parent)
        .exec();
}

void showBallotForms(Session& session, QWidget* parent, RoundId round)
{
    const auto make = [&] {
        const RoundFacts facts(session, round);
        std::vector<PaperPage> pages;
        for (const CouncilMember& member : facts.results.members()) {
            if (!member.votes) continue;
            for (PaperPage& page : layOutReport(makeBallotForm(facts.paper(), &member)))
                pages.push_back(std::move(page));
        }
        if (pages.empty()) pages = layOutReport(makeBallotForm(facts.paper(), nullptr));
        return pages;
    };
    PagesDialog(session, paperWord(QT_TRANSLATE_NOOP("officePapers", "Ballots to send")),
                QStringLiteral("phieu-lay-y-kien"), make, {}, parent)
        .exec();
}

Report makeAdvisoryPages(Session& session, RoundId round, ApplicationId application)
{
    const RoundFacts facts(session, round);
    Report paper = makeAdvisoryPaper(facts.paper(), application);
    const ApplicationResult* result = facts.results.find(application);
    if (!result || !result->advisory) return paper;
    paper.picturesTitle = QStringLiteral("V. ẢNH MẪU SẢN PHẨM");
    Register& book = session.book();
    for (const Attachment& each :
         attachmentsOf(book.attachments(), QLatin1String(AdvisoryReport::table), result->advisory->id.value)) {
        if (!isPicture(each)) continue;
        const bool isTold = !each.note.isEmpty() && each.note != productPhotoNote();
        const QString caption = !isTold ? QFileInfo(each.name).completeBaseName() : each.note;
        if (auto picture = paperPicture(caption, storedContent(book.database(), each.hash)))
            paper.pictures.push_back(std::move(*picture));
    }
    return paper;
}

void showAdvisoryPaper(Session& session, QWidget* parent, RoundId round, ApplicationId application)
{
    TableReportDialog(session, makeAdvisoryPages(session, round, application), parent).exec();
}

void showDossierForm(Session& session, QWidget* parent, ApplicationId id, DossierForm form)
{
    const Application* application = session.evaluations().application(id);
    if (!application) return;
    TableReportDialog(
        session, makeDossierForm(sourceOf(session), session.book().rules(), *application, form, session.asOf()), parent)
        .exec();
}

void showResultNotices(Session& session, QWidget* parent, RoundId round)
{
    const auto make = [&session, round](const QString& body) {
        RoundFacts facts(session, round);
        std::vector<PaperPage> pages;
        for (const Report& notice : facts.notices(body, session.today()))
            for (PaperPage& page : layOutReport(notice)) pages.push_back(std::move(page));
        return pages;
    };
    PagesDialog(
        session, paperWord(QT_TRANSLATE_NOOP("officePapers", "Notices of results")),
        QStringLiteral("thong-bao-ket-qua"),
        [&] { return make(templateBody(session.book().templates(), TemplateKind::ResultNotice)); },
        [&](QWidget* window) { return TemplateEditor(session, TemplateKind::ResultNotice, make, window).exec() != 0; },
        parent)
        .exec();
}

void showCertificatePages(Session& session, QWidget* parent, const std::vector<CertificateId>& certificates)
{
    if (certificates.empty()) return;
    const auto store = [&session] { return templateBody(session.book().templates(), TemplateKind::Certificate); };
    PagesDialog dialog(
        session, paperWord(QT_TRANSLATE_NOOP("officePapers", "Certificates to print")),
        QStringLiteral("giay-chung-nhan"), [&] { return certificatePages(session, certificates, store()); },
        [&](QWidget* window) {
            TemplateEditor editor(
                session, TemplateKind::Certificate,
                [&](const QString& body) { return certificatePages(session, {certificates.front()}, body); }, window);
            return editor.exec() == QDialog::Accepted;
        },
        parent);
    dialog.exec();
}

void showDecisionAnnex(Session& session, QWidget* parent, DecisionId id)
{
    if (!session.snapshot().decision(id)) return;
    const auto make = [&session, id](const QString& body) {
        return makeDecisionAnnex(sourceOf(session), session.book().rules(), *session.snapshot().decision(id), body);
    };
    const auto stored = [&session] { return templateBody(session.book().templates(), TemplateKind::Annex); };
    TableReportDialog dialog(session, make(stored()), parent);
    dialog.setWording(
        [&](QWidget* window) {
            TemplateEditor editor(
                session, TemplateKind::Annex, [&](const QString& body) { return layOutReport(make(body)); }, window);
            return editor.exec() == QDialog::Accepted;
        },
        [&] { return make(stored()); });
    dialog.exec();
}

} // namespace ocop
