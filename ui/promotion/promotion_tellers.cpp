#include "ui/promotion/promotion_tellers.h"

#include "core/base/dates.h"
#include "core/promotion/event_result.h"
#include "ui/words/promotion/promotion_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ocop {
namespace {

QString tellerWord(const char* source, int n = -1)
{
    return QCoreApplication::translate("promotionParts", source, nullptr, n);
}

QString millionsWords(Amount value)
{
    return value ? tellerWord(QT_TRANSLATE_NOOP("promotionParts", "%1 million đồng")).arg(formatMoney(value))
                 : QStringLiteral("–");
}

void addFactLine(std::vector<RecordFact>& facts, const QString& label, const QString& text, const RecordRef& link = {})
{
    if (!text.isEmpty()) facts.push_back({label, text, link});
}

/// "68 letters, 60 sent": as the book of letters had it on the day; empty before the first one.
QString invitedWords(const Session& session, TradeEventId event)
{
    const LetterBook& letters = session.reminders().letters();
    int written = 0, sent = 0;
    for (const LetterId id : letters.invitationsTo(event)) {
        const Letter& letter = *letters.find(id);
        if (letter.draftedOn > session.asOf()) continue;
        ++written;
        sent += letter.stateOn(session.asOf()) >= LetterState::Sent;
    }
    if (written == 0) return {};
    return tellerWord(QT_TRANSLATE_NOOP("promotionParts", "%1 letters, %2 sent"))
        .arg(QString::number(written), QString::number(sent));
}

/// Contracts signed by the day that `belongs` says so of, as a story: the latest first.
template <class Belongs>
std::vector<TimelineNode> signedStory(const Session& session, Belongs&& belongs)
{
    const PromotionBook& promotion = session.state().promotion;
    std::vector<const Contract*> contracts = promotion.contractsBy(session.asOf());
    std::erase_if(contracts, [&](const Contract* each) { return !belongs(*each); });
    std::stable_sort(contracts.begin(), contracts.end(),
                     [](const Contract* a, const Contract* b) { return a->signedOn > b->signedOn; });
    std::vector<TimelineNode> nodes;
    for (const Contract* each : contracts) {
        const Subject* subject = session.snapshot().subject(each->subject);
        const Buyer* buyer = promotion.find<Buyer>(each->buyer);
        const ContractOnDay stands = promotion.contractOn(*each, session.asOf());
        TimelineNode node{
            QStringLiteral("document-edit"), formatDate(each->signedOn),
            QStringLiteral("%1 — %2").arg(subject ? subject->name : QString(), buyer ? buyer->name : QString()),
            QStringLiteral("%1 · %2 · %3")
                .arg(promotionWords::contractKind(each->kind), millionsWords(each->value),
                     promotionWords::contractState(stands.state))};
        node.strong = true;
        nodes.push_back(std::move(node));
    }
    return nodes;
}

} // namespace

RecordHeadWords BuyerTeller::head(const Session& session, qint64 id) const
{
    const Buyer& buyer = *find(session, id);
    return {QStringLiteral("system-users"), buyer.name, promotionWords::buyerKind(buyer.kind)};
}

std::vector<RecordFact> BuyerTeller::facts(const Session& session, qint64 id) const
{
    return fieldFacts(session, *find(session, id), {Buyer::Field::name, Buyer::Field::kind});
}

std::vector<TimelineNode> BuyerTeller::story(const Session& session, qint64 id) const
{
    return signedStory(session, [id](const Contract& each) { return each.buyer.value == id; });
}

RecordHeadWords TradeEventTeller::head(const Session& session, qint64 id) const
{
    const TradeEvent& event = *find(session, id);
    RecordHeadWords words{QStringLiteral("group"), event.name, promotionWords::eventKind(event.kind)};
    words.pill = formatDate(event.startsOn);
    words.mark = event.startsOn > session.asOf() ? Mark::NotYet : Mark::Note;
    return words;
}

std::vector<RecordFact> TradeEventTeller::facts(const Session& session, qint64 id) const
{
    const TradeEvent& event = *find(session, id);
    const EventResult result = eventResults(session.state().promotion, session.asOf()).at(event.id);
    std::vector<RecordFact> facts;
    addFactLine(facts, tellerWord(QT_TRANSLATE_NOOP("promotionParts", "Took part")),
                tellerWord(QT_TRANSLATE_NOOP("promotionParts", "%1 producers (%2 came) with %3 products, %4 guests"))
                    .arg(QString::number(result.participants), QString::number(result.came),
                         QString::number(result.products), QString::number(result.guests)));
    addFactLine(facts, tellerWord(QT_TRANSLATE_NOOP("promotionParts", "Invitations")), invitedWords(session, event.id));
    addFactLine(
        facts, tellerWord(QT_TRANSLATE_NOOP("promotionParts", "Signed there")),
        tellerWord(QT_TRANSLATE_NOOP("promotionParts", "%1 contracts for %2, %3 memoranda"))
            .arg(QString::number(result.contracts), millionsWords(result.value), QString::number(result.memoranda)));
    if (result.delivered)
        addFactLine(facts, tellerWord(QT_TRANSLATE_NOOP("promotionParts", "Delivered")),
                    millionsWords(result.delivered));
    if (result.sales)
        addFactLine(facts, tellerWord(QT_TRANSLATE_NOOP("promotionParts", "Sales at the stalls")),
                    millionsWords(result.sales));
    for (RecordFact& each : fieldFacts(session, event, {TradeEvent::Field::name, TradeEvent::Field::kind}))
        facts.push_back(std::move(each));
    return facts;
}

std::vector<TimelineNode> TradeEventTeller::story(const Session& session, qint64 id) const
{
    return signedStory(session, [id](const Contract& each) { return each.event.value == id; });
}

bool ContractTeller::has(const Session& session, qint64 id) const
{
    const Contract* contract = find(session, id);
    return contract && contract->signedOn <= session.asOf();
}

RecordHeadWords ContractTeller::head(const Session& session, qint64 id) const
{
    const Contract& contract = *find(session, id);
    const ContractOnDay stands = session.state().promotion.contractOn(contract, session.asOf());
    RecordHeadWords words{QStringLiteral("document-edit"), promotionWords::contractName(contract),
                          promotionWords::contractKind(contract.kind)};
    words.pill = promotionWords::contractState(stands.state);
    words.mark = promotionWords::mark(stands.state);
    return words;
}

std::vector<RecordFact> ContractTeller::facts(const Session& session, qint64 id) const
{
    const Contract& contract = *find(session, id);
    const PromotionBook& promotion = session.state().promotion;
    const ContractOnDay stands = promotion.contractOn(contract, session.asOf());
    std::vector<RecordFact> facts;
    const Subject* subject = session.snapshot().subject(contract.subject);
    addFactLine(facts, tellerWord(QT_TRANSLATE_NOOP("promotionParts", "Producer")), subject ? subject->name : QString(),
                {QStringLiteral("subject"), contract.subject.value});
    const Buyer* buyer = promotion.find<Buyer>(contract.buyer);
    addFactLine(facts, tellerWord(QT_TRANSLATE_NOOP("promotionParts", "Buyer")), buyer ? buyer->name : QString(),
                {QLatin1String(Buyer::table), contract.buyer.value});
    for (const FollowupDue& each :
         followupsOwed(contract, promotion.followupsOf(contract.id), session.asOf(), followupAheadDays))
        addFactLine(facts, tellerWord(QT_TRANSLATE_NOOP("promotionParts", "To do")), promotionWords::followup(each));
    if (stands.delivered)
        addFactLine(facts, tellerWord(QT_TRANSLATE_NOOP("promotionParts", "Delivered")),
                    millionsWords(stands.delivered));
    if (stands.termOver && stands.isOpen())
        addFactLine(facts, tellerWord(QT_TRANSLATE_NOOP("promotionParts", "Term")),
                    tellerWord(QT_TRANSLATE_NOOP("promotionParts", "is over, not liquidated yet")));
    for (RecordFact& each :
         fieldFacts(session, contract,
                    {Contract::Field::subject, Contract::Field::buyer, Contract::Field::kind, Contract::Field::number}))
        facts.push_back(std::move(each));
    return facts;
}

std::vector<TimelineNode> ContractTeller::story(const Session& session, qint64 id) const
{
    const Contract& contract = *find(session, id);
    std::vector<TimelineNode> nodes;
    const auto add = [&](QDate day, const char* icon, const QString& title, const QString& text = {}) {
        if (!day.isValid() || day > session.asOf()) return;
        TimelineNode node{QLatin1String(icon), formatDate(day), title, text};
        node.strong = true;
        nodes.push_back(std::move(node));
    };
    add(contract.cancelledOn, "edit-delete", promotionWords::contractState(ContractState::Cancelled),
        contract.cancelReason);
    add(contract.liquidatedOn, "dialog-ok-apply", promotionWords::contractState(ContractState::Liquidated));
    const auto followups = session.state().promotion.followupsOf(contract.id);
    for (auto each = followups.rbegin(); each != followups.rend(); ++each) {
        QStringList parts;
        if (each->value)
            parts << tellerWord(QT_TRANSLATE_NOOP("promotionParts", "delivered %1")).arg(millionsWords(each->value));
        parts << each->note;
        parts.removeAll(QString());
        add(each->madeOn, "view-history", tellerWord(QT_TRANSLATE_NOOP("promotionParts", "Follow-up")),
            parts.join(QStringLiteral(" · ")));
    }
    add(contract.signedOn, "document-edit", tellerWord(QT_TRANSLATE_NOOP("promotionParts", "Signed")),
        millionsWords(contract.value));
    return nodes;
}

} // namespace ocop
