#include "app/reminder_facts.h"
#include "app/verbs.h"
#include "core/base/dates.h"
#include "core/reminders/work_list.h"
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
    const Certificate& certificate = *each.standing.certificate;
    const Decision* decision = snapshot.decision(certificate.decision);
    const Unit* district = units.find(each.district);
    return {{QStringLiteral("product"), each.product->name},
            {QStringLiteral("subject"), each.subject->name},
            {QStringLiteral("district"), district ? district->name : QString()},
            {QStringLiteral("stars"), certificate.stars},
            {QStringLiteral("decision"), decision ? decision->number : QString()},
            {QStringLiteral("lastValidDay"), each.lastDay.toString(Qt::ISODate)},
            {QStringLiteral("daysLeft"), each.standing.daysLeft}};
}

QJsonObject itemJson(const WorkItem& item, const Snapshot& snapshot, const Units& units, QDate day)
{
    const Due& due = item.due;
    QJsonObject json = productJson(item.product, snapshot, units);
    json.insert(QStringLiteral("phone"), item.product.subject->phone);
    json.insert(QStringLiteral("act"), codeOf(due.act));
    json.insert(QStringLiteral("stage"), due.stage ? codeOf(due.stage->stage) : QString());
    json.insert(QStringLiteral("since"), dueDay(due.since));
    json.insert(QStringLiteral("waiting"), due.isWaiting());
    json.insert(QStringLiteral("answered"), due.answered);
    json.insert(QStringLiteral("snoozedUntil"), dueDay(due.snoozedUntil));
    json.insert(QStringLiteral("noticedOn"), dueDay(due.noticedOn));
    json.insert(QStringLiteral("overdue"), due.isOverdue(day));
    return json;
}

void printLine(QTextStream& out, const ProductOnDay& each, const QString& more)
{
    const int days = each.standing.daysLeft;
    const QString left =
        days >= 0 ? CommandLine::tr("%n day(s) left", nullptr, days) : CommandLine::tr("%n day(s) ago", nullptr, -days);
    out << formatDate(each.lastDay) << "  " << left.leftJustified(14) << ' ' << texts::stars(each.standing.stars())
        << "  " << each.product->name << " — " << each.subject->name
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
    for (const ProductOnDay& each : rows) printLine(terminal.out, each, {});
    terminal.out << CommandLine::tr("%n certificate(s) ending within %1 days.", nullptr, int(rows.size())).arg(within)
                 << '\n';
}

/// What is asked of somebody on the day.
void tellDue(Terminal& terminal, const ReminderFacts& facts, const std::vector<WorkItem>& items)
{
    if (terminal.line.flag(QStringLiteral("json"))) {
        QJsonArray array;
        for (const WorkItem& each : items)
            if (each.due.isAsked()) array.append(itemJson(each, facts.snapshot, facts.book->units(), facts.day));
        terminal.out << QString::fromUtf8(QJsonDocument(array).toJson());
        return;
    }
    int waiting = 0;
    int snoozed = 0;
    int overdue = 0;
    for (const WorkItem& each : items) {
        snoozed += each.due.snoozedUntil.isValid();
        overdue += each.due.isOverdue(facts.day);
        if (!each.isWaiting()) continue;
        ++waiting;
        printLine(terminal.out, each.product, texts::nextStep(each.due, each.dossierOpen, facts.day));
    }
    terminal.out << CommandLine::tr("%1 to do on %2, %3 put off, %4 overdue.")
                        .arg(QString::number(waiting), formatDate(facts.day), QString::number(snoozed),
                             QString::number(overdue))
                 << '\n';
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
    tellDue(terminal, facts, workList(facts.work));
    return facts.isOverdue() ? exitOverdue : 0;
}

} // namespace ocop
