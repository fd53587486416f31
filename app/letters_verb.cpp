#include "app/reminder_facts.h"
#include "app/verbs.h"
#include "core/base/dates.h"
#include "core/letters/authorities.h"
#include "core/letters/letter_numbers.h"
#include "core/letters/letter_stores.h"
#include "core/reports/papers/letter_papers.h"
#include "core/reports/papers/letter_templates.h"
#include "core/reports/papers/standard_templates.h"
#include "core/storage/planned_write.h"
#include "ui/letters/letter_outputs.h"
#include "ui/paper/page_painter.h"
#include "ui/words/letter_words.h"
#include "ui/words/reminder_words.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ocop {
namespace {

ReportSource paperOf(const ReminderFacts& facts)
{
    const SettingsStore settings = facts.book->settings();
    return {facts.snapshot,
            facts.book->units(),
            facts.book->groups(),
            officeSettings(settings.all()),
            facts.within,
            settings.value(settings::sample) == QLatin1String("1"),
            {},
            {},
            &facts.reminders,
            &facts.rules};
}

/// Which letters a call asks for.
struct LettersAsked
{
    LetterKind kind = LetterKind::Expiry;
    TradeEventId event; ///< invitations: to which
};

LetterKind kindAsked(const Terminal& terminal)
{
    const auto word = terminal.line.option(QStringLiteral("kind"));
    if (!word) return LetterKind::Expiry;
    if (const auto kind = fromCode<LetterKind>(*word)) return *kind;
    throw UsageError{
        CommandLine::tr("--kind needs expiry, public, locality, withdrawal or invitation; found “%1”.").arg(*word)};
}

/// The first number: as asked for, else the next free one.
int numberAsked(const Terminal& terminal, const ReminderFacts& facts, const QString& symbol)
{
    const auto word = terminal.line.option(QStringLiteral("number"));
    if (!word) return nextLetterNumber(facts.reminders.letters(), facts.day.year(), symbol);
    bool ok = false;
    const int number = word->toInt(&ok);
    if (!ok || number < 0 || number > 99999)
        throw UsageError{
            CommandLine::tr("--number needs a number to count from, such as 45, or 0 for none; found “%1”.")
                .arg(*word)};
    return number;
}

std::vector<LetterPlan> plansAsked(const Terminal& terminal, const ReminderFacts& facts, const LettersAsked& asked)
{
    const PromotionBook promotion = PromotionBook::load(facts.book->stores<PromotionStores>());
    ReportSource paper = paperOf(facts);
    paper.promotion = &promotion;
    const LetterSource source{facts.work, facts.snapshot, facts.book->units(), &promotion};
    LetterOrder order = usualOrder(asked.kind, paper.office.on(facts.day), facts.day);
    order.certificates = certificatesWanting(source, asked.kind);
    order.event = asked.event;
    std::vector<LetterPlan> plans = planLetters(source, order);
    if (!terminal.line.flag(QStringLiteral("again")))
        std::erase_if(plans, [](const LetterPlan& each) { return each.before.has_value(); });
    const int first = numberAsked(terminal, facts, order.symbol);
    if (const Letter* taken = first > 0 && !plans.empty()
                                  ? letterNumbered(facts.reminders.letters(), facts.day.year(), order.symbol, first,
                                                   first + int(plans.size()) - 1)
                                  : nullptr)
        throw UsageError{CommandLine::tr("Number %1 is already on the letter to %2; give another one after --number.")
                             .arg(taken->fullNumber(), taken->recipient)};
    numberLetters(plans, first);
    wordLetters(plans, paper, facts.work, templateBody(facts.book->templates(), templateOf(asked.kind)));
    return plans;
}

QJsonObject planJson(const LetterPlan& plan)
{
    QJsonArray products;
    for (const LetterItem& each : plan.items)
        products.append(QJsonObject{{QStringLiteral("product"), each.product},
                                    {QStringLiteral("lastValidDay"), each.lastDay.toString(Qt::ISODate)}});
    return {{QStringLiteral("kind"), codeOf(plan.letter.kind)},
            {QStringLiteral("recipient"), plan.letter.recipient},
            {QStringLiteral("address"), plan.letter.address},
            {QStringLiteral("number"), plan.letter.fullNumber()},
            {QStringLiteral("products"), products},
            {QStringLiteral("before"),
             plan.before
                 ? (plan.before->sentOn.isValid() ? plan.before->sentOn : plan.before->draftedOn).toString(Qt::ISODate)
                 : QString()}};
}

void tellPlans(Terminal& terminal, const std::vector<LetterPlan>& plans)
{
    if (terminal.line.flag(QStringLiteral("json"))) {
        QJsonArray array;
        for (const LetterPlan& each : plans) array.append(planJson(each));
        terminal.out << QString::fromUtf8(QJsonDocument(array).toJson());
        return;
    }
    for (const LetterPlan& each : plans)
        terminal.out << each.letter.fullNumber().leftJustified(16) << ' ' << each.letter.recipient << ": "
                     << letterWords::products(each.items)
                     << (each.before ? QStringLiteral("  · ") + letterWords::earlier(*each.before) : QString()) << '\n';
}

/// One PDF, or a Word file each in a folder, made before anything is stored.
class Papers
{
public:
    explicit Papers(QString out) : m_out(std::move(out)) {}

    void make(const ReminderFacts& facts, const std::vector<LetterPlan>& plans)
    {
        m_pdf.clear();
        m_files.clear();
        if (plans.empty()) return;
        const ReportSource paper = paperOf(facts);
        std::vector<Report> letters;
        for (const LetterPlan& each : plans) letters.push_back(makeLetter(paper, each.letter, each.items));
        if (m_out.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
            m_pdf = pagesPdf(letterPages(letters), CommandLine::tr("Letters of %1").arg(formatDate(facts.day)),
                             paper.office.on(facts.day).office);
        else
            m_files = letterFiles(letters);
    }
    /// Puts them on the disk, under names of their own still.
    void prepare()
    {
        if (!m_pdf.isEmpty()) {
            if (!QFileInfo(QFileInfo(m_out).absolutePath()).isDir()) throw Error(ErrorKind::WriteFailed, m_out);
            m_part = std::make_unique<PartFile>(m_out);
            m_part->write(m_pdf);
        }
        if (!m_files.empty()) m_folder = std::make_unique<LetterFolder>(m_files, m_out);
    }
    /// Gives them their names.
    void keep()
    {
        if (m_part) m_part->keep(PartFile::Over::Replace);
        if (m_folder) m_folder->keep();
    }

private:
    QString m_out;
    std::unique_ptr<PartFile> m_part;
    std::unique_ptr<LetterFolder> m_folder;
    QByteArray m_pdf;
    std::vector<LetterFile> m_files;
};

/// Keeps the letters as drafts, in their numbers, with their papers. Where the register moved since they were planned,
/// they are planned again while nobody else can write: no number is given twice, nobody is written to twice.
void keepLetters(const Terminal& terminal, const ReminderFacts& facts, const LettersAsked& asked, const QString& out,
                 std::vector<LetterPlan>& plans)
{
    const auto label = [&asked](const std::vector<LetterPlan>& letters) {
        return QStringLiteral("%1 (%2)").arg(texts::letterKind(asked.kind), QString::number(letters.size()));
    };
    Papers papers(out);
    papers.make(facts, plans);
    WriteAct act(facts.book->database(), terminal.act(ActKind::Add, label(plans)));
    std::unique_ptr<ReminderFacts> now;
    const auto replan = [&] {
        now = std::make_unique<ReminderFacts>(terminal);
        std::vector<LetterPlan> again = plansAsked(terminal, *now, asked);
        if (!std::equal(again.begin(), again.end(), plans.begin(), plans.end(), isSameLetter)) {
            papers.make(*now, again);
            act.relabel(label(again));
        }
        return again;
    };
    writePlanned(act, facts.mark, plans, replan, [&](std::vector<LetterPlan>& letters) {
        addLetters(facts.book->stores<LetterStores>(), act, letters,
                   terminal.today()); // the day it was done, whatever day the letters are of
    });
    if (plans.empty()) return;
    // No paper with a number that the register does not know: whatever happens between the two, the drafts are there.
    papers.prepare();
    act.commit();
    papers.keep();
}

} // namespace

int lettersVerb(Terminal& terminal)
{
    terminal.line.expectNoMore();
    LettersAsked asked{kindAsked(terminal), {}};
    const bool dry = terminal.line.flag(QStringLiteral("dry-run"));
    const auto out = terminal.line.option(QStringLiteral("out"));
    if (!dry && !out)
        throw UsageError{CommandLine::tr("letters needs --out FILE.pdf, --out FOLDER for Word files, or --dry-run.")};
    if (dry && out) throw UsageError{CommandLine::tr("--dry-run writes nothing; leave out --out.")};
    const QString ending = out ? QFileInfo(*out).suffix() : QString();
    if (!ending.isEmpty() && ending.compare(QLatin1String("pdf"), Qt::CaseInsensitive) != 0 && !QFileInfo(*out).isDir())
        throw UsageError{
            CommandLine::tr("Word files go into a folder, one for each recipient; give its name after --out.")};
    const ReminderFacts facts(terminal);
    if (!dry && facts.day > terminal.today())
        throw UsageError{
            CommandLine::tr("--as-of is a day to come; its letters can only be previewed, with --dry-run.")};
    if (asked.kind == LetterKind::Invitation) {
        asked.event = eventAsked(terminal, PromotionBook::load(facts.book->stores<PromotionStores>()));
        if (!asked.event) return 1;
    }
    std::vector<LetterPlan> plans = plansAsked(terminal, facts, asked);
    if (!dry && !plans.empty()) keepLetters(terminal, facts, asked, *out, plans);
    tellPlans(terminal, plans);
    const bool json = terminal.line.flag(QStringLiteral("json"));
    if (!json && plans.empty() && !terminal.line.flag(QStringLiteral("again")))
        terminal.out << CommandLine::tr("Recipients who were written to before get another letter only with --again.")
                     << '\n';
    if (!json)
        terminal.out << (dry ? CommandLine::tr("%n letter(s) would be written.", nullptr, int(plans.size()))
                             : CommandLine::tr("%n letter(s) were written and kept as drafts.", nullptr,
                                               int(plans.size())))
                     << '\n';
    return facts.isOverdue() ? exitOverdue : 0;
}

} // namespace ocop
