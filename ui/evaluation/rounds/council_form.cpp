#include "ui/evaluation/rounds/council_form.h"

#include "core/base/ahead.h"
#include "core/base/formats.h"
#include "core/evaluation/record/round_council.h"
#include "ui/evaluation/rounds/council_members_field.h"
#include "ui/form/choice_field.h"
#include "ui/form/date_field.h"
#include "ui/form/field_box.h"
#include "ui/form/fields/whole_field.h"
#include "ui/form/multi_line_field.h"
#include "ui/kit/ask.h"
#include "ui/records/form_words.h"
#include "ui/records/record_conflict.h"
#include "ui/session/session.h"
#include "ui/words/round_words.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QMenu>

namespace ocop {
namespace {

const QString councilYes = QStringLiteral("1");
const QString councilNo = QStringLiteral("0");
const QString membersKey = QStringLiteral("members");

std::vector<QJsonObject> imagesOf(const std::vector<CouncilMember>& members)
{
    std::vector<QJsonObject> images;
    for (const CouncilMember& each : members) images.push_back(imageOf(each));
    return images;
}

QString namesOf(const std::vector<CouncilMember>& members)
{
    QStringList names;
    for (const CouncilMember& each : members)
        names << QStringLiteral("%1 (%2)").arg(each.name, roundWords::role(each.role));
    return names.isEmpty() ? QStringLiteral("–") : names.join(QStringLiteral("; "));
}

/// The list that is edited: who stands in for another came by a day and a paper, not by the list.
std::vector<CouncilMember> listOf(const Session& session, CouncilId id)
{
    std::vector<CouncilMember> list;
    for (const CouncilMember& each : session.evaluations().membersOf(id))
        if (each.standsIn == StandIn::None) list.push_back(each);
    return list;
}

bool holds(const std::vector<CouncilMember>& members, MemberId id)
{
    return std::any_of(members.begin(), members.end(), [id](const CouncilMember& each) { return each.id == id; });
}

} // namespace

CouncilForm::CouncilForm(Session& session, CouncilId id, QWidget* parent)
    : FormDialog(session, id ? tr("Edit council") : tr("New council"), parent), m_session(session),
      m_edited(session.book().evaluation().councils, id)
{
    if (id) setRemark(lastChangeWords(session, QStringLiteral("council"), id.value));
    addSection(tr("Council"));
    m_name = add(QStringLiteral("name"), tr("Name"), new TextField, Place::Wide, true);
    m_name->setPlaceholder(QStringLiteral("Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh"));
    m_body = add(QStringLiteral("body"), tr("Kind"), new ChoiceField);
    m_body->setEntries(entriesOf<CouncilBody>([](CouncilBody body) { return roundWords::body(body); }));
    m_decisionNo = add(Council::Field::decisionNo, tr("Decision no."), new TextField);
    m_decisionNo->setTidy(&normalizedDecisionNumber);
    m_decisionDate =
        add(Council::Field::decisionDate, tr("Of the day"), new DateField([this] { return m_session.today(); }));
    addSection(tr("Members"));
    m_members = add(QStringLiteral("members"), tr("Members"), new CouncilMembersField, Place::Wide);
    connect(m_members, &CouncilMembersField::copyRequested, this, &CouncilForm::copyMembers);
    addSection(tr("Rules of procedure"));
    buildRules();
    m_note = add(QStringLiteral("note"), tr("Note"), new MultiLineField(2), Place::Wide);
    load(m_edited.read());
    if (!id) proposeRules();
    if (id) readMembers();

    setValidate([this] { return check(); });
    setSave([this] { store(); });
    const auto help = conflictHelp<Council>(
        session, m_edited, session.book().evaluation().councils, [this] { return record(); },
        [this](const Council& council) { load(council); });
    setConflictHelp({[this, help] {
                         FormConflict conflict = help.look();
                         lookAtMembers(conflict);
                         return conflict;
                     },
                     [this, help](const QStringList& theirs) {
                         help.merge(theirs);
                         mergeMembers(theirs.contains(membersKey));
                     }});
    begin();
}

void CouncilForm::buildRules()
{
    m_numerator = add(Council::Field::quorumNumerator, tr("Quorum"), new WholeField);
    m_denominator = add(Council::Field::quorumDenominator, tr("of parts"), new WholeField);
    m_limit = add(Council::Field::deviationLimit, tr("Points apart"), new WholeField);
    m_atLimit = add(Council::Field::deviationAtLimit, tr("Flagged"), new ChoiceField);
    m_atLimit->setEntries({{councilNo, tr("beyond the limit")}, {councilYes, tr("at the limit already")}});
    m_minima = add(Council::Field::minimaByMember, tr("Minima are met"), new ChoiceField, Place::Wide);
    m_minima->setEntries({{councilNo, tr("when the members' mean reaches them")},
                          {councilYes, tr("when every member's points reach them")}});
    box(Council::Field::quorumNumerator)->setHint(tr("3 of 4: three quarters of the members, the chair among them"));
    box(Council::Field::deviationLimit)->setHint(tr("Between the highest and the lowest total"));
}

void CouncilForm::proposeRules()
{
    Council council = m_edited.read();
    council.rules = m_session.book().rules().on(m_session.today()).council;
    load(council);
}

void CouncilForm::propose(const QString& name, CouncilBody body)
{
    m_name->setValue(name);
    m_body->setValue(codeOf(body));
    refresh();
}

void CouncilForm::load(const Council& council)
{
    m_name->setValue(council.name);
    m_body->setValue(codeOf(council.body));
    m_decisionNo->setValue(council.decisionNo);
    m_decisionDate->setValue(council.decisionDate);
    m_numerator->setValue(council.rules.quorumNumerator);
    m_denominator->setValue(council.rules.quorumDenominator);
    m_limit->setValue(council.rules.deviationLimit);
    m_atLimit->setValue(council.rules.deviationAtLimit ? councilYes : councilNo);
    m_minima->setValue(council.rules.minimaByMember ? councilYes : councilNo);
    m_note->setValue(council.note);
}

Council CouncilForm::record() const
{
    Council council = m_edited.read();
    council.name = m_name->value();
    council.body = fromCode<CouncilBody>(m_body->value()).value_or(CouncilBody::Council);
    council.decisionNo = m_decisionNo->value();
    council.decisionDate = m_decisionDate->value();
    council.rules.quorumNumerator = m_numerator->value().value_or(-1);
    council.rules.quorumDenominator = m_denominator->value().value_or(-1);
    council.rules.deviationLimit = m_limit->value().value_or(-1);
    council.rules.deviationAtLimit = m_atLimit->value() == councilYes;
    council.rules.minimaByMember = m_minima->value() == councilYes;
    council.note = m_note->value();
    normalize(council);
    return council;
}

Findings CouncilForm::check() const
{
    const std::vector<CouncilMember> members = m_members->value();
    const Council council = record();
    Findings findings = validate(council, members);
    addFound(findings, doneAhead(Council::Field::decisionDate, council.decisionDate, m_session.today()));
    // Whoever scored stays: the sheets name them.
    for (const CouncilMember& before : m_session.evaluations().membersOf(m_edited.read().id)) {
        const bool stays = std::any_of(members.begin(), members.end(),
                                       [&](const CouncilMember& each) { return each.id == before.id; });
        if (stays) continue;
        for (const Application& application : m_session.evaluations().applications())
            for (const ScoreSheet& sheet : m_session.evaluations().sheetsOf(application.id))
                if (sheet.member == before.id) {
                    findings.push_back(
                        {Severity::Error, QStringLiteral("members"), QStringLiteral("memberHasSheets"), {before.name}});
                    return findings;
                }
    }
    return findings;
}

void CouncilForm::copyMembers()
{
    QMenu menu(this);
    for (const Council& each : m_session.evaluations().councils()) {
        const auto members = listOf(m_session, each.id);
        if (!each.standing || each.id == m_edited.read().id || members.empty()) continue;
        menu.addAction(tr("%1 (%n member(s))", nullptr, int(members.size())).arg(each.name), this,
                       [this, members] { m_members->append(members); });
    }
    if (menu.isEmpty()) menu.addAction(tr("There is no other council with members"))->setEnabled(false);
    const auto* button = findChild<QWidget*>(QStringLiteral("copyMembers"));
    menu.exec(button->mapToGlobal(QPoint(0, button->height())));
}

void CouncilForm::store()
{
    const Council council = record();
    const std::vector<CouncilMember> members = m_members->value();
    EvaluationStores& stores = m_session.book().evaluation();
    m_session.write(m_edited.isNew() ? ActKind::Add : ActKind::Edit, council.name, [&](WriteAct& act) {
        const CouncilId id = m_edited.store(act, stores.councils, council);
        for (CouncilMember old : m_membersRead) {
            if (holds(members, old.id)) continue;
            old.deleted = true;
            stores.members.save(act, old);
        }
        for (CouncilMember member : members) {
            member.council = id;
            if (member.id)
                stores.members.save(act, member);
            else
                stores.members.add(act, member);
        }
        if (council.standing) carryToRounds(stores, act, m_session.evaluations(), id);
    });
    m_savedId = m_edited.read().id;
    readMembers();
}

void CouncilForm::readMembers()
{
    m_membersRead = listOf(m_session, m_edited.read().id);
    m_members->setValue(m_membersRead);
}

void CouncilForm::lookAtMembers(FormConflict& conflict)
{
    m_membersTheirs = listOf(m_session, m_edited.read().id);
    std::vector<CouncilMember> mine = m_members->value();
    for (CouncilMember& each : mine) each.council = m_edited.read().id;
    const auto base = imagesOf(m_membersRead);
    const bool agreed = imagesOf(mine) == imagesOf(m_membersTheirs);
    const bool byThem = imagesOf(m_membersTheirs) != base;
    const bool byMe = imagesOf(mine) != base && !agreed;
    if (byThem || byMe)
        conflict.fields.push_back(
            {membersKey, tr("Members"), namesOf(m_membersRead), namesOf(m_membersTheirs), namesOf(mine), byThem, byMe});
}

/// The list of one of the two is the list; it is saved over the members that were shown.
void CouncilForm::mergeMembers(bool theirs)
{
    std::vector<CouncilMember> mine = m_members->value();
    for (CouncilMember& each : mine) each.council = m_edited.read().id;
    const bool untouched = imagesOf(mine) == imagesOf(m_membersRead);
    if (theirs || untouched) mine = m_membersTheirs;
    for (CouncilMember& each : mine) {
        const auto stored = each.id ? m_session.book().evaluation().members.find(each.id) : std::nullopt;
        const auto shown = std::find_if(m_membersTheirs.begin(), m_membersTheirs.end(),
                                        [&](const CouncilMember& other) { return other.id == each.id; });
        if (shown != m_membersTheirs.end())
            each.rowVersion = shown->rowVersion;
        else if (stored) // they took the member out, who comes back
            each.rowVersion = stored->rowVersion;
    }
    m_membersRead = m_membersTheirs;
    m_members->setValue(mine);
}

CouncilId editCouncil(Session& session, QWidget* parent, CouncilId id, CouncilBody body, const QString& name)
{
    if (!session.isOpen() || session.isReadOnly()) return {};
    try {
        CouncilForm form(session, id, parent);
        if (!id) form.propose(name, body);
        form.exec();
        return form.savedId();
    } catch (const Error& error) {
        session.ask().choose(parent, CouncilForm::tr("The record cannot be opened."), texts::error(error),
                             {CouncilForm::tr("Go back")});
        return {};
    }
}

} // namespace ocop
