#include "ui/letters/letter_teller.h"

#include "core/base/dates.h"
#include "core/letters/letter_stores.h"
#include "core/reminders/letter_answers.h"
#include "ui/session/session.h"
#include "ui/words/dossier_words.h"
#include "ui/words/letter_words.h"
#include "ui/words/reminder_words.h"

#include <QCoreApplication>

namespace ocop {
namespace {

const Letter* storedLetter(const Session& session, qint64 id) { return session.reminders().letters().find({id}); }

void addFact(std::vector<RecordFact>& facts, QLatin1String field, const QString& text)
{
    if (!text.isEmpty()) facts.push_back({texts::field(QStringLiteral("letter"), field), text, {}, text.size() > 90});
}

QString inOneLine(QString lines) { return lines.replace(u'\n', QStringLiteral("; ")); }

} // namespace

LetterTeller::LetterTeller() : RecordTeller(Letter::table) {}

bool LetterTeller::has(const Session& session, qint64 id) const { return storedLetter(session, id); }

RecordHeadWords LetterTeller::head(const Session& session, qint64 id) const
{
    const Letter& letter = *storedLetter(session, id);
    const LetterState state = letter.stateOn(session.asOf());
    RecordHeadWords words{QStringLiteral("mail-message"), letter.recipient, texts::letterKind(letter.kind)};
    if (!letter.fullNumber().isEmpty()) words.second = QStringLiteral("%1 · %2").arg(letter.fullNumber(), words.second);
    if (letter.subject) words.secondLink = {QStringLiteral("subject"), letter.subject.value};
    words.pill = texts::letterState(state);
    words.mark = letterWords::mark(state);
    return words;
}

std::vector<RecordFact> LetterTeller::facts(const Session& session, qint64 id) const
{
    const Letter letter = storedLetter(session, id)->asOn(session.asOf());
    std::vector<RecordFact> facts;
    const auto items = session.reminders().letters().itemsOf(letter.id);
    bool first = true;
    for (const LetterItem& each : items) {
        const QString end = each.lastDay.isValid() ? QStringLiteral(" · %1").arg(formatDate(each.lastDay)) : QString();
        facts.push_back({first ? QCoreApplication::translate("letters", "Products") : QString(),
                         each.product + end,
                         {QStringLiteral("certificate"), each.certificate.value}});
        first = false;
    }
    if (const auto* event = session.state().promotion.find<TradeEvent>(letter.event))
        facts.push_back({texts::field(QStringLiteral("letter"), Letter::Field::event),
                         event->name,
                         {QLatin1String(TradeEvent::table), event->id.value}});
    addFact(facts, Letter::Field::number, letter.fullNumber());
    addFact(facts, Letter::Field::dated, formatDate(letter.dated));
    addFact(facts, Letter::Field::address, letter.address);
    addFact(facts, Letter::Field::phone, letter.phone);
    addFact(facts, Letter::Field::draftedOn, formatDate(letter.draftedOn));
    addFact(facts, Letter::Field::signedOn, formatDate(letter.signedOn));
    const QString before = letterWords::beforeEnd(letter, items);
    addFact(facts, Letter::Field::sentOn,
            before.isEmpty() ? formatDate(letter.sentOn)
                             : QStringLiteral("%1 · %2").arg(formatDate(letter.sentOn), before));
    addFact(facts, Letter::Field::channel, texts::channel(letter.channel));
    addFact(facts, Letter::Field::receivedOn, formatDate(letter.receivedOn));
    addFact(facts, Letter::Field::repliedOn, formatDate(letter.repliedOn));
    addFact(facts, Letter::Field::reply, letter.reply);
    first = true;
    for (const Application* each : dossiersAnswering(letter, items, session.snapshot(), session.evaluations())) {
        const Product* product = session.snapshot().product(each->product);
        facts.push_back(
            {first ? QCoreApplication::translate("letters", "Answered by the dossier") : QString(),
             QStringLiteral("%1 · %2").arg(product ? product->name : QString(), dossierWords::state(each->state)),
             {QStringLiteral("application"), each->id.value}});
        first = false;
    }
    addFact(facts, Letter::Field::signerRole, inOneLine(letter.signerRole));
    addFact(facts, Letter::Field::signer, letter.signer);
    addFact(facts, Letter::Field::copies, inOneLine(letter.copies));
    addFact(facts, Letter::Field::note, letter.note);
    return facts;
}

std::vector<MissingField> LetterTeller::missing(const Session& session, qint64 id) const
{
    return missingOf(validate(*storedLetter(session, id), session.today()));
}

/// From draft to reply, newest first.
std::vector<TimelineNode> LetterTeller::story(const Session& session, qint64 id) const
{
    const Letter& letter = *storedLetter(session, id);
    std::vector<TimelineNode> nodes;
    const auto add = [&](QDate day, const char* icon, const QString& title, const QString& text = {}) {
        if (!day.isValid() || day > session.asOf()) return;
        TimelineNode node{QLatin1String(icon), formatDate(day), title, text};
        node.strong = true;
        nodes.push_back(std::move(node));
    };
    add(letter.repliedOn, "document-edit", texts::letterState(LetterState::Replied), letter.reply);
    add(letter.receivedOn, "dialog-ok-apply", texts::letterState(LetterState::Received));
    add(letter.sentOn, "mail-message", texts::letterState(LetterState::Sent), texts::channel(letter.channel));
    add(letter.signedOn, "document-edit", texts::letterState(LetterState::Signed), letter.signer);
    add(letter.draftedOn, "document-multiple", texts::letterState(LetterState::Drafted));
    return nodes;
}

void LetterTeller::putBack(const Session& session, WriteAct& act, qint64 id, const QJsonObject& image) const
{
    putImageBack(act, session.book().stores<LetterStores>().letters, storedLetter(session, id), image);
}

} // namespace ocop
