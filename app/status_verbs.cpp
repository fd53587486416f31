#include "app/json_words.h"
#include "app/verbs.h"
#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/register/search.h"
#include "core/register/selection.h"
#include "core/timeline/timeline.h"
#include "ui/words/texts.h"
#include "ui/words/timeline_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ocop {
namespace {

/// Every product a word can mean: its code, its id, its very name, else what the search finds by names.
std::vector<const Product*> productsMeant(const Snapshot& all, const Units& units, const QString& word)
{
    const auto those = [&](auto matches) {
        std::vector<const Product*> found;
        for (const Product& product : all.products())
            if (matches(product)) found.push_back(&product);
        return found;
    };
    const QString cleanWord = cleaned(word);
    if (cleanWord.isEmpty()) return {};
    auto found = those([&](const Product& each) { return each.code.compare(cleanWord, Qt::CaseInsensitive) == 0; });
    if (!found.empty()) return found;
    bool isNumber = false;
    const qint64 id = cleanWord.toLongLong(&isNumber);
    if (const Product* product = isNumber ? all.product({id}) : nullptr) return {product};
    const QString marked = foldedKeepingMarks(cleanWord);
    found = those([&](const Product& each) { return foldedKeepingMarks(each.name) == marked; });
    if (!found.empty()) return found;
    for (const Hit& hit : SearchIndex(all, units).find(cleanWord, 1000))
        if (hit.kind == HitKind::Product && (hit.rank < 7 || !hit.otherName.isEmpty()))
            found.push_back(all.product({hit.id}));
    return found;
}

/// The one product meant; otherwise says on stderr what it could be. Products of one name differ by subject.
const Product* theProduct(Terminal& terminal, const Snapshot& all, const Units& units, const QString& word)
{
    const std::vector<const Product*> found = productsMeant(all, units, word);
    if (found.size() == 1) return found.front();
    if (found.empty()) {
        terminal.err
            << CommandLine::tr("There is no product “%1”. Give its code, its number or its name; see find.").arg(word)
            << '\n';
        return nullptr;
    }
    terminal.err << CommandLine::tr("“%1” may mean several products; give the number of one:").arg(word) << '\n';
    for (const Product* product : found) {
        const Subject* subject = all.subject(product->subject);
        terminal.err << QString::number(product->id.value).rightJustified(8) << "  " << product->name << " — "
                     << (subject ? subject->name : QString()) << '\n';
    }
    return nullptr;
}

/// What a status or history is told from, kept together.
struct ProductFile
{
    std::unique_ptr<Register> book;
    Snapshot now;
    Snapshot then; ///< as of the day
    EvaluationSnapshot evaluations;
    ReminderBook reminders;
    QDate asOf;

    ProductFile(const Terminal& terminal, QDate day)
        : book(terminal.open()), now(Snapshot::load(*book)), then(now.on(day)),
          evaluations(EvaluationSnapshot::load(book->evaluation())), reminders(ReminderBook::load(*book)), asOf(day)
    {
    }
    TimelineSource source() const { return {then, evaluations, reminders, asOf}; }
};

QString eventLine(const TimelineEvent& event, const ProductFile& file)
{
    const TimelineWords words = timelineWords(event, file.then, file.book->units());
    QString text = words.text;
    text.replace(u'\n', QStringLiteral("; "));
    QString line = words.title;
    if (event.kind == TimelineKind::Begun || (event.kind == TimelineKind::Decided && event.stars >= 3))
        line += QStringLiteral(", ") + texts::stars(event.stars);
    return text.isEmpty() ? line : line + QStringLiteral(" — ") + text;
}

/// What made it so: the events of the certificate that counts and of its dossier until that day.
QStringList reasonsOf(const ProductFile& file, const ProductOnDay& each)
{
    QStringList reasons;
    const Certificate* certificate = each.standing.certificate;
    if (!certificate) return {CommandLine::tr("No certificate of this product begins by that day.")};
    for (const TimelineEvent& event : timelineOf(file.source(), each.product->id)) {
        const bool ofCertificate =
            event.entity == QLatin1String("certificate") && event.record == certificate->id.value;
        const bool ofDossier = event.entity == QLatin1String("application") && certificate->application &&
                               event.record == certificate->application.value;
        if ((!ofCertificate && !ofDossier) || (event.future && event.kind != TimelineKind::LastDay)) continue;
        const QString day = event.day.isValid() ? formatDate(event.day) : CommandLine::tr("not known");
        reasons << day + QStringLiteral(": ") + eventLine(event, file);
    }
    return reasons;
}

QJsonObject statusJson(const ProductFile& file, const ProductOnDay& each)
{
    const Certificate* certificate = each.standing.certificate;
    const Decision* decision = certificate ? file.then.decision(certificate->decision) : nullptr;
    return {{QStringLiteral("asOf"), dayJson(file.asOf)},
            {QStringLiteral("id"), each.product->id.value},
            {QStringLiteral("product"), each.product->name},
            {QStringLiteral("code"), each.product->code},
            {QStringLiteral("subject"), each.subject->name},
            {QStringLiteral("stars"), each.standing.stars()},
            {QStringLiteral("status"), codeOf(each.standing.status)},
            {QStringLiteral("certificate"), certificate ? certificate->number : QString()},
            {QStringLiteral("decision"), decision ? decision->number : QString()},
            {QStringLiteral("effectiveFrom"), certificate ? dayJson(certificate->effectiveFrom) : QJsonValue()},
            {QStringLiteral("lastValidDay"), certificate ? dayJson(certificate->lastValidDay) : QJsonValue()},
            {QStringLiteral("extendedUntil"), certificate ? dayJson(certificate->extendedUntil) : QJsonValue()},
            {QStringLiteral("daysLeft"), each.standing.daysLeft},
            {QStringLiteral("round"), each.standing.round},
            {QStringLiteral("potentialFive"), certificate && certificate->potentialFive},
            {QStringLiteral("reasons"), QJsonArray::fromStringList(reasonsOf(file, each))}};
}

void printStatus(QTextStream& out, const ProductFile& file, const ProductOnDay& each)
{
    out << each.product->name << " — " << each.subject->name << '\n';
    const Standing& standing = each.standing;
    out << CommandLine::tr("As of %1").arg(formatDate(file.asOf)) << ": "
        << (standing.recognised ? texts::status(standing.status) : CommandLine::tr("not recognised"));
    if (standing.recognised) out << ", " << texts::stars(standing.stars());
    if (standing.inForce()) out << ", " << CommandLine::tr("%n day(s) left", nullptr, standing.daysLeft);
    out << '\n';
    for (const QString& reason : reasonsOf(file, each)) out << "  " << reason << '\n';
}

QJsonObject eventJson(const TimelineEvent& event, const ProductFile& file)
{
    const TimelineWords words = timelineWords(event, file.then, file.book->units());
    QJsonObject json{{QStringLiteral("day"), dayJson(event.day)},
                     {QStringLiteral("kind"), codeOf(event.kind)},
                     {QStringLiteral("title"), words.title},
                     {QStringLiteral("text"), words.text},
                     {QStringLiteral("args"), QJsonArray::fromStringList(event.args)},
                     {QStringLiteral("note"), event.note},
                     {QStringLiteral("stars"), event.stars},
                     {QStringLiteral("entity"), event.entity},
                     {QStringLiteral("record"), event.record},
                     {QStringLiteral("future"), event.future || event.kind == TimelineKind::LastDay}};
    if (!event.before.isEmpty()) json.insert(QStringLiteral("before"), event.before);
    if (!event.after.isEmpty()) json.insert(QStringLiteral("after"), event.after);
    return json;
}

} // namespace

int statusVerb(Terminal& terminal)
{
    const QString word = terminal.line.word(CommandLine::tr("a product"));
    terminal.line.expectNoMore();
    const ProductFile file(terminal, terminal.asOf());
    const Product* product = theProduct(terminal, file.now, file.book->units(), word);
    if (!product) return 1;
    const auto products = productsOn(file.then, file.book->units(), file.book->groups(), file.asOf,
                                     file.book->settings().number(settings::expiringDays, 90));
    const auto each = std::find_if(products.begin(), products.end(),
                                   [&](const ProductOnDay& one) { return one.product->id == product->id; });
    if (terminal.line.flag(QStringLiteral("json")))
        terminal.out << QString::fromUtf8(QJsonDocument(statusJson(file, *each)).toJson());
    else
        printStatus(terminal.out, file, *each);
    return 0;
}

int historyVerb(Terminal& terminal)
{
    const QString word = terminal.line.word(CommandLine::tr("a product"));
    terminal.line.expectNoMore();
    const ProductFile file(terminal, terminal.today());
    const Product* product = theProduct(terminal, file.now, file.book->units(), word);
    if (!product) return 1;
    const std::vector<TimelineEvent> events = timelineOf(file.source(), product->id);
    if (terminal.line.flag(QStringLiteral("json"))) {
        QJsonArray array;
        for (const TimelineEvent& event : events) array.append(eventJson(event, file));
        terminal.out << QString::fromUtf8(QJsonDocument(array).toJson());
        return 0;
    }
    const Subject* subject = file.then.subject(product->subject);
    terminal.out << product->name << " — " << (subject ? subject->name : QString()) << '\n';
    for (const TimelineEvent& event : events)
        terminal.out << "  "
                     << (event.day.isValid() ? formatDate(event.day) : CommandLine::tr("not known")).leftJustified(12)
                     << eventLine(event, file) << '\n';
    if (events.empty()) terminal.out << "  " << CommandLine::tr("Nothing has happened yet.") << '\n';
    return 0;
}

} // namespace ocop
