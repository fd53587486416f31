#include "ui/words/letter_words.h"

#include "core/base/dates.h"
#include "ui/words/care_words.h"
#include "ui/words/texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace ocop {
namespace {

QString letterWord(const char* source, int n = -1)
{
    return QCoreApplication::translate("letters", source, nullptr, n);
}

void addFact(std::vector<RecordFact>& facts, const char* field, const QString& text)
{
    if (!text.isEmpty())
        facts.push_back({texts::field(QStringLiteral("letter"), QLatin1String(field)), text, {}, text.size() > 90});
}

QString inOneLine(QString lines) { return lines.replace(u'\n', QStringLiteral("; ")); }

} // namespace

namespace letterWords {

Mark mark(LetterState state)
{
    switch (state) {
    case LetterState::Drafted: return Mark::NotYet;
    case LetterState::Signed: return Mark::Expiring;
    case LetterState::Sent: return Mark::Extended;
    case LetterState::Received:
    case LetterState::Replied: break;
    }
    return Mark::InForce;
}

CellData stateCell(LetterState state)
{
    CellData cell = textCell(texts::letterState(state));
    cell.mark = mark(state);
    cell.value = int(state);
    return cell;
}

QDate firstEnd(std::span<const LetterItem> items)
{
    QDate first;
    for (const LetterItem& each : items)
        if (each.lastDay.isValid() && (!first.isValid() || each.lastDay < first)) first = each.lastDay;
    return first;
}

QString beforeEnd(const Letter& letter, std::span<const LetterItem> items)
{
    const QDate end = firstEnd(items);
    if (letter.kind != LetterKind::Expiry || !letter.sentOn.isValid() || !end.isValid()) return {};
    const int days = int(letter.sentOn.daysTo(end));
    return days >= 0 ? letterWord(QT_TRANSLATE_N_NOOP("letters", "%n day(s) before the end"), days)
                     : letterWord(QT_TRANSLATE_N_NOOP("letters", "%n day(s) after the end"), -days);
}

QString earlier(const Letter& letter)
{
    if (letter.sentOn.isValid())
        return letterWord(QT_TRANSLATE_NOOP("letters", "Notified on %1 (%2)"))
            .arg(formatDate(letter.sentOn), texts::channel(letter.channel));
    return letterWord(QT_TRANSLATE_NOOP("letters", "Drafted on %1, not sent")).arg(formatDate(letter.draftedOn));
}

QString products(std::span<const LetterItem> items)
{
    QStringList names;
    for (const LetterItem& each : items) names << each.product;
    return names.join(QStringLiteral(", "));
}

QString field(const QString& entity, const QString& field)
{
    if (entity != QLatin1String(Letter::table) && entity != QLatin1String(LetterItem::table)) return {};
    static const QHash<QString, const char*> words = {
        {QStringLiteral("kind"), QT_TRANSLATE_NOOP("letters", "Kind of letter")},
        {QStringLiteral("unit_id"), QT_TRANSLATE_NOOP("letters", "Place written to")},
        {QStringLiteral("recipient"), QT_TRANSLATE_NOOP("letters", "Recipient")},
        {QStringLiteral("number"), QT_TRANSLATE_NOOP("letters", "Number")},
        {QStringLiteral("symbol"), QT_TRANSLATE_NOOP("letters", "Symbol")},
        {QStringLiteral("dated"), QT_TRANSLATE_NOOP("letters", "Dated")},
        {QStringLiteral("signer_role"), QT_TRANSLATE_NOOP("letters", "Signer's role")},
        {QStringLiteral("copies"), QT_TRANSLATE_NOOP("letters", "Copies to")},
        {QStringLiteral("body"), QT_TRANSLATE_NOOP("letters", "Text")},
        {QStringLiteral("drafted_on"), QT_TRANSLATE_NOOP("letters", "Drafted on")},
        {QStringLiteral("signed_on"), QT_TRANSLATE_NOOP("letters", "Signed on")},
        {QStringLiteral("sent_on"), QT_TRANSLATE_NOOP("letters", "Sent on")},
        {QStringLiteral("channel"), QT_TRANSLATE_NOOP("letters", "Sent by")},
        {QStringLiteral("received_on"), QT_TRANSLATE_NOOP("letters", "Received on")},
        {QStringLiteral("replied_on"), QT_TRANSLATE_NOOP("letters", "Answered on")},
        {QStringLiteral("reply"), QT_TRANSLATE_NOOP("letters", "Answer")},
        {QStringLiteral("place"), QT_TRANSLATE_NOOP("letters", "Place")},
        {QStringLiteral("product"), QT_TRANSLATE_NOOP("letters", "Product")},
        {QStringLiteral("decision"), QT_TRANSLATE_NOOP("letters", "Decision")},
        {QStringLiteral("last_day"), QT_TRANSLATE_NOOP("letters", "Last valid day")}};
    const char* source = words.value(field);
    return source ? letterWord(source) : QString();
}

std::optional<QString> value(const QString& entity, const QString& field, const QJsonValue& value)
{
    if (entity != QLatin1String(Letter::table)) return std::nullopt;
    if (field == QLatin1String("kind"))
        return texts::letterKind(fromCode<LetterKind>(value.toString()).value_or(LetterKind::Expiry));
    if (field == QLatin1String("channel"))
        return texts::channel(fromCode<LetterChannel>(value.toString()).value_or(LetterChannel::None));
    return std::nullopt;
}

RecordHeadWords head(const Session& session, const Letter& letter)
{
    const LetterState state = letter.stateOn(session.asOf());
    RecordHeadWords words{QStringLiteral("mail-message"), letter.recipient, texts::letterKind(letter.kind)};
    if (!letter.fullNumber().isEmpty()) words.second = QStringLiteral("%1 · %2").arg(letter.fullNumber(), words.second);
    if (letter.subject) words.secondLink = {QStringLiteral("subject"), letter.subject.value};
    words.pill = texts::letterState(state);
    words.mark = mark(state);
    return words;
}

std::vector<RecordFact> facts(const Session& session, const Letter& stored)
{
    const Letter letter = stored.asOn(session.asOf());
    std::vector<RecordFact> facts;
    const auto items = session.care().letters().itemsOf(letter.id);
    bool first = true;
    for (const LetterItem& each : items) {
        const QString end = each.lastDay.isValid() ? QStringLiteral(" · %1").arg(formatDate(each.lastDay)) : QString();
        facts.push_back({first ? letterWord(QT_TRANSLATE_NOOP("letters", "Products")) : QString(),
                         each.product + end,
                         {QStringLiteral("certificate"), each.certificate.value}});
        first = false;
    }
    addFact(facts, "number", letter.fullNumber());
    addFact(facts, "dated", formatDate(letter.dated));
    addFact(facts, "address", letter.address);
    addFact(facts, "phone", letter.phone);
    addFact(facts, "drafted_on", formatDate(letter.draftedOn));
    addFact(facts, "signed_on", formatDate(letter.signedOn));
    const QString before = beforeEnd(letter, items);
    addFact(facts, "sent_on",
            before.isEmpty() ? formatDate(letter.sentOn)
                             : QStringLiteral("%1 · %2").arg(formatDate(letter.sentOn), before));
    addFact(facts, "channel", texts::channel(letter.channel));
    addFact(facts, "received_on", formatDate(letter.receivedOn));
    addFact(facts, "replied_on", formatDate(letter.repliedOn));
    addFact(facts, "reply", letter.reply);
    addFact(facts, "signer_role", inOneLine(letter.signerRole));
    addFact(facts, "signer", letter.signer);
    addFact(facts, "copies", inOneLine(letter.copies));
    addFact(facts, "note", letter.note);
    return facts;
}

std::vector<TimelineNode> story(const Session& session, const Letter& letter)
{
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

} // namespace letterWords

const char* letterSentence(const QString& code)
{
    static const QHash<QString, const char*> sentences = {
        {QStringLiteral("letterDayAhead"),
         QT_TRANSLATE_NOOP("sentences", "%1 lies ahead: only what was done until today, %2, can be noted.")},
        {QStringLiteral("letterDayOrder"),
         QT_TRANSLATE_NOOP("sentences", "%1 is before the step before it, %2; compare the days.")},
        {QStringLiteral("letterReceivedUnsent"),
         QT_TRANSLATE_NOOP("sentences",
                           "The letter was received on %1 but has no day it was sent; fill that in first.")},
        {QStringLiteral("letterDatedAhead"),
         QT_TRANSLATE_NOOP("sentences", "The letter is dated %1; today is %2. Check the day and the year.")},
        {QStringLiteral("letterNoNumber"),
         QT_TRANSLATE_NOOP("sentences", "Sent without a number: note the one the registry gave it.")},
        {QStringLiteral("letterNumberForm"),
         QT_TRANSLATE_NOOP("sentences",
                           "“%1” is no number to count from; type digits, such as 45, or leave it empty for the pen.")},
        {QStringLiteral("letterNumberTaken"),
         QT_TRANSLATE_NOOP("sentences", "Number %1 stands already on the letter to %2; the next free one is %3.")},
        {QStringLiteral("letterStepDone"),
         QT_TRANSLATE_NOOP(
             "sentences",
             "This step is noted on all these letters already; to correct a day open the letter (Enter).")},
        {QStringLiteral("letterChannelMissing"),
         QT_TRANSLATE_NOOP("sentences", "Say how it was sent: by post, Zalo, e-mail or by hand.")}};
    return sentences.value(code);
}

} // namespace ocop
