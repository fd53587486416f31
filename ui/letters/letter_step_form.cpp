#include "ui/letters/letter_step_form.h"

#include "core/base/error.h"
#include "core/base/formats.h"
#include "core/letters/letter_numbers.h"
#include "core/letters/letter_stores.h"
#include "core/reminders/letter_plan.h"
#include "core/reports/papers/letter_papers.h"
#include "ui/form/choice_field.h"
#include "ui/form/date_field.h"
#include "ui/form/multi_line_field.h"
#include "ui/records/record_conflict.h"
#include "ui/session/session.h"
#include "ui/session/shown_plan.h"
#include "ui/words/letter_words.h"
#include "ui/words/reminder_words.h"
#include "ui/words/texts.h"

#include <algorithm>
#include <utility>

namespace ocop {
namespace {

const LetterState stepStates[] = {LetterState::Signed, LetterState::Sent, LetterState::Received, LetterState::Replied};

QString letterField(QLatin1String name) { return letterWords::field(QStringLiteral("letter"), name); }

} // namespace

LetterStepForm::LetterStepForm(Session& session, std::vector<LetterId> letters, QWidget* parent)
    : FormDialog(session, tr("What was done"), parent), m_session(session), m_ids(std::move(letters))
{
    setObjectName(QStringLiteral("letterStep"));
    readLetters();
    std::optional<LetterState> next;
    for (const Letter& letter : m_letters) {
        const auto after = nextLetterState(letter.state());
        if (after && (!next || *after < *next)) next = after;
    }
    setRemark(m_letters.size() == 1 ? m_letters.front().recipient : tr("%n letter(s)", nullptr, int(m_letters.size())));
    build(next.value_or(LetterState::Replied));
    connect(this, &FormDialog::fieldEdited, this, [this](const QString& key) {
        if (key == QLatin1String("step")) showFields();
    });
    setValidate([this] { return check(); });
    setSave([this] { store(); });
    setConflictHelp(
        {[this] { return lookAtTheirs(); }, [this](const QStringList&) { m_letters = std::move(m_theirs); }});
    begin();
}

void LetterStepForm::readLetters()
{
    m_session.followOthers();
    m_mark = m_session.version();
    m_letters.clear();
    for (const LetterId id : m_ids)
        if (const Letter* letter = m_session.reminders().letters().find(id)) m_letters.push_back(*letter);
}

/// What another desk noted stays; the step is added where it is still to come.
FormConflict LetterStepForm::lookAtTheirs()
{
    const std::vector<Letter> read = m_letters;
    readLetters();
    m_theirs = std::exchange(m_letters, read);
    FormConflict conflict;
    for (const Letter& before : read) {
        const auto now =
            std::find_if(m_theirs.begin(), m_theirs.end(), [&](const Letter& each) { return each.id == before.id; });
        Letter theirs = now == m_theirs.end() ? before : *now;
        theirs.deleted = now == m_theirs.end();
        if (theirs.rowVersion == before.rowVersion && !theirs.deleted) continue;
        const QJsonObject image = imageOf(before);
        FormConflict ofLetter =
            conflictOf(m_session, QLatin1String(Letter::table), before.id.value, {image, imageOf(theirs), image});
        conflict.change = ofLetter.change;
        if (theirs.deleted)
            conflict.fields.push_back({QString::number(before.id.value), before.recipient, tr("there"), tr("deleted"),
                                       tr("there"), true, false});
        for (ConflictField& field : ofLetter.fields) {
            field.label = QStringLiteral("%1: %2").arg(before.recipient, field.label);
            conflict.fields.push_back(std::move(field));
        }
    }
    return conflict;
}

void LetterStepForm::build(LetterState next)
{
    m_step = add(QStringLiteral("step"), tr("Step"), new ChoiceField, Place::Half, true);
    std::vector<ChoiceField::Entry> entries;
    for (const LetterState state : stepStates) entries.push_back({codeOf(state), texts::letterState(state)});
    m_step->setEntries(entries);
    m_day =
        add(QStringLiteral("day"), tr("On"), new DateField([this] { return m_session.today(); }), Place::Half, true);
    m_channel = add(QStringLiteral("channel"), letterField(Letter::Field::channel), new ChoiceField, Place::Half, true);
    entries = {{QString(), tr("choose…")}};
    for (const auto& [channel, code] : EnumCodes<LetterChannel>::all)
        if (channel != LetterChannel::None) entries.push_back({QLatin1String(code), texts::channel(channel)});
    m_channel->setEntries(entries);
    m_number = add(QStringLiteral("first_number"), tr("First number"), new TextField);
    m_number->setPlaceholder(tr("for letters without one"));
    m_reply = add(QStringLiteral("reply"), letterField(Letter::Field::reply), new MultiLineField(3), Place::Wide);
    m_step->setValue(codeOf(next));
    m_day->setValue(m_session.today());
    showFields();
}

void LetterStepForm::showFields()
{
    const LetterState state = step().state;
    const bool numberless =
        std::any_of(m_letters.begin(), m_letters.end(), [](const Letter& each) { return each.number.isEmpty(); });
    setFieldShown(QStringLiteral("channel"), state == LetterState::Sent);
    setFieldShown(QStringLiteral("first_number"),
                  numberless && (state == LetterState::Signed || state == LetterState::Sent));
    setFieldShown(QStringLiteral("reply"), state == LetterState::Replied);
}

LetterStep LetterStepForm::step() const
{
    return {fromCode<LetterState>(m_step->value()).value_or(LetterState::Sent), m_day->value(),
            fromCode<LetterChannel>(m_channel->value()).value_or(LetterChannel::None), m_reply->value()};
}

std::vector<Letter> LetterStepForm::changed() const
{
    std::vector<Letter> letters = m_letters;
    int number = m_number->value().toInt();
    std::erase_if(letters,
                  [this](const Letter& each) { return each.state() >= step().state; }); // what was done stays as noted
    for (Letter& each : letters) {
        take(each, step());
        if (each.number.isEmpty() && number > 0) each.number = formatOnPaper(number++);
        keepHead(each, officeSettings(m_session.settings()));
    }
    return letters;
}

Findings LetterStepForm::check() const
{
    Findings found;
    if (!m_day->value().isValid() && !m_day->problem())
        found.push_back({Severity::Error, QStringLiteral("day"), QStringLiteral("required")});
    if (step().state == LetterState::Sent && step().channel == LetterChannel::None)
        found.push_back({Severity::Error, QStringLiteral("channel"), QStringLiteral("letterChannelMissing")});
    if (!m_number->value().isEmpty() && m_number->value().toInt() <= 0)
        found.push_back(
            {Severity::Error, QStringLiteral("first_number"), QStringLiteral("letterNumberForm"), {m_number->value()}});
    const std::vector<Letter> letters = changed();
    if (letters.empty()) found.push_back({Severity::Error, QStringLiteral("step"), QStringLiteral("letterStepDone")});
    int numbered = 0;
    for (const Letter& each : m_letters) numbered += each.number.isEmpty();
    if (const int first = m_number->value().toInt(); first > 0 && !letters.empty()) {
        const Letter& like = letters.front();
        const int year = (like.dated.isValid() ? like.dated : like.draftedOn).year();
        if (const Letter* taken = letterNumbered(m_session.reminders().letters(), year, like.symbol, first,
                                                 first + std::max(1, numbered) - 1)) {
            const QString next = QString::number(nextLetterNumber(m_session.reminders().letters(), year, like.symbol));
            found.push_back({Severity::Error,
                             QStringLiteral("first_number"),
                             QStringLiteral("letterNumberTaken"),
                             {taken->fullNumber(), taken->recipient, next},
                             next});
        }
    }
    // The first letter it does not fit; the others are no better.
    for (const Letter& each : letters)
        for (Finding finding : validate(each, m_session.today())) {
            if (finding.severity != Severity::Error || finding.field == QLatin1String("channel") || hasErrors(found))
                continue;
            finding.field = QStringLiteral("day");
            found.push_back(std::move(finding));
        }
    return found;
}

void LetterStepForm::refuseWrong()
{
    if (!hasErrors(check())) return;
    refresh();
    throw Error(ErrorKind::Constraint, m_number->value());
}

void LetterStepForm::store()
{
    refuseWrong(); // after a conflict the letters are not those that were checked
    std::vector<Letter> letters = changed();
    const auto label = [&] {
        return QStringLiteral("%1: %2").arg(texts::letterState(step().state),
                                            texts::firstAndMore(letters.front().recipient, letters.size()));
    };
    const auto again = [&](const QStringList&) {
        const std::vector<Letter> shown = m_letters;
        readLetters();
        if (!std::equal(m_letters.begin(), m_letters.end(), shown.begin(), shown.end(),
                        [](const Letter& a, const Letter& b) { return a.id == b.id && imageOf(a) == imageOf(b); })) {
            m_letters = shown; // what they noted is shown beside it first
            throw Error(ErrorKind::Conflict, QLatin1String(Letter::table));
        }
        refuseWrong();
        letters = changed();
        return true;
    };
    const auto save = [&](WriteAct& act) {
        for (Letter& each : letters) m_session.book().stores<LetterStores>().letters.save(act, each);
    };
    if (!writeShown(m_session, this, {ActKind::Edit, label, m_mark, again, save}))
        throw Error(ErrorKind::Conflict, QLatin1String(Letter::table));
}

} // namespace ocop
