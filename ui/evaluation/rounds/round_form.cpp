#include "ui/evaluation/rounds/round_form.h"

#include "core/base/text.h"
#include "core/evaluation/record/round_council.h"
#include "core/evaluation/round_acts.h"
#include "ui/evaluation/rounds/council_form.h"
#include "ui/evaluation/rounds/round_names.h"
#include "ui/form/choice_field.h"
#include "ui/form/date_field.h"
#include "ui/form/field_box.h"
#include "ui/form/fields/whole_field.h"
#include "ui/form/lookup_field.h"
#include "ui/form/multi_line_field.h"
#include "ui/kit/ask.h"
#include "ui/kit/message.h"
#include "ui/records/form_words.h"
#include "ui/records/record_conflict.h"
#include "ui/session/session.h"
#include "ui/words/ballot_words.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

namespace ocop {
namespace {

std::optional<Choice> councilChoice(const Session& session, CouncilId id)
{
    const Council* council = session.evaluations().council(id);
    if (!council) return std::nullopt;
    const int members = int(sittingOn(session.evaluations().membersOf(id), {}).size());
    const QString detail = RoundForm::tr("%n member(s)", nullptr, members);
    return Choice{id.value, council->name,
                  council->decisionNo.isEmpty() ? detail : council->decisionNo + QStringLiteral(" · ") + detail};
}

/// Councils of the kind, the latest first.
LookupField::Provider councilsOf(const Session& session, CouncilBody body)
{
    return [&session, body](const QString& typed) {
        const TextQuery query(typed);
        std::vector<Choice> found;
        const auto& all = session.evaluations().councils();
        for (auto it = all.rbegin(); it != all.rend(); ++it)
            if (it->body == body && it->standing &&
                (query.isEmpty() || query.matches(folded(it->name + u' ' + it->decisionNo))))
                found.push_back(*councilChoice(session, it->id));
        return found;
    };
}

} // namespace

RoundForm::RoundForm(Session& session, RoundId id, QWidget* parent)
    : FormDialog(session, id ? tr("Edit round") : tr("New round"), parent), m_session(session),
      m_edited(session.book().evaluation().rounds, id)
{
    if (id) setRemark(lastChangeWords(session, QStringLiteral("round"), id.value));
    const auto today = [this] { return m_session.today(); };
    addSection(tr("Round"));
    m_name = add(QStringLiteral("name"), tr("Name"), new TextField, Place::Wide, true);
    m_year = add(QStringLiteral("year"), tr("Year"), new WholeField, Place::Half, true);
    m_number = add(QStringLiteral("number"), tr("Number in the year"), new WholeField, Place::Half, true);
    m_proposedBy = add(Round::Field::proposedBy, tr("Proposals until"), new DateField(today));
    m_kind = add(Round::Field::kind, texts::field(QLatin1String(Round::table), Round::Field::kind), new ChoiceField);
    m_kind->setEntries(entriesOf<RoundKind>([](RoundKind kind) { return ballotWords::roundKind(kind); }));
    m_heldOn = add(Round::Field::heldOn, tr("Meeting on"), new DateField(today));
    const auto addDay = [&](QLatin1String field) {
        return add(field, texts::field(QLatin1String(Round::table), field), new DateField(today));
    };
    m_ballotsSentOn = addDay(Round::Field::ballotsSentOn);
    m_ballotsDue = addDay(Round::Field::ballotsDue);
    box(Round::Field::kind)->setHint(tr("Renewals may be decided by written ballot, unless opinions differ"));
    m_place = add(QStringLiteral("place"), tr("Place"), new TextField, Place::Wide);
    m_ruleSet = add(Round::Field::ruleSet, tr("Rule set"), new ChoiceField, Place::Wide, true);
    std::vector<ChoiceField::Entry> rules;
    for (const RuleSet& each : session.book().rules().all())
        rules.push_back({each.code, roundWords::ruleSet(session, each.code)});
    m_ruleSet->setEntries(rules);
    addSection(tr("Who judges"));
    m_council = addCouncil(Round::Field::council, tr("Council"), CouncilBody::Council);
    m_advisory = addCouncil(Round::Field::advisory, tr("Advisory team"), CouncilBody::Advisory);
    m_quorumReason = add(Round::Field::quorumReason, tr("Why without a quorum"), new MultiLineField(2), Place::Wide);
    box(Round::Field::quorumReason)
        ->setHint(tr("Where the rules let the council decide all the same; goes into the minutes"));
    m_note = add(QStringLiteral("note"), tr("Note"), new MultiLineField(2), Place::Wide);
    m_ruleSetChosen = id.isValid();
    load(id ? m_edited.read() : proposedRound(session.evaluations(), session.book().rules(), session.today()));

    connect(this, &FormDialog::fieldEdited, this, &RoundForm::follow);
    connect(this, &FormDialog::fieldLeft, this, &RoundForm::follow);
    setValidate([this] { return check(); });
    setSave([this] { store(); });
    setConflictHelp(conflictHelp<Round>(
        session, m_edited, session.book().evaluation().rounds, [this] { return record(); },
        [this](const Round& round) { load(round); }));
    begin();
}

LookupField* RoundForm::addCouncil(const QString& key, const QString& label, CouncilBody body)
{
    auto* field = add(key, label, new LookupField(councilsOf(m_session, body)), Place::Wide);
    field->setAdd(
        [body](const QString& typed) {
            const bool council = body == CouncilBody::Council;
            if (typed.isEmpty()) return council ? tr("Set up a council…") : tr("Set up an advisory team…");
            return (council ? tr("Set up a council “%1”…") : tr("Set up an advisory team “%1”…")).arg(typed);
        },
        [this, body](const QString& typed) {
            return councilChoice(m_session, editCouncil(m_session, this, {}, body, typed));
        });
    return field;
}

void RoundForm::load(const Round& round)
{
    m_proposedName = roundName(round.number, round.year);
    m_name->setValue(round.name);
    m_year->setValue(round.year);
    m_number->setValue(round.number);
    m_ruleSet->setValue(round.ruleSet);
    m_council->setChoice(councilChoice(m_session, round.council));
    m_advisory->setChoice(councilChoice(m_session, round.advisory));
    m_proposedBy->setValue(round.proposedBy);
    m_kind->setValue(codeOf(round.kind));
    m_heldOn->setValue(round.heldOn);
    m_ballotsSentOn->setValue(round.ballotsSentOn);
    m_ballotsDue->setValue(round.ballotsDue);
    m_place->setValue(round.place);
    m_quorumReason->setValue(round.quorumReason);
    m_note->setValue(round.note);
    showKind();
}

/// A ballot has no meeting, and a meeting no ballots.
void RoundForm::showKind()
{
    const bool isBallot = m_kind->value() == codeOf(RoundKind::Ballot);
    for (const QLatin1String field : {Round::Field::heldOn, Round::Field::place, Round::Field::quorumReason})
        setFieldShown(field, !isBallot);
    for (const QLatin1String field : {Round::Field::ballotsSentOn, Round::Field::ballotsDue})
        setFieldShown(field, isBallot);
}

/// Keeps name and rule set in step with what they are made of, as long as they were not typed.
void RoundForm::follow(const QString& key)
{
    if (key == Round::Field::year || key == Round::Field::number) {
        if (!m_year->value() || !m_number->value()) return;
        const QString name = roundName(*m_number->value(), *m_year->value());
        if (m_name->value() == m_proposedName) m_name->setValue(name);
        m_proposedName = name;
    }
    if (key == Round::Field::kind) showKind();
    if (key == Round::Field::ruleSet) m_ruleSetChosen = true;
    if (key == Round::Field::heldOn && !m_ruleSetChosen && m_heldOn->value().isValid())
        m_ruleSet->setValue(m_session.book().rules().on(m_heldOn->value()).code);
}

Round RoundForm::record() const
{
    Round round = m_edited.read();
    round.name = m_name->value();
    round.year = m_year->value().value_or(0);
    round.number = m_number->value().value_or(0);
    round.ruleSet = m_ruleSet->value();
    round.council = {m_council->id()};
    round.advisory = {m_advisory->id()};
    round.proposedBy = m_proposedBy->value();
    round.kind = fromCode<RoundKind>(m_kind->value()).value_or(RoundKind::Meeting);
    round.heldOn = m_heldOn->value();
    round.ballotsSentOn = m_ballotsSentOn->value();
    round.ballotsDue = m_ballotsDue->value();
    round.place = m_place->value();
    round.quorumReason = m_quorumReason->value();
    round.note = m_note->value();
    normalize(round);
    return round;
}

Findings RoundForm::check() const
{
    const Round round = record();
    Findings findings = validate(round);
    if (round.number < 1) findings.push_back({Severity::Error, QStringLiteral("number"), QStringLiteral("required")});
    for (const Round& other : m_session.evaluations().rounds())
        if (other.id != round.id && folded(other.name) == folded(round.name))
            findings.push_back(
                {Severity::Warning, QStringLiteral("name"), QStringLiteral("roundNameTaken"), {other.name}});
    const Round* stored = m_session.evaluations().round(round.id);
    if (stored && stored->council && stored->council != round.council && hasBegun(m_session.evaluations(), *stored))
        findings.push_back({Severity::Error, Round::Field::council, QStringLiteral("councilHasBegun")});
    const RuleSet* rules = m_session.book().rules().find(round.ruleSet);
    if (round.isBallot() && rules && !rules->renewalBallot)
        findings.push_back({Severity::Warning, Round::Field::kind, QStringLiteral("rulesWithoutBallot")});
    for (const Application* each : m_session.evaluations().applicationsOf(round.id))
        if (round.isBallot() && each->kind != Origin::Renewal) {
            findings.push_back({Severity::Error, Round::Field::kind, QStringLiteral("ballotForRenewals")});
            break;
        }
    if (stored && stored->kind != round.kind && hasBegun(m_session.evaluations(), *stored))
        findings.push_back({Severity::Error, Round::Field::kind, QStringLiteral("roundKindHasBegun")});
    if (!round.council) findings.push_back({Severity::Note, Round::Field::council, QStringLiteral("missing")});
    return findings;
}

void RoundForm::store()
{
    const Round typed = record();
    m_session.write(m_edited.isNew() ? ActKind::Add : ActKind::Edit, typed.name, [&](WriteAct& act) {
        EvaluationStores& stores = m_session.book().evaluation();
        Round round = typed; // a council of its own, which the next rounds' does not change
        for (CouncilId Round::*which : {&Round::council, &Round::advisory}) {
            const Council* chosen = m_session.evaluations().council(round.*which);
            if (chosen && chosen->standing) round.*which = copyCouncil(stores, act, chosen->id);
        }
        m_edited.store(act, stores.rounds, round);
    });
    m_savedId = m_edited.read().id;
}

RoundId editRound(Session& session, QWidget* parent, RoundId id)
{
    if (!session.isOpen() || session.isReadOnly()) return {};
    if (const Round* round = session.evaluations().round(id); round && round->isClosed()) {
        tell(parent, RoundForm::tr("The round is closed"),
             RoundForm::tr("Its record is not changed any more. Open it again first, with the reason."), Mark::Warning);
        return {};
    }
    try {
        RoundForm form(session, id, parent);
        form.exec();
        return form.savedId();
    } catch (const Error& error) {
        session.ask().choose(parent, RoundForm::tr("The record cannot be opened."), texts::error(error),
                             {RoundForm::tr("Go back")});
        return {};
    }
}

} // namespace ocop
