#include "app/reminder_facts.h"
#include "app/verbs.h"
#include "core/base/dates.h"
#include "core/reminders/decisions_due.h"
#include "ui/words/reminder_words.h"
#include "ui/words/texts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ocop {
namespace {

QString dueDay(QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); }

QJsonObject productJson(const ProductOnDay& each, const Snapshot& snapshot, const Units& units)
{
    const Certificate* certificate = each.standing.certificate;
    const Decision* decision = certificate ? snapshot.decision(certificate->decision) : nullptr;
    const Unit* district = units.find(each.district);
    return {{QStringLiteral("product"), each.product->name},
            {QStringLiteral("subject"), each.subject->name},
            {QStringLiteral("district"), district ? district->name : QString()},
            {QStringLiteral("stars"), certificate ? certificate->stars : 0},
            {QStringLiteral("decision"), decision ? decision->number : QString()},
            {QStringLiteral("lastValidDay"), dueDay(each.lastDay)},
            {QStringLiteral("daysLeft"), each.standing.daysLeft}};
}

/// One product somebody has to do something about: its certificate, a decision of the council, or both.
struct DueProduct
{
    const ProductOnDay* product = nullptr;
    const WorkItem* item = nullptr; ///< null where nothing is due about the certificate
    const DecisionDue* decision = nullptr; ///< null where no decision waits

    bool isAsked() const { return decision || (item && item->due.isAsked()); }
    bool isWaiting() const { return decision || (item && item->isWaiting()); }
    bool isOverdue(QDate day) const
    {
        return (decision && decision->isOverdue()) || (item && item->due.isOverdue(day));
    }
};

/// The certificates in their order, then the decisions of products nothing else is due about.
std::vector<DueProduct> dueProducts(const ReminderFacts& facts, const std::vector<WorkItem>& items,
                                    const std::vector<DecisionDue>& decisions)
{
    std::vector<DueProduct> all;
    QSet<ProductId> told;
    const auto waitingOf = [&](ProductId id) {
        const DecisionDue* decision = decisionOf(decisions, id);
        return decision && decision->isWaiting() ? decision : nullptr;
    };
    for (const WorkItem& each : items) {
        all.push_back({&each.product, &each, waitingOf(each.product.product->id)});
        told.insert(each.product.product->id);
    }
    for (const ProductOnDay& each : facts.products)
        if (const DecisionDue* decision = waitingOf(each.product->id); decision && !told.contains(each.product->id))
            all.push_back({&each, nullptr, decision});
    return all;
}

QJsonObject itemJson(const DueProduct& each, const Snapshot& snapshot, const Units& units, QDate day)
{
    const Due due = each.item ? each.item->due : Due();
    const bool decides = each.decision && !due.isWaiting();
    QJsonObject json = productJson(*each.product, snapshot, units);
    json.insert(QStringLiteral("phone"), each.product->subject->phone);
    json.insert(QStringLiteral("act"), decides ? QStringLiteral("decide") : codeOf(due.act));
    json.insert(QStringLiteral("stage"), due.stage ? codeOf(due.stage->stage) : QString());
    json.insert(QStringLiteral("since"), dueDay(decides ? each.decision->clock.fullOn : due.since));
    json.insert(QStringLiteral("waiting"), each.isWaiting());
    json.insert(QStringLiteral("answered"), due.answered);
    json.insert(QStringLiteral("snoozedUntil"), dueDay(due.snoozedUntil));
    json.insert(QStringLiteral("noticedOn"), dueDay(due.noticedOn));
    json.insert(QStringLiteral("overdue"), each.isOverdue(day));
    json.insert(QStringLiteral("decideBy"), dueDay(each.decision ? each.decision->clock.due : QDate()));
    return json;
}

void printLine(QTextStream& out, const ProductOnDay& each, QDate last, int days, const QString& more)
{
    const QString left =
        days >= 0 ? CommandLine::tr("%n day(s) left", nullptr, days) : CommandLine::tr("%n day(s) ago", nullptr, -days);
    out << formatDate(last) << "  " << left.leftJustified(14) << ' ' << texts::stars(each.standing.stars()) << "  "
        << each.product->name << " — " << each.subject->name
        << (more.isEmpty() ? QString() : QStringLiteral("  · ") + more) << '\n';
}

/// Certificates in force that end within so many days, asked about or not.
void tellEnding(Terminal& terminal, const ReminderFacts& facts, int within)
{
    std::vector<ProductOnDay> rows = facts.products;
    Selection ending;
    ending.endsWithinDays = within;
    std::erase_if(rows, [&](const ProductOnDay& each) { return !ending.matches(each); });
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.lastDay < b.lastDay; });
    if (terminal.line.flag(QStringLiteral("json"))) {
        QJsonArray array;
        for (const ProductOnDay& each : rows) array.append(productJson(each, facts.snapshot, facts.book->units()));
        terminal.out << QString::fromUtf8(QJsonDocument(array).toJson());
        return;
    }
    for (const ProductOnDay& each : rows) printLine(terminal.out, each, each.lastDay, each.standing.daysLeft, {});
    terminal.out << CommandLine::tr("%n certificate(s) ending within %1 days.", nullptr, int(rows.size())).arg(within)
                 << '\n';
}

/// What is asked of somebody on the day; whether something of it is overdue.
bool tellDue(Terminal& terminal, const ReminderFacts& facts)
{
    const std::vector<WorkItem> items = workList(facts.work);
    const std::vector<DecisionDue> decisions = decisionsDue(facts.evaluations, facts.book->rules(), facts.day);
    const std::vector<DueProduct> products = dueProducts(facts, items, decisions);
    int waiting = 0;
    int snoozed = 0;
    int overdue = 0;
    QJsonArray array;
    for (const DueProduct& each : products) {
        snoozed += each.item && each.item->due.snoozedUntil.isValid() && !each.isWaiting();
        overdue += each.isOverdue(facts.day);
        waiting += each.isWaiting();
        if (terminal.line.flag(QStringLiteral("json"))) {
            if (each.isAsked()) array.append(itemJson(each, facts.snapshot, facts.book->units(), facts.day));
            continue;
        }
        if (each.item && each.item->isWaiting())
            printLine(terminal.out, *each.product, each.product->lastDay, each.product->standing.daysLeft,
                      texts::nextStep(each.item->due, each.item->dossierOpen, facts.day));
        else if (each.decision)
            printLine(terminal.out, *each.product, each.decision->clock.due, each.decision->daysLeft,
                      texts::decisionStep(*each.decision));
    }
    if (terminal.line.flag(QStringLiteral("json")))
        terminal.out << QString::fromUtf8(QJsonDocument(array).toJson());
    else
        terminal.out << CommandLine::tr("%1 to do on %2, %3 put off, %4 overdue.")
                            .arg(QString::number(waiting), formatDate(facts.day), QString::number(snoozed),
                                 QString::number(overdue))
                     << '\n';
    return overdue > 0;
}

} // namespace

ReminderFacts::ReminderFacts(const Terminal& terminal)
    : asked(terminal.line.number(QStringLiteral("within"))), day(terminal.asOf()), book(terminal.open()),
      mark(book->history().last()), within(asked.value_or(book->settings().number(settings::expiringDays, 90))),
      snapshot(Snapshot::load(*book, day)), products(productsOn(snapshot, book->units(), book->groups(), day, within)),
      evaluations(EvaluationSnapshot::load(book->evaluation())), reminders(ReminderBook::load(*book)),
      rules(ReminderRules::load(*book)), work{products, evaluations, reminders, rules, day, within}
{
    const auto districts = terminal.districts(book->units());
    if (districts.empty()) return;
    std::erase_if(products, [&](const ProductOnDay& each) {
        return std::find(districts.begin(), districts.end(), each.district) == districts.end();
    });
}

bool ReminderFacts::isOverdue() const
{
    const std::vector<WorkItem> items = workList(work);
    return std::any_of(items.begin(), items.end(), [this](const WorkItem& each) { return each.due.isOverdue(day); });
}

int dueVerb(Terminal& terminal)
{
    terminal.line.expectNoMore();
    const ReminderFacts facts(terminal);
    if (facts.asked) {
        tellEnding(terminal, facts, *facts.asked); // a list, asked about or not
        return 0;
    }
    return tellDue(terminal, facts) ? exitOverdue : 0;
}

} // namespace ocop
