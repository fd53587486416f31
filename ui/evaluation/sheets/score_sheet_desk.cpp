#include "ui/evaluation/sheets/score_sheet_desk.h"

#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/evaluation/round_results.h"
#include "ui/evaluation/advisory/advice_words.h"
#include "ui/evaluation/sheets/sheet_evidence.h"
#include "ui/session/session.h"
#include "ui/words/sentences.h"

namespace ocop {

QString whyNoSheet(const Session& session, ApplicationId id)
{
    const Application* application = session.evaluations().application(id);
    if (!application) return ScoreSheetDesk::tr("This dossier is no longer in the register.");
    const RuleSet* rules = session.book().rules().find(application->ruleSet);
    if (!rules)
        return ScoreSheetDesk::tr(
                   "The rule set “%1” of this dossier is not known to the program. Choose another one in the dossier.")
            .arg(application->ruleSet);
    if (rules->sheets.isEmpty())
        return ScoreSheetDesk::tr("Under %1 only the final scores are kept. Enter those instead.").arg(rules->title);
    if (application->setNumber == 0)
        return ScoreSheetDesk::tr(
            "The dossier does not say yet which of the 26 score sheets its product belongs to. Choose the product set in the dossier.");
    if (!session.book().rules().sheet(*rules, application->setNumber))
        return ScoreSheetDesk::tr("There is no score sheet %1 under %2. Correct the product set in the dossier.")
            .arg(QString::number(application->setNumber), rules->title);
    return {};
}

void ScoreSheetDesk::open(ApplicationId application, MemberId member)
{
    const auto known = m_session.book().evaluation().members.find(member);
    if (!known) throw Error(ErrorKind::NotFound, QStringLiteral("council_member"));
    m_member = *known;
    m_application.id = application;
    reload();
}

void ScoreSheetDesk::reload()
{
    const EvaluationStores& stores = m_session.book().evaluation();
    const auto application = stores.applications.find(m_application.id);
    if (!application || application->deleted) throw Error(ErrorKind::NotFound, QStringLiteral("application"));
    m_application = *application;
    m_rules = m_session.book().rules().find(m_application.ruleSet);
    m_set = m_rules ? m_session.book().rules().sheet(*m_rules, m_application.setNumber) : nullptr;
    if (!m_set) throw Error(ErrorKind::NotFound, QStringLiteral("criteria_set"));
    m_stored = {};
    m_stored.application = m_application.id;
    m_stored.member = m_member.id;
    for (const ScoreSheet& each : stores.sheetsOf(m_application.id))
        if (each.member == m_member.id) m_stored = each;
    m_items.clear();
    if (m_stored.id)
        for (const ScoreItem& each : stores.itemsOf(m_stored.id)) m_items.insert(each.criterion, each);
    m_points.clear();
    for (const ScoreItem& each : m_items)
        if (each.points) m_points.insert(each.criterion, *each.points);
    m_knockouts.clear();
    for (const ApplicationKnockout& each : m_session.evaluations().knockoutsOf(m_application.id))
        m_knockouts << each.knockout;
    m_lock = lockOf(stores, m_stored);
    m_totals = totalsOf(*m_rules, *m_set, m_points, m_knockouts, sheetCase());
}

QChar ScoreSheetDesk::sheetCase() const
{
    return m_application.sheetCase.isEmpty() ? QChar() : m_application.sheetCase.at(0);
}

QString ScoreSheetDesk::productName() const
{
    const Product* product = m_session.snapshot().product(m_application.product);
    return product ? product->name : QString();
}

QString ScoreSheetDesk::subjectName() const
{
    const Product* product = m_session.snapshot().product(m_application.product);
    const Subject* subject = product ? m_session.snapshot().subject(product->subject) : nullptr;
    return subject ? subject->name : QString();
}

QString ScoreSheetDesk::noteOf(const QString& criterion) const { return m_items.value(criterion).note; }

QStringList ScoreSheetDesk::notedCriteria() const
{
    QStringList codes;
    for (const ScoreItem& each : m_items)
        if (!each.note.isEmpty()) codes << each.criterion;
    return codes;
}

bool ScoreSheetDesk::isReadOnly() const { return m_session.isReadOnly(); }
QDate ScoreSheetDesk::asOf() const { return m_session.asOf(); }
bool ScoreSheetDesk::isEditable() const { return m_lock == SheetLock::None && !isReadOnly(); }

QString ScoreSheetDesk::label() const { return productName() + QStringLiteral(" – ") + m_member.name; }

ScoreSheetId ScoreSheetDesk::begun(WriteAct& act)
{
    // Another desk may have signed it since: the stored sheet is asked, not the one in memory.
    return beginSheet(m_session.book().evaluation(), act, m_application.id, m_member.id).id;
}

void ScoreSheetDesk::write(const QString& criterion, const std::function<void(WriteAct&)>& work, bool isLocking)
{
    try {
        const ActId act = m_session.writeLight(ActKind::Edit, label(), work);
        if (act) {
            m_done.push_back({act, m_application.id, m_member.id, criterion, isLocking});
            m_undone.clear();
        }
    } catch (const Error&) {
        reload();
        throw;
    }
    reload();
}

void ScoreSheetDesk::choose(const QString& criterion, std::optional<int> points)
{
    const int known = m_items.value(criterion).rowVersion;
    write(criterion, [&](WriteAct& act) {
        EvaluationStores& stores = m_session.book().evaluation();
        setPoints(stores, act, begun(act), criterion, points, *m_set, sheetCase(), known);
    });
}

void ScoreSheetDesk::fill(const QHash<QString, int>& points)
{
    write({}, [&](WriteAct& act) {
        EvaluationStores& stores = m_session.book().evaluation();
        const ScoreSheetId id = begun(act);
        for (const Criterion* each : m_set->scored()) {
            const auto given = points.constFind(each->code);
            const auto wanted = given == points.constEnd() ? std::nullopt : std::optional<int>(*given);
            const auto known = m_items.constFind(each->code);
            if (!wanted && known == m_items.constEnd()) continue;
            setPoints(stores, act, id, each->code, wanted, *m_set, sheetCase(),
                      known == m_items.constEnd() ? 0 : known->rowVersion);
        }
    });
}

void ScoreSheetDesk::writeNote(const QString& criterion, const QString& note)
{
    if (cleaned(note) == noteOf(criterion)) return;
    write(criterion,
          [&](WriteAct& act) { setItemNote(m_session.book().evaluation(), act, begun(act), criterion, note, *m_set); });
}

void ScoreSheetDesk::writeSheetNote(const QString& note)
{
    if (cleaned(note, true) == sheetNote()) return;
    write({}, [&](WriteAct& act) { setSheetNote(m_session.book().evaluation(), act, begun(act), note); });
}

void ScoreSheetDesk::sign()
{
    write(
        {}, [&](WriteAct& act) { signSheet(m_session.book().evaluation(), act, m_stored.id, m_session.today()); },
        true);
}

void ScoreSheetDesk::unsign(SlipKind kind, const QString& reason)
{
    write(
        {},
        [&](WriteAct& act) {
            unsignSheet(m_session.book().evaluation(), act, m_stored.id, kind, reason, m_session.today());
        },
        true);
}

QString ScoreSheetDesk::whyLocked() const
{
    switch (lockBehindSignature(m_session.book().evaluation(), m_stored)) {
    case SheetLock::RoundClosed: return tr("The round is closed. It is opened again on its page, with the reason.");
    case SheetLock::Decided:
        return m_application.decidedOn.isValid() && isOpen(m_application.state)
                   ? tr("The council decided on this product on %1. Take the decision back on the page of results first.")
                         .arg(formatDate(m_application.decidedOn))
                   : tr("The dossier has come to its end; a certificate may rest on it.");
    case SheetLock::Signed:
    case SheetLock::None: break;
    }
    return {};
}

QStringList ScoreSheetDesk::emptyCriteria() const
{
    QStringList codes;
    for (const Criterion* each : m_set->scored())
        if (!m_points.contains(each->code)) codes << each->code;
    return codes;
}

bool ScoreSheetDesk::isTooFarApart() const
{
    if (!m_application.round || !m_session.evaluations().round(m_application.round)) return false;
    const RoundResults results(m_session.evaluations(), m_session.book().database(), m_session.book().rules(),
                               m_application.round);
    const ApplicationResult* result = results.find(m_application.id);
    return result && result->verdict && result->verdict->spreadFlag;
}

QString ScoreSheetDesk::signingRemark() const
{
    const EvaluationSnapshot& evaluations = m_session.evaluations();
    for (const MemberExclusion& each : evaluations.exclusionsOf(m_application.id))
        if (each.member == m_member.id)
            return tr("This member takes no part in this product: the sheet is not counted.");
    for (const Attendance& each : evaluations.attendancesOf(m_application.round))
        if (each.member == m_member.id && !each.present)
            return tr("This member was noted as absent: the sheet is not counted.");
    const Round* round = evaluations.round(m_application.round);
    if (round && round->heldOn.isValid() && m_session.today() < round->heldOn)
        return tr("The council meets on %1 only.").arg(formatDate(round->heldOn));
    return {};
}

QString ScoreSheetDesk::adviceOn(const QString& criterion) const
{
    const Criterion* there = m_set->find(criterion);
    return ocop::adviceOn(there ? there->part : SheetPart::A, m_application,
                          m_session.evaluations().advisoryOf(m_application.id));
}

QDate ScoreSheetDesk::evidenceDay() const
{
    return m_application.filedOn.isValid() ? m_application.filedOn : m_session.asOf();
}

QStringList ScoreSheetDesk::evidenceFor(const QString& criterion) const
{
    const Criterion* there = m_set->find(criterion);
    const Product* product = m_session.snapshot().product(m_application.product);
    return there && product ? salesEvidence(m_session, *there, product->subject, evidenceDay()) : QStringList();
}

CaseChange ScoreSheetDesk::caseChange() const
{
    return caseChangeOf(m_session.book().evaluation(), m_application.id, *m_set);
}

void ScoreSheetDesk::chooseCase(QChar sheetCase)
{
    write({}, [&](WriteAct& act) { setSheetCase(m_session.book().evaluation(), act, m_application.id, sheetCase); });
}

QString ScoreSheetDesk::takeBack(std::vector<Step>& from, std::vector<Step>& to, ActKind kind)
{
    Step step = from.back();
    from.pop_back();
    open(step.application, step.member);
    // What was signed meanwhile is not changed behind the signature.
    if (m_lock != SheetLock::None && !step.isLocking) throw Error(ErrorKind::Conflict, QStringLiteral("score_sheet"));
    try {
        step.act = m_session.takeBackLight(step.act, label(), kind);
    } catch (const Error&) {
        reload();
        throw;
    }
    to.push_back(step);
    reload();
    return step.criterion;
}

QString ScoreSheetDesk::undo() { return takeBack(m_done, m_undone, ActKind::Undo); }
QString ScoreSheetDesk::redo() { return takeBack(m_undone, m_done, ActKind::Redo); }

QString ScoreSheetDesk::whyStopped(const Error& error) const
{
    if (error.kind() == ErrorKind::Conflict && error.detail() == QLatin1String("score_sheet")) {
        if (const QString why = whyLocked(); m_lock == SheetLock::Signed && !why.isEmpty()) return why;
        switch (m_lock) {
        case SheetLock::Signed:
            return tr("This sheet was signed meanwhile (%1), so this was not stored. “Open again” unlocks it.")
                .arg(formatDate(signedOn()));
        case SheetLock::RoundClosed: return tr("The round was closed meanwhile, so this was not stored.");
        case SheetLock::Decided: return tr("The council decided on this dossier meanwhile, so this was not stored.");
        case SheetLock::None:
            return tr("A sheet of this dossier is signed, so this was not stored. Open the signed sheets again first.");
        }
    }
    if (error.kind() == ErrorKind::Conflict && error.detail() == QLatin1String("score_item"))
        return tr(
            "Another desk changed this criterion meanwhile; its present points are shown. Your answer was not stored: choose again if it is right.");
    if (error.kind() == ErrorKind::Conflict) return tr("It was changed again since, so it cannot be taken back.");
    if (error.kind() == ErrorKind::BadInput)
        return tr("Criterion %1 has no answer with these points.").arg(error.detail());
    return texts::error(error);
}

} // namespace ocop
